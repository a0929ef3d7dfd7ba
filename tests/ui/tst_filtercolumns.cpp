// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/mainwindowfixture.h"
#include "widgets/compare/columntext.h"
#include "widgets/compare/compareview.h"
#include "widgets/filter/choicebutton.h"
#include "widgets/passages/passagepanel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// The filter of columns and list, driven in the real window: what it folds, and how that is opened again.
class TestFilterColumns : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup();

    void theSwitchFolds_data();
    void theSwitchFolds();
    void saysThatItIsOn();
    void conditionsByKeyboard();
    void outletSets();
    void nextWalksWhatIsLeft();
    void gapsOpenByClickAndKey();
    void allGapsAtOnce();
    void choosingOpensTheGap();
    void findingOpensTheGap();
    void copyingSaysWhatIsLeftOut();
    void theCaretKeepsItsPlace();
    void survivesComparingAgain();
    void anotherStoryIsWhole();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), key, modifiers);
    }
    [[nodiscard]] CompareView *view() const { return find<CompareView>(*m_window, u"compareView"_s); }
    [[nodiscard]] ColumnText *column(int article) const
    {
        return find<ColumnText>(*m_window, u"columnText%1"_s.arg(article + 1));
    }
    [[nodiscard]] QToolButton *button(const QString &name) const { return find<QToolButton>(*m_window, name); }
    [[nodiscard]] QAction *action(ActionId id) const { return m_window->actions()[id]; }
    /// The blocks of a settled column: its paragraphs' first words, a gap as "…" or "^" when it is open.
    [[nodiscard]] QString shown(int article) const;
    void click(int article, int block) const;
    [[nodiscard]] int shownPassages() const { return find<PassagePanel>(*m_window, u"passagePanel"_s)->shownCount(); }

    std::unique_ptr<MainWindow> m_window;
};

void TestFilterColumns::init()
{
    startTest();
    m_window = newWindow();
    open(*m_window, {path(u"ferry"_s)});
}

void TestFilterColumns::cleanup()
{
    m_window.reset();
    endTest();
}

QString TestFilterColumns::shown(int article) const
{
    ColumnText *text = column(article);
    if (!soon([text] { return text->isSettled(); }))
        return u"not settled"_s;
    QStringList blocks;
    const TextMap &map = text->decoration().map;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        if (map.paragraphOf(block.blockNumber()) >= 0)
            blocks.append(block.text().section(u' ', 0, 1));
        else
            blocks.append(block.text().startsWith(u'…') ? u"…"_s : u"^"_s);
    }
    return blocks.join(u" | "_s);
}

void TestFilterColumns::click(int article, int block) const
{
    ColumnText *text = column(article);
    QVERIFY(soon([text] { return text->isSettled(); }));
    const QTextBlock wanted = text->document()->findBlockByNumber(block);
    const QPointF middle = wanted.layout()->position() + wanted.layout()->lineAt(0).naturalTextRect().center();
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, (middle - QPointF(0, text->scrollOffset())).toPoint());
}

void TestFilterColumns::theSwitchFolds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<int>("passages");
    QTest::newRow("shared") << u"filterShared"_s << Qt::Key_2
                            << QStringList{u"… | The evening | … | A tug"_s, u"… | A tug | The evening"_s,
                                           u"… | The evening | …"_s}
                            << 2;
    QTest::newRow("only here") << u"filterOnlyHere"_s << Qt::Key_3
                               << QStringList{u"Ferry aground | … | Nobody was | …"_s, u"Night on | …"_s,
                                              u"Ferry refloated | … | An inquiry"_s}
                               << 0;
}

