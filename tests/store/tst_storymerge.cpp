// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/articleversions.h"
#include "models/store/mergefiles.h"
#include "models/store/mergeitems.h"
#include "models/store/storyfiles.h"
#include "tests/store/mergefixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

/// Two copies of one story that two persons worked on become one.
class TestStoryMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void eachThing_data();
    void eachThing();
    void decisionIsRemembered();
    void sameArticleOnBothSides();
    void bothTextsStayAsVersions();
    void correctionsFollowTheirArticle();
    void textsOfOneCopyServeTheOther();
    void unknownPastIsAConflict();
    void mergeInPlaceCanBeUndone();
    void refusals();
    void randomEdits();
};

namespace {

using Kind = MergeConflict::Kind;

/// What became of a thing, in words: "ours", "theirs", "both" of two lists, or "conflict".
struct Expected {
    QString title = u"Base"_s;
    QString headline = u"Head"_s;
    int articles = 2;
    QStringList notes{u"a"_s, u"b"_s};
    QList<Kind> conflicts;
};

StoryEdit note(qint64 id, const QString &text)
{
    Annotation annotation = mergeStart().annotations.value(id, {.id = id, .kind = u"note"_s, .article = 10});
    annotation.body = {{u"text"_s, text}};
    return {PutAnnotation{annotation}};
}

StoryEdit withoutNote(qint64 id)
{
    return {RemoveAnnotation{id}};
}

StoryEdit headline(const QString &text)
{
    StoredArticle stored = mergeStart().articles.constFirst();
    stored.article.headline = text;
    return {ChangeArticle{stored}};
}

} // namespace

void TestStoryMerge::eachThing_data()
{
    QTest::addColumn<QList<StoryEdit>>("ours");
    QTest::addColumn<QList<StoryEdit>>("theirs");
    QTest::addColumn<Expected>("expected");
    const auto row = [](const char *name, const QList<StoryEdit> &ours, const QList<StoryEdit> &theirs,
                        const Expected &expected) { QTest::newRow(name) << ours << theirs << expected; };
    using Edits = QList<StoryEdit>;
    const StoryEdit titleA{SetTitle{u"A"_s}};
    const StoryEdit titleB{SetTitle{u"B"_s}};
    const StoryEdit base{SetTitle{u"Base"_s}};
    const StoryEdit gone{RemoveArticle{10}};
    row("nothing", {}, {}, {});
    row("title by one", {titleA}, {}, {.title = u"A"_s});
    row("title by the other", {}, {titleB}, {.title = u"B"_s});
    row("title by both", {titleA}, {titleB}, {.title = u"A"_s, .conflicts = {Kind::Title}});
    row("the same title by both", {titleA}, {titleB, titleA}, {.title = u"A"_s});
    row("changed and changed back", {titleA, base}, {titleB}, {.title = u"B"_s});
    row("headline by the other", {titleA}, {headline(u"New"_s)}, {.title = u"A"_s, .headline = u"New"_s});
    row("headline by both", Edits{headline(u"One"_s)}, Edits{headline(u"Two"_s)},
        {.headline = u"One"_s, .conflicts = {Kind::Detail}});
    row("notes of both", Edits{note(3, u"c"_s)}, Edits{note(4, u"d"_s)}, {.notes = {u"a"_s, u"b"_s, u"c"_s, u"d"_s}});
    row("note edited by the other", {}, Edits{note(1, u"x"_s)}, {.notes = {u"x"_s, u"b"_s}});
    row("note edited by both", Edits{note(1, u"x"_s)}, Edits{note(1, u"y"_s)},
        {.notes = {u"x"_s, u"b"_s}, .conflicts = {Kind::Annotation}});
    row("note taken out by the other", {}, Edits{withoutNote(1)}, {.notes = {u"b"_s}});
    row("note taken out and edited", Edits{withoutNote(1)}, Edits{note(1, u"y"_s)},
        {.notes = {u"b"_s}, .conflicts = {Kind::Annotation}});
    row("note edited and taken out", Edits{note(1, u"x"_s)}, Edits{withoutNote(1)},
        {.notes = {u"x"_s, u"b"_s}, .conflicts = {Kind::Annotation}});
    row("note taken out, put back, and edited", Edits{withoutNote(1), note(1, u"a"_s)}, Edits{note(1, u"y"_s)},
        {.notes = {u"y"_s, u"b"_s}});
    row("article taken out by the other", {}, {gone}, {.headline = {}, .articles = 1});
    row("article taken out, and its headline changed", {gone}, Edits{headline(u"New"_s)},
        {.headline = {}, .articles = 1, .conflicts = {Kind::Article}});
    row("article annotated, and taken out", Edits{note(3, u"c"_s)}, {gone},
        {.notes = {u"a"_s, u"b"_s, u"c"_s}, .conflicts = {Kind::Article}});
}

