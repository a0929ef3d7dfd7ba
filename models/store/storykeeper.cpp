// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storykeeper.h"

#include "models/formats/filebytes.h"

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

/// The edit that leads from what is kept to what a person made of it.
StoryEdit editTo(const StoryContents &kept, const Comparison &comparison, const QList<Correction> &corrections,
                 const CompareSettings &settings)
{
    const QList<Article> &articles = comparison.story.articles;
    StoryEdit edit;
    bool newText = false;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const StoredArticle &stored = kept.articles.at(i);
        if (articles.at(i) == stored.article || stored.withheld)
            continue;
        StoredArticle changed = stored;
        changed.article = articles.at(i);
        newText = newText || changed.article.text != stored.article.text;
        edit.append(ChangeArticle{changed});
    }
    if (newText) // their places are in the text that was
        edit.prepend(SetPassages{{}});
    if (comparison.story.title != kept.title)
        edit.append(SetTitle{comparison.story.title});
    if (settings != kept.settings)
        edit.append(SetSettings{settings});
    if (corrections != kept.corrections)
        edit.append(SetCorrections{corrections});
    return edit;
}

/// Whether the passages are of these articles, and news.
bool areNew(const QList<Passage> &passages, const StoryContents &kept)
{
    return passages != kept.passages && std::ranges::none_of(kept.articles, &StoredArticle::withheld)
        && passageProblem(kept, passages).isEmpty();
}

/// Whether the comparison is of the articles that are kept.
bool isOf(const Comparison &comparison, const StoryContents &kept)
{
    return std::ranges::equal(comparison.story.articles, kept.articles, {}, &Article::file,
                              [](const StoredArticle &stored) { return stored.article.file; });
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

    void update(const Comparison &comparison, const QList<Correction> &corrections, const CompareSettings &settings)
    {
        if (!m_store || m_store->isReadOnly())
            return;
        if (!isOf(comparison, m_store->contents()))
            return;
        const StoryEdit edit = editTo(m_store->contents(), comparison, corrections, settings);
        if (!edit.isEmpty())
            apply(edit);
        // What was found can be found again; whatever is wrong with it stands in nobody's way.
        if (areNew(comparison.passages, m_store->contents()))
            apply({SetPassages{comparison.passages}});
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

    void exportCopy(const QString &path)
    {
        if (!m_store)
            return;
        if (const auto done = m_store->exportCopy(path); !done)
            return failed(done.error());
        tell([path](StoryKeeper &keeper) { Q_EMIT keeper.saved(path); });
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
        if (worthless)
            removeStory(path);
    }

private:
    void tell(std::function<void(StoryKeeper &)> what)
    {
        QMetaObject::invokeMethod(
            m_keeper, [keeper = m_keeper, what = std::move(what)] { what(*keeper); }, Qt::QueuedConnection);
    }

    void failed(const Error &error)
    {
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

void StoryKeeper::setPlace(const QString &path, bool untitled, bool readOnly)
{
    m_path = path;
    m_untitled = untitled;
    m_readOnly = readOnly;
    Q_EMIT pathChanged();
}

void StoryKeeper::begin(const Story &story, const CompareSettings &settings)
{
    post([story, settings](Worker &worker) { worker.begin(story, settings); });
}

void StoryKeeper::open(const QString &path, Access access)
{
    post([path, access](Worker &worker) { worker.open(path, access); });
}

void StoryKeeper::apply(const StoryEdit &edit)
{
    post([edit](Worker &worker) { worker.apply(edit); });
}

void StoryKeeper::update(std::shared_ptr<const Comparison> comparison, const QList<Correction> &corrections,
                         const CompareSettings &settings)
{
    if (comparison)
        post([comparison = std::move(comparison), corrections, settings](Worker &worker) {
            worker.update(*comparison, corrections, settings);
        });
}

void StoryKeeper::saveAs(const QString &path)
{
    post([path](Worker &worker) { worker.saveAs(path); });
}

void StoryKeeper::exportCopy(const QString &path)
{
    post([path](Worker &worker) { worker.exportCopy(path); });
}

void StoryKeeper::findUntitled()
{
    post([](Worker &worker) { worker.findUntitled(); });
}

} // namespace tellings
