// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/columntext.h"

#include "widgets/compare/proseshape.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

// How a column is laid out slice by slice and where it is scrolled meanwhile; the rest of ColumnText is in
// columntext.cpp.

namespace tellings {

namespace {

constexpr int fillsPerLayout = 4; ///< so many characters are filled in and coloured while one is laid out

} // namespace

void ColumnText::invalidate(Stale what)
{
    if (!article())
        return;
    if (!m_stale) {
        m_anchor = topAnchor();
        m_stale = true;
        m_laidBlocks = document()->blockCount();
    }
    if (what == Stale::Text)
        m_filled = false;
    m_viewSettled = false;
    viewport()->update();
    Q_EMIT becameStale();
}

int ColumnText::settleSome(int characters)
{
    if (!m_stale || testAttribute(Qt::WA_PendingResizeEvent))
        return 0; // with a resize under way the width is not the one to lay out for
    int done = 0;
    if (!m_filled) {
        fillDocument();
        done += static_cast<int>(m_decoration.map.documentLength() / fillsPerLayout) + 1;
    }
    layOutSome(characters, done);
    if (isAllLaidOut())
        finishSettling();
    else if (!m_viewSettled && isLaidOut(goal()))
        settleView();
    return std::max(1, done);
}

void ColumnText::layOutSome(int characters, int &done)
{
    QTextBlock block = document()->findBlockByNumber(m_laidBlocks);
    while (block.isValid() && done < characters) {
        document()->documentLayout()->blockBoundingRect(block); // lays out as far as here
        done += block.length();
        ++m_laidBlocks;
        block = block.next();
    }
}

bool ColumnText::isAllLaidOut() const
{
    return m_filled && m_laidBlocks >= document()->blockCount();
}

/// The text that has to be laid out before what is in sight can be right: a view's height past what is held there.
qsizetype ColumnText::goal() const
{
    const qsizetype held = m_level.value_or(m_anchor.offset);
    if (!isLaidOut(held))
        return held;
    const qreal bottom = pageTop(held) - (m_level ? levelLine() : m_anchor.top) + viewport()->height();
    const QTextBlock last = document()->findBlockByNumber(std::max(0, m_laidBlocks - 1));
    const bool filled = document()->documentLayout()->blockBoundingRect(last).bottom() >= bottom;
    return filled ? held : m_decoration.map.paragraphRange(m_decoration.map.paragraphCount() - 1).end;
}

bool ColumnText::isLaidOut(qsizetype offset) const
{
    if (!m_stale)
        return true;
    return m_filled && document()->findBlock(m_decoration.map.toDocument(offset)).blockNumber() < m_laidBlocks;
}

void ColumnText::settleView()
{
    m_viewSettled = true;
    if (m_level)
        applyLevel();
    else if (m_anchor.atStart)
        scrollTo(0, 0, false);
    else
        scrollTo(pageTop(m_anchor.offset), m_anchor.top, false);
    findChipLines();
    placeChips();
    placeNote();
    m_codes.move();
    viewport()->update();
    Q_EMIT laidOut();
    Q_EMIT viewMoved();
}

void ColumnText::finishSettling()
{
    m_stale = false;
    if (m_wantedCaret)
        setCaretOffset(*std::exchange(m_wantedCaret, std::nullopt));
    settleView();
}

qreal ColumnText::pageHeight() const
{
    if (!m_stale)
        return document()->size().height(); // asked any sooner, it would lay out all the rest
    const QTextBlock last = document()->findBlockByNumber(std::max(0, m_laidBlocks - 1));
    const qreal laid = m_laidBlocks > 0 ? document()->documentLayout()->blockBoundingRect(last).bottom() : 0;
    const int characters = last.position() + last.length();
    return m_laidBlocks > 0 && characters > 0 ? laid * document()->characterCount() / characters : viewport()->height();
}

qsizetype ColumnText::offsetAt(double place) const
{
    return m_decoration.map.toText(static_cast<int>(place * m_decoration.map.documentLength()));
}

TextPlace ColumnText::topAnchor() const
{
    const int position = document()->documentLayout()->hitTest(QPointF(gutterWidth(), scrollOffset()), Qt::FuzzyHit);
    const qsizetype offset = m_decoration.map.toText(std::max(0, position));
    return {.offset = offset, .top = lineTop(offset), .atStart = scrollOffset() == 0};
}

TextPlace ColumnText::place() const
{
    TextPlace place = !m_stale || (m_filled && m_viewSettled) ? topAnchor() : m_anchor;
    place.caret = caretOffset();
    return place;
}

void ColumnText::setPlace(const TextPlace &place)
{
    setCaretOffset(place.caret);
    m_level.reset();
    m_anchor = place;
    m_viewSettled = false;
    if (m_stale)
        Q_EMIT becameStale(); // it is laid out before the columns that are only out of sight
    else
        settleView();
}

void ColumnText::scrollTo(qreal pageY, qreal viewportY, bool pastEnds)
{
    const QScopedValueRollback guard(m_ownScroll, true);
    const int wanted = qRound(pageY - viewportY);
    const int last = std::max(0, static_cast<int>(std::ceil(pageHeight())) - viewport()->height());
    verticalScrollBar()->setRange(pastEnds ? std::min(0, wanted) : 0, pastEnds ? std::max(last, wanted) : last);
    verticalScrollBar()->setValue(wanted);
}

void ColumnText::bringLevel(qsizetype offset)
{
    reveal({{offset, offset + 1}});
    m_level = offset;
    if (isLaidOut(offset)) {
        applyLevel();
    } else {
        m_viewSettled = false;
        Q_EMIT becameStale(); // it is laid out before the columns that are only out of sight
    }
}

std::optional<qsizetype> ColumnText::scrolledPlace() const
{
    if (m_level)
        return m_level;
    if (m_stale)
        return m_anchor.atStart || m_anchor.offset == 0 ? std::nullopt : std::optional(m_anchor.offset);
    if (scrollOffset() == 0)
        return std::nullopt;
    const QPointF place(gutterWidth(), scrollOffset() + levelLine());
    return m_decoration.map.toText(std::max(0, document()->documentLayout()->hitTest(place, Qt::FuzzyHit)));
}

void ColumnText::applyLevel()
{
    if (isLaidOut(*m_level))
        scrollTo(pageTop(*m_level), levelLine(), true);
}

/// A text edit that is laid out anew begins with all that is above what is in sight: from the top it has none.
void ColumnText::parkScroll()
{
    const QScopedValueRollback guard(m_ownScroll, true);
    verticalScrollBar()->setRange(0, 0);
}

void ColumnText::release()
{
    if (m_stale && m_level)
        m_anchor = m_filled ? topAnchor() : m_anchor;
    m_level.reset();
    if (!m_stale || m_viewSettled)
        scrollTo(scrollOffset(), 0, false);
}

bool ColumnText::eventFilter(QObject *watched, QEvent *event)
{
    // A document goes on laying itself out by a timer of its own, in steps that double. While the column settles,
    // the slices are the column's; what the layout has to tell about its size then waits, too.
    const bool ours = watched == document()->documentLayout() && event->type() == QEvent::Timer;
    if (ours && m_stale && !testAttribute(Qt::WA_PendingResizeEvent))
        return true;
    return QTextEdit::eventFilter(watched, event);
}

void ColumnText::resizeEvent(QResizeEvent *event)
{
    invalidate(Stale::Lines);
    const auto level = m_level;
    if (event->size().width() != event->oldSize().width()) {
        m_laidBlocks = 0;
        parkScroll();
    }
    {
        const QScopedValueRollback guard(m_ownScroll, true);
        QTextEdit::resizeEvent(event);
    }
    m_level = level;
    if (m_stale && isAllLaidOut())
        finishSettling(); // only its height changed
}

void ColumnText::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange: // the numbers' face is the window's
    case QEvent::ApplicationFontChange:
    case QEvent::LayoutDirectionChange: // the margins change sides
        invalidate(Stale::Text);
        if (article())
            parkScroll();
        break;
    default: break;
    }
    const auto level = m_level;
    QTextEdit::changeEvent(event);
    m_level = level;
}

} // namespace tellings
