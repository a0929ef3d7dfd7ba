// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/align.h"
#include "models/formats/storyloader.h"

#include "tests/support/support.h"

#include <QTest>

#include <algorithm>

using namespace tellings;
using namespace Qt::StringLiterals;

/// One sentence is put into each of two articles of the sample story, which tell one event: are they linked?
class RewordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = loadStory({QStringLiteral(TELLINGS_SOURCE_DIR "/resources/sample")});
        QVERIFY(loaded);
        m_sample = loaded->story;
        QCOMPARE_GT(m_sample.articles.size(), 3);
    }

    void table_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("linked");
        QTest::newRow("other forms of the words")
            << u"Glaziers protested outside the cathedral against the closure of their workshop."_s
            << u"A protest by glaziers was held beside the cathedral as their workshops closed."_s << true;
        QTest::newRow("trimmed")
            << u"The orchestra cancelled its autumn tour of Patagonia after the conductor broke his wrist in a fall."_s
            << u"The orchestra cancelled its tour of Patagonia after the conductor broke his wrist."_s << true;
        QTest::newRow("the other way round")
            << u"After the conductor broke his wrist, the orchestra cancelled its tour of Patagonia."_s
            << u"The orchestra cancelled its tour of Patagonia after the conductor broke his wrist."_s << true;
        QTest::newRow("a quotation in reported speech")
            << u"\u201CMy grandmother baked the saffron loaf in that oven,\u201D said Olga Prynne, a baker."_s
            << u"Olga Prynne, a baker, recalled that her grandmother had baked a saffron loaf in the oven."_s << true;
        QTest::newRow("numbers written differently") << u"Thirty-five percent of beekeepers lost two hives."_s
                                                     << u"Some 35% of beekeepers lost 2 hives."_s << true;
        QTest::newRow("a name and its initials")
            << u"The Royal Beekeeping Institute counted fewer hives, and the RBI blames mites."_s
            << u"RBI: fewer hives because of mites."_s << true;
        QTest::newRow("with a hyphen and without") << u"Weavers want the guild to re-dye the tapestry."_s
                                                   << u"The guild should redye the tapestry, weavers say."_s << true;
        QTest::newRow("function words alone") << u"It was not as if they had not been there before that."_s
                                              << u"It was not as if we had not been there before this."_s << false;
        QTest::newRow("a stock phrase") << u"At the end of the day the glaziers went home to a supper of trout."_s
                                        << u"At the end of the day the orchestra needs a younger conductor."_s << false;
        QTest::newRow("a name alone") << u"Olga Mariette Prynne keeps a herd of goats behind her bakery."_s
                                      << u"The trophy went to Olga Mariette Prynne of the rowing club."_s << false;
        QTest::newRow("one word") << u"The tapestry hangs in the northern corridor."_s
                                  << u"Moths were blamed when a tapestry fell apart last winter."_s << false;
    }

    void table()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        Story story = m_sample;
        append(story.articles[0], first);
        append(story.articles[1], second);
        const auto comparison = compareStory(story, {});
        QVERIFY(comparison);
        const bool linked = std::ranges::any_of(comparison->passages, [&](const Passage &passage) {
            return stands(passage, story, 0, first) && stands(passage, story, 1, second);
        });
        QTEST(linked, "linked");
    }

private:
    static void append(Article &article, const QString &paragraph)
    {
        article.text += u"\n\n"_s;
        const qsizetype start = article.text.size();
        article.text += paragraph;
        article.paragraphs.append({.range = {start, article.text.size()}});
    }

    /// Does a span lie in the article's last paragraph, which is `paragraph`?
    static bool stands(const Passage &passage, const Story &story, int article, const QString &paragraph)
    {
        const qsizetype start = story.articles[article].text.size() - paragraph.size();
        return std::ranges::any_of(
            passage.spans, [&](const Span &span) { return span.article == article && span.range.start >= start; });
    }

    Story m_sample;
};

QTEST_GUILESS_MAIN(RewordingTest)
#include "tst_rewording.moc"
