// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/paperstyle.h"

#include <QList>
#include <QPainter>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

namespace tellings::paper {

/// Text set into a column and drawn from any line to any line, so that it can go on over a page's end. The direction
/// of each block follows its first strong character.
class PaperText {
public:
    struct Run {
        QString text;
        Look look;
    };

    explicit PaperText(qreal width);

    /// One more paragraph, `gap` below the former. Without an alignment it starts where its direction does. With
    /// `keepWithNext` it is never the last on a page.
    void addBlock(const QList<Run> &runs, const QFont &font, qreal gap = 0, bool keepWithNext = false,
                  Qt::Alignment alignment = {});
    /// A label: at the left, whatever its direction, unless told otherwise.
    void addBlock(const QString &text, const QFont &font, const QColor &colour = ink,
                  Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    [[nodiscard]] qreal height(int from, int to) const; ///< of lines `from` to before `to`
    [[nodiscard]] qreal height() const { return height(0, lineCount()); }
    /// The line that a page's part ends before, when it starts with line `from` and has `space`: `from` when none fits.
    /// Leaves no single line behind.
    [[nodiscard]] int fitting(int from, qreal space) const;

    [[nodiscard]] int blockCount() const { return int(m_blocks.size()); }
    [[nodiscard]] QString textOf(int block) const;
    /// Whether the block can be read from its glyphs in the order they are drawn in: of scripts that are written from
    /// the right, or that join and reorder their letters, nothing like the text comes out.
    [[nodiscard]] bool isPlain(int block) const;

    /// Told of the drawing of each block's words, but not of its tints and marks.
    struct Watcher {
        std::function<void(int block)> begins;
        std::function<void()> ends;
    };
    void draw(QPainter *painter, QPointF topLeft, int from, int to, const Watcher &watcher = {}) const;
    void draw(QPainter *painter, QPointF topLeft) const { draw(painter, topLeft, 0, lineCount()); }

    /// A place that leads to a passage; see Look::passage.
    struct Lead {
        QRectF rect;
        int passage = 0;
        int block = 0;
    };
    /// Those of the lines, drawn there.
    [[nodiscard]] QList<Lead> leads(QPointF topLeft, int from, int to) const;

private:
    struct Stretch {
        int start = 0;
        int end = 0;
        Look look;
    };
    struct Block {
        std::unique_ptr<QTextLayout> layout;
        QList<Stretch> stretches;
        bool leftToRight = true; ///< through and through
        QColor colour;
    };
    struct Line {
        int block = 0;
        int line = 0;
        qreal gap = 0;
        qreal height = 0;
        bool keepWithNext = false;
    };

    void layOut(Block &block, qreal gap, bool keepWithNext);
    void drawWords(QPainter *painter, QPointF topLeft, int from, int to, const Watcher &watcher) const;
    /// Calls `visit` with each line, the block that it is of and its place.
    void eachLine(QPointF topLeft, int from, int to,
                  const std::function<void(int block, const QTextLine &line, QPointF offset)> &visit) const;
    static void drawTints(QPainter *painter, const Block &block, const QTextLine &line, QPointF offset);
    static void drawMarks(QPainter *painter, const Block &block, const QTextLine &line, QPointF offset);

    qreal m_width = 0;
    std::vector<Block> m_blocks;
    QList<Line> m_lines;
};

} // namespace tellings::paper
