// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codebook.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace tellings {

class CodebookModel;

/// The codebook as a tree, and what one does with it. It changes nothing itself: what a person wants is said, and the
/// codebook that results is set.
class CodebookPanel : public QWidget {
    Q_OBJECT
public:
    explicit CodebookPanel(QWidget *parent = nullptr);

    void setCodebook(const Codebook &codebook);
    void setUses(const QHash<QUuid, int> &uses);
    void setCoder(const QString &name);
    [[nodiscard]] QUuid currentCode() const; ///< null: none
    void setCurrentCode(QUuid code);
    /// What codes are to be put on; nothing: what goes best with where one is.
    [[nodiscard]] std::optional<CodeTarget> target() const;
    [[nodiscard]] QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    void codeActivated(QUuid code); ///< to be put where one is
    void newRequested(QUuid parent);
    void editRequested(QUuid code);
    void edited(const tellings::Code &code); ///< in place
    void moved(QUuid code, QUuid parent, int at); ///< as Codebook::move() counts
    void mergeRequested(QUuid code, QUuid into);
    void retireRequested(QUuid code, bool retire); ///< false: takes it back into use
    void historyRequested();
    void importRequested();
    void exportRequested();
    void coderRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildTree();
    void buildButtons();
    void fillMerge();
    void hideRetired();
    void restoreOpen();
    void moveBy(int step);
    void moveOut();
    void moveIn();
    void updateActions();

    CodebookModel *m_model;
    QComboBox *m_target;
    QToolButton *m_coder;
    QStackedWidget *m_pages;
    QTreeView *m_tree;
    QLabel *m_nothing;
    QPushButton *m_edit;
    QToolButton *m_more;
    QMenu *m_merge;
    QAction *m_retire = nullptr;
    QAction *m_showRetired = nullptr;
    QSet<QUuid> m_closed; ///< branches that a person closed
};

} // namespace tellings
