// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/decoration.h"
#include "tests/support/support.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

Article articleWithGaps(QRandomGenerator &random)
{
    Article article;
    const int count = random.bounded(6);
    for (int i = 0; i < count; ++i) {
        article.text += QString(random.bounded(4), u'\n');
        const qsizetype start = article.text.size();
        article.text += QString(1 + random.bounded(9), QChar(u'a' + i));
        article.paragraphs.append({{start, article.text.size()}, ParagraphRole::Body});
    }
    article.text += QString(random.bounded(3), u' ');
    return article;
}

Passage passage(int number, Relation relation, QList<Span> spans)
{
    return {number, relation, 1.0, FoundBy::SharedRun, std::move(spans)};
}

Comparison comparisonOf(const Story &story, const QList<Passage> &passages)
{
    Comparison comparison;
    comparison.story = story;
    comparison.passages = passages;
    return comparison;
}

} // namespace

class TestDecoration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mapsThereAndBack();
    void mapsPlacesBetweenParagraphs();
    void cutsRangesIntoPieces_data();
    void cutsRangesIntoPieces();
    void showsTextAtItsLength();
    void stacksMarks_data();
    void stacksMarks();
    void decoratesASpanOverTwoParagraphs();
    void tintsAreDisjointAndComplete();
    void overlappingSpansHaveTheirOwnLanes();
    void findsPassagesAtAPlace_data();
    void findsPassagesAtAPlace();
    void repeatedChoiceGoesRound_data();
    void repeatedChoiceGoesRound();
    void choosesPerArticle();
};

void TestDecoration::mapsThereAndBack()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const Article article = articleWithGaps(random);
        const TextMap map(article.paragraphs);
        int last = -1;
        for (int i = 0; i < article.paragraphs.size(); ++i) {
            const TextRange range = article.paragraphs[i].range;
            for (qsizetype offset = range.start; offset <= range.end; ++offset) {
                const int position = map.toDocument(offset);
                // Two paragraphs may touch: then the end of one is the start of the next.
                const bool touches =
                    i + 1 < article.paragraphs.size() && article.paragraphs[i + 1].range.start == offset;
                if (!touches) {
                    QCOMPARE(map.paragraphAtPosition(position), i);
                    QVERIFY(position > last || (offset == range.start && position == last));
                }
                QCOMPARE(map.toText(position), offset);
                last = position;
            }
        }
        for (int position = 0; position <= map.documentLength(); ++position) {
            const qsizetype offset = map.toText(position);
            const int back = map.toDocument(offset);
            QVERIFY(back == position || map.toText(back) == offset);
        }
    }
}

void TestDecoration::mapsPlacesBetweenParagraphs()
{
    const TextMap map({{{2, 5}, ParagraphRole::Headline}, {{9, 12}, ParagraphRole::Body}});
    QCOMPARE(map.documentLength(), 7);
    QCOMPARE(map.toDocument(0), 0);
    QCOMPARE(map.toDocument(5), 3);
    QCOMPARE(map.toDocument(7), 4);
    QCOMPARE(map.toDocument(9), 4);
    QCOMPARE(map.toDocument(99), 7);
    QCOMPARE(map.toText(-3), 2);
    QCOMPARE(map.toText(99), 12);
    const TextMap none((QList<Paragraph>()));
    QCOMPARE(none.toDocument(5), 0);
    QCOMPARE(none.toText(5), 0);
    QCOMPARE(none.paragraphAtPosition(0), -1);
}

void TestDecoration::cutsRangesIntoPieces_data()
{
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<qsizetype>("end");
    QTest::addColumn<QString>("pieces");
    const auto row = [](const char *name, qsizetype start, qsizetype end, const QString &pieces) {
        QTest::newRow(name) << start << end << pieces;
    };
    row("within one", 3, 5, u"0:1-3"_s);
    row("whole paragraph", 2, 6, u"0:0-4"_s);
    row("over the gap", 4, 11, u"0:2-4 1:0-2"_s);
    row("in the gap alone", 6, 9, u""_s);
    row("from gap to gap", 7, 14, u"1:0-4"_s);
    row("empty", 4, 4, u""_s);
    row("past the end", 12, 99, u"1:3-4"_s);
}

