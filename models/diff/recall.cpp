// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/recall.h"

#include <algorithm>
#include <utility>

namespace tellings::diff {

namespace {

Link linkOf(const RecordedLink &recorded, const Sentence &x, const Sentence &y)
{
    return {.documentA = x.document,
            .documentB = y.document,
            .a = {x.words.begin + recorded.beginA, x.words.begin + recorded.endA},
            .b = {y.words.begin + recorded.beginB, y.words.begin + recorded.endB},
            .weight = recorded.weight,
            .inOrder = recorded.inOrder,
            .openings = recorded.openings};
}

} // namespace

Recall::Recall(const Corpus &corpus, Judge &judge, const Record *record, const Record &now)
    : m_corpus(corpus)
    , m_record(record)
    , m_before(now.sentences.size(), none)
    , m_touched(now.sentences.size(), true)
    , m_changed(now.documents.size())
{
    if (!m_record)
        return;
    findDocuments(now);
    findSentences(now);
    tellRelatedness(judge, now);
    findChangedPairs(judge);
}

/// Documents that changed places among each other are taken as new ones but for the first: what comes out for a pair
/// depends on which of the two comes first.
void Recall::findDocuments(const Record &now)
{
    std::vector<std::pair<std::uint64_t, std::uint32_t>> known;
    known.reserve(m_record->documents.size());
    for (std::uint32_t d = 0; d < m_record->documents.size(); ++d)
        known.emplace_back(m_record->documents[d].contentKey, d);
    std::ranges::sort(known);
    m_documents.assign(known.size(), none);
    std::uint32_t least = 0;
    for (std::uint32_t d = 0; d < now.documents.size(); ++d) {
        const std::uint64_t key = now.documents[d].contentKey;
        const auto found = std::ranges::lower_bound(known, std::pair(key, least));
        if (found == known.end() || found->first != key)
            continue;
        m_documents[found->second] = d;
        least = found->second + 1;
    }
}

void Recall::findSentences(const Record &now)
{
    m_sentences.assign(m_record->sentences.size(), none);
    for (std::size_t d = 0; d < m_documents.size(); ++d) {
        if (m_documents[d] == none)
            continue;
        const Range then = m_record->documents[d].sentences;
        const Range here = now.documents[m_documents[d]].sentences;
        for (std::uint32_t i = 0; i < std::min(then.size(), here.size()); ++i) {
            if (m_record->sentences[then.begin + i].signature != now.sentences[here.begin + i].signature)
                continue;
            m_sentences[then.begin + i] = here.begin + i;
            m_before[here.begin + i] = then.begin + i;
            m_touched[here.begin + i] = false;
        }
    }
}

void Recall::tellRelatedness(Judge &judge, const Record &now) const
{
    const auto isSame = [&](std::uint32_t d) {
        return m_documents[d] != none && m_record->documents[d].signature == now.documents[m_documents[d]].signature;
    };
    std::vector<PairFigure> known;
    for (const PairFigure &pair : m_record->relatedness) {
        if (isSame(pair.a) && isSame(pair.b))
            known.push_back({m_documents[pair.a], m_documents[pair.b], pair.figure});
    }
    judge.recallRelatedness(known);
}

void Recall::findChangedPairs(Judge &judge)
{
    for (const PairFigure &pair : m_record->strangeness) {
        const std::uint32_t a = m_documents[pair.a];
        const std::uint32_t b = m_documents[pair.b];
        if (a == none || b == none)
            continue;
        if (judge.strangeness(a, b) == pair.figure)
            m_strangeness.push_back({a, b, pair.figure});
        else
            m_changed[a].push_back(b);
    }
}

bool Recall::isChanged(std::uint32_t document, std::uint32_t other) const
{
    return std::ranges::binary_search(m_changed[document], other);
}

bool Recall::meetsAll(std::uint32_t sentence) const
{
    return isTouched(sentence) || !m_record->sentences[m_before[sentence]].complete;
}

void Recall::partnersOf(std::uint32_t sentence, std::vector<Partner> &partners) const
{
    partners.clear();
    if (meetsAll(sentence))
        return;
    const RecordedSentence &before = m_record->sentences[m_before[sentence]];
    const Sentence &x = m_corpus.sentences()[sentence];
    for (const RecordedLink &link : std::span(m_record->links).subspan(before.firstLink, before.linkCount)) {
        const std::uint32_t partner = m_sentences[link.partner];
        if (partner == none)
            continue;
        const Sentence &y = m_corpus.sentences()[partner];
        if (!isChanged(x.document, y.document))
            partners.push_back({partner, linkOf(link, x, y)});
    }
}

std::span<const PairFigure> Recall::strangenessOf(std::uint32_t document) const
{
    const auto own = std::ranges::equal_range(m_strangeness, document, {}, &PairFigure::a);
    return {own.begin(), own.end()};
}

} // namespace tellings::diff
