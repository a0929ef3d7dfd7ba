// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/align.h"

#include "tests/align/comparisonchecks.h"
#include "tests/support/support.h"

#include <QTest>

#include <numeric>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

const QString aground =
    u"The evening ferry to Skarholm ran aground on a sandbank shortly before nine on Tuesday, the coastguard said."_s;
const QString lifeboats =
    u"All 112 people on board were brought ashore by three lifeboats, and nobody was seriously hurt."_s;
const QString quote =
    u"\u201CWe heard a terrible bang, the floor tilted and then all the lights in the saloon went out,\u201D said Ida Moe, a teacher from Ardley."_s;
const QString owner =
    u"Northern Ferries, which bought the vessel in 2029, promised an independent investigation into its steering gear."_s;
const QString weather =
    u"Fishermen at Graywater Pier complained that dense fog had delayed the auction of their herring by an hour."_s;
const QString council =
    u"Meanwhile the town council voted to plant two hundred lime trees along the boulevard behind the old brewery."_s;
const QString football =
    u"Ardley Rovers beat Penwick by three goals to one after a scoreless first half on a muddy pitch."_s;
const QString school =
    u"Pupils at the Hillside school opened their own bakery, selling cinnamon rolls to commuters every morning."_s;

Comparison compared(const Story &story, const CompareSettings &settings = {})
{
    auto comparison = compareStory(story, settings);
    return comparison.value_or(Comparison());
}

/// The passage that has spans over all of these texts, {article, text}..., if one does.
const Passage *passageOver(const Comparison &comparison, const QList<std::pair<int, QString>> &wanted)
{
    for (const Passage &passage : comparison.passages) {
        const bool holdsAll = std::ranges::all_of(wanted, [&](const auto &want) {
            const qsizetype start = comparison.story.articles.at(want.first).text.indexOf(want.second);
            return start >= 0 && std::ranges::any_of(passage.spans, [&](const Span &span) {
                       // A span ends with its last word: the mark after it does not count.
                       return span.article == want.first && span.range.start <= start + 1
                           && span.range.end + 1 >= start + want.second.size();
                   });
        });
        if (holdsAll)
            return &passage;
    }
    return nullptr;
}

