// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storysaver.h"

#include "app/actions.h"
#include "app/attachdesk.h"
#include "app/mergedesk.h"
#include "app/recentstories.h"
#include "app/storycopies.h"
#include "app/storydocument.h"
#include "app/versionsdesk.h"
#include "app/viewkeeper.h"
#include "widgets/compare/compareview.h"
#include "widgets/status/messagebar.h"
#include "widgets/status/statusline.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

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
    m_copies = new StoryCopies({around.actions, around.document, around.messages, m_keeper, around.dialogs}, window);
    m_attach = new AttachDesk({around.actions, around.document, around.messages, m_keeper, around.dialogs}, window);
    m_merge = new MergeDesk({around.actions, around.document, around.messages, m_keeper, around.dialogs}, window);
    m_viewKeeper = new ViewKeeper({around.actions, around.document, around.view, around.companions, m_keeper}, this);
    m_versions = new VersionsDesk(
        {around.actions, around.document, around.view, around.messages, m_keeper, around.dialogs}, window);
    connect(m_versions, &VersionsDesk::saveAsRequested, this, &StorySaver::chooseName);
    connect(m_versions, &VersionsDesk::changedBeside, this, &StorySaver::updated);
    connect(this, &StorySaver::updated, m_versions, &VersionsDesk::follow);
    connect(m_versions, &VersionsDesk::runningChanged, this,
            [this](bool running) { m_around.status.setRunning(running, tr("Finding what is marked")); });
    connect(m_versions, &VersionsDesk::progressChanged, this,
            [this](double done) { m_around.status.setProgress(done, tr("Finding what is marked")); });
    connect(&around.status, &StatusLine::cancelRequested, m_versions, &VersionsDesk::cancel);
    connect(m_around.actions[ActionId::SaveStoryAs], &QAction::triggered, this, &StorySaver::chooseName);
    connect(m_copies, &StoryCopies::saveAsRequested, this, &StorySaver::chooseName);
    connect(&around.view, &CompareView::ownCopyRequested, m_attach, &AttachDesk::start);
    connect(m_attach, &AttachDesk::attaching, this, [this] { m_attaching = true; });
    connect(m_attach, &AttachDesk::saveAsRequested, this, &StorySaver::chooseName);
    connect(m_merge, &MergeDesk::saveAsRequested, this, &StorySaver::chooseName);
    connect(m_copies, &StoryCopies::runningChanged, this, &StorySaver::exportingChanged);
    connectDocument();
    connectKeeper();
}

void StorySaver::connectDocument()
{
    StoryDocument &document = m_around.document;
    connect(&document, &StoryDocument::opened, this, &StorySaver::keepOpened);
    connect(&document, &StoryDocument::comparedAgain, this, &StorySaver::update);
    connect(&document, &StoryDocument::correctionsChanged, this, &StorySaver::keepEdit);
    connect(&document, &StoryDocument::detailsChanged, this, &StorySaver::keepEdit);
    connect(&document, &StoryDocument::articlesChanged, this, &StorySaver::keepEdit);
    connect(&document, &StoryDocument::articlesAdded, this, [this](int count) {
        if (count > 0)
            warnIfReadOnly();
    });
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &StorySaver::markKept);
    // Whether it stopped or is done is known only when everybody has heard of it.
    connect(&document, &StoryDocument::runningChanged, this, &StorySaver::goBackIfStopped, Qt::QueuedConnection);
}

void StorySaver::connectKeeper()
{
    connect(&m_keeper, &StoryKeeper::opened, this,
            [this](const QString &path, const std::shared_ptr<const StoryContents> &contents,
                   const QList<Error> &notices) { showContents(path, *contents, notices); });
    connect(&m_keeper, &StoryKeeper::openFailed, this, &StorySaver::showRefusal);
    connect(&m_keeper, &StoryKeeper::saved, this, &StorySaver::showSaved);
    connect(&m_keeper, &StoryKeeper::duplicated, this, &StorySaver::update); // what was done in one open for reading
    connect(&m_keeper, &StoryKeeper::attached, this,
            [this](const QString &path, const std::shared_ptr<const StoryContents> &contents) {
                leave();
                setOpening(path);
                m_before = path;
                if (std::exchange(m_attaching, false))
                    m_unsettled = unsettledIn(*contents);
                showContents(path, *contents, {});
            });
    connect(&m_keeper, &StoryKeeper::keptChanged, this, &StorySaver::showKept);
    connect(&m_keeper, &StoryKeeper::pathChanged, this, &StorySaver::showKept);
    connect(&m_keeper, &StoryKeeper::moved, this, [this](const Error &why) {
        m_around.messages.show(MessageBar::Kind::Warning, tr("The story is kept in another file now."), {why.message()},
                               {tr("Save As..."), [this] { chooseName(); }});
    });
    connect(&m_keeper, &StoryKeeper::failed, this, [this](const Error &error) {
        m_around.messages.show(MessageBar::Kind::Failure, tr("The story could not be saved."), {error.message()},
                               {tr("Save As..."), [this] { chooseName(); }});
    });
    connect(&m_keeper, &StoryKeeper::untitledFound, this, [this](const QStringList &paths) {
        m_around.messages.show(MessageBar::Kind::Done,
                               tr("You left %n story file(s) without a name.", nullptr, static_cast<int>(paths.size())),
                               {}, {tr("Open the Latest"), [this, path = paths.constFirst()] { open(path); }});
    });
}

StorySaver::~StorySaver() = default;

void StorySaver::leave()
{
    if (m_opening.isEmpty())
        m_viewKeeper->keepNow();
}

