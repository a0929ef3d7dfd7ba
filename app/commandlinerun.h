// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "models/story/error.h"

#include <QIODevice>

namespace tellings {

/// Where a run without a window speaks. Both devices are open and outlive the run.
struct Streams {
    QIODevice *out = nullptr; ///< the result; nothing is written to it when a run fails before its first result
    QIODevice *err = nullptr; ///< one line a complaint, "tellings: PATH: reason"
};

void complain(const Streams &streams, const QString &text);
void complain(const Streams &streams, const Error &error);
/// Writes a result to a file, or to `out` for an empty path; an ExitCode.
[[nodiscard]] int writeResult(const QByteArray &bytes, const QString &path, const Streams &streams);

// Each runs to its end and returns an ExitCode, having said on `err` what went wrong.
[[nodiscard]] int runCompare(const CompareFiles &command, const Streams &streams);
[[nodiscard]] int runVerify(const VerifyReport &command, const Streams &streams);
[[nodiscard]] int runReport(const WriteReport &command, const Streams &streams); ///< needs a QGuiApplication
[[nodiscard]] int runMerge(const MergeCopies &command, const Streams &streams);
[[nodiscard]] int runShowText(const ShowText &command, const Streams &streams);

} // namespace tellings
