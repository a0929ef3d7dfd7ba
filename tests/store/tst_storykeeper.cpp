// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storykeeper.h"
#include "tests/store/storefixture.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

/// The story on the disk, kept from another thread.
class TestStoryKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void keepsAnUntitledStory();
    void leavesNoStoryThatNobodyWorkedOn();
    void sourcesAreReadAgain();
    void finishesWhatWasAskedFor();
    void savesUnderAName();
    void opensAndSaysWhatIsInIt();
    void opensTheSameAgain();
    void oneInUseCanBeReadOrCopied();
    void saysWhereTheWorkGoesOn();
    void failuresAreSaid();
    void keepsWhatIsShown();
    void anotherStoryIsNotPutOverIt();
};

namespace {

Error errorOf(const QSignalSpy &spy)
{
    return spy.last().last().value<Error>();
}

bool reaches(const QSignalSpy &spy, qsizetype count)
{
    return QTest::qWaitFor([&] { return spy.size() == count; }, 20'000);
}

} // namespace

void TestStoryKeeper::keepsAnUntitledStory()
{
    const Folders folders;
    {
        StoryKeeper keeper(folders.options());
        const QSignalSpy placed(&keeper, &StoryKeeper::pathChanged);
        keeper.begin(storyOf(richContents()), {.shortestRun = 9});
        keeper.apply({SetTitle{u"Edited"_s}});
        QVERIFY(reaches(placed, 1));
        QVERIFY(keeper.isUntitled() && !keeper.isReadOnly() && keeper.path().startsWith(folders.options().safeFolder));
    }
    QVERIFY(StoryStore::createUntitled(smallContents(), folders.options())); // of a crash, and nobody did anything
    StoryKeeper next(folders.options());
    QSignalSpy found(&next, &StoryKeeper::untitledFound);
    next.findUntitled();
    QVERIFY(reaches(found, 1));
    const QStringList paths = found.first().first().toStringList();
    QCOMPARE(paths.size(), 1);
    QCOMPARE(folders.safeFiles(), QStringList{QFileInfo(paths.first()).fileName()});
    const auto store = StoryStore::openReadOnly(paths.first(), folders.options());
    QVERIFY(store);
    QCOMPARE((*store)->contents().title, u"Edited"_s);
    QCOMPARE((*store)->contents().settings.shortestRun, 9);
}

void TestStoryKeeper::leavesNoStoryThatNobodyWorkedOn()
{
    const Folders folders;
    {
        StoryKeeper keeper(folders.options());
        keeper.begin(storyOf(richContents()), {});
        keeper.apply({SetView{{{u"x"_s, 1}}}, SetPassages{richContents().passages}}); // a run is no work of a person's
        keeper.begin(storyOf(smallContents()), {});
    }
    QCOMPARE(folders.safeFiles(), QStringList());
}

void TestStoryKeeper::sourcesAreReadAgain()
{
    const Folders folders;
    Story story = storyOf(smallContents());
    story.articles.append(story.articles.first());
    const QByteArray bytes = "\xff\xfe"_ba + "as it was";
    for (qsizetype i = 0; i < 2; ++i) {
        story.articles[i].file = folders.path(u"%1.txt"_s.arg(i));
        QFile file(story.articles[i].file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    story.articles[0].sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    story.articles[1].sha256 = QByteArray(64, '0'); // it was edited since
    {
        StoryKeeper keeper(folders.options());
        keeper.begin(story, {});
        keeper.saveAs(folders.path(u"a.tellings"_s));
    }
    const auto store = StoryStore::openReadOnly(folders.path(u"a.tellings"_s), folders.options());
    QVERIFY(store);
    QCOMPARE((*store)->contents().articles[0].source, bytes);
    QVERIFY((*store)->contents().articles[1].source.isNull());
}

void TestStoryKeeper::finishesWhatWasAskedFor()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    QVERIFY(StoryStore::create(path, smallContents(), folders.options()));
    {
        StoryKeeper keeper(folders.options());
        keeper.open(path);
        for (int i = 0; i < 50; ++i)
            keeper.apply({SetTitle{QString::number(i)}});
    } // at once
    const auto store = StoryStore::openReadOnly(path, folders.options());
    QVERIFY(store);
    QCOMPARE((*store)->contents().title, u"49"_s);
    QCOMPARE(folders.files(), QStringList{u"a.tellings"_s});
}

void TestStoryKeeper::savesUnderAName()
{
    const Folders folders;
    const QString path = folders.path(u"named.tellings"_s);
    StoryKeeper keeper(folders.options());
    const QSignalSpy saved(&keeper, &StoryKeeper::saved);
    keeper.begin(storyOf(smallContents()), {});
    keeper.saveAs(path);
    const QSignalSpy exported(&keeper, &StoryKeeper::exported);
    keeper.exportCopy(folders.path(u"copy.tellings"_s));
    QVERIFY(reaches(exported, 1));
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().toString(), path);
    QCOMPARE(keeper.path(), path);
    QVERIFY(!keeper.isUntitled());
    QCOMPARE(folders.safeFiles(), QStringList());
    QVERIFY(folders.files().contains(u"copy.tellings"_s));
}

void TestStoryKeeper::opensAndSaysWhatIsInIt()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    makeOldFile(path, richContents(), folders.options());
    StoryKeeper keeper(folders.options());
    QSignalSpy opened(&keeper, &StoryKeeper::opened);
    keeper.open(path);
    QVERIFY(reaches(opened, 1));
    const auto contents = opened.first().at(1).value<std::shared_ptr<const StoryContents>>();
    QCOMPARE(contents->title, richContents().title);
    QVERIFY(contents->passages == richContents().passages);
    QCOMPARE(opened.first().last().value<QList<Error>>().size(), 1); // of an older version
}

