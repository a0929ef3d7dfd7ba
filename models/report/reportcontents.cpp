// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reportcontents.h"

#include "models/coding/layers.h"
#include "models/items/places.h"
#include "models/items/spantext.h"
#include "models/report/reportagreement.h"
#include "models/report/reportannotations.h"
#include "models/report/reportcells.h"
#include "models/report/reportcoded.h"
#include "models/report/reportmethod.h"
#include "models/report/reportpoints.h"
#include "models/report/reporttext.h"
#include "models/report/reporttextrows.h"

#include <QImageReader>
#include <QTimeZone>

#include <algorithm>
#include <functional>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

QString shownOutlet(const Article &article)
{
    const QString name = ReportText::oneLine(article.outlet);
    return name.isEmpty() ? ReportText::oneLine(article.file) : name;
}

double shareOf(const Comparison &comparison, int row, int column)
{
    return comparison.shares.value(row).value(column);
}

ReportArticle articleEntry(const Comparison &comparison, int index)
{
    const Article &article = comparison.story.articles.at(index);
    return {index + 1,
            shownOutlet(article),
            ReportText::oneLine(article.headline),
            ReportText::oneLine(article.byline),
            ReportText::published(article),
            ReportText::number(comparison.wordCounts.value(index)),
            ReportText::percent(shareOf(comparison, index, index)),
            comparison.wordCounts.value(index),
            shareOf(comparison, index, index),
            article.url.toString(QUrl::FullyEncoded),
            ReportText::oneLine(article.file),
            QString::fromLatin1(article.sha256),
            article.language};
}

QList<QList<ReportShare>> matrix(const Comparison &comparison)
{
    const int size = int(comparison.story.articles.size());
    QList<QList<ReportShare>> rows(size);
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column) {
            const double share = shareOf(comparison, row, column);
            rows[row].append({share, ReportText::percent(share)});
        }
    }
    return rows;
}

/// An example from the matrix itself tells best how to read it.
QString matrixNote(const Comparison &comparison)
{
    const QList<Article> &articles = comparison.story.articles;
    if (articles.size() < 2)
        return {};
    return ReportText::tr(
               "Read along a row: of the words of %1, %2 stand in passages that %3 has too. The framed cell of "
               "a row is the share that any other outlet has.",
               "outlet, percentage, other outlet")
        .arg(ReportText::isolated(shownOutlet(articles.at(0))), ReportText::percent(shareOf(comparison, 0, 1)),
             ReportText::isolated(shownOutlet(articles.at(1))));
}

QList<ReportLegendEntry> legend()
{
    const QString sample = ReportText::tr("shared words");
    return {
        {sample, Relation::Verbatim, ReportLook::Shared, ReportText::tr("verbatim: the same words")},
        {sample, Relation::Edited, ReportLook::Shared, ReportText::tr("edited: the same words, a few changed")},
        {sample, Relation::Reworded, ReportLook::Shared, ReportText::tr("reworded: the same statement in other words")},
        {ReportText::tr("changed"), Relation::Edited, ReportLook::Changed,
         ReportText::tr("other words than in the first outlet of the row")},
        {ReportText::tr("added"), Relation::Edited, ReportLook::Added,
         ReportText::tr("not in the first outlet of the row")},
        {ReportText::tr("left out"), Relation::Edited, ReportLook::Dropped,
         ReportText::tr("in the first outlet, and left out or put otherwise by most others")},
        {ReportText::tr("around it"), Relation::Edited, ReportLook::Context,
         ReportText::tr("the article's text before and after the passage")},
    };
}

ReportRow passageRow(const Comparison &comparison, const Passage &passage, int mostWords)
{
    const QList<Article> &articles = comparison.story.articles;
    const QString number = ReportText::number(passage.number);
    ReportRow row{passage.number,
                  passage.relation,
                  {},
                  ReportText::tr("Passage %1, continued").arg(number),
                  reportCells(comparison.story, passage, mostWords),
                  {}};

    QStringList absent;
    for (int i = 0, cell = 0; i < articles.size(); ++i) {
        if (cell < row.cells.size() && row.cells.at(cell).article == i)
            row.cells[cell++].outlet = shownOutlet(articles.at(i));
        else
            absent.append(ReportText::isolated(shownOutlet(articles.at(i))));
    }
    row.heading = ReportText::tr("Passage %1 · %2 · %3 of %4 outlets · similarity %5",
                                 "number, relation, outlets with it, all outlets, percentage")
                      .arg(number, relationText(passage.relation), ReportText::number(row.cells.size()),
                           ReportText::number(articles.size()), ReportText::percent(passage.similarity));
    if (!absent.isEmpty())
        row.remark = ReportText::tr("Not in: %1.").arg(absent.join(u", ")) + u' ';
    row.remark += ReportText::tr("Found by: %1.").arg(foundByText(passage.foundBy));
    return row;
}

