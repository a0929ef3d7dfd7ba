// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/quoteplace.h"

#include "models/align/quoteprint.h"

#include <algorithm>
#include <utility>

namespace tellings {

SearchedText::SearchedText(QString text) : m_text(std::move(text)) { }

SearchedText::~SearchedText() = default;

const FoldedText &SearchedText::folded() const
{
    if (!m_folded)
        m_folded = std::make_unique<FoldedText>(m_text);
    return *m_folded;
}

QuoteMark SearchedText::markOf(TextRange range) const
{
    const qsizetype before = std::min(anchorContext, range.start);
    return {.before = m_text.sliced(range.start - before, before),
            .quote = m_text.sliced(range.start, range.size()),
            .after = m_text.mid(range.end, anchorContext),
            .rival = static_cast<int>(likeness({m_text, range}, m_text, {}, range.start).most)};
}

QString SearchedText::hashOf(TextRange range) const
{
    const Surrounded stretch{m_text, range};
    QuoteHash hash{.print = Fingerprint::of(stretch, likeness(stretch, m_text, {}, range.start).most), .folded = {}};
    if (const auto words = folded().fold(range)) {
        const Surrounded inWords{folded().text(), words->range};
        const auto isPlace = [this](TextRange place) { return folded().isWords(place); };
        const qsizetype rival = likeness(inWords, folded().text(), isPlace, words->range.start).most;
        hash.folded = {.print = Fingerprint::of(inWords, rival), .lead = words->lead, .trail = words->trail};
    }
    return hash.written();
}

std::optional<TextRange> SearchedText::find(const QuoteMark &mark) const
{
    const QString around = mark.before + mark.quote + mark.after;
    const TextRange range{mark.before.size(), mark.before.size() + mark.quote.size()};
    return likeness({around, range}, m_text).told(range.size(), mark.rival);
}

std::optional<TextRange> SearchedText::findHashed(const QString &hash) const
{
    const auto wanted = QuoteHash::read(hash);
    if (!wanted)
        return std::nullopt;
    const auto plain = wanted->print.find(m_text);
    if (!wanted->folded)
        return plain;
    const auto words =
        wanted->folded->print.find(folded().text(), [this](TextRange place) { return folded().isWords(place); });
    const auto inText = words ? folded().unfold({*words, wanted->folded->lead, wanted->folded->trail}) : std::nullopt;
    if (plain && inText && !plain->overlaps(*inText))
        return std::nullopt;
    return plain ? plain : inText;
}

QuoteMark markOf(const QString &text, TextRange range)
{
    return SearchedText(text).markOf(range);
}

QString hashOf(const QString &text, TextRange range)
{
    return SearchedText(text).hashOf(range);
}

QString hashOf(const QuoteMark &mark)
{
    const QString around = mark.before + mark.quote + mark.after;
    const qsizetype start = mark.before.size();
    return QuoteHash{.print = Fingerprint::of({around, {start, start + mark.quote.size()}}, mark.rival), .folded = {}}
        .written();
}

QString withWords(const QString &hash, const QString &inText)
{
    auto own = QuoteHash::read(hash);
    const auto other = QuoteHash::read(inText);
    if (!own || !other)
        return hash;
    own->folded = other->folded;
    return own->written();
}

std::optional<TextRange> findQuote(const QuoteMark &mark, const QString &text)
{
    return SearchedText(text).find(mark);
}

std::optional<TextRange> findHashed(const QString &hash, const QString &text)
{
    return SearchedText(text).findHashed(hash);
}

bool isHash(const QString &text)
{
    const auto hash = QuoteHash::read(text);
    return hash && hash->written() == text;
}

bool isHashedAt(const QString &hash, const QString &text, TextRange range)
{
    const auto wanted = QuoteHash::read(hash);
    return wanted && range.start >= 0 && range.end <= text.size() && !range.isEmpty()
        && wanted->print.isQuote(QStringView(text).sliced(range.start, range.size()));
}

} // namespace tellings
