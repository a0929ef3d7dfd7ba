// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/quoteprint.h"

#include "models/text/codepointmap.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QStringMatcher>

#include <algorithm>
#include <utility>

namespace tellings {

namespace {

constexpr qsizetype shortHash = 12; ///< hex digits
constexpr QChar end(2); ///< stands for what an end of the text cuts off
constexpr qsizetype foldedParts = Fingerprint::parts + 2;

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
    static constexpr unsigned bits = 61;
    static constexpr quint64 prime = (quint64{1} << bits) - 1;
    static constexpr quint64 base = 1'000'003;

    /// Modulo 2^61 - 1: what is above comes back in at the bottom.
    static constexpr quint64 reduced(quint64 value)
    {
        value = (value & prime) + (value >> bits);
        return value >= prime ? value - prime : value;
    }
    static quint64 plus(quint64 a, quint64 b) { return reduced(a + b); }
    /// a * b, with b below 2^32 so that the halves fit.
    static quint64 times(quint64 a, quint64 b)
    {
        const quint64 high = reduced((a >> 32U) * b);
        const quint64 low = reduced((a & 0xffffffffU) * b);
        return reduced(reduced(((high << 32U) & prime) + (high >> 29U)) + low);
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

/// The largest step at which the neighbours on one side are the same.
template <typename Same>
qsizetype largestStep(const Same &same)
{
    for (std::size_t i = contextSteps.size(); i-- > 0;) {
        if (same(i, contextSteps[i]))
            return contextSteps[i];
    }
    return 0;
}

qsizetype evidence(const Surrounded &wanted, QStringView text, TextRange range)
{
    const auto left = [&](std::size_t, qsizetype step) {
        const qsizetype one = std::min(step, wanted.range.start);
        const qsizetype other = std::min(step, range.start);
        return one == other
            && wanted.text.sliced(wanted.range.start - one, one) == text.sliced(range.start - other, other);
    };
    const auto right = [&](std::size_t, qsizetype step) {
        const qsizetype one = std::min(step, wanted.text.size() - wanted.range.end);
        const qsizetype other = std::min(step, text.size() - range.end);
        return one == other && wanted.text.sliced(wanted.range.end, one) == text.sliced(range.end, other);
    };
    return largestStep(left) + largestStep(right);
}

qsizetype evidence(const Fingerprint &wanted, QStringView text, TextRange range)
{
    return largestStep([&](std::size_t i, qsizetype step) {
               return wanted.left[i] == shortened(leftOf(text, range.start, step));
           })
        + largestStep([&](std::size_t i, qsizetype step) {
               return wanted.right[i] == shortened(rightOf(text, range.end, step));
           });
}

} // namespace

void Likeness::consider(qsizetype start, qsizetype same)
{
    if (same > most) {
        next = std::exchange(most, same);
        best = start;
    } else {
        next = std::max(next, same);
    }
}

std::optional<TextRange> Likeness::told(qsizetype size, qsizetype rival) const
{
    const qsizetype others = std::max(next, rival);
    const bool alone = others < 0 && size >= longQuote;
    if (best < 0 || (!alone && most < std::max<qsizetype>(0, others) + enoughContext))
        return std::nullopt;
    return TextRange{best, best + size};
}

Likeness likeness(const Surrounded &wanted, QStringView text, const IsPlace &isPlace, qsizetype but)
{
    Likeness found;
    const qsizetype size = wanted.range.size();
    if (size < 1)
        return found;
    const QStringMatcher quote(wanted.text.sliced(wanted.range.start, size));
    for (qsizetype start = quote.indexIn(text); start >= 0; start = quote.indexIn(text, start + 1)) {
        const TextRange range{start, start + size};
        if (start != but && (!isPlace || isPlace(range)))
            found.consider(start, evidence(wanted, text, range));
    }
    return found;
}

Fingerprint Fingerprint::of(const Surrounded &stretch, qsizetype rival)
{
    const QStringView quote = stretch.text.sliced(stretch.range.start, stretch.range.size());
    Fingerprint print{.size = quote.size(),
                      .rolling = Rolling(quote).value(),
                      .quote = shortened(quote),
                      .left = {},
                      .right = {},
                      .rival = rival};
    for (std::size_t i = 0; i < contextSteps.size(); ++i) {
        print.left[i] = shortened(leftOf(stretch.text, stretch.range.start, contextSteps[i]));
        print.right[i] = shortened(rightOf(stretch.text, stretch.range.end, contextSteps[i]));
    }
    return print;
}

Fingerprint Fingerprint::read(const QStringList &parts)
{
    Fingerprint print{.size = parts[0].toLongLong(),
                      .rolling = parts[1].toULongLong(nullptr, 16),
                      .quote = parts[2],
                      .left = {},
                      .right = {},
                      .rival = parts[9].toLongLong()};
    for (std::size_t i = 0; i < contextSteps.size(); ++i) {
        print.left[i] = parts[3 + qsizetype(i)];
        print.right[i] = parts[6 + qsizetype(i)];
    }
    return print;
}

QStringList Fingerprint::written() const
{
    QStringList all{QString::number(size), QString::number(rolling, 16), quote};
    for (const QString &part : left)
        all.append(part);
    for (const QString &part : right)
        all.append(part);
    all.append(QString::number(rival));
    return all;
}

bool Fingerprint::isQuote(QStringView text) const
{
    return text.size() == size && shortened(text) == quote;
}

std::optional<TextRange> Fingerprint::find(QStringView text, const IsPlace &isPlace) const
{
    Likeness found;
    if (size < 1 || size > text.size())
        return std::nullopt;
    Rolling window(text.first(size));
    for (qsizetype start = 0;; ++start) {
        const TextRange range{start, start + size};
        if (window.value() == rolling && (!isPlace || isPlace(range)) && isQuote(text.sliced(start, size)))
            found.consider(start, evidence(*this, text, range));
        if (range.end == text.size())
            return found.told(size, rival);
        window.roll(text[start], text[range.end]);
    }
}

std::optional<QuoteHash> QuoteHash::read(const QString &hash)
{
    const QStringList parts = hash.split(u':');
    const bool isFolded = parts.size() == Fingerprint::parts + foldedParts;
    if (parts.size() != Fingerprint::parts && !isFolded)
        return std::nullopt;
    QuoteHash read{.print = Fingerprint::read(parts), .folded = {}};
    if (isFolded)
        read.folded = Folded{.print = Fingerprint::read(parts.sliced(Fingerprint::parts)),
                             .lead = parts[2 * Fingerprint::parts].toInt(),
                             .trail = parts[2 * Fingerprint::parts + 1].toInt()};
    return read;
}

QString QuoteHash::written() const
{
    QStringList parts = print.written();
    if (folded)
        parts += folded->print.written() + QStringList{QString::number(folded->lead), QString::number(folded->trail)};
    return parts.join(u':');
}

} // namespace tellings