void TestStoryMerge::eachThing()
{
    QFETCH(QList<StoryEdit>, ours);
    QFETCH(QList<StoryEdit>, theirs);
    QFETCH(Expected, expected);
    const TwoCopies copies(ours, theirs);
    QCOMPARE(copies.failed, QString());
    const auto conflicts = mergeFiles(copies.ours, copies.theirs, copies.merged, MergeSide::Ours, copies.options());
    QVERIFY2(conflicts, qUtf8Printable(conflicts ? QString() : conflicts.error().message()));
    QList<Kind> kinds;
    for (const MergeConflict &conflict : *conflicts) {
        kinds.append(conflict.kind);
        QVERIFY(!conflictText(conflict).isEmpty());
        QVERIFY(conflict.ours != conflict.theirs);
    }
    QCOMPARE(kinds, expected.conflicts);
    const StoryContents merged = copies.contents(copies.merged);
    QCOMPARE(merged.title, expected.title);
    QCOMPARE(merged.articles.size(), expected.articles);
    const qsizetype first = indexOf(merged, 10);
    QCOMPARE(first < 0 ? QString() : merged.articles.at(first).article.headline, expected.headline);
    QStringList notes;
    for (const Annotation &annotation : merged.annotations)
        notes.append(annotation.body.value("text"_L1).toString());
    QCOMPARE(notes, expected.notes);
    // Neither was changed, and nothing was left over.
    QCOMPARE(copies.files(), (QStringList{u"a.tellings"_s, u"b.tellings"_s, u"c.tellings"_s}));
    QCOMPARE(runSql(copies.merged, {u"PRAGMA integrity_check"_s}).toString(), u"ok"_s);
    copies.checkMergedHasBoth();
}

void TestStoryMerge::decisionIsRemembered()
{
    const TwoCopies copies({{SetTitle{u"A"_s}}}, {{SetTitle{u"B"_s}}});
    QVERIFY(mergeFiles(copies.ours, copies.theirs, copies.merged, MergeSide::Theirs, copies.options()));
    QCOMPARE(copies.contents(copies.merged).title, u"B"_s);
    // What was decided is known from then on: the one who still has the other value takes it without being asked.
    const auto again = StoryMerge::plan(copies.copy(copies.ours), copies.copy(copies.merged));
    QVERIFY(again && again->conflicts().isEmpty());
    const auto other = StoryMerge::plan(copies.copy(copies.theirs), copies.copy(copies.merged));
    QVERIFY(other && other->conflicts().isEmpty());
    // Two who decide otherwise are at odds again.
    QVERIFY(mergeFiles(copies.ours, copies.theirs, copies.path(u"d.tellings"_s), MergeSide::Ours, copies.options()));
    const auto odds = StoryMerge::plan(copies.copy(copies.merged), copies.copy(copies.path(u"d.tellings"_s)));
    QVERIFY(odds);
    QCOMPARE(odds->conflicts().size(), 1);
}

void TestStoryMerge::sameArticleOnBothSides()
{
    const StoredArticle one{.id = 50, .article = newsArticle(u"Pier"_s, u"Head\nThe very same text."_s)};
    StoredArticle other = one;
    other.id = 60;
    other.article.byline = u"Jane Roe"_s;
    const TwoCopies copies({{AddArticle{one}}, {PutAnnotation{{.id = 5, .article = 50}}}},
                           {{AddArticle{other}}, {PutAnnotation{{.id = 6, .article = 60}}}});
    const auto conflicts = mergeFiles(copies.ours, copies.theirs, copies.merged, MergeSide::Theirs, copies.options());
    QVERIFY(conflicts);
    QCOMPARE(conflicts->size(), 1); // the byline, which one has and the other has not
    QCOMPARE(conflicts->constFirst().field, u"byline"_s);
    const StoryContents merged = copies.contents(copies.merged);
    QCOMPARE(merged.articles.size(), 3);
    QCOMPARE(merged.articles.at(indexOf(merged, 50)).article.byline, u"Jane Roe"_s);
    QCOMPARE(merged.annotations[5].article, 50);
    QCOMPARE(merged.annotations[6].article, 50);
}

