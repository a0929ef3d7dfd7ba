// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/textdecoder.h"

#include "models/formats/filemagic.h"
#include "models/formats/subwatch.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QStringDecoder>
#include <QUtf8StringView>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr qsizetype chunkSize = 1 << 20;
constexpr QChar replacement = QChar::ReplacementCharacter;

QString translated(const char *text)
{
    return QCoreApplication::translate("TextDecoder", text);
}

Error cancelled()
{
    return {Error::Code::Cancelled, translated(QT_TRANSLATE_NOOP("TextDecoder", "Stopped.")), {}};
}

Error notText(const QByteArray &bytes)
{
    const QString kind = binaryKind(bytes, true);
    if (kind.isEmpty())
        return {
            Error::Code::NotText, translated(QT_TRANSLATE_NOOP("TextDecoder", "This is a binary file, not text.")), {}};
    return {Error::Code::NotText, translated(QT_TRANSLATE_NOOP("TextDecoder", "This is %1, not text.")).arg(kind), {}};
}

// --- What the bytes look like -----------------------------------------------------------------------

struct ByteMark {
    QByteArrayView bytes;
    const char *encoding;
};

std::optional<ByteMark> byteOrderMark(const QByteArray &bytes)
{
    static constexpr char utf32le[]{'\xff', '\xfe', '\0', '\0'};
    static constexpr char utf32be[]{'\0', '\0', '\xfe', '\xff'};
    // UTF-32LE begins like UTF-16LE, so it comes first.
    const std::array<ByteMark, 5> marks{{{QByteArrayView(utf32le, 4), "UTF-32LE"},
                                         {QByteArrayView(utf32be, 4), "UTF-32BE"},
                                         {"\xef\xbb\xbf", "UTF-8"},
                                         {"\xff\xfe", "UTF-16LE"},
                                         {"\xfe\xff", "UTF-16BE"}}};
    for (const ByteMark &mark : marks) {
        if (bytes.startsWith(mark.bytes))
            return mark;
    }
    return {};
}

/// How many of the bytes no text file has, or has rarely.
struct ByteCounts {
    qsizetype zeros = 0;
    qsizetype evenZeros = 0; ///< of the zeros, those at an even offset
    qsizetype letters = 0; ///< ASCII letters
    qsizetype controls = 0; ///< C0 controls but for tab, line ends and form feed; DEL; zeros apart
};

std::optional<ByteCounts> countBytes(QByteArrayView bytes, const Watch &watch)
{
    ByteCounts counts;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte == 0) {
            ++counts.zeros;
            counts.evenZeros += i % 2 == 0;
        } else if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d)) || byte == 0x7f) {
            ++counts.controls;
        } else {
            counts.letters += (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
        }
        if (i % chunkSize == 0 && !mayGoOn(watch, double(i) / double(bytes.size())))
            return {};
    }
    return counts;
}

// --- UTF-8 ------------------------------------------------------------------------------------------

/// The end of the chunk from `start` that splits no UTF-8 sequence.
qsizetype chunkEnd(QByteArrayView bytes, qsizetype start)
{
    qsizetype end = qMin(start + chunkSize, bytes.size());
    if (end == bytes.size())
        return end;
    const auto continues = [&](qsizetype i) { return (static_cast<unsigned char>(bytes[i]) & 0xc0) == 0x80; };
    for (int back = 0; back < 3 && continues(end); ++back)
        --end;
    return end;
}

enum class Outcome { Decoded, Invalid, Stopped };

Outcome decodeUtf8(QByteArrayView bytes, const Watch &watch, QString &text)
{
    text.clear();
    text.reserve(bytes.size());
    for (qsizetype start = 0; start < bytes.size();) {
        if (!mayGoOn(watch, double(start) / double(bytes.size())))
            return Outcome::Stopped;
        const QByteArrayView chunk = bytes.sliced(start, chunkEnd(bytes, start) - start);
        if (!QUtf8StringView(chunk.data(), chunk.size()).isValidUtf8())
            return Outcome::Invalid;
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        text += decoder.decode(chunk);
        start += chunk.size();
    }
    text.squeeze();
    return Outcome::Decoded;
}

