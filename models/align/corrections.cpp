// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/corrections.h"

#include "models/align/anchors.h"
#include "models/align/finish.h"
#include "models/align/passageids.h"
#include "models/align/worddiff.h"
#include "models/diff/description.h"
#include "models/text/lexicon.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <set>

namespace tellings {

namespace {

using State = CorrectionOutcome::State;

bool mostlySame(const Span &x, const Span &y)
{
    if (x.article != y.article)
        return false;
    const qsizetype common = std::min(x.range.end, y.range.end) - std::max(x.range.start, y.range.start);
    return common > 0 && 2 * common >= std::max(x.range.size(), y.range.size());
}

bool holds(const Passage &passage, const Span &wanted)
{
    return std::ranges::any_of(passage.spans, [&](const Span &span) { return mostlySame(span, wanted); });
}

/// Puts a span among a passage's; spans of one article that overlap become one.
void addSpan(Passage &passage, Span added)
{
    for (qsizetype i = passage.spans.size() - 1; i >= 0; --i) {
        const Span &span = passage.spans.at(i);
        if (span.article != added.article || !span.range.overlaps(added.range))
            continue;
        added.range = {std::min(span.range.start, added.range.start), std::max(span.range.end, added.range.end)};
        passage.spans.removeAt(i);
    }
    passage.spans.insert(std::ranges::upper_bound(passage.spans, added), added);
}

/// Replays one correction after the other on the passages.
class Replay {
public:
    explicit Replay(Comparison &comparison) : m_comparison(comparison), m_keys(articleKeys(comparison.story)) { }

    CorrectionOutcome run(const Correction &correction)
    {
        QList<Span> spans;
        bool moved = false;
        for (const Anchor &anchor : correction.spans) {
            const auto place = placeOf(anchor, m_comparison.story, m_keys);
            if (!place)
                return {State::NotReplayed, place.error()};
            spans.append(place->span);
            moved = moved || place->moved;
        }
        const QString refusal = apply(correction, spans);
        if (!refusal.isEmpty())
            return {State::NotReplayed, refusal};
        return {moved ? State::Moved : State::Replayed, {}};
    }

    /// Whether a passage's spans are not as the engine left them.
    [[nodiscard]] bool isChanged(const Passage &passage) const { return m_changed.contains(passage.spans); }

private:
    static QString translated(const char *text) { return QCoreApplication::translate("Corrections", text); }

    QString apply(const Correction &correction, const QList<Span> &spans)
    {
        QList<Span> leaving;
        for (const int index : correction.leaving) {
            if (index < 0 || index >= spans.size())
                return translated(QT_TRANSLATE_NOOP("Corrections", "It names a telling that it does not have."));
            leaving.append(spans.at(index));
        }
        switch (correction.kind) {
        case CorrectionKind::Confirm: return link(spans, true);
        case CorrectionKind::Link:
        case CorrectionKind::Merge: return link(spans, false);
        case CorrectionKind::Reject: return reject(spans, leaving);
        case CorrectionKind::Split: return leaving.isEmpty() ? cut(correction, spans) : part(spans, leaving);
        }
        return {};
    }

    QString link(const QList<Span> &spans, bool confirmed)
    {
        Passage passage{.foundBy = FoundBy::Hand, .confirmed = confirmed};
        for (const Span &span : spans)
            addSpan(passage, span);
        if (passage.articles().size() < 2)
            return translated(QT_TRANSLATE_NOOP("Corrections", "A passage needs tellings of two articles."));
        // A confirmed passage is the one that has most of it; a link brings together all that it touches.
        for (const qsizetype index : confirmed ? bestOf(spans) : allOf(spans)) {
            const Passage other = m_comparison.passages.takeAt(index);
            passage.foundBy = other.foundBy;
            passage.confirmed = passage.confirmed || other.confirmed;
            for (const Span &span : other.spans)
                addSpan(passage, span);
        }
        if (!confirmed)
            passage.foundBy = FoundBy::Hand;
        put(std::move(passage));
        return {};
    }

    QString reject(const QList<Span> &spans, QList<Span> leaving)
    {
        const bool whole = leaving.isEmpty();
        if (whole)
            leaving = spans;
        QList<Passage> kept;
        for (Passage &passage : m_comparison.passages) {
            const auto matched = std::ranges::count_if(spans, [&](const Span &span) { return holds(passage, span); });
            const bool together = matched >= std::min<qsizetype>(2, spans.size());
            if (!together) {
                kept.append(passage);
                continue;
            }
            passage.spans.removeIf([&](const Span &span) {
                return std::ranges::any_of(leaving, [&](const Span &left) { return mostlySame(span, left); });
            });
            m_changed.insert(passage.spans);
            if (passage.articles().size() >= 2)
                kept.append(passage);
        }
        m_comparison.passages = kept;
        return {};
    }