void TestFilterColumns::theSwitchFolds()
{
    QFETCH(const QString, name);
    QFETCH(const Qt::Key, key);
    QFETCH(const QStringList, columns);
    const QStringList all{shown(0), shown(1), shown(2)};
    press(Qt::Key_F7);
    QVERIFY(button(name)->isVisible());
    QTest::mouseClick(button(name), Qt::LeftButton);
    QCOMPARE((QStringList{shown(0), shown(1), shown(2)}), columns);
    QTEST(shownPassages(), "passages");
    QTest::mouseClick(button(u"filterAll"_s), Qt::LeftButton);
    QCOMPARE((QStringList{shown(0), shown(1), shown(2)}), all);
    QCOMPARE(shownPassages(), 2);
    press(key, Qt::AltModifier);
    QCOMPARE((QStringList{shown(0), shown(1), shown(2)}), columns);
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(shown(0), all.at(0));
}

void TestFilterColumns::saysThatItIsOn()
{
    auto *bar = find<QWidget>(*m_window, u"filterBar"_s);
    QVERIFY(!bar->isVisible());
    press(Qt::Key_2, Qt::AltModifier);
    // Not asked for, but it must not be overlooked.
    QVERIFY(bar->isVisible());
    QVERIFY(!button(u"filterShared"_s)->isVisible());
    const QString state = find<QLabel>(*m_window, u"filterState"_s)->text();
    QVERIFY2(state.startsWith(u"2 of 2") && state.contains(u"5"), qPrintable(state));
    auto *facts = find<QWidget>(*column(0)->parentWidget(), u"facts"_s);
    QVERIFY2(facts->accessibleName().contains(u"2"), qPrintable(facts->accessibleName()));
    QVERIFY2(column(0)->accessibleDescription().contains(u"2"), qPrintable(column(0)->accessibleDescription()));
    QTest::mouseClick(button(u"filterChange"_s), Qt::LeftButton);
    QVERIFY(button(u"filterShared"_s)->isVisible() && button(u"filterShared"_s)->isChecked());
    QTest::mouseClick(button(u"filterClear"_s), Qt::LeftButton);
    QVERIFY(!view()->filter().isOn());
    QVERIFY(bar->isVisible() && find<QLabel>(*m_window, u"filterState"_s)->text().isEmpty());
    press(Qt::Key_F7);
    QVERIFY(!bar->isVisible());
}

void TestFilterColumns::conditionsByKeyboard()
{
    press(Qt::Key_F7);
    QCOMPARE(QApplication::focusWidget(), button(u"filterAll"_s));
    press(Qt::Key_Right);
    press(Qt::Key_Tab);
    auto *outlets = find<QComboBox>(*m_window, u"outletsFilter"_s);
    QCOMPARE(QApplication::focusWidget(), outlets);
    QCOMPARE(outlets->count(), 2);
    press(Qt::Key_Down);
    QCOMPARE(view()->filtered().passages, QList{1});
    QVERIFY(button(u"filterShared"_s)->isChecked());
    QCOMPARE(shown(1), u"… | The evening"_s);
    QCOMPARE(shownPassages(), 1);
    press(Qt::Key_Tab);
    auto *relations = find<ChoiceButton>(*m_window, u"relationFilter"_s);
    QCOMPARE(QApplication::focusWidget(), relations);
    // The list stays open over several ticks.
    QTimer::singleShot(0, this, [relations] {
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Space, Qt::Key_Down, Qt::Key_Space})
            QTest::keyClick(relations->menu(), key);
        QVERIFY(relations->menu()->isVisible());
        QTest::keyClick(relations->menu(), Qt::Key_Escape);
    });
    press(Qt::Key_Space);
    QCOMPARE(view()->filter().relations, (QList{Relation::Edited, Relation::Reworded}));
    QCOMPARE(view()->filtered().passages, QList<int>());
    QVERIFY(find<QLabel>(*m_window, u"noPassages"_s)->isVisible());
    QVERIFY(!action(ActionId::NextPassage)->isEnabled());
    QVERIFY2(relations->accessibleName().contains(relationText(Relation::Edited)), "what is ticked is said");
    QTest::mouseClick(button(u"filterClear"_s), Qt::LeftButton);
    QVERIFY(!view()->filter().isOn());
    QCOMPARE(outlets->currentIndex(), 0);
    QVERIFY(relations->chosen().isEmpty());
    QVERIFY(action(ActionId::NextPassage)->isEnabled());
}