/// Whether text that is not valid UTF-8 is UTF-8 all the same, with a few bytes cut or damaged: valid multi-byte
/// sequences hardly ever come about in another encoding.
bool isDamagedUtf8(QByteArrayView bytes)
{
    constexpr qsizetype enough = 8 << 20;
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < bytes.size() && i < enough;) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        const bool valid = lead >= 0xc2 && lead <= 0xf4 && i + length <= bytes.size()
            && QUtf8StringView(bytes.data() + i, length).isValidUtf8();
        ++(valid ? good : bad);
        const qsizetype end = qMin(valid ? i + length : i + 4, bytes.size());
        for (++i; i < end && (static_cast<unsigned char>(bytes[i]) & 0xc0) == 0x80;) // a cut sequence is one fault
            ++i;
    }
    return good >= 4 && good >= 4 * bad;
}

// --- Everything else, by ICU ------------------------------------------------------------------------

struct IcuDeleter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

/// Bytes that are not text in that encoding become U+FFFD.
std::optional<QString> decodeByIcu(QByteArrayView bytes, const char *encoding, const Watch &watch)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, IcuDeleter> converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status))
        return {};
    QString text;
    text.reserve(bytes.size());
    std::array<UChar, 16384> buffer{};
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    do {
        if (!mayGoOn(watch, double(source - bytes.data()) / double(qMax<qsizetype>(1, bytes.size()))))
            return {};
        const char *const stop = end - source > chunkSize ? source + chunkSize : end;
        do {
            UChar *target = buffer.data();
            status = U_ZERO_ERROR;
            ucnv_toUnicode(converter.get(), &target, buffer.data() + buffer.size(), &source, stop, nullptr,
                           stop == end ? 1 : 0, &status);
            text.append(QStringView(buffer.data(), target - buffer.data()));
        } while (status == U_BUFFER_OVERFLOW_ERROR);
    } while (source < end && U_SUCCESS(status));
    text.squeeze();
    return text;
}

/// The lines that are not plain ASCII, up to 64 KiB of them: what tells encodings apart.
QByteArray tellingLines(QByteArrayView bytes)
{
    constexpr qsizetype enough = qsizetype{64} * 1024;
    constexpr qsizetype around = 200;
    QByteArray lines;
    for (qsizetype i = 0; i < bytes.size() && lines.size() < enough; ++i) {
        if (static_cast<unsigned char>(bytes[i]) < 0x80)
            continue;
        qsizetype start = i;
        while (start > 0 && i - start < around && bytes[start - 1] != '\n')
            --start;
        qsizetype end = i;
        while (end < bytes.size() && end - i < 2 * around && bytes[end] != '\n')
            ++end;
        lines += bytes.sliced(start, end - start);
        lines += '\n';
        i = end;
    }
    return lines;
}

/// The legacy encoding that ICU is sure of; Windows-1252 where it is not.
QByteArray legacyEncoding(QByteArrayView bytes)
{
    constexpr int sure = 40;
    constexpr int enough = 8; // bytes beyond ASCII; fewer prove nothing
    const QByteArray fallback = "windows-1252"_ba;
    const QByteArray sample = tellingLines(bytes);
    const auto high = std::ranges::count_if(sample, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (high < enough)
        return fallback;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, IcuDeleter> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), sample.constData(), static_cast<int32_t>(sample.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match || ucsdet_getConfidence(match, &status) < sure)
        return fallback;
    const QByteArray name = ucsdet_getName(match, &status);
    // Real files said to be ISO-8859-1 are its superset Windows-1252; the rest are no legacy text encodings.
    if (name == "ISO-8859-1" || name.startsWith("UTF-") || name.startsWith("IBM4"))
        return fallback;
    const std::optional<QString> text = decodeByIcu(sample, name.constData(), {});
    return !text || text->contains(replacement) ? fallback : name;
}

// --- UTF-16 without a mark --------------------------------------------------------------------------

/// How many of these code units no text has: unassigned and private characters, lone surrogates, control characters.
qsizetype oddUnits(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) {
        const QChar::Category category = c.category();
        const bool lineEnd = c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f';
        return c == replacement || category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse
            || (category == QChar::Other_Control && !lineEnd);
    });
}

bool readsAsText(QStringView text)
{
    return oddUnits(text) <= 1 + text.size() / 50;
}