    QString part(const QList<Span> &spans, const QList<Span> &leaving)
    {
        const QList<qsizetype> found = bestOf(spans);
        if (found.isEmpty())
            return gone();
        Passage rest = m_comparison.passages.takeAt(found.constFirst());
        Passage own = rest;
        const auto leaves = [&leaving](const Span &span) {
            return std::ranges::any_of(leaving, [&](const Span &left) { return mostlySame(span, left); });
        };
        rest.spans.removeIf(leaves);
        own.spans.removeIf([&](const Span &span) { return !leaves(span); });
        put(std::move(rest));
        put(std::move(own));
        return {};
    }

    QString cut(const Correction &correction, const QList<Span> &spans)
    {
        const QList<qsizetype> found = bestOf(spans);
        if (found.isEmpty())
            return gone();
        const Passage whole = m_comparison.passages.at(found.constFirst());
        Passage first = whole;
        Passage second = whole;
        first.spans.clear();
        second.spans.clear();
        for (const Span &span : whole.spans) {
            const auto anchor =
                std::ranges::find_if(spans, [&](const Span &anchored) { return mostlySame(span, anchored); });
            const qsizetype index = anchor - spans.cbegin();
            const qsizetype offset = anchor == spans.cend() ? -1 : correction.spans.at(index).cut;
            const qsizetype place = offset < 0 ? -1 : anchor->range.start + offset;
            if (place <= span.range.start || place >= span.range.end) {
                first.spans.append(span);
                continue;
            }
            first.spans.append(trimmed({span.article, {span.range.start, place}}));
            second.spans.append(trimmed({span.article, {place, span.range.end}}));
        }
        if (second.articles().size() < 2)
            return translated(
                QT_TRANSLATE_NOOP("Corrections", "The second half would stand in fewer than two articles."));
        m_comparison.passages.removeAt(found.constFirst());
        put(std::move(first));
        put(std::move(second));
        return {};
    }

    /// Without white space at its ends.
    [[nodiscard]] Span trimmed(Span span) const
    {
        const QString &text = m_comparison.story.articles.at(span.article).text;
        while (!span.range.isEmpty() && text.at(span.range.end - 1).isSpace())
            --span.range.end;
        while (!span.range.isEmpty() && text.at(span.range.start).isSpace())
            ++span.range.start;
        return span;
    }

    /// The passage that has most of the tellings, two at the least; none or one.
    [[nodiscard]] QList<qsizetype> bestOf(const QList<Span> &spans) const
    {
        qsizetype best = -1;
        qsizetype most = 1;
        for (qsizetype i = 0; i < m_comparison.passages.size(); ++i) {
            const Passage &passage = m_comparison.passages.at(i);
            const auto matched = std::ranges::count_if(spans, [&](const Span &span) { return holds(passage, span); });
            if (matched > most) {
                most = matched;
                best = i;
            }
        }
        return best < 0 ? QList<qsizetype>{} : QList{best};
    }

    /// For each telling the first passage that has it; the last ones first.
    [[nodiscard]] QList<qsizetype> allOf(const QList<Span> &spans) const
    {
        QList<qsizetype> found;
        for (const Span &span : spans) {
            const QList<Passage> &passages = m_comparison.passages;
            const auto passage = std::ranges::find_if(passages, [&](const Passage &p) { return holds(p, span); });
            const qsizetype index = passage - passages.cbegin();
            if (passage != passages.cend() && !found.contains(index))
                found.append(index);
        }
        std::ranges::sort(found, std::greater{});
        return found;
    }

    void put(Passage passage)
    {
        passage.spans.removeIf([](const Span &span) { return span.range.isEmpty(); });
        if (passage.articles().size() < 2)
            return;
        m_changed.insert(passage.spans);
        m_comparison.passages.append(std::move(passage));
    }

    static QString gone() { return translated(QT_TRANSLATE_NOOP("Corrections", "The passage is not there any more.")); }

    Comparison &m_comparison;
    QStringList m_keys;
    std::set<QList<Span>> m_changed;
};

/// Relation and similarity of a passage that a person made.
void describe(Passage &passage, const Story &story, FoldRules rules)
{
    Lexicon lexicon(rules);
    std::vector<AnalysedArticle> tellings;
    for (const Span &span : passage.spans) {
        tellings.push_back(lexicon.analyse(story.articles.at(span.article), span.range));
        if (tellings.back().document.words.empty())
            tellings.pop_back(); // marks alone
    }
    if (tellings.size() < 2)
        return;
    std::vector<std::span<const diff::WordId>> words;
    words.reserve(tellings.size());
    for (const AnalysedArticle &telling : tellings)
        words.emplace_back(telling.document.words);
    const diff::Description description = diff::describe(words);
    passage.relation = relationOf(description.relation);
    passage.similarity = static_cast<double>(description.similarity);
}

} // namespace

Comparison replayCorrections(Comparison found, const QList<Correction> &corrections)
{
    found.corrections = corrections;
    found.outcomes.clear();
    Replay replay(found);
    for (const Correction &correction : corrections)
        found.outcomes.append(replay.run(correction));
    const FoldRules rules = foldRulesOf(found.settings);
    for (Passage &passage : found.passages) {
        if (replay.isChanged(passage))
            describe(passage, found.story, rules);
    }
    finish(found);
    return found;
}

} // namespace tellings