void TestStoryMerge::bothTextsStayAsVersions()
{
    const auto withText = [](const QString &text) {
        ArticleVersion newer{.article = newsArticle(u"Quay"_s, text), .source = {}};
        return addVersion(mergeStart(), 10, newer).edit;
    };
    const TwoCopies copies({withText(u"Head\nTwo were hurt."_s)}, {withText(u"Head\nThree were hurt."_s)});
    const auto conflicts = mergeFiles(copies.ours, copies.theirs, copies.merged, MergeSide::Theirs, copies.options());
    QVERIFY(conflicts);
    QCOMPARE(conflicts->constFirst().kind, Kind::Text);
    const StoryContents merged = copies.contents(copies.merged);
    const StoredArticle &stored = merged.articles.at(indexOf(merged, 10));
    QCOMPARE(stored.article.text, u"Head\nThree were hurt."_s);
    QCOMPARE(versionsOf(stored).size(), 3);
    copies.checkMergedHasBoth();
}

void TestStoryMerge::correctionsFollowTheirArticle()
{
    // The other adds an article whose file has the same name, from another folder: names become whole paths.
    StoredArticle twin{.id = 70, .article = newsArticle(u"Quay"_s, u"Other head\nQuite another text."_s)};
    twin.article.file = u"other/quay.txt"_s;
    const auto about = [](const QString &article, const QString &who) {
        return Correction{.kind = CorrectionKind::Confirm,
                          .spans = {{.article = article, .range = {5, 8}, .quote = u"The"_s}},
                          .by = who};
    };
    const TwoCopies copies({{SetCorrections{{about(u"quay.txt"_s, u"Ada"_s)}}}},
                           {{AddArticle{twin}}, {SetCorrections{{about(u"other/quay.txt"_s, u"Grace"_s)}}}});
    QVERIFY(mergeFiles(copies.ours, copies.theirs, copies.merged, MergeSide::Ours, copies.options()));
    const StoryContents merged = copies.contents(copies.merged);
    QStringList articles;
    for (const Correction &correction : merged.corrections)
        articles.append(correction.by + u' ' + correction.spans.constFirst().article);
    articles.sort();
    QCOMPARE(articles, (QStringList{u"Ada in/quay.txt"_s, u"Grace other/quay.txt"_s}));
    copies.checkMergedHasBoth();
}

void TestStoryMerge::textsOfOneCopyServeTheOther()
{
    // A colleague had the copy without texts, and annotated it.
    const StoryContents whole = mergeStart();
    StoryCopy ours{.path = u"ours"_s, .uid = u"u"_s, .contents = whole, .history = {}, .log = {}};
    StoryCopy theirs{.path = u"theirs"_s, .uid = u"u"_s, .contents = withoutTexts(whole), .history = {}, .log = {}};
    const Annotation hidden{.id = 9,
                            .kind = u"note"_s,
                            .article = 10,
                            .range = {5, 8},
                            .body = {{u"text"_s, u"fresh"_s}},
                            .hash = hashOf(whole.articles[0].article.text, {5, 8})};
    theirs.contents.annotations.insert(9, hidden);
    for (const bool swapped : {false, true}) {
        const auto merge = swapped ? StoryMerge::plan(theirs, ours) : StoryMerge::plan(ours, theirs);
        QVERIFY(merge);
        QStringList texts;
        for (const MergeConflict &conflict : merge->conflicts())
            texts.append(conflict.item);
        QCOMPARE(texts, QStringList());
        StoryContents merged = swapped ? theirs.contents : ours.contents;
        for (const StoryChange &change : merge->edit())
            QVERIFY(applyChange(merged, change));
        QCOMPARE(merged.articles, whole.articles);
        QCOMPARE(merged.annotations.value(9).quote, u"The"_s);
        QCOMPARE(merged.annotations.value(1), whole.annotations.value(1));
    }
}

void TestStoryMerge::unknownPastIsAConflict()
{
    const TwoCopies copies({{SetTitle{u"A"_s}}}, {{SetTitle{u"B"_s}}, {SetTitle{u"C"_s}}});
    // As of a file that an older Tellings wrote: it does not say that anything was changed.
    runSql(copies.ours, {u"DELETE FROM revision"_s});
    const auto merge = StoryMerge::plan(copies.copy(copies.ours), copies.copy(copies.theirs));
    QVERIFY(merge);
    QCOMPARE(merge->conflicts().size(), 1);
    QCOMPARE(merge->conflicts().constFirst().ours, u"A"_s);
    QCOMPARE(merge->conflicts().constFirst().theirs, u"C"_s);
    QCOMPARE(merge->conflicts().constFirst().base, std::nullopt);
}

