// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace tellings {

/// A picture's file: its name, a button to choose one, and one to do without. Whoever has dialogs answers
/// chooseRequested with setPath().
class PictureField : public QWidget {
    Q_OBJECT
public:
    /// `name` is what the picture is, for a screen reader.
    explicit PictureField(const QString &name, QWidget *parent = nullptr);

    void setPath(const QString &path); ///< empty: none
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    void chooseRequested();
    void pathChanged(const QString &path); ///< by a person, or by setPath()

private:
    QString m_path;
    QLineEdit *m_name;
    QPushButton *m_choose;
    QToolButton *m_clear;
};

} // namespace tellings
