// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/quoteplace.h"

#include "models/text/codepointmap.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace tellings {

namespace {

constexpr std::array<qsizetype, 3> steps{8, 16, anchorContext};
constexpr qsizetype shortHash = 12; ///< hex digits
constexpr QChar end(2); ///< stands for what an end of the text cuts off

/// Hashes of every window of one size, each from the one before.
class Rolling {
public:
    explicit Rolling(QStringView first) : m_size(first.size())
    {
        for (const QChar unit : first)
            m_value = plus(times(m_value, base), unit.unicode());
        for (qsizetype i = 1; i < m_size; ++i)
            m_top = times(m_top, base);
    }

    void roll(QChar out, QChar in)
    {
        m_value = plus(m_value, prime - times(m_top, out.unicode()));
        m_value = plus(times(m_value, base), in.unicode());
    }

    [[nodiscard]] quint64 value() const { return m_value; }

private:
    static constexpr quint64 prime = (quint64{1} << 61U) - 1;
    static constexpr quint64 base = 1'000'003;

    static quint64 plus(quint64 a, quint64 b) { return (a + b) % prime; }
    /// a * b mod 2^61 - 1, with b below 2^32 so that the halves fit.
    static quint64 times(quint64 a, quint64 b)
    {
        const quint64 high = (a >> 32U) * b % prime;
        const quint64 low = (a & 0xffffffffU) * b % prime;
        // high * 2^32 mod 2^61 - 1: its upper bits come back in at the bottom.
        const quint64 shifted = ((high << 32U) & prime) + (high >> 29U);
        return (shifted % prime + low) % prime;
    }

    qsizetype m_size;
    quint64 m_value = 0;
    quint64 m_top = 1;
};

QString shortened(QStringView text)
{
    const QByteArray bytes = wellFormed(text.toString()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(shortHash));
}

QString leftOf(QStringView text, qsizetype position, qsizetype size)
{
    const qsizetype there = std::min(size, position);
    return (there < size ? QString(end) : QString()) + text.sliced(position - there, there).toString();
}

QString rightOf(QStringView text, qsizetype position, qsizetype size)
{
    const qsizetype there = std::min(size, text.size() - position);
    return text.sliced(position, there).toString() + (there < size ? QString(end) : QString());
}

/// What anchorHash() writes.
struct Fingerprint {
    qsizetype size = 0;
    quint64 rolling = 0;
    QString quote;
    std::array<QString, steps.size()> left;
    std::array<QString, steps.size()> right;
    qsizetype rival = -1; ///< see QuoteMark::rival

    static Fingerprint of(QStringView text, TextRange range)
    {
        const QStringView quote = text.sliced(range.start, range.size());
        Fingerprint print{.size = quote.size(), .rolling = Rolling(quote).value(), .quote = shortened(quote)};
        for (std::size_t i = 0; i < steps.size(); ++i) {
            print.left[i] = shortened(leftOf(text, range.start, steps[i]));
            print.right[i] = shortened(rightOf(text, range.end, steps[i]));
        }
        return print;
    }

    static std::optional<Fingerprint> of(const QString &hash)
    {
        const QStringList parts = hash.split(u':');
        if (parts.size() != 10)
            return std::nullopt;
        Fingerprint print{.size = parts[0].toLongLong(),
                          .rolling = parts[1].toULongLong(nullptr, 16),
                          .quote = parts[2],
                          .rival = parts[9].toLongLong()};
        for (std::size_t i = 0; i < steps.size(); ++i) {
            print.left[i] = parts[3 + qsizetype(i)];
            print.right[i] = parts[6 + qsizetype(i)];
        }
        return print;
    }

