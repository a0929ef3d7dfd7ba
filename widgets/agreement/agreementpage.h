// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/agreementmodel.h"
#include "models/jobs/job.h"
#include "widgets/agreement/resultspage.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace tellings {

/// What coders agree on, measured: a table, and in plain words what the chosen figure means. Counted off the window's
/// thread, when the page is seen.
class AgreementPage : public ResultsPage {
    Q_OBJECT
public:
    explicit AgreementPage(QWidget *parent = nullptr);

    void setProject(std::shared_ptr<const CodingProject> project, const QStringList &coders) override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] QSize pictureSize() const override;
    void paintPicture(QPainter &painter) const override;
    [[nodiscard]] int pictureHead() const override;
    [[nodiscard]] QList<int> pictureBreaks() const override;
    [[nodiscard]] QString csv() const override; ///< of what is shown
    [[nodiscard]] bool isCounting() const { return m_job.isRunning(); }

Q_SIGNALS:
    void counted(); ///< the table is up to date

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildControls(QLayout *line);
    void buildTable();
    void count();
    void showRows(const QList<AgreementRow> &rows);
    void filter();
    void say(const QString &sentence);

    std::shared_ptr<const CodingProject> m_project;
    QStringList m_coders;
    bool m_stale = false; ///< to be counted when seen
    AgreementModel *m_model;
    QComboBox *m_subject;
    QComboBox *m_unit;
    QTableView *m_table;
    QLabel *m_meaning;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    Job<QList<AgreementRow>> m_job; // last: its destruction waits
};

} // namespace tellings
