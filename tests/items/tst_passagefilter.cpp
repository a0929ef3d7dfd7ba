// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/columnlayout.h"
#include "models/items/passagefilter.h"
#include "models/items/sharedepth.h"
#include "tests/support/support.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

using Show = PassageFilter::Show;

Span spanOf(const Story &story, int article, const QString &text)
{
    const qsizetype start = story.articles.at(article).text.indexOf(text);
    Q_ASSERT(start >= 0);
    return {article, {start, start + text.size()}};
}

Passage passageOf(const Story &story, int number, Relation relation, const QString &text)
{
    Passage passage{.number = number, .relation = relation, .spans = {}};
    for (int article = 0; article < story.articles.size(); ++article) {
        if (story.articles[article].text.contains(text))
            passage.spans.append(spanOf(story, article, text));
    }
    return passage;
}

const QString storm = u"The storm took the roof of the market hall"_s;
const QString mayor = u"the mayor promised new tiles by spring"_s;
const QString fish = u"Fishmongers sold from their vans"_s;
const QString photo = u"The hall from the harbour side"_s;

/// Four outlets. 1: storm in all. 2: mayor in the first two. 3: fish in 0 and 2. 4: photo, a caption in 1, body in 3.
Comparison market()
{
    Comparison comparison;
    comparison.story = test::storyOf({
        {u"Ardley Herald"_s, storm + u"\nA line of our own.\nLater, "_s + mayor + u".\n"_s + fish + u".\n— !"_s},
        {u"Bay Post"_s,
         u"Roof gone\n"_s + storm + u".\n"_s + photo + u"\nSaid the clerk: "_s + mayor + u"\nRead more"_s},
        {u"Coast Wire"_s, fish + u"\n"_s + storm + u" on Sunday."_s},
        {u"Dale Echo"_s, u"Nobody saw it.\n"_s + photo + u" was shut.\n"_s + storm},
    });
    Story &story = comparison.story;
    story.articles[1].paragraphs[0].role = ParagraphRole::Headline;
    story.articles[1].paragraphs[2].role = ParagraphRole::Caption;
    story.articles[1].paragraphs[4].role = ParagraphRole::Furniture;
    comparison.passages = {passageOf(story, 1, Relation::Verbatim, storm), passageOf(story, 2, Relation::Edited, mayor),
                           passageOf(story, 3, Relation::Verbatim, fish),
                           passageOf(story, 4, Relation::Reworded, photo)};
    comparison.shares = QList<QList<double>>(4, QList<double>(4, 0.5));
    return comparison;
}

/// What stays of each article: "0 2" are its paragraphs.
QStringList staying(const FilteredStory &filtered, const Story &story)
{
    QStringList result;
    for (int article = 0; article < story.articles.size(); ++article) {
        QStringList numbers;
        for (int i = 0; i < story.articles[article].paragraphs.size(); ++i) {
            const auto folds = [i](const ParagraphGap &gap) { return gap.first <= i && i < gap.first + gap.count; };
            if (std::ranges::none_of(filtered.articles[article].gaps, folds))
                numbers.append(QString::number(i));
        }
        result.append(numbers.join(u' '));
    }
    return result;
}

} // namespace

/// What a filter lets through and folds away, and how a document of what is left maps to the text.
class TestPassageFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filters_data();
    void filters();
    void stretchesAreWhatWasAskedFor_data();
    void stretchesAreWhatWasAskedFor();
    void furnitureThatWasNotComparedIsNobodysOwn();
    void passagesThatPassAreNeverFolded();
    void gapsAreWholeAndApart();
    void isOff();
    void walks_data();
    void walks();
    void mapsFoldedParagraphs_data();
    void mapsFoldedParagraphs();
    void mapsThereAndBack();
    void depthOfSharing();
    void rolesOfTheStory();
};

