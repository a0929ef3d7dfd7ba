// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/textfree.h"
#include "tests/ui/versionsfixture.h"

#include <QComboBox>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// Files that are no version of an article, and stories that take none.
class TestVersionRefusals : public QObject, private VersionsFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startVersionsTest(); }
    void cleanup() { endTest(); }

    void whatIsNoVersion_data();
    void whatIsNoVersion();
    void anotherArticleIsDoubted();
    void notWhereNothingIsKept();
    void notWithoutTheText();
    void windowClosesWithTheStory();
};

void TestVersionRefusals::whatIsNoVersion_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("note");
    QTest::newRow("the same text") << u"same.txt"_s << u"Version 1 already"_s;
    QTest::newRow("another article") << u"ferry/post.txt"_s << u"Post"_s;
    QTest::newRow("another article's text") << u"post-copy.txt"_s << u"Post"_s;
    QTest::newRow("no text") << u"picture.png"_s << u"cannot be a version"_s;
    QTest::newRow("nothing there") << u"nowhere.txt"_s << u"cannot be a version"_s;
    QTest::newRow("a folder") << u"ferry"_s << u"one file"_s;
}

void TestVersionRefusals::whatIsNoVersion()
{
    QFETCH(QString, file);
    QFETCH(QString, note);
    QVERIFY(QFile::copy(path(u"ferry/herald.txt"_s), path(u"same.txt"_s)));
    QVERIFY(QFile::copy(path(u"ferry/post.txt"_s), path(u"post-copy.txt"_s)));
    write(path(u"picture.png"_s), QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
    const auto window = openKept();
    m_files = {path(file)};
    VersionsWindow *versions = show(*window, ActionId::AddVersion);
    QVERIFY(soon([&] { return !offer(*versions).isEmpty(); }));
    QVERIFY2(offer(*versions).contains(note), qPrintable(offer(*versions)));
    QVERIFY(!find<QPushButton>(*versions, u"takeVersion"_s)->isVisible());
    QVERIFY(soon([&] { return find<QPushButton>(*versions, u"newerVersion"_s)->isEnabled(); })); // another file
    QVERIFY(!window->actions()[ActionId::Undo]->isEnabled());
}

void TestVersionRefusals::anotherArticleIsDoubted()
{
    write(path(u"council.txt"_s),
          "Council votes\n\nThe council voted on the bridge until late at night, and went home.\n");
    const auto window = openKept();
    m_files = {path(u"council.txt"_s)};
    VersionsWindow *versions = show(*window, ActionId::AddVersion);
    QVERIFY(soon([&] { return find<QPushButton>(*versions, u"takeVersion"_s)->isVisible(); }));
    QVERIFY2(offer(*versions).contains(u"may be another article"), qPrintable(offer(*versions)));
    QVERIFY(find<QPushButton>(*versions, u"leaveVersion"_s)->hasFocus());
}

void TestVersionRefusals::notWhereNothingIsKept()
{
    const auto first = openKept();
    const auto second = newStoringWindow();
    second->openPaths({path(u"kept.tellings"_s)});
    QVERIFY(soon([&] { return bar(*second).kind() == MessageBar::Kind::Failure; }));
    QSignalSpy opened(&second->document(), &StoryDocument::opened);
    press(*second, u"messageOffer"_s);
    QVERIFY(soon([&] { return opened.size() == 1; }));
    focusColumn(*second, 0);
    second->actions()[ActionId::AddVersion]->trigger();
    QVERIFY2(bar(*second).text().contains(u"reading only"), qPrintable(bar(*second).text()));
    QVERIFY(!find<VersionsWindow>(*second, u"versionsWindow"_s));
}

void TestVersionRefusals::notWithoutTheText()
{
    QVERIFY(StoryStore::create(path(u"free.tellings"_s), withoutTexts(onDisk(u"kept.tellings"_s)), store()));
    const auto window = newStoringWindow();
    open(*window, {path(u"free.tellings"_s)});
    focusColumn(*window, 0);
    window->actions()[ActionId::ShowVersions]->trigger();
    QVERIFY(soon([&] { return bar(*window).text().contains(u"own copy first"); }));
    QVERIFY(!find<VersionsWindow>(*window, u"versionsWindow"_s));
    QVERIFY(!find<QDialog>(*window, u"attachDialog"_s));
}

void TestVersionRefusals::windowClosesWithTheStory()
{
    const auto window = openKept();
    VersionsWindow *versions = show(*window, ActionId::ShowVersions);
    QCOMPARE(rows(*versions, u"versionList"_s), 1);
    QVERIFY(find<QLabel>(*versions, u"versionSummary"_s)->text().contains(u"one version"));
    find<QComboBox>(*versions, u"versionArticle"_s)->setFocus();
    QTest::keyClick(find<QComboBox>(*versions, u"versionArticle"_s), Qt::Key_Down);
    QVERIFY(soon([&] { return versions->windowTitle().contains(u"Post"); }));
    open(*window, {path(u"ferry"_s)});
    QVERIFY(!versions->isVisible());
}

QTEST_MAIN(TestVersionRefusals)
#include "tst_versionrefusals.moc"
