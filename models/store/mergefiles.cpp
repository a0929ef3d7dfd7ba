// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/mergefiles.h"

#include "models/store/storyfileaccess.h"
#include "models/store/storylog.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace tellings {

std::expected<StoryCopy, Error> readCopy(const QString &path, const StoreOptions &options)
{
    const auto store = StoryStore::openReadOnly(path, options);
    if (!store)
        return std::unexpected(store.error());
    return (*store)->copy();
}

std::expected<QList<MergeConflict>, Error> mergeFiles(const QString &ours, const QString &theirs, const QString &target,
                                                      MergeSide side, const StoreOptions &options)
{
    const QString path = plainPath(target);
    if (path == plainPath(ours) || path == plainPath(theirs))
        return std::unexpected(Error{
            Error::Code::Usage,
            QCoreApplication::translate("StoryMerge", "This is one of the two copies, and neither is to be changed."),
            target});
    const auto one = readCopy(ours, options);
    if (!one)
        return std::unexpected(one.error());
    const auto other = readCopy(theirs, options);
    if (!other)
        return std::unexpected(other.error());
    const auto merge = StoryMerge::plan(*one, *other);
    if (!merge)
        return std::unexpected(merge.error());

    const StoryEdit edit = merge->edit(QList<MergeSide>(merge->conflicts().size(), side));
    StoryContents contents = one->contents;
    History history = one->history;
    QList<LogEntry> log = one->log;
    for (const StoryChange &change : edit) {
        (void)applyChange(contents, change);
        if (const auto *adopted = std::get_if<AdoptHistory>(&change)) {
            for (auto item = adopted->added.cbegin(); item != adopted->added.cend(); ++item)
                history[item.key()] += item.value();
            log += adopted->log;
        }
    }
    std::ranges::stable_sort(log, {}, &LogEntry::when);
    if (const auto entry = logEntry(edit, options.who))
        log.append(*entry);

    if (auto done = prepareSafeFolder(options); !done)
        return std::unexpected(done.error());
    auto part = PartFile::create(path, options.safeFolder);
    if (!part)
        return std::unexpected(part.error());
    const auto lock = lockStory(path); // another Tellings may have open what would be replaced
    if (!lock)
        return std::unexpected(lock.error());
    if (auto done = makeStoryFile((*part)->path(), contents, log, one->uid, history); !done)
        return std::unexpected(Error{done.error().code, done.error().text, target});
    if (auto done = (*part)->commit(PartFile::Existing::Replace); !done)
        return std::unexpected(done.error());
    return merge->conflicts();
}

} // namespace tellings
