// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandlinerun.h"

#include "app/commandlineoutput.h"
#include "app/reportoptions.h"
#include "models/align/align.h"
#include "models/align/corrections.h"
#include "models/align/passageids.h"
#include "models/coding/codingrecords.h"
#include "models/coding/project.h"
#include "models/formats/correctionsfile.h"
#include "models/formats/storyloader.h"
#include "models/report/chartfiles.h"
#include "models/report/reportcheck.h"
#include "models/report/writers.h"
#include "models/store/mergefiles.h"
#include "models/store/storystore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// A story, and what was corrected and coded in its file, where it is one.
struct Input {
    Story story;
    QList<Correction> corrections;
    std::shared_ptr<const CodingProject> coded;
};

/// Articles, or the one story file that is named.
std::expected<LoadedStory, Error> load(const QStringList &paths, Input &input)
{
    if (paths.size() != 1 || !paths.constFirst().endsWith(".tellings"_L1, Qt::CaseInsensitive))
        return loadStory(paths);
    const auto store = StoryStore::openReadOnly(paths.constFirst(), StoreOptions::usual());
    if (!store)
        return std::unexpected(Error{store.error().code, store.error().text, paths.constFirst()});
    const StoryContents &contents = (*store)->contents();
    if (const auto lacking = std::ranges::count_if(contents.articles, &StoredArticle::withheld); lacking > 0)
        return std::unexpected(
            Error{Error::Code::Empty,
                  CommandLine::tr("%n article(s) of this story came without text. Open it in the window and attach "
                                  "your own copies first.",
                                  nullptr, static_cast<int>(lacking)),
                  paths.constFirst()});
    input.corrections = contents.corrections;
    input.coded = std::make_shared<const CodingProject>(
        CodingProject{.contents = contents, .codebook = codebookIn(contents), .codings = codingsIn(contents).codings});
    return LoadedStory{storyOf(contents), {}};
}

/// The story of `paths`, or nothing after saying why: a command line takes all of its input or none.
std::optional<Input> loadWhole(const QStringList &paths, const Streams &streams)
{
    Input input;
    const auto loaded = load(paths, input);
    if (!loaded) {
        complain(streams, loaded.error());
        return std::nullopt;
    }
    for (const Error &problem : loaded->problems)
        complain(streams, problem);
    if (!loaded->problems.isEmpty())
        return std::nullopt;
    if (loaded->story.articles.size() < 2) {
        complain(
            streams,
            Error{Error::Code::NoArticles, CommandLine::tr("A comparison needs two articles or more."), paths.first()});
        return std::nullopt;
    }
    input.story = loaded->story;
    return input;
}

/// Writing a result over an article would lose the article.
bool overwritesArticle(const QString &output, const Story &story, const Streams &streams)
{
    const QString target = QFileInfo(output).canonicalFilePath();
    if (output.isEmpty() || target.isEmpty())
        return false;
    for (const Article &article : story.articles) {
        if (QFileInfo(article.file).canonicalFilePath() == target) {
            complain(streams,
                     Error{Error::Code::Usage,
                           CommandLine::tr("This is one of the articles, and the result would overwrite it."), output});
            return true;
        }
    }
    return false;
}

/// The comparison with the corrections in it, or nothing after saying why. Corrections in a file of their own are taken
/// instead of the story's.
std::optional<Comparison> compared(const Input &input, const CompareSettings &settings, const QString &corrections,
                                   const Streams &streams)
{
    const Story &story = input.story;
    auto comparison = compareStory(story, settings);
    if (!comparison) {
        complain(streams, comparison.error());
        return std::nullopt;
    }
    if (corrections.isEmpty())
        return input.corrections.isEmpty() ? *std::move(comparison)
                                           : replayCorrections(*std::move(comparison), input.corrections);
    const auto read = readCorrections(corrections, story, articleKeys(story));
    if (!read) {
        complain(streams, read.error());
        return std::nullopt;
    }
    return replayCorrections(*std::move(comparison), *read);
}

/// The comparison again, as a report says that it was made.
std::expected<Comparison, Error> claimed(const ReportClaim &claim, const Story &story)
{
    auto comparison = compareStory(story, claim.settings);
    if (!comparison || claim.corrections.isEmpty())
        return comparison;
    return correctionsFromJson(claim.corrections, {}, story, articleKeys(story))
        .transform([&](const auto &corrections) { return replayCorrections(*std::move(comparison), corrections); });
}

QByteArray written(const Comparison &comparison, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Json: return comparisonToJson(comparison);
    case OutputFormat::Csv: return comparisonToCsv(comparison);
    case OutputFormat::Text: break;
    }
    return comparisonToText(comparison).toUtf8();
}

} // namespace

void complain(const Streams &streams, const QString &text)
{
    streams.err->write("tellings: " + text.toUtf8() + '\n');
}

void complain(const Streams &streams, const Error &error)
{
    complain(streams, error.message());
}

