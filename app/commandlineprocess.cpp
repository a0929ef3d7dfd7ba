// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandlineprocess.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include <clocale>
#include <csignal>
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>
#endif

namespace tellings::process {

using namespace Qt::StringLiterals;

void keepStandardStreams()
{
#ifdef Q_OS_UNIX
    for (int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // Opening takes the lowest free number, which is this one. Read-only, so that a write still fails.
        if (fcntl(stream, F_GETFD) == -1 && open("/dev/null", O_RDONLY) != stream)
            return;
    }
#endif
}

void preferUtf8Locale()
{
#ifdef Q_OS_UNIX
    setlocale(LC_CTYPE, "");
    if (qstrcmp(nl_langinfo(CODESET), "ANSI_X3.4-1968") != 0)
        return;
    // LC_ALL overrides LC_CTYPE, which overrides LANG: put the new one where the old one came from.
    qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
#endif
}

void endQuietlyOnBrokenPipe()
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_DFL);
#endif
}

bool hasDisplay(const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return arguments.contains(u"-platform"_s) || arguments.contains(u"-display"_s);
#else
    Q_UNUSED(arguments)
    return true;
#endif
}

std::expected<QStringList, QString> arguments(int argc, char *argv[])
{
    QStringList decoded;
    for (int i = 0; i < argc; ++i) {
        const QByteArray bytes(argv[i]);
        const QString name = QFile::decodeName(bytes);
        if (i > 0 && QFile::encodeName(name) != bytes)
            return std::unexpected(
                name + QCoreApplication::translate("CommandLine", ": This name is not UTF-8; rename the file first."));
        decoded.append(name);
    }
    return decoded;
}

} // namespace tellings::process