void TestStoryMerge::mergeInPlaceCanBeUndone()
{
    const TwoCopies copies({{SetTitle{u"A"_s}}, note(1, u"x"_s), note(3, u"c"_s)},
                           {{SetTitle{u"B"_s}}, note(2, u"y"_s), note(4, u"d"_s), {RemoveArticle{11}}});
    auto store = StoryStore::open(copies.ours, copies.options());
    QVERIFY(store);
    const StoryContents before = (*store)->contents();
    const History history = (*store)->copy()->history;
    const auto merge = StoryMerge::plan(*(*store)->copy(), copies.copy(copies.theirs));
    QVERIFY(merge);
    QCOMPARE(merge->conflicts().size(), 1);
    const auto done = (*store)->apply(merge->edit({MergeSide::Theirs}));
    QVERIFY2(done, qUtf8Printable(done ? QString() : done.error().message()));
    QCOMPARE((*store)->contents().title, u"B"_s);
    QCOMPARE((*store)->contents().annotations.size(), 4);
    QCOMPARE((*store)->log()->constLast().what, u"merged"_s);
    QVERIFY(mergeFiles(copies.theirs, copies.copy(copies.ours).path, copies.merged, MergeSide::Ours, copies.options()));
    QCOMPARE(copies.contents(copies.merged).annotations, (*store)->contents().annotations);
    const auto undone = (*store)->apply(done->inverse);
    QVERIFY(undone);
    QVERIFY((*store)->contents() == before);
    QVERIFY((*store)->copy()->history == history);
    QCOMPARE((*store)->log()->constLast().what, u"merge-undone"_s);
    const auto redone = (*store)->apply(undone->inverse);
    QVERIFY(redone);
    QCOMPARE((*store)->contents().title, u"B"_s);
    const auto again = StoryMerge::plan(*(*store)->copy(), copies.copy(copies.theirs));
    QVERIFY(again && again->changesNothing());
}

void TestStoryMerge::refusals()
{
    const TwoCopies copies({}, {});
    const auto refusal = [&](const QString &ours, const QString &theirs, const QString &target) {
        const auto done = mergeFiles(ours, theirs, target, MergeSide::Ours, copies.options());
        return done ? std::optional<Error::Code>() : done.error().code;
    };
    QVERIFY(StoryStore::create(copies.path(u"other.tellings"_s), mergeStart(), copies.options()));
    QCOMPARE(refusal(copies.ours, copies.path(u"other.tellings"_s), copies.merged), Error::Code::BadInput);
    QCOMPARE(refusal(copies.ours, copies.theirs, copies.theirs), Error::Code::Usage);
    QCOMPARE(refusal(copies.ours, copies.path(u"none.tellings"_s), copies.merged), Error::Code::NotFound);
    QVERIFY(!QFile::exists(copies.merged));
}

/// Both edit at random; what becomes of each thing is worked out from what it was before and is on both sides.
void TestStoryMerge::randomEdits()
{
    bool ok = false;
    const int given = qEnvironmentVariableIntValue("TELLINGS_MERGES", &ok);
    const int rounds = ok && given > 0 ? given : 12;
    std::mt19937 random(static_cast<std::uint32_t>(qEnvironmentVariableIntValue("TELLINGS_FUZZ_SEED")));
    int conflicts = 0;
    int added = 0;
    for (int round = 0; round < rounds; ++round) {
        const TwoCopies copies(random);
        QCOMPARE(copies.failed, QString());
        const StoryContents ours = copies.contents(copies.ours);
        const StoryContents theirs = copies.contents(copies.theirs);
        const auto found = mergeFiles(copies.ours, copies.theirs, copies.merged, MergeSide::Ours, copies.options());
        QVERIFY2(found, qUtf8Printable(found ? QString() : found.error().message()));
        const StoryContents merged = copies.contents(copies.merged);
        QStringList items;
        for (const MergeConflict &conflict : *found)
            items.append(conflict.item);
        const Oracle oracle{copies.base, ours, theirs};
        const QString wrong = oracle.problem(merged, items);
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(u"round %1: %2"_s.arg(QString::number(round), wrong)));
        conflicts += int(items.size());
        added +=
            int(merged.annotations.size() + merged.articles.size() - ours.annotations.size() - ours.articles.size());
        copies.checkMergedHasBoth();
        // The other way round, for the same side: the same story.
        QVERIFY(
            mergeFiles(copies.theirs, copies.ours, copies.path(u"d.tellings"_s), MergeSide::Theirs, copies.options()));
        StoryContents swapped = copies.contents(copies.path(u"d.tellings"_s));
        swapped.view = merged.view;
        QVERIFY2(swapped == merged, qUtf8Printable(u"round %1: the order of the copies matters"_s.arg(round)));
        const auto same = StoryMerge::plan(copies.copy(copies.merged), copies.copy(copies.path(u"d.tellings"_s)));
        QVERIFY(same && same->conflicts().isEmpty());
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d conflicts, %d things came from the other copy", conflicts, added);
    QVERIFY(conflicts > rounds / 4 && added > rounds / 2);
}

QTEST_GUILESS_MAIN(TestStoryMerge)
#include "tst_storymerge.moc"
