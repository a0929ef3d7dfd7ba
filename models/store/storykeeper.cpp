// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storykeeper.h"

#include "models/store/storykeeperworker.h"
#include "models/story/handover.h"

#include <utility>

namespace tellings {

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
        Handover::give();
    });
    m_thread.wait(); // what the worker still wants to say goes with this object
    Handover::take();
}

void StoryKeeper::post(std::function<void(Worker &)> work)
{
    Handover::give();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, work = std::move(work)] {
            Handover::take();
            work(*worker);
        },
        Qt::QueuedConnection);
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

void StoryKeeper::applyMade(std::function<StoryEdit(const StoryContents &)> make)
{
    postEdit([make = std::move(make)](Worker &worker) { worker.applyMade(make); });
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

void StoryKeeper::planMerge(const QString &other)
{
    post([other](Worker &worker) { worker.planMerge(other); });
}

void StoryKeeper::merge(const QString &other, const StoryMerge &plan, const QList<MergeSide> &sides)
{
    postEdit([other, plan, sides](Worker &worker) { worker.merge(other, plan, sides); });
}

void StoryKeeper::takeBackMerge(const StoryEdit &inverse)
{
    postEdit([inverse](Worker &worker) { worker.takeBackMerge(inverse); });
}

void StoryKeeper::keepView(const QJsonObject &view)
{
    post([view](Worker &worker) { worker.keepView(view); });
}

void StoryKeeper::askContents()
{
    post([](Worker &worker) { worker.tellContents(); });
}

void StoryKeeper::askContents(const ContentsTold &told)
{
    post([told](Worker &worker) { worker.tellContents(told); });
}

void StoryKeeper::findUntitled()
{
    post([](Worker &worker) { worker.findUntitled(); });
}

} // namespace tellings
