// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportcontents.h"
#include "models/report/reportplan.h"

#include <QColor>
#include <QFont>

/// The look of the report on paper: always light, whatever the screen's theme. Lengths are in the units that the pages
/// are drawn in, 1200 to the inch.
namespace tellings::paper {

inline constexpr int resolution = 1200;

[[nodiscard]] constexpr qreal points(qreal count)
{
    return count * resolution / 72.0;
}
[[nodiscard]] constexpr qreal millimetres(qreal count)
{
    return count * resolution / 25.4;
}

[[nodiscard]] QFont serif(qreal size, QFont::Weight weight = QFont::Normal); ///< size in points
[[nodiscard]] QFont sans(qreal size, QFont::Weight weight = QFont::Normal);
[[nodiscard]] QFont mono(qreal size);

inline constexpr QColor ink = QColor(0x1a, 0x1a, 0x1a);
inline constexpr QColor softInk = QColor(0x59, 0x59, 0x59); ///< 7:1 on white
inline constexpr QColor rule = QColor(0xb4, 0xb4, 0xb4);
inline constexpr QColor strongRule = QColor(0x40, 0x40, 0x40);

/// How a run of text is set. A relation has a tint and an underline of its own, so that it is told apart in black and
/// white, too. The tint shows the whole passage, the underline the words that are the same. Words that another outlet
/// leaves out are in italics: struck through, a whole sentence of them could not be read.
struct Look {
    QColor colour = ink;
    QColor tint; ///< invalid: none
    Qt::PenStyle underline = Qt::NoPen;
    bool bold = false;
    bool italic = false;
    bool brackets = false; ///< drawn round it, no part of the text
    bool raised = false; ///< a small number above the line
    int passage = 0; ///< leads to the passage of this number; 0: nowhere
};

/// What a plan says of the look.
struct Style {
    ReportPalette palette = ReportPalette::Colour;
    int columns = 5; ///< cells side by side at the most
    bool onePage = false; ///< what may be cut short ends with the page

    [[nodiscard]] Look lookOf(Relation relation, ReportLook look) const;
    /// The shade of a matrix cell: paler for less.
    [[nodiscard]] QColor shade(double share) const;
};

} // namespace tellings::paper
