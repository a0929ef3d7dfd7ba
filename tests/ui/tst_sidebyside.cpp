// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/resultsfixture.h"
#include "widgets/agreement/choosecodesdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace tellings;
using namespace tellings::test;

/// Coders side by side, and what becomes final.
class TestSideBySide : public QObject, private ResultsFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { startTest(); }
    void cleanup() { endTest(); }

    void keysDecide();
    void buttonsDecide();
    void codesAreChosen();
    void rulesAreKept();
    void differencesAlone();
    void placesAreShown();
    void agreedOnesAreTaken();
};

void TestSideBySide::keysDecide()
{
    show(ResultsWindow::Tab::SideBySide);
    choose(u"Courier: Passage 1"_s);
    QTest::keyClick(things(), Qt::Key_2);
    settle();
    QCOMPARE(m_story->finals().size(), 1);
    QCOMPARE(codesText(m_story->finals().first().codes, smallCodebook()), u"Blame, Tone -1"_s);
    QCOMPARE(m_story->finals().first().coder, u"cleo"_s);
    QVERIFY(m_story->finals().first().when.isValid());
    QCOMPARE(m_story->stack().undoText(), u"Decision"_s);
    const auto thing = [this] {
        return things()->currentIndex().siblingAtColumn(SideBySideModel::Thing).data().toString();
    };
    QCOMPARE(thing(), u"Courier: Passage 1"_s); // where one was
    QTest::keyClick(things(), Qt::Key_Delete);
    settle();
    QVERIFY(m_story->finals().isEmpty());
    m_story->stack().undo();
    m_story->stack().undo();
    settle();
    QCOMPARE(codesText(m_story->finals().first().codes, smallCodebook()), u"Blame, Tone -2"_s);
    choose(u"Herald: whole article"_s);
    QTest::keyClick(things(), Qt::Key_2); // ben has said nothing of it
    QCOMPARE(m_story->finals().size(), 1);
    QTest::keyClick(things(), Qt::Key_1);
    QCOMPARE(m_story->finals().size(), 2);
}

void TestSideBySide::buttonsDecide()
{
    show(ResultsWindow::Tab::SideBySide);
    choose(u"Courier: Passage 1"_s);
    auto *first = find<QPushButton>(u"take1"_s);
    QCOMPARE(first->text(), u"Take ada's"_s);
    QTest::mouseClick(first, Qt::LeftButton);
    settle();
    QCOMPARE(codesText(m_story->finals().first().codes, smallCodebook()), u"Conflict, Tone -2"_s);
    choose(u"Herald: whole article"_s);
    QVERIFY(!find<QPushButton>(u"take2"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"withdrawFinal"_s)->isEnabled());
    choose(u"Courier: Passage 1"_s);
    QTest::mouseClick(find<QPushButton>(u"withdrawFinal"_s), Qt::LeftButton);
    QVERIFY(m_story->finals().isEmpty());
}

void TestSideBySide::codesAreChosen()
{
    show(ResultsWindow::Tab::SideBySide);
    choose(u"Courier: Passage 1"_s);
    QTest::keyClick(things(), Qt::Key_Return);
    auto *dialog = m_window->findChild<ChooseCodesDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>(u"chooseCodesTable"_s);
    dialog->activateWindow();
    table->setFocus();
    QVERIFY(QTest::qWaitFor([table] { return table->hasFocus(); })); // its keys are not the other window's any more
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space); // Blame goes
    QCOMPARE(codesText(dialog->chosen(), smallCodebook()), u"Tone -2"_s);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = qobject_cast<QWidget *>(QApplication::focusWidget());
    QVERIFY(editor && editor != table);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, u"1"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([dialog] { return codesText(dialog->chosen(), smallCodebook()) == u"Tone +1"; }));
    dialog->accept();
    settle();
    QCOMPARE(codesText(m_story->finals().first().codes, smallCodebook()), u"Tone +1"_s);
}

void TestSideBySide::rulesAreKept()
{
    show(ResultsWindow::Tab::SideBySide);
    choose(u"Courier: Passage 1"_s);
    QTest::mouseClick(find<QPushButton>(u"chooseCodes"_s), Qt::LeftButton);
    auto *dialog = m_window->findChild<ChooseCodesDialog *>();
    auto *table = dialog->findChild<QTableView *>(u"chooseCodesTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Space); // Conflict beside Blame
    QTest::keyClick(table, Qt::Key_Return);
    const auto *problem = dialog->findChild<QLabel *>(u"chooseCodesProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"exclude each other"_s));
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(codesText(m_story->finals().first().codes, smallCodebook()), u"Blame, Tone -2"_s);
}

void TestSideBySide::differencesAlone()
{
    show(ResultsWindow::Tab::SideBySide);
    QCOMPARE(things()->model()->rowCount(), 8);
    auto *filter = find<QComboBox>(u"sideBySideFilter"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(things()->model()->rowCount(), 7);
    QCOMPARE(find<QLabel>(u"sideBySideCount"_s)->text(), u"7 of 8 thing(s), 1 final"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    choose(u"Passage 2: all tellings"_s);
    const int row = things()->currentIndex().row();
    QTest::keyClick(things(), Qt::Key_1);
    settle();
    QCOMPARE(things()->model()->rowCount(), 6); // it is final, and the next one is at hand
    QCOMPARE(things()->currentIndex().row(), row);
}

void TestSideBySide::placesAreShown()
{
    show(ResultsWindow::Tab::SideBySide);
    QSignalSpy spy(m_window.get(), &ResultsWindow::placeRequested);
    choose(u"Herald: whole article"_s);
    QTest::keyClick(things(), Qt::Key_Space);
    QTest::mouseClick(find<QPushButton>(u"showPlace"_s), Qt::LeftButton);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.first().first().value<Coding>().article, m_story->project()->contents.articles.at(2).id);
    choose(u"The story"_s);
    QVERIFY(!find<QPushButton>(u"showPlace"_s)->isEnabled());
}

void TestSideBySide::agreedOnesAreTaken()
{
    show(ResultsWindow::Tab::SideBySide);
    things()->setFocus();
    QTest::keyClick(things(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    QCOMPARE(m_story->finals().size(), 2);
    QTest::mouseClick(find<QPushButton>(u"takeAgreed"_s), Qt::LeftButton);
    QCOMPARE(m_story->finals().size(), 2);
    QVERIFY(m_window->messages().isVisible());
    QVERIFY(m_window->messages().text().contains(u"is final already"_s));
}

QTEST_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
