// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions.h"
#include "app/codingexchange.h"
#include "app/codingresults.h"
#include "app/settings.h"
#include "models/exchange/codingfile.h"
#include "tests/ui/codedstory.h"
#include "widgets/agreement/lossdialog.h"
#include "widgets/agreement/resultswindow.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMainWindow>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace tellings;
using namespace tellings::test;

/// Codings out to files and in from them, from the actions to the messages.
class TestCodingExchange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup();

    void exportsAndListsWhatIsLost_data();
    void exportsAndListsWhatIsLost();
    void lossesAreCopied();
    void exportThatFails();
    void importsAndTakesItBack();
    void importThatFails();
    void importFollowsWhatIsCodedMeanwhile();
    void anotherStoryStopsAnImport();
    void isStopped();
    void actionsFollowTheStory();
    void resultsAreOpenedAndSaved();
    void resultsThatCannotBeSaved();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void trigger(ActionId id) { (*m_actions)[id]->trigger(); }
    bool ends() const
    {
        return QTest::qWaitFor([this] { return !m_exchange->isRunning(); }, 20'000);
    }

    /// Sets off the import of the story with one more coding; what is in the file, nothing where it was not written.
    std::optional<CodingProject> beginsImport()
    {
        CodingProject all = *m_story->project();
        all.codings.append(said(articleOf(all.contents, 0), {test::with(4, 1)}, u"dee"_s));
        m_chosen = path(u"hall.qdpx"_s);
        if (!writeCodingFile(all, m_chosen))
            return std::nullopt;
        trigger(ActionId::ImportCoding);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CodedStory> m_story;
    std::unique_ptr<Settings> m_settings;
    FileDialogs m_dialogs;
    QString m_chosen; ///< what the dialogs answer
    QString m_suggested;
    std::unique_ptr<QMainWindow> m_window;
    Actions *m_actions = nullptr;
    MessageBar *m_messages = nullptr;
    CodingExchange *m_exchange = nullptr;
    CodingResults *m_results = nullptr;
    QList<Coding> m_places;
};

void TestCodingExchange::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_story = std::make_unique<CodedStory>(codedHall());
    m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
    m_dialogs.saveAs = [this](QWidget *, const QString &, const QString &suggestion, const QStringList &,
                              const FileDialogs::PathChosen &chosen) {
        m_suggested = suggestion;
        chosen(m_chosen);
    };
    m_dialogs.savePicture = [this](QWidget *, const QString &suggestion, const FileDialogs::PathChosen &chosen) {
        m_suggested = suggestion;
        chosen(m_chosen);
    };
    m_dialogs.openOne = [this](QWidget *, const QString &, const QString &, const QStringList &,
                               const FileDialogs::PathChosen &chosen) { chosen(m_chosen); };
    m_window = std::make_unique<QMainWindow>();
    m_actions = new Actions(m_window.get());
    m_messages = new MessageBar(m_window.get());
    m_window->setCentralWidget(m_messages);
    m_exchange =
        new CodingExchange({*m_actions, *m_messages, *m_settings, m_dialogs, m_story->access()}, m_window.get());
    m_places.clear();
    m_results = new CodingResults({*m_actions, *m_settings, m_dialogs, m_story->access(),
                                   [this](const Coding &thing) { m_places.append(thing); }},
                                  m_window.get());
    m_story->changed = [this] {
        m_exchange->follow();
        m_results->follow();
    };
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestCodingExchange::cleanup()
{
    m_window.reset();
    m_story.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestCodingExchange::exportsAndListsWhatIsLost_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("lost"); // part of what is listed; empty: no list
    QTest::newRow("REFI-QDA") << u"hall.qdpx"_s << u"history"_s;
    QTest::newRow("web annotations") << u"hall.jsonld"_s << u"passage(s) that the articles share"_s;
}

void TestCodingExchange::exportsAndListsWhatIsLost()
{
    QFETCH(const QString, name);
    QFETCH(const QString, lost);
    m_chosen = path(name);
    trigger(ActionId::ExportCoding);
    QVERIFY(!(*m_actions)[ActionId::ExportCoding]->isEnabled()); // one at a time
    QVERIFY(ends());
    QVERIFY(m_suggested.endsWith(u"/The hall.qdpx"_s));
    QCOMPARE(m_messages->kind(), MessageBar::Kind::Done);
    QVERIFY(m_messages->text().contains(name));
    const auto *dialog = m_window->findChild<LossDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY2(dialog->text().contains(lost), qPrintable(dialog->text()));
    const auto read = readCodingFile(m_chosen, m_story->project()->contents);
    QVERIFY(read);
    QCOMPARE(read->project.codings.size(), m_story->project()->codings.size());
    QVERIFY((*m_actions)[ActionId::ExportCoding]->isEnabled());
}

void TestCodingExchange::lossesAreCopied()
{
    LossDialog dialog(
        u"Export"_s, u"Not carried over:"_s,
        {{.key = u"a"_s, .text = u"3 codes"_s, .count = 3}, {.key = u"b"_s, .text = u"1 link"_s, .count = 1}});
    dialog.show();
    QTest::keyClick(dialog.findChild<QPushButton *>(u"lossCopy"_s), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"Not carried over:\n3 codes\n1 link\n"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestCodingExchange::exportThatFails()
{
    m_chosen = path(u"no/such/folder/hall.qdpx"_s);
    trigger(ActionId::ExportCoding);
    QVERIFY(ends());
    QCOMPARE(m_messages->kind(), MessageBar::Kind::Failure);
    QVERIFY2(m_messages->text().contains(m_chosen), qPrintable(m_messages->text()));
    QVERIFY(!m_window->findChild<LossDialog *>());
}

void TestCodingExchange::importsAndTakesItBack()
{
    const CodingProject all = *m_story->project();
    m_chosen = path(u"hall.qdpx"_s);
    QVERIFY(writeCodingFile(all, m_chosen));
    StoryContents contents = all.contents;
    contents.annotations.clear();
    m_story->setContents(contents);
    trigger(ActionId::ImportCoding);
    QVERIFY(ends());
    QCOMPARE(m_messages->kind(), MessageBar::Kind::Done);
    QVERIFY2(m_messages->text().startsWith(u"11 annotation(s) came in from hall.qdpx."_s),
             qPrintable(m_messages->text()));
    QCOMPARE(m_story->project()->codings.size(), all.codings.size());
    QCOMPARE(m_story->stack().undoText(), u"Import of Coding"_s);
    m_story->stack().undo();
    QVERIFY(m_story->project()->codings.isEmpty());
    QVERIFY(m_story->project()->codebook.codes().isEmpty());
    m_story->stack().redo();
    trigger(ActionId::ImportCoding); // once more
    QVERIFY(ends());
    QCOMPARE(m_story->stack().count(), 1);
    QVERIFY(m_messages->text().contains(u"11 annotation(s) were there already."_s));
}

void TestCodingExchange::importThatFails()
{
    m_chosen = path(u"bad.qdpx"_s);
    QFile file(m_chosen);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PK, but no archive");
    file.close();
    trigger(ActionId::ImportCoding);
    QVERIFY(ends());
    QCOMPARE(m_messages->kind(), MessageBar::Kind::Failure);
    QVERIFY2(m_messages->text().contains(m_chosen + u": "_s), qPrintable(m_messages->text()));
    QCOMPARE(m_story->stack().count(), 0);
}

void TestCodingExchange::importFollowsWhatIsCodedMeanwhile()
{
    const auto all = beginsImport();
    QVERIFY(all);
    m_story->apply(u"meanwhile"_s, putCoding(said(selectionIn(all->contents, 1, {0, 7}), {test::with(3)}, u"ben"_s)));
    Codebook own; // to which the codes that come are added, and no second codebook beside it
    QVERIFY(own.add(codeOf(20, u"Meanwhile"_s), by(1)));
    m_story->apply(u"meanwhile"_s, {putCodebook(m_story->project()->contents, own)});
    QVERIFY(QTest::qWaitFor([this] { return m_story->stack().count() == 3; }, 20'000));
    QCOMPARE(m_story->project()->codings.size(), all->codings.size() + 1);
    QVERIFY(m_story->project()->codebook.find(codeId(20)) && m_story->project()->codebook.find(codeId(3)));
}

void TestCodingExchange::anotherStoryStopsAnImport()
{
    QVERIFY(beginsImport());
    m_exchange->leave();
    QVERIFY(!m_exchange->isRunning());
    m_chosen = path(u"none.qdpx"_s);
    trigger(ActionId::ImportCoding); // after which the first one would have come
    QVERIFY(ends());
    QCOMPARE(m_story->stack().count(), 0);
}

void TestCodingExchange::isStopped()
{
    QVERIFY(beginsImport());
    QCOMPARE(m_exchange->stage(), u"Importing coding"_s);
    m_exchange->cancel();
    QVERIFY(!m_exchange->isRunning() && (*m_actions)[ActionId::ImportCoding]->isEnabled());
    QCOMPARE(m_messages->kind(), MessageBar::Kind::Warning);
    QVERIFY2(m_messages->text().contains(u"not imported"), qPrintable(m_messages->text()));
    m_chosen = path(u"none.qdpx"_s);
    trigger(ActionId::ImportCoding); // after which the first one would have come
    QVERIFY(ends());
    QCOMPARE(m_story->stack().count(), 0);
    m_chosen = path(u"out.qdpx"_s);
    trigger(ActionId::ExportCoding);
    QCOMPARE(m_exchange->stage(), u"Exporting coding"_s);
    m_exchange->cancel();
    QVERIFY2(m_messages->text().contains(u"not exported"), qPrintable(m_messages->text()));
    m_messages->hide();
    m_exchange->cancel(); // there is nothing any more
    QVERIFY(!m_messages->isVisible());
}

void TestCodingExchange::actionsFollowTheStory()
{
    using enum ActionId;
    for (const ActionId id : {ExportCoding, ImportCoding, ShowAgreement, ShowSideBySide, ShowCodeTables})
        QVERIFY((*m_actions)[id]->isEnabled());
    m_story->close();
    for (const ActionId id : {ExportCoding, ImportCoding, ShowAgreement, ShowSideBySide, ShowCodeTables})
        QVERIFY(!(*m_actions)[id]->isEnabled());
}

void TestCodingExchange::resultsAreOpenedAndSaved()
{
    trigger(ActionId::ShowCodeTables);
    auto *results = m_window->findChild<ResultsWindow *>();
    QVERIFY(results && results->isVisible());
    m_chosen = path(u"table.csv"_s);
    QTest::mouseClick(results->findChild<QToolButton *>(u"resultsSaveTable"_s), Qt::LeftButton);
    QVERIFY(m_suggested.endsWith(u"/codes-by-outlet.csv"_s));
    QFile table(m_chosen);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().startsWith("code"));
    m_chosen = path(u"picture.png"_s);
    QTest::mouseClick(results->findChild<QToolButton *>(u"resultsSavePicture"_s), Qt::LeftButton);
    QVERIFY(QImage(m_chosen).width() > 0);
    QCOMPARE(results->messages().kind(), MessageBar::Kind::Done);
    QPdfWriter pdf(path(u"page.pdf"_s));
    m_dialogs.choosePrinter = [&pdf](QWidget *, const FileDialogs::DeviceChosen &chosen) { chosen(pdf); };
    QTest::mouseClick(results->findChild<QToolButton *>(u"resultsPrintPage"_s), Qt::LeftButton);
    QVERIFY(QFileInfo(path(u"page.pdf"_s)).size() > 500);
    m_chosen = path(u"all.csv"_s);
    QTest::mouseClick(results->findChild<QPushButton *>(u"resultsExport"_s), Qt::LeftButton);
    QVERIFY(ends());
    QVERIFY(QFile::exists(path(u"all-codebook.csv"_s)));
    trigger(ActionId::ShowSideBySide);
    QVERIFY(results->findChild<QWidget *>(u"sideBySideTable"_s)->isVisible());
    QCOMPARE(m_window->findChildren<ResultsWindow *>().size(), 1);
}

void TestCodingExchange::resultsThatCannotBeSaved()
{
    trigger(ActionId::ShowAgreement);
    auto *results = m_window->findChild<ResultsWindow *>();
    m_chosen = path(u"no/such/folder/table.csv"_s);
    QTest::mouseClick(results->findChild<QToolButton *>(u"resultsSaveTable"_s), Qt::LeftButton);
    QCOMPARE(results->messages().kind(), MessageBar::Kind::Failure);
    QVERIFY(results->messages().text().contains(m_chosen));
}

QTEST_MAIN(TestCodingExchange)
#include "tst_codingexchange.moc"
