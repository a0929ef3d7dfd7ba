// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filedialogs.h"

#include "models/formats/storyloader.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <memory>
#include <utility>

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

void chooseFiles(QWidget *window, const QString &title, const QString &folder, const QString &kinds,
                 const FileDialogs::FilesChosen &chosen)
{
    QFileDialog *dialog = newDialog(window, title, folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({kinds, Texts::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::filesSelected, window, chosen);
    dialog->open();
}

void openFiles(QWidget *window, const QString &folder, const FileDialogs::FilesChosen &chosen)
{
    const QString endings = (readableNameFilters() << u"*.tellings"_s).join(u' ');
    chooseFiles(window, Texts::tr("Open Story"), folder, Texts::tr("Articles and stories (%1)").arg(endings), chosen);
}

void addFiles(QWidget *window, const QString &title, const QString &folder, const FileDialogs::FilesChosen &chosen)
{
    chooseFiles(window, title, folder, Texts::tr("Articles (%1)").arg(readableNameFilters().join(u' ')), chosen);
}

void openFolder(QWidget *window, const QString &folder, const FileDialogs::PathChosen &chosen)
{
    QFileDialog *dialog = newDialog(window, Texts::tr("Open Folder"), folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, chosen);
    dialog->open();
}

/// A dialog for a file that is written, of one of some kinds; the first ending is the usual one.
void saveFile(QWidget *window, const QString &title, const QString &suggestion,
              const QList<std::pair<QString, QString>> &kinds, const FileDialogs::PathChosen &chosen)
{
    QFileDialog *dialog = newDialog(window, title, QFileInfo(suggestion).path());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(kinds.constFirst().second);
    QStringList filters;
    for (const auto &[name, ending] : kinds)
        filters.append(u"%1 (*.%2)"_s.arg(name, ending));
    dialog->setNameFilters(filters);
    dialog->selectFile(QFileInfo(suggestion).fileName());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, kinds](const QString &filter) {
        dialog->setDefaultSuffix(kinds.value(std::max<qsizetype>(0, filters.indexOf(filter))).second);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, window, chosen);
    dialog->open();
}

void saveReport(QWidget *window, const QString &suggestion, const FileDialogs::PathChosen &chosen)
{
    saveFile(window, Texts::tr("Save Report"), suggestion,
             {{Texts::tr("PDF document"), u"pdf"_s},
              {Texts::tr("Web page"), u"html"_s},
              {Texts::tr("Workbook"), u"xlsx"_s},
              {Texts::tr("Markdown"), u"md"_s}},
             chosen);
}

void savePicture(QWidget *window, const QString &suggestion, const FileDialogs::PathChosen &chosen)
{
    saveFile(window, Texts::tr("Save Picture"), suggestion,
             {{Texts::tr("SVG drawing"), u"svg"_s}, {Texts::tr("PNG image"), u"png"_s}}, chosen);
}

void choosePrinter(QWidget *window, const FileDialogs::DeviceChosen &chosen)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), window, [printer, chosen] { chosen(*printer); });
    dialog->open();
}

void saveStory(QWidget *window, const QString &suggestion, const FileDialogs::PathChosen &chosen)
{
    saveFile(window, Texts::tr("Save Story As"), suggestion, {{Texts::tr("Tellings story"), u"tellings"_s}}, chosen);
}

void exportStory(QWidget *window, const QString &title, const QString &suggestion,
                 const FileDialogs::PathChosen &chosen)
{
    saveFile(window, title, suggestion, {{Texts::tr("Tellings story"), u"tellings"_s}}, chosen);
}

void openCopy(QWidget *window, const QString &title, const QString &folder, const FileDialogs::PathChosen &chosen)
{
    QFileDialog *dialog = newDialog(window, title, folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(u"%1 (*.tellings)"_s.arg(Texts::tr("Tellings story")));
    QObject::connect(dialog, &QFileDialog::fileSelected, window, chosen);
    dialog->open();
}

/// The ending of a kind: "csv" of "Table (*.csv)".
QString endingOf(const QString &kind)
{
    return kind.section(u"*."_s, 1, 1).section(u')', 0, 0).section(u' ', 0, 0);
}

void saveAs(QWidget *window, const QString &title, const QString &suggestion, const QStringList &kinds,
            const FileDialogs::PathChosen &chosen)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QString &kind : kinds)
        pairs.append({kind.section(u" (*."_s, 0, 0), endingOf(kind)});
    saveFile(window, title, suggestion, pairs, chosen);
}

void openOne(QWidget *window, const QString &title, const QString &folder, const QStringList &kinds,
             const FileDialogs::PathChosen &chosen)
{
    QFileDialog *dialog = newDialog(window, title, folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(kinds + QStringList{Texts::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, window, chosen);
    dialog->open();
}

} // namespace

FileDialogs FileDialogs::desktop()
{
    return {&tellings::openFiles,     &tellings::openFolder, &tellings::saveReport,  &tellings::savePicture,
            &tellings::choosePrinter, &tellings::saveStory,  &tellings::exportStory, &tellings::addFiles,
            &tellings::openCopy,      &tellings::saveAs,     &tellings::openOne};
}

} // namespace tellings