/// A third of a text between where two outlets have a passage: one leads with it, the other buries it.
constexpr double movedBy = 1.0 / 3;

QList<ReportLine> linesOf(const Comparison &comparison, const QList<int> &listed)
{
    QList<ReportLine> lines;
    const QList<PassagePlaces> all = placesOf(comparison);
    for (const PassagePlaces &passage : all) {
        if (!listed.contains(passage.number))
            continue;
        const auto found = std::ranges::find(comparison.passages, passage.number, &Passage::number);
        ReportLine line{.number = passage.number, .relation = found->relation, .places = {}};
        for (const TellingPlace &place : passage.places)
            line.places.append({place.article, place.place});
        line.moved = passage.shift() >= movedBy;
        lines.append(line);
    }
    return lines;
}

QString linesNote()
{
    return ReportText::tr(
        "Each outlet's text from its top to its end; a line is a passage. Bold lines run over a third "
        "of a text or more: what one outlet leads with, another buries.");
}

/// Small enough to be drawn at once and to go into a page.
std::expected<QImage, Error> readLogo(const QString &path)
{
    constexpr int mostPixels = 1200;
    QImageReader reader(path);
    reader.setAutoTransform(true);
    QImage logo = reader.read();
    if (logo.isNull())
        return std::unexpected(Error{Error::Code::BadInput,
                                     ReportText::tr("The logo cannot be read: %1").arg(reader.errorString()), path});
    if (std::max(logo.width(), logo.height()) > mostPixels)
        logo = logo.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return logo;
}

ReportRepeat repeatEntry(const Story &story, const Repeat &repeat, int mostWords)
{
    const Article &article = story.articles.at(repeat.article);
    QStringList places;
    for (const TextRange range : repeat.ranges)
        places.append(placeText(article, range));
    QString text = repeat.ranges.isEmpty() ? QString() : ReportText::oneLine(article.view(repeat.ranges.first()));
    if (mostWords > 0)
        text = firstWords(text, mostWords);
    return {ReportText::tr("%1: %2", "outlet, where it repeats itself")
                .arg(ReportText::isolated(shownOutlet(article)), places.join(u", ")),
            text};
}

} // namespace

bool ReportTable::opensGroup(qsizetype row) const
{
    const ReportTableRow &here = rows.at(row);
    if (here.group.isEmpty())
        return false;
    return row == 0 || here.group != rows.at(row - 1).group || here.about != rows.at(row - 1).about;
}

QString ReportPart::text() const
{
    QString all;
    for (const ReportRun &run : runs)
        all += run.text;
    return all;
}

QDateTime reportDate()
{
    bool set = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&set);
    return set ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC) : QDateTime::currentDateTime();
}

namespace {

/// Gathers what each section says, for the sections that a plan has.
class Gathering {
public:
    Gathering(const Comparison &all, const ReportPlan &plan, const QDateTime &date)
        : m_all(all)
        , m_plan(plan)
        , m_chosen(chosenOutlets(all, plan))
    {
        for (const Passage &passage : all.passages) {
            if (letsThrough(plan.filter, all, passage))
                m_listed.append(passage.number);
        }
        contents.sections = plan.sections;
        contents.title = plan.title.isEmpty() ? ReportText::title(m_chosen.story) : plan.title;
        contents.date = date;
        contents.madeBy = ReportText::tr("Report of %1, made by %2", "date, program and version")
                              .arg(ReportText::date(date.date()), u"Tellings " TELLINGS_VERSION ""_s);
    }

    ReportContents contents;

    /// False when the watch stopped it.
    bool run(const Watch &watch)
    {
        addOverview();
        if (has(ReportSection::Coverage))
            addCoverage();
        if (has(ReportSection::Prominence)) {
            contents.lines = linesOf(m_chosen, m_listed);
            contents.linesNote = linesNote();
        }
        if (has(ReportSection::Text))
            contents.text = textRows(m_chosen, m_plan.mostQuotedWords);
        if (has(ReportSection::Repeats)) {
            for (const Repeat &repeat : std::as_const(m_chosen.repeats))
                contents.repeats.append(repeatEntry(m_chosen.story, repeat, m_plan.mostQuotedWords));
        }
        if (has(ReportSection::Method))
            contents.method = methodOf(m_chosen, m_plan);
        return addCoding(watch) && addPassages(watch);
    }

private:
    [[nodiscard]] bool has(ReportSection section) const { return m_plan.sections.contains(section); }
    [[nodiscard]] int ours() const
    {
        return m_plan.outlets.isEmpty() ? m_plan.ours : static_cast<int>(m_plan.outlets.indexOf(m_plan.ours));
    }

