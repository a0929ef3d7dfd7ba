// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/mainwindowfixture.h"
#include "widgets/compare/columntext.h"
#include "widgets/compare/compareview.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// Going to paragraphs and tellings, back and forward, and being told where one is, in the real window.
class TestGoingAbout : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup();

    void goesToAParagraph();
    void goesBackAndForward();
    void theMouseGoesBack();
    void typingLeavesOneVisit();
    void visitsFollowAnotherComparison();
    void anotherStoryHasNoWayBack();
    void goesRoundTheTellings();
    void saysWhereOneIs();
    void readsEachParagraph();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    }
    [[nodiscard]] CompareView *view() const { return find<CompareView>(*m_window, u"compareView"_s); }
    [[nodiscard]] ColumnText *column(int article) const
    {
        return find<ColumnText>(*m_window, u"columnText%1"_s.arg(article + 1));
    }
    [[nodiscard]] QAction *action(ActionId id) const { return m_window->actions()[id]; }
    [[nodiscard]] qsizetype startOf(int article, int paragraph) const
    {
        return view()->comparison()->story.articles.at(article).paragraphs.at(paragraph).range.start;
    }

    std::unique_ptr<MainWindow> m_window;
};

void TestGoingAbout::init()
{
    startTest();
    m_window = newWindow();
    QVERIFY(!action(ActionId::GoToParagraph)->isEnabled() && !action(ActionId::SayWhere)->isEnabled());
    open(*m_window, {path(u"ferry"_s)});
    QVERIFY(soon([&] { return column(0)->isSettled() && column(1)->isSettled() && column(2)->isSettled(); }));
    column(0)->setFocus();
}

void TestGoingAbout::cleanup()
{
    m_window.reset();
    endTest();
}

void TestGoingAbout::goesToAParagraph()
{
    press(Qt::Key_J, Qt::ControlModifier);
    auto *dialog = find<QDialog>(*m_window, u"goToDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    auto *number = find<QSpinBox>(*dialog, u"goToNumber"_s);
    auto *outlet = find<QComboBox>(*dialog, u"goToOutlet"_s);
    QCOMPARE(outlet->currentText(), u"Herald"_s);
    QCOMPARE(number->maximum(), 4);
    QVERIFY(soon([&] { return QApplication::focusWidget() == number; }));
    QTest::keyClick(outlet, Qt::Key_Down);
    QCOMPARE(outlet->currentText(), u"Post"_s);
    QCOMPARE(number->maximum(), 3);
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u"3"_s);
    QVERIFY2(find<QLabel>(*dialog, u"goToWords"_s)->text().startsWith(u"The evening ferry"),
             qPrintable(find<QLabel>(*dialog, u"goToWords"_s)->text()));
    QTest::keyClick(number, Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    m_window->activateWindow(); // which a desktop does
    QVERIFY(soon([&] { return view()->focusedArticle() == 1; }));
    QCOMPARE(column(1)->caretOffset(), startOf(1, 2));
    QVERIFY(action(ActionId::GoBack)->isEnabled());
}

void TestGoingAbout::goesBackAndForward()
{
    QVERIFY(!action(ActionId::GoBack)->isEnabled() && !action(ActionId::GoForward)->isEnabled());
    press(Qt::Key_F3); // passage 1
    press(Qt::Key_F3); // passage 2
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"inquiry"_s); // in the third column
    press(Qt::Key_Escape);
    QCOMPARE(view()->focusedArticle(), 2);
    press(Qt::Key_BracketLeft, Qt::ControlModifier);
    QCOMPARE(view()->currentPassage(), 2);
    QCOMPARE(view()->focusedArticle(), 0);
    QCOMPARE(column(0)->caretOffset(), startOf(0, 3));
    press(Qt::Key_BracketLeft, Qt::ControlModifier);
    QCOMPARE(view()->currentPassage(), 1);
    press(Qt::Key_BracketLeft, Qt::ControlModifier);
    QCOMPARE(view()->currentPassage(), 0);
    QVERIFY(!action(ActionId::GoBack)->isEnabled());
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_BracketRight, Qt::ControlModifier);
    QVERIFY(!action(ActionId::GoForward)->isEnabled());
    QCOMPARE(view()->focusedArticle(), 2);
    QVERIFY(column(2)->caretOffset() >= startOf(2, 2));
    press(Qt::Key_BracketLeft, Qt::ControlModifier);
    press(Qt::Key_F3); // elsewhere: passage 1, and there is no way forward
    QVERIFY(!action(ActionId::GoForward)->isEnabled());
}

