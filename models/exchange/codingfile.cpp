// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/codingfile.h"

#include "models/coding/codebookfile.h"
#include "models/coding/codetables.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 512LL * 1024 * 1024;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CodingFile)
};

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

Error failure(Error::Code code, const QString &text, const QString &path)
{
    return {code, text, QDir::toNativeSeparators(path)};
}

std::expected<void, Error> writeWhole(QSaveFile &file, const QByteArray &bytes)
{
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    return std::unexpected(failure(Error::Code::WriteFailed, file.errorString(), file.fileName()));
}

/// Both, or neither as far as it can be had: each is written in full before the first takes its place.
/// How far it is when the contents are there, and when they are on the disk but for their names.
constexpr double made = 0.8;
constexpr double written = 0.95;
constexpr double begun = 0.1;

bool goesOn(const Watch &watch, double done)
{
    return !watch || watch(done);
}

std::unexpected<Error> cancelled(const QString &path)
{
    return std::unexpected(failure(Error::Code::Cancelled, Texts::tr("Stopped."), path));
}

std::expected<void, Error> writeFiles(const QString &path, const QByteArray &bytes, const QByteArray &codebook,
                                      const Watch &watch)
{
    if (!goesOn(watch, made))
        return cancelled(path);
    QSaveFile file(path);
    QSaveFile beside(codebookFileOf(path));
    if (auto done = writeWhole(file, bytes); !done)
        return done;
    if (!codebook.isNull()) {
        if (auto done = writeWhole(beside, codebook); !done)
            return done;
    }
    if (!goesOn(watch, written))
        return cancelled(path);
    if (!codebook.isNull() && !beside.commit())
        return std::unexpected(failure(Error::Code::WriteFailed, beside.errorString(), beside.fileName()));
    if (!file.commit())
        return std::unexpected(failure(Error::Code::WriteFailed, file.errorString(), path));
    return {};
}

} // namespace

const QStringList &codingEndings()
{
    static const QStringList endings{u"qdpx"_s, u"jsonld"_s, u"csv"_s};
    return endings;
}

QString codebookFileOf(const QString &path)
{
    const QFileInfo info(path);
    return info.dir().filePath(info.completeBaseName() + u"-codebook."_s + info.suffix());
}

std::expected<QList<Loss>, Error> writeCodingFile(const CodingProject &project, const QString &path, const Watch &watch)
{
    const QString ending = endingOf(path);
    if (!goesOn(watch, begun))
        return cancelled(path);
    QByteArray bytes;
    QByteArray codebook;
    QList<Loss> losses;
    if (ending == "qdpx"_L1) {
        auto written = projectToQdpx(project);
        if (!written)
            return std::unexpected(failure(written.error().code, written.error().text, path));
        bytes = written->bytes;
        losses = written->losses;
    } else if (ending == "jsonld"_L1) {
        const WrittenProject written = projectToJsonLd(project);
        bytes = written.bytes;
        losses = written.losses;
    } else if (ending == "csv"_L1) {
        const TidyFiles files = tidyFiles(project.contents, project.codebook, project.codings);
        bytes = files.codings;
        codebook = files.codebook;
        losses = codebookToCsv(project.codebook).losses;
    } else {
        return std::unexpected(failure(
            Error::Code::Usage, Texts::tr("Codings go out to a .qdpx, .jsonld or .csv file, and this is none."), path));
    }
    return writeFiles(path, bytes, codebook, watch).transform([&] { return losses; });
}

std::expected<ReadProject, Error> readCodingFile(const QString &path, const StoryContents &onto, const Watch &watch)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            failure(QFileInfo::exists(path) ? Error::Code::NoAccess : Error::Code::NotFound, file.errorString(), path));
    if (file.size() > largestFile)
        return std::unexpected(failure(Error::Code::TooLarge, Texts::tr("The file is larger than 512 MB."), path));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(failure(Error::Code::NoAccess, file.errorString(), path));
    if (bytes.isEmpty())
        return std::unexpected(failure(Error::Code::Empty, Texts::tr("The file is empty."), path));
    if (!goesOn(watch, begun))
        return cancelled(path);
    // What a file is it says itself; its name may be any.
    return bytes.startsWith("PK") || endingOf(path) == "qdpx"_L1 ? projectFromQdpx(bytes, shown)
                                                                 : projectFromJsonLd(bytes, shown, onto);
}

} // namespace tellings