int writeResult(const QByteArray &bytes, const QString &path, const Streams &streams)
{
    CommandLineOutput output(streams.out);
    auto result =
        output.open(path).and_then([&] { return output.write(bytes); }).and_then([&] { return output.finish(); });
    if (result)
        return Success;
    complain(streams, result.error());
    return RunFailed;
}

int runCompare(const CompareFiles &command, const Streams &streams)
{
    const auto input = loadWhole(command.paths, streams);
    if (!input || overwritesArticle(command.output, input->story, streams))
        return RunFailed;
    const auto comparison = compared(*input, command.settings, command.corrections, streams);
    if (!comparison)
        return RunFailed;
    return writeResult(written(*comparison, command.format), command.output, streams);
}

int runVerify(const VerifyReport &command, const Streams &streams)
{
    const auto named = [&command](Error error) {
        error.path = command.report;
        return error;
    };
    QFile file(command.report);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(streams, Error{Error::Code::NoAccess, file.errorString(), command.report});
        return RunFailed;
    }
    const auto claim = claimOf(file.readAll());
    if (!claim) {
        complain(streams, named(claim.error()));
        return RunFailed;
    }
    const auto input = loadWhole(command.paths, streams);
    if (!input)
        return RunFailed;
    QStringList problems;
    const Story story = inOrderOf(*claim, input->story, problems);
    if (problems.isEmpty()) {
        const auto comparison = claimed(*claim, story);
        if (!comparison) {
            complain(streams, named(comparison.error()));
            return RunFailed;
        }
        problems = differencesFrom(*claim, *comparison);
        if (problems.isEmpty())
            return writeResult(
                (CommandLine::tr("%1: the files give what the report says.").arg(command.report) + u'\n').toUtf8(), {},
                streams);
    }
    for (const QString &problem : std::as_const(problems))
        complain(streams, problem);
    return RunFailed;
}

/// A report on each of the stories; what fails for one does not keep the others from theirs.
static int runEachReport(const WriteReport &command, const Streams &streams)
{
    if (!QDir().mkpath(command.output)) {
        complain(streams, Error{Error::Code::NoAccess, CommandLine::tr("This folder cannot be made."), command.output});
        return RunFailed;
    }
    int result = Success;
    QHash<QString, int> times;
    for (const QString &path : command.paths) {
        const QFileInfo story(QDir::cleanPath(path));
        QString name = story.isDir() ? story.fileName() : story.completeBaseName();
        if (const int time = ++times[name]; time > 1)
            name += u'-' + QString::number(time);
        WriteReport one = command;
        one.paths = {path};
        one.each.clear();
        one.output = QDir(command.output).filePath(name + u'.' + command.each);
        result = std::max(result, runReport(one, streams));
    }
    return result;
}

int runReport(const WriteReport &command, const Streams &streams)
{
    if (!command.each.isEmpty())
        return runEachReport(command, streams);
    const auto input = loadWhole(command.paths, streams);
    if (!input || overwritesArticle(command.output, input->story, streams))
        return RunFailed;
    if (const QString why = misfit(command.plan, input->story.articles.size()); !why.isEmpty()) {
        complain(streams, why);
        return RunFailed;
    }
    const auto comparison = compared(*input, command.settings, command.corrections, streams);
    if (!comparison)
        return RunFailed;
    if (chartEndings().contains(QFileInfo(command.output).suffix().toLower())) {
        const auto charts = writeChartFiles(*comparison, command.plan, command.output);
        if (!charts)
            complain(streams, charts.error());
        return charts ? Success : RunFailed;
    }
    ReportPlan plan = command.plan;
    plan.coded = input->coded;
    if (const auto report = writeReportFile(*comparison, plan, command.output); !report) {
        complain(streams, report.error());
        return RunFailed;
    }
    if (plan.archive)
        complain(streams,
                 CommandLine::tr("%1: PDF/A holds no other files; the data and what compare --verify needs are not "
                                 "inside.",
                                 "file")
                     .arg(command.output));
    return Success;
}

int runMerge(const MergeCopies &command, const Streams &streams)
{
    const MergeSide side = command.preferSecond ? MergeSide::Theirs : MergeSide::Ours;
    const auto conflicts = mergeFiles(command.first, command.second, command.output, side, StoreOptions::usual());
    if (!conflicts) {
        complain(streams, conflicts.error());
        return RunFailed;
    }
    if (conflicts->isEmpty())
        return Success;
    QString lines;
    const auto shown = [](const std::optional<QString> &value) {
        return value ? u"\""_s + value->simplified() + u"\""_s : CommandLine::tr("taken out");
    };
    for (const MergeConflict &conflict : *conflicts) {
        //: %1 is what both changed, as in "Headline, Quay"; %2 and %3 are what the two copies have
        lines += CommandLine::tr("%1: first %2, second %3")
                     .arg(conflictText(conflict), shown(conflict.ours), shown(conflict.theirs))
            + u'\n';
    }
    const int written = writeResult(lines.toUtf8(), {}, streams);
    return written == Success ? Conflicts : written;
}

int runShowText(const ShowText &command, const Streams &streams)
{
    return writeResult(command.text.toUtf8(), {}, streams);
}

} // namespace tellings
