// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/filemagic.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

using namespace std::string_view_literals;

namespace tellings {

namespace {

struct Magic {
    std::string_view bytes;
    const char *kind;
    bool weak = false; ///< a text could begin so
    std::size_t offset = 0;
};

constexpr auto kinds = std::to_array<Magic>({
    {"%PDF-"sv, QT_TRANSLATE_NOOP("FileKind", "a PDF file")},
    {"%!PS"sv, QT_TRANSLATE_NOOP("FileKind", "a PostScript file")},
    {R"({\rtf)"sv, QT_TRANSLATE_NOOP("FileKind", "an RTF document")},
    {"PK\x03\x04"sv, QT_TRANSLATE_NOOP("FileKind", "a ZIP archive or an Office document (such as .docx)")},
    {"PK\x05\x06"sv, QT_TRANSLATE_NOOP("FileKind", "an empty ZIP archive")},
    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, QT_TRANSLATE_NOOP("FileKind", "an old Office document (such as .doc)")},
    {"\x89PNG"sv, QT_TRANSLATE_NOOP("FileKind", "a PNG picture")},
    {"\xff\xd8\xff"sv, QT_TRANSLATE_NOOP("FileKind", "a JPEG picture")},
    {"GIF87a"sv, QT_TRANSLATE_NOOP("FileKind", "a GIF picture")},
    {"GIF89a"sv, QT_TRANSLATE_NOOP("FileKind", "a GIF picture")},
    {"BM"sv, QT_TRANSLATE_NOOP("FileKind", "a BMP picture"), true},
    {"II*\0"sv, QT_TRANSLATE_NOOP("FileKind", "a TIFF picture")},
    {"MM\0*"sv, QT_TRANSLATE_NOOP("FileKind", "a TIFF picture")},
    {"RIFF"sv, QT_TRANSLATE_NOOP("FileKind", "a sound, film or WebP picture (RIFF)"), true},
    {"ID3"sv, QT_TRANSLATE_NOOP("FileKind", "an MP3 sound file"), true},
    {"OggS"sv, QT_TRANSLATE_NOOP("FileKind", "an Ogg sound or film file"), true},
    {"fLaC"sv, QT_TRANSLATE_NOOP("FileKind", "a FLAC sound file"), true},
    {"ftyp"sv, QT_TRANSLATE_NOOP("FileKind", "an MP4 or HEIC file"), true, 4},
    {"\x1f\x8b"sv, QT_TRANSLATE_NOOP("FileKind", "a gzip archive")},
    {"BZh"sv, QT_TRANSLATE_NOOP("FileKind", "a bzip2 archive"), true},
    {"\xfd"
     "7zXZ"sv,
     QT_TRANSLATE_NOOP("FileKind", "an xz archive")},
    {"7z\xbc\xaf\x27\x1c"sv, QT_TRANSLATE_NOOP("FileKind", "a 7z archive")},
    {"Rar!\x1a\x07"sv, QT_TRANSLATE_NOOP("FileKind", "a RAR archive")},
    {"\x28\xb5\x2f\xfd"sv, QT_TRANSLATE_NOOP("FileKind", "a zstd archive")},
    {"SQLite format 3"sv, QT_TRANSLATE_NOOP("FileKind", "an SQLite database")},
    {"\x7f"
     "ELF"sv,
     QT_TRANSLATE_NOOP("FileKind", "a program (ELF)")},
    {"MZ"sv, QT_TRANSLATE_NOOP("FileKind", "a Windows program"), true},
    {"\xca\xfe\xba\xbe"sv, QT_TRANSLATE_NOOP("FileKind", "a program (Java or macOS)")},
});

} // namespace

QString binaryKind(const QByteArray &bytes, bool weakToo)
{
    const std::string_view all(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    for (const Magic &magic : kinds) {
        if ((weakToo || !magic.weak) && all.size() > magic.offset && all.substr(magic.offset).starts_with(magic.bytes))
            return QCoreApplication::translate("FileKind", magic.kind);
    }
    return {};
}

} // namespace tellings
