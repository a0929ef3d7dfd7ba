// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/codingcommandline.h"
#include "app/reportoptions.h"
#include "app/subcommand.h"
#include "models/report/chartfiles.h"
#include "models/report/writers.h"

#include <QFileInfo>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// Options that Qt takes out of the arguments of a program with a window; here so that they are no mistake.
void addWindowSystemOptions(QCommandLineParser &parser)
{
    static constexpr QLatin1StringView withValue[] = {
        "platform"_L1,        "platformpluginpath"_L1, "platformtheme"_L1, "plugin"_L1,
        "qwindowgeometry"_L1, "qwindowicon"_L1,        "qwindowtitle"_L1,  "session"_L1,
        "display"_L1,         "geometry"_L1,           "style"_L1,         "stylesheet"_L1};
    static constexpr QLatin1StringView flags[] = {"reverse"_L1, "widgetcount"_L1};
    const auto add = [&parser](QLatin1StringView name, const QString &value) {
        QCommandLineOption option(QString(name), {}, value);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    };
    for (QLatin1StringView name : withValue)
        add(name, u"value"_s);
    for (QLatin1StringView name : flags)
        add(name, {});
}

QStringList compareUsage()
{
    return {u"tellings compare [--format text|json|csv] [-o FILE] FILE..."_s,
            u"tellings compare --pairs PAIRS.tsv [--format jsonl] [-o FILE]"_s,
            u"tellings compare --verify REPORT.pdf FILE..."_s};
}

QStringList reportUsage()
{
    return {u"tellings report -o OUT.pdf FILE..."_s, u"tellings report -o OUT.html FILE..."_s};
}

QStringList mergeUsage()
{
    return {u"tellings merge [--prefer first|second] -o MERGED.tellings FIRST.tellings SECOND.tellings"_s};
}

} // namespace

QString UsageError::hint() const
{
    const QString command = subcommand.isEmpty() ? u"tellings"_s : u"tellings "_s + subcommand;
    return CommandLine::tr("Try '%1 --help'.").arg(command);
}

static Parsed parseCompare(const QStringList &arguments)
{
    Subcommand compare(u"compare"_s, compareUsage(),
                       CommandLine::tr("Finds the passages that articles share and prints them. "
                                       "Give two articles or more, or folders of articles."));
    QCommandLineParser &parser = compare.parser();
    parser.addOption(
        {u"format"_s, CommandLine::tr("text (a summary to read), json or csv; jsonl with --pairs."), u"FORMAT"_s});
    parser.addOption(
        {u"pairs"_s,
         CommandLine::tr("Compare many pairs in one run: a line names two files, apart by a tab and relative "
                         "to the list; every pair becomes one line of JSON, in the same order."),
         u"PAIRS.tsv"_s});
    parser.addOption(
        {u"verify"_s,
         CommandLine::tr("Say whether the files still give what a report in PDF says, with its own settings "
                         "and corrections."),
         u"REPORT.pdf"_s});
    compare.addOutput(CommandLine::tr("Write to FILE instead of standard output; it appears whole or not at all."));
    compare.addSettings();
    compare.addCorrections();
    parser.addPositionalArgument(u"FILE"_s, CommandLine::tr("Articles, or folders of articles."), u"FILE..."_s);

    if (auto instead = compare.parse(arguments))
        return *instead;
    const auto settings = compare.settings({.besideCopy = compare.parser().isSet(u"pairs"_s) ? besideCopyInPairs : 0});
    if (!settings)
        return std::unexpected(settings.error());
    const QString format = parser.value(u"format"_s);
    const QString output = parser.value(u"output"_s);
    const QStringList paths = parser.positionalArguments();
    if (parser.isSet(u"output"_s) && output.isEmpty())
        return compare.wrong(CommandLine::tr("-o needs the name of a file."));

    if (parser.isSet(u"verify"_s)) {
        for (const QString &option : parser.optionNames()) {
            if (option != "verify"_L1)
                return compare.wrong(
                    CommandLine::tr("--verify takes everything from the report, and no --%1.").arg(option));
        }
        if (parser.value(u"verify"_s).isEmpty())
            return compare.wrong(CommandLine::tr("--verify needs the name of a report."));
        if (paths.isEmpty())
            return compare.wrong(CommandLine::tr("No files to compare."));
        return VerifyReport{paths, parser.value(u"verify"_s)};
    }
    if (parser.isSet(u"pairs"_s)) {
        const QString list = parser.value(u"pairs"_s);
        if (list.isEmpty() || list == "-"_L1)
            return compare.wrong(CommandLine::tr("--pairs needs the name of a file."));
        if (!paths.isEmpty())
            return compare.wrong(CommandLine::tr("--pairs takes its files from the list alone, and '%1' is not in it.")
                                     .arg(paths.first()));
        if (parser.isSet(u"corrections"_s))
            return compare.wrong(CommandLine::tr("--corrections is about one comparison, and not for --pairs."));
        if (parser.isSet(u"format"_s) && format != "jsonl"_L1)
            return compare.wrong(CommandLine::tr("--pairs writes jsonl alone, not '%1'.").arg(format));
        return ComparePairs{list, output, *settings};
    }
    if (format == "jsonl"_L1)
        return compare.wrong(CommandLine::tr("The format jsonl is for --pairs; one comparison is text, json or csv."));
    const auto known = outputFormatOf(format);
    if (!known || (parser.isSet(u"format"_s) && format.isEmpty()))
        return compare.wrong(CommandLine::tr("Unknown format '%1': there are text, json and csv.").arg(format));
    if (paths.isEmpty())
        return compare.wrong(CommandLine::tr("No files to compare."));
    return CompareFiles{paths, *known, output, *settings, parser.value(u"corrections"_s)};
}

