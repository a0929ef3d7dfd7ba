// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filedialogs.h"
#include "widgets/companions/picturepage.h"

#include <QByteArray>


namespace tellings {

class MessageBar;
class Settings;

/// What saving and printing of tables and charts works with; all of it outlives the dialogs.
struct PaperParts {
    MessageBar &messages; ///< where it is said
    Settings &settings;
    const FileDialogs &dialogs;
};

/// Asks where the picture is to go, and saves it there; `picture` is asked when that is known. `name` is the file's,
/// without an ending.
void savePicture(const PaperParts &parts, QWidget *window, const QString &name,
                 const std::function<QByteArray(PictureKind)> &picture);
/// Asks for a printer; `print` is false when it fails.
void printPage(const PaperParts &parts, QWidget *window, const std::function<bool(QPagedPaintDevice &)> &print);

} // namespace tellings
