// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/zipfile.h"

#include <QCoreApplication>
#include <QSet>

#include <array>
#include <memory>

#include <zip.h>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr time_t noTime = 315'532'800; ///< 1980-01-01, the first day that an archive knows
constexpr qsizetype smallestArchive = 22;
constexpr qint64 largeEntry = 1024LL * 1024;

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using OpenEntry = std::unique_ptr<zip_file_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;

class ZipText {
    Q_DECLARE_TR_FUNCTIONS(ZipFile)

public:
    static QString notWritten() { return tr("The archive could not be made."); }
    static QString noArchive() { return tr("It is no zip archive, or a damaged one."); }
    static QString damaged(const QString &name) { return tr("\"%1\" in it is damaged or encrypted.").arg(name); }
    static QString badName(const QString &name)
    {
        return tr("It names a file that leads out of it: \"%1\".").arg(name);
    }
    static QString twice(const QString &name) { return tr("It has \"%1\" twice.").arg(name); }
    static QString tooMany() { return tr("It holds more files than a project may have."); }
    static QString tooLarge() { return tr("It unpacks to more than a project may be."); }
};

std::unexpected<Error> failure(Error::Code code, const QString &text, const QString &path = {})
{
    return std::unexpected(Error{.code = code, .text = text, .path = path});
}

/// Whether a name stays in the archive on any system.
bool isSafe(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':')
        || name.contains(QChar(0)))
        return false;
    const QStringList parts = name.split(u'/');
    return !parts.contains(u".."_s) && !parts.contains(u"."_s);
}

/// Reads one entry piece by piece, so that what it claims to unpack to is never believed.
std::expected<QByteArray, Error> entryBytes(zip_t *archive, zip_uint64_t index, const zip_stat_t &stat,
                                            const QString &path, const ZipLimits &limits, qint64 room)
{
    const QString name = QString::fromUtf8(stat.name);
    const OpenEntry file(zip_fopen_index(archive, index, 0));
    if (!file)
        return failure(Error::Code::BadInput, ZipText::damaged(name), path);
    QByteArray bytes;
    std::array<char, 65'536> piece{};
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), piece.data(), piece.size());
        if (count < 0)
            return failure(Error::Code::BadInput, ZipText::damaged(name), path);
        if (count == 0)
            return bytes;
        bytes.append(piece.data(), count);
        const auto packed = static_cast<qint64>(stat.comp_size) + 1;
        if (bytes.size() > room || (bytes.size() > largeEntry && bytes.size() / packed > limits.ratio))
            return failure(Error::Code::TooLarge, ZipText::tooLarge(), path);
    }
}

} // namespace

std::expected<QByteArray, Error> zipped(const QList<ZipEntry> &entries)
{
    if (entries.isEmpty()) // libzip writes nothing then; this is an archive that ends where it begins
        return QByteArray("PK\5\6") + QByteArray(18, 0);
    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return failure(Error::Code::WriteFailed, ZipText::notWritten());
    zip_source_keep(target.get()); // the archive takes one reference, we keep ours to read what it wrote
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(target.get());
        return failure(Error::Code::WriteFailed, ZipText::notWritten());
    }
    for (const ZipEntry &entry : entries) {
        zip_source_t *bytes =
            zip_source_buffer(archive.get(), entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
        const zip_int64_t index =
            bytes ? zip_file_add(archive.get(), entry.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(bytes);
            return failure(Error::Code::WriteFailed, ZipText::notWritten());
        }
        zip_file_set_mtime(archive.get(), static_cast<zip_uint64_t>(index), noTime, 0);
    }
    if (zip_close(archive.get()) != 0)
        return failure(Error::Code::WriteFailed, ZipText::notWritten());
    (void)archive.release(); // closed: libzip has freed it
    zip_stat_t stat;
    if (zip_source_stat(target.get(), &stat) != 0 || zip_source_open(target.get()) != 0)
        return failure(Error::Code::WriteFailed, ZipText::notWritten());
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(target.get(), bytes.data(), stat.size);
    zip_source_close(target.get());
    if (read != static_cast<zip_int64_t>(stat.size))
        return failure(Error::Code::WriteFailed, ZipText::notWritten());
    return bytes;
}

std::expected<QList<ZipEntry>, Error> unzipped(const QByteArray &bytes, const QString &path, const ZipLimits &limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    const Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr);
    if (!archive || bytes.size() < smallestArchive) { // libzip takes no bytes for an archive that is to be made
        if (!archive)
            zip_source_free(source);
        return failure(Error::Code::BadInput, ZipText::noArchive(), path);
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > limits.entries)
        return failure(Error::Code::TooLarge, ZipText::tooMany(), path);
    QList<ZipEntry> entries;
    QSet<QString> names;
    qint64 room = limits.bytes;
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        if (zip_stat_index(archive.get(), index, 0, &stat) != 0 || !stat.name)
            return failure(Error::Code::BadInput, ZipText::noArchive(), path);
        const QString name = QString::fromUtf8(stat.name);
        if (!isSafe(name))
            return failure(Error::Code::BadInput, ZipText::badName(name), path);
        if (name.endsWith(u'/'))
            continue; // a folder
        if (names.contains(name.toCaseFolded()))
            return failure(Error::Code::BadInput, ZipText::twice(name), path);
        names.insert(name.toCaseFolded());
        auto entry = entryBytes(archive.get(), index, stat, path, limits, room);
        if (!entry)
            return std::unexpected(entry.error());
        room -= entry->size();
        entries.append({name, *entry});
    }
    return entries;
}

} // namespace tellings
