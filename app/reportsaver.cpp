// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportsaver.h"

#include "widgets/status/messagebar.h"

#include <QDesktopServices>
#include <QDir>
#include <QRegularExpression>
#include <QUrl>

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

ReportSaver::ReportSaver(MessageBar &messages, QObject *parent) : QObject(parent), m_messages(messages)
{
    connect(&m_job, &ReportJob::runningChanged, this, &ReportSaver::runningChanged);
    connect(&m_job, &ReportJob::progressChanged, this, &ReportSaver::progressChanged);
    connect(&m_job, &ReportJob::written, this, [this](const QString &path) {
        m_messages.show(MessageBar::Kind::Done, tr("The report was saved: %1").arg(QDir::toNativeSeparators(path)), {},
                        {tr("Open Report"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    });
    connect(&m_job, &ReportJob::failed, this, [this](const Error &error) {
        m_messages.show(MessageBar::Kind::Failure, tr("The report could not be saved."), {error.message()});
    });
}

void ReportSaver::save(std::shared_ptr<const Comparison> comparison, const ReportPlan &plan, const QString &path)
{
    m_messages.hide();
    m_job.write(std::move(comparison), plan, path);
}

} // namespace tellings
