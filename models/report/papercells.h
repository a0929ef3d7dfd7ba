// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/paperpages.h"

#include <vector>

namespace tellings::paper {

/// Cells that stand side by side and go down the pages together: what does not fit goes on on the next page, in all
/// cells from the same height on.
class CellRow {
public:
    /// Room for `columns` cells over the pages' width less `margin` at the start.
    CellRow(PaperPages &pages, int columns, qreal margin = 0);

    [[nodiscard]] static qreal widthOf(const PaperPages &pages, int columns, qreal margin = 0);
    [[nodiscard]] qreal cellWidth() const { return widthOf(m_pages, m_columnCount, m_margin); }
    /// The next cell, cellWidth() wide; `head` is said again on each page.
    void add(PaperText head, PaperText body);
    /// The structure's elements that a cell's parts are the content of; without, both are artifacts.
    void belongsTo(int column, int head, int body);

    [[nodiscard]] bool isDone() const;
    [[nodiscard]] qreal headHeight() const; ///< of the cells that go on
    [[nodiscard]] qreal bodyHeight() const; ///< of what is left
    /// Sets what fits into `space` below the heads, at least a line on an empty page. False when some is left over.
    bool setLines(qreal space);

private:
    /// One cell on its way down the pages.
    struct Column {
        PaperText head;
        PaperText body;
        int headElement = Structure::artifact; ///< until it is said
        int bodyElement = Structure::artifact;
        int next = 0; ///< the first line not yet set

        [[nodiscard]] bool isDone() const { return next >= body.lineCount(); }
    };

    [[nodiscard]] qreal left(std::size_t column) const;
    void setColumn(Column &column, QPointF topLeft, qreal heads, int to);
    void drawRules(qreal top, qreal bottom) const;

    PaperPages &m_pages;
    int m_columnCount;
    qreal m_margin;
    std::vector<Column> m_columns;
};

} // namespace tellings::paper