void TestFilterColumns::outletSets()
{
    press(Qt::Key_F7);
    auto *without = find<ChoiceButton>(*m_window, u"withoutFilter"_s);
    QCOMPARE(without->menu()->actions().size(), 3);
    without->menu()->actions().at(2)->trigger(); // not in the third
    QCOMPARE(view()->filtered().passages, QList{2});
    QCOMPARE(shown(0), u"… | A tug"_s);
    QCOMPARE(shown(2), u"…"_s); // nothing of it, and it says so
    find<ChoiceButton>(*m_window, u"withFilter"_s)->menu()->actions().at(2)->trigger();
    QCOMPARE(view()->filtered().passages, QList<int>());
    auto *roles = find<ChoiceButton>(*m_window, u"rolesFilter"_s);
    QTest::mouseClick(button(u"filterAll"_s), Qt::LeftButton); // takes the conditions of passages with it
    QVERIFY(!view()->filter().isOn());
    roles->menu()->actions().first()->trigger();
    QCOMPARE(view()->filter().roles, QList{ParagraphRole::Headline});
    QCOMPARE(view()->filter().show, PassageFilter::Show::All);
    QCOMPARE(shown(0), u"Ferry aground | …"_s);
}

void TestFilterColumns::nextWalksWhatIsLeft()
{
    find<ChoiceButton>(*m_window, u"withoutFilter"_s)->menu()->actions().at(2)->trigger();
    column(0)->setFocus();
    press(Qt::Key_N);
    QCOMPARE(view()->currentPassage(), 2);
    press(Qt::Key_N);
    QCOMPARE(view()->currentPassage(), 2);
    press(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(view()->currentPassage(), 2);
    press(Qt::Key_P);
    QCOMPARE(view()->currentPassage(), 1);
}

void TestFilterColumns::gapsOpenByClickAndKey()
{
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(shown(0), u"… | The evening | … | A tug"_s);
    click(0, 2);
    QCOMPARE(shown(0), u"… | The evening | ^ | Nobody was | A tug"_s);
    QCOMPARE(view()->currentPassage(), 0); // a gap is no passage
    click(0, 2);
    QCOMPARE(shown(0), u"… | The evening | … | A tug"_s);

    column(2)->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return);
    QCOMPARE(shown(2), u"^ | Ferry refloated | The evening | …"_s);
    QCOMPARE(column(2)->caretOffset(), 0); // at what was opened
    QCOMPARE(shown(0), u"… | The evening | … | A tug"_s); // the others are as they were
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Space);
    QCOMPARE(shown(2), u"… | The evening | …"_s);
    press(Qt::Key_3, Qt::AltModifier); // another filter begins folded
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(shown(2), u"… | The evening | …"_s);
}

void TestFilterColumns::allGapsAtOnce()
{
    QVERIFY(!action(ActionId::ToggleGaps)->isEnabled());
    press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(action(ActionId::ToggleGaps)->isEnabled());
    const QString offer = action(ActionId::ToggleGaps)->text();
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(0), u"^ | Ferry aground | The evening | ^ | Nobody was | A tug"_s);
    QCOMPARE(shown(1), u"^ | Night on | A tug | The evening"_s);
    QVERIFY(action(ActionId::ToggleGaps)->text() != offer);
    QTest::mouseClick(button(u"filterGaps"_s), Qt::LeftButton);
    QCOMPARE(shown(0), u"… | The evening | … | A tug"_s);
    QCOMPARE(action(ActionId::ToggleGaps)->text(), offer);
}

