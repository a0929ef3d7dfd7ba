// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/attachplan.h"
#include "models/store/storyupdate.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

/// Which of a person's files is which article of a story that came without texts; and what a window has open, as an
/// edit of what is kept.
class TestAttachPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void eachFileFindsItsArticle();
    void theSameTextGoesBeforeAnotherVersion();
    void saysWhatBecameOfEachAnchor();
    void refusalsHaveReasons_data();
    void refusalsHaveReasons();
    void attachesAllOrNothing();
    void withoutTextsTwice();
    void editFollowsTheWindow();
    void editLeavesWithheldTextsAlone();

private:
    static StoryContents full();
    static OwnCopy copyOf(const QString &name, const QString &text);
};

namespace {

const QString quay = u"Ferry aground\nThe ferry struck a bank off the northern mole shortly before dawn on Friday.\n"
                     "Nobody was hurt. A tug stood by until the tide rose again in the afternoon.\n"_s;
const QString mole =
    u"Bank in the way\nA bank that nobody knew of moved in the last storm, said the harbour office.\n"_s;

} // namespace

StoryContents TestAttachPlan::full()
{
    StoryContents contents;
    contents.title = u"Ferry"_s;
    contents.articles = {measured({.id = 1, .article = newsArticle(u"Quay"_s, quay)}),
                         measured({.id = 2, .article = newsArticle(u"Mole"_s, mole)})};
    qint64 id = 10;
    for (const QString &quote : {u"struck a bank off"_s, u"stood by until"_s, u"Nobody was hurt"_s}) {
        const qsizetype start = quay.indexOf(quote);
        const Annotation note{.id = ++id, .kind = u"code"_s, .article = 1};
        contents.annotations.insert(id, anchored(note, quay, {start, start + quote.size()}));
    }
    const qsizetype storm = mole.indexOf(u"moved in the last storm"_s);
    const Annotation marked =
        anchored({.article = 2}, mole, {storm, storm + QStringView(u"moved in the last storm").size()});
    contents.corrections = {{.kind = CorrectionKind::Confirm,
                             .spans = {{.article = u"mole.txt"_s,
                                        .range = marked.range,
                                        .quote = marked.quote,
                                        .before = marked.before,
                                        .after = marked.after}}}};
    return contents;
}

OwnCopy TestAttachPlan::copyOf(const QString &name, const QString &text)
{
    OwnCopy copy{newsArticle(name, text), text.toUtf8()};
    copy.article.file = u"/home/bob/"_s + name;
    return copy;
}

void TestAttachPlan::eachFileFindsItsArticle()
{
    const StoryContents free = withoutTexts(full());
    const AttachPlan plan = planAttaching(free, {copyOf(u"b"_s, mole), copyOf(u"a"_s, quay)});
    QCOMPARE(plan.refused.size(), 0);
    QCOMPARE(plan.texts.size(), 2);
    for (const PlannedText &text : plan.texts) {
        QCOMPARE(text.match, Attachment::Match::Identical);
        QCOMPARE(text.copy.article.file, text.article == 1 ? u"/home/bob/a"_s : u"/home/bob/b"_s);
        QCOMPARE(text.count(AnchorPlace::State::Exact), text.article == 1 ? 3 : 1);
    }
}

void TestAttachPlan::theSameTextGoesBeforeAnotherVersion()
{
    QString edited = quay;
    edited.insert(0, u"Updated.\n"_s);
    QString cut = quay;
    cut.remove(u"A tug stood by until the tide rose again in the afternoon."_s);
    const StoryContents free = withoutTexts(full());
    const AttachPlan versions = planAttaching(free, {copyOf(u"cut"_s, cut), copyOf(u"edited"_s, edited)});
    QCOMPARE(versions.texts.size(), 1);
    QCOMPARE(versions.texts.first().copy.article.file, u"/home/bob/edited"_s); // more is found in it
    QCOMPARE(versions.refused.size(), 1);
    QCOMPARE(versions.refused.first().file, u"/home/bob/cut"_s);
    const AttachPlan all =
        planAttaching(free, {copyOf(u"edited"_s, edited), copyOf(u"cut"_s, cut), copyOf(u"same"_s, quay)});
    QCOMPARE(all.texts.size(), 1);
    QCOMPARE(all.texts.first().match, Attachment::Match::Identical);
    QCOMPARE(all.refused.size(), 2);
}

void TestAttachPlan::saysWhatBecameOfEachAnchor()
{
    QString edited = quay;
    edited.replace(u"until the tide"_s, u"till the tide"_s);
    edited.insert(quay.indexOf(u"Nobody"_s), u"The weather was fair. "_s);
    const AttachPlan plan = planAttaching(withoutTexts(full()), {copyOf(u"a"_s, edited)});
    QCOMPARE(plan.texts.size(), 1);
    const QList<AnchorNote> &anchors = plan.texts.first().anchors;
    QCOMPARE(anchors.size(), 3);
    QCOMPARE(anchors.at(0).state, AnchorPlace::State::Exact);
    QCOMPARE(anchors.at(0).quote, u"struck a bank off"_s);
    QCOMPARE(anchors.at(0).what, u"code"_s);
    QCOMPARE(anchors.at(1).state, AnchorPlace::State::Moved);
    QCOMPARE(anchors.at(1).quote, u"Nobody was hurt"_s);
    QCOMPARE(anchors.at(1).paragraph, 2); // all of the body is one
    QCOMPARE(anchors.at(2).state, AnchorPlace::State::Lost);
    QCOMPARE(anchors.at(2).quote, QString());
    // A correction's words are anchors, too.
    QString laterMole = mole;
    laterMole.insert(0, u"Later.\n"_s);
    const AttachPlan other = planAttaching(withoutTexts(full()), {copyOf(u"b"_s, laterMole)});
    QCOMPARE(other.texts.size(), 1);
    QCOMPARE(other.texts.first().anchors.size(), 1);
    QCOMPARE(other.texts.first().anchors.first().state, AnchorPlace::State::Moved);
    QCOMPARE(other.texts.first().anchors.first().what, correctionText(CorrectionKind::Confirm));
}

