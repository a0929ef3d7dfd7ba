// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"
#include "models/diff/engine.h"
#include "models/diff/link.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <random>
#include <span>
#include <utility>
#include <vector>

/// What the tests of the engine share: texts made of numbers, and slow, plain ways to say what is right.
namespace tellings::diff::test {

using Text = std::vector<std::uint32_t>;

/// The same numbers on every machine, which the standard's distributions do not promise.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) { }

    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(m_engine() % limit); }
    std::uint32_t between(std::uint32_t least, std::uint32_t most) { return least + below(most - least + 1); }
    bool oneIn(std::uint32_t n) { return below(n) == 0; }

    Text text(std::uint32_t words, std::uint32_t alphabet)
    {
        Text result(words);
        for (std::uint32_t &word : result)
            word = below(alphabet);
        return result;
    }

private:
    std::mt19937_64 m_engine;
};

inline std::vector<WordId> idsOf(const Text &text)
{
    std::vector<WordId> ids;
    ids.reserve(text.size());
    for (const std::uint32_t word : text)
        ids.push_back(WordId(word));
    return ids;
}

/// Letters as words, for tables: "abcab".
inline std::vector<WordId> idsOf(const QString &letters)
{
    std::vector<WordId> ids;
    for (const QChar letter : letters)
        ids.push_back(WordId(letter.unicode()));
    return ids;
}

/// A document whose stems are its words, with a sentence's end after every 12th word and a paragraph's after every
/// 48th.
inline Document documentOf(const Text &text)
{
    Document document;
    for (std::size_t i = 0; i < text.size(); ++i) {
        document.words.push_back(WordId(text[i]));
        document.stems.push_back(StemId(text[i]));
        document.breaks.push_back((i + 1) % 48 == 0       ? Break::Paragraph
                                      : (i + 1) % 12 == 0 ? Break::Sentence
                                                          : Break::None);
    }
    return document;
}

inline std::vector<Document> documentsOf(const std::vector<Text> &texts)
{
    std::vector<Document> documents;
    documents.reserve(texts.size());
    for (const Text &text : texts)
        documents.push_back(documentOf(text));
    return documents;
}

/// Every stem says as much as any other, but for the first ones, which stand for function words.
inline StemTable stemsOf(const std::vector<Text> &texts, std::uint32_t functionWords = 0)
{
    std::uint32_t most = 0;
    for (const Text &text : texts) {
        for (const std::uint32_t word : text)
            most = std::max(most, word);
    }
    StemTable table{std::vector<float>(most + 1, 1.0F)};
    std::fill_n(table.prior.begin(), std::min<std::size_t>(functionWords, table.prior.size()), 0.0F);
    return table;
}

inline bool goOn(double)
{
    return true;
}

/// The length of the longest common subsequence, by the textbook's table.
inline std::size_t commonByTable(std::span<const WordId> a, std::span<const WordId> b)
{
    std::vector<std::size_t> row(b.size() + 1, 0);
    for (const WordId word : a) {
        std::size_t diagonal = 0;
        for (std::size_t k = 0; k < b.size(); ++k) {
            const std::size_t above = row[k + 1];
            row[k + 1] = word == b[k] ? diagonal + 1 : std::max(above, row[k]);
            diagonal = above;
        }
    }
    return row.back();
}

/// A shared run that goes on neither to the left nor to the right. `documentA` may be `documentB`: then `a` lies first.
struct Run {
    std::uint32_t documentA = 0;
    std::uint32_t documentB = 0;
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::uint32_t length = 0;

    friend auto operator<=>(const Run &, const Run &) = default;
};

/// All maximal runs of `shortest` or more words that two texts share: every place against every other.
inline std::vector<Run> runsByTable(const std::vector<Text> &texts, std::uint32_t documentA, std::uint32_t documentB,
                                    std::uint32_t shortest)
{
    const Text &a = texts[documentA];
    const Text &b = texts[documentB];
    std::vector<std::uint32_t> lengths(b.size() + 1, 0); // of the run that ends at (i, k)
    std::vector<Run> runs;
    for (std::uint32_t i = 0; i < a.size(); ++i) {
        const std::uint32_t first = documentA == documentB ? i + 1 : 0;
        std::uint32_t diagonal = lengths[std::min<std::size_t>(first, b.size())];
        for (std::uint32_t k = first; k < b.size(); ++k) {
            const std::uint32_t above = std::exchange(lengths[k + 1], a[i] == b[k] ? diagonal + 1 : 0);
            diagonal = above;
            const bool ends = i + 1 == a.size() || k + 1 == b.size() || a[i + 1] != b[k + 1];
            const std::uint32_t length = lengths[k + 1];
            if (ends && length >= shortest)
                runs.push_back({documentA, documentB, i + 1 - length, k + 1 - length, length});
        }
    }
    return runs;
}

inline QString listed(const std::vector<Text> &texts)
{
    QStringList result;
    for (const Text &text : texts) {
        QStringList words;
        for (const std::uint32_t word : text)
            words.append(QString::number(word));
        result.append(u'[' + words.join(u' ') + u']');
    }
    return result.join(u' ');
}

/// Takes away what can go while `fails` still holds, so that a report shows the core of a failure.
inline std::vector<Text> smallest(std::vector<Text> texts, const std::function<bool(const std::vector<Text> &)> &fails)
{
    for (std::size_t chunk = 256; chunk > 0;) {
        bool smaller = false;
        for (std::size_t t = 0; t < texts.size(); ++t) {
            for (std::size_t i = 0; i + chunk <= texts[t].size();) {
                std::vector<Text> tried = texts;
                const auto from = tried[t].begin() + static_cast<std::ptrdiff_t>(i);
                tried[t].erase(from, from + static_cast<std::ptrdiff_t>(chunk));
                if (fails(tried)) {
                    texts = std::move(tried);
                    smaller = true;
                } else {
                    i += chunk;
                }
            }
        }
        if (!smaller)
            chunk /= 2;
    }
    return texts;
}

