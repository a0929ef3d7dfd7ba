// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingexchange.h"

#include "app/actions.h"
#include "app/settings.h"
#include "app/storycopies.h"
#include "models/exchange/codingfile.h"
#include "widgets/agreement/lossdialog.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

CodingExchange::CodingExchange(Surroundings around, QWidget *window)
    : QObject(window)
    , m_around(std::move(around))
    , m_window(window)
{
    connect(m_around.actions[ActionId::ExportCoding], &QAction::triggered, this, &CodingExchange::chooseExport);
    connect(m_around.actions[ActionId::ImportCoding], &QAction::triggered, this, &CodingExchange::chooseImport);
    for (const JobState *job : {static_cast<const JobState *>(&m_export), static_cast<const JobState *>(&m_import)}) {
        connect(job, &JobState::runningChanged, this, [this] {
            follow();
            Q_EMIT runningChanged();
        });
        connect(job, &JobState::progressChanged, this, &CodingExchange::progressChanged);
    }
    follow();
}

void CodingExchange::follow()
{
    const bool ready = m_around.access.project() != nullptr && !isRunning();
    for (const ActionId id : {ActionId::ExportCoding, ActionId::ImportCoding})
        m_around.actions[id]->setEnabled(ready);
}

void CodingExchange::leave()
{
    m_import.cancel();
}

QString CodingExchange::stage() const
{
    return m_export.isRunning() ? tr("Exporting coding") : tr("Importing coding");
}

void CodingExchange::cancel()
{
    if (!isRunning())
        return;
    const QString done = m_export.isRunning() ? tr("The coding was not exported.") : tr("The coding was not imported.");
    m_export.cancel();
    m_import.cancel();
    m_around.messages.show(MessageBar::Kind::Warning, done);
}

void CodingExchange::chooseExport()
{
    const auto project = m_around.access.project();
    if (!project)
        return;
    const QString folder = m_around.settings.value(Settings::Key::CodingFolder).toString();
    const QDir place(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder);
    const QString name =
        QFileInfo(storyFileName(m_around.title ? m_around.title() : project->contents.title)).completeBaseName();
    m_around.dialogs.saveAs(
        m_window, tr("Export Coding"), place.filePath(name + u".qdpx"_s),
        {tr("REFI-QDA project (*.qdpx)"), tr("Web annotations (*.jsonld)"), tr("Table for R and Python (*.csv)")},
        [this](const QString &path) { write(path); });
}

void CodingExchange::write(const QString &path)
{
    const auto project = m_around.access.project();
    if (!project)
        return;
    m_around.messages.hide();
    m_around.settings.setValue(Settings::Key::CodingFolder, QFileInfo(path).absolutePath());
    m_export.start([project, path](const Watch &watch) { return writeCodingFile(*project, path, watch); },
                   [this, path](const Written &written) { sayWritten(path, written); });
}

void CodingExchange::sayWritten(const QString &path, const Written &written)
{
    if (!written) {
        m_around.messages.show(MessageBar::Kind::Failure, tr("The coding could not be exported."),
                               {written.error().message()});
        return;
    }
    const QString shown = QDir::toNativeSeparators(path);
    m_around.messages.show(MessageBar::Kind::Done, tr("The coding was exported: %1").arg(shown));
    if (!written->isEmpty())
        showLosses(tr("Export Coding"), tr("%1 does not hold all of it. Not carried over:").arg(shown), *written);
}

void CodingExchange::chooseImport()
{
    const QString folder = m_around.settings.value(Settings::Key::CodingFolder).toString();
    m_around.dialogs.openOne(m_window, tr("Import Coding"),
                             folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                              : folder,
                             {tr("REFI-QDA projects and web annotations (%1)").arg(u"*.qdpx *.jsonld *.json"_s)},
                             [this](const QString &path) { read(path); });
}

void CodingExchange::read(const QString &path)
{
    const auto onto = m_around.access.project();
    if (!onto)
        return;
    m_around.messages.hide();
    const Signature by{.who = m_around.access.coder(), .when = QDateTime::currentDateTimeUtc()};
    m_import.start(
        [onto, path, by](const Watch &watch) -> Planned {
            return readCodingFile(path, onto->contents, watch).transform([&](const ReadProject &read) {
                return importInto(*onto, read, by);
            });
        },
        [this, path, onto](const Planned &planned) { takeIn(path, onto, planned); });
}

void CodingExchange::takeIn(const QString &path, const std::shared_ptr<const CodingProject> &onto,
                            const Planned &planned)
{
    if (!planned) {
        m_around.messages.show(MessageBar::Kind::Failure, tr("The coding could not be imported."),
                               {planned.error().message()});
        return;
    }
    const auto now = m_around.access.project();
    if (now != onto) { // somebody coded meanwhile: what was planned is for what was
        read(path);
        return;
    }
    if (!planned->edit.isEmpty() && !m_around.access.apply(tr("Import of Coding"), planned->edit))
        return;
    say(path, *planned);
}

void CodingExchange::say(const QString &path, const CodingImport &import)
{
    const QString name = QFileInfo(path).fileName();
    QStringList details;
    const auto tell = [&details](const QString &text, qsizetype count) {
        if (count > 0)
            details.append(text);
    };
    const auto number = [](qsizetype count) { return static_cast<int>(count); };
    tell(tr("%n annotation(s) were there already.", nullptr, number(import.known)), import.known);
    tell(tr("%n annotation(s) are as the file has them later.", nullptr, number(import.changed)), import.changed);
    tell(tr("%n code(s) are new.", nullptr, number(import.codes)), import.codes);
    m_around.messages.show(MessageBar::Kind::Done,
                           tr("%n annotation(s) came in from %1.", nullptr, number(import.added)).arg(name), details);
    if (!import.losses.isEmpty())
        showLosses(tr("Import Coding"), tr("This story does not take all of %1. Not carried over:").arg(name),
                   import.losses);
}

void CodingExchange::showLosses(const QString &title, const QString &what, const QList<Loss> &losses)
{
    auto *dialog = new LossDialog(title, what, losses, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tellings
