// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandlineoutput.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace tellings {

CommandLineOutput::CommandLineOutput(QIODevice *standardOutput) : m_device(standardOutput) { }

CommandLineOutput::~CommandLineOutput() = default;

CommandLineOutput::Result CommandLineOutput::open(const QString &path)
{
    if (path.isEmpty())
        return {};
    m_path = path;
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir())
        m_file = std::make_unique<QFile>(path);
    else
        m_file = std::make_unique<QSaveFile>(path);
    m_device = m_file.get();
    if (!m_file->open(QIODevice::WriteOnly))
        return failure();
    return {};
}

CommandLineOutput::Result CommandLineOutput::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const qint64 written = m_device->write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return failure();
        done += written;
    }
    return {};
}

CommandLineOutput::Result CommandLineOutput::finish()
{
    if (auto *saved = qobject_cast<QSaveFile *>(m_file.get()))
        return saved->commit() ? Result{} : failure();
    if (auto *file = qobject_cast<QFileDevice *>(m_device)) {
        if (!file->flush())
            return failure();
        file->close();
        if (file->error() != QFileDevice::NoError)
            return failure();
    }
    return {};
}

CommandLineOutput::Result CommandLineOutput::failure() const
{
    const QString place = m_path.isEmpty() ? QCoreApplication::translate("CommandLine", "standard output") : m_path;
    return std::unexpected(Error{Error::Code::WriteFailed, m_device->errorString(), place});
}

} // namespace tellings
