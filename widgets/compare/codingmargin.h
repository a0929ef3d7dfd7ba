// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codingmarks.h"
#include "models/items/columnlayout.h"
#include "widgets/compare/spanpainter.h"

#include <QFont>
#include <QHash>
#include <QList>
#include <QRectF>

namespace tellings {

/// The codes beside a column's text: a bracket a code along its lines, side by side where they overlap, a small label
/// where each begins, and a thin line below the words. Where there is no room for all, a label counts the rest. What
/// stands where is found once for a layout of the text and drawn from there, so that thousands cost no more than those
/// in sight.
class CodingMargin {
public:
    /// What it is drawn on.
    struct Page {
        const QTextDocument &document;
        const TextMap &map;
        const TintPalette &colours;
        QFont font; ///< of the labels
        qreal width = 0; ///< of the page, the margin included
        bool rightToLeft = false;
        int blocks = 0; ///< that are laid out, from the first
    };

    [[nodiscard]] static int width(const QFont &font); ///< of the margin

    void setMarks(const QList<CodingMark> &marks, const TextMap &map);
    [[nodiscard]] const QList<CodingMark> &marks() const { return m_marks; }

    void move() { m_placed = false; } ///< the text was laid out anew
    void place(const Page &page); ///< where marks or text moved, as it is painted: many columns are out of sight
    void paint(QPainter &painter, const Page &page, ParagraphRange shown, const QRectF &clip);

    /// The marks (indices) of a label or bracket at a point of the page.
    [[nodiscard]] QList<int> marksUnder(QPointF point, const Page &page);
    [[nodiscard]] QList<int> marksAt(qsizetype offset) const; ///< those over a place in the text
    [[nodiscard]] QList<int> marksIn(int paragraph) const; ///< all of it, those of the whole article in the first
    [[nodiscard]] QList<QRectF> labelRects() const; ///< as last placed on the page, from its top

private:
    struct Piece {
        int mark = 0;
        ParagraphPiece place;
        bool begins = false;
        bool ends = false;
    };
    struct Line {
        QRectF rect;
        int mark = 0;
    };
    struct Bracket {
        QRectF rect;
        int mark = 0;
        bool begins = false;
        bool ends = false;
    };
    struct Shape { ///< of one paragraph
        QList<Line> lines;
        QList<Bracket> brackets;
    };
    struct Label {
        QRectF rect;
        QString text;
        QList<int> marks;
    };

    [[nodiscard]] const Shape &shapeOf(int paragraph, const Page &page);
    [[nodiscard]] static QRectF mirrored(QRectF rect, const Page &page);
    [[nodiscard]] QList<Line> linesOf(int paragraph, const Page &page) const;
    [[nodiscard]] QColor inkOf(const CodingMark &mark, const TintPalette &colours) const;
    void paintBracket(QPainter &painter, const Bracket &bracket, const Page &page) const;
    void paintLabel(QPainter &painter, const Label &label, const Page &page) const;

    QList<CodingMark> m_marks; ///< by place
    QHash<int, QList<Piece>> m_pieces; ///< by paragraph
    QList<int> m_whole;
    QHash<int, Shape> m_shapes; ///< by paragraph, made when first seen
    QList<Label> m_labels; ///< from the top
    bool m_placed = false; ///< shapes and labels are where they belong
};

} // namespace tellings
