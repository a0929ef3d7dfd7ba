// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/agreementmodel.h"
#include "models/jobs/job.h"
#include "widgets/agreement/tablepage.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace tellings {

/// What coders agree on, measured: a table, and in plain words what the chosen figure means. Counted off the window's
/// thread, when the page is seen.
class AgreementPage : public TablePage {
    Q_OBJECT
public:
    explicit AgreementPage(QWidget *parent = nullptr);

    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] QString csv() const override; ///< of what is shown
    [[nodiscard]] bool isCounting() const { return m_job.isRunning(); }

Q_SIGNALS:
    void counted(); ///< the table is up to date

protected:
    void count() override;
    void stop() override;

private:
    void buildControls(QLayout *line);
    void showRows(const QList<AgreementRow> &rows);
    void filter();
    void say(const QString &sentence);

    AgreementModel *m_model;
    QComboBox *m_subject;
    QComboBox *m_unit;
    QLabel *m_meaning;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    Job<QList<AgreementRow>> m_job; // last: its destruction waits
};

} // namespace tellings
