// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/places.h"
#include "widgets/companions/chart.h"

namespace tellings {

/// When each article was published, the first at the top. Of the chosen passage: who carries it, and who had it first.
class TimelineChart : public Chart {
    Q_OBJECT
public:
    explicit TimelineChart(QWidget *parent = nullptr);

    [[nodiscard]] const QList<DatedArticle> &dated() const { return m_dated; }
    [[nodiscard]] QString sentence() const; ///< on the chosen passage; empty without one

    void paintChart(QPainter &painter, const QRectF &area) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void comparisonChanged() override;
    void currentChanged() override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QString dateText(const DatedArticle &entry) const;
    [[nodiscard]] double partOfTime(const DatedArticle &entry) const; ///< 0 the first, 1 the last
    void paintRow(QPainter &painter, const DatedArticle &entry, const QRectF &row) const;

    QList<DatedArticle> m_dated;
    QList<int> m_carriers;
    int m_first = -1;
};

} // namespace tellings