/// What is wrong with the spans of a passage, or nothing.
inline QString faultOf(const std::vector<Span> &spans, const std::function<std::uint32_t(std::uint32_t)> &sizeOf)
{
    using namespace Qt::StringLiterals;
    if (spans.size() < 2)
        return u"fewer than two spans"_s;
    if (spans.front().document == spans.back().document)
        return u"all spans in one document"_s;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const Span &span = spans[i];
        if (span.words.begin >= span.words.end || span.words.end > sizeOf(span.document))
            return u"span %1..%2 of document %3 is empty or out of bounds"_s.arg(span.words.begin)
                .arg(span.words.end)
                .arg(span.document);
        if (i == 0)
            continue;
        const Span &before = spans[i - 1];
        if (before.document > span.document
            || (before.document == span.document && before.words.end > span.words.begin))
            return u"spans out of order or overlapping: %1..%2, %3..%4 in document %5"_s.arg(before.words.begin)
                .arg(before.words.end)
                .arg(span.words.begin)
                .arg(span.words.end)
                .arg(span.document);
    }
    return {};
}

/// What is wrong with the repeats whatever the texts say, or nothing.
inline QString repeatFaultOf(const Findings &findings, const std::vector<Document> &documents)
{
    using namespace Qt::StringLiterals;
    const auto sizeOf = [&](std::uint32_t d) { return d < documents.size() ? documents[d].size() : 0U; };
    for (const Repeat &repeat : findings.repeats) {
        if (repeat.places.size() < 2)
            return u"a repeat of %1 place(s)"_s.arg(repeat.places.size());
        for (std::size_t i = 0; i < repeat.places.size(); ++i) {
            const Range place = repeat.places[i];
            if (place.begin >= place.end || place.end > sizeOf(repeat.document))
                return u"a repeat's place is empty or out of bounds"_s;
            if (i > 0 && repeat.places[i - 1].end > place.begin)
                return u"a repeat's places overlap: %1..%2, %3..%4"_s.arg(repeat.places[i - 1].begin)
                    .arg(repeat.places[i - 1].end)
                    .arg(place.begin)
                    .arg(place.end);
        }
    }
    return {};
}

/// What is wrong with the passages whatever the texts say, or nothing.
inline QString faultOf(const Findings &findings, const std::vector<Document> &documents)
{
    using namespace Qt::StringLiterals;
    const auto sizeOf = [&](std::uint32_t d) { return d < documents.size() ? documents[d].size() : 0U; };
    const auto wordsOf = [&](const Span &span) {
        return std::span(documents[span.document].words).subspan(span.words.begin, span.words.size());
    };
    for (std::size_t i = 0; i < findings.passages.size(); ++i) {
        const Passage &passage = findings.passages[i];
        if (QString fault = faultOf(passage.spans, sizeOf); !fault.isEmpty())
            return fault;
        if (std::isnan(passage.similarity) || passage.similarity < 0.0F || passage.similarity > 1.0F)
            return u"similarity %1"_s.arg(static_cast<double>(passage.similarity));
        const bool same = std::ranges::all_of(passage.spans, [&](const Span &span) {
            return std::ranges::equal(wordsOf(span), wordsOf(passage.spans.front()));
        });
        if (same != (passage.relation == Relation::Verbatim))
            return same ? u"the same words, but not called verbatim"_s : u"called verbatim, but the words differ"_s;
        if (same && passage.similarity < 1.0F)
            return u"verbatim with a similarity below 1"_s;
        if (i > 0 && findings.passages[i - 1].spans == passage.spans)
            return u"the same passage twice"_s;
        if (i > 0 && findings.passages[i - 1].spans > passage.spans)
            return u"passages out of order"_s;
    }
    return {};
}

/// Does one passage have spans over both places of the run?
inline bool isShown(const Findings &findings, const Run &run)
{
    return std::ranges::any_of(findings.passages, [&](const Passage &passage) {
        const auto holds = [&](std::uint32_t document, std::uint32_t begin) {
            return std::ranges::any_of(passage.spans, [&](const Span &span) {
                return span.document == document && span.words.begin <= begin && begin + run.length <= span.words.end;
            });
        };
        return holds(run.documentA, run.a) && holds(run.documentB, run.b);
    });
}

/// Two or more texts of `alphabet` words with stretches copied from one to another, some of them changed a little.
inline std::vector<Text> relatedTexts(Random &random, std::uint32_t most, std::uint32_t longest, std::uint32_t alphabet)
{
    std::vector<Text> texts;
    const std::uint32_t count = random.between(2, most);
    texts.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i)
        texts.push_back(random.text(random.below(longest + 1), alphabet));
    const std::uint32_t copies = random.between(0, 3 * count);
    for (std::uint32_t i = 0; i < copies; ++i) {
        const Text &from = texts[random.below(count)];
        Text &into = texts[random.below(count)];
        if (from.empty())
            continue;
        const std::uint32_t begin = random.below(static_cast<std::uint32_t>(from.size()));
        const std::uint32_t length =
            std::min<std::uint32_t>(random.between(4, 60), static_cast<std::uint32_t>(from.size()) - begin);
        Text piece(from.begin() + begin, from.begin() + begin + length);
        for (std::uint32_t changes = random.oneIn(2) ? random.below(4) : 0; changes > 0; --changes)
            piece[random.below(length)] = random.below(alphabet);
        into.insert(into.begin() + random.below(static_cast<std::uint32_t>(into.size()) + 1), piece.begin(),
                    piece.end());
    }
    return texts;
}

} // namespace tellings::diff::test