void TestGoingAbout::theMouseGoesBack()
{
    view()->setCurrentPassage(1);
    view()->setCurrentPassage(2);
    QTest::mouseClick(column(1)->viewport(), Qt::BackButton, {}, {20, 20});
    QCOMPARE(view()->currentPassage(), 1);
    QTest::mouseClick(column(1)->viewport(), Qt::ForwardButton, {}, {20, 20});
    QCOMPARE(view()->currentPassage(), 2);
}

void TestGoingAbout::typingLeavesOneVisit()
{
    view()->setCurrentPassage(1);
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"sandbank"_s);
    press(Qt::Key_Return); // the second hit
    press(Qt::Key_Escape);
    action(ActionId::GoBack)->trigger();
    action(ActionId::GoBack)->trigger();
    QCOMPARE(view()->currentPassage(), 1);
    action(ActionId::GoBack)->trigger();
    QCOMPARE(view()->currentPassage(), 0);
    QVERIFY(!action(ActionId::GoBack)->isEnabled());
}

void TestGoingAbout::visitsFollowAnotherComparison()
{
    view()->setCurrentPassage(1);
    view()->setCurrentPassage(2);
    QSignalSpy compared(&m_window->document(), &StoryDocument::comparedAgain);
    press(Qt::Key_Comma, Qt::ControlModifier);
    find<QSpinBox>(*m_window, u"shortestRun"_s)->setValue(8); // turns the numbers round
    QVERIFY(soon([&] { return compared.size() == 1; }));
    QCOMPARE(view()->currentPassage(), 1);
    action(ActionId::GoBack)->trigger();
    QCOMPARE(view()->currentPassage(), 2);
    action(ActionId::GoBack)->trigger();
    QCOMPARE(view()->currentPassage(), 0);
    QVERIFY(!action(ActionId::GoBack)->isEnabled());
}

void TestGoingAbout::anotherStoryHasNoWayBack()
{
    view()->setCurrentPassage(2);
    QVERIFY(action(ActionId::GoBack)->isEnabled());
    writeStory(QDir(path(u"other"_s)), "Other title");
    open(*m_window, {path(u"other"_s)});
    QVERIFY(!action(ActionId::GoBack)->isEnabled() && !action(ActionId::GoForward)->isEnabled());
}

void TestGoingAbout::goesRoundTheTellings()
{
    QVERIFY(!action(ActionId::NextTelling)->isEnabled());
    view()->setCurrentPassage(2); // in the first and the second
    QVERIFY(column(0)->hasFocus());
    press(Qt::Key_F4);
    QCOMPARE(view()->focusedArticle(), 1);
    QCOMPARE(column(1)->caretOffset(), startOf(1, 1));
    press(Qt::Key_F4);
    QCOMPARE(view()->focusedArticle(), 0);
    press(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(view()->focusedArticle(), 1);
    view()->setShownArticles({1, 2});
    press(Qt::Key_F4);
    QCOMPARE(view()->focusedArticle(), 1); // nobody else shows it
}

void TestGoingAbout::saysWhereOneIs()
{
    const auto *said = find<QLabel>(*m_window, u"statusChoice"_s);
    view()->goTo(1, startOf(1, 1) + 4);
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(said->text(), u"Post: Paragraph 2, passage(s) 2, shared with 1 of 2, word for word"_s);
    find<QLineEdit>(*m_window, u"passageFilter"_s)->setFocus();
    action(ActionId::SayWhere)->trigger();
    QVERIFY(find<QWidget>(*m_window, u"messageBar"_s)->isVisible());
    view()->setCurrentPassage(1);
    QVERIFY2(said->text().startsWith(u"Passage 1 of 2"), qPrintable(said->text()));
}

void TestGoingAbout::readsEachParagraph()
{
    view()->goTo(0, startOf(0, 1));
    QVERIFY2(column(0)->accessibleDescription().startsWith(u"Paragraph 2, passage(s) 1, shared with 2 of 2. "),
             qPrintable(column(0)->accessibleDescription()));
    for (int line = 0; line < 20 && column(0)->caretOffset() < startOf(0, 2); ++line)
        press(Qt::Key_Down);
    QVERIFY2(column(0)->accessibleDescription().startsWith(u"Paragraph 3, only here. "),
             qPrintable(column(0)->accessibleDescription()));
    press(Qt::Key_Right, Qt::AltModifier); // the column beside
    QVERIFY2(column(1)->accessibleDescription().startsWith(u"Paragraph 1, "),
             qPrintable(column(1)->accessibleDescription()));
}

QTEST_MAIN(TestGoingAbout)
#include "tst_goingabout.moc"
