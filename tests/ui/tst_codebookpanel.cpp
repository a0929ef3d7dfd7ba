// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codebookfile.h"
#include "models/coding/codebookmodel.h"
#include "models/coding/codelabels.h"
#include "tests/ui/codingwindow.h"
#include "widgets/coding/codebookhistory.h"
#include "widgets/coding/codebookpanel.h"
#include "widgets/coding/codedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTreeView>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// The codebook beside the columns: made, changed, kept, brought in and out.
class TestCodebookPanel : public QObject, private CodingFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup() { endCodingTest(); }

    void makesACode();
    void saysWhatIsWrong();
    void newCodesHaveAKey();
    void keysOfTheWindowStayItsOwn();
    void valuesFromRightToLeft();
    void editsACode();
    void renamesInPlace();
    void movesByKeys();
    void movesByDropping();
    void merges();
    void retiresAndRestores();
    void history();
    void countsUses();
    void goesOutAndIn_data();
    void goesOutAndIn();
    void importsBesideItsOwn();
    void refusesWhatIsNone();
    void beginsEmpty();

private:
    [[nodiscard]] CodebookPanel &panel() const { return *find<CodebookPanel>(*m_window, u"codebookPanel"_s); }
    [[nodiscard]] const Codebook &codebook() const { return desk().codebook(); }
    [[nodiscard]] CodeDialog *dialog() const { return find<CodeDialog>(*m_window, u"codeDialog"_s); }
    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return find<Widget>(*dialog(), name);
    }
    void click(const QString &button) const { QTest::mouseClick(find<QPushButton>(*m_window, button), Qt::LeftButton); }
    void accept() const;
    void trigger(const QString &action) const { find<QAction>(*m_window, action)->trigger(); }
};

void TestCodebookPanel::init()
{
    startCodingTest();
    openFerry();
    m_window->actions()[ActionId::CodingPanel]->setChecked(true);
}

void TestCodebookPanel::accept() const
{
    QTest::mouseClick(dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
}

void TestCodebookPanel::makesACode()
{
    panel().setCurrentCode(codeId(1)); // a group: the new one goes there
    click(u"newCode"_s);
    QVERIFY(dialog());
    QTest::keyClicks(part<QLineEdit>(u"codeName"_s), u"Economy"_s);
    part<QPlainTextEdit>(u"codeDefinition"_s)->setPlainText(u"What it costs."_s);
    part<QPlainTextEdit>(u"codeExample"_s)->setPlainText(u"\"Millions\""_s);
    QTest::keyClicks(part<QLineEdit>(u"codeKey"_s), u"E"_s);
    QTest::mouseClick(part<QCheckBox>(u"codeTarget_article"_s), Qt::LeftButton, {}, {8, 8});
    part<QCheckBox>(u"codeHasValues"_s)->setChecked(true);
    part<QSpinBox>(u"codeLow"_s)->setValue(0);
    part<QSpinBox>(u"codeHigh"_s)->setValue(3);
    part<QComboBox>(u"codeScale"_s)->setCurrentIndex(1);
    accept();
    QVERIFY(soon([this] { return !dialog(); }));
    const Code made = *codebook().find(panel().currentCode());
    QCOMPARE(made.name, u"Economy"_s);
    QCOMPARE(made.parent, codeId(1));
    QCOMPARE(made.definition, u"What it costs."_s);
    QCOMPARE(made.shortcut, u"e"_s);
    QVERIFY(made.colour.isValid());
    QVERIFY(!made.targets.testFlag(CodeTarget::Article) && made.targets.testFlag(CodeTarget::Span));
    QCOMPARE(made.values, (CodeValues{.low = 0, .high = 3, .scale = Scale::Interval}));
    QCOMPARE(codebook().history().last().who, u"Ada"_s);
    undoStack().undo();
    QVERIFY(!codebook().find(made.id));
}

void TestCodebookPanel::saysWhatIsWrong()
{
    click(u"newCode"_s);
    accept();
    QVERIFY(part<QLabel>(u"codeProblem"_s)->isVisible());
    QTest::keyClicks(part<QLineEdit>(u"codeName"_s), u"Other"_s);
    QTest::keyClicks(part<QLineEdit>(u"codeKey"_s), u"c"_s); // Conflict's
    accept();
    QVERIFY2(part<QLabel>(u"codeProblem"_s)->text().contains(u"Other"),
             qPrintable(part<QLabel>(u"codeProblem"_s)->text()));
    QCOMPARE(codebook(), windowCodebook());
    dialog()->reject();
}

/// The next free one of digits and letters; what does something else in the window is none.
void TestCodebookPanel::newCodesHaveAKey()
{
    const auto make = [this](const QString &name) {
        click(u"newCode"_s);
        QTest::keyClicks(part<QLineEdit>(u"codeName"_s), name);
        accept();
        return soon([this] { return !dialog(); }) ? codebook().find(panel().currentCode())->shortcut : QString();
    };
    for (const QString &key : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s})
        QCOMPARE(make(u"Code "_s + key), key);
    const QSet<QString> taken{u"b"_s, u"c"_s, u"d"_s, u"o"_s, u"t"_s, u"w"_s, u"n"_s, u"p"_s};
    for (const QChar letter : u"aefghij"_s) {
        const QString key = make(u"Code "_s + letter);
        QVERIFY2(key.size() == 1 && !taken.contains(key), qPrintable(key));
        QCOMPARE(codebook().withShortcut(key), panel().currentCode());
    }
    QVERIFY(codebook().find(codeId(2))->shortcut == u"c");
}

