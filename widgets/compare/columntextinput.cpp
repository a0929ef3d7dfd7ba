// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/columntext.h"

#include "models/items/passagecard.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <utility>

// How a column answers the mouse and the keyboard; the rest of ColumnText is in columntext.cpp.

namespace tellings {

using namespace Qt::StringLiterals;

QList<int> ColumnText::passagesUnder(QPoint point) const
{
    if (foldUnder(point) >= 0)
        return {};
    const QPointF onPage = point + QPoint(0, scrollOffset());
    for (const PlacedChip &chip : m_chips) {
        if (chip.rect.adjusted(-2, -1, 2, 1).contains(onPage))
            return {chip.passage};
    }
    const int position = document()->documentLayout()->hitTest(onPage, Qt::ExactHit);
    if (position < 0)
        return {};
    // A hit is a place between characters: the character under the point may be the one before it.
    const qsizetype offset = m_decoration.map.toText(position);
    for (const qsizetype candidate : {offset, offset - 1}) {
        const QList<QRectF> rects = shownRects({candidate, candidate + 1});
        if (std::ranges::any_of(rects, [&](const QRectF &rect) { return rect.adjusted(0, 0, 0, 2).contains(point); }))
            return passagesAt(m_decoration, candidate);
    }
    return {};
}

void ColumnText::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool activates =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (const int fold = foldAtCaret(); plain && activates && fold >= 0) {
        toggleGap(fold);
        return;
    }
    if (plain && activates) {
        QList<int> passages = passagesAt(m_decoration, caretOffset());
        if (passages.isEmpty() && caretOffset() > 0)
            passages = passagesAt(m_decoration, caretOffset() - 1);
        if (!passages.isEmpty())
            Q_EMIT passagesActivated(passages);
        return;
    }
    const bool forView =
        (plain && (event->key() == Qt::Key_N || event->key() == Qt::Key_P || event->key() == Qt::Key_Escape))
        || (event->modifiers() & Qt::AltModifier);
    if (forView)
        event->ignore();
    else
        QTextEdit::keyPressEvent(event);
}

void ColumnText::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton) {
        event->ignore(); // for the window
        return;
    }
    m_pressed = event->position().toPoint();
    QTextEdit::mousePressEvent(event);
}

void ColumnText::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton) {
        const QPoint point = event->position().toPoint();
        const QList<int> passages = passagesUnder(point);
        const bool active = foldUnder(point) >= 0 || !passages.isEmpty() || !marksUnder(point).isEmpty();
        viewport()->setCursor(active ? Qt::PointingHandCursor : Qt::IBeamCursor);
        hover(passages.value(0));
    }
}

void ColumnText::hover(int passage)
{
    if (std::exchange(m_hovered, passage) != passage)
        Q_EMIT passageHovered(passage);
}

void ColumnText::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const bool dragged = (point - m_pressed).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
    if (event->button() != Qt::LeftButton || dragged || textCursor().hasSelection())
        return;
    if (const int fold = foldUnder(point); fold >= 0) {
        toggleGap(fold);
        return;
    }
    if (const QList<qint64> codings = codingsUnder(point); !codings.isEmpty()) {
        Q_EMIT codingsActivated(codings);
        return;
    }
    const QList<int> passages = passagesUnder(point);
    if (!passages.isEmpty())
        Q_EMIT passagesActivated(passages);
}

void ColumnText::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QTextEdit::wheelEvent(event);
        return;
    }
    if (const int delta = event->angleDelta().y())
        Q_EMIT zoomRequested(delta > 0 ? 1 : -1);
    event->accept();
}

void ColumnText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
}

void ColumnText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
}

QString ColumnText::toolTipFor(const QList<int> &passages) const
{
    QStringList cards;
    for (const int number : passages) {
        if (const Passage *passage = passageByNumber(*m_comparison, number))
            cards.append(passageCard(*m_comparison, *passage));
    }
    return cards.join(u"\n\n"_s);
}

bool ColumnText::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(0);
    if (event->type() == QEvent::ToolTip && m_comparison) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int fold = foldUnder(help->pos());
        QStringList texts{fold >= 0 ? foldToolTip(fold) : toolTipFor(passagesUnder(help->pos())),
                          codingToolTip(help->pos())};
        texts.removeAll(QString());
        const QString text = texts.join(u"\n\n"_s);
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

} // namespace tellings
