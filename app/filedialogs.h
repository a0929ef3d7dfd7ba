// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace tellings {

/// How the window asks for files and paper. Each opens a dialog and returns at once; `chosen` is called when the person
/// has chosen, and not at all when they think better of it. Tests put scripts here.
struct FileDialogs {
    using FilesChosen = std::function<void(const QStringList &)>;
    using PathChosen = std::function<void(const QString &)>;
    using DeviceChosen = std::function<void(QPagedPaintDevice &)>;

    std::function<void(QWidget *window, const QString &folder, const FilesChosen &chosen)> openFiles;
    std::function<void(QWidget *window, const QString &folder, const PathChosen &chosen)> openFolder;
    std::function<void(QWidget *window, const QString &suggestion, const PathChosen &chosen)> saveReport;
    std::function<void(QWidget *window, const QString &suggestion, const PathChosen &chosen)> savePicture;

    /// Asks for a printer; `chosen` paints on it.
    std::function<void(QWidget *window, const DeviceChosen &chosen)> choosePrinter;
    std::function<void(QWidget *window, const QString &suggestion, const PathChosen &chosen)> saveStory;

    /// A place for a copy of the story; `title` says of which kind.
    std::function<void(QWidget *window, const QString &title, const QString &suggestion, const PathChosen &chosen)>
        exportStory;
    /// Articles to go with the story that is open; `title` says how.
    std::function<void(QWidget *window, const QString &title, const QString &folder, const FilesChosen &chosen)>
        addFiles;
    /// Another copy of the story that is open.
    std::function<void(QWidget *window, const QString &title, const QString &folder, const PathChosen &chosen)>
        openCopy;

    /// A file that is written, of one of some kinds ("Codebook (*.qdc)"), the usual one first.
    std::function<void(QWidget *window, const QString &title, const QString &suggestion, const QStringList &kinds,
                       const PathChosen &chosen)>
        saveAs;
    /// One file that is read, of one of some kinds.
    std::function<void(QWidget *window, const QString &title, const QString &folder, const QStringList &kinds,
                       const PathChosen &chosen)>
        openOne;

    [[nodiscard]] static FileDialogs desktop(); ///< the desktop's own
};

} // namespace tellings
