// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>

namespace tellings {

/// A file in a zip archive. Names are paths with "/" from the archive's top.
struct ZipEntry {
    QString name;
    QByteArray bytes;

    friend bool operator==(const ZipEntry &, const ZipEntry &) = default;
};

/// What an archive may ask of us.
struct ZipLimits {
    qint64 bytes = 256LL * 1024 * 1024; ///< unpacked, all entries together
    qint64 entries = 10'000;
    qint64 ratio = 500; ///< unpacked to packed, of an entry of a megabyte or more
};

/// The archive of these files, byte for byte the same for the same files.
[[nodiscard]] std::expected<QByteArray, Error> zipped(const QList<ZipEntry> &entries);

/// All files of an archive, in memory: nothing is written to the disk. BadInput where it is no archive, is damaged, or
/// has a name that leads out of it (absolute, "..", a backslash) or stands twice, or an entry that is encrypted;
/// TooLarge where it unpacks to more than the limits, whatever it says of its sizes. `path` is for messages.
[[nodiscard]] std::expected<QList<ZipEntry>, Error> unzipped(const QByteArray &bytes, const QString &path,
                                                             const ZipLimits &limits = {});

} // namespace tellings
