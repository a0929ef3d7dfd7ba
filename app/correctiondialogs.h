// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QDialog>

#include <memory>

class QDialogButtonBox;
class QListView;
class QListWidget;
class QTableView;

namespace tellings {

class CorrectionListModel;

/// Asks which outlets' tellings leave a passage to make one of their own: two at least, and two that stay.
class SplitDialog : public QDialog {
    Q_OBJECT
public:
    SplitDialog(const std::shared_ptr<const Comparison> &comparison, int passage, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(int passage, const QList<int> &articles);

private:
    [[nodiscard]] QList<int> leaving() const;
    void updateButtons();

    QListWidget *m_outlets;
    QDialogButtonBox *m_buttons;
};

/// Asks which passage is one with the chosen one.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    MergeDialog(const std::shared_ptr<const Comparison> &comparison, int passage, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(int passage, int other);

private:
    QListView *m_list;
};

/// What was corrected by hand, to be looked through and taken back.
class CorrectionsDialog : public QDialog {
    Q_OBJECT
public:
    explicit CorrectionsDialog(const std::shared_ptr<const Comparison> &comparison, QWidget *parent = nullptr);

    void setComparison(const std::shared_ptr<const Comparison> &comparison);

Q_SIGNALS:
    void removed(int index);
    void settled(int index); ///< the places where it was found are the right ones

private:
    CorrectionListModel *m_model;
    QTableView *m_table;
};

} // namespace tellings