QString faultOf(const Comparison &comparison)
{
    for (const auto check : {test::rangesFault, test::repeatsFault, test::sharesFault, test::wordDiffFault}) {
        if (QString fault = check(comparison); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

class CompareStoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verbatim()
    {
        const Comparison comparison =
            compared(test::storyOf({{u"A"_s, weather + u'\n' + aground}, {u"B"_s, aground + u'\n' + council}}));
        QCOMPARE(comparison.passages.size(), 1);
        const Passage &passage = comparison.passages.first();
        QCOMPARE(passage.number, 1);
        QCOMPARE(passage.relation, Relation::Verbatim);
        QCOMPARE(passage.foundBy, FoundBy::SharedRun);
        QCOMPARE(passage.similarity, 1.0);
        QCOMPARE(passage.spans.size(), 2);
        const QString words = aground.chopped(1); // without its full stop
        for (const Span &span : passage.spans)
            QCOMPARE(comparison.story.articles[span.article].view(span.range), words);
        QVERIFY(comparison.repeats.isEmpty());
        QVERIFY(!comparison.bounded);
        QCOMPARE(faultOf(comparison), QString());
    }

    /// Another outlet's typography does not make it another text.
    void typography()
    {
        const QString plain =
            u"\"We heard a terrible bang, the floor tilted and then ALL THE LIGHTS in the saloon went out\" - said Ida Moe, a teacher from Ardley"_s;
        const Comparison comparison = compared(test::storyOf({{u"A"_s, quote}, {u"B"_s, council + u'\n' + plain}}));
        QCOMPARE(comparison.passages.size(), 1);
        QCOMPARE(comparison.passages.first().relation, Relation::Verbatim);
    }

    void trimmedQuote()
    {
        const QString trimmed =
            u"\u201CWe heard a terrible bang and then all the lights in the saloon went out,\u201D said Ida Moe, a passenger from Ardley."_s;
        const Comparison comparison =
            compared(test::storyOf({{u"A"_s, weather + u'\n' + quote}, {u"B"_s, trimmed + u'\n' + council}}));
        const Passage *passage = passageOver(
            comparison,
            {{0, u"all the lights in the saloon went out"_s}, {1, u"all the lights in the saloon went out"_s}});
        QVERIFY(passage);
        QCOMPARE(passage->relation, Relation::Edited);
        QCOMPARE_LT(passage->similarity, 1.0);
        QCOMPARE(faultOf(comparison), QString());
    }

    void rewordedSentence()
    {
        const QString reworded =
            u"Nobody was seriously hurt: three lifeboats took the 112 people who were on board to the shore."_s;
        const Story story = test::storyOf({{u"A"_s, football + u'\n' + lifeboats + u'\n' + weather},
                                           {u"B"_s, school + u'\n' + council + u'\n' + reworded}});
        const Comparison comparison = compared(story);
        const auto isTold = [](const Passage &passage) {
            return passage.relation == Relation::Reworded && passage.articles().size() == 2;
        };
        QVERIFY(std::ranges::any_of(comparison.passages, isTold));
        QCOMPARE(faultOf(comparison), QString());
        QVERIFY(std::ranges::none_of(compared(story, {.rewording = 0}).passages, isTold));
    }

    void movedParagraphs()
    {
        const Comparison comparison =
            compared(test::storyOf({{u"A"_s, aground + u'\n' + weather + u'\n' + football + u'\n' + owner},
                                    {u"B"_s, owner + u'\n' + council + u'\n' + school + u'\n' + aground}}));
        QVERIFY(passageOver(comparison, {{0, aground}, {1, aground}}));
        QVERIFY(passageOver(comparison, {{0, owner}, {1, owner}}));
        QVERIFY(passageOver(comparison, {{0, aground}, {1, aground}})
                != passageOver(comparison, {{0, owner}, {1, owner}}));
        QCOMPARE(comparison.passages.size(), 2);
    }

    void repeat()
    {
        Story story = test::storyOf(
            {{u"A"_s, lifeboats + u'\n' + weather + u'\n' + lifeboats + u'\n' + football}, {u"B"_s, council}});
        story.articles[0].paragraphs[0].role = ParagraphRole::Caption;
        const Comparison comparison = compared(story);
        QVERIFY(comparison.passages.isEmpty());
        QCOMPARE(comparison.repeats.size(), 1);
        const Repeat &repeat = comparison.repeats.first();
        QCOMPARE(repeat.article, 0);
        QCOMPARE(repeat.ranges.size(), 2);
        for (const TextRange range : repeat.ranges)
            QCOMPARE(story.articles[0].view(range), lifeboats.chopped(1));
    }

    /// A caption and its paragraph stand in one passage with the other outlet's paragraph.
    void repeatInAPassage()
    {
        const Comparison comparison =
            compared(test::storyOf({{u"A"_s, lifeboats + u'\n' + weather + u'\n' + football + u'\n' + lifeboats},
                                    {u"B"_s, council + u'\n' + lifeboats}}));
        QCOMPARE(comparison.passages.size(), 1);
        QCOMPARE(comparison.passages.first().spans.size(), 3);
        QCOMPARE(comparison.repeats.size(), 1);
        QCOMPARE(faultOf(comparison), QString());
    }

    void threeOutletsOnePassage()
    {
        const Comparison comparison = compared(test::storyOf({{u"A"_s, weather + u'\n' + quote},
                                                              {u"B"_s, quote + u'\n' + council},
                                                              {u"C"_s, football + u'\n' + quote + u'\n' + school}}));
        QCOMPARE(comparison.passages.size(), 1);
        QCOMPARE(comparison.passages.first().articles(), (QList<int>{0, 1, 2}));
        QCOMPARE(faultOf(comparison), QString());
    }

    void furniture()
    {
        const QString more = u"Read more about ferries, harbours and the people who live by them on our website"_s;
        Story story = test::storyOf({{u"A"_s, weather + u'\n' + more}, {u"B"_s, council + u'\n' + more}});
        for (Article &article : story.articles)
            article.paragraphs[1].role = ParagraphRole::Furniture;
        QVERIFY(compared(story).passages.isEmpty());
        const Comparison with = compared(story, {.leaveOutFurniture = false});
        QCOMPARE(with.passages.size(), 1);
        QCOMPARE_GT(with.wordCounts[0], compared(story).wordCounts[0]);
        QCOMPARE(faultOf(with), QString());
    }

    void small_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("no article") << QStringList{};
        QTest::newRow("one article") << QStringList{aground};
        QTest::newRow("one empty article") << QStringList{u""_s};
        QTest::newRow("two empty articles") << QStringList{u""_s, u""_s};
        QTest::newRow("one of two is empty") << QStringList{aground, u""_s};
        QTest::newRow("no words") << QStringList{u"...\n!!!"_s, u"\u2014 \U0001F600"_s};
        QTest::newRow("nothing in common") << QStringList{weather, council, football};
    }

    void small()
    {
        QFETCH(const QStringList, texts);
        Story story;
        for (const QString &text : texts)
            story.articles.append(test::articleOf(u"X%1"_s.arg(story.articles.size()), text));
        const Comparison comparison = compared(story);
        QCOMPARE(comparison.story.articles.size(), texts.size());
        QVERIFY(comparison.passages.isEmpty());
        QVERIFY(comparison.repeats.isEmpty());
        QCOMPARE(comparison.sharedShare(), 0.0);
        QCOMPARE(faultOf(comparison), QString());
    }

    void identicalArticles()
    {
        const QString text = aground + u'\n' + lifeboats + u'\n' + quote + u'\n' + owner;
        Story story = test::storyOf({{u"A"_s, text}, {u"B"_s, text}, {u"C"_s, text}});
        const Comparison comparison = compared(story);
        QCOMPARE(comparison.passages.size(), 1);
        QCOMPARE(comparison.passages.first().relation, Relation::Verbatim);
        QCOMPARE(comparison.passages.first().articles(), (QList<int>{0, 1, 2}));
        for (const Span &span : comparison.passages.first().spans)
            QCOMPARE(span.range, TextRange(0, text.size() - 1));
        for (const QList<double> &row : comparison.shares)
            QCOMPARE(row, (QList<double>{1, 1, 1}));
        QCOMPARE(comparison.sharedShare(), 1.0);
    }

    /// Two outlets ran the wire's text alone, a third more than that: one passage of three, and not another of two.
    void identicalArticlesInsideAPassage()
    {
        const Comparison comparison =
            compared(test::storyOf({{u"A"_s, lifeboats}, {u"B"_s, lifeboats}, {u"C"_s, weather + u'\n' + lifeboats}}));
        QCOMPARE(comparison.passages.last().spans.size(), 3);
        QCOMPARE(comparison.passages.size(), 1);
    }

    /// Offsets count UTF-16 code units of the text as it is, whatever stands before and between.
    void offsets()
    {
        const QString decorated = u"\U0001F6A2\U0001F6A2 "_s + weather + u"\r\n\r\n\U0001D400\u00A0\r\n"_s + lifeboats;
        const QString spaced =
            QString(lifeboats).replace(u' ', u"\u00A0 \u2009"_s).replace(u"brought"_s, u"brou\u00ADght"_s);
        const Story story = test::storyOf({{u"A"_s, decorated},
                                           {u"B"_s, council + u"\r\n"_s + lifeboats + u"\r\n"_s},
                                           {u"C"_s, u"\uFEFF"_s + lifeboats},
                                           {u"D"_s, u"\u2018"_s + spaced + u"\r\n"_s + football}});
        const Comparison comparison = compared(story);
        QCOMPARE(comparison.passages.size(), 1);
        const Passage &passage = comparison.passages.first();
        QCOMPARE(passage.relation, Relation::Verbatim);
        QCOMPARE(passage.spans.size(), 4);
        for (const Span &span : passage.spans) {
            const QString wanted = span.article == 3 ? spaced : lifeboats;
            QCOMPARE(story.articles[span.article].view(span.range), wanted.chopped(1));
        }
        QCOMPARE(faultOf(comparison), QString());
    }

    /// The text in another order of articles: the same passages, whatever their numbers.
    void orderOfArticles()
    {
        const QString trimmed = u"\u201CWe heard a terrible bang and all the lights went out,\u201D said Ms Moe."_s;
        const Story story = test::storyOf({{u"A"_s, aground + u'\n' + lifeboats + u'\n' + quote + u'\n' + lifeboats},
                                           {u"B"_s, trimmed + u'\n' + aground + u'\n' + owner},
                                           {u"C"_s, owner + u'\n' + council + u'\n' + quote},
                                           {u"D"_s, aground + u'\n' + lifeboats + u'\n' + quote + u'\n' + lifeboats}});
        const Comparison first = compared(story);
        QCOMPARE_GT(first.passages.size(), 1);
        QCOMPARE_GT(first.repeats.size(), 1);
        std::vector<int> order{0, 1, 2, 3};
        int permutations = 0;
        do {
            Story turned;
            for (const int i : order)
                turned.articles.append(story.articles[i]);
            const Comparison comparison = compared(turned);
            QCOMPARE(test::orderFree(comparison), test::orderFree(first));
            QCOMPARE(faultOf(comparison), QString());
            for (qsizetype row = 0; row < 4; ++row) {
                for (qsizetype column = 0; column < 4; ++column)
                    QCOMPARE(
                        comparison.shares[row][column],
                        first.shares[order[static_cast<std::size_t>(row)]][order[static_cast<std::size_t>(column)]]);
            }
            ++permutations;
        } while (std::ranges::next_permutation(order).found);
        QCOMPARE(permutations, 24);
    }

    void sharesByHand()
    {
        // 18 words of A (10 + 8), of which B has the first 10; C has nothing.
        const QString ten = u"Harbour pilots refused to guide tankers through the narrow strait"_s;
        const QString eight = u"Bakers invented purple bread flavoured with mountain thyme"_s;
        const Comparison comparison =
            compared(test::storyOf({{u"A"_s, ten + u".\n"_s + eight}, {u"B"_s, ten}, {u"C"_s, football}}));
        QCOMPARE(comparison.wordCounts.mid(0, 2), (QList<int>{18, 10}));
        QCOMPARE(comparison.shares[0], (QList<double>{10.0 / 18, 10.0 / 18, 0}));
        QCOMPARE(comparison.shares[1], (QList<double>{1, 1, 0}));
        QCOMPARE(comparison.shares[2], (QList<double>{0, 0, 0}));
        QCOMPARE(comparison.sharedShare(), 20.0 / (28 + comparison.wordCounts[2]));
    }

    void settingsAndStoryAreKept()
    {
        Story story = test::storyOf({{u"A"_s, aground}, {u"B"_s, aground}});
        story.title = u"Ferry"_s;
        const CompareSettings settings{.shortestRun = 7, .rewording = 0.25, .leaveOutFurniture = false};
        const Comparison comparison = compared(story, settings);
        QCOMPARE(comparison.settings, settings);
        QCOMPARE(comparison.story.title, story.title);
        QCOMPARE(comparison.story.articles[1].text, aground);
    }

    /// Odd settings, as from a file, are taken as the nearest that make sense.
    void oddSettings()
    {
        const Story story = test::storyOf({{u"A"_s, aground + u'\n' + weather}, {u"B"_s, aground}});
        for (const int shortestRun : {-5, 0, 1, 2, 100'000}) {
            for (const double rewording : {-1.0, 0.0, 1.0, 7.0}) {
                const Comparison comparison = compared(story, {.shortestRun = shortestRun, .rewording = rewording});
                QCOMPARE(comparison.story.articles.size(), 2);
                QCOMPARE(faultOf(comparison), QString());
            }
        }
    }

    void stops()
    {
        const Story story =
            test::storyOf({{u"A"_s, aground + u'\n' + lifeboats}, {u"B"_s, aground + u'\n' + lifeboats}});
        int calls = 0;
        double reached = 0;
        QVERIFY(compareStory(story, {}, [&](double done) {
            ++calls;
            const bool rises = done >= reached && done <= 1;
            reached = done;
            return rises;
        }));
        QCOMPARE_GT(calls, 2);
        for (int last = 0; last < calls; ++last) {
            int call = 0;
            const auto comparison = compareStory(story, {}, [&](double) { return call++ < last; });
            QVERIFY(!comparison);
            QCOMPARE(comparison.error().code, Error::Code::Cancelled);
            QVERIFY(!comparison.error().text.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(CompareStoryTest)
#include "tst_comparestory.moc"
