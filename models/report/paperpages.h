// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/papertext.h"

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
    };

    PaperPages(const QPageLayout &layout, Furnishing furnishing, Style style = {});

    /// From now on draws to `painter`, on pages of `device`, of which there will be `total`.
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

    /// Draws `text` whole at `x` from the body's left, at the current height; does not advance.
    void put(const PaperText &text, qreal x = 0) const;
    /// Sets `text` from the current height on, on as many pages as it needs, and advances.
    void flow(const PaperText &text);
    void line(qreal x1, qreal y1, qreal x2, qreal y2, const QColor &colour, qreal width) const;
    void box(const QRectF &rect, const QColor &fill, const QColor &frame = {}, qreal frameWidth = 0) const;

    /// Here, from the current height on, is what links to `name` lead to.
    void mark(const QString &name, const QString &title = {}, int level = 0);
    /// `rect` of the current page leads to the mark, or to the address.
    void link(const QRectF &rect, const QString &mark);
    void link(const QRectF &rect, const QUrl &url);
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; } ///< by place
    [[nodiscard]] const QList<Link> &links() const { return m_links; }

private:
    void furnish() const;

    QRectF m_body;
    Furnishing m_furnishing;
    Style m_style;
    QList<Mark> m_marks;
    QList<Link> m_links;
    QPainter *m_painter = nullptr;
    QPagedPaintDevice *m_device = nullptr;
    int m_total = 0;
    int m_page = 0;
    qreal m_y = 0;
};

} // namespace tellings::paper
