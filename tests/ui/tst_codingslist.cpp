// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/pointing.h"
#include "tests/ui/codingwindow.h"
#include "tests/ui/namedoutlets.h"
#include "widgets/agreement/resultswindow.h"
#include "widgets/coding/codingspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTreeView>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// The list of all that is coded, in the window, and walking through what is not.
class TestCodingsList : public QObject, private CodingFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup() { endCodingTest(); }

    void listsAndFilters();
    void goesToThePlace();
    void removesSelected();
    void recodesSelected();
    void editsTheNote();
    void keepsTheSelection();
    void nextUncoded();
    void queueInRandomOrder();
    void queueHidesNames();

private:
    [[nodiscard]] CodingsPanel &panel() const { return *find<CodingsPanel>(*m_window, u"codingsPanel"_s); }
    [[nodiscard]] QTreeView &list() const { return *find<QTreeView>(*m_window, u"codingsList"_s); }
    [[nodiscard]] int rows() const { return list().model()->rowCount(); }
    void filter(const QString &box, const QString &text) const;
    void selectRows(const QList<int> &rows) const;
};

void TestCodingsList::init()
{
    startCodingTest();
    openFerry();
    for (const auto &[article, text, code, coder] :
         {std::tuple(0, u"sandbank"_s, 2, u"Ada"_s), std::tuple(0, u"Nobody was hurt"_s, 3, u"Ada"_s),
          std::tuple(2, u"harbour office"_s, 4, u"Ada"_s), std::tuple(1, u"tug"_s, 2, u"Ben"_s)})
        QVERIFY(desk().apply(putCoding(codingOf(article, text, code, coder)), u"Code"_s));
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(panel().isVisible());
}

void TestCodingsList::filter(const QString &box, const QString &text) const
{
    auto *combo = find<QComboBox>(*m_window, box);
    QVERIFY2(combo->findText(text) >= 0, qPrintable(text));
    combo->setCurrentIndex(combo->findText(text));
}

void TestCodingsList::selectRows(const QList<int> &rows) const
{
    list().clearSelection();
    for (const int row : rows)
        list().selectionModel()->select(list().model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void TestCodingsList::listsAndFilters()
{
    QCOMPARE(rows(), 3); // one's own
    desk().setShownCoders({u"Ada"_s, u"Ben"_s});
    QCOMPARE(rows(), 4);
    filter(u"codingsCoder"_s, u"Ben"_s);
    QCOMPARE(rows(), 1);
    filter(u"codingsCoder"_s, u"All coders"_s);
    filter(u"codingsCode"_s, u"Framing"_s);
    QCOMPARE(rows(), 3);
    filter(u"codingsOutlet"_s, desk().contents().articles.at(0).article.outlet);
    QCOMPARE(rows(), 2);
    QTest::keyClicks(find<QLineEdit>(*m_window, u"codingsText"_s), u"hurt"_s);
    QCOMPARE(rows(), 1);
    filter(u"codingsKind"_s, u"passage"_s);
    QCOMPARE(rows(), 0);
    QVERIFY2(find<QLabel>(*m_window, u"codingsCount"_s)->text().startsWith(u"0 of 4"),
             qPrintable(find<QLabel>(*m_window, u"codingsCount"_s)->text()));
}

void TestCodingsList::goesToThePlace()
{
    const QModelIndex row = list().model()->index(2, 0);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(row).center());
    QVERIFY(soon([this] { return view(*m_window).focusedArticle() == 2; }));
    QCOMPARE(column(2)->caretOffset(), desk().codings().at(2).places.first().range.start);
}

void TestCodingsList::removesSelected()
{
    selectRows({0, 2});
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(rows(), 1);
    QCOMPARE(desk().codings().size(), 2); // Ben's and one of ours
    undoStack().undo(); // both at once
    QCOMPARE(rows(), 3);
    selectRows({1});
    QTest::mouseClick(find<QPushButton>(*m_window, u"codingsRemove"_s), Qt::LeftButton);
    QCOMPARE(rows(), 2);
}

void TestCodingsList::recodesSelected()
{
    selectRows({0, 1, 2});
    auto *menu = find<QMenu>(*m_window, u"recodeMenu"_s);
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Framing / Conflict")
            action->trigger();
    }
    QVERIFY(soon([this] { return desk().codings().at(1).codes.first().code == codeId(2); }));
    for (const Coding &coding : desk().codings())
        QCOMPARE(coding.codes.first().code, codeId(2));
    undoStack().undo();
    QCOMPARE(desk().codings().at(1).codes.first().code, codeId(3));
    desk().setShownCoders({u"Ada"_s, u"Ben"_s});
    selectRows({3});
    Q_EMIT menu->aboutToShow();
    menu->actions().at(1)->trigger();
    QVERIFY(soon([this] { return bar(*m_window).isVisible(); }));
    QCOMPARE(desk().codings().at(3).codes.first().code, codeId(2)); // Ben's stays
    QCOMPARE(bar(*m_window).kind(), MessageBar::Kind::Warning);
}

void TestCodingsList::editsTheNote()
{
    QVERIFY(!find<QPushButton>(*m_window, u"codingsNote"_s)->isEnabled());
    selectRows({1});
    QTest::mouseClick(find<QPushButton>(*m_window, u"codingsNote"_s), Qt::LeftButton);
    auto *dialog = find<QInputDialog>(*m_window, u"noteDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Look again"_s);
    dialog->accept();
    QCOMPARE(desk().codings().at(1).note, u"Look again"_s);
}

