// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codinglistmodel.h"
#include "models/jobs/job.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;
class QTreeView;

namespace tellings {

/// All that is coded in the story as a list, with filters above it. It changes nothing itself: what a person wants is
/// said.
class CodingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit CodingsPanel(QWidget *parent = nullptr);

    void setCodings(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings);
    void choose(qint64 coding); ///< scrolls to it
    [[nodiscard]] QList<qint64> selected() const; ///< in the order of the list
    [[nodiscard]] const CodingFilter &filter() const { return m_filtered->filter(); }

Q_SIGNALS:
    void chosen(qint64 coding); ///< to be shown in the columns
    void noteRequested(qint64 coding);
    void recodeRequested(const QList<qint64> &codings, QUuid code);
    void removeRequested(const QList<qint64> &codings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFilters();
    void buildList();
    void buildButtons();
    void fillFilters(const StoryContents &contents);
    void fillCodes();
    void applyFilter();
    void select(const QList<qint64> &codings);
    [[nodiscard]] qsizetype selectedCount() const;
    void updateState();

    CodingListModel *m_model;
    CodingFilterModel *m_filtered;
    QLineEdit *m_text;
    QComboBox *m_code;
    QComboBox *m_coder;
    QComboBox *m_outlet;
    QComboBox *m_kind;
    QTreeView *m_list;
    QLabel *m_count;
    QPushButton *m_note;
    QToolButton *m_recode;
    QPushButton *m_remove;
    Job<QList<int>> m_ranking; // last: its destruction waits
};

} // namespace tellings
