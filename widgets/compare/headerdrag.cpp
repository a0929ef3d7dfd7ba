// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/headerdrag.h"

#include "widgets/compare/column.h"
#include "widgets/compare/columnheader.h"
#include "widgets/compare/ribbon.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>

#include <utility>

using namespace Qt::StringLiterals;

namespace tellings {

HeaderDrag::HeaderDrag(QWidget *page) : QWidget(page)
{
    setObjectName(u"headerDrag"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void HeaderDrag::setColumns(const QList<Column *> &columns)
{
    stop();
    m_columns = columns;
    for (Column *column : columns) {
        column->header()->installEventFilter(this); // a second time does no harm
        column->header()->setCursor(columns.size() > 1 ? Qt::OpenHandCursor : Qt::ArrowCursor);
    }
}

bool HeaderDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (m_column && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept(); // before the window takes it to clear the choice
            if (event->type() == QEvent::KeyPress)
                stop();
            return true;
        }
    }
    const auto type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseMove && type != QEvent::MouseButtonRelease)
        return QWidget::eventFilter(watched, event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint onPage = parentWidget()->mapFromGlobal(mouse->globalPosition().toPoint());
    if (type == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        for (Column *column : std::as_const(m_columns)) {
            if (column->header() == watched)
                return press(column, onPage);
        }
    } else if (type == QEvent::MouseMove && m_column && watched == m_column->header()) {
        moveTo(onPage);
        return true;
    } else if (type == QEvent::MouseButtonRelease && m_column && watched == m_column->header()) {
        drop();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool HeaderDrag::press(Column *column, QPoint onPage)
{
    if (m_columns.size() < 2)
        return false;
    m_column = column;
    m_from = onPage;
    m_slot = -1;
    return true;
}

void HeaderDrag::moveTo(QPoint onPage)
{
    if (m_slot < 0) {
        if ((onPage - m_from).manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
            return;
        m_column->header()->setCursor(Qt::ClosedHandCursor);
        qApp->installEventFilter(this); // for Escape, wherever the focus is
        setGeometry(parentWidget()->rect());
        raise();
        show();
    }
    m_slot = slotAt(onPage.x());
    update();
    Q_EMIT dragged(onPage);
}

void HeaderDrag::stop()
{
    qApp->removeEventFilter(this);
    if (m_column)
        m_column->header()->setCursor(Qt::OpenHandCursor);
    m_column = nullptr;
    m_slot = -1;
    hide();
}

void HeaderDrag::drop()
{
    const int slot = m_slot;
    const auto from = static_cast<int>(m_columns.indexOf(m_column));
    stop();
    if (slot < 0 || from < 0 || slot == from || slot == from + 1)
        return;
    QList<int> articles;
    for (const Column *column : std::as_const(m_columns))
        articles.append(column->index());
    articles.move(from, slot > from ? slot - 1 : slot);
    Q_EMIT moved(articles);
}

int HeaderDrag::slotAt(int x) const
{
    int slot = 0;
    for (const Column *column : m_columns) {
        const int middle = column->geometry().center().x();
        slot += (isRightToLeft() ? x < middle : x > middle) ? 1 : 0;
    }
    return slot;
}

int HeaderDrag::edgeOf(int slot) const
{
    const bool last = slot == m_columns.size();
    const QRect column = m_columns.at(last ? slot - 1 : slot)->geometry();
    const int half = Ribbon::gapWidth / 2;
    const bool rightSide = last != isRightToLeft();
    return rightSide ? std::min(column.right() + half, width() - 2) : std::max(column.left() - half, 1);
}

void HeaderDrag::paintEvent(QPaintEvent *)
{
    if (m_slot < 0)
        return;
    QPainter painter(this);
    const QColor colour = palette().color(QPalette::Highlight);
    painter.fillRect(QRectF(edgeOf(m_slot) - 1.5, 0, 3, height()), colour);
    QColor veil = colour;
    veil.setAlpha(40);
    painter.fillRect(m_column->geometry(), veil);
}

} // namespace tellings