static Parsed parseReport(const QStringList &arguments)
{
    Subcommand report(u"report"_s, reportUsage(),
                      CommandLine::tr("Compares articles and writes the report on them. "
                                      "Give two articles or more, or folders of articles."));
    QCommandLineParser &parser = report.parser();
    report.addOutput(CommandLine::tr("The report's file; its ending, .pdf, .html, .md or .xlsx, chooses the kind. "
                                     "With .svg or .png each of its charts goes to a file of its own."));
    report.addSettings();
    report.addCorrections();
    addReportOptions(parser);
    parser.addOption({u"each"_s,
                      CommandLine::tr("A report on each folder or story file that is given, in the folder of -o: pdf, "
                                      "html, md, xlsx, or svg or png for the charts."),
                      u"KIND"_s});
    parser.addPositionalArgument(u"FILE"_s, CommandLine::tr("Articles, or folders of articles."), u"FILE..."_s);

    if (auto instead = report.parse(arguments))
        return *instead;
    const auto settings = report.settings();
    if (!settings)
        return std::unexpected(settings.error());
    const QString output = parser.value(u"output"_s);
    const QString each = parser.value(u"each"_s).toLower();
    const QStringList endings = reportEndings() + chartEndings();
    if (parser.isSet(u"each"_s)) {
        if (!endings.contains(each))
            return report.wrong(
                CommandLine::tr("--each is pdf, html, md, xlsx, svg or png, not '%1'.").arg(parser.value(u"each"_s)));
        if (parser.isSet(u"corrections"_s))
            return report.wrong(CommandLine::tr("--corrections is about one story, and not for --each."));
        if (output.isEmpty())
            return report.wrong(CommandLine::tr("--each needs a folder to write to: -o FOLDER."));
    }
    if (output.isEmpty())
        return report.wrong(CommandLine::tr("The report needs a file to go to: -o OUT.pdf."));
    if (each.isEmpty() && !endings.contains(QFileInfo(output).suffix().toLower()))
        return report.wrong(
            CommandLine::tr(
                "A report is a .pdf, .html, .md or .xlsx file, its charts are .svg or .png files, and '%1' is "
                "none.")
                .arg(output));
    if (parser.positionalArguments().isEmpty())
        return report.wrong(CommandLine::tr("No files to report on."));
    const auto plan = reportPlanOf(parser);
    if (!plan)
        return report.wrong(plan.error());
    if (plan->archive && (each.isEmpty() ? QFileInfo(output).suffix().toLower() : each) != "pdf"_L1)
        return report.wrong(CommandLine::tr("--pdfa is for a report in a .pdf file."));
    return WriteReport{parser.positionalArguments(), output, *settings, parser.value(u"corrections"_s), *plan, each};
}

