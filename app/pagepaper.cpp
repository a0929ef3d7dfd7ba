// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pagepaper.h"

#include "app/settings.h"
#include "models/formats/filewriting.h"
#include "widgets/status/messagebar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

struct PagePaper {
    Q_DECLARE_TR_FUNCTIONS(PagePaper)
};

void writePicture(MessageBar &messages, const QString &path, const std::function<QByteArray(PictureKind)> &picture)
{
    const bool png = QFileInfo(path).suffix().compare("png"_L1, Qt::CaseInsensitive) == 0;
    const auto written = writeFile(path, picture(png ? PictureKind::Png : PictureKind::Svg));
    if (written)
        messages.show(MessageBar::Kind::Done,
                      PagePaper::tr("The picture was saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        messages.show(MessageBar::Kind::Failure, PagePaper::tr("The picture could not be saved."),
                      {written.error().message()});
}

} // namespace

void savePicture(const PaperParts &parts, QWidget *window, const QString &name,
                 const std::function<QByteArray(PictureKind)> &picture)
{
    const QString folder = parts.settings.value(Settings::Key::ReportFolder).toString();
    const QDir place(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) : folder);
    parts.dialogs.savePicture(
        window, place.filePath(name + u".svg"_s),
        [&messages = parts.messages, picture](const QString &path) { writePicture(messages, path, picture); });
}

void printPage(const PaperParts &parts, QWidget *window, const std::function<bool(QPagedPaintDevice &)> &print)
{
    parts.dialogs.choosePrinter(window, [&messages = parts.messages, print](QPagedPaintDevice &device) {
        if (!print(device))
            messages.show(MessageBar::Kind::Failure, PagePaper::tr("It could not be printed."));
    });
}

} // namespace tellings
