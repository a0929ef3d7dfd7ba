// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/filewriting.h"

#include <QDir>
#include <QSaveFile>

namespace tellings {

std::expected<void, Error> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(Error{Error::Code::WriteFailed, file.errorString(), QDir::toNativeSeparators(path)});
}

} // namespace tellings
