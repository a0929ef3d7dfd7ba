// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/mainwindowfixture.h"
#include "widgets/compare/columntext.h"
#include "widgets/compare/compareview.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// Corrections by hand in the real window, with its keys.
class TestCorrectByHand : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup();

    void confirmsAndUndoes();
    void rejectsAPassage();
    void readingGoesOn();
    void rejectsOneTelling();
    void linksSelections();
    void splitsAtTheCursors();
    void mergesWithAnother();
    void listTakesBack();
    void settingsKeepCorrections();
    void anotherStoryStartsAfresh();
    void copiesWithCitation();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    /// Presses and waits for the passages to be replayed.
    void correct(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    void select(int index, const QString &text);
    [[nodiscard]] const QList<Passage> &passages() const { return m_window->document().comparison()->passages; }
    [[nodiscard]] CompareView *view() const { return find<CompareView>(*m_window, u"compareView"_s); }
    [[nodiscard]] ColumnText *column(int index) const { return m_window->findChildren<ColumnText *>().at(index); }
    [[nodiscard]] bool isWarned() const { return m_window->findChild<MessageBar *>()->isVisible(); }

    std::unique_ptr<MainWindow> m_window;
};

void TestCorrectByHand::init()
{
    startTest();
    m_window = newWindow();
    open(*m_window, {path(u"ferry"_s)});
}

void TestCorrectByHand::cleanup()
{
    m_window.reset();
    endTest();
}

void TestCorrectByHand::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), key, modifiers);
}

void TestCorrectByHand::correct(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QSignalSpy replayed(&m_window->document(), &StoryDocument::comparedAgain);
    press(key, modifiers);
    QVERIFY(soon([&] { return replayed.size() == 1; }));
}

void TestCorrectByHand::select(int index, const QString &text)
{
    ColumnText *shown = column(index);
    QVERIFY(soon([&] { return shown->isSettled(); }));
    const QTextCursor found = shown->document()->find(text);
    QVERIFY2(!found.isNull(), qPrintable(text));
    shown->setTextCursor(found);
}

void TestCorrectByHand::confirmsAndUndoes()
{
    const auto *confirm = m_window->actions()[ActionId::ConfirmPassage];
    const auto *undo = m_window->actions()[ActionId::Undo];
    QVERIFY(!confirm->isEnabled() && !undo->isEnabled());
    view()->setCurrentPassage(2);
    column(0)->setFocus();
    correct(Qt::Key_Return);
    QVERIFY(passages()[1].confirmed && !passages()[0].confirmed);
    QCOMPARE(view()->currentPassage(), 2); // the choice stays
    QVERIFY2(undo->text().contains(u"Confirm"), qPrintable(undo->text()));
    correct(Qt::Key_Z);
    QVERIFY(!passages()[1].confirmed && !undo->isEnabled());
    correct(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(passages()[1].confirmed);
}

void TestCorrectByHand::rejectsAPassage()
{
    view()->setCurrentPassage(1);
    correct(Qt::Key_Backspace);
    QCOMPARE(passages().size(), 1);
    QVERIFY(
        m_window->document().comparison()->story.articles[0].view(passages()[0].spans[0].range).startsWith(u"A tug"));
    QCOMPARE(view()->currentPassage(), 0);
    correct(Qt::Key_Z);
    QCOMPARE(passages().size(), 2);
}

/// A correction leaves caret, focus and what is in sight where they were.
void TestCorrectByHand::readingGoesOn()
{
    view()->setZoom(14); // taller than the window
    QVERIFY(soon([&] { return column(0)->isSettled() && column(1)->isSettled(); }));
    view()->setCurrentPassage(1);
    column(1)->setFocus();
    column(1)->setCaretOffset(30);
    QVERIFY(column(0)->verticalScrollBar()->maximum() > 200);
    column(0)->verticalScrollBar()->setValue(170);
    correct(Qt::Key_Backspace);
    QVERIFY(soon([&] { return column(0)->isSettled() && column(1)->isSettled(); }));
    QCOMPARE(passages().size(), 1);
    QCOMPARE(m_window->focusWidget(), column(1));
    QCOMPARE(column(1)->caretOffset(), 30);
    QVERIFY2(std::abs(column(0)->scrollOffset() - 170) <= 2, qPrintable(QString::number(column(0)->scrollOffset())));
}

void TestCorrectByHand::rejectsOneTelling()
{
    view()->setCurrentPassage(2); // the third article lacks it
    QTest::mouseClick(column(2)->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(60, 20));
    view()->setCurrentPassage(2);
    press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isWarned());
    view()->setCurrentPassage(1);
    column(2)->setFocus();
    correct(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!isWarned());
    QCOMPARE(passages().size(), 2);
    QCOMPARE(passages()[0].articles(), (QList{0, 1}));
}

