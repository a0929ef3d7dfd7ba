// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/missingtextmodel.h"

#include <QDialog>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStringListModel;
class QTableView;

namespace tellings {

/// Which articles of a story lack their texts, and what a person's own files are to them. Shows; what fits what is
/// found elsewhere.
class AttachDialog : public QDialog {
    Q_OBJECT
public:
    explicit AttachDialog(QWidget *parent);

    /// `refused`: files that fit nowhere, each with the reason.
    void setTexts(const QList<MissingText> &texts, const QStringList &refused);
    void setRunning(bool running);
    void setProgress(double done);

Q_SIGNALS:
    void filesRequested();
    void folderRequested();
    void attachRequested(const QList<int> &rows);

private:
    void build();
    void updateButton();
    void showAnchors();
    void showRefused(const QStringList &refused);

    MissingTextModel *m_texts;
    AnchorFateModel *m_anchors;
    QStringListModel *m_refused;
    QLabel *m_intro;
    QTableView *m_table;
    QPushButton *m_files;
    QPushButton *m_folder;
    QProgressBar *m_progress;
    QLabel *m_anchorsLabel;
    QTableView *m_anchorsTable;
    QLabel *m_refusedLabel;
    QListView *m_refusedList;
    QPushButton *m_attach = nullptr;
};

} // namespace tellings
