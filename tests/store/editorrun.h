// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/storyscript.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace tellings::test {

/// One run of store_editor and what it said.
struct EditorRun {
    int committed = -1; ///< edits that it said are committed; -1 when not even the story was open
    QString path; ///< the file they were committed to last
    QStringList moved; ///< messages
    QString failed;
    bool ended = false;
    bool merged = false;
    int calls = 0; ///< of the disk, in a run that ended
    QString errors; ///< on standard error
};

inline EditorRun runEditor(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(STORE_EDITOR), arguments);
    EditorRun run;
    if (!process.waitForFinished(60'000)) {
        run.errors = process.errorString();
        return run;
    }
    run.errors = QString::fromUtf8(process.readAllStandardError());
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
    for (const QString &line : lines) {
        const QString word = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1);
        bool isNumber = false;
        if (const int number = word.toInt(&isNumber); isNumber) {
            run.committed = number;
            run.path = rest;
        } else if (word == "moved"_L1) {
            run.moved.append(rest);
        } else if (word == "failed"_L1) {
            run.failed = rest;
        } else if (word == "end"_L1) {
            run.ended = true;
            run.calls = rest.toInt();
        } else if (word == "merged"_L1) {
            run.merged = true;
        }
    }
    return run;
}

/// What makes failingdisk.cpp stand in front of a disk: what is below a folder.
inline QProcessEnvironment failingDisk(const QString &folder, const QString &fails, int after)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
#ifdef FAILING_DISK
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAILING_DISK));
#endif
    environment.insert(u"TELLINGS_DISK"_s, folder);
    environment.insert(u"TELLINGS_DISK_FAILS"_s, fails);
    environment.insert(u"TELLINGS_DISK_AFTER"_s, QString::number(after));
    // A sanitizer wants to be the first library of all, but has nothing against standing behind this one.
    environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0"_s);
    return environment;
}

/// Whether the story is the script's after so many edits, or one more that was committed and not said any more.
inline bool isState(const StoryContents &contents, int committed)
{
    const StoryContents read = comparable(contents);
    return read == scriptState(qMax(0, committed)) || read == scriptState(qMax(0, committed) + 1);
}

} // namespace tellings::test
