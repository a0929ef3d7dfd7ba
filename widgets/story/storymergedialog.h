// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/conflictmodel.h"

#include <QDialog>

class QTableView;

namespace tellings {

/// Asks what becomes of the things that two copies of a story both changed, before they are merged. A cell is taken by
/// a click on its box or by the space bar.
class StoryMergeDialog : public QDialog {
    Q_OBJECT
public:
    /// `other` is the file that is merged into the story; `arriving` how many steps come from it without a question.
    StoryMergeDialog(const QString &other, const QList<MergeConflict> &conflicts, qsizetype arriving,
                     QWidget *parent = nullptr);

    [[nodiscard]] QList<MergeSide> sides() const { return m_model->sides(); } ///< by conflict

private:
    void takeAll(MergeSide side);

    ConflictModel *m_model;
    QTableView *m_table;
};

} // namespace tellings
