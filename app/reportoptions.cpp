// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportoptions.h"

#include "app/commandline.h"

#include <algorithm>
#include <limits>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostColumns = 12;

QString keysOf(const auto &values, auto keyOf)
{
    QStringList keys;
    for (const auto value : values)
        keys.append(keyOf(value));
    return keys.join(u", ");
}

/// A whole number of an option, `least` to `most`; `standard` where it is not given.
std::expected<int, QString> numberOf(const QCommandLineParser &parser, const QString &option, int least, int most,
                                     int standard)
{
    if (!parser.isSet(option))
        return standard;
    bool ok = false;
    const int number = parser.value(option).toInt(&ok);
    if (ok && number >= least && number <= most)
        return number;
    return std::unexpected(CommandLine::tr("--%1 is a whole number from %2 to %3, not '%4'.")
                               .arg(option, QString::number(least), QString::number(most), parser.value(option)));
}

std::expected<void, QString> readSections(const QCommandLineParser &parser, ReportPlan &plan)
{
    if (parser.isSet(u"preset"_s)) {
        const auto preset = presetOf(parser.value(u"preset"_s));
        if (!preset)
            return std::unexpected(CommandLine::tr("Unknown preset '%1': there are %2.")
                                       .arg(parser.value(u"preset"_s), keysOf(allPresets(), presetKey)));
        plan = planOf(*preset);
    }
    if (!parser.isSet(u"sections"_s))
        return {};
    plan.sections.clear();
    for (const QString &key : parser.value(u"sections"_s).split(u',')) {
        const auto section = sectionOf(QStringView(key).trimmed());
        if (!section)
            return std::unexpected(CommandLine::tr("Unknown section '%1': there are %2.")
                                       .arg(key.trimmed(), keysOf(allSections(), sectionKey)));
        if (!plan.sections.contains(*section))
            plan.sections.append(*section);
    }
    return {};
}

std::expected<void, QString> readPaper(const QCommandLineParser &parser, ReportPlan &plan)
{
    if (parser.isSet(u"paper"_s)) {
        const auto paper = paperOf(parser.value(u"paper"_s));
        if (!paper)
            return std::unexpected(
                CommandLine::tr("Unknown paper '%1': there are A4, A3 and Letter.").arg(parser.value(u"paper"_s)));
        plan.paper = *paper;
    }
    if (parser.isSet(u"landscape"_s) && parser.isSet(u"portrait"_s))
        return std::unexpected(CommandLine::tr("A page is either --landscape or --portrait."));
    if (parser.isSet(u"landscape"_s))
        plan.direction = PaperDirection::Landscape;
    if (parser.isSet(u"portrait"_s))
        plan.direction = PaperDirection::Portrait;
    if (parser.isSet(u"greyscale"_s))
        plan.palette = ReportPalette::Grey;
    const auto columns = numberOf(parser, u"columns"_s, 1, mostColumns, 0);
    if (!columns)
        return std::unexpected(columns.error());
    plan.columns = *columns;
    return {};
}

std::expected<void, QString> readAttachments(const QCommandLineParser &parser, ReportPlan &plan)
{
    if (!parser.isSet(u"attach"_s))
        return {};
    plan.attachData = false;
    plan.attachStory = false;
    for (const QString &part : parser.value(u"attach"_s).split(u',', Qt::SkipEmptyParts)) {
        const QString key = part.trimmed();
        if (key != "data"_L1 && key != "story"_L1)
            return std::unexpected(CommandLine::tr("Unknown attachment '%1': there are data and story.").arg(key));
        (key == "data"_L1 ? plan.attachData : plan.attachStory) = true;
    }
    return {};
}

std::expected<QList<int>, QString> outletsOf(const QString &text)
{
    QList<int> outlets;
    for (const QString &part : text.split(u',')) {
        bool ok = false;
        const int number = part.trimmed().toInt(&ok);
        if (!ok || number < 1 || outlets.contains(number - 1))
            return std::unexpected(
                CommandLine::tr("--outlets has numbers of articles, each once, as in 1,3,2, not '%1'.").arg(text));
        outlets.append(number - 1);
    }
    return outlets;
}

