// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"
#include "models/story/error.h"

#include <QByteArray>
#include <QStringList>

#include <expected>

/// What lets somebody check a report: which files were compared, how, and what came out, without a word of the texts.
namespace tellings {

/// The name of the file inside a report.
[[nodiscard]] QString checkFileName();

/// JSON, schema `tellings-check/1`: program and version, settings, corrections by hand, of each article the file's name
/// and SHA-256, of each passage its id, relation and spans (code points, end exclusive).
[[nodiscard]] QByteArray reportCheck(const Comparison &comparison);

/// What a report says of how it was made.
struct ReportClaim {
    QString version; ///< of the program that made it
    CompareSettings settings;
    QByteArray corrections; ///< as correctionsFromJson() reads them; empty: none
    struct File {
        QString name;
        QByteArray sha256;
    };
    QList<File> files; ///< in the order of the report's articles
    QByteArray passages; ///< canonical, to be compared
};

/// Reads the claim inside a report's PDF. Fails where it is no PDF, or holds none.
[[nodiscard]] std::expected<ReportClaim, Error> claimOf(const QByteArray &pdf);

/// The story's articles in the order of the claim's files; what is missing, or too many, is named in `problems`.
[[nodiscard]] Story inOrderOf(const ReportClaim &claim, const Story &story, QStringList &problems);

/// What of a comparison is not as claimed, a line each; empty when all is.
[[nodiscard]] QStringList differencesFrom(const ReportClaim &claim, const Comparison &comparison);

} // namespace tellings