bool StorySaver::isExporting() const
{
    return m_copies->isRunning();
}

bool StorySaver::keep(const StoryEdit &edit)
{
    warnIfReadOnly();
    if (!m_opening.isEmpty() || m_keeper.isReadOnly())
        return false;
    m_keeper.apply(edit);
    return true;
}

void StorySaver::offerVersion(int article, const QString &path)
{
    m_versions->offerFile(article, path);
}

void StorySaver::askContents(const StoryKeeper::ContentsTold &told)
{
    if (m_opening.isEmpty())
        m_keeper.askContents(told);
}

void StorySaver::setOpening(const QString &path)
{
    m_opening = path;
    m_viewKeeper->setPaused(!path.isEmpty()); // the file is another story's already
    if (!path.isEmpty())
        m_versions->cancel();
}

void StorySaver::showKept()
{
    const QString file = QFileInfo(m_keeper.path()).fileName();
    const bool open = m_around.document.comparison() && !m_keeper.path().isEmpty();
    if (!open) {
        m_around.status.setKept({}, {});
    } else if (m_keeper.isReadOnly()) {
        m_around.status.setKept(tr("Reading only"), tr("Nothing that you do is kept in %1.").arg(file));
    } else if (m_keeper.isBusy()) {
        m_around.status.setKept(tr("Saving..."), {});
    } else if (!m_keeper.isAllKept()) {
        m_around.status.setKept(tr("Not all saved"), tr("The last change could not be kept in %1.").arg(file));
    } else {
        const QLocale locale;
        const QString format = locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s); // the C locale has seconds
        const QString time = locale.toString(m_keeper.keptAt().time(), format);
        m_around.status.setKept(tr("All changes saved %1", "time").arg(time),
                                m_keeper.isUntitled() ? tr("The story is kept without a name until you give it one.")
                                                      : tr("Everything is kept in %1.").arg(m_keeper.path()));
    }
}

void StorySaver::open(const QString &path)
{
    leave();
    setOpening(path);
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
    m_storedView = contents.view;
    m_withheld = static_cast<int>(std::ranges::count_if(contents.articles, &StoredArticle::withheld));
    m_handedOver = true;
    m_around.document.openStored(m_opening, storyOf(contents), contents.settings, contents.corrections);
}

void StorySaver::keepOpened(const QStringList &paths)
{
    const bool stored = m_opening == paths.constFirst() && isStoryFile(paths.constFirst());
    setOpening({});
    m_handedOver = false;
    m_copies->updateActions();
    m_merge->updateActions();
    const auto comparison = m_around.document.comparison();
    if (stored) {
        m_viewKeeper->restore(m_storedView);
    } else {
        m_withheld = 0;
        m_keeper.begin(comparison->story, m_around.document.settings());
    }
    m_attach->setAvailable(m_withheld > 0);
    update();
    showNotices();
    m_merge->sayWhatCame();
}

void StorySaver::showNotices()
{
    QStringList texts;
    for (const Error &notice : std::as_const(m_notices))
        texts.append(notice.message());
    m_notices.clear();
    const Unsettled unsettled = std::exchange(m_unsettled, {});
    if (unsettled.count > 0)
        texts.append(
            tr("%n marked place(s) stand elsewhere in your copy, or nowhere: please check.", nullptr, unsettled.count));
    if (m_withheld > 0)
        m_around.messages.show(
            MessageBar::Kind::Warning,
            tr("%n article(s) of this story came without text. Attach your own copies to read and compare them.",
               nullptr, m_withheld),
            texts, {tr("Attach Own Copies..."), [this] { m_attach->start(); }});
    else if (unsettled.count > 0)
        m_around.messages.show(
            MessageBar::Kind::Warning, tr("Your copies are attached."), texts,
            {tr("Look at Them..."), [this, unsettled] { m_versions->showArticle(unsettled.article); }});
    else if (!texts.isEmpty())
        m_around.messages.show(MessageBar::Kind::Warning, tr("The story is open."), texts);
}

void StorySaver::goBackIfStopped()
{
    // The file is open, and its story was not wanted any more: what is on screen is kept where it was.
    if (!m_handedOver || m_around.document.isRunning())
        return;
    m_handedOver = false;
    setOpening({});
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
    warnIfReadOnly();
}

void StorySaver::warnIfReadOnly()
{
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
    const StoryDocument &document = m_around.document;
    m_keeper.update({document.story(), document.comparison(), document.corrections(), document.settings()});
    Q_EMIT updated();
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
    m_around.dialogs.saveStory(m_window, QDir(folder).filePath(storyFileName(m_around.document.title())),
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
        setOpening({});
        m_goingBack = false;
        update(); // what was done meanwhile
    }
    MessageBar::Offer offer;
    if (error.code == Error::Code::InUse) {
        offer = {tr("Open for Reading"), [this, path] {
                     setOpening(path);
                     m_keeper.open(path, StoryKeeper::Access::ReadOnly);
                 }};
    } else if (error.code == Error::Code::NoLocks) {
        offer = {tr("Work on a Copy"), [this, path] {
                     setOpening(path);
                     m_keeper.open(path, StoryKeeper::Access::Copy);
                 }};
    } else if (m_around.recent.rowOf({path}) >= 0) {
        offer = {tr("Remove from Recent Stories"), [this, path] { m_around.recent.remove({path}); }};
    }
    m_around.messages.show(MessageBar::Kind::Failure, tr("The story could not be opened."), {error.message()}, offer);
}

} // namespace tellings
