// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/csvtext.h"
#include "tests/ui/resultsfixture.h"
#include "widgets/agreement/codechart.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace tellings;
using namespace tellings::test;

/// What comes out of coding, in its window: read, decided and taken along by mouse and keys.
class TestResultsWindow : public QObject, private ResultsFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { startTest(); }
    void cleanup() { endTest(); }

    void agreementIsCountedAndSaid();
    void agreementIsNarrowedByKeys();
    void otherCodersAreOtherFigures();
    void oneCoderIsTooFew();
    void countingIsStopped();
    void countsAsTableAndBars();
    void countsOfWhatIsFinal();
    void codesTogetherHaveNoBars();
    void tablesAndPicturesAreCopied_data();
    void tablesAndPicturesAreCopied();
    void savingIsAskedFor();
    void everythingHasAName();
    void emptyWithoutAStory();
    void manyCodings();
};

void TestResultsWindow::agreementIsCountedAndSaid()
{
    auto *table = find<QTableView>(u"agreementTable"_s);
    QCOMPARE(table->model()->rowCount(), 53);
    const auto *meaning = find<QLabel>(u"agreementMeaning"_s);
    QVERIFY2(meaning->text().startsWith(u"Percent agreement: 0.667."_s), qPrintable(meaning->text()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY2(meaning->text().startsWith(u"Cohen's kappa"_s), qPrintable(meaning->text()));
    QVERIFY(!find<QPushButton>(u"agreementStop"_s)->isVisible());
}

void TestResultsWindow::agreementIsNarrowedByKeys()
{
    auto *subject = find<QComboBox>(u"agreementSubject"_s);
    subject->setFocus();
    QTest::keyClick(subject, Qt::Key_End);
    auto *table = find<QTableView>(u"agreementTable"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(find<QLabel>(u"agreementMeaning"_s)->text().contains(u"there is nothing yet that two coders"_s));
    auto *unit = find<QComboBox>(u"agreementUnit"_s);
    unit->setFocus();
    QTest::keyClick(unit, Qt::Key_Down);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(find<QLabel>(u"agreementMeaning"_s)->text().startsWith(u"There is no such figure"_s));
}

void TestResultsWindow::otherCodersAreOtherFigures()
{
    m_story->apply(u"x"_s,
                   putCoding(said(selectionIn(m_story->project()->contents, 0, {3, 11}), {test::with(3)}, u"cleo"_s)));
    settle();
    const auto *table = find<QTableView>(u"agreementTable"_s);
    const auto measure = [&] { return table->model()->index(1, int(AgreementColumn::Measure)).data().toString(); };
    QCOMPARE(measure(), u"Fleiss' kappa"_s);
    auto *coders = find<QToolButton>(u"resultsCoders"_s);
    coders->setFocus();
    QTimer::singleShot(0, this, [coders] {
        QTest::keyClick(coders->menu(), Qt::Key_Down);
        QTest::keyClick(coders->menu(), Qt::Key_Space);
        QTest::keyClick(coders->menu(), Qt::Key_Down);
        QTest::keyClick(coders->menu(), Qt::Key_Space);
        QTest::keyClick(coders->menu(), Qt::Key_Escape);
    });
    QTest::keyClick(coders, Qt::Key_Space);
    QCOMPARE(m_window->coders(), (QStringList{u"ada"_s, u"ben"_s}));
    settle();
    QCOMPARE(measure(), u"Cohen's kappa"_s);
}

void TestResultsWindow::oneCoderIsTooFew()
{
    StoryContents contents = hallContents();
    m_story->setContents(
        kept(contents, smallCodebook(), {said(selectionIn(contents, 0, {3, 11}), {test::with(3)}, u"ada"_s)}));
    settle();
    QCOMPARE(find<QTableView>(u"agreementTable"_s)->model()->rowCount(), 0);
    QCOMPARE(find<QLabel>(u"agreementMeaning"_s)->text(), u"Agreement needs two coders or more."_s);
}

void TestResultsWindow::countingIsStopped()
{
    m_window->setProject(m_story->project()); // counts again
    auto *stop = find<QPushButton>(u"agreementStop"_s);
    QVERIFY(stop->isVisible());
    QTest::keyClick(stop, Qt::Key_Space);
    QVERIFY(!stop->isVisible());
    QVERIFY(!find<AgreementPage>(u"agreementPage"_s)->isCounting());
    QCOMPARE(find<QTableView>(u"agreementTable"_s)->model()->rowCount(), 0);
    QVERIFY(find<QLabel>(u"agreementMeaning"_s)->text().startsWith(u"The agreement was not counted"_s));
}

void TestResultsWindow::countsAsTableAndBars()
{
    show(ResultsWindow::Tab::ByOutlet);
    const auto *table = find<QTableView>(u"codesByOutletTable"_s);
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->model()->headerData(2, Qt::Horizontal).toString(), u"Herald"_s);
    auto *look = find<QComboBox>(u"codesByOutletLook"_s);
    look->setFocus();
    QTest::keyClick(look, Qt::Key_Down);
    auto *chart = m_window->page()->findChild<CodeChart *>();
    QVERIFY(chart->isVisible());
    QVERIFY(!table->isVisible());
    QVERIFY2(chart->accessibleDescription().contains(u"Framing / Blame: Courier 4, Ledger 0, Herald 2"_s),
             qPrintable(chart->accessibleDescription()));
    // A bar more, a longer one: the picture follows the counts.
    const QImage before = chart->grab().toImage();
    m_story->apply(u"x"_s,
                   putCoding(said(selectionIn(m_story->project()->contents, 1, {0, 7}), {test::with(3)}, u"ada"_s)));
    settle();
    QVERIFY(chart->accessibleDescription().contains(u"Framing / Blame: Courier 4, Ledger 1, Herald 2"_s));
    QVERIFY(chart->grab().toImage() != before);
}

void TestResultsWindow::countsOfWhatIsFinal()
{
    show(ResultsWindow::Tab::ByDay);
    const auto *model = find<QTableView>(u"codesByDayTable"_s)->model();
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"2026-03-14"_s);
    QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), u"no date"_s);
    auto *layer = find<QComboBox>(u"codesByDayLayer"_s);
    layer->setFocus();
    QTest::keyClick(layer, Qt::Key_Down);
    settle();
    int sum = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            sum += model->index(row, column).data().toInt();
    }
    QCOMPARE(sum, 2); // Blame and Tone of the one that is final
}

