// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/coveragemodel.h"
#include "tests/ui/mainwindowfixture.h"
#include "widgets/companions/companionpanel.h"
#include "widgets/companions/prominencechart.h"
#include "widgets/compare/compareview.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMimeData>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// The tables and charts beside the columns, in the real window.
class TestCompanions : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startTest(); }
    void cleanup() { endTest(); }

    void keysOpenTheTabs_data();
    void keysOpenTheTabs();
    void coverageAndViewChooseTogether();
    void coverageShowsWhatOneLeftOut();
    void prominenceIsReachedByKeys();
    void tablesAndPicturesAreCopied();
    void picturesAreSaved_data();
    void picturesAreSaved();
    void aFullFolderIsSaid();
    void nothingIsShownWithoutAStory();
};

void TestCompanions::keysOpenTheTabs_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("tab");
    QTest::newRow("coverage") << int(Qt::Key_1) << 0;
    QTest::newRow("matrix") << int(Qt::Key_2) << 1;
    QTest::newRow("prominence") << int(Qt::Key_3) << 2;
    QTest::newRow("timeline") << int(Qt::Key_4) << 3;
}

void TestCompanions::keysOpenTheTabs()
{
    QFETCH(const int, key);
    QFETCH(const int, tab);
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    auto *dock = find<QDockWidget>(*window, u"companionDock"_s);
    QVERIFY(!dock->isVisible());
    QTest::keyClick(window.get(), static_cast<Qt::Key>(key), Qt::ControlModifier);
    QVERIFY(dock->isVisible());
    QCOMPARE(find<QTabWidget>(*window, u"companionTabs"_s)->currentIndex(), tab);
    QTest::keyClick(window.get(), Qt::Key_F8);
    QVERIFY(!dock->isVisible());
}

void TestCompanions::coverageAndViewChooseTogether()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    auto *view = find<CompareView>(*window, u"compareView"_s);
    auto *table = find<QTableView>(*window, u"coverageTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(view->currentPassage(), 0); // showing the table chooses nothing
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                      table->visualRect(table->model()->index(1, 0)).center());
    QCOMPARE(view->currentPassage(), 2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(view->currentPassage(), 1);
    view->setCurrentPassage(2);
    QCOMPARE(table->currentIndex().row(), 1);
    view->setCurrentPassage(0);
    QVERIFY(!table->selectionModel()->hasSelection());
}

void TestCompanions::coverageShowsWhatOneLeftOut()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    auto *table = find<QTableView>(*window, u"coverageTable"_s);
    auto *focus = find<QComboBox>(*window, u"coverageFocus"_s);
    auto *only = find<QCheckBox>(*window, u"leftOutOnly"_s);
    auto *summary = find<QLabel>(*window, u"coverageSummary"_s);
    auto *view = find<CompareView>(*window, u"compareView"_s);
    view->setCurrentPassage(1);
    QCOMPARE(focus->count(), 4);
    QVERIFY(!only->isEnabled());
    focus->setFocus();
    QTest::keyClick(focus, Qt::Key_End); // the last outlet lacks the second passage
    QCOMPARE(table->model()->index(0, 0).data(PassageNumberRole).toInt(), 2);
    QVERIFY2(summary->text().contains(u"left out 1 of 2"), qPrintable(summary->text()));
    QCOMPARE(table->currentIndex().data(PassageNumberRole).toInt(), 1); // the choice went along
    QTest::mouseClick(only, Qt::LeftButton, Qt::NoModifier, QPoint(8, only->height() / 2));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(view->currentPassage(), 1); // and hiding its row does not change it
}

void TestCompanions::prominenceIsReachedByKeys()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    auto *view = find<CompareView>(*window, u"compareView"_s);
    auto *chart = find<ProminenceChart>(*window, u"prominenceChart"_s);
    auto *shift = find<QComboBox>(*window, u"prominenceShift"_s);
    QCOMPARE(chart->shownCount(), 2);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Down);
    QCOMPARE(view->currentPassage(), 1);
    QVERIFY2(chart->accessibleDescription().startsWith(u"Passage 1: "), qPrintable(chart->accessibleDescription()));
    QTest::keyClick(chart, Qt::Key_Down);
    QCOMPARE(view->currentPassage(), 2);
    QTest::keyClick(chart, Qt::Key_Down);
    QCOMPARE(view->currentPassage(), 2);
    view->setCurrentPassage(0);
    shift->setCurrentIndex(shift->count() - 1);
    QCOMPARE(chart->shownCount(), 0);
}

void TestCompanions::tablesAndPicturesAreCopied()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    auto *panel = find<CompanionPanel>(*window, u"companionPanel"_s);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        QTest::keyClick(window.get(), key, Qt::ControlModifier);
        QTest::mouseClick(find<QToolButton>(*panel, u"copyTable"_s), Qt::LeftButton);
        const QString csv = QString::fromUtf8(QApplication::clipboard()->mimeData()->data(u"text/csv"_s));
        QVERIFY2(csv.startsWith(u'"') && csv.endsWith(u"\r\n"), qPrintable(csv));
        QCOMPARE(QApplication::clipboard()->text(), csv);
        QTest::mouseClick(find<QToolButton>(*panel, u"copyPicture"_s), Qt::LeftButton);
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage());
        QVERIFY(copied->data(u"image/svg+xml"_s).contains("<svg"));
    }
}

void TestCompanions::picturesAreSaved_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("svg") << u"c.svg"_s << QByteArray("<?xml");
    QTest::newRow("png") << u"c.PNG"_s << QByteArray("\x89PNG");
}

void TestCompanions::picturesAreSaved()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, begin);
    m_dialogs.savePicture = [&](QWidget *, const QString &suggestion, const FileDialogs::PathChosen &chosen) {
        QVERIFY2(suggestion.endsWith(u"matrix.svg"), qPrintable(suggestion));
        chosen(path(file));
    };
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    QTest::mouseClick(find<QToolButton>(*window, u"savePicture"_s), Qt::LeftButton);
    QFile saved(path(file));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().startsWith(begin));
}

void TestCompanions::aFullFolderIsSaid()
{
    m_dialogs.savePicture = [&](QWidget *, const QString &, const FileDialogs::PathChosen &chosen) {
        chosen(path(u"no/such/folder/c.svg"_s));
    };
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    QTest::mouseClick(find<QToolButton>(*window, u"savePicture"_s), Qt::LeftButton);
    auto *bar = window->findChild<MessageBar *>();
    QVERIFY(bar->isVisible());
    QStringList texts;
    for (const QLabel *label : bar->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.join(u' ').contains(u"c.svg"), qPrintable(texts.join(u' ')));
}

void TestCompanions::nothingIsShownWithoutAStory()
{
    const auto window = newWindow();
    QVERIFY(!window->actions()[ActionId::ShowCoverage]->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!find<QDockWidget>(*window, u"companionDock"_s)->isVisible());
}

QTEST_MAIN(TestCompanions)
#include "tst_companions.moc"
