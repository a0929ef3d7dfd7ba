// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/spanlinks.h"

#include <QColor>
#include <QList>
#include <QWidget>

#include <optional>

namespace tellings {

class ColumnText;

/// The gap between two neighbouring columns: bands that join spans of one passage. The chosen passage's are strong and
/// go wherever its spans are; of the others only those are drawn, faintly, that have both ends in sight. Folded columns
/// are passed by: bands go from one open column to the next, and reach its height in the first gap on the way.
class Ribbon : public QWidget {
    Q_OBJECT
public:
    explicit Ribbon(QWidget *parent = nullptr);

    static constexpr int gapWidth = 22;
    /// Of the faint ones in one gap: with more of them the eye follows none. The most level ones are drawn.
    static constexpr int mostFaint = 24;

    /// The open columns that are joined; nullptr: there is none on that side, and so no band. `first`: the gap is right
    /// behind the former, and not only on the way from it.
    void setEnds(const ColumnText *before, const ColumnText *after, bool first);
    /// How the chosen passage comes in from the column before and goes out to the one after.
    void setPassing(Passing before, Passing after);
    void setHovered(int passage); ///< which is under the mouse in some column: its bands stand out; 0: none

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Top and bottom of what a band joins, in this widget's coordinates.
    struct Extent {
        qreal top = 0;
        qreal bottom = 0;
    };
    struct Band {
        int passage = 0;
        Extent before;
        Extent after;

        [[nodiscard]] qreal slope() const; ///< how far from level, in pixels
    };
    [[nodiscard]] QList<Band> faintBands() const;
    [[nodiscard]] QList<Band> chosenBands() const;
    [[nodiscard]] std::optional<Extent> extent(const ColumnText &column, int span) const;
    [[nodiscard]] Extent bridgeExtent(const ColumnText &column) const;
    [[nodiscard]] qreal shiftOf(const ColumnText &column) const;
    void paintBand(QPainter &painter, const Band &band) const;
    void paintFaint(QPainter &painter, const Band &band) const;

    void follow(const ColumnText *&end, const ColumnText *column);

    const ColumnText *m_before = nullptr;
    const ColumnText *m_after = nullptr;
    bool m_first = true;
    QList<SpanLink> m_links;
    Passing m_passingBefore = Passing::None;
    Passing m_passingAfter = Passing::None;
    int m_hovered = 0;
};

} // namespace tellings
