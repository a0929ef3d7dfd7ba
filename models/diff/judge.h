// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"
#include "models/diff/engine.h"
#include "models/diff/link.h"

#include <unordered_map>
#include <vector>

namespace tellings::diff {

/// What the words of a link's two sides have in common, whatever their order.
struct Common {
    float weight = 0; ///< of the stems in both, each as often as both have it
    float besideNames = 0; ///< of those that name nobody and nothing
    float density = 0; ///< Dice: that against what both sides say in all, 0..1
};

/// A figure that two documents have together, `a` the one with the lower index.
struct PairFigure {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    float figure = 0;
};

/// Decides which links are worth showing. Two articles on one event are full of the same words, and a short stretch in
/// common is then a telling of the same thing; two texts that have little else in common must share more in one
/// place before it means anything.
class Judge {
public:
    explicit Judge(const Corpus &corpus);

    /// Does the stretch begin in a headline or another line above the text?
    [[nodiscard]] bool isHeading(std::uint32_t document, Range words) const
    {
        return m_corpus.sentences()[m_corpus.sentenceAt(document, words.begin)].heading;
    }
    /// May two tellings that nothing linked be of one passage, where others link them?
    [[nodiscard]] bool areAkin(const Span &p, const Span &q) const;
    [[nodiscard]] Common commonOf(const Link &link) const;
    /// The same, outside of a run that lies in the link.
    [[nodiscard]] Common commonBeside(const Link &link, const Link &run) const;
    /// How alike two documents are from end to end: of the words of a usual stretch of the one, how many the other
    /// knows, against what is to be expected from the size of its vocabulary. One stretch copied into a text about
    /// something else does not count, as it would in a measure of the whole. Less where one has few of the other's
    /// names: texts on one subject share its words, texts on one event share who, where and when besides.
    [[nodiscard]] float relatedness(std::uint32_t documentA, std::uint32_t documentB);
    /// 0 for two tellings of one event, 1 for texts that have little in common. Two that are each near a third are
    /// not strangers.
    [[nodiscard]] float strangeness(std::uint32_t documentA, std::uint32_t documentB);
    [[nodiscard]] bool areStrangers(std::uint32_t documentA, std::uint32_t documentB)
    {
        return strangeness(documentA, documentB) >= 0.5F;
    }
    /// All that relatedness() has found so far, in order.
    [[nodiscard]] std::vector<PairFigure> knownRelatedness() const;
    /// Takes such figures over, of documents whose stems and names are the same as then.
    void recallRelatedness(const std::vector<PairFigure> &known);
    /// The least common weight of a link of these documents.
    [[nodiscard]] float neededWeight(std::uint32_t documentA, std::uint32_t documentB);

private:
    [[nodiscard]] float namesKnown(std::uint32_t of, std::uint32_t in) const;
    [[nodiscard]] float usualShare(std::uint32_t of, std::uint32_t in) const;
    /// The best relatedness of a document to any other, and something for the second best; of a large story, to some
    /// of them.
    [[nodiscard]] float kinship(std::uint32_t document);

    const Corpus &m_corpus;
    std::vector<std::vector<StemId>> m_content; ///< by document: its content stems as they stand
    std::vector<std::vector<StemId>> m_names; ///< by document: the names in it as they stand
    std::vector<std::vector<bool>> m_knows; ///< by document and stem
    std::vector<std::size_t> m_vocabulary; ///< by document: how many content stems it knows
    std::vector<float> m_kinship; ///< by document; negative until asked for
    std::vector<std::uint32_t> m_kinAsked; ///< the documents that kinship() looks at
    std::unordered_map<std::uint64_t, float> m_relatedness;
};

} // namespace tellings::diff
