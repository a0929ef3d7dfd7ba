// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/coveragemodel.h"
#include "models/report/pdfattachment.h"
#include "models/report/reportplan.h"
#include "models/story/comparison.h"
#include "models/story/error.h"
#include "models/story/watch.h"

#include <QDateTime>
#include <QImage>
#include <QList>
#include <QString>

#include <expected>
#include <optional>

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
    int wordCount = 0;
    double share = 0; ///< 0..1
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

/// A line of the summary, with the passages that it is about.
struct ReportPoint {
    QString text;
    QList<int> passages; ///< numbers, ascending
};

/// How one outlet has a passage.
struct ReportTelling {
    QString text; ///< "edited, ¶ 4"
    QString paragraph; ///< its number alone; empty where it is absent
    Telling telling = Telling::Absent;
};

struct ReportCoverageRow {
    int number = 0;
    QString words; ///< the passage's first
    QString outlets; ///< "3 of 5"
    QList<ReportTelling> tellings; ///< one for each article
};

/// A stretch of an article's text, in a passage or in none.
struct ReportTextRun {
    QString text;
    int passage = 0; ///< its number; 0: in none
    Relation relation = Relation::Verbatim;
    bool opens = false; ///< a span of the passage begins here
};

struct ReportParagraph {
    QList<ReportTextRun> runs;
    bool heading = false;
    bool rightToLeft = false;
};

/// Paragraphs that stand at one height, for each article in turn.
struct ReportTextRow {
    QList<QList<ReportParagraph>> cells;
};

/// Where the outlets have a passage, from the top of their texts to the end.
struct ReportLine {
    int number = 0;
    Relation relation = Relation::Verbatim;
    struct Place {
        int article = 0;
        double place = 0; ///< 0 at the top, 1 at the end
    };
    QList<Place> places; ///< in the order of the articles
    bool moved = false; ///< by a third of a text or more between two outlets
};

/// A cell of a table: for a reader, and for a workbook as a number where it is one.
struct ReportValue {
    QString text; ///< lines are parted by U+2028
    std::optional<double> number;
    int passage = 0; ///< that it leads to; 0: none
};

struct ReportTableRow {
    QString group; ///< rows of one group follow each other, below its name; empty in tables without groups
    QString about; ///< more on the group, behind its name
    QList<ReportValue> cells;
    int asAbove = 0; ///< so many of the first cells say what they say in the row above
};

struct ReportTableColumn {
    QString name;
    int width = 1; ///< beside the others'
    bool isNumber = false;
};

/// A table of what was coded; its columns are data, so that every format sets it in one way.
struct ReportTable {
    QString key; ///< in links: unique in the report
    QString name;
    QString note;
    QString groupName; ///< the head of a column of groups, where a format has no lines for them
    QList<ReportTableColumn> columns;
    QList<ReportTableRow> rows; ///< none: the note says it all

    /// Whether a row is the first of its group, which then has a line above it.
    [[nodiscard]] bool opensGroup(qsizetype row) const;
};

struct ReportContents {
    QList<ReportSection> sections; ///< in their order
    QString title;
    QImage logo; ///< null: none
    QDateTime date;
    QString madeBy; ///< date and version, for a line below the title
    QString summary;
    QList<ReportPoint> points; ///< of the summary
    QString settings;
    QString caution; ///< empty unless the engine stopped short or a correction was not replayed
    QList<ReportArticle> articles;
    QList<QList<ReportShare>> matrix; ///< [row][column]; the diagonal is the share in any passage
    QString matrixNote;
    QList<ReportLegendEntry> legend;
    QString passagesNote; ///< which of them are listed; empty: all
    QList<ReportRow> rows;
    QList<ReportCoverageRow> coverage;
    QList<ReportLine> lines;
    QString linesNote; ///< how to read them
    QList<ReportTextRow> text;
    QList<ReportRepeat> repeats;
    QList<ReportTable> annotations;
    QList<ReportTable> agreement;
    QList<PdfAttachment> codingFiles; ///< what was coded as data, where the plan attaches any
    QStringList method; ///< how the report came about, a paragraph each
};

/// The tables of Annotations and Agreement; of other sections none.
[[nodiscard]] const QList<ReportTable> &tablesOf(const ReportContents &contents, ReportSection section);

/// Now, or the time that the environment's SOURCE_DATE_EPOCH gives (reproducible-builds.org), so that two runs write
/// the same bytes.
[[nodiscard]] QDateTime reportDate();

/// What a plan's sections need; the rest is left empty. Fails with Error::Code::Cancelled, or where the logo cannot be
/// read.
[[nodiscard]] std::expected<ReportContents, Error> reportContents(const Comparison &comparison, const ReportPlan &plan,
                                                                  const QDateTime &date, const Watch &watch = {});

} // namespace tellings
