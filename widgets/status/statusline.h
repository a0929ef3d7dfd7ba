// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QToolButton;

namespace tellings {

/// The window's bottom line: what the story amounts to, what is chosen, and how far work has come. Progress shows
/// after a tenth of a second, so that quick work does not flicker.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison); ///< null empties the line
    void setCurrentPassage(int number);
    void say(const QString &sentence); ///< in the place of the choice, until there is another
    /// Whether the story is kept ("Saved 14:03"); empty: nothing is. `more` says where, as a tool tip.
    void setKept(const QString &text, const QString &more);
    void setRunning(bool running, const QString &stage);
    void setBusy(const QString &stage); ///< running, nobody knows how far, and not to be cancelled
    void setProgress(double done, const QString &stage);

    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void cancelRequested();

private:
    void showProgress();
    void updateChoice();

    std::shared_ptr<const Comparison> m_comparison;
    int m_passage = 0;
    QLabel *m_summary;
    QLabel *m_settings;
    QLabel *m_choice;
    QLabel *m_kept;
    QWidget *m_work;
    QLabel *m_stage;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QTimer m_delay;
};

/// "5 articles · 18 passages · 42 % shared", in the reader's language and locale.
[[nodiscard]] QString summaryText(const Comparison &comparison);

} // namespace tellings
