// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tellings {

/// How far work in a window has come, and a button that stops it. Shows after a tenth of a second, so that quick work
/// does not flicker.
class WorkRow : public QWidget {
    Q_OBJECT
public:
    explicit WorkRow(QWidget *parent = nullptr);

    void start(const QString &what); ///< "Looking for...", for a person
    void setProgress(double done); ///< 0..1
    void stop();

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_what;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTimer m_delay;
};

} // namespace tellings
