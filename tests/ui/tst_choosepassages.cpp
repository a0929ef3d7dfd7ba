// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/roles.h"
#include "tests/ui/mainwindowfixture.h"
#include "widgets/compare/compareview.h"
#include "widgets/passages/passagepanel.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// The list of passages beside the text, and how both choose together.
class TestChoosePassages : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startTest(); }
    void cleanup() { endTest(); }

    void listAndViewChooseTogether();
    void filterNarrowsTheList();
    void panelShowsBesideAStory();
};

void TestChoosePassages::listAndViewChooseTogether()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    auto *view = find<CompareView>(*window, u"compareView"_s);
    auto *list = find<QListView>(*window, u"passageList"_s);
    auto *choice = find<QLabel>(*window, u"statusChoice"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(!list->currentIndex().isValid());

    const QModelIndex second = list->model()->index(1, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(second).center());
    QCOMPARE(view->currentPassage(), 2);
    QVERIFY2(choice->text().startsWith(u"Passage 2 of 2"), qPrintable(choice->text()));

    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(view->currentPassage(), 1);

    QTest::keyClick(window.get(), Qt::Key_F3);
    QCOMPARE(view->currentPassage(), 2);
    QCOMPARE(list->currentIndex(), second);
    QVERIFY(list->selectionModel()->isSelected(second));

    QTest::keyClick(window.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(list->currentIndex().row(), 0);

    QTest::keyClick(window.get(), Qt::Key_Escape);
    QCOMPARE(view->currentPassage(), 0);
    QVERIFY(!list->selectionModel()->hasSelection());
    QCOMPARE(choice->text(), QString());

    // The same passage again, after the choice was cleared elsewhere.
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(second).center());
    QCOMPARE(view->currentPassage(), 2);
}

void TestChoosePassages::filterNarrowsTheList()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    auto *panel = find<PassagePanel>(*window, u"passagePanel"_s);
    auto *text = find<QLineEdit>(*window, u"passageFilter"_s);
    auto *view = find<CompareView>(*window, u"compareView"_s);
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), text);
    QTest::keyClicks(text, u"Lindsund"_s);
    QCOMPARE(panel->shownCount(), 1);
    QVERIFY2(find<QLabel>(*window, u"passageCount"_s)->text().startsWith(u"1 of 2"), "count");
    QCOMPARE(view->currentPassage(), 0); // typing chooses nothing
    QTest::keyClick(text, Qt::Key_Down);
    QCOMPARE(find<QListView>(*window, u"passageList"_s)->currentIndex().data(PassageTextRole).toStringList().size(), 2);
    QVERIFY(view->currentPassage() != 0);

    text->setFocus();
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(text->text(), QString()); // the first Esc is the field's, the next the window's
    QVERIFY(view->currentPassage() != 0);
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(view->currentPassage(), 0);
}

void TestChoosePassages::panelShowsBesideAStory()
{
    const auto window = newWindow();
    auto *dock = find<QDockWidget>(*window, u"passagesDock"_s);
    auto *action = window->actions()[ActionId::PassagesPanel];
    QVERIFY(action->isChecked());
    open(*window, {path(u"ferry"_s)});
    QVERIFY(dock->isVisible());
    dock->close(); // by its own button
    QVERIFY(!action->isChecked());
    QTest::keyClick(window.get(), Qt::Key_F9);
    QVERIFY(dock->isVisible());
    window->hide();
    window->show();
    QVERIFY(dock->isVisible());
    QVERIFY(action->isChecked());
}

QTEST_MAIN(TestChoosePassages)
#include "tst_choosepassages.moc"
