// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storysaver.h"

#include "app/actions.h"
#include "app/recentstories.h"
#include "app/storydocument.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// A file's name made of a title, without what file systems do not take.
QString fileName(const QString &title)
{
    QString name = title.simplified().left(80);
    for (QChar &character : name) {
        if (u"/\\:*?\"<>|"_s.contains(character) || !character.isPrint())
            character = u'-';
    }
    return (name.isEmpty() ? StorySaver::tr("Story") : name) + u".tellings"_s;
}

} // namespace

bool isStoryFile(const QString &path)
{
    return path.endsWith(".tellings"_L1, Qt::CaseInsensitive);
}

StorySaver::StorySaver(const Around &around, const StoreOptions &options, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_window(window)
    , m_keeper(options)
{
    setObjectName(u"storySaver"_s);
    connect(m_around.actions[ActionId::SaveStoryAs], &QAction::triggered, this, &StorySaver::chooseName);
    connect(&m_around.document, &StoryDocument::opened, this, &StorySaver::keepOpened);
    connect(&m_around.document, &StoryDocument::comparedAgain, this, &StorySaver::update);
    connect(&m_around.document, &StoryDocument::correctionsChanged, this, &StorySaver::keepEdit);
    connect(&m_around.document, &StoryDocument::detailsChanged, this, &StorySaver::keepEdit);
    connect(&m_around.document.undoStack(), &QUndoStack::indexChanged, this, &StorySaver::markKept);
    // Whether it stopped or is done is known only when everybody has heard of it.
    connect(&m_around.document, &StoryDocument::runningChanged, this, &StorySaver::goBackIfStopped,
            Qt::QueuedConnection);
    connect(&m_keeper, &StoryKeeper::opened, this,
            [this](const QString &path, const std::shared_ptr<const StoryContents> &contents,
                   const QList<Error> &notices) { showContents(path, *contents, notices); });
    connect(&m_keeper, &StoryKeeper::openFailed, this, &StorySaver::showRefusal);
    connect(&m_keeper, &StoryKeeper::saved, this, &StorySaver::showSaved);
    connect(&m_keeper, &StoryKeeper::moved, this, [this](const Error &why) {
        m_around.messages.show(MessageBar::Kind::Warning, tr("The story is kept in another file now."),
                               {why.message()});
    });
    connect(&m_keeper, &StoryKeeper::failed, this, [this](const Error &error) {
        m_around.messages.show(MessageBar::Kind::Failure, tr("The story could not be saved."), {error.message()});
    });
    connect(&m_keeper, &StoryKeeper::untitledFound, this, [this](const QStringList &paths) {
        m_around.messages.show(MessageBar::Kind::Done,
                               tr("You left %n story file(s) without a name.", nullptr, static_cast<int>(paths.size())),
                               {}, {tr("Open the Latest"), [this, path = paths.constFirst()] { open(path); }});
    });
}

StorySaver::~StorySaver() = default;

void StorySaver::open(const QString &path)
{
    m_opening = path;
    m_before = m_keeper.path();
    m_keeper.open(path);
}

void StorySaver::offerUntitled()
{
    m_keeper.findUntitled();
}

void StorySaver::showContents(const QString &path, const StoryContents &contents, const QList<Error> &notices)
{
    if (std::exchange(m_goingBack, false))
        return update();
    if (path != m_opening)
        return; // another one is asked for by now
    if (contents.articles.isEmpty())
        return showRefusal(m_opening, {Error::Code::NoArticles, tr("The story has no articles yet."), m_opening});
    m_notices = notices;
    if (std::ranges::any_of(contents.articles, &StoredArticle::withheld))
        m_notices.append({Error::Code::Empty, tr("Texts of this story were left out of the file."), m_opening});
    m_handedOver = true;
    m_around.document.openStored(m_opening, storyOf(contents), contents.settings, contents.corrections);
}

void StorySaver::keepOpened(const QStringList &paths)
{
    const bool stored = std::exchange(m_opening, {}) == paths.constFirst() && isStoryFile(paths.constFirst());
    m_handedOver = false;
    const auto comparison = m_around.document.comparison();
    if (!stored)
        m_keeper.begin(comparison->story, m_around.document.settings());
    update();
    QStringList texts;
    for (const Error &notice : std::as_const(m_notices))
        texts.append(notice.message());
    m_notices.clear();
    if (!texts.isEmpty())
        m_around.messages.show(MessageBar::Kind::Warning, tr("The story is open."), texts);
}

void StorySaver::goBackIfStopped()
{
    // The file is open, and its story was not wanted any more: what is on screen is kept where it was.
    if (!m_handedOver || m_around.document.isRunning())
        return;
    m_handedOver = false;
    m_opening.clear();
    m_notices.clear();
    if (m_before.isEmpty())
        return;
    m_goingBack = QFileInfo::exists(m_before);
    if (m_goingBack) {
        m_keeper.open(m_before);
    } else { // it had no name, and nothing in it yet
        m_keeper.begin(m_around.document.comparison()->story, m_around.document.settings());
        update();
    }
}

void StorySaver::keepEdit()
{
    update();
    if (m_keeper.isReadOnly() && m_opening.isEmpty())
        m_around.messages.show(
            MessageBar::Kind::Warning,
            tr("This story is open for reading only: what you do is kept once you save it elsewhere."), {},
            {tr("Save As..."), [this] { chooseName(); }});
}

void StorySaver::update()
{
    if (!m_opening.isEmpty())
        return; // the file is another story's already
    m_keeper.update(m_around.document.comparison(), m_around.document.corrections(), m_around.document.settings());
}

bool StorySaver::isNamed() const
{
    return !m_keeper.path().isEmpty() && !m_keeper.isUntitled() && !m_keeper.isReadOnly();
}

void StorySaver::markKept()
{
    if (isNamed() && m_opening.isEmpty())
        m_around.document.undoStack().setClean(); // what is done is on the disk at once
}

void StorySaver::chooseName()
{
    if (!m_around.document.comparison())
        return;
    const bool named = !m_keeper.path().isEmpty() && !m_keeper.isUntitled();
    const QString folder = named ? QFileInfo(m_keeper.path()).absolutePath()
                                 : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_around.dialogs.saveStory(m_window, QDir(folder).filePath(fileName(m_around.document.title())),
                               [this](const QString &path) { m_keeper.saveAs(path); });
}

void StorySaver::showSaved(const QString &path)
{
    update(); // what was done while it was open for reading
    m_around.recent.add(m_around.document.title(), {path});
    m_around.messages.show(
        MessageBar::Kind::Done,
        tr("The story is saved as %1. Everything you do is kept there from now on.").arg(QFileInfo(path).fileName()));
    markKept();
}

void StorySaver::showRefusal(const QString &path, const Error &error)
{
    if (path == m_opening || m_goingBack) {
        m_opening.clear();
        m_goingBack = false;
        update(); // what was done meanwhile
    }
    MessageBar::Offer offer;
    if (error.code == Error::Code::InUse) {
        offer = {tr("Open for Reading"), [this, path] {
                     m_opening = path;
                     m_keeper.open(path, StoryKeeper::Access::ReadOnly);
                 }};
    } else if (error.code == Error::Code::NoLocks) {
        offer = {tr("Work on a Copy"), [this, path] {
                     m_opening = path;
                     m_keeper.open(path, StoryKeeper::Access::Copy);
                 }};
    } else if (m_around.recent.rowOf({path}) >= 0) {
        offer = {tr("Remove from Recent Stories"), [this, path] { m_around.recent.remove({path}); }};
    }
    m_around.messages.show(MessageBar::Kind::Failure, tr("The story could not be opened."), {error.message()}, offer);
}

} // namespace tellings