void TestCodebookPanel::keysOfTheWindowStayItsOwn()
{
    click(u"newCode"_s);
    QTest::keyClicks(part<QLineEdit>(u"codeName"_s), u"Other"_s);
    QTest::keyClicks(part<QLineEdit>(u"codeKey"_s), u"n"_s);
    accept();
    const QString problem = part<QLabel>(u"codeProblem"_s)->text();
    QVERIFY2(problem.startsWith(u"N ") && problem.contains(u"passage"), qPrintable(problem));
    QTest::keyClicks(part<QLineEdit>(u"codeKey"_s), u"k"_s);
    accept();
    QVERIFY(soon([this] { return !dialog(); }));
    QCOMPARE(codebook().find(panel().currentCode())->shortcut, u"k"_s);
    // In the table as well.
    const QUuid made = panel().currentCode();
    const QAbstractItemModel *model = panel().tree()->model();
    const QModelIndex cell = panel().tree()->currentIndex().siblingAtColumn(int(CodebookColumn::Shortcut));
    QVERIFY(const_cast<QAbstractItemModel *>(model)->setData(cell, u"p"_s));
    QVERIFY(bar(*m_window).isVisible());
    QCOMPARE(codebook().find(made)->shortcut, u"k"_s);
}

/// The figures of a range keep their signs and their order where lines run from right to left.
void TestCodebookPanel::valuesFromRightToLeft()
{
    QCOMPARE(valueText(-2), u"-2"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QString low = valueText(-2);
    const QString high = valueText(2);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(low, QChar(0x200E) + u"-2"_s);
    QCOMPARE(high, QChar(0x200E) + u"+2"_s);
}

void TestCodebookPanel::editsACode()
{
    QVERIFY(!find<QPushButton>(*m_window, u"editCode"_s)->isEnabled());
    panel().setCurrentCode(codeId(4));
    click(u"editCode"_s);
    QCOMPARE(part<QLineEdit>(u"codeName"_s)->text(), u"Tone"_s);
    QCOMPARE(part<QSpinBox>(u"codeHigh"_s)->value(), 2);
    part<QLineEdit>(u"codeName"_s)->setText(u"Mood"_s);
    part<QComboBox>(u"codeColour"_s)->setFocus();
    QTest::keyClick(part<QComboBox>(u"codeColour"_s), Qt::Key_Down);
    accept();
    QCOMPARE(codebook().find(codeId(4))->name, u"Mood"_s);
    QVERIFY(codebook().find(codeId(4))->colour.isValid());
    QCOMPARE(codebook().find(codeId(4))->values, CodeValues());
}

void TestCodebookPanel::renamesInPlace()
{
    panel().setCurrentCode(codeId(3));
    panel().tree()->setFocus();
    QTest::keyClick(panel().tree(), Qt::Key_F2);
    auto *editor = panel().tree()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"Guilt"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(soon([this] { return codebook().find(codeId(3))->name == u"Guilt"_s; }));
    QTest::keyClick(panel().tree(), Qt::Key_F2); // and the window may go meanwhile
}

void TestCodebookPanel::movesByKeys()
{
    panel().setCurrentCode(codeId(3)); // Blame, behind Conflict under Framing
    panel().tree()->setFocus();
    const auto move = [this](Qt::Key key) {
        const qsizetype before = codebook().history().size();
        QTest::keyClick(panel().tree(), key, Qt::AltModifier);
        QVERIFY(soon([&] { return codebook().history().size() == before + 1; }));
    };
    move(Qt::Key_Up);
    QCOMPARE(codebook().childrenOf(codeId(1)), (QList{codeId(3), codeId(2)}));
    QCOMPARE(panel().currentCode(), codeId(3)); // it stays chosen
    move(Qt::Key_Left);
    QCOMPARE(codebook().childrenOf(QUuid()).first(2), (QList{codeId(1), codeId(3)}));
    move(Qt::Key_Right);
    QCOMPARE(codebook().childrenOf(codeId(1)), (QList{codeId(2), codeId(3)}));
    QTest::keyClick(panel().tree(), Qt::Key_Down, Qt::AltModifier); // it is the last
    QCoreApplication::processEvents();
    QCOMPARE(codebook().childrenOf(codeId(1)), (QList{codeId(2), codeId(3)}));
    undoStack().undo();
    QCOMPARE(codebook().childrenOf(codeId(1)), QList{codeId(2)});
}

void TestCodebookPanel::movesByDropping()
{
    QAbstractItemModel *model = panel().tree()->model();
    const auto index = [&](int code) { return static_cast<CodebookModel *>(model)->indexOf(codeId(code)); };
    const std::unique_ptr<QMimeData> data(model->mimeData({index(4)}));
    QVERIFY(panel().tree()->dragEnabled() && panel().tree()->acceptDrops());
    model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, index(1));
    QVERIFY(soon([this] { return codebook().find(codeId(4))->parent == codeId(1); }));
    QCOMPARE(codebook().childrenOf(codeId(1)).first(), codeId(4));
}

