// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/layers.h"
#include "models/exchange/codingfile.h"
#include "tests/ui/codingwindow.h"
#include "widgets/agreement/lossdialog.h"
#include "widgets/agreement/resultswindow.h"

#include <QTabWidget>
#include <QTableView>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// What comes out of coding, in the real window.
class TestCodingHarvest : public QObject, private CodingFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup() { endCodingTest(); }

    void keysOpenTheResults_data();
    void keysOpenTheResults();
    void nothingWithoutAStory();
    void decidesAndTakesBack();
    void placeIsShownInTheColumns();
    void goesOutAndComesIn();

private:
    /// What Ada and Ben say of the same words.
    void code();
    [[nodiscard]] ResultsWindow *results() const { return m_window->findChild<ResultsWindow *>(); }
    [[nodiscard]] QTableView *things() const { return find<QTableView>(*results(), u"sideBySideTable"_s); }
    void openSideBySide();
};

void TestCodingHarvest::init()
{
    startStoryTest();
    m_dialogs.saveAs = [this](QWidget *, const QString &, const QString &, const QStringList &,
                              const FileDialogs::PathChosen &chosen) { chosen(m_chosen); };
    m_dialogs.openOne = [this](QWidget *, const QString &, const QString &, const QStringList &,
                               const FileDialogs::PathChosen &chosen) { chosen(m_chosen); };
    Settings(path(u"settings.ini"_s)).setValue(Settings::Key::Coder, u"Ada"_s);
    m_window = newStoringWindow();
}

void TestCodingHarvest::code()
{
    openFerry();
    const QString words = u"Nobody was hurt"_s;
    QVERIFY(desk().apply(putCoding(codingOf(0, words, 2)) + putCoding(codingOf(0, words, 3, u"Ben"_s)), u"Codes"_s));
    QVERIFY(soon([this] { return desk().codings().size() == 2; }));
}

void TestCodingHarvest::openSideBySide()
{
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
    QVERIFY(results());
    QVERIFY(soon([this] { return things()->model()->rowCount() == 1; }));
    things()->setFocus();
}

void TestCodingHarvest::keysOpenTheResults_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("tab");
    QTest::newRow("agreement") << int(Qt::Key_5) << int(ResultsWindow::Tab::Agreement);
    QTest::newRow("side by side") << int(Qt::Key_6) << int(ResultsWindow::Tab::SideBySide);
    QTest::newRow("code tables") << int(Qt::Key_7) << int(ResultsWindow::Tab::ByOutlet);
}

void TestCodingHarvest::keysOpenTheResults()
{
    QFETCH(const int, key);
    QFETCH(const int, tab);
    openFerry();
    QTest::keyClick(m_window.get(), Qt::Key(key), Qt::ControlModifier);
    QVERIFY(results() && results()->isVisible());
    QCOMPARE(find<QTabWidget>(*results(), u"resultsTabs"_s)->currentIndex(), tab);
}

void TestCodingHarvest::nothingWithoutAStory()
{
    using enum ActionId;
    for (const ActionId id : {ShowAgreement, ShowSideBySide, ShowCodeTables, ExportCoding, ImportCoding})
        QVERIFY(!m_window->actions()[id]->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QVERIFY(!results());
}

void TestCodingHarvest::decidesAndTakesBack()
{
    code();
    openSideBySide();
    QTest::keyClick(things(), Qt::Key_2);
    QVERIFY(soon([this] { return finalLayer(desk().codings()).size() == 1; }));
    const Coding decided = finalLayer(desk().codings()).constFirst();
    QCOMPARE(decided.codes.first().code, codeId(3));
    QCOMPARE(decided.coder, u"Ada"_s);
    QVERIFY(decided.when.isValid());
    QCOMPARE(undoStack().undoText(), u"Decision"_s);
    save(*m_window);
    QVERIFY(soon([this] { return codingsIn(onDisk(u"saved.tellings"_s)).codings.size() == 3; }));
    QTest::keyClick(things(), Qt::Key_Z, Qt::ControlModifier); // in the window of the results, too
    QVERIFY(soon([this] { return finalLayer(desk().codings()).isEmpty(); }));
    QVERIFY(soon([this] { return codingsIn(onDisk(u"saved.tellings"_s)).codings.size() == 2; }));
}

void TestCodingHarvest::placeIsShownInTheColumns()
{
    code();
    openSideBySide();
    QTest::keyClick(things(), Qt::Key_Space);
    QVERIFY(soon([this] { return view(*m_window).focusedArticle() == 0; }));
    const qsizetype start = desk().codings().first().places.first().range.start;
    QVERIFY(view(*m_window).carets().contains(std::pair(0, start)));
}

void TestCodingHarvest::goesOutAndComesIn()
{
    code();
    m_chosen = path(u"ferry.jsonld"_s);
    m_window->actions()[ActionId::ExportCoding]->trigger();
    QVERIFY(soon([this] { return bar(*m_window).text().contains(u"ferry.jsonld"_s); }));
    QVERIFY(m_window->findChild<LossDialog *>());
    const auto read = readCodingFile(m_chosen, desk().contents());
    QVERIFY(read);
    QCOMPARE(read->project.codings.size(), 2);
    undoStack().undo();
    QVERIFY(soon([this] { return desk().codings().isEmpty(); }));
    m_window->actions()[ActionId::ImportCoding]->trigger();
    QVERIFY(soon([this] { return desk().codings().size() == 2; }));
    QVERIFY(bar(*m_window).text().contains(u"2 annotation(s) came in from ferry.jsonld."_s));
    QCOMPARE(undoStack().undoText(), u"Import of Coding"_s);
}

QTEST_MAIN(TestCodingHarvest)
#include "tst_codingharvest.moc"
