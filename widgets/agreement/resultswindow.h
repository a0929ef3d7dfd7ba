// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/codingproject.h"
#include "models/store/storychange.h"
#include "widgets/companions/picturepage.h"

#include <QDialog>

#include <memory>

class QTabWidget;

namespace tellings {

class ChoiceButton;
class MessageBar;
class ResultsPage;

/// What comes out of coding, in tabs: agreement, coders side by side, and counts of codes; of the coders that a person
/// chooses.
class ResultsWindow : public QDialog {
    Q_OBJECT
public:
    enum class Tab { Agreement, SideBySide, ByOutlet, Together, ByDay };

    explicit ResultsWindow(QWidget *parent = nullptr);

    void setProject(std::shared_ptr<const CodingProject> project); ///< null empties all tabs
    void setWho(const QString &who); ///< who decides between coders
    void showTab(Tab tab);
    [[nodiscard]] ResultsPage *page() const; ///< of the current tab
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] QStringList coders() const; ///< those looked at
    [[nodiscard]] QString pageTitle() const; ///< of the current tab, for paper

Q_SIGNALS:
    void edited(const QString &what, const tellings::StoryEdit &edit);
    void placeRequested(const tellings::Coding &thing);
    void saveTableRequested();
    void savePictureRequested();
    void printRequested();
    void exportRequested(); ///< everything that was coded, as tidy tables

private:
    void addPage(ResultsPage *page, const QString &title);
    void buildCorner();
    void choose();

    std::shared_ptr<const CodingProject> m_project;
    QStringList m_known; ///< every coder, in the order of the choices
    MessageBar *m_messages;
    ChoiceButton *m_coders;
    QTabWidget *m_tabs;
    QList<ResultsPage *> m_pages; ///< by Tab
};

} // namespace tellings
