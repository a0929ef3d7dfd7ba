// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/versionsfixture.h"
#include "widgets/story/versiontext.h"

#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QTabWidget>
#include <QTextBlock>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// The versions of an article in the window.
class TestVersions : public QObject, private VersionsFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startVersionsTest(); }
    void cleanup() { endTest(); }

    void newerOneIsOfferedThenTaken();
    void undoneAndDoneAgain();
    void leftOut();
    void olderOneIsComparedAgain();
    void columnStaysWhereItIs();
    void changesOneAfterTheOther();
    void twoAreChosen();
    void namesAreKept();
    void movedPlaceIsSettled();
    void placeIsGoneTo();
};

void TestVersions::newerOneIsOfferedThenTaken()
{
    const auto window = openKept();
    m_files = {path(u"herald-2.txt"_s)};
    VersionsWindow *versions = show(*window, ActionId::AddVersion);
    auto *take = find<QPushButton>(*versions, u"takeVersion"_s);
    QVERIFY(soon([&] { return take->isVisible(); }));
    QVERIFY(take->hasFocus());
    QVERIFY2(offer(*versions).contains(u"herald-2.txt"), qPrintable(offer(*versions)));
    QVERIFY2(offer(*versions).contains(u"1 of 4 marked place(s) could not be placed"), qPrintable(offer(*versions)));
    QCOMPARE(rows(*versions, u"versionList"_s), 2);
    QCOMPARE(cell(*versions, u"versionList"_s, 0, VersionListModel::State), u"compared"_s);
    QCOMPARE(cell(*versions, u"versionList"_s, 1, VersionListModel::State), u"not added yet"_s);
    QVERIFY(rows(*versions, u"versionChanges"_s) > 3);
    QCOMPARE(rows(*versions, u"versionPlaces"_s), 4); // three notes and the correction
    QCOMPARE(cell(*versions, u"versionPlaces"_s, 3, AnchorFateModel::Fate), u"lost"_s);
    QCOMPARE(cell(*versions, u"versionPlaces"_s, 3, AnchorFateModel::Words), u"the bar stayed open"_s);
    QCOMPARE(herald().others.size(), 0); // only shown so far

    comparedAgain(*window, [&] { QTest::keyClick(take, Qt::Key_Space); });
    const Article now = window->document().comparison()->story.articles.constFirst();
    QVERIFY(now.text.startsWith(u"Ferry aground, two hurt"));
    QCOMPARE(now.outlet, u"Herald"_s);
    QVERIFY(bar(*window).isVisible());
    QVERIFY2(bar(*window).text().contains(u"1 of 4 marked place(s)"), qPrintable(bar(*window).text()));
    QVERIFY(soon([&] { return herald().others.size() == 1; }));
    const StoryContents kept = onDisk(u"kept.tellings"_s);
    QCOMPARE(kept.articles.constFirst().version, 1);
    QCOMPARE(kept.articles.constFirst().source, later);
    QCOMPARE(kept.annotations.size(), 4);
    QVERIFY(!isMoved(kept.annotations.value(1)) && isMoved(kept.annotations.value(2)));
    QVERIFY(isLost(kept.annotations.value(3)));
    const auto corrections = window->document().comparison()->outcomes;
    QCOMPARE(corrections.constFirst().state, CorrectionOutcome::State::Moved); // found in the new text
    QVERIFY(window->document().comparison()->passages.constFirst().confirmed);
    QVERIFY(soon([&] { return cell(*versions, u"versionList"_s, 1, VersionListModel::State) == "compared"_L1; }));
    QVERIFY(!take->isVisible());
}

void TestVersions::undoneAndDoneAgain()
{
    const auto window = openKept();
    const StoryContents before = onDisk(u"kept.tellings"_s);
    VersionsWindow *versions = addNewer(*window);
    QVERIFY(soon([&] { return herald().others.size() == 1; }));
    const StoryContents after = onDisk(u"kept.tellings"_s);
    QCOMPARE(window->actions()[ActionId::Undo]->text().contains(u"Newer Version"), true);
    comparedAgain(*window, [&] { window->actions()[ActionId::Undo]->trigger(); });
    QVERIFY(window->document().story().articles.constFirst().text.contains(u"the bar stayed open"));
    QVERIFY(soon([&] { return herald().id != 0 && herald().others.isEmpty(); }));
    QCOMPARE(onDisk(u"kept.tellings"_s).annotations, before.annotations);
    QCOMPARE(onDisk(u"kept.tellings"_s).corrections, before.corrections);
    QVERIFY(herald() == before.articles.constFirst());
    QVERIFY(soon([&] { return rows(*versions, u"versionList"_s) == 1; }));
    comparedAgain(*window, [&] { window->actions()[ActionId::Redo]->trigger(); });
    QVERIFY(soon([&] { return herald().others.size() == 1; }));
    QCOMPARE(onDisk(u"kept.tellings"_s).annotations, after.annotations);
    QCOMPARE(onDisk(u"kept.tellings"_s).corrections, after.corrections);
    QVERIFY(herald() == after.articles.constFirst());
}

