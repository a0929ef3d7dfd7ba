// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/engine.h"
#include "models/diff/memory.h"
#include "models/diff/postings.h"
#include "models/diff/signatures.h"
#include "tests/diff/enginefixture.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

using namespace tellings::diff;
using namespace tellings::diff::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t functionWords = 3;
/// In stories on many subjects, so many words say nothing and stand everywhere.
constexpr std::uint32_t everywhere = 1000;

/// A story whose stems get other ids each time it is read, as a Lexicon gives them: by first sight.
struct Telling {
    std::vector<Document> documents;
    StemTable stems;
};

bool says(std::uint64_t word)
{
    return word >= functionWords && (word < 5000 || word >= 5000 + everywhere);
}

bool isOddIn(const std::vector<Text> &texts, std::uint64_t word)
{
    std::ptrdiff_t places = 0;
    for (const Text &text : texts)
        places += std::ranges::count(text, word);
    return places % 2 == 1;
}

/// Texts as numbers. Three words in a row are forms of one; every seventh is
/// a name as long as it stands in an odd number of places, as what is a name depends on the story.
Telling tellingOf(const std::vector<Text> &texts, bool longSentences)
{
    Telling telling{.documents = documentsOf(texts), .stems = {}};
    const auto idOf = [&](std::uint64_t key) {
        const auto found = std::ranges::find(telling.stems.key, key);
        if (found != telling.stems.key.end())
            return StemId(static_cast<std::uint32_t>(found - telling.stems.key.begin()));
        const auto id = static_cast<std::uint32_t>(telling.stems.key.size());
        telling.stems.key.push_back(key);
        const bool name = key % 7 == 0 && isOddIn(texts, key);
        telling.stems.prior.push_back(!says(key) ? 0.0F : name ? 0.7F : 1.0F);
        telling.stems.name.push_back(name);
        telling.stems.root.push_back(StemId(id));
        return StemId(id);
    };
    for (Document &document : telling.documents) {
        for (StemId &stem : document.stems) {
            const auto key = static_cast<std::uint32_t>(stem);
            stem = idOf(key);
            if (says(key))
                telling.stems.root[static_cast<std::size_t>(stem)] = idOf(1'000'000 + key / 3);
        }
        if (longSentences)
            std::ranges::fill(document.breaks, Break::None);
        for (std::size_t i = 5; i + 1 < document.size(); i += 17)
            document.breaks[i] = std::max(document.breaks[i], Break::Comma);
        if (document.size() > 12)
            document.breaks[6] = Break::Heading;
    }
    return telling;
}

QString said(const Findings &findings)
{
    QStringList result{findings.bounded ? u"bounded"_s : QString()};
    const auto place = [](std::uint32_t document, Range words) {
        return u"%1:%2-%3"_s.arg(document).arg(words.begin).arg(words.end);
    };
    for (const Passage &passage : findings.passages) {
        QStringList spans;
        for (const Span &span : passage.spans)
            spans.append(place(span.document, span.words));
        result.append(u"%1 %2 %3 %4"_s.arg(static_cast<int>(passage.relation))
                          .arg(static_cast<int>(passage.evidence))
                          .arg(static_cast<double>(passage.similarity), 0, 'g', 9)
                          .arg(spans.join(u' ')));
    }
    for (const Repeat &repeat : findings.repeats) {
        QStringList places;
        for (const Range &words : repeat.places)
            places.append(place(repeat.document, words));
        result.append(u"repeat "_s + places.join(u' '));
    }
    return result.join(u'\n');
}

Findings found(const std::vector<Text> &texts, const Settings &settings, Memory *memory = nullptr,
               bool longSentences = false)
{
    const Telling telling = tellingOf(texts, longSentences);
    return findPassages(telling.documents, telling.stems, settings, goOn, memory).value();
}

