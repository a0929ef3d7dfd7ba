// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdesk.h"

#include "app/actions.h"
#include "app/filedialogs.h"
#include "widgets/report/reportwindow.h"

#include <QAction>
#include <QFileInfo>
#include <QImageReader>
#include <QStandardPaths>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// "Pictures (*.png *.svg ...)", all that can be read here.
QString pictureKinds()
{
    QStringList endings;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        endings.append(u"*."_s + QString::fromLatin1(format));
    return ReportDesk::tr("Pictures (%1)").arg(endings.join(u' '));
}

} // namespace

ReportDesk::ReportDesk(Surroundings around, QWidget *window)
    : QObject(window)
    , m_around(std::move(around))
    , m_window(window)
{
    connect(m_around.actions[ActionId::BuildReport], &QAction::triggered, this, &ReportDesk::open);
}

void ReportDesk::open()
{
    if (!m_report) {
        m_report = new ReportWindow(m_window);
        connect(m_report, &ReportWindow::saveRequested, this, m_around.save);
        connect(m_report, &ReportWindow::logoRequested, this, &ReportDesk::chooseLogo);
    }
    follow();
    m_report->show();
    m_report->raise();
    m_report->activateWindow();
}

void ReportDesk::chooseLogo()
{
    const QString before = m_report->plan().logo;
    const QString folder = before.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)
                                            : QFileInfo(before).absolutePath();
    m_around.dialogs.openOne(m_report, tr("Choose a Logo"), folder, {pictureKinds()},
                             [this](const QString &path) { m_report->setLogo(path); });
}

void ReportDesk::close()
{
    if (m_report)
        m_report->close();
}

void ReportDesk::follow()
{
    if (!m_report)
        return;
    m_report->setCoded(m_around.coded());
    m_report->setComparison(m_around.comparison(), m_around.filter());
}

} // namespace tellings
