// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storykeeperworker.h"

#include "models/formats/filebytes.h"
#include "models/store/mergefiles.h"
#include "models/story/articledetails.h"
#include "models/story/handover.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace tellings {

namespace {

/// The bytes of an article's file, if it is what was read.
QByteArray sourceOf(const Article &article)
{
    const auto bytes = readFile(article.file);
    const bool same = bytes && QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex() == article.sha256;
    return same ? *bytes : QByteArray();
}

} // namespace

void StoryKeeper::Worker::begin(const Story &story, const CompareSettings &settings)
{
    letGo();
    QList<QByteArray> sources;
    for (const Article &article : story.articles)
        sources.append(sourceOf(article));
    StoryContents contents = contentsOf(story, sources);
    contents.settings = settings;
    auto store = StoryStore::createUntitled(contents, m_options);
    if (!store)
        return failed(store.error());
    m_store = *std::move(store);
    tellPlace();
}

void StoryKeeper::Worker::open(const QString &path, Access access)
{
    // The one that is open already would be in its own way.
    if (m_store && plainPath(path) == m_store->path())
        letGo();
    auto store = access == Access::ReadWrite ? StoryStore::open(path, m_options)
        : access == Access::ReadOnly         ? StoryStore::openReadOnly(path, m_options)
                                             : StoryStore::openCopy(path, m_options);
    if (!store) {
        tell([path, error = store.error()](StoryKeeper &keeper) { Q_EMIT keeper.openFailed(path, error); });
        return;
    }
    letGo();
    m_store = *std::move(store);
    m_edited = true; // it was somebody's before
    tellPlace();
    tell([path, contents = std::make_shared<const StoryContents>(m_store->contents()),
          notices = m_store->notices()](StoryKeeper &keeper) { Q_EMIT keeper.opened(path, contents, notices); });
}

std::optional<StoryEdit> StoryKeeper::Worker::apply(const StoryEdit &edit)
{
    if (!m_store || m_store->isReadOnly())
        return {};
    const auto done = m_store->apply(edit);
    if (!done) {
        failed(done.error());
        return {};
    }
    if (std::ranges::any_of(edit, &isEdit)) {
        m_edited = true;
        ++m_edits;
    }
    // After all that is asked for by now.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_store)
                m_store->rest();
        },
        Qt::QueuedConnection);
    if (done->moved) {
        tellPlace();
        tell([why = *done->moved](StoryKeeper &keeper) { Q_EMIT keeper.moved(why); });
    }
    return done->inverse;
}

void StoryKeeper::Worker::applyMade(const std::function<StoryEdit(const StoryContents &)> &make)
{
    const StoryEdit edit = m_store ? make(m_store->contents()) : StoryEdit();
    if (!edit.isEmpty())
        (void)apply(edit);
}

void StoryKeeper::Worker::update(const ShownStory &shown)
{
    if (!m_store || m_store->isReadOnly() || !isAkin(shown, m_store->contents()))
        return;
    const StoryEdit edit =
        editTo(m_store->contents(), shown, [this](const Article &article) { return storedAgain(article); });
    for (const StoryChange &change : edit) {
        if (const auto *removal = std::get_if<RemoveArticle>(&change))
            m_removed.append(m_store->contents().articles.at(indexOf(m_store->contents(), removal->article)));
    }
    if (!edit.isEmpty())
        apply(edit);
    // What was found can be found again; whatever is wrong with it stands in nobody's way.
    if (hasNewPassages(shown, m_store->contents()))
        apply({SetPassages{shown.comparison->passages}});
}

void StoryKeeper::Worker::saveAs(const QString &path)
{
    if (!m_store)
        return;
    if (const auto done = m_store->saveAs(path); !done)
        return failed(done.error());
    m_edited = true;
    tellPlace();
    tell([path](StoryKeeper &keeper) { Q_EMIT keeper.saved(path); });
}

void StoryKeeper::Worker::duplicate()
{
    if (!m_store)
        return;
    auto copy = m_store->duplicate();
    if (!copy)
        return failed(copy.error());
    const QList<StoredArticle> removed = m_removed; // of the copy as well
    letGo();
    m_removed = removed;
    m_store = *std::move(copy);
    m_edited = true; // a person wanted it
    tellPlace();
    tell([](StoryKeeper &keeper) { Q_EMIT keeper.duplicated(); });
}

void StoryKeeper::Worker::exportTo(const QString &path, bool withTexts)
{
    if (!m_store)
        return;
    if (const auto done = withTexts ? m_store->exportCopy(path) : m_store->exportWithoutTexts(path); !done)
        return tell([path, error = done.error()](StoryKeeper &keeper) { Q_EMIT keeper.exportFailed(path, error); });
    tell([path](StoryKeeper &keeper) { Q_EMIT keeper.exported(path); });
}

void StoryKeeper::Worker::attach(const QList<PlannedText> &texts)
{
    if (!m_store)
        return;
    const StoryEdit edit = attachEdit(m_store->contents(), texts);
    if (!edit.isEmpty())
        apply(edit);
    tellAttached();
}

void StoryKeeper::Worker::planMerge(const QString &other)
{
    if (const auto plan = planned(other))
        tell([other, plan](StoryKeeper &keeper) { Q_EMIT keeper.mergePlanned(other, plan); });
}

