// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/papertext.h"

#include <QGlyphRun>
#include <QRawFont>

#include <algorithm>
#include <array>

namespace tellings::paper {

using namespace Qt::StringLiterals;

namespace {

struct Extent {
    qreal left = 0;
    qreal right = 0;
};

/// Where characters `start` to `end` stand on `line`, from left to right. Text of one direction has one extent; where
/// directions mix, the glyphs are asked and neighbours joined.
QList<Extent> extents(const QTextLine &line, int start, int end, bool leftToRight)
{
    start = std::max(start, line.textStart());
    end = std::min(end, line.textStart() + line.textLength());
    if (start >= end)
        return {};
    if (leftToRight)
        return {{line.cursorToX(start), line.cursorToX(end)}};
    QList<Extent> pieces;
    for (const QGlyphRun &run : line.glyphRuns(start, end - start)) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < positions.size(); ++i) {
            if (advances.at(i).x() > 0)
                pieces.append({positions.at(i).x(), positions.at(i).x() + advances.at(i).x()});
        }
    }
    std::ranges::sort(pieces, {}, &Extent::left);
    QList<Extent> joined;
    for (const Extent &piece : std::as_const(pieces)) {
        if (!joined.isEmpty() && piece.left <= joined.constLast().right + points(0.5))
            joined.last().right = std::max(joined.constLast().right, piece.right);
        else
            joined.append(piece);
    }
    return joined;
}

bool isLeftToRight(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        switch (c.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirRLI: return true;
        default: return c.isSurrogate(); // may be one of the old scripts that run to the left
        }
    });
}

/// Whether a glyph of its own stands for the character, in the place that it has in the text.
bool isPlainLetter(char32_t character)
{
    switch (QChar::direction(character)) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN: return false;
    default: break;
    }
    switch (QChar::script(character)) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul: return true;
    default: return false;
    }
}

/// A square bracket's half: `direction` is where its feet point.
void drawBracket(QPainter *painter, qreal x, qreal top, qreal bottom, int direction)
{
    const qreal foot = direction * points(1.4);
    const std::array<QPointF, 4> corners = {QPointF(x + foot, top), QPointF(x, top), QPointF(x, bottom),
                                            QPointF(x + foot, bottom)};
    painter->setPen(QPen(ink, points(0.7)));
    painter->drawPolyline(corners.data(), int(corners.size()));
}

} // namespace

PaperText::PaperText(qreal width) : m_width(width) { }

void PaperText::addBlock(const QString &text, const QFont &font, const QColor &colour, Qt::Alignment alignment)
{
    Look look;
    look.colour = colour;
    addBlock({{text, look}}, font, 0, false, alignment);
}

void PaperText::addBlock(const QList<Run> &runs, const QFont &font, qreal gap, bool keepWithNext,
                         Qt::Alignment alignment)
{
    Block block;
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        const int start = int(text.size());
        text += run.text;
        block.stretches.append({start, int(text.size()), run.look});
        QTextCharFormat format;
        format.setForeground(run.look.colour);
        if (run.look.bold)
            format.setFontWeight(QFont::Bold);
        format.setFontItalic(run.look.italic);
        if (run.look.raised)
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        formats.append({start, int(run.text.size()), format});
    }
    block.leftToRight = isLeftToRight(text);
    block.layout = std::make_unique<QTextLayout>(text, font);
    const bool rightToLeft = text.isRightToLeft();
    if (!alignment)
        alignment = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    block.layout->setTextOption(option);
    block.layout->setFormats(formats);
    layOut(block, gap, keepWithNext);
    m_blocks.push_back(std::move(block));
}

void PaperText::layOut(Block &block, qreal gap, bool keepWithNext)
{
    block.layout->beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = block.layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_width);
        m_lines.append({int(m_blocks.size()), number, number == 0 ? gap : 0, line.height(), keepWithNext});
    }
    block.layout->endLayout();
}

qreal PaperText::height(int from, int to) const
{
    qreal height = 0;
    for (int i = from; i < to; ++i)
        height += m_lines.at(i).height + (i > from ? m_lines.at(i).gap : 0);
    return height;
}

int PaperText::fitting(int from, qreal space) const
{
    int to = from;
    qreal used = 0;
    while (to < lineCount()) {
        used += m_lines.at(to).height + (to > from ? m_lines.at(to).gap : 0);
        if (used > space)
            break;
        ++to;
    }
    if (to == lineCount())
        return to;
    if (lineCount() - to == 1 && to - from > 2)
        --to;
    while (to > from && m_lines.at(to - 1).keepWithNext)
        --to;
    return to;
}

QString PaperText::textOf(int block) const
{
    return m_blocks.at(block).layout->text();
}

bool PaperText::isPlain(int block) const
{
    return std::ranges::all_of(textOf(block).toUcs4(), isPlainLetter);
}

