// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codetablemodel.h"
#include "models/jobs/job.h"
#include "widgets/agreement/resultspage.h"

class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace tellings {

class CodeChart;

/// Counts of codes, as a table whose cells are the stronger the more there is, or as bars. Counted off the window's
/// thread, when the page is seen.
class CodeTablePage : public ResultsPage {
    Q_OBJECT
public:
    enum class Kind { ByOutlet, Together, ByDay };

    explicit CodeTablePage(Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] QSize pictureSize() const override;
    void paintPicture(QPainter &painter) const override;
    [[nodiscard]] int pictureHead() const override;
    [[nodiscard]] QList<int> pictureBreaks() const override;
    [[nodiscard]] QString csv() const override;
    void showBars(bool bars); ///< or the table
    [[nodiscard]] bool isCounting() const { return m_job.isRunning(); }

Q_SIGNALS:
    void counted(); ///< table and bars are up to date

protected:
    void count() override;
    void stop() override;

private:
    [[nodiscard]] QString name(const QString &part) const; ///< an object name of this kind of page's own
    void buildControls(QLayout *line);
    void buildViews();
    void showTable(const CodeTable &table);
    [[nodiscard]] bool showsBars() const;

    Kind m_kind;
    CodeTableModel *m_model;
    QComboBox *m_layer;
    QComboBox *m_look;
    QLabel *m_what;
    QStackedWidget *m_views;
    QTableView *m_table;
    QScrollArea *m_area;
    CodeChart *m_chart;
    Job<CodeTable> m_job; // last: its destruction waits
};

} // namespace tellings
