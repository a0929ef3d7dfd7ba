// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codetables.h"

#include <QWidget>

namespace tellings {

/// Counts of codes as bars: a heading for each code, below it a bar for each column with its name and count.
class CodeChart : public QWidget {
    Q_OBJECT
public:
    explicit CodeChart(QWidget *parent = nullptr);

    void setTable(const CodeTable &table);
    [[nodiscard]] int heightFor(qsizetype codes) const; ///< of that many codes, from the top
    void paintChart(QPainter &painter, const QRectF &area) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] const CodeTable &table() const { return m_table; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Columns {
        double names = 0;
        double bars = 0;
        double counts = 0;
    };
    [[nodiscard]] Columns columnsOf(double width) const;
    [[nodiscard]] QString columnName(qsizetype column) const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] double rowHeight() const;
    void paintBar(QPainter &painter, const QRectF &row, qsizetype column, int count) const;

    CodeTable m_table;
    int m_most = 0;
};

} // namespace tellings