/// What happens to a story from one run to the next.
void change(std::vector<Text> &texts, Random &random, std::uint32_t alphabet)
{
    const auto count = static_cast<std::uint32_t>(texts.size());
    const std::uint32_t which = count > 0 ? random.below(count) : 0;
    const auto at = texts.begin() + which;
    switch (count == 0 ? 0 : random.below(8)) {
    case 0: texts.insert(at, random.text(random.below(200), alphabet)); break;
    case 1: texts.push_back(random.text(random.below(200), alphabet)); break;
    case 2: texts.erase(at); break;
    case 3: // an edited word
        if (!at->empty())
            (*at)[random.below(static_cast<std::uint32_t>(at->size()))] = random.below(alphabet);
        break;
    case 4: { // a twin
        Text twin = *at; // `at` is gone when the vector grows
        texts.insert(texts.begin() + random.below(count + 1), std::move(twin));
        break;
    }
    case 5: std::swap(*at, texts[random.below(count)]); break;
    case 6: { // an article that tells another in other words
        Text other = *at;
        for (std::uint32_t &word : other) {
            if (random.oneIn(4))
                word = random.below(alphabet);
        }
        texts.insert(texts.begin() + random.below(count + 1), other);
        break;
    }
    default: break; // nothing at all
    }
}

std::uint64_t signatureOfLast(const std::vector<Text> &texts, std::uint32_t document, bool longSentences)
{
    const Telling telling = tellingOf(texts, longSentences);
    const Corpus corpus(telling.documents, telling.stems);
    return sentenceSignatures(corpus, Postings(corpus))[corpus.sentencesOf(document).end - 1];
}

Text withWordEverywhere(Text text)
{
    for (std::size_t i = 4; i < text.size(); i += 12)
        text[i] = functionWords;
    return text;
}

/// A text on a subject of its own: words that no other subject has, words that say nothing, and some that any text may
/// have.
Text onSubject(Random &random, std::uint32_t subject)
{
    Text text(240);
    for (std::uint32_t &word : text) {
        word = random.oneIn(2) ? 5000 + random.below(everywhere)
            : random.oneIn(6)  ? random.below(4500)
                               : 10'000 + subject * 90 + random.below(90);
    }
    return text;
}

std::vector<Text> onSubjects(Random &random, std::uint32_t count)
{
    std::vector<Text> texts;
    texts.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i)
        texts.push_back(onSubject(random, i / 2));
    return texts;
}

} // namespace

class MemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameAsWithout_data()
    {
        QTest::addColumn<quint32>("alphabet");
        QTest::addColumn<bool>("longSentences");
        QTest::addColumn<quint32>("others");
        for (const quint32 alphabet : {5U, 40U, 150U, 600U, 2500U})
            QTest::addRow("%u words", alphabet) << alphabet << false << 0U;
        // More stems in common than are compared, so that it matters which are the first.
        QTest::addRow("long sentences") << 150U << true << 0U;
        // A word in about 300 sentences, from which on it brings none of them together.
        QTest::addRow("common word") << 900U << false << 27U;
    }

    /// One memory over many changes of a story: never another finding than without.
    void sameAsWithout()
    {
        QFETCH(const quint32, alphabet);
        QFETCH(const bool, longSentences);
        QFETCH(const quint32, others);
        std::uint64_t judged = 0;
        std::uint64_t judgedWithout = 0;
        for (quint32 seed = 0; seed < 6; ++seed) {
            Random random(1000 * alphabet + seed);
            std::vector<Text> texts = relatedTexts(random, 8, 200, alphabet);
            for (quint32 i = 0; i < others; ++i)
                texts.push_back(withWordEverywhere(random.text(130, alphabet)));
            Settings settings;
            Memory memory;
            for (int round = 0; round < 20; ++round) {
                if (round > 0)
                    change(texts, random, alphabet);
                if (random.oneIn(12))
                    settings = {.shortestRun = random.between(3, 8),
                                .rewording = 0.25F * static_cast<float>(random.below(5))};
                const QString with = said(found(texts, settings, &memory, longSentences));
                judged += memory.judgedPairs;
                Memory fresh;
                const QString without = said(found(texts, settings, &fresh, longSentences));
                judgedWithout += fresh.judgedPairs;
                QVERIFY2(with == without,
                         qPrintable(u"seed %1, round %2: %3\n--- without\n%4\n--- with\n%5"_s.arg(seed).arg(round).arg(
                             listed(texts), without, with)));
                QCOMPARE(without, said(found(texts, settings, nullptr, longSentences)));
            }
        }
        QCOMPARE_LT(judged, judgedWithout);
    }

    /// What another order of ids, a stem that became common and a name that is none any more do to a sentence.
    void signatures()
    {
        Text a(100);
        std::ranges::iota(a, 100U);
        Text b = a;
        std::ranges::reverse(b);
        QVERIFY(signatureOfLast({a, b}, 0, false) == signatureOfLast({b, a}, 1, false));
        QVERIFY(signatureOfLast({a, b}, 0, true) != signatureOfLast({b, a}, 1, true)); // more than 64 stems

        std::vector<Text> many;
        many.reserve(320);
        for (std::uint32_t i = 0; i < 320; ++i)
            many.push_back({i < 300 ? 50U : 53U, 1000 + 3 * i});
        const std::uint64_t rare = signatureOfLast(many, 0, false);
        many.back().front() = 56; // another word that is not common
        QCOMPARE(signatureOfLast(many, 0, false), rare);
        many.back().front() = 50;
        QVERIFY(signatureOfLast(many, 0, false) != rare);

        const Telling once = tellingOf({{70, 71, 72}, {80, 81, 82}}, false);
        const Telling twice = tellingOf({{70, 71, 72}, {80, 81, 70}}, false);
        QVERIFY(documentSignatures(Corpus(once.documents, once.stems)).front()
                != documentSignatures(Corpus(twice.documents, twice.stems)).front());
    }

    void unchangedJudgesNothing()
    {
        Random random(7);
        const std::vector<Text> texts = onSubjects(random, 40);
        Memory memory;
        const QString first = said(found(texts, {}, &memory));
        QCOMPARE_GT(memory.judgedPairs, 100U);
        QCOMPARE(said(found(texts, {}, &memory)), first);
        QCOMPARE(memory.judgedPairs, 0U);
        // A setting that sentences have nothing to do with changes nothing there.
        QCOMPARE(said(found(texts, {.shortestRun = 7}, &memory)), said(found(texts, {.shortestRun = 7})));
        QCOMPARE(memory.judgedPairs, 0U);
        QCOMPARE(said(found(texts, {.rewording = 0.75F}, &memory)), said(found(texts, {.rewording = 0.75F})));
        QCOMPARE_GT(memory.judgedPairs, 100U);
    }

    /// An article on a subject that one pair of the others has too: little else is looked at.
    void addedArticle()
    {
        Random random(8);
        std::vector<Text> texts = onSubjects(random, 40);
        Memory memory;
        found(texts, {}, &memory);
        const std::uint64_t all = memory.judgedPairs;
        texts.insert(texts.begin() + 11, onSubject(random, 9));
        QCOMPARE(said(found(texts, {}, &memory)), said(found(texts, {})));
        qInfo("judged %llu of %llu", static_cast<unsigned long long>(memory.judgedPairs),
              static_cast<unsigned long long>(all));
        QCOMPARE_GT(memory.judgedPairs, 0U);
        QCOMPARE_LT(memory.judgedPairs, all / 4);
    }

    /// Nothing of an article that is gone stays.
    void forgets()
    {
        Random random(9);
        const std::vector<Text> texts = onSubjects(random, 40);
        const std::vector<Text> few(texts.begin(), texts.begin() + 4);
        Memory memory;
        found(few, {}, &memory);
        const std::size_t least = memory.bytes();
        found(texts, {}, &memory);
        QCOMPARE_GT(memory.bytes(), 3 * least);
        found(few, {}, &memory);
        QCOMPARE_LE(memory.bytes(), 2 * least);
    }

    void stoppedRunLeavesIt()
    {
        Random random(10);
        std::vector<Text> texts = onSubjects(random, 12);
        Memory memory;
        found(texts, {}, &memory);
        const auto record = memory.record;
        texts.push_back(onSubject(random, 3));
        const Telling telling = tellingOf(texts, false);
        int calls = 0;
        QVERIFY(findPassages(telling.documents, telling.stems, {}, [&](double) { return ++calls > 0; }));
        for (int last = 0; last < calls; last += 3) {
            int call = 0;
            QVERIFY(
                !findPassages(telling.documents, telling.stems, {}, [&](double) { return call++ < last; }, &memory));
            QCOMPARE(memory.record, record);
        }
        QCOMPARE(said(found(texts, {}, &memory)), said(found(texts, {})));
        QVERIFY(memory.record != record);
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