void TestFilterColumns::choosingOpensTheGap()
{
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(shown(1), u"Night on | …"_s);
    view()->setCurrentPassage(1); // as the matrix, the coverage table and the charts do
    QCOMPARE(shown(0), u"Ferry aground | ^ | The evening | Nobody was | …"_s);
    QCOMPARE(shown(1), u"Night on | ^ | A tug | The evening"_s);
    for (int article = 0; article < 3; ++article) {
        const qsizetype start = column(article)->chosen().spans.first().start;
        QVERIFY(std::abs(column(article)->lineTop(start) - column(article)->levelLine()) <= 1);
        QCOMPARE(column(article)->caretOffset(), start);
    }
}

void TestFilterColumns::findingOpensTheGap()
{
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>(*m_window, u"findWords"_s), u"bar stayed"_s);
    QCOMPARE(shown(0), u"… | The evening | ^ | Nobody was | A tug"_s);
    const qreal top = column(0)->lineTop(column(0)->currentHit().start);
    QVERIFY(std::abs(top - column(0)->levelLine()) <= 1);
}

void TestFilterColumns::copyingSaysWhatIsLeftOut()
{
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(shown(0), u"… | The evening | … | A tug"_s);
    column(0)->setFocus();
    column(0)->selectAll();
    column(0)->copy();
    QCOMPARE(QApplication::clipboard()->text(),
             u"[…]\n\n"_s + QString::fromUtf8(aground) + u"\n\n[…]\n\n"_s + QString::fromUtf8(tug));
}

void TestFilterColumns::theCaretKeepsItsPlace()
{
    QVERIFY(soon([&] { return column(0)->isSettled(); }));
    const qsizetype place = column(0)->document()->toPlainText().indexOf(u"Lindsund"_s);
    QTextCursor cursor = column(0)->textCursor();
    cursor.setPosition(static_cast<int>(place));
    column(0)->setTextCursor(cursor);
    const qsizetype offset = column(0)->caretOffset();
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(shown(0), u"… | The evening | … | A tug"_s);
    QCOMPARE(column(0)->caretOffset(), offset);
    QVERIFY(column(0)
                ->textCursor()
                .block()
                .text()
                .mid(column(0)->textCursor().positionInBlock())
                .startsWith(u"Lindsund"_s));
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(shown(0), u"Ferry aground | … | Nobody was | …"_s);
    QVERIFY(column(0)->textCursor().block().text().startsWith(u'…')); // the gap that holds it
}

void TestFilterColumns::survivesComparingAgain()
{
    press(Qt::Key_F7);
    find<ChoiceButton>(*m_window, u"withoutFilter"_s)->menu()->actions().at(2)->trigger();
    view()->setFoldedArticles({1});
    QSignalSpy compared(&m_window->document(), &StoryDocument::comparedAgain);
    press(Qt::Key_Comma, Qt::ControlModifier);
    find<QSpinBox>(*m_window, u"shortestRun"_s)->setValue(8); // turns the numbers round
    QVERIFY(soon([&] { return compared.size() == 1; }));
    QCOMPARE(view()->filter().without, QList{2});
    QCOMPARE(view()->filtered().passages, QList{1});
    QCOMPARE(shown(0), u"… | A tug"_s);
    QCOMPARE(shownPassages(), 1);
    QCOMPARE(view()->foldedArticles(), QList{1});
    QCOMPARE(find<ChoiceButton>(*m_window, u"withoutFilter"_s)->chosen(), QList{2});
}

void TestFilterColumns::anotherStoryIsWhole()
{
    press(Qt::Key_3, Qt::AltModifier);
    writeStory(QDir(path(u"other"_s)), "Other title");
    open(*m_window, {path(u"other"_s)});
    QVERIFY(!view()->filter().isOn());
    QVERIFY(!find<QWidget>(*m_window, u"filterBar"_s)->isVisible());
    QVERIFY(action(ActionId::ShowAllText)->isChecked());
    QCOMPARE(shownPassages(), 2);
    QVERIFY(!shown(0).contains(u'…'));
}

QTEST_MAIN(TestFilterColumns)
#include "tst_filtercolumns.moc"