void TestPassageFilter::filters_data()
{
    QTest::addColumn<PassageFilter>("filter");
    QTest::addColumn<QList<int>>("passages");
    QTest::addColumn<QStringList>("paragraphs");
    const QStringList all{u"0 1 2 3 4"_s, u"0 1 2 3 4"_s, u"0 1"_s, u"0 1 2"_s};
    const QStringList shared{u"0 2 3"_s, u"1 2 3"_s, u"0 1"_s, u"1 2"_s};
    const auto row = [](const char *name, const PassageFilter &filter, const QList<int> &passages,
                        const QStringList &paragraphs) { QTest::newRow(name) << filter << passages << paragraphs; };
    row("all", {}, {1, 2, 3, 4}, all);
    row("shared", {.show = Show::Shared}, {1, 2, 3, 4}, shared);
    row("only here", {.show = Show::OnlyHere}, {}, {u"1 2"_s, u"0 3"_s, u"1"_s, u"0 1"_s});
    row("in three or more", {.show = Show::Shared, .fewestOutlets = 3}, {1}, {u"0"_s, u"1"_s, u"1"_s, u"2"_s});
    row("a condition folds by itself", {.fewestOutlets = 3}, {1}, {u"0"_s, u"1"_s, u"1"_s, u"2"_s});
    row("in five", {.fewestOutlets = 5}, {}, {{}, {}, {}, {}});
    row("one relation", {.relations = {Relation::Edited}}, {2}, {u"2"_s, u"3"_s, {}, {}});
    row("two relations", {.relations = {Relation::Edited, Relation::Reworded}}, {2, 4}, {u"2"_s, u"2 3"_s, {}, u"1"_s});
    row("in one outlet", {.with = {2}}, {1, 3}, {u"0 3"_s, u"1"_s, u"0 1"_s, u"2"_s});
    row("in A and B, not in C", {.with = {0, 1}, .without = {2}}, {2}, {u"2"_s, u"3"_s, {}, {}});
    row("not in two", {.without = {1, 3}}, {3}, {u"3"_s, {}, u"0"_s, {}});
    row("in and not in the same", {.with = {0}, .without = {0}}, {}, {{}, {}, {}, {}});
    row("captions, and where else they stand", {.roles = {ParagraphRole::Caption}}, {4}, {{}, u"2"_s, {}, u"1"_s});
    row("headlines, shared or not", {.roles = {ParagraphRole::Headline}}, {}, {{}, u"0"_s, {}, {}});
    row("shared captions", {.show = Show::Shared, .roles = {ParagraphRole::Caption}}, {4}, {{}, u"2"_s, {}, u"1"_s});
    row("headlines only here", {.show = Show::OnlyHere, .roles = {ParagraphRole::Headline}}, {}, {{}, u"0"_s, {}, {}});
    row("furniture only here, when asked for", {.show = Show::OnlyHere, .roles = {ParagraphRole::Furniture}}, {},
        {{}, u"4"_s, {}, {}});
    row("only here asks nothing of passages",
        {.show = Show::OnlyHere, .fewestOutlets = 4, .relations = {Relation::Edited}, .with = {3}}, {},
        {u"1 2"_s, u"0 3"_s, u"1"_s, u"0 1"_s});
}

void TestPassageFilter::filters()
{
    QFETCH(const PassageFilter, filter);
    const Comparison comparison = market();
    const FilteredStory filtered = applyFilter(filter, comparison);
    QTEST(filtered.passages, "passages");
    QTEST(staying(filtered, comparison.story), "paragraphs");
}

void TestPassageFilter::stretchesAreWhatWasAskedFor_data()
{
    QTest::addColumn<PassageFilter>("filter");
    QTest::addColumn<QStringList>("stretches"); // of the first article
    QTest::newRow("shared") << PassageFilter{.show = Show::Shared} << QStringList{storm, mayor, fish};
    QTest::newRow("some") << PassageFilter{.relations = {Relation::Edited}} << QStringList{mayor};
    QTest::newRow("own") << PassageFilter{.show = Show::OnlyHere}
                         << QStringList{u"A line of our own."_s, u"Later, "_s}; // a full stop says nothing
}

void TestPassageFilter::stretchesAreWhatWasAskedFor()
{
    QFETCH(const PassageFilter, filter);
    const Comparison comparison = market();
    const FilteredArticle first = applyFilter(filter, comparison).articles.first();
    QStringList texts;
    for (const TextRange &range : first.stretches)
        texts.append(comparison.story.articles.first().view(range).toString());
    QTEST(texts, "stretches");
}

