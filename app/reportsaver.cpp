// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportsaver.h"

#include "app/filedialogs.h"
#include "app/settings.h"
#include "widgets/status/messagebar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

namespace tellings {

using namespace Qt::StringLiterals;

QString reportFileName(const QString &storyTitle)
{
    static const QRegularExpression notInNames(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    QString name = storyTitle;
    name = name.replace(notInNames, u" "_s).simplified().left(80).trimmed();
    while (name.startsWith(u'.'))
        name.removeFirst();
    return (name.isEmpty() ? u"report"_s : name) + u".pdf"_s;
}

ReportSaver::ReportSaver(const Surroundings &around, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_window(window)
{
    connect(&m_job, &ReportJob::runningChanged, this, &ReportSaver::runningChanged);
    connect(&m_job, &ReportJob::progressChanged, this, &ReportSaver::progressChanged);
    connect(&m_job, &ReportJob::written, this, [this](const QString &path) {
        m_around.messages.show(MessageBar::Kind::Done,
                               tr("The report was saved: %1").arg(QDir::toNativeSeparators(path)), {},
                               {tr("Open Report"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    });
    connect(&m_job, &ReportJob::failed, this, [this](const Error &error) {
        m_around.messages.show(MessageBar::Kind::Failure, tr("The report could not be saved."), {error.message()});
    });
}

void ReportSaver::choose(const std::shared_ptr<const Comparison> &comparison, const ReportPlan &plan,
                         const QString &title)
{
    if (!comparison)
        return;
    const QString folder = m_around.settings.value(Settings::Key::ReportFolder).toString();
    const QDir place(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder);
    m_around.dialogs.saveReport(
        m_window, place.filePath(reportFileName(title)), [this, comparison, plan](const QString &path) {
            m_around.settings.setValue(Settings::Key::ReportFolder, QFileInfo(path).absolutePath());
            save(comparison, plan, path);
        });
}

void ReportSaver::save(std::shared_ptr<const Comparison> comparison, const ReportPlan &plan, const QString &path)
{
    m_around.messages.hide();
    m_job.write(std::move(comparison), plan, path);
}

} // namespace tellings