void TestCodebookPanel::merges()
{
    const Coding coding = codingOf(0, u"sandbank"_s, 3);
    QVERIFY(desk().apply(putCoding(coding), u"Code"_s));
    panel().setCurrentCode(codeId(3));
    auto *menu = find<QMenu>(*m_window, u"mergeMenu"_s);
    Q_EMIT menu->aboutToShow();
    QStringList names;
    for (QAction *action : menu->actions()) {
        names.append(action->text());
        if (action->text() == u"Framing / Conflict")
            action->trigger();
    }
    QVERIFY2(!names.contains(u"Framing / Blame") && !names.contains(u"Framing"), qPrintable(names.join(u'\n')));
    QCOMPARE(codebook().standsFor(codeId(3)), codeId(2));
    QCOMPARE(panel().tree()->model()->index(0, 0).data().toString(), u"Framing"_s);
    const QModelIndex conflict =
        static_cast<CodebookModel *>(panel().tree()->model())->indexOf(codeId(2), CodebookColumn::Uses);
    QCOMPARE(conflict.data().toInt(), 1); // counts as what it was merged into
    undoStack().undo();
    QCOMPARE(codebook().standsFor(codeId(3)), codeId(3));
}

void TestCodebookPanel::retiresAndRestores()
{
    panel().setCurrentCode(codeId(3));
    trigger(u"retireCode"_s);
    QVERIFY(codebook().find(codeId(3))->retired);
    const QModelIndex row = static_cast<CodebookModel *>(panel().tree()->model())->indexOf(codeId(3));
    QVERIFY(panel().tree()->isRowHidden(row.row(), row.parent()));
    find<QAction>(*m_window, u"showRetired"_s)->setChecked(true);
    QVERIFY(!panel().tree()->isRowHidden(row.row(), row.parent()));
    panel().setCurrentCode(codeId(3));
    trigger(u"retireCode"_s);
    QVERIFY(!codebook().find(codeId(3))->retired);
}

void TestCodebookPanel::history()
{
    panel().setCurrentCode(codeId(3));
    trigger(u"retireCode"_s);
    trigger(u"codebookHistory"_s);
    auto *table = find<QTableWidget>(*m_window, u"codebookHistoryTable"_s);
    QVERIFY(table);
    QCOMPARE(table->rowCount(), int(codebook().history().size()));
    QCOMPARE(table->item(0, 0)->text(), u"Blame was retired"_s); // the latest first
    QCOMPARE(table->item(0, 1)->text(), u"Ada"_s);
    find<CodebookHistory>(*m_window, u"codebookHistoryDialog"_s)->reject();
}

void TestCodebookPanel::countsUses()
{
    const QModelIndex uses =
        static_cast<CodebookModel *>(panel().tree()->model())->indexOf(codeId(2), CodebookColumn::Uses);
    QVERIFY(desk().apply(putCoding(codingOf(0, u"sandbank"_s, 2)), u"Code"_s));
    QVERIFY(desk().apply(putCoding(codingOf(0, u"Nobody"_s, 2, u"Ben"_s)), u"Code"_s));
    QCOMPARE(uses.data().toInt(), 1); // what is shown is counted
    desk().setShownCoders({u"Ada"_s, u"Ben"_s});
    QCOMPARE(uses.data().toInt(), 2);
}

void TestCodebookPanel::goesOutAndIn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("lossless");
    QTest::newRow("REFI-QDA") << u"codes.qdc"_s << false;
    QTest::newRow("table") << u"codes.csv"_s << false;
    QTest::newRow("JSON") << u"codes.json"_s << true;
}