void TestPassageFilter::furnitureThatWasNotComparedIsNobodysOwn()
{
    Comparison comparison = market();
    const PassageFilter filter{.show = Show::OnlyHere};
    QCOMPARE(staying(applyFilter(filter, comparison), comparison.story).at(1), u"0 3"_s);
    comparison.settings.leaveOutFurniture = false;
    QCOMPARE(staying(applyFilter(filter, comparison), comparison.story).at(1), u"0 3 4"_s);
}

void TestPassageFilter::passagesThatPassAreNeverFolded()
{
    const Comparison comparison = market();
    QRandomGenerator random(4);
    for (int round = 0; round < 500; ++round) {
        PassageFilter filter{.show = random.bounded(2) ? Show::Shared : Show::All};
        filter.fewestOutlets = random.bounded(2, 5);
        for (const Relation relation : {Relation::Verbatim, Relation::Edited, Relation::Reworded}) {
            if (random.bounded(2))
                filter.relations.append(relation);
        }
        if (random.bounded(3) == 0)
            filter.roles = {ParagraphRole::Caption};
        if (random.bounded(3) == 0)
            filter.without = {random.bounded(4)};
        const FilteredStory filtered = applyFilter(filter, comparison);
        const QStringList left = staying(filtered, comparison.story);
        for (const int number : filtered.passages) {
            for (const Span &span : comparison.passages.at(number - 1).spans) {
                const int paragraph = paragraphNumber(comparison.story.articles[span.article], span.range.start) - 1;
                QVERIFY(left[span.article].split(u' ').contains(QString::number(paragraph)));
            }
        }
    }
}

void TestPassageFilter::gapsAreWholeAndApart()
{
    const Comparison comparison = market();
    const FilteredStory filtered = applyFilter({.with = {1, 3}, .without = {0}}, comparison);
    QCOMPARE(filtered.articles[0].gaps, (QList<ParagraphGap>{{0, 5}}));
    QCOMPARE(filtered.articles[1].gaps, (QList<ParagraphGap>{{0, 2}, {3, 2}}));
    QCOMPARE(filtered.articles[3].gaps, (QList<ParagraphGap>{{0, 1}, {2, 1}}));
    QCOMPARE(filtered.articles[1].foldedParagraphs(), 4);
    QCOMPARE(filtered.foldedParagraphs(), 5 + 4 + 2 + 2);
}

void TestPassageFilter::isOff()
{
    QVERIFY(!PassageFilter().isOn());
    QVERIFY((PassageFilter{.roles = {ParagraphRole::Body}}.isOn()));
    QVERIFY((!PassageFilter{.roles = {ParagraphRole::Body}}.asksOfPassages()));
    QVERIFY((PassageFilter{.without = {0}}.asksOfPassages()));
    QCOMPARE(applyFilter({}, Comparison()).articles.size(), 0);
    QCOMPARE(applyFilter({}, market()).foldedParagraphs(), 0);
}

void TestPassageFilter::walks_data()
{
    QTest::addColumn<int>("current");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("before");
    QTest::newRow("none chosen") << 0 << 2 << 9;
    QTest::newRow("the first") << 2 << 5 << 9;
    QTest::newRow("one that is filtered out") << 7 << 9 << 5;
    QTest::newRow("the last") << 9 << 2 << 5;
}

void TestPassageFilter::walks()
{
    QFETCH(const int, current);
    QTEST(passageBeside({2, 5, 9}, current, 1), "after");
    QTEST(passageBeside({2, 5, 9}, current, -1), "before");
    QCOMPARE(passageBeside({}, current, 1), 0);
}

void TestPassageFilter::mapsFoldedParagraphs_data()
{
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("blocks"); // a paragraph's number, or "-" for the line of folded ones
    QTest::addColumn<int>("secondInDocument"); // where the second paragraph starts
    QTest::newRow("closed") << false << u"0 - 3"_s << 4;
    QTest::newRow("open") << true << u"0 - 1 2 3"_s << 10;
}