void TestAttachPlan::refusalsHaveReasons_data()
{
    QTest::addColumn<StoryContents>("contents");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const StoryContents free = withoutTexts(full());
    StoryContents unmarked = full();
    unmarked.annotations.clear();
    unmarked.corrections.clear();
    QTest::newRow("another text") << free << u"Bus late\nThe bus was late."_s << u"none of the marked places"_s;
    QTest::newRow("too little of it") << free
                                      << u"Ferry aground\nIt struck a bank off the northern mole shortly "
                                         "before dawn on Friday. That is all that is known."_s
                                      << u"only"_s;
    QTest::newRow("nothing to tell by") << withoutTexts(unmarked) << quay + u"More."_s << u"nothing is marked"_s;
    QTest::newRow("here already") << full() << quay << u"already"_s;
    QTest::newRow("nothing is missing") << full() << u"Bus late"_s << u"lacks"_s;
}

void TestAttachPlan::refusalsHaveReasons()
{
    QFETCH(StoryContents, contents);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const AttachPlan plan = planAttaching(contents, {copyOf(u"a"_s, text)});
    QCOMPARE(plan.texts.size(), 0);
    QCOMPARE(plan.refused.size(), 1);
    QCOMPARE(plan.refused.first().file, u"/home/bob/a"_s);
    QVERIFY2(plan.refused.first().reason.contains(reason), qPrintable(plan.refused.first().reason));
}

void TestAttachPlan::attachesAllOrNothing()
{
    const StoryContents before = full();
    StoryContents contents = withoutTexts(before);
    const AttachPlan plan = planAttaching(contents, {copyOf(u"a"_s, quay), copyOf(u"b"_s, mole)});
    const StoryEdit edit = attachEdit(contents, plan.texts);
    QVERIFY(!edit.isEmpty());
    for (const StoryChange &change : edit)
        QVERIFY(applyChange(contents, change));
    QCOMPARE(contents.articles.at(0).article.text, quay);
    QCOMPARE(contents.articles.at(1).article.text, mole);
    QVERIFY(contents.annotations == before.annotations);
    QCOMPARE(contents.corrections, before.corrections);
    QVERIFY(attachEdit(before, {}).isEmpty());
}

/// What is withheld already stays as it is when only some of the texts are there.
void TestAttachPlan::withoutTextsTwice()
{
    const StoryContents free = withoutTexts(full());
    QVERIFY(withoutTexts(free) == free);
    StoryContents half = free;
    const AttachPlan plan = planAttaching(half, {copyOf(u"a"_s, quay)});
    for (const StoryChange &change : attachEdit(half, plan.texts))
        QVERIFY(applyChange(half, change));
    QVERIFY(!half.articles.at(0).withheld && half.articles.at(1).withheld);
    StoryContents again = withoutTexts(half);
    again.articles[0].article.sha256 = free.articles.at(0).article.sha256;
    QVERIFY(again == free);
}

void TestAttachPlan::editFollowsTheWindow()
{
    StoryContents kept = full();
    ShownStory shown{storyOf(kept), nullptr, kept.corrections, kept.settings};
    const auto fresh = [](const Article &article) { return StoredArticle{.id = 77, .article = article}; };
    QVERIFY(editTo(kept, shown, fresh).isEmpty());
    QVERIFY(isAkin(shown, kept));
    shown.story.articles.removeFirst();
    shown.story.articles.prepend(newsArticle(u"Pier"_s, u"Pier\nNew."_s));
    shown.story.articles[1].headline = u"Another"_s;
    shown.corrections.clear();
    for (const StoryChange &change : expanded(kept, editTo(kept, shown, fresh)))
        QVERIFY(applyChange(kept, change));
    QCOMPARE(kept.articles.size(), 2);
    QCOMPARE(kept.articles.at(0).id, 77);
    QCOMPARE(kept.articles.at(1).id, 2);
    QCOMPARE(kept.articles.at(1).article.headline, u"Another"_s);
    QCOMPARE(kept.annotations.size(), 3); // those of one that went wait for it
    QVERIFY(kept.corrections.isEmpty());
    shown.story.articles = {newsArticle(u"Elsewhere"_s, u"x"_s)};
    QVERIFY(!isAkin(shown, kept));
}

void TestAttachPlan::editLeavesWithheldTextsAlone()
{
    StoryContents kept = withoutTexts(full());
    const StoredArticle before = kept.articles.at(0);
    ShownStory shown{storyOf(kept), nullptr, kept.corrections, kept.settings};
    QVERIFY(editTo(kept, shown, {}).isEmpty());
    shown.story.articles[0].outlet = u"Old Quay"_s;
    for (const StoryChange &change : editTo(kept, shown, {}))
        QVERIFY(applyChange(kept, change));
    StoredArticle wanted = before;
    wanted.article.outlet = u"Old Quay"_s;
    QVERIFY(kept.articles.at(0) == wanted);
    // Nor does a window that has not heard of a text yet take it away again.
    for (const StoryChange &change : attachEdit(kept, planAttaching(kept, {copyOf(u"a"_s, quay)}).texts))
        QVERIFY(applyChange(kept, change));
    shown.corrections = kept.corrections;
    QVERIFY(editTo(kept, shown, {}).isEmpty());
    QCOMPARE(kept.articles.at(0).article.text, quay);
}

QTEST_GUILESS_MAIN(TestAttachPlan)
#include "tst_attachplan.moc"
