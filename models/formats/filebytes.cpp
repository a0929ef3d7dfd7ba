// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/filebytes.h"

#include "models/formats/subwatch.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <filesystem>

namespace tellings {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("FileBytes", text);
}

Error notFound(const QString &path)
{
    return {Error::Code::NotFound, translated(QT_TRANSLATE_NOOP("FileBytes", "No such file or folder.")), path};
}

Error noAccess(const QString &path, const QString &reason)
{
    //: %1 is the system's reason, as in "Permission denied"
    return {Error::Code::NoAccess, translated(QT_TRANSLATE_NOOP("FileBytes", "Cannot be read: %1.")).arg(reason), path};
}

} // namespace

std::optional<Error> accessProblem(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || (info.isNativePath() && !info.exists())) {
        // Qt says no more than that it is not there; the system tells why.
        std::error_code reason;
        const auto status = std::filesystem::status(QFile::encodeName(path).toStdString(), reason);
        const bool absent = reason == std::errc::no_such_file_or_directory || reason == std::errc::not_a_directory;
        if (info.isSymLink() && absent)
            return noAccess(path,
                            translated(QT_TRANSLATE_NOOP("FileBytes", "it is a link to something that is not there")));
        if (path.isEmpty() || absent || status.type() == std::filesystem::file_type::not_found || !reason)
            return notFound(path);
        return noAccess(path, QString::fromLocal8Bit(reason.message()));
    }
    if (!info.exists())
        return notFound(path);
    if (!info.isFile() && !info.isDir())
        return noAccess(path, translated(QT_TRANSLATE_NOOP("FileBytes", "it is a pipe or a device, not a file")));
    return {};
}

Error tooLarge(const QString &path, qint64 size, qint64 limit)
{
    const QLocale locale;
    return {Error::Code::TooLarge,
            translated(QT_TRANSLATE_NOOP("FileBytes", "The file has %1; the most that is read is %2."))
                .arg(locale.formattedDataSize(size), locale.formattedDataSize(limit, 0)),
            path};
}

std::expected<QByteArray, Error> readDevice(QIODevice &device, const QString &path, qint64 limit, const Watch &watch)
{
    constexpr qsizetype step = 1 << 20;
    const qint64 expected = qBound<qint64>(0, device.isSequential() ? 0 : device.size(), limit);
    QByteArray bytes;
    bytes.reserve(expected);
    QByteArray buffer(step, Qt::Uninitialized);
    for (;;) {
        const qint64 count = device.read(buffer.data(), buffer.size());
        if (count < 0)
            return std::unexpected(noAccess(path, device.errorString()));
        if (count == 0)
            return bytes;
        if (bytes.size() + count > limit)
            return std::unexpected(tooLarge(path, qMax(device.size(), bytes.size() + count), limit));
        bytes.append(buffer.constData(), count);
        const double done = expected > 0 ? qMin(1.0, double(bytes.size()) / double(expected)) : 0.0;
        if (!mayGoOn(watch, done))
            return std::unexpected(
                Error{Error::Code::Cancelled, QCoreApplication::translate("TextDecoder", "Stopped."), path});
    }
}

std::expected<QByteArray, Error> readFile(const QString &path, const Watch &watch)
{
    if (auto problem = accessProblem(path))
        return std::unexpected(*std::move(problem));
    const QFileInfo info(path);
    if (info.isDir())
        return std::unexpected(noAccess(path, translated(QT_TRANSLATE_NOOP("FileBytes", "it is a folder"))));
    if (info.size() > largestFile)
        return std::unexpected(tooLarge(path, info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        // It may have gone since it was looked at.
        if (auto problem = accessProblem(path))
            return std::unexpected(*std::move(problem));
        return std::unexpected(noAccess(path, file.errorString()));
    }
    return readDevice(file, path, largestFile, watch);
}

} // namespace tellings
