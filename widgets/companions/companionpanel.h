// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"
#include "widgets/companions/picturepage.h"

#include <QList>
#include <QWidget>

#include <memory>

class QPagedPaintDevice;
class QTabWidget;

namespace tellings {

class CompanionPage;

/// The companions of the columns as tabs: coverage, matrix, prominence, timeline; each to be copied as a table or a
/// picture, or saved.
class CompanionPanel : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Coverage, Matrix, Prominence, Timeline };

    explicit CompanionPanel(QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison); ///< null empties all tabs
    void setCurrentPassage(int number); ///< 0: none
    void setBaseArticle(int article);
    void showTab(Tab tab);
    [[nodiscard]] Tab currentTab() const;

    /// The picture of the current tab as a file of that kind.
    [[nodiscard]] QByteArray picture(PictureKind kind) const;

    /// Prints the current tab under `story`'s name; false when the device fails.
    [[nodiscard]] bool print(QPagedPaintDevice &device, const QString &story);

Q_SIGNALS:
    void tabChanged();
    void printRequested();
    void passageChosen(int number);
    void pairChosen(int article, int other);
    void pictureSaveRequested();

private:
    [[nodiscard]] CompanionPage *currentPage() const;
    void buildCorner();

    QTabWidget *m_tabs;
    QList<CompanionPage *> m_pages; ///< by Tab
};

} // namespace tellings