void TestCodingsList::keepsTheSelection()
{
    selectRows({1});
    const QList<qint64> before = panel().selected();
    QVERIFY(desk().apply(putCoding(codingOf(1, u"Night"_s, 2)), u"Code"_s));
    QCOMPARE(panel().selected(), before);
    QVERIFY(desk().apply(removeCoding(desk().codings().at(0)), u"Remove"_s));
    QCOMPARE(panel().selected(), before);
}

void TestCodingsList::nextUncoded()
{
    column(0)->setFocus();
    press(Qt::Key_F5);
    QCOMPARE(view(*m_window).currentPassage(), 2); // of the first "sandbank" is coded
    press(Qt::Key_F5);
    QCOMPARE(view(*m_window).currentPassage(), 2); // it is the only one
    QVERIFY(desk().apply(putCoding(codingOf(0, u"vessel"_s, 2)), u"Code"_s));
    press(Qt::Key_F5);
    QVERIFY2(bar(*m_window).text().contains(u"every passage"), qPrintable(bar(*m_window).text()));
    desk().setCoder(u"Ben"_s);
    press(Qt::Key_F5);
    QCOMPARE(view(*m_window).currentPassage(), 1);
}

void TestCodingsList::queueInRandomOrder()
{
    desk().setCoder(u"Cleo"_s); // who has coded nothing yet
    m_window->actions()[ActionId::CodingQueue]->trigger();
    auto *dialog = find<QDialog>(*m_window, u"codingQueueDialog"_s);
    QVERIFY(dialog && !find<QPushButton>(*dialog, u"queueStop"_s)->isEnabled());
    quint32 seed = 1;
    while (shuffled({1, 2}, seed).first() != 2)
        ++seed;
    find<QSpinBox>(*dialog, u"queueSeed"_s)->setValue(int(seed));
    QTest::mouseClick(find<QPushButton>(*dialog, u"queueStart"_s), Qt::LeftButton);
    QCOMPARE(view(*m_window).currentPassage(), 2);
    column(0)->setFocus();
    press(Qt::Key_F5);
    QCOMPARE(view(*m_window).currentPassage(), 1);
    press(Qt::Key_F5);
    QCOMPARE(view(*m_window).currentPassage(), 2); // and round
}

void TestCodingsList::queueHidesNames()
{
    const QStringList names = outlets(*m_window);
    const QList<int> columns = view(*m_window).shownArticles();
    m_window->actions()[ActionId::CodingQueue]->trigger();
    auto *dialog = find<QDialog>(*m_window, u"codingQueueDialog"_s);
    find<QSpinBox>(*dialog, u"queueSeed"_s)->setValue(5);
    find<QCheckBox>(*dialog, u"queueBlind"_s)->setChecked(true);
    QTest::mouseClick(find<QPushButton>(*dialog, u"queueStart"_s), Qt::LeftButton);
    const auto shown = [this](int article) {
        return find<QWidget>(*m_window, u"columnText%1"_s.arg(article + 1))->accessibleName();
    };
    const QList<int> order = view(*m_window).shownArticles();
    for (int place = 0; place < order.size(); ++place) {
        const QString name = shown(order.at(place));
        QVERIFY2(name.contains(u"Outlet %1"_s.arg(QChar(u'A' + place))), qPrintable(name));
        QVERIFY(!name.contains(names.at(order.at(place))));
    }
    for (int row = 0; row < rows(); ++row)
        QVERIFY(list().model()->index(row, 2).data().toString().startsWith(u"Outlet "));
    // What would say whose words they are waits.
    using enum ActionId;
    for (const ActionId id : {ShowSource, EditDetails, ShowVersions, AddVersion})
        QVERIFY(!m_window->actions()[id]->isEnabled());
    QCOMPARE(placesThatName(names).join(u'\n'), QString());
    press(Qt::Key_6, Qt::ControlModifier);
    const auto *things = find<QTableView>(*m_window->findChild<ResultsWindow *>(), u"sideBySideTable"_s);
    QVERIFY(soon([things] { return things->model()->rowCount() == 4; }));
    for (int row = 0; row < 4; ++row) {
        const QString thing = things->model()->index(row, 0).data().toString();
        QVERIFY2(thing.startsWith(u"Outlet "), qPrintable(thing));
    }
    m_window->findChild<ResultsWindow *>()->close();
    confirmFirst(*m_window); // compared again, they stay hidden
    QCOMPARE(placesThatName(names).join(u'\n'), QString());
    QVERIFY(shown(0).contains(u"Outlet "));
    m_window->actions()[ActionId::CodingQueue]->trigger();
    QTest::mouseClick(find<QPushButton>(*find<QDialog>(*m_window, u"codingQueueDialog"_s), u"queueStop"_s),
                      Qt::LeftButton);
    QVERIFY2(shown(0).contains(names.at(0)), qPrintable(shown(0)));
    QVERIFY(m_window->actions()[ShowSource]->isEnabled());
    QCOMPARE(view(*m_window).shownArticles(), columns);
    save(*m_window);
    m_window.reset();
    QCOMPARE(onDisk(u"saved.tellings"_s).articles.first().article.outlet, names.first());
}

QTEST_MAIN(TestCodingsList)
#include "tst_codingslist.moc"
