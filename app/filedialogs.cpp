// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filedialogs.h"

#include "models/formats/storyloader.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
};

QFileDialog *newDialog(QWidget *window, const QString &title, const QString &folder)
{
    auto *dialog = new QFileDialog(window, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"fileDialog"_s);
    return dialog;
}

void openFiles(QWidget *window, const QString &folder, const FileDialogs::FilesChosen &chosen)
{
    QFileDialog *dialog = newDialog(window, Texts::tr("Open Story"), folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {Texts::tr("Articles and stories (%1)").arg(readableNameFilters().join(u' ')), Texts::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::filesSelected, window, chosen);
    dialog->open();
}

void openFolder(QWidget *window, const QString &folder, const FileDialogs::PathChosen &chosen)
{
    QFileDialog *dialog = newDialog(window, Texts::tr("Open Folder"), folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, chosen);
    dialog->open();
}

void saveReport(QWidget *window, const QString &suggestion, const FileDialogs::PathChosen &chosen)
{
    QFileDialog *dialog = newDialog(window, Texts::tr("Save Report"), QFileInfo(suggestion).path());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilters({Texts::tr("PDF document (*.pdf)"), Texts::tr("Web page (*.html)")});
    dialog->selectFile(QFileInfo(suggestion).fileName());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u".html"_s) ? u"html"_s : u"pdf"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, window, chosen);
    dialog->open();
}

} // namespace

FileDialogs FileDialogs::desktop()
{
    return {&tellings::openFiles, &tellings::openFolder, &tellings::saveReport};
}

} // namespace tellings
