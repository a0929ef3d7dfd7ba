// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/places.h"
#include "widgets/companions/chart.h"

#include <QPolygonF>

namespace tellings {

/// Slope lines: an axis an article, from the top of its text to the end, and a line a passage through the places where
/// the outlets have it. A steep line is what one leads with and another buries. Arrow keys go from line to line.
class ProminenceChart : public Chart {
    Q_OBJECT
public:
    explicit ProminenceChart(QWidget *parent = nullptr);

    void setFilter(const PlaceFilter &filter); ///< what does not pass is not drawn, but for the chosen one
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] const QList<PassagePlaces> &places() const { return m_places; }

    void paintChart(QPainter &painter, const QRectF &area) const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 160}; }

protected:
    void comparisonChanged() override;
    void currentChanged() override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool isShown(const PassagePlaces &places) const;
    [[nodiscard]] QRectF plot(const QRectF &area) const;
    [[nodiscard]] QPolygonF lineOf(const PassagePlaces &places, const QRectF &plot) const;
    [[nodiscard]] int passageNear(QPointF point) const; ///< its number; 0 when there is none
    [[nodiscard]] QString sentenceOf(int number) const;
    void paintAxes(QPainter &painter, const QRectF &plot) const;
    void paintLine(QPainter &painter, const PassagePlaces &places, const QRectF &plot, bool chosen) const;

    QList<PassagePlaces> m_places;
    PlaceFilter m_filter;
};

} // namespace tellings
