// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/paperpages.h"

#include "models/report/pdfmarks.h"
#include "models/report/reporttext.h"

#include <utility>

namespace tellings::paper {

namespace {

constexpr qreal headHeight = millimetres(9);
constexpr qreal footHeight = millimetres(11);

} // namespace

PaperPages::PaperPages(const QPageLayout &layout, Furnishing furnishing, Style style)
    : m_furnishing(std::move(furnishing))
    , m_style(style)
{
    const QRectF area = layout.paintRectPixels(resolution).toRectF();
    // The painter's origin is the corner of the printable area.
    m_body = QRectF(0, headHeight, area.width(), area.height() - headHeight - footHeight);
}

void PaperPages::drawOn(QPainter *painter, QPagedPaintDevice *device, int total)
{
    m_painter = painter;
    m_device = device;
    m_total = total;
}

void PaperPages::begin()
{
    m_page = 1;
    m_y = 0; // the first page has a title in place of the running head
    furnish();
}

void PaperPages::newPage()
{
    ++m_page;
    m_y = m_body.top();
    if (m_painter)
        m_device->newPage();
    furnish();
}

bool PaperPages::ensure(qreal height)
{
    if (height <= remaining() || atTop())
        return false;
    newPage();
    return true;
}

void PaperPages::space(qreal height)
{
    if (!atTop())
        m_y += height;
}

PaperPages::ElementOf PaperPages::blocksOf(const PaperText &text, int element)
{
    if (text.blockCount() == 1)
        return [element](int) { return element; };
    return [this, element](int block) { return m_structure.paragraph(element, block); };
}

void PaperPages::draw(const PaperText &text, QPointF topLeft, int from, int to, const ElementOf &elementOf)
{
    if (!m_painter)
        return;
    text.draw(m_painter, topLeft, from, to,
              {.begins =
                   [&](int block) {
                       const int element = text.textOf(block).isEmpty() ? Structure::artifact : elementOf(block);
                       beginContent(text.isPlain(block) ? element : m_structure.readAs(element, text.textOf(block)));
                   },
               .ends = [this] { endContent(); }});
}

void PaperPages::draw(const PaperText &text, QPointF topLeft, int element)
{
    draw(text, topLeft, 0, text.lineCount(), blocksOf(text, element));
}

void PaperPages::put(const PaperText &text, int element, qreal x)
{
    draw(text, QPointF(m_body.left() + x, m_y), element);
}

void PaperPages::flow(const PaperText &text, const ElementOf &elementOf)
{
    for (int from = 0; from < text.lineCount();) {
        const int to = text.fitting(from, remaining());
        if (to == from) {
            newPage();
            continue;
        }
        draw(text, QPointF(m_body.left(), m_y), from, to, elementOf);
        advance(text.height(from, to));
        from = to;
    }
}

void PaperPages::beginContent(int element)
{
    if (!m_painter || !m_device || element == Structure::artifact)
        return;
    m_content = m_structure.addContent(element, m_page);
    drawMark(*m_painter, m_content, true);
}

void PaperPages::endContent()
{
    if (m_content != Structure::artifact)
        drawMark(*m_painter, std::exchange(m_content, Structure::artifact), false);
}

void PaperPages::line(qreal x1, qreal y1, qreal x2, qreal y2, const QColor &colour, qreal width) const
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    m_painter->drawLine(QPointF(x1, y1), QPointF(x2, y2));
}

void PaperPages::box(const QRectF &rect, const QColor &fill, const QColor &frame, qreal frameWidth) const
{
    if (!m_painter)
        return;
    m_painter->setPen(frame.isValid() ? QPen(frame, frameWidth) : QPen(Qt::NoPen));
    m_painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    m_painter->drawRect(rect);
    m_painter->setBrush(Qt::NoBrush);
}

void PaperPages::mark(const QString &name, const QString &title, int level)
{
    m_marks.append({name, title, level, m_page, m_y});
}

void PaperPages::link(const QRectF &rect, const QString &mark, int element)
{
    m_links.append({m_page, rect, mark, {}, element});
}

void PaperPages::link(const QRectF &rect, const QUrl &url, int element)
{
    m_links.append({m_page, rect, {}, url, element});
}

void PaperPages::furnish() const
{
    if (!m_painter || m_furnishing.isBare)
        return;
    const qreal numberWidth = millimetres(45);
    const qreal textWidth = m_body.width() - numberWidth;
    const auto oneLine = [this, textWidth](const QString &text, qreal y) {
        const QFont font = sans(7.5);
        PaperText set(textWidth);
        set.addBlock(QFontMetricsF(font).elidedText(text, Qt::ElideRight, textWidth), font, softInk);
        set.draw(m_painter, QPointF(m_body.left(), y), 0, 1);
    };
    if (m_page > 1) {
        oneLine(m_furnishing.runningHead, 0);
        line(m_body.left(), millimetres(5), m_body.right(), millimetres(5), rule, points(0.5));
    }
    const qreal footTop = m_body.bottom() + millimetres(6);
    oneLine(m_furnishing.foot, footTop);
    PaperText number(numberWidth);
    number.addBlock(ReportText::tr("Page %1 of %2").arg(ReportText::number(m_page), ReportText::number(m_total)),
                    sans(7.5), softInk, Qt::AlignRight);
    number.draw(m_painter, QPointF(m_body.right() - numberWidth, footTop));
}

} // namespace tellings::paper
