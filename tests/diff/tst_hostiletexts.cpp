// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/engine.h"
#include "tests/diff/enginefixture.h"

#include <QTest>

using namespace tellings::diff;
using namespace tellings::diff::test;
using namespace Qt::StringLiterals;

/// Texts that no newsroom writes: the engine finishes all the same, and says nothing wrong of them.
class HostileTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostile_data()
    {
        QTest::addColumn<std::vector<Text>>("texts");
        QTest::addColumn<bool>("shared");
        QTest::newRow("one word 200,000 times") << std::vector<Text>{Text(200'000, 7), Text(200'000, 7)} << true;
        QTest::newRow("two words in turn")
            << std::vector<Text>{inTurn(20'000, 2), inTurn(20'001, 2), inTurn(10'000, 2)} << true;
        QTest::newRow("forty words in turn") << std::vector<Text>{inTurn(20'000, 40), inTurn(20'001, 40)} << true;
        Random random(11);
        QTest::newRow("60 identical documents") << std::vector<Text>(60, random.text(600, 300)) << true;
        const Text large = random.text(200'000, 20'000);
        QTest::newRow("two identical documents of 200,000 words") << std::vector<Text>{large, large} << true;
        QTest::newRow("two words at random") << std::vector<Text>{random.text(4000, 2), random.text(4000, 2)} << true;
        QTest::newRow("a list of stock phrases") << stockPhrases(random) << true;
        QTest::newRow("long and empty") << std::vector<Text>{random.text(20'000, 500), {}} << false;
    }

    void hostile()
    {
        QFETCH(const std::vector<Text>, texts);
        QFETCH(const bool, shared);
        const std::vector<Document> documents = documentsOf(texts);
        const Findings findings = findPassages(documents, stemsOf(texts), {}, goOn).value();
        QCOMPARE(faultOf(findings, documents), QString());
        if (!shared) {
            QVERIFY(findings.passages.empty());
            return;
        }
        QVERIFY(!findings.passages.empty());
        // Identical texts are shared from end to end; the others at least somewhere.
        if (std::ranges::adjacent_find(texts, std::not_equal_to{}) == texts.end()) {
            const auto size = static_cast<std::uint32_t>(texts.front().size());
            QVERIFY(isShown(findings, {0, 1, 0, 0, size}));
        }
    }

private:
    static Text inTurn(std::uint32_t words, std::uint32_t alphabet)
    {
        Text text(words);
        for (std::uint32_t i = 0; i < words; ++i)
            text[i] = 10 + i % alphabet;
        return text;
    }

    /// Two documents put together from the same forty phrases.
    static std::vector<Text> stockPhrases(Random &random)
    {
        std::vector<Text> phrases;
        phrases.reserve(40);
        for (int i = 0; i < 40; ++i)
            phrases.push_back(random.text(random.between(5, 9), 3000));
        std::vector<Text> texts(2);
        for (Text &text : texts) {
            for (int i = 0; i < 800; ++i) {
                const Text &phrase = phrases[random.below(40)];
                text.insert(text.end(), phrase.begin(), phrase.end());
                text.push_back(4000 + random.below(2000));
            }
        }
        return texts;
    }
};

QTEST_GUILESS_MAIN(HostileTextsTest)
#include "tst_hostiletexts.moc"
