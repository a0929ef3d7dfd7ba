// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

/// Runs of the built program, as a person at a terminal would start it.
namespace tellings::test {

struct Ended {
    bool started = false;
    bool finished = false; ///< by itself, neither killed by us nor by a signal
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// One run, in a folder of its own and without a display.
class Program {
public:
    Program()
    {
        m_process.setProgram(QStringLiteral(TELLINGS_PROGRAM));
        m_process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        m_process.setProcessEnvironment(environment);
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Puts a file into the folder, with the folders that lead to it.
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir(m_folder.path()).mkpath(QFileInfo(name).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", qPrintable(name));
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void setEnvironment(const QString &name, const QString &value)
    {
        QProcessEnvironment environment = m_process.processEnvironment();
        environment.insert(name, value);
        m_process.setProcessEnvironment(environment);
    }

    [[nodiscard]] QProcess &process() { return m_process; }

    [[nodiscard]] Ended run(const QStringList &arguments)
    {
        m_process.setArguments(arguments);
        return wait();
    }

    /// Through a shell: `script` has the program as "$0" and the arguments as "$@".
    [[nodiscard]] Ended runInShell(const QString &script, const QStringList &arguments)
    {
        m_process.setProgram(QStringLiteral("/bin/sh"));
        m_process.setArguments(QStringList{QStringLiteral("-c"), script, QStringLiteral(TELLINGS_PROGRAM)} + arguments);
        return wait();
    }

private:
    Ended wait()
    {
        Ended ended;
        m_process.start();
        ended.started = m_process.waitForStarted();
        ended.finished =
            ended.started && m_process.waitForFinished(500'000) && m_process.exitStatus() == QProcess::NormalExit;
        ended.exitCode = ended.finished ? m_process.exitCode() : -1;
        ended.out = m_process.readAllStandardOutput();
        ended.err = m_process.readAllStandardError();
        return ended;
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

/// Two short articles that share a sentence.
inline const QByteArray northern = "Ferry halted after storm\n\nThe last ferry to Wexhaven was halted on Monday night "
                                   "after waves tore a gangway from the quay.\n\nNobody was hurt.\n";
inline const QByteArray southern = "Islanders wait for a boat\n\nHundreds slept in the ticket hall. The last ferry to "
                                   "Wexhaven was halted on Monday night after waves tore a gangway from the quay.\n";

} // namespace tellings::test
