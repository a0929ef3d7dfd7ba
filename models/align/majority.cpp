// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/worddiff.h"
#include "models/diff/editscript.h"
#include "models/text/lexicon.h"

#include <algorithm>

namespace tellings {

namespace {

using diff::Edit;
using diff::WordId;

std::vector<AnalysedArticle> tellingsOf(const Story &story, const Passage &passage, FoldRules rules)
{
    Lexicon lexicon(rules);
    std::vector<AnalysedArticle> tellings;
    tellings.reserve(static_cast<std::size_t>(passage.spans.size()));
    for (const Span &span : passage.spans)
        tellings.push_back(lexicon.analyse(story.articles[span.article], span.range));
    return tellings;
}

/// The folded words of a telling as text, to order tellings by nothing but what they say.
QString textOf(const Story &story, const Span &span, const AnalysedArticle &telling, FoldRules rules)
{
    QString text;
    for (const TextRange word : telling.words)
        text += foldWord(story.articles[span.article].view(word), rules) + u' ';
    return text;
}

std::size_t equalWords(const std::vector<WordId> &a, const std::vector<WordId> &b)
{
    std::size_t equal = 0;
    for (const Edit &edit : diff::editScript(a, b))
        equal += edit.kind == Edit::Kind::Equal ? edit.a.size() : 0;
    return equal;
}

/// The telling that has most words in common with all others; of several, the first by its words.
std::size_t nearestToAll(const Story &story, const Passage &passage, const std::vector<AnalysedArticle> &tellings,
                         FoldRules rules)
{
    std::vector<std::size_t> common(tellings.size(), 0);
    for (std::size_t i = 0; i < tellings.size(); ++i) {
        for (std::size_t k = i + 1; k < tellings.size(); ++k) {
            const std::size_t equal = equalWords(tellings[i].document.words, tellings[k].document.words);
            common[i] += equal;
            common[k] += equal;
        }
    }
    std::vector<std::pair<std::size_t, QString>> ranks; // greatest first
    ranks.reserve(tellings.size());
    for (std::size_t i = 0; i < tellings.size(); ++i)
        ranks.emplace_back(common[i], textOf(story, passage.spans[static_cast<qsizetype>(i)], tellings[i], rules));
    const auto best = std::ranges::max_element(ranks, [](const auto &x, const auto &y) {
        return x.first != y.first ? x.first < y.first : x.second > y.second;
    });
    return static_cast<std::size_t>(best - ranks.begin());
}

/// The words that more than half of the tellings have, in the order of the telling nearest to all.
std::vector<WordId> sharedByMost(const std::vector<AnalysedArticle> &tellings, std::size_t nearest)
{
    const std::vector<WordId> &spine = tellings[nearest].document.words;
    std::vector<std::size_t> has(spine.size(), 0);
    for (const AnalysedArticle &telling : tellings) {
        for (const Edit &edit : diff::editScript(spine, telling.document.words)) {
            for (std::uint32_t i = edit.a.begin; edit.kind == Edit::Kind::Equal && i < edit.a.end; ++i)
                ++has[i];
        }
    }
    std::vector<WordId> shared;
    for (std::size_t i = 0; i < spine.size(); ++i) {
        if (2 * has[i] > tellings.size())
            shared.push_back(spine[i]);
    }
    return shared;
}

} // namespace

QList<QList<WordMark>> majorityMarks(const Story &story, const Passage &passage, FoldRules rules)
{
    QList<QList<WordMark>> marks(passage.spans.size());
    if (passage.spans.isEmpty())
        return marks;
    const std::vector<AnalysedArticle> tellings = tellingsOf(story, passage, rules);
    const std::vector<WordId> most = sharedByMost(tellings, nearestToAll(story, passage, tellings, rules));
    for (std::size_t i = 0; i < tellings.size(); ++i) {
        const std::vector<Edit> edits = diff::editScript(most, tellings[i].document.words);
        for (std::size_t k = 0; k < edits.size(); ++k) {
            if (edits[k].kind != Edit::Kind::Inserted)
                continue;
            const bool instead = (k > 0 && edits[k - 1].kind == Edit::Kind::Removed)
                || (k + 1 < edits.size() && edits[k + 1].kind == Edit::Kind::Removed);
            marks[static_cast<qsizetype>(i)].append(
                {instead ? WordChange::Changed : WordChange::Added, tellings[i].textRange(edits[k].b)});
        }
    }
    return marks;
}

QList<QList<TextRange>> typographyMarks(const Story &story, const Passage &passage, int baseArticle)
{
    QList<QList<TextRange>> marks(passage.spans.size());
    if (passage.spans.isEmpty())
        return marks;
    const std::vector<AnalysedArticle> tellings = tellingsOf(story, passage, {});
    const Span *wanted = passage.firstSpanIn(baseArticle);
    const qsizetype baseIndex = wanted ? wanted - passage.spans.constData() : 0;
    const AnalysedArticle &base = tellings[static_cast<std::size_t>(baseIndex)];
    /// A word as it is written, with what stands between it and the next word of the telling.
    const auto written = [&](qsizetype index, const AnalysedArticle &telling, std::uint32_t word) {
        const Span &span = passage.spans[index];
        const qsizetype end = word + 1 < telling.words.size() ? telling.words[word + 1].start : telling.words[word].end;
        return TextRange{telling.words[word].start, std::min(end, span.range.end)};
    };
    for (qsizetype i = 0; i < passage.spans.size(); ++i) {
        const AnalysedArticle &telling = tellings[static_cast<std::size_t>(i)];
        if (i == baseIndex)
            continue;
        for (const Edit &edit : diff::editScript(base.document.words, telling.document.words)) {
            if (edit.kind != Edit::Kind::Equal)
                continue;
            for (std::uint32_t w = 0; w < edit.a.size(); ++w) {
                // What follows the last word of a run is not common to both.
                const bool last = w + 1 == edit.a.size();
                TextRange own = written(i, telling, edit.b.begin + w);
                TextRange other = written(baseIndex, base, edit.a.begin + w);
                if (last) {
                    own = telling.words[edit.b.begin + w];
                    other = base.words[edit.a.begin + w];
                }
                const QString here = story.articles[passage.spans[i].article].view(own).toString().simplified();
                const QString there =
                    story.articles[passage.spans[baseIndex].article].view(other).toString().simplified();
                if (here != there)
                    marks[i].append(own);
            }
        }
    }
    return marks;
}

} // namespace tellings
