// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reporttext.h"
#include "models/report/writers.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

enum class Format { Pdf, Html, Markdown, Xlsx };

const QHash<QString, Format> &formats()
{
    static const QHash<QString, Format> byEnding{{u"pdf"_s, Format::Pdf},
                                                 {u"html"_s, Format::Html},
                                                 {u"htm"_s, Format::Html},
                                                 {u"md"_s, Format::Markdown},
                                                 {u"xlsx"_s, Format::Xlsx}};
    return byEnding;
}

/// A pipe or a device: it cannot be replaced by a finished file.
bool isSpecial(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && !file.isFile() && !file.isDir();
}

std::expected<Format, Error> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (const auto known = formats().constFind(ending); known != formats().cend())
        return *known;
    if (isSpecial(path))
        return Format::Pdf;
    return std::unexpected(
        Error{Error::Code::Usage, ReportText::tr("A report's name ends in .pdf, .html, .md or .xlsx."), path});
}

/// Reasons that can be told before anything is written, in clearer words than the system's.
std::expected<void, Error> checkPlace(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return std::unexpected(Error{Error::Code::WriteFailed, ReportText::tr("This is a folder, not a file."), path});
    if (!folder.exists())
        return std::unexpected(
            Error{Error::Code::NotFound, ReportText::tr("There is no folder %1.").arg(folder.filePath()), path});
    if (!folder.isDir())
        return std::unexpected(Error{Error::Code::WriteFailed,
                                     ReportText::tr("%1 is a file, not a folder.").arg(folder.filePath()), path});
    if (file.exists() ? !file.isWritable() : !folder.isWritable())
        return std::unexpected(
            Error{Error::Code::NoAccess,
                  file.exists() ? ReportText::tr("The file may not be written to.")
                                : ReportText::tr("The folder %1 may not be written to.").arg(folder.filePath()),
                  path});
    return {};
}

std::expected<void, Error> writeTo(const Comparison &comparison, const ReportPlan &plan, Format format,
                                   QIODevice *device, const Watch &watch)
{
    switch (format) {
    case Format::Pdf: return writePdfReport(comparison, plan, device, watch);
    case Format::Html: return writeHtmlReport(comparison, plan, device);
    case Format::Markdown: return writeMarkdownReport(comparison, plan, device);
    case Format::Xlsx: return writeXlsxReport(comparison, plan, device);
    }
    return {};
}

Error openError(const QFileDevice &file, const QString &path)
{
    const auto code = file.error() == QFileDevice::PermissionsError ? Error::Code::NoAccess : Error::Code::WriteFailed;
    return {code, ReportText::tr("It cannot be opened for writing: %1").arg(file.errorString()), path};
}

} // namespace

QStringList reportEndings()
{
    return formats().keys();
}

std::expected<void, Error> writeReportFile(const Comparison &comparison, const ReportPlan &plan, const QString &path,
                                           const Watch &watch)
{
    const auto format = formatOf(path);
    if (!format)
        return std::unexpected(format.error());
    if (auto place = checkPlace(path); !place)
        return place;

    const auto named = [&path](Error error) {
        error.path = path;
        return error;
    };
    if (isSpecial(path)) {
        QFile special(path);
        if (!special.open(QIODevice::WriteOnly))
            return std::unexpected(openError(special, path));
        return writeTo(comparison, plan, *format, &special, watch).transform_error(named);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(openError(file, path));
    if (auto written = writeTo(comparison, plan, *format, &file, watch); !written)
        return written.transform_error(named);
    if (!file.commit())
        return std::unexpected(named(ReportText::notWritten(file.errorString())));
    return {};
}

} // namespace tellings