void TestVersions::leftOut()
{
    const auto window = openKept();
    m_files = {path(u"herald-2.txt"_s)};
    VersionsWindow *versions = show(*window, ActionId::AddVersion);
    auto *leave = find<QPushButton>(*versions, u"leaveVersion"_s);
    QVERIFY(soon([&] { return leave->isVisible(); }));
    QVERIFY(!find<QPushButton>(*versions, u"newerVersion"_s)->isEnabled());
    QTest::mouseClick(leave, Qt::LeftButton);
    QVERIFY(soon([&] { return rows(*versions, u"versionList"_s) == 1; }));
    QVERIFY(!find<QFrame>(*versions, u"versionOffer"_s)->isVisible());
    QVERIFY(find<QPushButton>(*versions, u"newerVersion"_s)->isEnabled());
    QVERIFY(!window->actions()[ActionId::Undo]->isEnabled());
    QVERIFY(window->document().story().articles.constFirst().text.contains(u"the bar stayed open"));
    press(*versions, u"newerVersion"_s); // and thought better of it
    QVERIFY(soon([&] { return leave->isVisible(); }));
    versions->close();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QVERIFY(!show(*window, ActionId::ShowVersions)->findChild<QFrame *>(u"versionOffer"_s)->isVisible());
}

void TestVersions::olderOneIsComparedAgain()
{
    auto window = openKept();
    VersionsWindow *versions = addNewer(*window);
    auto *compare = find<QPushButton>(*versions, u"compareVersion"_s);
    auto *list = find<QTableView>(*versions, u"versionList"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(!compare->isEnabled()); // it is
    list->setCurrentIndex(list->model()->index(0, 0));
    comparedAgain(*window, [&] { QTest::mouseClick(compare, Qt::LeftButton); });
    QVERIFY(window->document().story().articles.constFirst().text.contains(u"the bar stayed open"));
    QVERIFY(soon([&] { return herald().others.size() == 1 && herald().version == 0; }));
    QVERIFY(soon([&] { return cell(*versions, u"versionList"_s, 0, VersionListModel::State) == "compared"_L1; }));
    const StoryContents kept = onDisk(u"kept.tellings"_s);
    QVERIFY(std::ranges::none_of(kept.annotations, &isMoved));
    QVERIFY(std::ranges::none_of(kept.annotations, &isLost));
    QVERIFY2(bar(*window).text().contains(u"Nothing that is marked has moved (4 place(s))"),
             qPrintable(bar(*window).text()));
    comparedAgain(*window, [&] { window->actions()[ActionId::Undo]->trigger(); });
    QVERIFY(soon([&] { return herald().version == 1; }));
    // The file opens with the one that was compared.
    const QString text = window->document().story().articles.constFirst().text;
    window.reset();
    const auto again = openKept();
    QCOMPARE(again->document().story().articles.constFirst().text, text);
}

void TestVersions::columnStaysWhereItIs()
{
    const auto window = openKept();
    view(*window).setShownArticles({2, 0, 1});
    view(*window).widenColumn(0, 2);
    view(*window).setBaseArticle(0);
    const Arrangement before = view(*window).arrangement();
    addNewer(*window);
    const Arrangement after = view(*window).arrangement();
    QCOMPARE(after.shown, before.shown);
    QCOMPARE(after.widths, before.widths);
    QCOMPARE(after.base, 0);
    comparedAgain(*window, [&] { window->actions()[ActionId::Undo]->trigger(); });
    QCOMPARE(view(*window).arrangement().shown, before.shown);
}

void TestVersions::changesOneAfterTheOther()
{
    const auto window = openKept();
    VersionsWindow *versions = addNewer(*window);
    auto *text = find<VersionText>(*versions, u"versionText"_s);
    auto *table = find<QTableView>(*versions, u"versionChanges"_s);
    const int all = table->model()->rowCount();
    QVERIFY(all > 3);
    versions->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(versions));
    QTest::keyClick(versions, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(text->change(), 1);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(versions, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(text->change(), 2);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(versions, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(text->change(), 1);
    QTest::keyClick(versions, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(text->change(), 1); // the first one
    for (int i = 0; i < all + 2; ++i)
        press(*versions, u"nextChange"_s);
    QCOMPARE(text->change(), all);
    table->setCurrentIndex(table->model()->index(2, 0));
    QCOMPARE(text->change(), 3);
    // What was added is underlined, what was taken out struck through, and the paragraph says so.
    QStringList added;
    QStringList dropped;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            QVERIFY(!(format.fontUnderline() && format.fontStrikeOut()));
            if (format.fontUnderline())
                added.append(it.fragment().text());
            if (format.fontStrikeOut())
                dropped.append(it.fragment().text());
        }
    }
    QVERIFY2(added.contains(u"two hurt"_s) && added.contains(u"Updated on Wednesday"_s), qPrintable(added.join(u'|')));
    QVERIFY2(dropped.join(u'|').contains(u"Nobody"_s), qPrintable(dropped.join(u'|')));
    QVERIFY(text->document()->begin().text().startsWith(u"± "));
}

void TestVersions::twoAreChosen()
{
    const auto window = openKept();
    VersionsWindow *versions = addNewer(*window);
    auto *from = find<QComboBox>(*versions, u"versionBefore"_s);
    auto *to = find<QComboBox>(*versions, u"versionAfter"_s);
    QCOMPARE(from->currentText(), u"Version 1"_s);
    QCOMPARE(to->currentText(), u"Version 2"_s);
    const auto *summary = find<QLabel>(*versions, u"versionSummary"_s);
    const QString forth = summary->text();
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Down);
    QVERIFY(soon([&] { return rows(*versions, u"versionChanges"_s) == 0; })); // the same one twice
    QVERIFY2(summary->text().startsWith(u"Nothing"), qPrintable(summary->text()));
    QTest::keyClick(to, Qt::Key_Up);
    QVERIFY(soon([&] { return rows(*versions, u"versionChanges"_s) > 0; }));
    QVERIFY(summary->text() != forth); // the other way about
    QCOMPARE(from->currentIndex(), 1);
    QCOMPARE(to->currentIndex(), 0);
}

void TestVersions::namesAreKept()
{
    const auto window = openKept();
    VersionsWindow *versions = addNewer(*window);
    auto *list = find<QTableView>(*versions, u"versionList"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_F2);
    auto *editor = list->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"corrected"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(soon([&] { return cell(*versions, u"versionList"_s, 1, 0) == "corrected"_L1; }));
    QCOMPARE(find<QComboBox>(*versions, u"versionAfter"_s)->currentText(), u"corrected"_s);
    QVERIFY(soon([&] {
        const StoryContents kept = onDisk(u"kept.tellings"_s);
        return versionNames(kept, herald().id) == QStringList{QString(), u"corrected"_s};
    }));
    window->actions()[ActionId::Undo]->trigger();
    QVERIFY(soon([&] { return cell(*versions, u"versionList"_s, 1, 0) == "Version 2"_L1; }));
    window->actions()[ActionId::Redo]->trigger();
    QVERIFY(soon([&] { return cell(*versions, u"versionList"_s, 1, 0) == "corrected"_L1; }));
}

void TestVersions::movedPlaceIsSettled()
{
    const auto window = openKept();
    VersionsWindow *versions = addNewer(*window);
    auto *places = find<QTableView>(*versions, u"versionPlaces"_s);
    auto *right = find<QPushButton>(*versions, u"placeIsRight"_s);
    QVERIFY(soon([&] { return rows(*versions, u"versionPlaces"_s) == 4; }));
    find<QTabWidget>(*versions, u"versionTabs"_s)->setCurrentIndex(1);
    int moved = -1;
    for (int row = 0; row < 4; ++row) {
        places->setCurrentIndex(places->model()->index(row, 0));
        const bool isTug = cell(*versions, u"versionPlaces"_s, row, AnchorFateModel::Words).startsWith(u"A tug");
        const bool isCorrection = cell(*versions, u"versionPlaces"_s, row, AnchorFateModel::What) == "confirmed"_L1;
        QCOMPARE(right->isEnabled(), isTug || isCorrection); // nothing else was moved
        moved = isTug ? row : moved;
    }
    QCOMPARE(cell(*versions, u"versionPlaces"_s, moved, AnchorFateModel::Fate), u"moved"_s);
    places->setCurrentIndex(places->model()->index(moved, 0));
    QTest::mouseClick(right, Qt::LeftButton);
    QVERIFY(soon([&] { return cell(*versions, u"versionPlaces"_s, moved, AnchorFateModel::Fate) == "unmoved"_L1; }));
    QVERIFY(soon([&] {
        const StoryContents kept = onDisk(u"kept.tellings"_s);
        return !kept.annotations.isEmpty() && kept.annotations.value(2).movedFrom < 0;
    }));
    window->actions()[ActionId::Undo]->trigger();
    QVERIFY(soon([&] { return cell(*versions, u"versionPlaces"_s, moved, AnchorFateModel::Fate) == "moved"_L1; }));
}

void TestVersions::placeIsGoneTo()
{
    const auto window = openKept();
    VersionsWindow *versions = addNewer(*window);
    auto *places = find<QTableView>(*versions, u"versionPlaces"_s);
    find<QTabWidget>(*versions, u"versionTabs"_s)->setCurrentIndex(1);
    for (int row = 0; row < places->model()->rowCount(); ++row) {
        if (cell(*versions, u"versionPlaces"_s, row, AnchorFateModel::Words).startsWith(u"A tug"))
            places->setCurrentIndex(places->model()->index(row, 0));
    }
    places->setFocus();
    QTest::keyClick(places, Qt::Key_Return);
    const auto carets = view(*window).carets();
    const QString text = window->document().story().articles.constFirst().text;
    QCOMPARE(carets.constFirst().second, text.indexOf(u"A tug"));
}

QTEST_MAIN(TestVersions)
#include "tst_versions.moc"
