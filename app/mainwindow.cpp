// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/aboutbox.h"
#include "app/articlesdesk.h"
#include "app/articlesmenu.h"
#include "app/codingdesk.h"
#include "app/codingharvest.h"
#include "app/codingmenu.h"
#include "app/codingtools.h"
#include "app/companiondock.h"
#include "app/comparesettingsdesk.h"
#include "app/corrector.h"
#include "app/filtering.h"
#include "app/finder.h"
#include "app/menus.h"
#include "app/reading.h"
#include "app/recentstories.h"
#include "app/reportdesk.h"
#include "app/reportsaver.h"
#include "app/shortcutkeys.h"
#include "app/shortcutsdialog.h"
#include "app/storysaver.h"
#include "app/theme.h"
#include "app/viewtools.h"
#include "models/align/align.h"
#include "widgets/compare/compareview.h"
#include "widgets/filter/filterbar.h"
#include "widgets/find/findbar.h"
#include "widgets/passages/passagepanel.h"
#include "widgets/start/startpage.h"
#include "widgets/status/messagebar.h"
#include "widgets/status/statusline.h"

#include <QAction>
#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

// How the window is built and what its parts ask of each other. What it shows of a story is in mainwindowstory.cpp.

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1280, 800);
constexpr int panelWidth = 300;
constexpr int companionsHeight = 260;

const QString samplePath = u":/tellings/sample"_s;

} // namespace

WindowParts WindowParts::desktop()
{
    return {std::make_unique<Settings>(), FileDialogs::desktop(), {&loadStory, &compareStory}, StoreOptions::usual()};
}