void TestResultsWindow::codesTogetherHaveNoBars()
{
    show(ResultsWindow::Tab::Together);
    QVERIFY(!find<QComboBox>(u"codesTogetherLook"_s)->isVisible());
    const auto *model = find<QTableView>(u"codesTogetherTable"_s)->model();
    QCOMPARE(model->rowCount(), model->columnCount());
}

void TestResultsWindow::tablesAndPicturesAreCopied_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("head");
    using enum ResultsWindow::Tab;
    QTest::newRow("agreement") << int(Agreement) << u"code,code_name,outlet,unit"_s;
    QTest::newRow("side by side") << int(SideBySide) << u"\"What\",\"Words\",\"Coders\",\"ada\",\"ben\",\"Final\""_s;
    QTest::newRow("by outlet") << int(ByOutlet) << u"code,Courier,Ledger,Herald"_s;
    QTest::newRow("together") << int(Together) << u"code,Framing / Conflict"_s;
    QTest::newRow("by day") << int(ByDay) << u"code,2026-03-14,2026-03-15,"_s;
}

void TestResultsWindow::tablesAndPicturesAreCopied()
{
    QFETCH(const int, tab);
    QFETCH(const QString, head);
    show(static_cast<ResultsWindow::Tab>(tab));
    QTest::mouseClick(find<QToolButton>(u"resultsCopyTable"_s), Qt::LeftButton);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY2(copied->text().startsWith(head), qPrintable(copied->text().left(100)));
    QVERIFY(csvRows(copied->data(u"text/csv"_s)));
    QTest::mouseClick(find<QToolButton>(u"resultsCopyPicture"_s), Qt::LeftButton);
    copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->data(u"image/svg+xml"_s).contains("<svg"));
    const auto picture = copied->imageData().value<QImage>();
    QVERIFY(picture.width() > 200 && picture.height() > 50);
}

void TestResultsWindow::savingIsAskedFor()
{
    show(ResultsWindow::Tab::ByOutlet);
    QSignalSpy table(m_window.get(), &ResultsWindow::saveTableRequested);
    QSignalSpy picture(m_window.get(), &ResultsWindow::savePictureRequested);
    QSignalSpy print(m_window.get(), &ResultsWindow::printRequested);
    QSignalSpy everything(m_window.get(), &ResultsWindow::exportRequested);
    for (const QString &name : {u"resultsSaveTable"_s, u"resultsSavePicture"_s, u"resultsPrintPage"_s})
        QTest::mouseClick(find<QToolButton>(name), Qt::LeftButton);
    QTest::keyClick(find<QPushButton>(u"resultsExport"_s), Qt::Key_Space);
    QCOMPARE(table.size() + picture.size() + print.size() + everything.size(), 4);
    QCOMPARE(m_window->page()->fileName(), u"codes-by-outlet"_s);
    QCOMPARE(m_window->pageTitle(), u"Codes by Outlet: The hall"_s);
}

void TestResultsWindow::everythingHasAName()
{
    for (int tab = 0; tab < 5; ++tab) {
        show(static_cast<ResultsWindow::Tab>(tab));
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool isTabs = widget->inherits("QTabBar");
            QVERIFY2(!widget->accessibleName().isEmpty() || isTabs || (button && !button->text().isEmpty())
                         || (label && !label->text().isEmpty()),
                     qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
}

void TestResultsWindow::emptyWithoutAStory()
{
    for (int tab = 0; tab < 5; ++tab) {
        show(static_cast<ResultsWindow::Tab>(tab));
        m_window->setProject(nullptr);
        settle();
        for (const QTableView *table : m_window->page()->findChildren<QTableView *>())
            QCOMPARE(table->model()->rowCount(), 0);
        m_window->setProject(m_story->project());
    }
    QVERIFY(m_window->coders().size() == 2);
}

void TestResultsWindow::manyCodings()
{
    const StoryContents contents = hallContents();
    std::mt19937 random(3);
    m_story->setContents(kept(contents, smallCodebook(), randomCodings(contents, smallCodebook(), random, 2000)));
    for (int tab = 0; tab < 5; ++tab) {
        show(static_cast<ResultsWindow::Tab>(tab));
        const auto tables = m_window->page()->findChildren<QTableView *>();
        QVERIFY(tables.first()->model()->rowCount() > 3);
    }
}

QTEST_MAIN(TestResultsWindow)
#include "tst_resultswindow.moc"