void TestDecoration::cutsRangesIntoPieces()
{
    QFETCH(const qsizetype, start);
    QFETCH(const qsizetype, end);
    const TextMap map({{{2, 6}, ParagraphRole::Body}, {{9, 13}, ParagraphRole::Body}});
    QStringList pieces;
    for (const ParagraphPiece &piece : map.pieces({start, end}))
        pieces.append(u"%1:%2-%3"_s.arg(piece.paragraph).arg(piece.start).arg(piece.end));
    QTEST(pieces.join(u' '), "pieces");
}

void TestDecoration::showsTextAtItsLength()
{
    const QString hostile = u"a\u2028b\u2029c\uFFFCd\uFDD0e\u00A0f\u00ADg"_s;
    const QString shown = shownText(hostile);
    QCOMPARE(shown, u"a b c d e\u00A0f\u00ADg"_s);
    QCOMPARE(shown.size(), hostile.size());
}

void TestDecoration::stacksMarks_data()
{
    QTest::addColumn<QList<qreal>>("wanted");
    QTest::addColumn<QList<qreal>>("places");
    QTest::newRow("none") << QList<qreal>() << QList<qreal>();
    QTest::newRow("apart") << QList<qreal>{0, 20, 50} << QList<qreal>{0, 20, 50};
    QTest::newRow("same line") << QList<qreal>{5, 5, 5} << QList<qreal>{5, 17, 29};
    QTest::newRow("pushed on") << QList<qreal>{5, 5, 20, 60} << QList<qreal>{5, 17, 29, 60};
}

void TestDecoration::stacksMarks()
{
    QFETCH(const QList<qreal>, wanted);
    QTEST(stackMarks(wanted, 10, 2), "places");
}

void TestDecoration::decoratesASpanOverTwoParagraphs()
{
    const Story story = test::storyOf({{u"A"_s, u"one two\nthree four"_s}, {u"B"_s, u"two three"_s}});
    const Comparison comparison = comparisonOf(story, {passage(1, Relation::Edited, {{0, {4, 13}}, {1, {0, 9}}})});
    const ArticleDecoration decoration = decorate(comparison, 0);
    QCOMPARE(decoration.spans.size(), 1);
    QCOMPARE(decoration.spans[0].relation, Relation::Edited);
    QCOMPARE(decoration.tints.size(), 2);
    QCOMPARE(decoration.tints[0], (QList<TintRun>{{4, 7, {0}}}));
    QCOMPARE(decoration.tints[1], (QList<TintRun>{{0, 5, {0}}}));
    QCOMPARE(decoration.chips, (QList<SpanChip>{{0, 4, 1}})); // one number, where the span starts
}

void TestDecoration::tintsAreDisjointAndComplete()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 100; ++round) {
        const Story story = test::storyOf({{u"A"_s, u"aaaaaaaaaa\nbbbbbbbbbbbb\nccccc"_s}});
        const auto length = static_cast<int>(story.articles[0].text.size());
        QList<Passage> passages;
        for (int number = 1; number <= 5; ++number) {
            const int start = random.bounded(length);
            passages.append(
                passage(number, Relation::Verbatim, {{0, {start, start + 1 + random.bounded(length - start)}}}));
        }
        const ArticleDecoration decoration = decorate(comparisonOf(story, passages), 0);
        for (int paragraph = 0; paragraph < 3; ++paragraph) {
            int end = 0;
            QHash<int, QList<int>> runAt; // by place in the paragraph: numbers
            for (const TintRun &run : decoration.tints[paragraph]) {
                QVERIFY(run.start >= end && run.start < run.end);
                end = run.end;
                for (int i = run.start; i < run.end; ++i) {
                    for (const int span : run.spans)
                        runAt[i].append(decoration.spans[span].passage);
                }
            }
            const TextRange range = decoration.map.paragraphRange(paragraph);
            for (int i = 0; i < range.size(); ++i)
                QCOMPARE(runAt.value(i), passagesAt(decoration, range.start + i));
        }
    }
}

