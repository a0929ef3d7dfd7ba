// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/articlesmenu.h"
#include "app/codingharvest.h"
#include "app/codingtools.h"
#include "app/companiondock.h"
#include "app/corrector.h"
#include "app/filtering.h"
#include "app/finder.h"
#include "app/recentstories.h"
#include "app/reportdesk.h"
#include "app/reportsaver.h"
#include "app/storysaver.h"
#include "models/items/samearticles.h"
#include "models/items/samepassage.h"
#include "models/items/viewstate.h"
#include "widgets/compare/compareview.h"
#include "widgets/passages/passagepanel.h"
#include "widgets/status/messagebar.h"
#include "widgets/status/statusline.h"

#include <QAction>
#include <QDockWidget>
#include <QFileInfo>
#include <QScrollArea>
#include <QStackedWidget>

// What the window shows of the story that is open. How it is built is in mainwindow.cpp.

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

QStringList messages(const QList<Error> &errors)
{
    QStringList texts;
    for (const Error &error : errors)
        texts.append(error.message());
    return texts;
}

QString folderOf(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() ? info.absoluteFilePath() : info.absolutePath();
}

} // namespace

void MainWindow::showOpened(const QStringList &paths, const QList<Error> &problems)
{
    m_messages->hide();
    if (!problems.isEmpty()) {
        m_messages->show(
            MessageBar::Kind::Warning,
            tr("%n file(s) could not be read and were left out:", nullptr, static_cast<int>(problems.size())),
            messages(problems));
    }
    if (!paths.first().startsWith(u":/")) {
        m_recent->add(m_document->title(), paths);
        m_settings->setValue(Settings::Key::StoryFolder, folderOf(paths.first()));
    }
    showComparison();
    m_view->setFocus();
}

void MainWindow::showComparedAgain(const Comparison &before)
{
    const int chosen = samePassage(before, m_view->currentPassage(), *m_document->comparison());
    const Story &now = m_document->comparison()->story;
    Arrangement arrangement = carriedOver(m_view->arrangement(), m_document->followed(before.story), now);
    if (haveSameArticles(before.story, now))
        arrangement.places.clear(); // the columns stay where they are, to the line
    showComparison();
    m_view->setArrangement(arrangement);
    m_view->setCurrentPassage(chosen);
}

void MainWindow::showDetails()
{
    const auto comparison = m_codingTools->named(m_document->comparison());
    m_view->setDetails(comparison);
    showBesideView(comparison);
    choosePassage(m_view->currentPassage());
    showTitle();
}

void MainWindow::showTitle()
{
    const QString title = m_document->title();
    setWindowTitle(title.isEmpty() ? tr("Tellings") : title + u"[*]"_s);
}

void MainWindow::followNames()
{
    if (m_document->areNamesHidden())
        m_reportDesk->close(); // its pages say whose words are whose
    updateActions();
}

void MainWindow::showBesideView(const std::shared_ptr<const Comparison> &comparison)
{
    m_passages->setComparison(comparison);
    m_status->setComparison(comparison);
    m_companions->setComparison(comparison);
    m_finder->setComparison(comparison);
    m_filtering->setComparison(comparison);
    m_reportDesk->follow();
    m_articles->setComparison(comparison);
    m_codingTools->follow();
}

void MainWindow::showComparison()
{
    const auto comparison = m_codingTools->named(m_document->comparison());
    m_view->setComparison(comparison);
    showBesideView(comparison);
    m_pages->setCurrentWidget(comparison ? static_cast<QWidget *>(m_view) : m_startArea);
    showTitle();
    updateActions();
    updatePanel();
}

void MainWindow::updatePanel()
{
    m_dock->setVisible(m_document->comparison() && (*m_actions)[ActionId::PassagesPanel]->isChecked());
}

void MainWindow::showOpenFailure(const QStringList &paths, const QList<Error> &problems)
{
    MessageBar::Offer offer;
    if (m_recent->rowOf(paths) >= 0)
        offer = {tr("Remove from Recent Stories"), [this, paths] { m_recent->remove(paths); }};
    const QString text =
        paths.isEmpty() ? tr("The story could not be compared.") : tr("The story could not be opened.");
    m_messages->show(MessageBar::Kind::Failure, text, messages(problems), offer);
}

void MainWindow::choosePassage(int number)
{
    m_passages->setCurrentPassage(number);
    m_status->setCurrentPassage(number);
    updateActions();
}

void MainWindow::updateRunning()
{
    const bool working = m_document->isRunning();
    if (m_saver && m_saver->isExporting() && !working && !m_report->isRunning())
        m_status->setBusy(tr("Writing a copy"));
    else if (m_harvest && m_harvest->isRunning() && !working && !m_report->isRunning())
        m_status->setRunning(true, m_harvest->stage());
    else
        m_status->setRunning(working || m_report->isRunning(), working ? tr("Opening") : tr("Saving report"));
    updateActions();
}

void MainWindow::updateActions()
{
    using enum ActionId;
    const Actions &actions = *m_actions;
    const auto comparison = m_document->comparison();
    const bool hasPassages = comparison && !comparison->passages.isEmpty();
    const bool walks = comparison && !m_view->filtered().passages.isEmpty();
    actions[SaveStoryAs]->setEnabled(comparison && m_saver);
    actions[SaveReport]->setEnabled(comparison && !m_report->isRunning());
    actions[BuildReport]->setEnabled(comparison && !m_document->areNamesHidden());
    for (const ActionId id : {NextPassage, PreviousPassage})
        actions[id]->setEnabled(walks);
    actions[FindPassage]->setEnabled(hasPassages);
    m_corrector->updateActions();
    actions[ClearChoice]->setEnabled(m_view->currentPassage() != 0);
}

} // namespace tellings
