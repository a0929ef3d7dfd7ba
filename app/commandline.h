// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportplan.h"
#include "models/story/comparison.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <expected>
#include <variant>

namespace tellings {

/// The formats of one comparison on standard output.
enum class OutputFormat { Text, Json, Csv };

/// `tellings [FILE | FOLDER | STORY]...`
struct ShowWindow {
    QStringList paths;
};

/// `tellings compare [--format text|json|csv] FILE...`
struct CompareFiles {
    QStringList paths;
    OutputFormat format = OutputFormat::Text;
    QString output; ///< empty: standard output
    CompareSettings settings;
    QString corrections = {}; ///< a file of corrections by hand; empty for none
};

/// `tellings compare --pairs PAIRS.tsv --format jsonl`
struct ComparePairs {
    QString list;
    QString output; ///< empty: standard output
    CompareSettings settings;
};

/// `tellings compare --verify REPORT.pdf FILE...`
struct VerifyReport {
    QStringList paths;
    QString report;
};

/// `tellings report -o OUT.pdf|.html|.md|.xlsx FILE...`, `tellings report --each pdf -o FOLDER STORY...`
struct WriteReport {
    QStringList paths;
    QString output;
    CompareSettings settings;
    QString corrections = {}; ///< as of CompareFiles
    ReportPlan plan = {};
    QString each = {}; ///< the ending of a report on each of `paths`, in the folder `output`; empty: one report on all
};

/// `tellings merge [--prefer first|second] -o MERGED.tellings FIRST.tellings SECOND.tellings`
struct MergeCopies {
    QString first;
    QString second;
    QString output;
    bool preferSecond = false; ///< where both changed one thing
};

/// `tellings coding STORY.tellings --export OUT.qdpx|.jsonld|.csv`,
/// `tellings coding STORY.tellings --agreement [--format text|json|csv] [--coder NAME]... [-o FILE]`
struct CodingOutput {
    QString story;
    QString exportTo; ///< empty: no export
    bool agreement = false;
    QStringList coders; ///< whose agreement; empty for all
    OutputFormat format = OutputFormat::Text; ///< of the agreement
    QString output; ///< of the agreement; empty: standard output
};

/// `--help` and `--version`.
struct ShowText {
    QString text;
};

using Command = std::variant<ShowWindow, CompareFiles, ComparePairs, VerifyReport, WriteReport, MergeCopies,
                             CodingOutput, ShowText>;

/// What is wrong with the way the program was called, and which help has the right way.
struct UsageError {
    QString text;
    QString subcommand; ///< "compare", "report", "merge", "coding", or empty for the window

    [[nodiscard]] QString hint() const; ///< "Try 'tellings compare --help'."
};

/// Reads the program's arguments. Needs no application object, so that the arguments can decide which one there is;
/// its texts are translated when there is one with translators.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    /// `arguments` begin with the program's own name, as argv does.
    [[nodiscard]] static std::expected<Command, UsageError> parse(const QStringList &arguments);
};

/// A command line's exit codes.
enum ExitCode : int { Success = 0, RunFailed = 1, WrongUsage = 2, Conflicts = 3 };

} // namespace tellings
