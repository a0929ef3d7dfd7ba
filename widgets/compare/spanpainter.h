// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/decoration.h"
#include "widgets/compare/proseshape.h"

class QPainter;
class QTextDocument;

namespace tellings {

class TintPalette;

/// What a column shows beside its text: everything a painter needs to know, nothing owned.
struct ColumnLook {
    const QTextDocument &document;
    const ArticleDecoration &decoration;
    const TintPalette &colours;
    int chosenPassage = 0; ///< 0: none, nothing is set back
    const ChosenInArticle &chosen;
};

/// Paints the passages of a column in the document's coordinates. Nothing here changes the layout of the text, so
/// that choosing a passage costs one repaint.
class SpanPainter {
public:
    SpanPainter(QPainter &painter, const ColumnLook &look);

    void paintBehindText(BlockRange blocks); ///< tints, and stronger ones behind words that differ
    void paintOverText(BlockRange blocks); ///< underlines by relation, signs of change

private:
    void paintTints(int paragraph);
    void paintUnderlines(const ShownSpan &span, BlockRange blocks);
    void paintLine(const QRectF &line, Relation relation, const QColor &ink);
    void paintMark(const WordMark &mark, BlockRange blocks, bool behind);
    void paintTypography(TextRange range, BlockRange blocks);
    void paintWave(const QRectF &rect);
    void paintPlus(const QRectF &rect);
    [[nodiscard]] QList<QRectF> rectsOf(const ParagraphPiece &piece) const;

    QPainter &m_painter;
    const ColumnLook &m_look;
};

} // namespace tellings
