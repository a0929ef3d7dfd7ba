// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/columnlayout.h"
#include "models/items/reading.h"
#include "models/items/sourcelines.h"
#include "tests/support/support.h"

#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

/// A story read out paragraph by paragraph, and a source line by line.
class TestReading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void paragraphs_data();
    void paragraphs();
    void againstMostWords();
    void places();
    void gaps_data();
    void gaps();
    void passages();
    void lines_data();
    void lines();

private:
    const Comparison m_comparison = story();
    static Comparison story();
};

Comparison TestReading::story()
{
    const QString first = u"The ferry ran aground at nine."_s;
    const QString second = u"Nobody was hurt on board."_s;
    const QString reworded = u"Nobody was badly hurt on board today."_s;
    Comparison comparison;
    comparison.story =
        test::storyOf({{u"Herald"_s, u"Ferry aground\n"_s + first + u'\n' + second + u"\nThe bar stayed open."_s},
                       {u"Post"_s, first + u' ' + reworded},
                       {u"Wire"_s, first + u"\nAn inquiry begins."_s}});
    comparison.story.articles[0].paragraphs[0].role = ParagraphRole::Headline;
    const auto span = [&](int article, const QString &text) {
        const qsizetype start = comparison.story.articles.at(article).text.indexOf(text);
        return Span{article, {start, start + text.size()}};
    };
    comparison.passages = {
        {.number = 1, .relation = Relation::Verbatim, .spans = {span(0, first), span(1, first), span(2, first)}},
        {.number = 2, .relation = Relation::Edited, .spans = {span(0, second), span(1, reworded)}}};
    return comparison;
}

void TestReading::paragraphs_data()
{
    QTest::addColumn<int>("article");
    QTest::addColumn<int>("paragraph");
    QTest::addColumn<int>("base");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("headline") << 0 << 0 << -1 << u"Paragraph 1, headline, only here"_s;
    QTest::newRow("as the base tells it") << 0 << 1 << -1 << u"Paragraph 2, passage(s) 1, shared with 2 of 2"_s;
    QTest::newRow("word for word") << 2 << 0 << -1 << u"Paragraph 1, passage(s) 1, shared with 2 of 2, word for word"_s;
    QTest::newRow("two passages in one paragraph, words changed")
        << 1 << 0 << -1 << u"Paragraph 1, passage(s) 1 and 2, shared with 2 of 2, 2 word(s) changed"_s;
    QTest::newRow("nobody else's") << 0 << 3 << -1 << u"Paragraph 4, only here"_s;
    QTest::newRow("another base: dropped words are not its own")
        << 0 << 2 << 1 << u"Paragraph 3, passage(s) 2, shared with 1 of 2, word for word"_s;
    QTest::newRow("the base without the passage: its first")
        << 0 << 2 << 2 << u"Paragraph 3, passage(s) 2, shared with 1 of 2"_s;
}

void TestReading::paragraphs()
{
    QFETCH(const int, article);
    QFETCH(const int, paragraph);
    QFETCH(const int, base);
    QTEST(paragraphSentence(m_comparison, article, paragraph, base), "sentence");
}

void TestReading::againstMostWords()
{
    const DifferenceChoice most{.against = DifferenceChoice::Against::Majority};
    QCOMPARE(paragraphSentence(m_comparison, 0, 1, -1, most),
             u"Paragraph 2, passage(s) 1, shared with 2 of 2, word for word"_s);
}

void TestReading::places()
{
    const Article &herald = m_comparison.story.articles[0];
    const qsizetype second = herald.paragraphs[1].range.start;
    QCOMPARE(placeSentence(m_comparison, 0, second + 3), u"Herald: Paragraph 2, passage(s) 1, shared with 2 of 2"_s);
    QCOMPARE(placeSentence(m_comparison, 0, herald.text.size() + 9), u"Herald: Paragraph 4, only here"_s);
    Comparison empty;
    empty.story.articles = {Article{.file = u"post.txt"_s}};
    QCOMPARE(placeSentence(empty, 0, 0), u"post"_s);
}

void TestReading::gaps_data()
{
    QTest::addColumn<FoldedParagraphs>("folded");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one") << FoldedParagraphs{.first = 0, .count = 1} << u"Paragraph(s) 1, folded by the filter"_s;
    QTest::newRow("several") << FoldedParagraphs{.first = 3, .count = 3}
                             << u"Paragraph(s) 4 to 6, folded by the filter"_s;
    QTest::newRow("open") << FoldedParagraphs{.first = 3, .count = 2, .open = true}
                          << u"Paragraph(s) 4 to 5, to be folded again"_s;
}

void TestReading::gaps()
{
    QFETCH(const FoldedParagraphs, folded);
    QTEST(gapSentence(folded), "sentence");
    QCOMPARE(placeSentence(m_comparison.story.articles[1], folded), u"Post: "_s + gapSentence(folded));
}

void TestReading::passages()
{
    QCOMPARE(passageSentence(m_comparison, 2), u"Passage 2 of 2, edited, in Herald and Post"_s);
    QCOMPARE(passageSentence(m_comparison, 0), u"No passage chosen"_s);
}

void TestReading::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QString() << QStringList{QString()};
    QTest::newRow("one") << u"abc"_s << QStringList{u"abc"_s};
    QTest::newRow("ended") << u"abc\n"_s << QStringList{u"abc"_s, QString()};
    QTest::newRow("Windows") << u"a\r\nb"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("old Mac") << u"a\rb\r\rc"_s << QStringList{u"a"_s, u"b"_s, QString(), u"c"_s};
    QTest::newRow("mixed") << u"a\n\r\nb"_s << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("paragraph separator") << u"a\u2029b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("line separator is none") << u"a\u2028b"_s << QStringList{u"a\u2028b"_s};
}

void TestReading::lines()
{
    QFETCH(const QString, text);
    const QList<Paragraph> found = sourceLines(text);
    QStringList lines;
    for (const Paragraph &line : found)
        lines.append(text.sliced(line.range.start, line.range.size()));
    QTEST(lines, "lines");
    // The way to a document of these lines and back.
    const TextMap map(found);
    for (const Paragraph &line : found)
        QCOMPARE(map.toText(map.toDocument(line.range.end)), line.range.end);
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