void TestDecoration::overlappingSpansHaveTheirOwnLanes()
{
    const Story story = test::storyOf({{u"A"_s, u"one two three four five six"_s}});
    const Comparison comparison =
        comparisonOf(story,
                     {passage(1, Relation::Verbatim, {{0, {0, 13}}}), passage(2, Relation::Edited, {{0, {4, 18}}}),
                      passage(3, Relation::Verbatim, {{0, {14, 23}}})});
    const ArticleDecoration decoration = decorate(comparison, 0);
    for (const ShownSpan &one : decoration.spans) {
        for (const ShownSpan &other : decoration.spans)
            QVERIFY(&one == &other || !one.range.overlaps(other.range) || one.lane != other.lane);
    }
    QCOMPARE(decoration.spans[2].lane, 0); // a lane is used again once it is free
}

void TestDecoration::findsPassagesAtAPlace_data()
{
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QList<int>>("passages");
    QTest::newRow("none") << qsizetype(0) << QList<int>();
    QTest::newRow("start") << qsizetype(4) << QList<int>{2};
    QTest::newRow("both") << qsizetype(9) << QList<int>{1, 2};
    QTest::newRow("end is out") << qsizetype(13) << QList<int>{1};
    QTest::newRow("past all") << qsizetype(18) << QList<int>();
}

void TestDecoration::findsPassagesAtAPlace()
{
    QFETCH(const qsizetype, offset);
    const Story story = test::storyOf({{u"A"_s, u"one two three four five six"_s}});
    const Comparison comparison = comparisonOf(
        story, {passage(1, Relation::Verbatim, {{0, {8, 18}}}), passage(2, Relation::Edited, {{0, {4, 13}}})});
    QTEST(passagesAt(decorate(comparison, 0), offset), "passages");
}

void TestDecoration::repeatedChoiceGoesRound_data()
{
    QTest::addColumn<QList<int>>("passages");
    QTest::addColumn<int>("current");
    QTest::addColumn<int>("next");
    QTest::newRow("nothing here") << QList<int>() << 3 << 0;
    QTest::newRow("first choice") << QList<int>{2, 5} << 0 << 2;
    QTest::newRow("again") << QList<int>{2, 5} << 2 << 5;
    QTest::newRow("round") << QList<int>{2, 5} << 5 << 2;
    QTest::newRow("another is current") << QList<int>{2, 5} << 9 << 2;
    QTest::newRow("only one") << QList<int>{4} << 4 << 4;
}

void TestDecoration::repeatedChoiceGoesRound()
{
    QFETCH(const QList<int>, passages);
    QFETCH(const int, current);
    QTEST(nextChoice(passages, current), "next");
}

void TestDecoration::choosesPerArticle()
{
    const Story story = test::storyOf({{u"A"_s, u"The bridge was closed at noon on Friday."_s},
                                       {u"B"_s, u"Nothing of the kind."_s},
                                       {u"C"_s, u"The old bridge was shut at noon on Friday."_s}});
    const Passage shared = passage(1, Relation::Edited, {{0, {0, 39}}, {2, {0, 41}}});
    const Comparison comparison = comparisonOf(story, {shared});
    const auto inWords = [&](int article, const ChosenInArticle &chosen) {
        QStringList words;
        for (const WordMark &mark : chosen.marks)
            words.append(QString::number(int(mark.change)) + story.articles[article].view(mark.range).toString());
        return words.join(u' ');
    };
    const QList<ChosenInArticle> chosen = choosePassage(comparison, shared, -1);
    QCOMPARE(chosen.size(), 3);
    QVERIFY(chosen[1].spans.isEmpty());
    QCOMPARE(chosen[2].spans, (QList<TextRange>{{0, 41}}));
    QVERIFY2(inWords(2, chosen[2]).contains(u"old"), qPrintable(inWords(2, chosen[2])));
    const QList<ChosenInArticle> fromC = choosePassage(comparison, shared, 2);
    QVERIFY(inWords(2, fromC[2]) != inWords(2, chosen[2])); // told against C, C's own words are the base
}

QTEST_GUILESS_MAIN(TestDecoration)
#include "tst_decoration.moc"
