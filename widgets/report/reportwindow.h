// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/previewjob.h"

#include <QBuffer>
#include <QDialog>

#include <memory>

class QLabel;
class QPdfDocument;
class QPdfView;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTimer;
class QToolButton;

namespace tellings {

class PlanForm;

/// Builds a report: what it holds on the one side, its real pages on the other. The pages are drawn again a moment
/// after each change, off the window's thread.
class ReportWindow : public QDialog {
    Q_OBJECT
public:
    explicit ReportWindow(QWidget *parent = nullptr);
    ~ReportWindow() override;

    /// What the report is on; null empties the pages. `filter` is what the window shows of it.
    void setComparison(std::shared_ptr<const Comparison> comparison, const PassageFilter &filter);
    void setCoded(std::shared_ptr<const CodingProject> coded); ///< for the sections on it: see ReportPlan::coded
    void setLogo(const QString &path); ///< as a person chose it
    void setPlan(const ReportPlan &plan);
    [[nodiscard]] ReportPlan plan() const;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] bool isDrawing() const { return m_job.isRunning() || m_waiting; }

Q_SIGNALS:
    void logoRequested(); ///< a person wants to choose one: see setLogo()
    void saveRequested(const tellings::ReportPlan &plan);
    void pagesShown(int pages); ///< those of the plan as it stands
    void planChanged(const tellings::ReportPlan &plan);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePages();
    void redraw();
    void drawSoon();
    void showPages(const QByteArray &pdf);
    void showFailure(const Error &error);
    void setDrawing(bool drawing);
    void updatePageNumber();

    PreviewJob m_job;
    std::shared_ptr<const Comparison> m_comparison;
    std::shared_ptr<const CodingProject> m_coded;
    PlanForm *m_form = nullptr;
    QPdfDocument *m_document = nullptr;
    QBuffer m_bytes; ///< which the document reads from
    QPdfView *m_view = nullptr;
    QLabel *m_message = nullptr; ///< why there are no pages
    QSpinBox *m_page = nullptr;
    QLabel *m_pages = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_save = nullptr;
    QTimer *m_delay = nullptr;
    bool m_waiting = false; ///< a change is not drawn yet
};

} // namespace tellings
