// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits a story as told, and may be killed while it does. Not a test: tst_storycrash and tst_storydisk run it.
//
//     store_editor MODE PATH SAFE_FOLDER EDITS
//
// MODE is "edit" (opens PATH, now and then leaves a copy beside it, closes and opens again), "steady" (the same without
// closing), "untitled" (begins in the safe folder and moves to PATH half-way), "open" (opens PATH, which may be of an
// older version, and edits), "copy" (works on a copy of PATH in the safe folder) or "merge" (edits, then merges OTHER,
// which is "other.tellings" beside PATH, into it). failingdisk.cpp kills it.
// Says on standard output, each on a line and unbuffered: "begin", each edit that is committed as "NUMBER PATH", "moved
// MESSAGE", "failed MESSAGE", and "end CALLS", with how many calls of the disk there were, as failingdisk.cpp counts.

#include "models/store/mergefiles.h"
#include "tests/store/storyscript.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

#include <dlfcn.h>
#include <unistd.h>

using namespace tellings;
using namespace tellings::test;

namespace {

void say(const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    if (::write(1, text.constData(), size_t(text.size())) != text.size())
        _exit(3);
}

long diskCalls()
{
    const auto calls = reinterpret_cast<long (*)()>(::dlsym(RTLD_DEFAULT, "tellings_disk_calls"));
    return calls ? calls() : 0;
}

int failed(const Error &error)
{
    say(u"failed "_s + error.message());
    return 1;
}

/// What else is done after so many edits.
std::expected<void, Error> between(std::unique_ptr<StoryStore> &store, const QString &mode, const QString &path,
                                   const StoreOptions &options, int number, int edits)
{
    if ((mode == "edit"_L1 || mode == "steady"_L1) && number % 7 == 5)
        (void)store->exportCopy(path + u".copy"_s); // which a failing disk may not take
    if (mode == "edit"_L1 && number % 11 == 8) {
        if (auto done = store->close(); !done)
            return done;
        auto again = StoryStore::open(path, options);
        if (!again)
            return std::unexpected(again.error());
        store = *std::move(again);
    }
    if (mode == "untitled"_L1 && number == edits / 2)
        return store->saveAs(path);
    return {};
}

/// Merges the other copy into the story, as the window does.
std::expected<void, Error> mergeOther(StoryStore &store, const QString &path, const StoreOptions &options)
{
    const auto ours = store.copy();
    if (!ours)
        return std::unexpected(ours.error());
    const auto theirs = readCopy(QFileInfo(path).absolutePath() + u"/other.tellings"_s, options);
    if (!theirs)
        return std::unexpected(theirs.error());
    const auto merge = StoryMerge::plan(*ours, *theirs);
    if (!merge)
        return std::unexpected(merge.error());
    return store.apply(merge->edit()).transform([](const EditOutcome &) { });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const QString &mode = arguments.at(1);
    const QString &path = arguments.at(2);
    const StoreOptions options{u"Ada"_s, arguments.at(3)};
    const int edits = arguments.at(4).toInt();

    say(u"begin"_s);
    auto opened = mode == "untitled"_L1 ? StoryStore::createUntitled(scriptStart(), options)
        : mode == "copy"_L1             ? StoryStore::openCopy(path, options)
                                        : StoryStore::open(path, options);
    if (!opened)
        return failed(opened.error());
    std::unique_ptr<StoryStore> store = *std::move(opened);
    for (const Error &notice : store->notices())
        say(u"notice "_s + notice.message());
    say(u"0 "_s + store->path());
    for (int number = 0; number < edits; ++number) {
        const auto done = store->apply(scriptEdit(store->contents(), number));
        if (!done)
            return failed(done.error());
        if (done->moved)
            say(u"moved "_s + done->moved->message());
        say(QString::number(number + 1) + u' ' + store->path());
        if (const auto fine = between(store, mode, path, options, number, edits); !fine)
            return failed(fine.error());
    }
    if (mode == "merge"_L1) {
        if (const auto done = mergeOther(*store, path, options); !done)
            return failed(done.error());
        say(u"merged"_s);
    }
    if (const auto done = store->close(); !done)
        say(u"notice "_s + done.error().message());
    say(u"end %1"_s.arg(diskCalls()));
    return 0;
}
