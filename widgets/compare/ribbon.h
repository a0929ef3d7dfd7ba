// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace tellings {

class ColumnText;

/// The gap between two neighbouring columns: bands that join the spans of the chosen passage.
class Ribbon : public QWidget {
    Q_OBJECT
public:
    Ribbon(const ColumnText &before, const ColumnText &after, QWidget *parent = nullptr);

    static constexpr int gapWidth = 22;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Top and bottom of a column's shown spans, in this widget's coordinates.
    struct Extent {
        qreal top = 0;
        qreal bottom = 0;
    };
    [[nodiscard]] QList<Extent> extents(const ColumnText &column) const;

    const ColumnText &m_before;
    const ColumnText &m_after;
};

} // namespace tellings
