// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/decoration.h"
#include "widgets/compare/proseshape.h"

class QPainter;
class QTextDocument;

namespace tellings {

class TintPalette;

/// Which paragraphs a column shows some of, those folded away between them included: first and last, or {0, -1}.
struct ParagraphRange {
    int first = 0;
    int last = -1;
};

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

    void paintBehindText(ParagraphRange shown); ///< tints, and stronger ones behind words that differ
    void paintOverText(ParagraphRange shown); ///< underlines by relation, signs of change

private:
    void paintTints(int paragraph);
    void paintUnderlines(const ShownSpan &span, ParagraphRange shown);
    void paintLine(const QRectF &line, Relation relation, const QColor &ink);
    void paintMark(const WordMark &mark, ParagraphRange shown, bool behind);
    void paintTypography(TextRange range, ParagraphRange shown);
    void paintWave(const QRectF &rect);
    void paintPlus(const QRectF &rect);
    [[nodiscard]] QList<QRectF> rectsOf(const ParagraphPiece &piece) const;

    QPainter &m_painter;
    const ColumnLook &m_look;
};

} // namespace tellings
