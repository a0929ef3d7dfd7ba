// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

/// What the process is set up with before there is an application object.
namespace tellings::process {

/// Gives every standard stream that the caller closed a place of its own, so that no file which the program opens
/// later becomes its standard output; writing to a closed one then fails as it should.
void keepStandardStreams();

/// Qt wants a UTF-8 locale and says so on standard error; in the bare "C" locale of scripts, "C.UTF-8" is it.
void preferUtf8Locale();

/// A reader that goes away, as `head` does, ends the program without a word.
void endQuietlyOnBrokenPipe();

/// Whether a window could appear: on X11 and Wayland systems their variables say so.
[[nodiscard]] bool hasDisplay(const QStringList &arguments);

/// argv as text. Fails with a translated reason for a name that Qt could not give back to the file system.
[[nodiscard]] std::expected<QStringList, QString> arguments(int argc, char *argv[]);

} // namespace tellings::process