void TestPassageFilter::mapsFoldedParagraphs()
{
    QFETCH(const bool, open);
    const QList<Paragraph> paragraphs{{{0, 3}}, {{4, 8}}, {{10, 12}}, {{13, 18}}};
    const TextMap map(paragraphs, {{.first = 1, .count = 2, .open = open, .lineLength = 5}});
    QStringList blocks;
    for (int block = 0; block < map.blockCount(); ++block) {
        const int paragraph = map.paragraphOf(block);
        blocks.append(paragraph < 0 ? u"-"_s : QString::number(paragraph));
        QCOMPARE(map.foldOf(block), paragraph < 0 ? 0 : -1);
    }
    QTEST(blocks.join(u' '), "blocks");
    QTEST(map.toDocument(4), "secondInDocument");
    QCOMPARE(map.toText(4), 4); // the line stands for the second paragraph's start
    QCOMPARE(map.toText(8), 4);
    QCOMPARE(map.toDocument(7), open ? 13 : 4);
    QCOMPARE(map.blockOf(2), open ? 3 : -1);
    QCOMPARE(map.lineOf(2), open ? -1 : 1);
    QCOMPARE(map.toText(map.toDocument(15)), 15);
    QCOMPARE(map.documentLength(), open ? 3 + 5 + 4 + 2 + 5 + 4 : 3 + 5 + 5 + 2);
    QCOMPARE(map.pieces({0, 18}).size(), 4); // the text has them all
}

void TestPassageFilter::mapsThereAndBack()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        QList<Paragraph> paragraphs;
        qsizetype end = random.bounded(3);
        const int count = random.bounded(1, 12);
        for (int i = 0; i < count; ++i) {
            const qsizetype start = end + random.bounded(1, 3);
            end = start + random.bounded(1, 7);
            paragraphs.append(Paragraph{{start, end}});
        }
        QList<FoldedParagraphs> folds;
        for (int i = random.bounded(3); i < count; i += random.bounded(1, 4)) {
            const int folded = random.bounded(1, count - i + 1);
            folds.append({i, folded, random.bounded(2) == 1, random.bounded(1, 9)});
            i += folded;
        }
        const TextMap map(paragraphs, folds);
        int last = 0;
        for (int i = 0; i < count; ++i) {
            for (qsizetype offset = paragraphs[i].range.start; offset <= paragraphs[i].range.end; ++offset) {
                const int position = map.toDocument(offset);
                QVERIFY(position >= last && position <= map.documentLength());
                last = position;
                if (map.blockOf(i) >= 0)
                    QCOMPARE(map.toText(position), offset);
                else
                    QVERIFY(map.toText(position) <= offset);
            }
        }
    }
}

void TestPassageFilter::depthOfSharing()
{
    Comparison comparison = market();
    // Of the first article: storm with three others, mayor and fish with one.
    const ShareDepth depth = shareDepth(comparison, 0);
    const auto one = static_cast<double>(mayor.size() + fish.size());
    const auto three = static_cast<double>(storm.size());
    QVERIFY(std::abs(depth[0] - 0.5 * one / (one + three)) < 1e-9);
    QCOMPARE(depth[1], 0.0);
    QVERIFY(std::abs(depth[2] - 0.5 * three / (one + three)) < 1e-9);
    // Overlapping passages with different others count for two.
    comparison.passages = {{.number = 1, .spans = {{0, {0, 20}}, {1, {0, 20}}}},
                           {.number = 2, .spans = {{0, {10, 30}}, {2, {0, 20}}}}};
    const ShareDepth overlap = shareDepth(comparison, 0);
    QVERIFY(std::abs(overlap[0] - 0.5 * 20 / 30) < 1e-9);
    QVERIFY(std::abs(overlap[1] - 0.5 * 10 / 30) < 1e-9);
    comparison.passages.clear();
    comparison.shares[0][0] = 0;
    QCOMPARE(shareDepth(comparison, 0), ShareDepth{});
}

void TestPassageFilter::rolesOfTheStory()
{
    QCOMPARE(rolesIn(market().story),
             (QList{ParagraphRole::Headline, ParagraphRole::Body, ParagraphRole::Caption, ParagraphRole::Furniture}));
}

QTEST_GUILESS_MAIN(TestPassageFilter)
#include "tst_passagefilter.moc"