    void addOverview()
    {
        contents.summary = ReportText::summary(m_chosen);
        contents.settings = ReportText::settings(m_chosen.settings);
        if (!m_chosen.corrections.isEmpty())
            contents.settings += u' ' + ReportText::corrections(m_chosen);
        QStringList cautions = ReportText::notReplayed(m_chosen);
        if (m_chosen.bounded)
            cautions.prepend(ReportText::bounded());
        contents.caution = cautions.join(u' ');
        for (int i = 0; i < m_chosen.story.articles.size(); ++i)
            contents.articles.append(articleEntry(m_chosen, i));
        if (has(ReportSection::Summary))
            contents.points = summaryPoints(m_chosen, m_listed, ours(), m_plan.mostQuotedWords);
        if (has(ReportSection::Matrix)) {
            contents.matrix = matrix(m_chosen);
            contents.matrixNote = matrixNote(m_chosen);
        }
    }

    void addCoverage()
    {
        contents.coverage = coverageRows(m_chosen, m_listed, ours(), m_plan.mostQuotedWords);
        if (!m_plan.onePage || ours() >= 0)
            return;
        // Not all of it may have room: what most outlets carried comes first.
        const auto carriers = [](const ReportCoverageRow &row) {
            return std::ranges::count_if(
                row.tellings, [](const ReportTelling &telling) { return telling.telling != Telling::Absent; });
        };
        std::ranges::stable_sort(contents.coverage, std::ranges::greater(), carriers);
    }

    /// False when the watch stopped it: figures with intervals take their time.
    bool addCoding(const Watch &watch)
    {
        if (!m_plan.coded || (!has(ReportSection::Annotations) && !has(ReportSection::Agreement)))
            return true;
        const CodingProject coded = chosenCodings(m_all, m_chosen, m_plan);
        QList<AgreementRow> figures;
        if (has(ReportSection::Annotations))
            contents.annotations = annotationTables(coded, m_plan.mostQuotedWords);
        if (has(ReportSection::Agreement)) {
            bool goesOn = true;
            const Watch asked = watch ? Watch([&](double done) { return goesOn = watch(done * codingPart); }) : Watch();
            if (const QStringList coders = codersIn(coded.codings); coders.size() > 1)
                figures = agreementTable(coded.contents, coded.codebook, coded.codings, coders, asked);
            if (!goesOn)
                return false;
            contents.agreement = agreementTables(coded, figures);
        }
        if (attachesData(m_plan))
            contents.codingFiles = codingFiles(coded, figures);
        return true;
    }

    bool addPassages(const Watch &watch)
    {
        if (!has(ReportSection::Passages))
            return true;
        contents.legend = legend();
        for (const Passage &passage : std::as_const(m_chosen.passages)) {
            const double done = double(contents.rows.size()) / double(m_chosen.passages.size());
            if (watch && !watch(codingPart + (1 - codingPart) * done))
                return false;
            if (m_listed.contains(passage.number))
                contents.rows.append(passageRow(m_chosen, passage, m_plan.mostQuotedWords));
        }
        if (contents.rows.size() < m_chosen.passages.size())
            contents.passagesNote = ReportText::listed(contents.rows.size(), m_chosen.passages.size());
        return true;
    }

    static constexpr double codingPart = 0.5; ///< of the work, as far as anybody can tell

    const Comparison &m_all;
    const ReportPlan &m_plan;
    const Comparison m_chosen;
    QList<int> m_listed; ///< numbers of the passages that the filter lets through, ascending
};

} // namespace

const QList<ReportTable> &tablesOf(const ReportContents &contents, ReportSection section)
{
    static const QList<ReportTable> none;
    if (section == ReportSection::Annotations)
        return contents.annotations;
    return section == ReportSection::Agreement ? contents.agreement : none;
}

std::expected<ReportContents, Error> reportContents(const Comparison &comparison, const ReportPlan &plan,
                                                    const QDateTime &date, const Watch &watch)
{
    Gathering gathering(comparison, plan, date);
    if (!plan.logo.isEmpty()) {
        auto logo = readLogo(plan.logo);
        if (!logo)
            return std::unexpected(logo.error());
        gathering.contents.logo = *std::move(logo);
    }
    if (!gathering.run(watch))
        return std::unexpected(ReportText::cancelled());
    return std::move(gathering.contents);
}

} // namespace tellings