MainWindow::MainWindow(WindowParts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(std::move(parts.settings))
    , m_dialogs(std::move(parts.dialogs))
    , m_actions(new Actions(this))
    , m_recent(new RecentStories(*m_settings, this))
    , m_document(new StoryDocument(std::move(parts.steps), this))
    , m_codingMenu(new CodingMenu(*m_actions, this))
{
    setObjectName(u"mainWindow"_s);
    buildContent();
    buildDock();
    buildStatusBar();
    m_filtering = new Filtering({*m_actions, *m_view, *m_passages}, centralWidget());
    qobject_cast<QBoxLayout *>(centralWidget()->layout())->insertWidget(1, m_filtering->bar());
    auto *recentMenu = new RecentMenu(*m_recent, this);
    connect(recentMenu, &RecentMenu::chosen, this, &MainWindow::openPaths);
    m_articles = new ArticlesMenu(*m_actions, *m_view, this);
    buildMenus(*this, *m_actions, *recentMenu, *m_articles, *m_codingMenu);
    buildToolBar(*this, *m_actions, *recentMenu);
    m_report = new ReportSaver({*m_messages, *m_settings, m_dialogs}, this);
    m_reportDesk = new ReportDesk(
        {*m_actions, m_dialogs, [this] { return m_document->comparison(); }, [this] { return m_view->filter(); },
         [this](const ReportPlan &plan) { m_report->choose(m_document->comparison(), plan, m_document->title()); },
         [this] { return m_harvest ? m_harvest->coded() : nullptr; }},
        this);
    m_corrector = new Corrector({*m_actions, *m_view, *m_messages, *m_document}, this);
    connectDocument();
    new ViewTools({*m_actions, *m_view, *m_finder, *m_messages, *m_status, *m_document}, this);
    connectFileActions();
    connectViewActions();
    connectSelection();
    connectThemes(*m_actions, *m_settings);
    connectReport();
    if (parts.store)
        connectStore(*parts.store);
    m_coding = new CodingDesk({*m_document, *m_settings, m_saver}, this);
    m_codingMenu->follow(*m_coding);
    m_codingTools = new CodingTools(
        {*m_actions, *m_view, *m_messages, *m_status, *m_document, *m_coding, *m_settings, m_dialogs}, this);
    connect(m_codingTools, &CodingTools::namesChanged, this, &MainWindow::showDetails);
    connect(m_document, &StoryDocument::namesHiddenChanged, this, &MainWindow::followNames);
    m_harvest =
        new CodingHarvest({*m_actions, *m_view, *m_messages, *m_document, *m_coding, *m_settings, m_dialogs}, this);
    connect(m_harvest, &CodingHarvest::changed, m_reportDesk, &ReportDesk::follow);
    connect(m_codingTools, &CodingTools::namesChanged, m_harvest, &CodingHarvest::rename);
    connect(m_harvest, &CodingHarvest::runningChanged, this, &MainWindow::updateRunning);
    connect(m_harvest, &CodingHarvest::progressChanged, this, [this](double done) {
        if (!m_document->isRunning() && !m_report->isRunning())
            m_status->setProgress(done, m_harvest->stage());
    });
    restore();
    showComparison();
}

MainWindow::~MainWindow()
{
    if (m_saver)
        m_saver->leave();
    // The base class hides and deletes the parts; what they say of it is for a window that is whole.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
    // An open dialog asks the actions until it is gone, and they were made before it.
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
}

void MainWindow::buildContent()
{
    using enum ActionId;
    const Actions &actions = *m_actions;
    auto *content = new QWidget(this);
    m_messages = new MessageBar(content);
    m_pages = new QStackedWidget(content);
    m_pages->setObjectName(u"pages"_s);
    m_startArea = new QScrollArea(m_pages);
    m_startArea->setObjectName(u"startArea"_s);
    m_startArea->setFrameShape(QFrame::NoFrame);
    m_startArea->setWidgetResizable(true);
    m_startArea->setFocusPolicy(Qt::NoFocus);
    m_start = new StartPage({actions[OpenStory], actions[OpenFolder], actions[OpenSample]}, m_recent, m_startArea);
    m_startArea->setWidget(m_start);
    m_view = new CompareView(m_pages);
    m_pages->addWidget(m_startArea);
    m_pages->addWidget(m_view);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    m_finder = new Finder({*m_actions, *m_view}, content);
    layout->addWidget(m_finder->bar());
    setCentralWidget(content);
}

void MainWindow::buildDock()
{
    m_dock = new QDockWidget(tr("Passages"), this);
    m_dock->setObjectName(u"passagesDock"_s);
    m_dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_passages = new PassagePanel(m_dock);
    m_dock->setWidget(m_passages);
    addDockWidget(isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_dock);
    resizeDocks({m_dock}, {panelWidth}, Qt::Horizontal);
    m_companions = new CompanionDock({*m_actions, *m_view, *m_messages, *m_settings, m_dialogs}, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_companions);
    resizeDocks({m_companions}, {companionsHeight}, Qt::Vertical);
}

void MainWindow::buildStatusBar()
{
    m_status = new StatusLine(this);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    connect(m_status, &StatusLine::cancelRequested, this, [this] {
        m_document->cancel();
        m_report->cancel();
        m_harvest->cancel();
        m_compareSettings->showWhatHolds();
    });
}

void MainWindow::connectDocument()
{
    connect(m_document, &StoryDocument::opened, this, &MainWindow::showOpened);
    connect(m_document, &StoryDocument::comparedAgain, this,
            [this](const std::shared_ptr<const Comparison> &before) { showComparedAgain(*before); });
    connect(m_document, &StoryDocument::detailsChanged, this, &MainWindow::showDetails);
    connect(m_document, &StoryDocument::openFailed, this, &MainWindow::showOpenFailure);
    connect(m_document, &StoryDocument::runningChanged, this, &MainWindow::updateRunning);
    connect(m_document, &StoryDocument::progressChanged, m_status, &StatusLine::setProgress);
    m_compareSettings = new CompareSettingsDesk({*m_actions, *m_document, *m_settings}, this);
}

void MainWindow::connectFileActions()
{
    using enum ActionId;
    const Actions &actions = *m_actions;
    connect(actions[OpenStory], &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(actions[OpenFolder], &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(actions[OpenSample], &QAction::triggered, this, [this] { openPaths({samplePath}); });
    connect(actions[Quit], &QAction::triggered, this, &QWidget::close);
    connect(actions[Shortcuts], &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(actions[About], &QAction::triggered, this, [this] { showAboutBox(this); });
    connect(m_start, &StartPage::recentActivated, this, &MainWindow::openPaths);
    const auto *desk = new ArticlesDesk({*m_actions, *m_view, *m_messages, *m_document, *m_settings, m_dialogs}, this);
    connect(desk, &ArticlesDesk::openRequested, this, &MainWindow::openPaths);
    connect(desk, &ArticlesDesk::versionDropped, this, [this](int article, const QString &path) {
        if (m_saver)
            m_saver->offerVersion(article, path);
        else
            m_document->addArticles({path}); // versions are kept in a story file alone
    });
}

void MainWindow::connectViewActions()
{
    using enum ActionId;
    const Actions &actions = *m_actions;
    connect(actions[FindPassage], &QAction::triggered, this, [this] {
        (*m_actions)[PassagesPanel]->setChecked(true);
        m_passages->focusFilter();
    });
    connectReading(actions, *m_view, *m_settings);
    connect(actions[PassagesPanel], &QAction::toggled, this, &MainWindow::updatePanel);
    connect(m_dock->toggleViewAction(), &QAction::toggled, this, [this] {
        if (m_document->comparison()) // closed by its own button
            (*m_actions)[PassagesPanel]->setChecked(!m_dock->isHidden());
    });
}

void MainWindow::connectSelection()
{
    connect(m_view, &CompareView::currentPassageChanged, this, &MainWindow::choosePassage);
    connect(m_view, &CompareView::baseArticleChanged, m_passages, &PassagePanel::setBaseArticle);
    connect(m_passages, &PassagePanel::passageChosen, m_view, &CompareView::setCurrentPassage);
}

void MainWindow::connectReport()
{
    connect((*m_actions)[ActionId::SaveReport], &QAction::triggered, this,
            [this] { m_report->choose(m_document->comparison(), planOf(ReportPreset::Full), m_document->title()); });
    connect(m_report, &ReportSaver::runningChanged, this, &MainWindow::updateRunning);
    connect(m_report, &ReportSaver::progressChanged, m_status,
            [this](double done) { m_status->setProgress(done, tr("Saving report")); });
}

void MainWindow::connectStore(const StoreOptions &options)
{
    m_saver = new StorySaver(
        {*m_actions, *m_document, *m_messages, *m_recent, m_dialogs, *m_view, *m_companions, *m_status}, options, this);
    connect(m_saver, &StorySaver::exportingChanged, this, &MainWindow::updateRunning);
    m_saver->offerUntitled();
}

void MainWindow::openPaths(const QStringList &paths)
{
    if (m_saver)
        m_saver->leave();
    if (m_saver && paths.size() == 1 && isStoryFile(paths.constFirst()))
        m_saver->open(paths.constFirst());
    else
        m_document->open(paths);
}

void MainWindow::chooseFiles()
{
    m_dialogs.openFiles(this, m_settings->value(Settings::Key::StoryFolder).toString(),
                        [this](const QStringList &paths) { openPaths(paths); });
}

void MainWindow::chooseFolder()
{
    m_dialogs.openFolder(this, m_settings->value(Settings::Key::StoryFolder).toString(),
                         [this](const QString &path) { openPaths({path}); });
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutsDialog(*m_actions, *m_settings, this);
    sheet->open();
}

void MainWindow::restore()
{
    applyKeys(*m_actions, m_settings->value(Settings::Key::Shortcuts).toString());
    resize(usualSize);
    restoreGeometry(m_settings->value(Settings::Key::WindowGeometry).toByteArray());
    restoreState(m_settings->value(Settings::Key::WindowState).toByteArray());
    (*m_actions)[ActionId::PassagesPanel]->setChecked(m_settings->value(Settings::Key::PassagesPanel).toBool());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings->setValue(Settings::Key::WindowGeometry, saveGeometry());
    m_settings->setValue(Settings::Key::WindowState, saveState());
    m_settings->setValue(Settings::Key::PassagesPanel, (*m_actions)[ActionId::PassagesPanel]->isChecked());
    QMainWindow::closeEvent(event);
}

} // namespace tellings
