// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/error.h"

#include <QByteArray>
#include <QFileDevice>
#include <QIODevice>

#include <expected>
#include <memory>

namespace tellings {

/// What a run writes its result to: standard output, or a file that appears whole or not at all. A path that is
/// there and no plain file (a pipe, a device) is written to as it is. Every failure names the place.
class CommandLineOutput {
public:
    using Result = std::expected<void, Error>;

    /// `standardOutput` outlives this and is used when `path` is empty.
    explicit CommandLineOutput(QIODevice *standardOutput);
    ~CommandLineOutput(); ///< without finish() before, the file is not made

    [[nodiscard]] Result open(const QString &path);
    [[nodiscard]] Result write(const QByteArray &bytes);
    [[nodiscard]] Result finish();

private:
    [[nodiscard]] Result failure() const;

    QString m_path;
    std::unique_ptr<QFileDevice> m_file;
    QIODevice *m_device = nullptr;
};

} // namespace tellings
