// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storycopies.h"

#include "app/actions.h"
#include "app/storydocument.h"
#include "app/textfreedialog.h"
#include "models/store/storykeeper.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

QString storyFileName(const QString &title)
{
    QString name = title.simplified().left(80);
    for (QChar &character : name) {
        if (u"/\\:*?\"<>|"_s.contains(character) || !character.isPrint())
            character = u'-';
    }
    return (name.isEmpty() ? StoryCopies::tr("Story") : name) + u".tellings"_s;
}

StoryCopies::StoryCopies(const Surroundings &around, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_window(window)
{
    using enum ActionId;
    connect(around.actions[DuplicateStory], &QAction::triggered, &around.keeper, &StoryKeeper::duplicate);
    connect(around.actions[ActionId::ExportCopy], &QAction::triggered, this, [this] { choose(Kind::Whole); });
    connect(around.actions[ExportWithoutTexts], &QAction::triggered, this, &StoryCopies::explain);
    connect(&around.keeper, &StoryKeeper::duplicated, this, [this] {
        m_around.messages.show(MessageBar::Kind::Done,
                               tr("This is a copy now. It has no name yet and is kept all the same."), {},
                               {tr("Save As..."), [this] { Q_EMIT saveAsRequested(); }});
    });
    connect(&around.keeper, &StoryKeeper::exported, this, [this](const QString &path) {
        setRunning(false);
        const QString shown = QDir::toNativeSeparators(path);
        m_around.messages.show(MessageBar::Kind::Done,
                               m_kind == Kind::Whole ? tr("A copy was left in %1.").arg(shown)
                                                     : tr("A copy without the texts was left in %1.").arg(shown));
    });
    connect(&around.keeper, &StoryKeeper::exportFailed, this, [this](const QString &, const Error &error) {
        setRunning(false);
        m_around.messages.show(MessageBar::Kind::Failure, tr("The copy could not be made."), {error.message()});
    });
    updateActions();
}

void StoryCopies::updateActions()
{
    using enum ActionId;
    const bool open = m_around.document.comparison() != nullptr;
    m_around.actions[DuplicateStory]->setEnabled(open);
    for (const ActionId id : {ActionId::ExportCopy, ExportWithoutTexts})
        m_around.actions[id]->setEnabled(open && !m_running);
}

void StoryCopies::explain()
{
    auto *dialog = new TextFreeDialog(static_cast<int>(m_around.document.story().articles.size()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { choose(Kind::WithoutTexts); });
    dialog->open();
}

void StoryCopies::choose(Kind kind)
{
    const StoryKeeper &keeper = m_around.keeper;
    const bool named = !keeper.path().isEmpty() && !keeper.isUntitled();
    const QString folder = named ? QFileInfo(keeper.path()).absolutePath()
                                 : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString title = m_around.document.title();
    const bool whole = kind == Kind::Whole;
    //: the name of a file, %1 is the story's title
    const QString name = whole ? tr("%1 (copy)").arg(title) : tr("%1 (without texts)").arg(title);
    m_around.dialogs.exportStory(m_window, whole ? tr("Export a Copy") : tr("Export Without Texts"),
                                 QDir(folder).filePath(storyFileName(name)),
                                 [this, kind](const QString &path) { write(kind, path); });
}

void StoryCopies::write(Kind kind, const QString &path)
{
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(m_around.keeper.path()).canonicalFilePath()
        && QFileInfo::exists(path)) {
        m_around.messages.show(MessageBar::Kind::Failure, tr("The copy could not be made."),
                               {tr("%1: The story itself is kept in this file.").arg(QDir::toNativeSeparators(path))});
        return;
    }
    m_around.messages.hide();
    m_kind = kind;
    setRunning(true);
    if (kind == Kind::Whole)
        m_around.keeper.exportCopy(path);
    else
        m_around.keeper.exportWithoutTexts(path);
}

void StoryCopies::setRunning(bool running)
{
    if (std::exchange(m_running, running) == running)
        return;
    updateActions();
    Q_EMIT runningChanged();
}

} // namespace tellings
