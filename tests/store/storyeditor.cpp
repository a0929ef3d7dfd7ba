// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits a story as told, and may be killed while it does. Not a test: tst_storycrash and tst_storydisk run it.
//
//     store_editor MODE PATH SAFE_FOLDER EDITS KILL_AFTER
//
// MODE is "edit" (opens PATH, now and then leaves a copy beside it, closes and opens again), "steady" (the same without
// closing), "untitled" (begins in the safe folder and moves to PATH half-way), "open" (opens PATH, which may be of an
// older version, and edits) or "copy" (works on a copy of PATH in the safe folder).
// KILL_AFTER is in microseconds, 0 for never. Says on standard output, each on a line and unbuffered: "begin", each
// edit that is committed as "NUMBER PATH", "moved MESSAGE", "failed MESSAGE", and "end MICROSECONDS".

#include "tests/store/storyscript.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <csignal>
#include <cstdio>

#include <sys/time.h>
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

void killSelf(int)
{
    ::kill(::getpid(), SIGKILL);
}

void killAfter(int microseconds)
{
    if (microseconds <= 0)
        return;
    std::signal(SIGALRM, &killSelf);
    const itimerval when{.it_interval = {}, .it_value = {microseconds / 1'000'000, microseconds % 1'000'000}};
    ::setitimer(ITIMER_REAL, &when, nullptr);
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

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    const QString &mode = arguments.at(1);
    const QString &path = arguments.at(2);
    const StoreOptions options{u"Ada"_s, arguments.at(3)};
    const int edits = arguments.at(4).toInt();

    QElapsedTimer timer;
    timer.start();
    say(u"begin"_s);
    killAfter(arguments.at(5).toInt());
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
    if (const auto done = store->close(); !done)
        say(u"notice "_s + done.error().message());
    say(u"end %1"_s.arg(timer.nsecsElapsed() / 1000));
    return 0;
}
