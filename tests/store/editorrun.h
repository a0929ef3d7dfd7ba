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
    int microseconds = 0; ///< of a run that ended
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
            run.microseconds = rest.toInt();
        }
    }
    return run;
}

/// Whether the story is the script's after so many edits, or one more that was committed and not said any more.
inline bool isState(const StoryContents &contents, int committed)
{
    const StoryContents read = comparable(contents);
    return read == scriptState(qMax(0, committed)) || read == scriptState(qMax(0, committed) + 1);
}

} // namespace tellings::test
