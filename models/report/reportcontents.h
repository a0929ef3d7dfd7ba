// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"
#include "models/story/error.h"
#include "models/story/watch.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <expected>

/// What a report says, in words and numbers ready to be set: paper and HTML are both written from it, so that they
/// cannot disagree.
namespace tellings {

/// How a stretch of a cell's text looks. All but Context belong to the passage.
enum class ReportLook {
    Context, ///< stands around the passage
    Shared, ///< as in the first outlet of the row
    Changed, ///< other words than in the first outlet
    Added, ///< not in the first outlet
    Dropped, ///< in the first outlet, and left out or put otherwise by most others
};

/// A stretch of text in one look. Paragraph breaks are U+2028, other white space is single spaces.
struct ReportRun {
    QString text;
    ReportLook look = ReportLook::Shared;

    friend bool operator==(const ReportRun &, const ReportRun &) = default;
};

/// One stretch of an article with a passage in it.
struct ReportPart {
    QString place; ///< "paragraph 3", "headline"
    QList<ReportRun> runs;
    bool rightToLeft = false;

    [[nodiscard]] QString text() const; ///< of all runs
};

/// What one outlet makes of a passage.
struct ReportCell {
    int article = 0;
    QString outlet;
    QString language;
    QList<ReportPart> parts;
};

/// One passage.
struct ReportRow {
    int number = 0;
    Relation relation = Relation::Verbatim;
    QString heading; ///< "Passage 3 · edited · 4 of 5 outlets · similarity 92%"
    QString continued; ///< "Passage 3, continued"
    QList<ReportCell> cells; ///< in the story's order
    QString remark; ///< who lacks it, and how it was found
};

struct ReportArticle {
    int number = 0;
    QString outlet;
    QString headline;
    QString byline;
    QString published;
    QString words;
    QString shared;
    QString url;
    QString file;
    QString sha256;
    QString language;
};

struct ReportShare {
    double share = 0;
    QString text;
};

struct ReportRepeat {
    QString heading; ///< outlet and paragraphs
    QString text;
};

struct ReportLegendEntry {
    QString sample;
    Relation relation = Relation::Verbatim;
    ReportLook look = ReportLook::Shared;
    QString meaning;
};

struct ReportContents {
    QString title;
    QDateTime date;
    QString madeBy; ///< date and version, for a line below the title
    QString summary;
    QString settings;
    QString caution; ///< empty unless the engine stopped short or a correction was not replayed
    QList<ReportArticle> articles;
    QList<QList<ReportShare>> matrix; ///< [row][column]; the diagonal is the share in any passage
    QString matrixNote;
    QList<ReportLegendEntry> legend;
    QList<ReportRow> rows;
    QList<ReportRepeat> repeats;
};

/// Now, or the time that the environment's SOURCE_DATE_EPOCH gives (reproducible-builds.org), so that two runs write
/// the same bytes.
[[nodiscard]] QDateTime reportDate();

/// Fails only with Error::Code::Cancelled.
[[nodiscard]] std::expected<ReportContents, Error> reportContents(const Comparison &comparison, const QDateTime &date,
                                                                  const Watch &watch = {});

} // namespace tellings
