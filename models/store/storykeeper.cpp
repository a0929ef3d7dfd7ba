// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storykeeper.h"

#include "models/formats/filebytes.h"
#include "models/story/articledetails.h"

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

/// What is done on the thread. It speaks to the keeper through functions that are called on the keeper's thread, as
/// long as there is one.
class StoryKeeper::Worker : public QObject {
public:
    Worker(StoryKeeper *keeper, StoreOptions options) : m_keeper(keeper), m_options(std::move(options)) { }

    void begin(const Story &story, const CompareSettings &settings)
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

    void open(const QString &path, Access access)
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

    void apply(const StoryEdit &edit)
    {
        if (!m_store || m_store->isReadOnly())
            return;
        const auto done = m_store->apply(edit);
        if (!done)
            return failed(done.error());
        m_edited = m_edited || std::ranges::any_of(edit, &isEdit);
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
    }

    void update(const ShownStory &shown)
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

    void saveAs(const QString &path)
    {
        if (!m_store)
            return;
        if (const auto done = m_store->saveAs(path); !done)
            return failed(done.error());
        m_edited = true;
        tellPlace();
        tell([path](StoryKeeper &keeper) { Q_EMIT keeper.saved(path); });
    }

    void duplicate()
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

    void exportTo(const QString &path, bool withTexts)
    {
        if (!m_store)
            return;
        if (const auto done = withTexts ? m_store->exportCopy(path) : m_store->exportWithoutTexts(path); !done)
            return tell([path, error = done.error()](StoryKeeper &keeper) { Q_EMIT keeper.exportFailed(path, error); });
        tell([path](StoryKeeper &keeper) { Q_EMIT keeper.exported(path); });
    }

    void attach(const QList<PlannedText> &texts)
    {
        if (!m_store)
            return;
        const StoryEdit edit = attachEdit(m_store->contents(), texts);
        if (!edit.isEmpty())
            apply(edit);
        tell([path = m_store->path(), contents = std::make_shared<const StoryContents>(m_store->contents())](
                 StoryKeeper &keeper) { Q_EMIT keeper.attached(path, contents); });
    }

    void keepView(const QJsonObject &view)
    {
        if (m_store && view != m_store->contents().view)
            apply({SetView{view}});
    }

    void tellContents()
    {
        if (m_store)
            tell([contents = std::make_shared<const StoryContents>(m_store->contents())](StoryKeeper &keeper) {
                Q_EMIT keeper.contentsTold(contents);
            });
    }

    /// Does something that a person did, and says whether it is kept.
    void edit(const std::function<void(Worker &)> &work)
    {
        m_failed = false;
        work(*this);
        tell([kept = !m_failed && m_store && !m_store->isReadOnly()](StoryKeeper &keeper) { keeper.finishEdit(kept); });
    }

    void findUntitled()
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

    /// Closes the story. One without a name in which nobody did anything is made again by opening its articles.
    void letGo()
    {
        if (!m_store)
            return;
        const QString path = m_store->path();
        const bool worthless = m_store->isUntitled() && !m_edited;
        if (const auto done = m_store->close(); !done && !worthless)
            failed(done.error());
        m_store.reset();
        m_edited = false;
        m_removed.clear();
        if (worthless)
            removeStory(path);
    }

private:
    /// An article that comes back after it was taken out has its id and its source, so that annotations find it.
    StoredArticle storedAgain(const Article &article)
    {
        const auto before = std::ranges::find_if(m_removed, [&article](const StoredArticle &removed) {
            return removed.article.file == article.file && removed.article.text == article.text;
        });
        if (before == m_removed.cend())
            return {.id = newId(), .article = article, .source = sourceOf(article)};
        StoredArticle stored = *before;
        stored.article = withDetails(std::move(stored.article), detailsOf(article));
        m_removed.erase(before);
        return stored;
    }

    void tell(std::function<void(StoryKeeper &)> what)
    {
        QMetaObject::invokeMethod(
            m_keeper, [keeper = m_keeper, what = std::move(what)] { what(*keeper); }, Qt::QueuedConnection);
    }

    void failed(const Error &error)
    {
        m_failed = true;
        tell([error](StoryKeeper &keeper) { Q_EMIT keeper.failed(error); });
    }

    void tellPlace()
    {
        tell([path = m_store->path(), untitled = m_store->isUntitled(),
              readOnly = m_store->isReadOnly()](StoryKeeper &keeper) { keeper.setPlace(path, untitled, readOnly); });
    }

    StoryKeeper *m_keeper;
    StoreOptions m_options;
    std::unique_ptr<StoryStore> m_store;
    bool m_edited = false; ///< there is something in it that a person did
    bool m_failed = false; ///< the edit at hand
    QList<StoredArticle> m_removed; ///< from the story that is open, since it is
};

StoryKeeper::StoryKeeper(StoreOptions options, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(this, std::move(options)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("StoryKeeper"));
    m_thread.start();
}

StoryKeeper::~StoryKeeper()
{
    post([this](Worker &worker) {
        worker.letGo();
        m_thread.quit();
    });
    m_thread.wait(); // what the worker still wants to say goes with this object
}

void StoryKeeper::post(std::function<void(Worker &)> work)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work = std::move(work)] { work(*worker); }, Qt::QueuedConnection);
}

void StoryKeeper::postEdit(std::function<void(Worker &)> work)
{
    ++m_asked;
    post([work = std::move(work)](Worker &worker) { worker.edit(work); });
    Q_EMIT keptChanged();
}

void StoryKeeper::finishEdit(bool kept)
{
    --m_asked;
    m_lacking = !kept;
    if (kept)
        m_keptAt = QDateTime::currentDateTime();
    Q_EMIT keptChanged();
}

void StoryKeeper::setPlace(const QString &path, bool untitled, bool readOnly)
{
    m_path = path;
    m_untitled = untitled;
    m_readOnly = readOnly;
    Q_EMIT pathChanged();
}

void StoryKeeper::begin(const Story &story, const CompareSettings &settings)
{
    postEdit([story, settings](Worker &worker) { worker.begin(story, settings); });
}

void StoryKeeper::open(const QString &path, Access access)
{
    postEdit([path, access](Worker &worker) { worker.open(path, access); });
}

void StoryKeeper::apply(const StoryEdit &edit)
{
    postEdit([edit](Worker &worker) { worker.apply(edit); });
}

void StoryKeeper::update(const ShownStory &shown)
{
    postEdit([shown](Worker &worker) { worker.update(shown); });
}

void StoryKeeper::saveAs(const QString &path)
{
    postEdit([path](Worker &worker) { worker.saveAs(path); });
}

void StoryKeeper::duplicate()
{
    postEdit([](Worker &worker) { worker.duplicate(); });
}

void StoryKeeper::exportCopy(const QString &path)
{
    post([path](Worker &worker) { worker.exportTo(path, true); });
}

void StoryKeeper::exportWithoutTexts(const QString &path)
{
    post([path](Worker &worker) { worker.exportTo(path, false); });
}

void StoryKeeper::attach(const QList<PlannedText> &texts)
{
    postEdit([texts](Worker &worker) { worker.attach(texts); });
}

void StoryKeeper::keepView(const QJsonObject &view)
{
    post([view](Worker &worker) { worker.keepView(view); });
}

void StoryKeeper::askContents()
{
    post([](Worker &worker) { worker.tellContents(); });
}

void StoryKeeper::findUntitled()
{
    post([](Worker &worker) { worker.findUntitled(); });
}

} // namespace tellings