void PaperText::eachLine(QPointF topLeft, int from, int to,
                         const std::function<void(int, const QTextLine &, QPointF)> &visit) const
{
    qreal y = topLeft.y();
    for (int i = from; i < to; ++i) {
        const Line &place = m_lines.at(i);
        if (i > from)
            y += place.gap;
        visit(place.block, m_blocks.at(place.block).layout->lineAt(place.line), QPointF(topLeft.x(), y));
        y += place.height;
    }
}

void PaperText::draw(QPainter *painter, QPointF topLeft, int from, int to, const Watcher &watcher) const
{
    eachLine(topLeft, from, to, [&](int block, const QTextLine &line, QPointF offset) {
        drawTints(painter, m_blocks.at(block), line, offset);
    });
    drawWords(painter, topLeft, from, to, watcher);
    eachLine(topLeft, from, to, [&](int block, const QTextLine &line, QPointF offset) {
        drawMarks(painter, m_blocks.at(block), line, offset);
    });
}

void PaperText::drawWords(QPainter *painter, QPointF topLeft, int from, int to, const Watcher &watcher) const
{
    int open = -1;
    eachLine(topLeft, from, to, [&](int block, const QTextLine &line, QPointF offset) {
        if (block != open) {
            if (open >= 0 && watcher.ends)
                watcher.ends();
            if (watcher.begins)
                watcher.begins(block);
            open = block;
        }
        painter->setPen(ink);
        line.draw(painter, offset);
        // The white space that a line is broken at is not drawn; who reads the content misses it.
        const QTextLayout &layout = *m_blocks.at(block).layout;
        if (watcher.begins && line.textStart() + line.textLength() < layout.text().size()) {
            const int last = line.textStart() + line.textLength() - 1;
            if (layout.text().at(last).isSpace()) {
                painter->setFont(layout.font());
                painter->drawText(offset + QPointF(line.cursorToX(last), line.ascent()), u" "_s);
            }
        }
    });
    if (open >= 0 && watcher.ends)
        watcher.ends();
}

QList<PaperText::Lead> PaperText::leads(QPointF topLeft, int from, int to) const
{
    QList<Lead> leads;
    eachLine(topLeft, from, to, [&](int number, const QTextLine &line, QPointF offset) {
        const Block &block = m_blocks.at(number);
        for (const Stretch &stretch : block.stretches) {
            if (stretch.look.passage == 0)
                continue;
            for (const Extent &extent : extents(line, stretch.start, stretch.end, block.leftToRight))
                leads.append({QRectF(offset.x() + extent.left, offset.y(), extent.right - extent.left, line.height()),
                              stretch.look.passage, number});
        }
    });
    return leads;
}

void PaperText::drawTints(QPainter *painter, const Block &block, const QTextLine &line, QPointF offset)
{
    // Runs of one tint are filled in one piece: seams between neighbours show in viewers that smooth edges.
    const QList<Stretch> &stretches = block.stretches;
    for (qsizetype i = 0; i < stretches.size();) {
        qsizetype end = i + 1;
        while (end < stretches.size() && stretches.at(end).look.tint == stretches.at(i).look.tint)
            ++end;
        if (stretches.at(i).look.tint.isValid()) {
            for (const Extent &extent :
                 extents(line, stretches.at(i).start, stretches.at(end - 1).end, block.leftToRight)) {
                painter->fillRect(
                    QRectF(offset.x() + extent.left, offset.y(), extent.right - extent.left, line.height()),
                    stretches.at(i).look.tint);
            }
        }
        i = end;
    }
}

void PaperText::drawMarks(QPainter *painter, const Block &block, const QTextLine &line, QPointF offset)
{
    const qreal baseline = offset.y() + line.ascent();
    const int lineEnd = line.textStart() + line.textLength();
    const int inward = block.layout->textOption().textDirection() == Qt::RightToLeft ? -1 : 1;
    for (const Stretch &stretch : block.stretches) {
        if (stretch.look.underline == Qt::NoPen && !stretch.look.brackets)
            continue;
        const QList<Extent> places = extents(line, stretch.start, stretch.end, block.leftToRight);
        if (places.isEmpty())
            continue;
        if (stretch.look.underline != Qt::NoPen) {
            painter->setPen(QPen(strongRule, points(0.5), stretch.look.underline, Qt::FlatCap));
            for (const Extent &extent : places) {
                painter->drawLine(QPointF(offset.x() + extent.left, baseline + points(1.7)),
                                  QPointF(offset.x() + extent.right, baseline + points(1.7)));
            }
        }
        if (!stretch.look.brackets)
            continue;
        const qreal top = baseline - line.ascent() * 0.72;
        const qreal bottom = baseline + line.descent() * 0.75;
        const qreal left = offset.x() + places.constFirst().left - points(1.1);
        const qreal right = offset.x() + places.constLast().right + points(1.1);
        const bool starts = stretch.start >= line.textStart();
        const bool ends = stretch.end <= lineEnd;
        if (inward > 0 ? starts : ends)
            drawBracket(painter, left, top, bottom, 1);
        if (inward > 0 ? ends : starts)
            drawBracket(painter, right, top, bottom, -1);
    }
}

} // namespace tellings::paper
