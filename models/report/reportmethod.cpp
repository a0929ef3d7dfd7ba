// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reportmethod.h"

#include "models/coding/project.h"
#include "models/report/reporttext.h"

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

QString stateText(const CorrectionOutcome &outcome)
{
    switch (outcome.state) {
    case CorrectionOutcome::State::Replayed: return ReportText::tr("replayed");
    case CorrectionOutcome::State::Moved: return ReportText::tr("replayed where the text has moved");
    case CorrectionOutcome::State::NotReplayed: break;
    }
    return ReportText::tr("not replayed: %1", "reason").arg(outcome.reason);
}

QString correctionLine(const Correction &correction, const CorrectionOutcome &outcome, qsizetype number)
{
    QStringList parts{correctionText(correction.kind)};
    if (!correction.by.isEmpty())
        parts.append(ReportText::tr("by %1", "a person").arg(ReportText::isolated(ReportText::oneLine(correction.by))));
    if (correction.when.isValid())
        parts.append(ReportText::date(correction.when.date()));
    parts.append(stateText(outcome));
    if (!correction.note.isEmpty())
        parts.append(ReportText::isolated(ReportText::oneLine(correction.note)));
    return ReportText::tr("Correction %1: %2.", "number, what was done")
        .arg(ReportText::number(number), parts.join(ReportText::tr("; ", "between settings")));
}

QStringList hiddenParts(const ReportPlan &plan)
{
    QStringList lines;
    if (plan.anonymous)
        lines.append(ReportText::tr("Outlets, authors, files and addresses are not named."));
    if (plan.anonymousCoders)
        lines.append(ReportText::tr("Those who coded and corrected are not named; what they wrote stands as it is."));
    if (plan.mostQuotedWords > 0)
        lines.append(
            ReportText::tr("Of each telling no more than %Ln word(s) are quoted.", nullptr, plan.mostQuotedWords));
    if (plan.archive)
        lines.append(ReportText::tr("A PDF of this report is made for archives (PDF/A-1b), which hold no other files: "
                                    "neither its data nor what would let Tellings check it are inside."));
    if (plan.filter.isOn())
        lines.append(ReportText::tr("A filter chose the passages that are listed; shares and counts are of all."));
    return lines;
}

} // namespace

QStringList methodOf(const Comparison &comparison, const ReportPlan &plan)
{
    QStringList lines;
    lines.append(ReportText::tr("%1 compared the articles word by word, letters and punctuation folded: passages are "
                                "runs of words, sentences and clauses that two or more of them share, in the same "
                                "words, edited, or reworded.",
                                "program and version")
                     .arg(u"Tellings " TELLINGS_VERSION ""_s));
    lines.append(ReportText::settings(comparison.settings));
    lines.append(hiddenParts(plan));
    if (!plan.anonymous)
        lines.append(ReportText::tr("The SHA-256 sums in the table of articles tell whether a file is the one that was "
                                    "compared."));
    if (comparison.corrections.isEmpty())
        lines.append(ReportText::tr("Nothing was corrected by hand."));
    else
        lines.append(ReportText::corrections(comparison));
    for (qsizetype i = 0; i < comparison.corrections.size(); ++i)
        lines.append(correctionLine(comparison.corrections.at(i), comparison.outcomes.value(i), i + 1));
    const bool tellsCoding =
        plan.sections.contains(ReportSection::Annotations) || plan.sections.contains(ReportSection::Agreement);
    if (tellsCoding && (!plan.coded || plan.coded->codings.isEmpty()))
        lines.append(ReportText::tr("Nothing was coded by hand."));
    if (comparison.bounded)
        lines.append(ReportText::bounded());
    return lines;
}

} // namespace tellings
