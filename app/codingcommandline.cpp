// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingcommandline.h"

#include "models/coding/agreementtable.h"
#include "models/coding/codingrecords.h"
#include "models/coding/layers.h"
#include "models/exchange/codingfile.h"
#include "models/store/storystore.h"

#include <QFileInfo>
#include <QLocale>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// All that was coded in a story file.
std::expected<CodingProject, Error> projectOf(const QString &path, QList<Loss> &losses)
{
    const auto store = StoryStore::openReadOnly(path, StoreOptions::usual());
    if (!store)
        return std::unexpected(Error{store.error().code, store.error().text, path});
    CodingProject project{.contents = (*store)->contents(), .codebook = {}, .codings = {}};
    const CodingRecords records = codingsIn(project.contents);
    project.codebook = codebookIn(project.contents);
    project.codings = records.codings;
    losses = records.losses;
    return project;
}

/// The coders asked for; nothing after saying which of them the story does not have, or that one alone agrees.
std::optional<QStringList> codersOf(const CodingOutput &command, const CodingProject &project, const Streams &streams)
{
    const QStringList known = codersIn(project.codings);
    for (const QString &coder : command.coders) {
        if (!known.contains(coder)) {
            complain(streams,
                     Error{Error::Code::Usage, CommandLine::tr("Nobody named '%1' has coded in this story.").arg(coder),
                           command.story});
            return std::nullopt;
        }
    }
    QStringList coders = command.coders.isEmpty() ? known : command.coders;
    coders.removeDuplicates();
    if (coders.size() > 1)
        return coders;
    const QString text = coders.isEmpty()
        ? CommandLine::tr("Nobody has coded in this story.")
        : CommandLine::tr("Agreement needs two coders, and there is one: %1.").arg(coders.first());
    complain(streams, Error{Error::Code::Empty, text, command.story});
    return std::nullopt;
}

QByteArray agreementBytes(const CodingOutput &command, const CodingProject &project, const QStringList &coders)
{
    const auto rows = agreementTable(project.contents, project.codebook, project.codings, coders);
    switch (command.format) {
    case OutputFormat::Json: return agreementToJson(rows, project.contents, project.codebook, coders);
    case OutputFormat::Csv: return agreementToCsv(rows, project.contents, project.codebook);
    case OutputFormat::Text: break;
    }
    return agreementToText(rows, project.contents, project.codebook, coders).toUtf8();
}

} // namespace

QStringList codingUsage()
{
    return {u"tellings coding STORY.tellings --export OUT.qdpx|OUT.jsonld|OUT.csv"_s,
            u"tellings coding STORY.tellings --agreement [--coder NAME]... [--format text|json|csv] [-o FILE]"_s};
}

Parsed parseCoding(const QStringList &arguments)
{
    Subcommand coding(u"coding"_s, codingUsage(),
                      CommandLine::tr("Exports what was coded in a story, or says how far its coders agree."));
    QCommandLineParser &parser = coding.parser();
    parser.addOption({u"export"_s,
                      CommandLine::tr("The file to write; its ending chooses the kind: .qdpx (REFI-QDA), .jsonld (W3C "
                                      "web annotations) or .csv (a row for each code on each place, and the codebook "
                                      "in OUT-codebook.csv). What the kind cannot carry is listed."),
                      u"OUT"_s});
    parser.addOption({u"agreement"_s, CommandLine::tr("Measure how far the coders agree, and print it.")});
    parser.addOption(
        {u"coder"_s,
         CommandLine::tr("With --agreement: whose work is compared; once for each coder. All of them by default."),
         u"NAME"_s});
    parser.addOption({u"format"_s, CommandLine::tr("With --agreement: text (the default), json or csv."), u"FORMAT"_s});
    coding.addOutput(CommandLine::tr("With --agreement: write to FILE instead of standard output."));
    parser.addPositionalArgument(u"STORY"_s, CommandLine::tr("A story file."), u"STORY.tellings"_s);

    if (auto instead = coding.parse(arguments))
        return *instead;
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 1)
        return coding.wrong(CommandLine::tr("One story file is looked at, no more and no less."));
    CodingOutput command{.story = paths.first(),
                         .exportTo = parser.value(u"export"_s),
                         .agreement = parser.isSet(u"agreement"_s),
                         .coders = parser.values(u"coder"_s),
                         .format = {},
                         .output = parser.value(u"output"_s)};
    if (parser.isSet(u"export"_s) == command.agreement)
        return coding.wrong(CommandLine::tr("Either --export or --agreement says what is wanted."));
    if (parser.isSet(u"export"_s)) {
        for (const QString &option : {u"coder"_s, u"format"_s, u"output"_s}) {
            if (parser.isSet(option))
                return coding.wrong(CommandLine::tr("--%1 is for --agreement.").arg(option));
        }
        if (!codingEndings().contains(QFileInfo(command.exportTo).suffix().toLower()))
            return coding.wrong(
                CommandLine::tr("--export takes a .qdpx, .jsonld or .csv file, not '%1'.").arg(command.exportTo));
    }
    const QString format = parser.value(u"format"_s);
    const auto known = outputFormatOf(format);
    if (!known || (parser.isSet(u"format"_s) && format.isEmpty()))
        return coding.wrong(CommandLine::tr("Unknown format '%1': there are text, json and csv.").arg(format));
    if (parser.isSet(u"output"_s) && command.output.isEmpty())
        return coding.wrong(CommandLine::tr("-o needs the name of a file."));
    command.format = *known;
    return command;
}

int runCoding(const CodingOutput &command, const Streams &streams)
{
    QList<Loss> losses;
    const auto project = projectOf(command.story, losses);
    if (!project) {
        complain(streams, project.error());
        return RunFailed;
    }
    if (command.agreement) {
        const auto coders = codersOf(command, *project, streams);
        return coders ? writeResult(agreementBytes(command, *project, *coders), command.output, streams) : RunFailed;
    }
    const auto lost = writeCodingFile(*project, command.exportTo);
    if (!lost) {
        complain(streams, lost.error());
        return RunFailed;
    }
    losses += *lost;
    QString lines;
    for (const Loss &loss : std::as_const(losses))
        lines += CommandLine::tr("%1: not carried over: %2", "file, what").arg(command.exportTo, loss.text) + u'\n';
    return writeResult(lines.toUtf8(), {}, streams);
}

} // namespace tellings