    [[nodiscard]] QString text() const
    {
        QStringList parts{QString::number(size), QString::number(rolling, 16), quote};
        for (const QString &part : left)
            parts.append(part);
        for (const QString &part : right)
            parts.append(part);
        parts.append(QString::number(rival));
        return parts.join(u':');
    }
};

/// How many characters of the neighbours are the same, as far as the steps tell.
qsizetype evidence(const Fingerprint &wanted, QStringView text, TextRange range)
{
    const auto side = [&](const auto &prints, const auto &there) {
        for (std::size_t i = steps.size(); i-- > 0;) {
            if (prints[i] == shortened(there(steps[i])))
                return steps[i];
        }
        return qsizetype{0};
    };
    return side(wanted.left, [&](qsizetype size) { return leftOf(text, range.start, size); })
        + side(wanted.right, [&](qsizetype size) { return rightOf(text, range.end, size); });
}

/// Every place that has the very quote.
QList<qsizetype> placesOf(const Fingerprint &wanted, QStringView text)
{
    QList<qsizetype> places;
    if (wanted.size < 1 || wanted.size > text.size())
        return places;
    Rolling window(text.first(wanted.size));
    for (qsizetype start = 0;; ++start) {
        if (window.value() == wanted.rolling && shortened(text.sliced(start, wanted.size)) == wanted.quote)
            places.append(start);
        if (start + wanted.size == text.size())
            return places;
        window.roll(text[start], text[start + wanted.size]);
    }
}

/// The place that is most like the one that is wanted, and how much; and how much the next is.
struct Likeness {
    qsizetype best = -1;
    qsizetype most = -1;
    qsizetype next = -1;
};

Likeness likeness(const Fingerprint &wanted, QStringView text, qsizetype butAt = -1)
{
    Likeness found;
    const QList<qsizetype> places = placesOf(wanted, text);
    for (const qsizetype start : places) {
        if (start == butAt)
            continue;
        const qsizetype same = evidence(wanted, text, {start, start + wanted.size});
        if (same > found.most) {
            found.next = std::exchange(found.most, same);
            found.best = start;
        } else {
            found.next = std::max(found.next, same);
        }
    }
    return found;
}

Fingerprint fingerprint(const QString &text, TextRange range)
{
    Fingerprint print = Fingerprint::of(text, range);
    print.rival = likeness(print, text, range.start).most;
    return print;
}

Fingerprint fingerprint(const QuoteMark &mark)
{
    const QString around = mark.before + mark.quote + mark.after;
    const qsizetype start = mark.before.size();
    Fingerprint print = Fingerprint::of(around, {start, start + mark.quote.size()});
    print.rival = mark.rival;
    return print;
}

std::optional<TextRange> find(const Fingerprint &wanted, const QString &text)
{
    const auto [best, most, next] = likeness(wanted, text);
    const qsizetype others = std::max(next, wanted.rival);
    const bool alone = others < 0 && wanted.size >= longQuote;
    if (best < 0 || (!alone && most < std::max<qsizetype>(0, others) + enoughContext))
        return std::nullopt;
    return TextRange{best, best + wanted.size};
}

} // namespace

QuoteMark markOf(const QString &text, TextRange range)
{
    const qsizetype before = std::min(anchorContext, range.start);
    return {.before = text.sliced(range.start - before, before),
            .quote = text.sliced(range.start, range.size()),
            .after = text.mid(range.end, anchorContext),
            .rival = static_cast<int>(fingerprint(text, range).rival)};
}

QString hashOf(const QString &text, TextRange range)
{
    return fingerprint(text, range).text();
}

QString hashOf(const QuoteMark &mark)
{
    return fingerprint(mark).text();
}

std::optional<TextRange> findQuote(const QuoteMark &mark, const QString &text)
{
    return find(fingerprint(mark), text);
}

std::optional<TextRange> findHashed(const QString &hash, const QString &text)
{
    const auto wanted = Fingerprint::of(hash);
    return wanted ? find(*wanted, text) : std::nullopt;
}

bool isHash(const QString &text)
{
    const auto print = Fingerprint::of(text);
    return print && print->text() == text;
}

bool isHashedAt(const QString &hash, const QString &text, TextRange range)
{
    const auto wanted = Fingerprint::of(hash);
    return wanted && range.start >= 0 && range.end <= text.size() && range.size() == wanted->size && !range.isEmpty()
        && shortened(QStringView(text).sliced(range.start, range.size())) == wanted->quote;
}

} // namespace tellings
