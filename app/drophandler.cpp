// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drophandler.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// Covers the window while something is held over it.
class DropOverlay : public QWidget {
public:
    explicit DropOverlay(QWidget *window) : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setObjectName(u"dropOverlay"_s);
        setGeometry(window->rect());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil = palette().color(QPalette::Window);
        veil.setAlphaF(0.88F);
        painter.fillRect(rect(), veil);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(24, 24, -24, -24), 14, 14);
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.8);
        painter.setFont(large);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignCenter, DropHandler::tr("Drop to open as a story"));
    }
};

} // namespace

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
        showOverlay();
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
        Q_EMIT dropped(paths);
        return true;
    }
    default: return false;
    }
}

void DropHandler::showOverlay()
{
    if (m_overlay)
        return;
    m_overlay = new DropOverlay(m_window);
    m_overlay->show();
    m_overlay->raise();
}

void DropHandler::hideOverlay()
{
    delete m_overlay;
}

} // namespace tellings