void TestCorrectByHand::linksSelections()
{
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_L);
    QVERIFY(isWarned());
    select(2, u"An inquiry will begin"_s);
    correct(Qt::Key_L);
    QVERIFY(!isWarned());
    QCOMPARE(passages().size(), 3);
    const Story &story = m_window->document().comparison()->story;
    const auto linked = std::ranges::find_if(
        passages(), [&](const Passage &p) { return story.articles[0].view(p.spans[0].range) == u"Nobody was hurt"; });
    QVERIFY(linked != passages().cend());
    QCOMPARE(linked->articles(), (QList{0, 2}));
}

void TestCorrectByHand::splitsAtTheCursors()
{
    view()->setCurrentPassage(1);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isWarned()); // all cursors stand where the passage begins
    for (int index = 0; index < 3; ++index) {
        ColumnText *shown = column(index);
        QVERIFY(soon([&] { return shown->isSettled(); }));
        shown->setFocus();
        for (int word = 0; word < 4; ++word)
            QTest::keyClick(shown, Qt::Key_Right, Qt::ControlModifier);
    }
    correct(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(passages().size(), 3);
    const Story &story = m_window->document().comparison()->story;
    QCOMPARE(story.articles[0].view(passages()[0].spans[0].range).toString(), u"The evening ferry to"_s);
    QCOMPARE(passages()[0].articles(), (QList{0, 1, 2}));
    QVERIFY(story.articles[0].view(passages()[1].spans[0].range).startsWith(u"Skarholm"));
}

void TestCorrectByHand::mergesWithAnother()
{
    view()->setCurrentPassage(1);
    press(Qt::Key_M);
    auto *dialog = find<QDialog>(*m_window, u"mergeDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(find<QListView>(*dialog, u"mergeList"_s)->currentIndex().row(), 1);
    QSignalSpy replayed(&m_window->document(), &StoryDocument::comparedAgain);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(soon([&] { return replayed.size() == 1; }));
    QCOMPARE(passages().size(), 1);
    QCOMPARE(passages()[0].spans.size(), 5);
}

void TestCorrectByHand::listTakesBack()
{
    view()->setCurrentPassage(1);
    correct(Qt::Key_Return);
    view()->setCurrentPassage(2);
    correct(Qt::Key_Backspace);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = find<QDialog>(*m_window, u"correctionsDialog"_s);
    auto *table = find<QTableView>(*dialog, u"correctionsTable"_s);
    auto *remove = find<QPushButton>(*dialog, u"removeCorrection"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(!remove->isEnabled());
    table->selectRow(1);
    QSignalSpy replayed(&m_window->document(), &StoryDocument::comparedAgain);
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(soon([&] { return replayed.size() == 1; }));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(passages().size(), 2);
    QVERIFY(passages()[0].confirmed);
    dialog->close();
    m_window->activateWindow(); // without a window manager nobody else does
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    correct(Qt::Key_Z); // and taking back is undone like the rest
    QCOMPARE(passages().size(), 1);
}

void TestCorrectByHand::settingsKeepCorrections()
{
    view()->setCurrentPassage(2);
    correct(Qt::Key_Backspace);
    QSignalSpy compared(&m_window->document(), &StoryDocument::comparedAgain);
    press(Qt::Key_Comma);
    find<QSpinBox>(*m_window, u"shortestRun"_s)->setValue(8);
    QVERIFY(soon([&] { return compared.size() == 1; }));
    QCOMPARE(passages().size(), 1);
    QCOMPARE(m_window->document().comparison()->settings.shortestRun, 8);
    find<QSpinBox>(*m_window, u"shortestRun"_s)->window()->close();
    m_window->activateWindow(); // without a window manager nobody else does
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    correct(Qt::Key_Z);
    QCOMPARE(passages().size(), 2);
    QCOMPARE(m_window->document().comparison()->settings.shortestRun, 8);
}

void TestCorrectByHand::anotherStoryStartsAfresh()
{
    view()->setCurrentPassage(2);
    correct(Qt::Key_Backspace);
    writeStory(QDir(path(u"other"_s)), "Other title");
    open(*m_window, {path(u"other"_s)});
    QCOMPARE(passages().size(), 2);
    QVERIFY(m_window->document().corrections().isEmpty());
    QVERIFY(!m_window->actions()[ActionId::Undo]->isEnabled());
}

void TestCorrectByHand::copiesWithCitation()
{
    column(2)->setFocus();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isWarned()); // nothing is meant
    view()->setCurrentPassage(1);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(QApplication::clipboard()->text().contains(u"The evening ferry"), "passage");
    select(2, u"An inquiry will begin"_s);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(QApplication::clipboard()->text().contains(u"An inquiry will begin"), "selection");
    QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
}

QTEST_MAIN(TestCorrectByHand)
#include "tst_correctbyhand.moc"
