// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/subcommand.h"

#include <QLocale>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestRun = 2; // a single word in common says nothing
constexpr int largestRun = 100;

} // namespace

Subcommand::Subcommand(QString name, QStringList usage, const QString &description)
    : m_name(std::move(name))
    , m_usage(std::move(usage))
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{u"h"_s, u"help"_s}, tr("Print this help.")});
}

void Subcommand::addSettings()
{
    const CompareSettings standard;
    m_parser.addOption({u"shortest-run"_s,
                        tr("The fewest words in a row, %1 to %2, that link two articles (%3).")
                            .arg(smallestRun)
                            .arg(largestRun)
                            .arg(standard.shortestRun),
                        u"N"_s});
    m_parser.addOption({u"rewording"_s,
                        tr("How much rewording still counts: 0 finds the same words alone, 1 the loosest (%1).")
                            .arg(standard.rewording),
                        u"0..1"_s});
    m_parser.addOption({u"with-furniture"_s, tr("Compare text that is not the story, too (\"Read more\").")});
    m_parser.addOption({u"match-case"_s, tr("Capital letters tell words apart: 'May' is not 'may'.")});
    m_parser.addOption({u"ignore-accents"_s, tr("Accents tell no words apart: 'Zoë' is 'Zoe'.")});
    m_parser.addOption({u"beside-copy"_s,
                        tr("Where two unrelated texts share a copy of 40 words or more, leave out what rests on "
                           "fewer than N words in a row, 0 to %1 (0; with --pairs %2).")
                            .arg(largestRun)
                            .arg(besideCopyInPairs),
                        u"N"_s});
}

void Subcommand::addCorrections()
{
    m_parser.addOption({u"corrections"_s,
                        tr("Replay corrections by hand on what is found: a JSON file, see the manual page. "
                           "What cannot be replayed is reported in the result."),
                        u"FILE"_s});
}

void Subcommand::addOutput(const QString &description)
{
    m_parser.addOption({{u"o"_s, u"output"_s}, description, u"FILE"_s});
}

std::optional<Parsed> Subcommand::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{u"tellings"_s} + arguments))
        return wrong(m_parser.errorText());
    if (m_parser.isSet(u"help"_s))
        return ShowText{helpText()};
    if (m_parser.positionalArguments().contains(u"-"_s))
        return wrong(tr("'-' is not a file: standard input is not read. Give the names of files."));
    if (m_parser.positionalArguments().contains(QString()))
        return wrong(tr("The name of a file is empty."));
    return std::nullopt;
}

std::unexpected<UsageError> Subcommand::wrong(const QString &text) const
{
    return std::unexpected(UsageError{text, m_name});
}

std::expected<CompareSettings, UsageError> Subcommand::settings(CompareSettings settings) const
{
    bool ok = true;
    if (m_parser.isSet(u"shortest-run"_s)) {
        const QString value = m_parser.value(u"shortest-run"_s);
        settings.shortestRun = QLocale::c().toInt(value, &ok);
        if (!ok || settings.shortestRun < smallestRun || settings.shortestRun > largestRun)
            return wrong(tr("--shortest-run takes a whole number from %1 to %2, not '%3'.")
                             .arg(smallestRun)
                             .arg(largestRun)
                             .arg(value));
    }
    if (m_parser.isSet(u"rewording"_s)) {
        const QString value = m_parser.value(u"rewording"_s);
        settings.rewording = QLocale::c().toDouble(value, &ok);
        const bool isShare = settings.rewording >= 0.0 && settings.rewording <= 1.0; // and not NaN
        if (!ok || !isShare)
            return wrong(tr("--rewording takes a number from 0 to 1, not '%1'.").arg(value));
    }
    if (m_parser.isSet(u"beside-copy"_s)) {
        const QString value = m_parser.value(u"beside-copy"_s);
        settings.besideCopy = QLocale::c().toInt(value, &ok);
        if (!ok || settings.besideCopy < 0 || settings.besideCopy > largestRun)
            return wrong(tr("--beside-copy takes a whole number from 0 to %1, not '%2'.").arg(largestRun).arg(value));
    }
    settings.leaveOutFurniture = !m_parser.isSet(u"with-furniture"_s);
    settings.matchCase = m_parser.isSet(u"match-case"_s);
    settings.ignoreAccents = m_parser.isSet(u"ignore-accents"_s);
    return settings;
}

QString Subcommand::helpText() const
{
    QString usage = tr("Usage:");
    for (const QString &line : m_usage)
        usage += u"\n  "_s + line;
    const QString text = m_parser.helpText();
    return usage + u"\n"_s + text.sliced(text.indexOf(u'\n'));
}

std::optional<OutputFormat> outputFormatOf(const QString &name)
{
    if (name.isEmpty() || name == "text"_L1)
        return OutputFormat::Text;
    if (name == "json"_L1)
        return OutputFormat::Json;
    if (name == "csv"_L1)
        return OutputFormat::Csv;
    return std::nullopt;
}

} // namespace tellings
