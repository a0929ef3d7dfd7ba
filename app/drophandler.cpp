// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drophandler.h"

#include <QDropEvent>
#include <QFileInfo>
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

    /// Where the thing is held: in a half, or over one of some places (-1: over none).
    void setPlace(Place place, const QList<DropPlace> &places, qsizetype over)
    {
        m_place = place;
        m_places = places;
        m_over = over;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil = palette().color(QPalette::Window);
        veil.setAlphaF(0.88F);
        QRegion veiled(rect());
        int top = 0;
        for (const DropPlace &place : std::as_const(m_places)) { // what they are says what is below
            veiled -= place.rect;
            top = std::max(top, place.rect.bottom() + 1);
        }
        painter.setClipRegion(veiled);
        painter.fillRect(rect(), veil);
        painter.setClipping(false);
        paintPlaces(painter, veil);
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.8);
        painter.setFont(large);
        if (m_place == Place::Whole) {
            paintZone(painter, rect(), DropHandler::tr("Drop to open as a story"), true);
            return;
        }
        QRect leading(0, top, width() / 2, height() - top);
        QRect trailing(leading.width(), top, width() - leading.width(), height() - top);
        if (isRightToLeft())
            std::swap(leading, trailing);
        paintZone(painter, leading, DropHandler::tr("Drop to add to this story"),
                  m_over < 0 && m_place == Place::Leading);
        paintZone(painter, trailing, DropHandler::tr("Drop to open as another story"),
                  m_over < 0 && m_place == Place::Trailing);
    }

private:
    void paintPlaces(QPainter &painter, const QColor &veil) const
    {
        constexpr int margin = 3;
        constexpr int inset = 10;
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            const DropPlace &place = m_places.at(i);
            if (i == m_over)
                painter.fillRect(place.rect, veil);
            paintFrame(painter, QRectF(place.rect).adjusted(margin, margin, -margin, -margin), i == m_over);
            if (i == m_over)
                painter.drawText(place.rect.adjusted(inset, margin, -inset, -margin),
                                 Qt::AlignCenter | Qt::TextWordWrap, place.text);
        }
    }

    void paintZone(QPainter &painter, const QRect &zone, const QString &text, bool chosen) const
    {
        constexpr int margin = 24;
        constexpr int inset = 40;
        paintFrame(painter, QRectF(zone).adjusted(margin, margin, -margin, -margin), chosen);
        painter.drawText(zone.adjusted(inset, inset, -inset, -inset), Qt::AlignCenter | Qt::TextWordWrap, text);
    }

    /// And leaves the pen for what is written in it.
    void paintFrame(QPainter &painter, const QRectF &frame, bool chosen) const
    {
        painter.setBrush(Qt::NoBrush);
        if (chosen) {
            QColor fill = palette().color(QPalette::Highlight);
            fill.setAlphaF(0.14F);
            painter.setBrush(fill);
        }
        painter.setPen(chosen ? QPen(palette().color(QPalette::Highlight), 3, Qt::DashLine)
                              : QPen(palette().color(QPalette::Mid), 1, Qt::DashLine));
        constexpr double radius = 14;
        const double round = std::min(radius, frame.height() / 6);
        painter.drawRoundedRect(frame, round, round);
        painter.setPen(palette().color(QPalette::WindowText));
    }

    Place m_place = Place::Whole;
    QList<DropPlace> m_places;
    qsizetype m_over = -1;
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
        const QList<DropPlace> places = placesFor(*drop);
        if (const qsizetype over = placeAt(places, *drop); over >= 0)
            Q_EMIT droppedAt(places.at(over).id, paths.constFirst());
        else if (isToAdd(*drop))
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

QList<DropPlace> DropHandler::placesFor(const QDropEvent &drop) const
{
    const QStringList paths = localPaths(drop.mimeData());
    const bool takes = m_places && hasHalves(drop) && paths.size() == 1 && !QFileInfo(paths.constFirst()).isDir();
    return takes ? m_places() : QList<DropPlace>();
}

qsizetype DropHandler::placeAt(const QList<DropPlace> &places, const QDropEvent &drop)
{
    const auto over = std::ranges::find_if(
        places, [&drop](const DropPlace &place) { return place.rect.contains(drop.position().toPoint()); });
    return over == places.cend() ? -1 : over - places.cbegin();
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
    const QList<DropPlace> places = placesFor(drag);
    m_overlay->setPlace(!hasHalves(drag)    ? DropOverlay::Place::Whole
                            : isToAdd(drag) ? DropOverlay::Place::Leading
                                            : DropOverlay::Place::Trailing,
                        places, placeAt(places, drag));
}

void DropHandler::hideOverlay()
{
    delete m_overlay;
}

} // namespace tellings
