// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/coveragemodel.h"
#include "tests/ui/mainwindowfixture.h"
#include "widgets/companions/companionpanel.h"
#include "widgets/companions/companionprint.h"
#include "widgets/companions/prominencechart.h"
#include "widgets/compare/compareview.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

namespace {

/// How high a word stands in a printed file each time, in points; nothing without the program that tells.
QList<double> wordHeights(const QString &pdf, const QString &word)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s});
    if (!process.waitForFinished(60000))
        return {};
    static const QRegularExpression item(u"yMin=\"([0-9.]+)\".*yMax=\"([0-9.]+)\">([^<]*)</word>"_s);
    QList<double> heights;
    auto it = item.globalMatch(QString::fromUtf8(process.readAllStandardOutput()));
    while (it.hasNext()) {
        const auto match = it.next();
        if (match.captured(3) == word)
            heights.append(match.captured(2).toDouble() - match.captured(1).toDouble());
    }
    return heights;
}

} // namespace

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
    void coverageTakesTheWidthThereIs();
    void coverageShowsWhatOneLeftOut();
    void prominenceIsReachedByKeys();
    void prominenceFindsWhatWasBuried();
    void matrixIsSortedByHeadsAndKeys();
    void slices_data();
    void slices();
    void eachTabIsPrinted_data();
    void eachTabIsPrinted();
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

void TestCompanions::coverageTakesTheWidthThereIs()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    auto *table = find<QTableView>(*window, u"coverageTable"_s);
    window->resize(1300, 800);
    QVERIFY(soon([&] { return table->viewport()->width() > 1200; }));
    QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    window->resize(window->minimumSizeHint().width(), 800);
    QVERIFY(soon([&] { return table->viewport()->width() < 1200; }));
    QVERIFY(table->columnWidth(0) >= 360);
    table->setColumnWidth(0, 200); // as by dragging the head's edge
    window->resize(1300, 800);
    QVERIFY(soon([&] { return table->viewport()->width() > 1200; }));
    QCOMPARE(table->columnWidth(0), 200);
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

void TestCompanions::prominenceFindsWhatWasBuried()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    auto *kind = find<QComboBox>(*window, u"prominenceKind"_s);
    auto *outlet = find<QComboBox>(*window, u"prominenceOutlet"_s);
    const auto *chart = find<ProminenceChart>(*window, u"prominenceChart"_s);
    QCOMPARE(chart->shownCount(), 2);
    QVERIFY(!outlet->isVisible());
    QTest::keyClick(kind, Qt::Key_Down); // buried by anybody
    QVERIFY(outlet->isVisible());
    QCOMPARE(outlet->count(), 4);
    QCOMPARE(chart->shownCount(), 2);
    outlet->setCurrentText(u"Post"_s); // ends with what the others open with
    QCOMPARE(chart->shownCount(), 1);
    QVERIFY(passes(chart->places().at(0), {PlaceFilter::Kind::Buried, 1, 0.1}));
    QTest::keyClick(kind, Qt::Key_Down); // lifted by it
    QCOMPARE(chart->shownCount(), 1);
    QCOMPARE(find<QLabel>(*window, u"prominenceCount"_s)->text(), u"1 passage(s)"_s);
    outlet->setCurrentText(u"Wire"_s);
    find<QComboBox>(*window, u"prominenceShift"_s)->setCurrentIndex(2);
    QCOMPARE(chart->shownCount(), 0);
}

void TestCompanions::matrixIsSortedByHeadsAndKeys()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    auto *table = find<QTableView>(*window, u"matrixTable"_s);
    const auto rowHead = [&](int row) { return table->model()->headerData(row, Qt::Vertical).toString(); };
    auto *heads = table->horizontalHeader();
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, {heads->sectionViewportPosition(2) + 20, 8});
    QCOMPARE(rowHead(0), u"Wire"_s);
    QVERIFY(heads->isSortIndicatorShown());
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, {heads->sectionViewportPosition(2) + 20, 8});
    QCOMPARE(rowHead(0), u"Herald"_s); // once more takes it back
    table->setCurrentIndex(table->model()->index(0, 1));
    find<QAction>(*table, u"sortMatrixRows"_s)->trigger();
    QCOMPARE(rowHead(0), u"Post"_s);
    table->setCurrentIndex(table->model()->index(2, 0));
    find<QAction>(*table, u"sortMatrixColumns"_s)->trigger();
    QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), rowHead(2));
    find<QComboBox>(*window, u"matrixOrder"_s)->setCurrentIndex(1);
    QCOMPARE(rowHead(0), u"Herald"_s);
    QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), u"Herald"_s);
}

void TestCompanions::slices_data()
{
    QTest::addColumn<QList<int>>("breaks");
    QTest::addColumn<int>("room");
    QTest::addColumn<QList<int>>("ends"); // of what lies from 10 to 100
    QTest::newRow("room for all") << QList{40, 70} << 90 << QList{100};
    QTest::newRow("at the breaks") << QList{40, 70, 100} << 40 << QList{40, 70, 100};
    QTest::newRow("two rows a sheet") << QList{40, 70, 100} << 65 << QList{70, 100};
    QTest::newRow("no breaks") << QList<int>() << 40 << QList{50, 90, 100};
    QTest::newRow("a row higher than the sheet") << QList{20, 90, 100} << 35 << QList{20, 55, 90, 100};
}

void TestCompanions::slices()
{
    QFETCH(const QList<int>, breaks);
    QFETCH(const int, room);
    QList<int> ends;
    int top = 10;
    for (const PrintSlice &slice : printSlices(10, 100, breaks, room)) {
        QCOMPARE(slice.top, top);
        top = slice.bottom;
        ends.append(slice.bottom);
    }
    QTEST(ends, "ends");
}

void TestCompanions::eachTabIsPrinted_data()
{
    keysOpenTheTabs_data();
}

void TestCompanions::eachTabIsPrinted()
{
    QFETCH(const int, key);
    const QString file = path(u"printed.pdf"_s);
    int pages = 0;
    m_dialogs.choosePrinter = [&](QWidget *, const FileDialogs::DeviceChosen &chosen) {
        QPdfWriter writer(file);
        writer.setResolution(1200); // as a printer has it
        chosen(writer);
        ++pages;
    };
    const auto window = newWindow();
    QApplication::setPalette(QPalette(Qt::white, Qt::black));
    open(*window, {path(u"ferry"_s)});
    QTest::keyClick(window.get(), static_cast<Qt::Key>(key), Qt::ControlModifier);
    const QColor before = find<QTableView>(*window, u"coverageTable"_s)->palette().color(QPalette::Base);
    QTest::mouseClick(find<QToolButton>(*window, u"printPage"_s), Qt::LeftButton);
    QCOMPARE(pages, 1);
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF") && bytes.size() > 2000);
    // Without dates the timeline is its title alone.
    const QList<double> heights = wordHeights(file, key == Qt::Key_4 ? u"Timeline:"_s : u"Herald"_s);
    if (!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        QVERIFY(!heights.isEmpty());
        QVERIFY2(heights.first() > 3 && heights.first() < 20, qPrintable(QString::number(heights.first())));
    }
    // The screen's own colours are back.
    QCOMPARE(find<QTableView>(*window, u"coverageTable"_s)->palette().color(QPalette::Base), before);
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