void TestCodebookPanel::goesOutAndIn()
{
    QFETCH(const QString, name);
    QFETCH(const bool, lossless);
    m_window.reset();
    m_dialogs.saveAs = [&](QWidget *, const QString &, const QString &suggestion, const QStringList &kinds,
                           const FileDialogs::PathChosen &chosen) {
        QVERIFY(suggestion.endsWith(u".qdc") && kinds.size() == 3);
        chosen(path(name));
    };
    m_dialogs.openOne = [&](QWidget *, const QString &, const QString &folder, const QStringList &,
                            const FileDialogs::PathChosen &chosen) {
        QCOMPARE(folder, m_folder->path()); // where the last one was
        chosen(path(name));
    };
    m_window = newStoringWindow();
    openFerry();
    trigger(u"exportCodebook"_s);
    QVERIFY(soon([this] { return bar(*m_window).isVisible(); }));
    QVERIFY2(QFile::exists(path(name)), qPrintable(bar(*m_window).text()));
    QCOMPARE(bar(*m_window).kind(), lossless ? MessageBar::Kind::Done : MessageBar::Kind::Warning);
    QCOMPARE(bar(*m_window).text().contains(u"cannot carry"), !lossless); // and what it is, is listed
    undoStack().undo(); // our codebook goes
    QVERIFY(codebook().codes().isEmpty());
    trigger(u"importCodebook"_s);
    QVERIFY(soon([this] { return !codebook().codes().isEmpty(); }));
    QCOMPARE(codebook().codes(), windowCodebook().codes());
    undoStack().undo();
    QVERIFY(codebook().codes().isEmpty());
}

void TestCodebookPanel::importsBesideItsOwn()
{
    Codebook other;
    Code economy = codeOf(70, u"Economy"_s);
    economy.shortcut = u"n"_s;
    QVERIFY(other.add(economy, by(1)) && other.add(codeOf(71, u"Tone"_s), by(2)));
    write(path(u"other.json"_s), codebookToJson(other));
    m_window.reset();
    m_dialogs.openOne = [&](QWidget *, const QString &, const QString &, const QStringList &,
                            const FileDialogs::PathChosen &chosen) { chosen(path(u"other.json"_s)); };
    m_window = newStoringWindow();
    openFerry();
    trigger(u"importCodebook"_s);
    QVERIFY(soon([this] { return bar(*m_window).isVisible(); }));
    QCOMPARE(codebook().codes().size(), windowCodebook().codes().size() + 1); // there is a Tone
    // A key that walks through the passages stays theirs, and that is said.
    QVERIFY(codebook().find(codeId(70))->shortcut.isEmpty());
    QVERIFY2(bar(*m_window).text().contains(u"Economy"), qPrintable(bar(*m_window).text()));
    QVERIFY2(bar(*m_window).text().startsWith(u"1 "), qPrintable(bar(*m_window).text()));
}

void TestCodebookPanel::refusesWhatIsNone()
{
    write(path(u"broken.qdc"_s), "<no codebook>");
    m_window.reset();
    m_dialogs.openOne = [&](QWidget *, const QString &, const QString &, const QStringList &,
                            const FileDialogs::PathChosen &chosen) { chosen(path(u"broken.qdc"_s)); };
    m_dialogs.saveAs = [&](QWidget *, const QString &, const QString &, const QStringList &,
                           const FileDialogs::PathChosen &chosen) { chosen(path(u"nowhere/codes.csv"_s)); };
    m_window = newStoringWindow();
    openFerry();
    trigger(u"importCodebook"_s);
    QVERIFY(soon([this] { return bar(*m_window).isVisible(); }));
    QCOMPARE(bar(*m_window).kind(), MessageBar::Kind::Failure);
    QVERIFY2(bar(*m_window).text().contains(u"broken.qdc"), qPrintable(bar(*m_window).text()));
    QCOMPARE(codebook(), windowCodebook());
    bar(*m_window).hide();
    trigger(u"exportCodebook"_s);
    QVERIFY(soon([this] { return bar(*m_window).isVisible(); }));
    QCOMPARE(bar(*m_window).kind(), MessageBar::Kind::Failure);
    QVERIFY2(bar(*m_window).text().contains(u"codes.csv"), qPrintable(bar(*m_window).text()));
}

void TestCodebookPanel::beginsEmpty()
{
    undoStack().undo();
    QVERIFY(find<QLabel>(*m_window, u"noCodes"_s)->isVisible());
    click(u"newCode"_s);
    QTest::keyClicks(part<QLineEdit>(u"codeName"_s), u"First"_s);
    accept();
    QVERIFY(!find<QLabel>(*m_window, u"noCodes"_s)->isVisible());
    QVERIFY(panel().tree()->isVisible());
    QCOMPARE(codebook().codes().size(), 1);
}

QTEST_MAIN(TestCodebookPanel)
#include "tst_codebookpanel.moc"
