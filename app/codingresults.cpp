// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingresults.h"

#include "app/actions.h"
#include "app/pagepaper.h"
#include "app/settings.h"
#include "models/formats/filewriting.h"
#include "widgets/agreement/resultspage.h"
#include "widgets/agreement/resultswindow.h"
#include "widgets/companions/companionprint.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

CodingResults::CodingResults(Surroundings around, QWidget *window)
    : QObject(window)
    , m_around(std::move(around))
    , m_window(window)
{
    connectActions();
    follow();
}

void CodingResults::connectActions()
{
    using enum ActionId;
    using enum ResultsWindow::Tab;
    for (const auto &[id, tab] :
         {std::pair(ShowAgreement, Agreement), {ShowSideBySide, SideBySide}, {ShowCodeTables, ByOutlet}}) {
        connect(m_around.actions[id], &QAction::triggered, this, [this, tab = tab] {
            results().showTab(tab);
            results().show();
            results().raise();
            results().activateWindow();
        });
    }
}

ResultsWindow &CodingResults::results()
{
    if (m_results)
        return *m_results;
    m_results = new ResultsWindow(m_window);
    const PaperParts paper{m_results->messages(), m_around.settings, m_around.dialogs};
    connect(m_results, &ResultsWindow::edited, this,
            [this](const QString &what, const StoryEdit &edit) { m_around.access.apply(what, edit); });
    connect(m_results, &ResultsWindow::placeRequested, this, [this](const Coding &thing) { m_around.goTo(thing); });
    connect(m_results, &ResultsWindow::savePictureRequested, this, [this, paper] {
        const ResultsPage *page = m_results->page();
        savePicture(paper, m_results, page->fileName(), [page](PictureKind kind) { return pictureOf(*page, kind); });
    });
    connect(m_results, &ResultsWindow::printRequested, this, [this, paper] {
        printPage(paper, m_results, [this](QPagedPaintDevice &device) {
            return printCompanion(device, *m_results->page(), m_results->pageTitle());
        });
    });
    connect(m_results, &ResultsWindow::saveTableRequested, this, &CodingResults::saveTable);
    connect(m_results, &ResultsWindow::exportRequested, m_around.actions[ActionId::ExportCoding], &QAction::trigger);
    // The window's keys do in it what they do beside it.
    for (const ActionId id : {ActionId::Undo, ActionId::Redo})
        m_results->addAction(m_around.actions[id]);
    follow();
    return *m_results;
}

void CodingResults::follow()
{
    const auto project = m_around.access.project();
    for (const ActionId id : {ActionId::ShowAgreement, ActionId::ShowSideBySide, ActionId::ShowCodeTables})
        m_around.actions[id]->setEnabled(project != nullptr);
    if (!m_results)
        return;
    m_results->setWho(m_around.access.coder());
    m_results->setProject(project);
}

QString CodingResults::suggestion(const QString &name) const
{
    const QString folder = m_around.settings.value(Settings::Key::ReportFolder).toString();
    const QDir place(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder);
    return place.filePath(name + u".csv"_s);
}

void CodingResults::saveTable()
{
    const ResultsPage *page = m_results->page();
    m_around.dialogs.saveAs(
        m_results, tr("Save Table"), suggestion(page->fileName()), {tr("Table (*.csv)")},
        [this, page](const QString &path) {
            const QString shown = QDir::toNativeSeparators(path);
            if (const auto written = writeFile(path, page->csv().toUtf8()); written)
                m_results->messages().show(MessageBar::Kind::Done, tr("The table was saved: %1").arg(shown));
            else
                m_results->messages().show(MessageBar::Kind::Failure, tr("The table could not be saved."),
                                           {written.error().message()});
        });
}

} // namespace tellings