/// UTF-16 text has zero bytes (spaces, line ends, digits, Latin letters), nearly all on the same side of their pairs;
/// where there are too few to tell, the other byte order makes no text.
const char *unmarkedUtf16(QByteArrayView bytes, const ByteCounts &counts)
{
    constexpr qsizetype enough = 16; // fewer bytes prove nothing
    if (bytes.size() < enough)
        return nullptr;
    const QByteArrayView sample = bytes.first(qMin<qsizetype>(bytes.size(), 32 * 1024) & ~qsizetype(1));
    const QString little = decodeByIcu(sample, "UTF-16LE", {}).value_or(QString(replacement));
    const QString big = decodeByIcu(sample, "UTF-16BE", {}).value_or(QString(replacement));
    const qsizetype oddZeros = counts.zeros - counts.evenZeros;
    if (oddZeros > 20 * counts.evenZeros)
        return readsAsText(little) ? "UTF-16LE" : nullptr;
    if (counts.evenZeros > 20 * oddZeros)
        return readsAsText(big) ? "UTF-16BE" : nullptr;
    if (oddUnits(little) == oddUnits(big))
        return nullptr;
    const bool isLittle = oddUnits(little) < oddUnits(big);
    return readsAsText(isLittle ? little : big) ? (isLittle ? "UTF-16LE" : "UTF-16BE") : nullptr;
}

std::expected<DecodedText, Error> decodeAs(QByteArrayView bytes, const QByteArray &encoding, const Watch &watch)
{
    std::optional<QString> text = decodeByIcu(bytes, encoding.constData(), watch);
    if (!text)
        return std::unexpected(cancelled());
    return DecodedText{*std::move(text), QString::fromLatin1(encoding)};
}

std::expected<DecodedText, Error> decodeDamagedUtf8(QByteArrayView bytes, const Watch &watch)
{
    auto decoded = decodeAs(bytes, "UTF-8", watch);
    if (decoded)
        decoded->encoding = u"UTF-8 (damaged)"_s;
    return decoded;
}

/// The text after a byte order mark.
std::expected<DecodedText, Error> decodeMarked(const QByteArray &bytes, const ByteMark &mark, const Watch &watch)
{
    const QByteArrayView body = QByteArrayView(bytes).sliced(mark.bytes.size());
    if (QByteArrayView(mark.encoding) != "UTF-8") {
        auto decoded = decodeAs(body, mark.encoding, watch);
        if (decoded && !decoded->text.isEmpty() && !readsAsText(QStringView(decoded->text).left(qsizetype{32} * 1024)))
            return std::unexpected(notText(bytes));
        return decoded;
    }
    QString text;
    switch (decodeUtf8(body, subWatch(watch, 0.0, 0.5), text)) {
    case Outcome::Decoded: return DecodedText{std::move(text), u"UTF-8"_s};
    case Outcome::Stopped: return std::unexpected(cancelled());
    case Outcome::Invalid: break;
    }
    return decodeDamagedUtf8(body, subWatch(watch, 0.5, 1.0));
}

} // namespace

std::expected<DecodedText, Error> decodeText(const QByteArray &bytes, const Watch &watch)
{
    if (const auto mark = byteOrderMark(bytes))
        return decodeMarked(bytes, *mark, watch);
    if (!binaryKind(bytes, false).isEmpty())
        return std::unexpected(notText(bytes));

    const std::optional<ByteCounts> counts = countBytes(bytes, subWatch(watch, 0.0, 0.2));
    if (!counts)
        return std::unexpected(cancelled());
    // Many zeros are UTF-16 even where the bytes are valid UTF-8 too.
    if (counts->zeros * 50 >= bytes.size() && counts->zeros > 0) {
        if (const char *encoding = unmarkedUtf16(bytes, *counts))
            return decodeAs(bytes, encoding, subWatch(watch, 0.2, 1.0));
    }
    // Text from old news archives has stray control characters, up to one in a hundred.
    const bool binary = counts->zeros * 100 > bytes.size() || counts->controls * 20 > bytes.size();
    if (!binary) {
        QString text;
        switch (decodeUtf8(bytes, subWatch(watch, 0.2, 0.6), text)) {
        case Outcome::Decoded: return DecodedText{std::move(text), u"UTF-8"_s};
        case Outcome::Stopped: return std::unexpected(cancelled());
        case Outcome::Invalid: break;
        }
        if (isDamagedUtf8(bytes))
            return decodeDamagedUtf8(bytes, subWatch(watch, 0.6, 1.0));
    }
    // Chinese in UTF-16 has a zero a line, and fewer bytes that are letters in ASCII than a Latin text has.
    const bool wide = counts->zeros > 0 && counts->letters * 2 < bytes.size();
    if (const char *encoding = wide ? unmarkedUtf16(bytes, *counts) : nullptr)
        return decodeAs(bytes, encoding, subWatch(watch, 0.6, 1.0));
    // Bytes that are no UTF-8 have to look the more like text.
    if (binary || counts->zeros > 0 || counts->controls * 100 > bytes.size())
        return std::unexpected(notText(bytes));
    return decodeAs(bytes, legacyEncoding(bytes), subWatch(watch, 0.6, 1.0));
}

} // namespace tellings
