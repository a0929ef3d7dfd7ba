// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/worddiff.h"

#include "tests/align/comparisonchecks.h"
#include "tests/support/support.h"

#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

/// "=same ~old>new +added -dropped", a run each.
QString listed(const Article &base, const Article &other, const QList<WordRun> &runs)
{
    QStringList result;
    for (const WordRun &run : runs) {
        const QString a = base.view(run.base).toString();
        const QString b = other.view(run.other).toString();
        switch (run.change) {
        case WordChange::Equal: result.append(u'=' + a); break;
        case WordChange::Changed: result.append(u'~' + a + u'>' + b); break;
        case WordChange::Added: result.append(u'+' + b); break;
        case WordChange::Dropped: result.append(u'-' + a); break;
        }
    }
    return result.join(u" "_s);
}

TextRange whole(const Article &article)
{
    return {0, article.text.size()};
}

QString marked(const Article &article, const QList<WordMark> &marks)
{
    QStringList result;
    for (const WordMark &mark : marks) {
        const QString kind = mark.change == WordChange::Changed ? u"~"_s
            : mark.change == WordChange::Added                  ? u"+"_s
                                                                : u"-"_s;
        result.append(kind + article.view(mark.range).toString());
    }
    return result.join(u" "_s);
}

} // namespace

class WordDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void majority_data()
    {
        QTest::addColumn<QStringList>("tellings");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("same") << QStringList{u"a b c"_s, u"A b, c"_s, u"a b c"_s} << QStringList{{}, {}, {}};
        QTest::newRow("one adds") << QStringList{u"a b c"_s, u"a b new c"_s, u"a b c"_s}
                                  << QStringList{{}, u"+new"_s, {}};
        QTest::newRow("one changes") << QStringList{u"a b c"_s, u"a x c"_s, u"a b c"_s} << QStringList{{}, u"~x"_s, {}};
        QTest::newRow("one drops") << QStringList{u"a b c"_s, u"a c"_s, u"a b c"_s} << QStringList{{}, {}, {}};
        QTest::newRow("the odd one comes first")
            << QStringList{u"a x y z d"_s, u"a b c d"_s, u"a b c d"_s} << QStringList{u"~x y z"_s, {}, {}};
        QTest::newRow("no majority for a word") << QStringList{u"a one b"_s, u"a two b"_s, u"a three b"_s}
                                                << QStringList{u"+one"_s, u"+two"_s, u"+three"_s};
        QTest::newRow("two") << QStringList{u"a b c"_s, u"a c d"_s} << QStringList{u"+b"_s, u"+d"_s};
        QTest::newRow("half is not most")
            << QStringList{u"a b"_s, u"a b"_s, u"a"_s, u"a"_s} << QStringList{u"+b"_s, u"+b"_s, {}, {}};
    }

    void majority()
    {
        QFETCH(QStringList, tellings);
        QFETCH(QStringList, wanted);
        // Whatever the order of the articles: it is turned once round.
        for (qsizetype turn = 0; turn < tellings.size(); ++turn) {
            Story story;
            Passage passage;
            for (qsizetype i = 0; i < tellings.size(); ++i) {
                story.articles.append(test::articleOf(u"Outlet"_s, tellings[i]));
                passage.spans.append({static_cast<int>(i), whole(story.articles[i])});
            }
            const QList<QList<WordMark>> marks = majorityMarks(story, passage);
            for (qsizetype i = 0; i < tellings.size(); ++i)
                QCOMPARE(marked(story.articles[i], marks[i]), wanted[i]);
            tellings.append(tellings.takeFirst());
            wanted.append(wanted.takeFirst());
        }
    }

    void typography_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("wanted"); // marked stretches, apart by |
        QTest::newRow("same") << u"It was late, he said."_s << u"It was late, he said."_s << u""_s;
        QTest::newRow("case") << u"the Ferry sank"_s << u"The ferry sank"_s << u"The |ferry "_s;
        QTest::newRow("comma") << u"late, he said"_s << u"late he said"_s << u"late "_s;
        QTest::newRow("apostrophe") << u"it didn't sink"_s << u"it didn\u2019t sink"_s << u"didn\u2019t "_s;
        QTest::newRow("white space means nothing") << u"it  sank"_s << u"it\nsank"_s << u""_s;
        QTest::newRow("other words are not its business") << u"it sank"_s << u"it floated"_s << u""_s;
    }

    void typography()
    {
        QFETCH(QString, base);
        QFETCH(QString, other);
        const Story story = test::storyOf({{u"A"_s, base}, {u"B"_s, other}});
        const Passage passage{.spans = {{0, whole(story.articles[0])}, {1, whole(story.articles[1])}}};
        const QList<QList<TextRange>> marks = typographyMarks(story, passage);
        QVERIFY(marks[0].isEmpty());
        QStringList found;
        for (const TextRange range : marks[1])
            found.append(story.articles[1].view(range).toString());
        QTEST(found.join(u'|'), "wanted");
    }

    void matchCase()
    {
        const Story story = test::storyOf({{u"A"_s, u"He met May"_s}, {u"B"_s, u"He met may"_s}});
        const TextRange all = whole(story.articles[0]);
        QCOMPARE(wordDiff(story.articles[0], all, story.articles[1], all).size(), 1);
        QCOMPARE(wordDiff(story.articles[0], all, story.articles[1], all, {.matchCase = true}).size(), 2);
    }

    void runs_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("empty") << u""_s << u""_s << u""_s;
        QTest::newRow("base empty") << u""_s << u"one two"_s << u"+one two"_s;
        QTest::newRow("other empty") << u"one two"_s << u""_s << u"-one two"_s;
        QTest::newRow("marks alone") << u"..."_s << u"\u2014 !"_s << u""_s;
        QTest::newRow("same") << u"The ferry sank."_s << u"The ferry sank."_s << u"=The ferry sank"_s;
        QTest::newRow("typography, case, punctuation")
            << u"\"Don't go,\" SAID the captain"_s << u"\u201CDon\u2019t go\u201D said the\u00A0captain!"_s
            << u"=Don't go,\" SAID the captain"_s;
        QTest::newRow("soft hyphens and ligatures")
            << u"financial trouble"_s << u"\uFB01nan\u00ADcial trouble"_s << u"=financial trouble"_s;
        QTest::newRow("composed and decomposed") << u"caf\u00E9 noir"_s << u"cafe\u0301 noir"_s << u"=caf\u00E9 noir"_s;
        QTest::newRow("abbreviation") << u"the U.S. Senate"_s << u"the US Senate"_s << u"=the U.S. Senate"_s;
        QTest::newRow("changed") << u"some 110 passengers left"_s << u"some 112 passengers left"_s
                                 << u"=some ~110>112 =passengers left"_s;
        QTest::newRow("changed, more words")
            << u"the old ferry sank"_s << u"the rusty green ferry sank"_s << u"=the ~old>rusty green =ferry sank"_s;
        QTest::newRow("added") << u"the ferry sank"_s << u"the old ferry sank"_s << u"=the +old =ferry sank"_s;
        QTest::newRow("added first") << u"ferry sank"_s << u"the ferry sank"_s << u"+the =ferry sank"_s;
        QTest::newRow("added last") << u"ferry sank"_s << u"ferry sank today"_s << u"=ferry sank +today"_s;
        QTest::newRow("dropped") << u"the old ferry sank"_s << u"the ferry sank"_s << u"=the -old =ferry sank"_s;
        QTest::newRow("all changed") << u"one two"_s << u"three four five"_s << u"~one two>three four five"_s;
        QTest::newRow("several") << u"a big ship sank on Monday near shore"_s
                                 << u"a ship went down on Tuesday near the shore"_s
                                 << u"=a -big =ship ~sank>went down =on ~Monday>Tuesday =near +the =shore"_s;
        QTest::newRow("beyond the basic plane")
            << u"\U0001F600 one \U0001D400 two"_s << u"one \U0001D401 two"_s << u"=one ~\U0001D400>\U0001D401 =two"_s;
        QTest::newRow("Chinese") << u"\u5317\u4EAC\u5927\u5B66"_s << u"\u5317\u4EAC"_s
                                 << u"=\u5317\u4EAC -\u5927\u5B66"_s;
    }

    void runs()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, other);
        const Article a = test::articleOf(u"A"_s, base);
        const Article b = test::articleOf(u"B"_s, other);
        const QList<WordRun> runs = wordDiff(a, whole(a), b, whole(b));
        QTEST(listed(a, b, runs), "wanted");
        QCOMPARE(test::wordRunsFault(a, whole(a), b, whole(b), runs), QString());
    }

    /// An empty side says where the words were put in or taken out.
    void places()
    {
        const Article a = test::articleOf(u"A"_s, u"xx the ferry sank yy"_s);
        const Article b = test::articleOf(u"B"_s, u"the old ferry sank"_s);
        const QList<WordRun> runs = wordDiff(a, {3, 17}, b, whole(b));
        QCOMPARE(runs.size(), 3);
        QCOMPARE(runs[0].base, TextRange(3, 6));
        QCOMPARE(runs[1].change, WordChange::Added);
        QVERIFY(runs[1].base.isEmpty());
        QVERIFY(runs[1].base.start >= 6 && runs[1].base.start <= 7);
        QCOMPARE(runs[1].other, TextRange(4, 7));
        QCOMPARE(runs[2].base, TextRange(7, 17));
    }

    /// Random texts: the runs are true, in order, and hold every word; none touches another of its kind.
    void properties()
    {
        quint32 state = 1;
        const auto below = [&state](quint32 limit) {
            state = state * 1664525U + 1013904223U;
            return (state >> 8) % limit;
        };
        const QStringList words{u"the"_s,        u"The"_s,     u"ferry"_s, u"sank,"_s,        u"U.S."_s,
                                u"don\u2019t"_s, u"don't"_s,   u"3.5"_s,   u"\u5317\u4EAC"_s, u"\U0001F600"_s,
                                u"\u2014"_s,     u"\uFB01n"_s, u"fin"_s};
        const auto text = [&] {
            QStringList result;
            for (quint32 i = below(25); i > 0; --i)
                result.append(words[below(static_cast<quint32>(words.size()))]);
            return result.join(below(2) == 0 ? u" "_s : u"\u00A0\r\n"_s);
        };
        QString neighbours;
        for (int round = 0; round < 1500; ++round) {
            const Article a = test::articleOf(u"A"_s, text());
            const Article b = test::articleOf(u"B"_s, text());
            const QList<WordRun> runs = wordDiff(a, whole(a), b, whole(b));
            const QString fault = test::wordRunsFault(a, whole(a), b, whole(b), runs);
            QVERIFY2(fault.isEmpty(), qPrintable(fault + u": "_s + a.text + u" / "_s + b.text));
            for (qsizetype i = 1; i < runs.size() && neighbours.isEmpty(); ++i) {
                if (runs[i - 1].change != WordChange::Equal && runs[i].change != WordChange::Equal)
                    neighbours = listed(a, b, runs);
            }
        }
        QCOMPARE(neighbours, QString());
    }

    void marks_data()
    {
        QTest::addColumn<int>("baseArticle");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("first span by itself")
            << -1 << QStringList{u"-Monday"_s, u"~Tuesday"_s, u"+very ~Wednesday again"_s};
        QTest::newRow("first article") << 0 << QStringList{u"-Monday"_s, u"~Tuesday"_s, u"+very ~Wednesday again"_s};
        QTest::newRow("second article") << 1
                                        << QStringList{u"+old ~Monday"_s, u"-Tuesday"_s,
                                                       u"+very old ~Wednesday again"_s};
        QTest::newRow("third article") << 2 << QStringList{u"~Monday"_s, u"~Tuesday"_s, u"-very -Wednesday again"_s};
        QTest::newRow("an article that lacks it")
            << 3 << QStringList{u"-Monday"_s, u"~Tuesday"_s, u"+very ~Wednesday again"_s};
        QTest::newRow("no such article") << 99 << QStringList{u"-Monday"_s, u"~Tuesday"_s, u"+very ~Wednesday again"_s};
    }

    void marks()
    {
        QFETCH(const int, baseArticle);
        const Story story = test::storyOf({{u"A"_s, u"The old ferry sank on Monday"_s},
                                           {u"B"_s, u"The ferry sank on Tuesday"_s},
                                           {u"C"_s, u"The very old ferry sank on Wednesday again"_s},
                                           {u"D"_s, u"Nothing of the kind"_s}});
        Passage passage;
        for (int i = 0; i < 3; ++i)
            passage.spans.append({i, whole(story.articles[i])});
        const QList<QList<WordMark>> marks = wordMarks(story, passage, baseArticle);
        QStringList result;
        for (int i = 0; i < marks.size(); ++i)
            result.append(marked(story.articles[i], marks[i]));
        QTEST(result, "wanted");
    }

    void marksOfEqualTellings()
    {
        const Story story = test::storyOf({{u"A"_s, u"The old ferry sank"_s}, {u"B"_s, u"the OLD ferry sank!"_s}});
        const Passage passage{.spans = {{0, whole(story.articles[0])}, {1, whole(story.articles[1])}}};
        QCOMPARE(wordMarks(story, passage), (QList<QList<WordMark>>{{}, {}}));
        QVERIFY(wordMarks(story, Passage()).isEmpty());
    }

    /// The base article says it twice: its first span is the base, the second is compared like any other.
    void baseSaysItTwice()
    {
        const Story story =
            test::storyOf({{u"A"_s, u"The ferry sank"_s}, {u"B"_s, u"The old ferry sank\nThe new ferry sank"_s}});
        const Passage passage{.spans = {{0, {0, 14}}, {1, {0, 18}}, {1, {19, 37}}}};
        const QList<QList<WordMark>> marks = wordMarks(story, passage, 1);
        QCOMPARE(marked(story.articles[0], marks[0]), QString());
        QCOMPARE(marked(story.articles[1], marks[1]), u"-old"_s);
        QCOMPARE(marked(story.articles[1], marks[2]), u"~new"_s);
    }
};

QTEST_GUILESS_MAIN(WordDiffTest)
#include "tst_worddiff.moc"
