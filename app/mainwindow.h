// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "app/filedialogs.h"
#include "app/settings.h"
#include "app/storydocument.h"
#include "models/store/storystore.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QDockWidget;
class QScrollArea;
class QStackedWidget;

namespace tellings {

class ArticlesMenu;
class CodingDesk;
class CodingHarvest;
class CodingMenu;
class CodingTools;
class CompanionDock;
class CompareSettingsDesk;
class CompareView;
class Corrector;
class Filtering;
class Finder;
class MessageBar;
class PassagePanel;
class RecentStories;
class ReportDesk;
class ReportSaver;
class StartPage;
class StatusLine;
class StorySaver;

/// What a window is made of that the world outside gives. Tests give their own.
struct WindowParts {
    std::unique_ptr<Settings> settings;
    FileDialogs dialogs;
    ComparisonJob::Steps steps;
    std::optional<StoreOptions> store; ///< where stories are kept; none: nothing is

    [[nodiscard]] static WindowParts desktop();
};

/// The window: makes its parts and joins them with signals. What a part does, it does itself.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(WindowParts parts = WindowParts::desktop(), QWidget *parent = nullptr);
    ~MainWindow() override;

    void openPaths(const QStringList &paths); ///< files, folders, or one of each story format

    [[nodiscard]] const Actions &actions() const { return *m_actions; }
    [[nodiscard]] const StoryDocument &document() const { return *m_document; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildContent();
    void buildDock();
    void buildStatusBar();
    void connectDocument();
    void connectFileActions();
    void connectViewActions();
    void connectSelection();
    void connectReport();
    void connectStore(const StoreOptions &options);

    void showOpened(const QStringList &paths, const QList<Error> &problems);
    void showComparedAgain(const Comparison &before);
    void showComparison();
    void showOpenFailure(const QStringList &paths, const QList<Error> &problems);
    void showDetails();
    void showTitle();
    void followNames();
    void showBesideView(const std::shared_ptr<const Comparison> &comparison);
    void choosePassage(int number);
    void updateRunning();
    void updateActions();
    void updatePanel();

    void chooseFiles();
    void chooseFolder();
    void showShortcuts();
    void restore();

    std::unique_ptr<Settings> m_settings;
    FileDialogs m_dialogs;
    Actions *m_actions;
    RecentStories *m_recent;
    StoryDocument *m_document;
    CodingMenu *m_codingMenu;
    ReportSaver *m_report = nullptr;
    StorySaver *m_saver = nullptr; ///< where stories are kept
    Corrector *m_corrector = nullptr;
    ArticlesMenu *m_articles = nullptr;
    CodingTools *m_codingTools = nullptr; ///< says what outlets are called
    CodingHarvest *m_harvest = nullptr;
    CodingDesk *m_coding = nullptr; ///< what is known of codes and codings
    Finder *m_finder = nullptr;
    Filtering *m_filtering = nullptr;
    ReportDesk *m_reportDesk = nullptr;

    QStackedWidget *m_pages = nullptr;
    MessageBar *m_messages = nullptr;
    QScrollArea *m_startArea = nullptr; ///< a low window, or large letters, scroll the start page
    StartPage *m_start = nullptr;
    CompareView *m_view = nullptr;
    QDockWidget *m_dock = nullptr;
    PassagePanel *m_passages = nullptr;
    CompanionDock *m_companions = nullptr;
    StatusLine *m_status = nullptr;
    CompareSettingsDesk *m_compareSettings = nullptr;
};

} // namespace tellings
