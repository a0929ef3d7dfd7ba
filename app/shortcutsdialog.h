// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace tellings {

class Actions;
class Settings;
class ShortcutModel;

/// All keys in a sheet, to be searched and changed. A key that something else has is given only when the person says
/// so. What was changed is kept in the settings. Deletes itself when it is closed.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const Actions &actions, Settings &settings, QWidget *parent); ///< which outlive it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    QLayout *newEditor();
    void showAction();
    void take(const QKeySequenceEdit *edit);
    void assign();
    void setKeys(const QList<QKeySequence> &keys);
    void keep();
    void warn(const QString &owner, bool canBeTaken);
    [[nodiscard]] int row() const; ///< in the model; -1 when no action is chosen
    [[nodiscard]] QList<QKeySequence> written() const;

    const Actions &m_actions;
    Settings &m_settings;
    ShortcutModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_what;
    QKeySequenceEdit *m_first;
    QKeySequenceEdit *m_second;
    QPushButton *m_reset;
    QPushButton *m_none;
    QLabel *m_warning;
    QPushButton *m_take;
};

} // namespace tellings
