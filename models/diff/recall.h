// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"
#include "models/diff/judge.h"
#include "models/diff/record.h"

#include <optional>
#include <span>
#include <vector>

namespace tellings::diff {

/// What the record of an earlier run says of the documents at hand. A sentence that stands in it as it is now is
/// untouched. A pair of two untouched sentences comes out as it did then, provided that their documents are still as
/// strange to each other.
class Recall {
public:
    struct Partner {
        std::uint32_t sentence = 0;
        Link link;
    };

    /// `record` may be null: then everything is touched. Tells the judge what it found then. `now` is the record of
    /// this run, whose documents and sentences are known already.
    Recall(const Corpus &corpus, Judge &judge, const Record *record, const Record &now);

    [[nodiscard]] bool isTouched(std::uint32_t sentence) const { return m_before[sentence] == none; }
    [[nodiscard]] const std::vector<bool> &touched() const { return m_touched; }
    /// Must the sentence meet all others again, whether these were touched or not?
    [[nodiscard]] bool meetsAll(std::uint32_t sentence) const;
    /// Are there documents to which this one is not as strange as it was?
    [[nodiscard]] bool hasChangedPairs(std::uint32_t document) const { return !m_changed[document].empty(); }
    /// Does the outcome for two sentences stand in the record? The first is none that meets all.
    [[nodiscard]] bool knows(std::uint32_t document, std::uint32_t other, std::uint32_t otherSentence) const
    {
        return !isTouched(otherSentence) && !isChanged(document, other);
    }
    /// The links of a sentence with those of later documents whose outcome stands in the record, in order.
    void partnersOf(std::uint32_t sentence, std::vector<Partner> &partners) const;
    /// The strangeness of a document to later ones that is as recorded, in order.
    [[nodiscard]] std::span<const PairFigure> strangenessOf(std::uint32_t document) const;

private:
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    void findDocuments(const Record &now);
    void findSentences(const Record &now);
    void tellRelatedness(Judge &judge, const Record &now) const;
    void findChangedPairs(Judge &judge);
    [[nodiscard]] bool isChanged(std::uint32_t document, std::uint32_t other) const;

    const Corpus &m_corpus;
    const Record *m_record;
    std::vector<std::uint32_t> m_documents; ///< by document of the record: which it is now, or none
    std::vector<std::uint32_t> m_sentences; ///< the same by sentence
    std::vector<std::uint32_t> m_before; ///< by sentence: which untouched one of the record it is, or none
    std::vector<bool> m_touched; ///< by sentence
    std::vector<std::vector<std::uint32_t>>
        m_changed; ///< by document: later ones, to which it is not as strange as it was
    std::vector<PairFigure> m_strangeness; ///< what holds of the record's, in order
};

} // namespace tellings::diff
