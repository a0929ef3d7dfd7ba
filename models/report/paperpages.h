// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/papertext.h"
#include "models/report/pdfstructure.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QUrl>

#include <functional>

namespace tellings::paper {

/// Pages filled from top to bottom. Without a painter nothing is drawn and pages are only counted: the report is set
/// twice, because "Page 3 of 12" has to know the end.
class PaperPages {
public:
    struct Furnishing {
        QString runningHead; ///< on every page but the first
        QString foot; ///< at the left, with the page number at the right
        bool isBare = false; ///< neither of them
    };

    /// Somewhere to go to: an entry of the outline, and what links name.
    struct Mark {
        QString name; ///< what links say; unique
        QString title; ///< in the outline; empty: not there
        int level = 0; ///< from 0
        int page = 0; ///< from 1
        qreal y = 0;
    };
    /// A stretch of a page that leads somewhere: to a mark of this name, or to an address.
    struct Link {
        int page = 0;
        QRectF rect;
        QString target;
        QUrl url;
        int element = Structure::artifact; ///< of the structure
    };

    PaperPages(const QPageLayout &layout, Furnishing furnishing, Style style = {});

    /// From now on draws to `painter`, on pages of `device`, of which there will be `total`. Without a device it is one
    /// picture, in which nothing is marked.
    void drawOn(QPainter *painter, QPagedPaintDevice *device, int total);
    /// Starts the first page.
    void begin();

    [[nodiscard]] const Style &style() const { return m_style; }
    [[nodiscard]] QPainter *painter() const { return m_painter; } ///< null while counting
    [[nodiscard]] int page() const { return m_page; } ///< from 1
    [[nodiscard]] qreal left() const { return m_body.left(); }
    [[nodiscard]] qreal width() const { return m_body.width(); }
    [[nodiscard]] qreal bodyHeight() const { return m_body.height(); }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal remaining() const { return m_body.bottom() - m_y; }
    [[nodiscard]] bool atTop() const { return m_y <= m_body.top(); }

    void newPage();
    /// Starts a new page when less than `height` is left on this one; true if it did.
    bool ensure(qreal height);
    void advance(qreal height) { m_y += height; }
    /// `height` of white, unless at the top of a page.
    void space(qreal height);

    /// What is drawn belongs to an element of this; what is drawn for Structure::artifact, lines and boxes do not.
    [[nodiscard]] Structure &structure() { return m_structure; }
    [[nodiscard]] const Structure &structure() const { return m_structure; }
    [[nodiscard]] int section() const { return m_section; } ///< the element that what comes next is in
    void beginSection() { m_section = m_structure.add(Tag::Section, Structure::document); }

    /// The element that a block of a text belongs to.
    using ElementOf = std::function<int(int block)>;
    /// One block is the element's own content; several are paragraphs in it.
    [[nodiscard]] ElementOf blocksOf(const PaperText &text, int element);

    /// Draws lines `from` to before `to` of `text` at a place of the page.
    void draw(const PaperText &text, QPointF topLeft, int from, int to, const ElementOf &elementOf);
    void draw(const PaperText &text, QPointF topLeft, int element);
    /// Draws `text` whole at `x` from the body's left, at the current height; does not advance.
    void put(const PaperText &text, int element, qreal x = 0);
    /// Sets `text` from the current height on, on as many pages as it needs, and advances.
    void flow(const PaperText &text, const ElementOf &elementOf);
    /// All that is drawn until endContent() is one thing, and belongs to `element`. Texts in it are drawn to painter().
    void beginContent(int element);
    void endContent();
    void line(qreal x1, qreal y1, qreal x2, qreal y2, const QColor &colour, qreal width) const;
    void box(const QRectF &rect, const QColor &fill, const QColor &frame = {}, qreal frameWidth = 0) const;

    /// Here, from the current height on, is what links to `name` lead to.
    void mark(const QString &name, const QString &title = {}, int level = 0);
    /// `rect` of the current page leads to the mark, or to the address; it is what `element` is about.
    void link(const QRectF &rect, const QString &mark, int element);
    void link(const QRectF &rect, const QUrl &url, int element);
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; } ///< by place
    [[nodiscard]] const QList<Link> &links() const { return m_links; }

private:
    void furnish() const;

    QRectF m_body;
    Furnishing m_furnishing;
    Style m_style;
    QList<Mark> m_marks;
    QList<Link> m_links;
    Structure m_structure;
    int m_section = Structure::document;
    int m_content = Structure::artifact; ///< its number, while it is drawn
    QPainter *m_painter = nullptr;
    QPagedPaintDevice *m_device = nullptr;
    int m_total = 0;
    int m_page = 0;
    qreal m_y = 0;
};

} // namespace tellings::paper
