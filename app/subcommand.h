// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QCommandLineParser>

#include <expected>
#include <optional>

namespace tellings {

using Parsed = std::expected<Command, UsageError>;

/// Lists of pairs are searches for what was copied, in which chance and boilerplate beside a copy are no find.
inline constexpr int besideCopyInPairs = 25;

/// One way to call the program: its parser, its usage lines, and how it words what went wrong.
class Subcommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    Subcommand(QString name, QStringList usage, const QString &description);

    [[nodiscard]] QCommandLineParser &parser() { return m_parser; }
    void addSettings(); ///< of the comparison
    void addCorrections();
    void addOutput(const QString &description);

    /// The command to run instead when the arguments are wrong or ask for help.
    [[nodiscard]] std::optional<Parsed> parse(const QStringList &arguments);
    [[nodiscard]] std::unexpected<UsageError> wrong(const QString &text) const;
    /// The settings given, and `settings` where none is.
    [[nodiscard]] std::expected<CompareSettings, UsageError> settings(CompareSettings settings = {}) const;

private:
    /// Qt's list of options under our own usage lines: Qt's would show the program by its full path.
    [[nodiscard]] QString helpText() const;

    QString m_name;
    QStringList m_usage;
    QCommandLineParser m_parser;
};

/// The format of that name ("text", "json", "csv"; "text" for none); nothing for any other.
[[nodiscard]] std::optional<OutputFormat> outputFormatOf(const QString &name);

} // namespace tellings