void StoryKeeper::Worker::merge(const QString &other, const StoryMerge &plan, const QList<MergeSide> &sides)
{
    const auto now = planned(other);
    if (!now)
        return;
    // What was decided is about other questions when somebody went on in either copy meanwhile.
    if (now->conflicts() != plan.conflicts())
        return tell([other, now](StoryKeeper &keeper) { Q_EMIT keeper.mergePlanned(other, now); });
    adopt(now->edit(sides));
}

void StoryKeeper::Worker::takeBackMerge(const StoryEdit &inverse)
{
    if (m_store && m_edits == m_editsAtMerge)
        return adopt(inverse);
    const Error why{Error::Code::Changed,
                    StoryKeeper::tr("Something was done in the story since the merge, and would be lost with it."),
                    m_store ? m_store->path() : QString()};
    tell([why](StoryKeeper &keeper) { Q_EMIT keeper.mergeFailed({}, why); });
}

void StoryKeeper::Worker::keepView(const QJsonObject &view)
{
    if (m_store && view != m_store->contents().view)
        apply({SetView{view}});
}

void StoryKeeper::Worker::tellContents()
{
    if (m_store)
        tell([contents = std::make_shared<const StoryContents>(m_store->contents())](StoryKeeper &keeper) {
            Q_EMIT keeper.contentsTold(contents);
        });
}

void StoryKeeper::Worker::tellContents(const ContentsTold &told)
{
    if (m_store)
        tell([told, contents = std::make_shared<const StoryContents>(m_store->contents())](StoryKeeper &) {
            told(contents);
        });
}

void StoryKeeper::Worker::edit(const std::function<void(Worker &)> &work)
{
    m_failed = false;
    work(*this);
    tell([kept = !m_failed && m_store && !m_store->isReadOnly()](StoryKeeper &keeper) { keeper.finishEdit(kept); });
}

void StoryKeeper::Worker::findUntitled()
{
    QStringList paths = StoryStore::untitledStories(m_options);
    paths.removeIf([this](const QString &path) {
        // One that a crash left before anybody did anything in it is made again by opening its articles.
        const auto store = StoryStore::openReadOnly(path, m_options);
        const auto log = store ? (*store)->log() : std::expected<QList<LogEntry>, Error>(std::unexpect);
        const bool worthless = log && log->size() <= 1;
        if (worthless)
            removeStory(path);
        return worthless;
    });
    if (!paths.isEmpty())
        tell([paths](StoryKeeper &keeper) { Q_EMIT keeper.untitledFound(paths); });
}

void StoryKeeper::Worker::letGo()
{
    if (!m_store)
        return;
    const QString path = m_store->path();
    const bool worthless = m_store->isUntitled() && !m_edited;
    if (const auto done = m_store->close(); !done && !worthless)
        failed(done.error());
    m_store.reset();
    m_edited = false;
    m_editsAtMerge = -1;
    m_removed.clear();
    if (worthless)
        removeStory(path);
}

StoredArticle StoryKeeper::Worker::storedAgain(const Article &article)
{
    const auto before = std::ranges::find_if(m_removed, [&article](const StoredArticle &removed) {
        return removed.article.file == article.file && removed.article.text == article.text;
    });
    if (before == m_removed.end())
        return {.id = newId(), .article = article, .source = sourceOf(article)};
    StoredArticle stored = *before;
    stored.article = withDetails(std::move(stored.article), detailsOf(article));
    m_removed.erase(before);
    return stored;
}

std::shared_ptr<const StoryMerge> StoryKeeper::Worker::planned(const QString &other)
{
    const auto fail = [&](const Error &error) {
        tell([other, error](StoryKeeper &keeper) { Q_EMIT keeper.mergeFailed(other, error); });
        return nullptr;
    };
    if (!m_store)
        return nullptr;
    if (plainPath(other) == plainPath(m_store->path()))
        return fail({Error::Code::Usage, StoryKeeper::tr("This is the story itself, not another copy."), other});
    const auto theirs = readCopy(other, m_options);
    if (!theirs)
        return fail(theirs.error());
    const auto ours = m_store->copy();
    if (!ours)
        return fail(ours.error());
    auto plan = StoryMerge::plan(*ours, *theirs);
    if (!plan)
        return fail(plan.error());
    return std::make_shared<const StoryMerge>(*std::move(plan));
}

void StoryKeeper::Worker::adopt(const StoryEdit &edit)
{
    const auto inverse = apply(edit);
    if (!inverse)
        return;
    m_editsAtMerge = m_edits;
    tell([inverse = *inverse](StoryKeeper &keeper) { Q_EMIT keeper.merged(inverse); });
    tellAttached();
}

void StoryKeeper::Worker::tellAttached()
{
    tell([path = m_store->path(), contents = std::make_shared<const StoryContents>(m_store->contents())](
             StoryKeeper &keeper) { Q_EMIT keeper.attached(path, contents); });
}

void StoryKeeper::Worker::tell(std::function<void(StoryKeeper &)> what)
{
    Handover::give();
    QMetaObject::invokeMethod(
        m_keeper,
        [keeper = m_keeper, what = std::move(what)] {
            Handover::take();
            what(*keeper);
        },
        Qt::QueuedConnection);
}

void StoryKeeper::Worker::failed(const Error &error)
{
    m_failed = true;
    tell([error](StoryKeeper &keeper) { Q_EMIT keeper.failed(error); });
}

void StoryKeeper::Worker::tellPlace()
{
    tell([path = m_store->path(), untitled = m_store->isUntitled(),
          readOnly = m_store->isReadOnly()](StoryKeeper &keeper) { keeper.setPlace(path, untitled, readOnly); });
}

} // namespace tellings
