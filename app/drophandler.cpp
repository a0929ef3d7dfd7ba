// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drophandler.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

/// Covers the window while something is held over it.
class DropOverlay : public QWidget {
public:
    enum class Place { Whole, Leading, Trailing };

    explicit DropOverlay(QWidget *window) : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setObjectName(u"dropOverlay"_s);
        setGeometry(window->rect());
    }

    /// Where the thing is held.
    void setPlace(Place place)
    {
        m_place = place;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil = palette().color(QPalette::Window);
        veil.setAlphaF(0.88F);
        painter.fillRect(rect(), veil);
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.8);
        painter.setFont(large);
        if (m_place == Place::Whole) {
            paintZone(painter, rect(), DropHandler::tr("Drop to open as a story"), true);
            return;
        }
        QRect leading(0, 0, width() / 2, height());
        QRect trailing(leading.width(), 0, width() - leading.width(), height());
        if (isRightToLeft())
            std::swap(leading, trailing);
        paintZone(painter, leading, DropHandler::tr("Drop to add to this story"), m_place == Place::Leading);
        paintZone(painter, trailing, DropHandler::tr("Drop to open as another story"), m_place == Place::Trailing);
    }

private:
    void paintZone(QPainter &painter, const QRect &zone, const QString &text, bool chosen) const
    {
        constexpr int margin = 24;
        constexpr int inset = 40;
        const QRectF frame = QRectF(zone).adjusted(margin, margin, -margin, -margin);
        painter.setBrush(Qt::NoBrush);
        if (chosen) {
            QColor fill = palette().color(QPalette::Highlight);
            fill.setAlphaF(0.14F);
            painter.setBrush(fill);
        }
        painter.setPen(chosen ? QPen(palette().color(QPalette::Highlight), 3, Qt::DashLine)
                              : QPen(palette().color(QPalette::Mid), 1, Qt::DashLine));
        painter.drawRoundedRect(frame, 14, 14);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(zone.adjusted(inset, inset, -inset, -inset), Qt::AlignCenter | Qt::TextWordWrap, text);
    }

    Place m_place = Place::Whole;
};

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

DropHandler::DropHandler(QWidget *window) : QObject(window), m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropHandler::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDropEvent *>(event); // what both are
        if (localPaths(drag->mimeData()).isEmpty())
            return false;
        showOverlay(*drag);
        drag->acceptProposedAction();
        return true;
    }
    case QEvent::DragLeave: hideOverlay(); return false;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        hideOverlay();
        const QStringList paths = localPaths(drop->mimeData());
        if (paths.isEmpty())
            return false;
        drop->acceptProposedAction();
        if (isToAdd(*drop))
            Q_EMIT droppedToAdd(paths);
        else
            Q_EMIT dropped(paths);
        return true;
    }
    default: return false;
    }
}

bool DropHandler::hasHalves(const QDropEvent &drop) const
{
    const QStringList paths = localPaths(drop.mimeData());
    return m_addable && std::ranges::none_of(paths, [](const QString &path) {
               return path.endsWith(".tellings"_L1, Qt::CaseInsensitive); // a story of its own
           });
}

bool DropHandler::isToAdd(const QDropEvent &drop) const
{
    const bool left = drop.position().x() < m_window->width() / 2.0;
    return hasHalves(drop) && left != m_window->isRightToLeft();
}

void DropHandler::showOverlay(const QDropEvent &drag)
{
    if (!m_overlay) {
        m_overlay = new DropOverlay(m_window);
        m_overlay->show();
        m_overlay->raise();
    }
    m_overlay->setPlace(!hasHalves(drag)    ? DropOverlay::Place::Whole
                            : isToAdd(drag) ? DropOverlay::Place::Leading
                                            : DropOverlay::Place::Trailing);
}

void DropHandler::hideOverlay()
{
    delete m_overlay;
}

} // namespace tellings