void TestStoryKeeper::opensTheSameAgain()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    QVERIFY(StoryStore::create(path, smallContents(), folders.options()));
    StoryKeeper keeper(folders.options());
    const QSignalSpy opened(&keeper, &StoryKeeper::opened);
    keeper.open(path);
    keeper.open(path);
    QVERIFY(reaches(opened, 2));
    QVERIFY(!keeper.isReadOnly());
}

void TestStoryKeeper::oneInUseCanBeReadOrCopied()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const auto other = StoryStore::create(path, smallContents(), folders.options());
    QVERIFY(other);
    StoryKeeper keeper(folders.options());
    const QSignalSpy opened(&keeper, &StoryKeeper::opened);
    const QSignalSpy refused(&keeper, &StoryKeeper::openFailed);
    keeper.open(path);
    QVERIFY(reaches(refused, 1));
    QCOMPARE(errorOf(refused).code, Error::Code::InUse);
    keeper.open(path, StoryKeeper::Access::ReadOnly);
    QVERIFY(reaches(opened, 1));
    QVERIFY(keeper.isReadOnly());
    keeper.apply({SetTitle{u"x"_s}}); // falls on deaf ears
    keeper.open(path, StoryKeeper::Access::Copy);
    QVERIFY(reaches(opened, 2));
    QVERIFY(keeper.isUntitled() && !keeper.isReadOnly());
}

void TestStoryKeeper::saysWhereTheWorkGoesOn()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    QVERIFY(StoryStore::create(path, smallContents(), folders.options()));
    StoryKeeper keeper(folders.options());
    const QSignalSpy opened(&keeper, &StoryKeeper::opened);
    const QSignalSpy moved(&keeper, &StoryKeeper::moved);
    keeper.open(path);
    QVERIFY(reaches(opened, 1));
    QVERIFY(QFile::remove(path));
    keeper.apply({SetTitle{u"On it goes"_s}});
    QVERIFY(reaches(moved, 1));
    QVERIFY(errorOf(moved).message().startsWith(path));
    QVERIFY(keeper.isUntitled() && errorOf(moved).text.contains(keeper.path()));
}

void TestStoryKeeper::failuresAreSaid()
{
    const Folders folders;
    StoryKeeper keeper(folders.options());
    const QSignalSpy failed(&keeper, &StoryKeeper::failed);
    const QSignalSpy refused(&keeper, &StoryKeeper::openFailed);
    keeper.apply({SetTitle{u"nothing is open"_s}});
    keeper.saveAs(folders.path(u"x.tellings"_s));
    keeper.open(folders.path(u"none.tellings"_s));
    QVERIFY(reaches(refused, 1));
    QCOMPARE(failed.size(), 0);
    keeper.begin(storyOf(smallContents()), {});
    keeper.saveAs(folders.path(u"no/folder.tellings"_s));
    QVERIFY(reaches(failed, 1));
    QCOMPARE(errorOf(failed).path, folders.path(u"no/folder.tellings"_s));
    keeper.apply({RemoveAnnotation{5}});
    QVERIFY(reaches(failed, 2));
    QCOMPARE(errorOf(failed).code, Error::Code::BadInput);
}

void TestStoryKeeper::keepsWhatIsShown()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const StoryContents before = richContents();
    QVERIFY(StoryStore::create(path, before, folders.options()));
    auto shown = std::make_shared<Comparison>();
    shown->story = storyOf(before);
    shown->passages = before.passages;
    shown->passages[1].confirmed = true;
    shown->story.articles[0].headline = u"Another"_s;
    {
        StoryKeeper keeper(folders.options());
        keeper.open(path);
        keeper.update({shown->story, shown, before.corrections.first(1), {.shortestRun = 11}});
        keeper.update({shown->story, shown, before.corrections.first(1), {.shortestRun = 11}}); // which is no edit
    }
    const auto store = StoryStore::open(path, folders.options());
    QVERIFY(store);
    StoryContents wanted = before;
    wanted.passages = shown->passages;
    wanted.articles[0].article.headline = u"Another"_s;
    wanted.corrections = before.corrections.first(1);
    wanted.settings = {.shortestRun = 11};
    QVERIFY((*store)->contents() == wanted);
    QCOMPARE((*store)->log()->size(), 2);
}

void TestStoryKeeper::anotherStoryIsNotPutOverIt()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const StoryContents before = richContents();
    QVERIFY(StoryStore::create(path, before, folders.options()));
    Story another = storyOf(before);
    for (Article &article : another.articles)
        article.file.prepend(u"other/"_s);
    {
        StoryKeeper keeper(folders.options());
        keeper.open(path);
        keeper.update({another, nullptr, {}, {}});
        keeper.update({});
    }
    const auto store = StoryStore::open(path, folders.options());
    QVERIFY(store && (*store)->contents() == before);
}

QTEST_GUILESS_MAIN(TestStoryKeeper)
#include "tst_storykeeper.moc"
