// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/recorder.h"

#include "models/diff/signatures.h"

namespace tellings::diff {

namespace {

/// A sentence with more links has none of them recorded, and is looked at anew each time: hostile text has the square
/// of them.
constexpr std::size_t mostRecorded = 128;

} // namespace

Recorder::Recorder(const Corpus &corpus, const Postings &postings, Record &record) : m_corpus(corpus), m_record(record)
{
    const std::vector<std::uint64_t> ofDocument = documentSignatures(corpus);
    for (std::uint32_t d = 0; d < ofDocument.size(); ++d)
        record.documents.push_back({corpus.contentKey(d), ofDocument[d], corpus.sentencesOf(d)});
    record.sentences.reserve(corpus.sentences().size());
    for (const std::uint64_t signature : sentenceSignatures(corpus, postings))
        record.sentences.push_back({.signature = signature});
}

void Recorder::add(std::uint32_t s, std::uint32_t partner, const Link &link)
{
    if (m_record.links.size() - m_first > mostRecorded)
        return;
    const std::uint32_t a = m_corpus.sentences()[s].words.begin;
    const std::uint32_t b = m_corpus.sentences()[partner].words.begin;
    m_record.links.push_back({.partner = partner,
                              .weight = link.weight,
                              .beginA = static_cast<std::uint8_t>(link.a.begin - a),
                              .endA = static_cast<std::uint8_t>(link.a.end - a),
                              .beginB = static_cast<std::uint8_t>(link.b.begin - b),
                              .endB = static_cast<std::uint8_t>(link.b.end - b),
                              .inOrder = link.inOrder,
                              .openings = link.openings});
}

void Recorder::finish(std::uint32_t s)
{
    RecordedSentence &sentence = m_record.sentences[s];
    sentence.complete = m_record.links.size() - m_first <= mostRecorded;
    if (!sentence.complete)
        m_record.links.resize(m_first);
    sentence.firstLink = static_cast<std::uint32_t>(m_first);
    sentence.linkCount = static_cast<std::uint32_t>(m_record.links.size() - m_first);
    m_first = m_record.links.size();
}

} // namespace tellings::diff