static Parsed parseMerge(const QStringList &arguments)
{
    Subcommand merge(u"merge"_s, mergeUsage(),
                     CommandLine::tr("Brings two copies of one story together that two persons worked on. Neither copy "
                                     "is changed. What both changed is listed on standard output.\n"
                                     "Exit status: 0, 3 when something was listed, 1 when the run failed, 2 for wrong "
                                     "usage."));
    QCommandLineParser &parser = merge.parser();
    merge.addOutput(CommandLine::tr("The story file that has all of both, in place of what may be there."));
    parser.addOption({u"prefer"_s,
                      CommandLine::tr("Whose word counts where both changed the same thing: first (the default) or "
                                      "second."),
                      u"COPY"_s});
    parser.addPositionalArgument(u"FIRST"_s, CommandLine::tr("A story file."), u"FIRST.tellings"_s);
    parser.addPositionalArgument(u"SECOND"_s, CommandLine::tr("Another copy of the same story."), u"SECOND.tellings"_s);

    if (auto instead = merge.parse(arguments))
        return *instead;
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2)
        return merge.wrong(CommandLine::tr("Two story files make one: give two, and -o."));
    const QString output = parser.value(u"output"_s);
    if (output.isEmpty())
        return merge.wrong(CommandLine::tr("The merged story needs a file to go to: -o MERGED.tellings."));
    const QString prefer = parser.value(u"prefer"_s);
    if (parser.isSet(u"prefer"_s) && prefer != "first"_L1 && prefer != "second"_L1)
        return merge.wrong(CommandLine::tr("--prefer takes first or second, not '%1'.").arg(prefer));
    return MergeCopies{paths.at(0), paths.at(1), output, prefer == "second"_L1};
}

static Parsed parseWindow(const QStringList &arguments)
{
    Subcommand window(
        {},
        QStringList{u"tellings [FILE | FOLDER | STORY]..."_s} + compareUsage() + reportUsage() + mergeUsage()
            + codingUsage(),
        CommandLine::tr("Shows how several news outlets told the same story: the passages that their "
                        "articles share, side by side.\n"
                        "\"tellings compare --help\", \"tellings report --help\", \"tellings merge --help\" and "
                        "\"tellings coding --help\" say more about these; none needs a display.\n"
                        "Exit status: 0, 1 when the run failed, 2 for wrong usage."));
    QCommandLineParser &parser = window.parser();
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption({{u"v"_s, u"version"_s}, CommandLine::tr("Print the version.")});
    addWindowSystemOptions(parser);
    parser.addPositionalArgument(u"FILE"_s, CommandLine::tr("Articles, folders of articles or stories to open."),
                                 u"[FILE | FOLDER | STORY]..."_s);

    if (auto instead = window.parse(arguments))
        return *instead;
    if (parser.isSet(u"version"_s))
        return ShowText{u"tellings "_s + QStringLiteral(TELLINGS_VERSION) + u"\n"_s};
    return ShowWindow{parser.positionalArguments()};
}

std::expected<Command, UsageError> CommandLine::parse(const QStringList &arguments)
{
    const QString subcommand = arguments.value(1);
    if (subcommand == "compare"_L1)
        return parseCompare(arguments.sliced(2));
    if (subcommand == "report"_L1)
        return parseReport(arguments.sliced(2));
    if (subcommand == "merge"_L1)
        return parseMerge(arguments.sliced(2));
    if (subcommand == "coding"_L1)
        return parseCoding(arguments.sliced(2));
    return parseWindow(arguments.sliced(qMin<qsizetype>(1, arguments.size())));
}

} // namespace tellings