std::expected<void, QString> readChoice(const QCommandLineParser &parser, ReportPlan &plan)
{
    if (parser.isSet(u"outlets"_s)) {
        const auto outlets = outletsOf(parser.value(u"outlets"_s));
        if (!outlets)
            return std::unexpected(outlets.error());
        plan.outlets = *outlets;
    }
    constexpr int any = std::numeric_limits<int>::max();
    const auto ours = numberOf(parser, u"ours"_s, 1, any, 0);
    if (!ours)
        return std::unexpected(ours.error());
    plan.ours = *ours - 1;
    const auto fewest =
        numberOf(parser, u"min-outlets"_s, PassageFilter::leastOutlets, any, PassageFilter::leastOutlets);
    if (!fewest)
        return std::unexpected(fewest.error());
    plan.filter.fewestOutlets = *fewest;
    const auto words = numberOf(parser, u"quote-words"_s, 1, any, 0);
    if (!words)
        return std::unexpected(words.error());
    plan.mostQuotedWords = *words;
    plan.anonymous = parser.isSet(u"anonymous"_s);
    plan.anonymousCoders = parser.isSet(u"anonymous-coders"_s);
    plan.archive = parser.isSet(u"pdfa"_s);
    if (plan.archive && parser.isSet(u"attach"_s))
        return std::unexpected(CommandLine::tr("--pdfa holds no other files, and --attach has no place in it."));
    plan.title = parser.value(u"title"_s).simplified();
    plan.logo = parser.value(u"logo"_s);
    return {};
}

} // namespace

void addReportOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"preset"_s, CommandLine::tr("A ready choice: %1 (full).").arg(keysOf(allPresets(), presetKey)), u"NAME"_s});
    parser.addOption({u"sections"_s,
                      CommandLine::tr("The sections and their order, with commas between them: %1.")
                          .arg(keysOf(allSections(), sectionKey)),
                      u"LIST"_s});
    parser.addOption({u"title"_s, CommandLine::tr("The title, in place of the story's."), u"TEXT"_s});
    parser.addOption({u"logo"_s, CommandLine::tr("A picture for the first page."), u"FILE"_s});
    parser.addOption({u"paper"_s, CommandLine::tr("A4, A3 or Letter (A4)."), u"SIZE"_s});
    parser.addOption({u"landscape"_s, CommandLine::tr("Pages lie on their long side.")});
    parser.addOption({u"portrait"_s, CommandLine::tr("Pages stand on their short side.")});
    parser.addOption({u"columns"_s, CommandLine::tr("The most outlets side by side on a page."), u"N"_s});
    parser.addOption({u"greyscale"_s, CommandLine::tr("Greys that a copier keeps apart, in place of colours.")});
    parser.addOption(
        {u"outlets"_s, CommandLine::tr("The articles and their order, by number, as in 1,3,2."), u"LIST"_s});
    parser.addOption(
        {u"ours"_s, CommandLine::tr("The number of our own article: the summary names what it left out."), u"N"_s});
    parser.addOption({u"min-outlets"_s, CommandLine::tr("List passages of so many outlets or more."), u"N"_s});
    parser.addOption({u"attach"_s,
                      CommandLine::tr("What is inside the PDF beside its pages: data (the comparison as JSON and CSV), "
                                      "story (a story file without the texts)."),
                      u"LIST"_s});
    parser.addOption(
        {u"pdfa"_s,
         CommandLine::tr("A PDF for archives (PDF/A-1b). It holds no other files: no data, and nothing for "
                         "compare --verify.")});
    parser.addOption({u"anonymous"_s, CommandLine::tr("Outlets are letters; no files, authors and addresses.")});
    parser.addOption(
        {u"anonymous-coders"_s, CommandLine::tr("Those who coded and corrected are numbers; what they wrote stands.")});
    parser.addOption(
        {u"quote-words"_s, CommandLine::tr("Quote no more than N words of a telling, and nothing around it."), u"N"_s});
}

std::expected<ReportPlan, QString> reportPlanOf(const QCommandLineParser &parser)
{
    ReportPlan plan = planOf(ReportPreset::Full);
    for (const auto read : {readSections, readPaper, readAttachments, readChoice}) {
        if (const auto done = read(parser, plan); !done)
            return std::unexpected(done.error());
    }
    return plan;
}

QString misfit(const ReportPlan &plan, qsizetype articles)
{
    const auto missing = std::ranges::find_if(plan.outlets, [articles](int outlet) { return outlet >= articles; });
    if (missing != plan.outlets.end() || plan.ours >= articles)
        return CommandLine::tr("There is no article %1 among %Ln.", nullptr, static_cast<int>(articles))
            .arg((missing != plan.outlets.end() ? *missing : plan.ours) + 1);
    if (plan.outlets.size() == 1)
        return CommandLine::tr("A report is on two articles or more.");
    if (!plan.outlets.isEmpty() && plan.ours >= 0 && !plan.outlets.contains(plan.ours))
        return CommandLine::tr("Our own article, %1, is not among the chosen ones.").arg(plan.ours + 1);
    return {};
}

} // namespace tellings
