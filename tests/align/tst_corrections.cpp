// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/corrections.h"

#include "models/align/align.h"
#include "tests/support/support.h"

#include <QTest>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

namespace {

using State = CorrectionOutcome::State;

const QString wreck =
    u"The car ferry Aurora ran aground off Kestrel Point shortly before midnight on Tuesday, the coastguard said."_s;
const QString owner =
    u"Northern Ferries, which has run the line since 1961, promised every passenger a full refund by Friday."_s;
const QString joke = u"It had been a slow week until then."_s;
const QString remark = u"Little else happened on the island."_s;

/// Both sentences are passages of all three; joke and remark are not.
Story ferry()
{
    Story story = storyOf({{u"A"_s, wreck + u"\n"_s + joke + u"\n"_s + owner},
                           {u"B"_s, owner + u"\n"_s + remark + u"\n"_s + wreck},
                           {u"C"_s, wreck + u"\n"_s + owner}});
    const QStringList files{u"a.txt"_s, u"b.txt"_s, u"c.txt"_s};
    for (qsizetype i = 0; i < files.size(); ++i)
        story.articles[i].file = files.at(i);
    return story;
}

Comparison found(const Story &story = ferry())
{
    return compareStory(story, {}).value();
}

Span spanOf(const Story &story, int article, const QString &text)
{
    const qsizetype start = story.articles.at(article).text.indexOf(text);
    return {article, {start, start + text.size()}};
}

/// A correction about one text that stands in some articles.
Correction about(CorrectionKind kind, const QList<std::pair<int, QString>> &texts, const QList<int> &leaving = {})
{
    Correction correction{.kind = kind, .leaving = leaving};
    const Story story = ferry();
    for (const auto &[article, text] : texts)
        correction.spans.append(anchorOf(story, spanOf(story, article, text)));
    return correction;
}

/// "AB AC": the outlets of every passage that holds the text in one of them.
QString outletsOf(const Comparison &comparison, const QString &text)
{
    QStringList passages;
    for (const Passage &passage : comparison.passages) {
        QString outlets;
        bool has = false;
        for (const Span &span : passage.spans) {
            const Article &article = comparison.story.articles.at(span.article);
            outlets += article.outlet;
            has = has || article.view(span.range).contains(text.left(30)) || text.contains(article.view(span.range));
        }
        if (has)
            passages.append(outlets);
    }
    passages.sort();
    return passages.join(u' ');
}

} // namespace

class CorrectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        using enum CorrectionKind;
        QTest::addColumn<Correction>("correction");
        QTest::addColumn<QString>("wrecks"); // the passages of the first sentence, as outlets
        QTest::addColumn<QString>("owners");
        QTest::addColumn<QString>("others");
        QTest::newRow("none") << about(Confirm, {{0, wreck}, {1, wreck}}) << u"ABC"_s << u"ABC"_s << u""_s;
        QTest::newRow("reject all") << about(Reject, {{0, wreck}, {1, wreck}, {2, wreck}}) << u""_s << u"ABC"_s
                                    << u""_s;
        QTest::newRow("reject one telling")
            << about(Reject, {{0, wreck}, {1, wreck}}, {1}) << u"AC"_s << u"ABC"_s << u""_s;
        QTest::newRow("reject what is not together")
            << about(Reject, {{0, joke}, {1, wreck}}) << u"ABC"_s << u"ABC"_s << u""_s;
        QTest::newRow("link two selections")
            << about(Link, {{0, joke}, {1, remark}}) << u"ABC"_s << u"ABC"_s << u"AB"_s;
        QTest::newRow("link to a passage")
            << about(Link, {{0, joke}, {1, owner}}) << u"ABC"_s << u"AABC"_s << u"AABC"_s;
        QTest::newRow("merge") << about(Merge, {{0, wreck}, {1, owner}}) << u"AABBCC"_s << u"AABBCC"_s << u""_s;
        QTest::newRow("split off outlets")
            << about(Split, {{0, wreck}, {1, wreck}, {2, wreck}}, {0}) << u"BC"_s << u"ABC"_s << u""_s;
    }

    void table()
    {
        QFETCH(Correction, correction);
        const Comparison corrected = replayCorrections(found(), {correction});
        QCOMPARE(corrected.outcomes, (QList<CorrectionOutcome>{{State::Replayed, {}}}));
        QTEST(outletsOf(corrected, wreck), "wrecks");
        QTEST(outletsOf(corrected, owner), "owners");
        QTEST(outletsOf(corrected, joke), "others");
        for (qsizetype i = 0; i < corrected.passages.size(); ++i) {
            QCOMPARE(corrected.passages[i].number, i + 1);
            QVERIFY(!corrected.passages[i].id.isEmpty());
            QVERIFY(std::ranges::is_sorted(corrected.passages[i].spans));
        }
    }

    void sharesFollow()
    {
        const Comparison whole = found();
        const Comparison none =
            replayCorrections(whole,
                              {about(CorrectionKind::Reject, {{0, wreck}, {1, wreck}, {2, wreck}}),
                               about(CorrectionKind::Reject, {{0, owner}, {1, owner}, {2, owner}})});
        QVERIFY(whole.sharedShare() > 0.8);
        QCOMPARE(none.sharedShare(), 0.0);
        QCOMPARE(none.wordCounts, whole.wordCounts);
    }

    void cutAtAPlace()
    {
        Correction correction = about(CorrectionKind::Split, {{0, wreck}, {1, wreck}, {2, wreck}});
        for (Anchor &anchor : correction.spans)
            anchor.cut = wreck.indexOf(u"shortly");
        const Comparison corrected = replayCorrections(found(), {correction});
        QCOMPARE(corrected.outcomes.constFirst().state, State::Replayed);
        const Passage &first = corrected.passages[0];
        const Passage &second = corrected.passages[1];
        QCOMPARE(corrected.story.articles[0].view(first.spans[0].range).toString(),
                 wreck.left(wreck.indexOf(u" shortly")));
        QVERIFY(corrected.story.articles[0].view(second.spans[0].range).startsWith(u"shortly before"));
        QCOMPARE(second.articles(), (QList<int>{0, 1, 2}));
        QCOMPARE(second.relation, Relation::Verbatim);
    }

    /// A confirmed passage stays where a later run would not find it; a linked one has its relation told.
    void keepsWhatTheEngineDoesNotFind()
    {
        Story story = ferry();
        Correction confirm = about(CorrectionKind::Confirm, {{0, joke}, {1, remark}});
        const Comparison corrected = replayCorrections(found(), {confirm});
        QCOMPARE(outletsOf(corrected, joke), u"AB"_s);
        const auto passage = std::ranges::find_if(
            corrected.passages, [&](const Passage &p) { return p.spans.contains(spanOf(story, 0, joke)); });
        QVERIFY(passage != corrected.passages.cend());
        QVERIFY(passage->confirmed);
        QCOMPARE(passage->foundBy, FoundBy::Hand);
        QCOMPARE(passage->relation, Relation::Reworded);
    }

    /// Later corrections are about what earlier ones made.
    void goOneAfterTheOther()
    {
        const Comparison corrected =
            replayCorrections(found(),
                              {about(CorrectionKind::Merge, {{0, wreck}, {1, owner}}),
                               about(CorrectionKind::Reject, {{0, wreck}, {0, owner}, {1, owner}}, {1})});
        QCOMPARE(corrected.outcomes[1].state, State::Replayed);
        QCOMPARE(outletsOf(corrected, owner), u"ABBCC"_s);
    }

    void followTheText()
    {
        const QList<Correction> corrections{about(CorrectionKind::Reject, {{0, wreck}, {1, wreck}, {2, wreck}})};
        Story story = ferry();
        story.articles[0] = articleOf(u"A"_s, u"Updated at noon.\n"_s + wreck + u"\n"_s + owner);
        story.articles[0].file = u"a.txt"_s;
        const Comparison corrected = replayCorrections(found(story), corrections);
        QCOMPARE(corrected.outcomes.constFirst().state, State::Moved);
        QCOMPARE(outletsOf(corrected, wreck), u""_s);
    }

    /// Anchors never land on a wrong place: lost text, text that stands twice, an article that is gone.
    void reportWhatCannotBeReplayed_data()
    {
        QTest::addColumn<QString>("text"); // of article A now
        QTest::addColumn<QString>("file");
        QTest::newRow("edited") << QString(wreck).replace(u"midnight"_s, u"noon"_s) + u"\n"_s + owner << u"a.txt"_s;
        QTest::newRow("twice") << u"First: "_s + wreck + u"\nSecond: "_s + wreck << u"a.txt"_s;
        QTest::newRow("gone") << wreck + u"\n"_s + owner << u"z.txt"_s;
    }

    void reportWhatCannotBeReplayed()
    {
        QFETCH(QString, text);
        QFETCH(QString, file);
        const QList<Correction> corrections{about(CorrectionKind::Reject, {{0, wreck}, {1, wreck}})};
        Story story = ferry();
        story.articles[0] = articleOf(u"A"_s, text);
        story.articles[0].file = file;
        const Comparison before = found(story);
        const Comparison after = replayCorrections(before, corrections);
        QCOMPARE(after.outcomes.constFirst().state, State::NotReplayed);
        QVERIFY(!after.outcomes.constFirst().reason.isEmpty());
        QCOMPARE(after.passages.size(), before.passages.size());
    }

    /// The same words twice, told apart by what stands around them.
    void neighboursTellPlacesApart()
    {
        Story then =
            storyOf({{u"A"_s, u"First: the ferry sank. Second: the ferry sank. End."_s}, {u"B"_s, u"None."_s}});
        then.articles[0].file = u"a.txt"_s;
        then.articles[1].file = u"b.txt"_s;
        const qsizetype second = then.articles[0].text.lastIndexOf(u"the ferry sank");
        const Correction link{.kind = CorrectionKind::Link,
                              .spans = {anchorOf(then, {0, {second, second + 14}}), anchorOf(then, {1, {0, 5}})}};
        Comparison now{.story = then};
        now.story.articles[0].text.prepend(u"Late news. "_s);
        const Comparison after = replayCorrections(now, {link});
        QCOMPARE(after.outcomes.constFirst().state, State::Moved);
        QCOMPARE(after.passages.constFirst().spans.constFirst().range.start, second + 11);
    }

    void refusesNonsense()
    {
        const Comparison before = found();
        for (const Correction &correction :
             {about(CorrectionKind::Link, {{0, wreck}}), about(CorrectionKind::Split, {{0, joke}, {1, remark}}),
              about(CorrectionKind::Reject, {{0, wreck}, {1, wreck}}, {7}),
              about(CorrectionKind::Split, {{0, wreck}, {1, wreck}})}) {
            const Comparison after = replayCorrections(before, {correction});
            QCOMPARE(after.outcomes.constFirst().state, State::NotReplayed);
            QCOMPARE(after.passages.size(), before.passages.size());
        }
    }
};

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "tst_corrections.moc"
