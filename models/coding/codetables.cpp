// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codetables.h"

#include "models/coding/codebookfile.h"
#include "models/coding/csvtext.h"
#include "models/coding/refixml.h"
#include "models/text/codepointmap.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

bool isCounted(const Coding &coding, const Counted &which)
{
    return coding.isFinal == which.finalLayer
        && (which.finalLayer || which.coders.isEmpty() || which.coders.contains(coding.coder));
}

/// The rows of a table: codes that may stand for themselves.
class CodeRows {
public:
    explicit CodeRows(const Codebook &codebook) : m_codebook(codebook)
    {
        for (const Code &code : codebook.codes()) {
            if (code.isGroup || !code.mergedInto.isNull())
                continue;
            m_rows.insert(code.id, m_names.size());
            m_names.append(codebook.pathOf(code.id));
        }
    }

    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// The rows of a coding's codes, each once; codes that are not in the codebook are left out.
    [[nodiscard]] QSet<qsizetype> of(const Coding &coding) const
    {
        QSet<qsizetype> rows;
        for (const AppliedCode &applied : coding.codes) {
            if (const auto row = m_rows.constFind(m_codebook.standsFor(applied.code)); row != m_rows.cend())
                rows.insert(*row);
        }
        return rows;
    }
    [[nodiscard]] CodeTable tableOf(const QStringList &columns) const
    {
        return {.rows = m_names,
                .columns = columns,
                .counts = QList<QList<int>>(m_names.size(), QList<int>(columns.size(), 0))};
    }

private:
    const Codebook &m_codebook;
    QHash<QUuid, qsizetype> m_rows;
    QStringList m_names;
};

QString dayOf(const Article &article)
{
    return article.published.isValid() ? article.published.toUTC().date().toString(Qt::ISODate) : QString();
}

/// What two codings must share to be on the same words: coder and article, and then their places overlap.
struct Stretch {
    QString group;
    TextRange range;
    qsizetype coding = 0;
};

QList<Stretch> stretchesOf(const Coding &coding, qsizetype index)
{
    const QString coder = coding.coder + QChar(0);
    const QString article = QString::number(coding.article);
    switch (coding.target) {
    case CodingTarget::Story: return {{coder + u"story"_s, {0, 1}, index}};
    case CodingTarget::Article: return {{coder + u"article "_s + article, {0, 1}, index}};
    case CodingTarget::Absence: return {{coder + u"absence "_s + article + u' ' + coding.passage, {0, 1}, index}};
    default: break;
    }
    QList<Stretch> stretches;
    for (const CodingPlace &place : coding.places)
        stretches.append({coder + QString::number(place.article), place.range, index});
    return stretches;
}

/// Pairs of codings that meet, each once, the lower index first.
QSet<std::pair<qsizetype, qsizetype>> meetingPairs(const QList<const Coding *> &codings)
{
    QList<Stretch> stretches;
    for (qsizetype i = 0; i < codings.size(); ++i)
        stretches += stretchesOf(*codings.at(i), i);
    std::ranges::sort(stretches, {}, [](const Stretch &s) { return std::tie(s.group, s.range.start, s.range.end); });
    QSet<std::pair<qsizetype, qsizetype>> pairs;
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        const Stretch &one = stretches.at(i);
        for (qsizetype j = i + 1; j < stretches.size(); ++j) {
            const Stretch &other = stretches.at(j);
            if (other.group != one.group || other.range.start >= one.range.end)
                break;
            if (one.coding != other.coding && one.range.overlaps(other.range))
                pairs.insert(std::minmax(one.coding, other.coding));
        }
    }
    return pairs;
}

class TidyRows {
public:
    TidyRows(const StoryContents &contents, const Codebook &codebook) : m_contents(contents), m_codebook(codebook)
    {
        for (const StoredArticle &stored : contents.articles)
            m_maps.append(CodePointMap(stored.article.text));
    }

    [[nodiscard]] QByteArray of(const Coding &coding) const
    {
        QByteArray rows;
        QList<CodingPlace> places = coding.places;
        if (coding.target == CodingTarget::Absence || places.isEmpty())
            places = {CodingPlace{.article = coding.article}};
        QList<AppliedCode> codes = coding.codes;
        if (codes.isEmpty())
            codes.append(AppliedCode());
        for (const CodingPlace &place : std::as_const(places)) {
            for (const AppliedCode &applied : std::as_const(codes))
                rows += csvRow(cells(coding, place, applied));
        }
        return rows;
    }

private:
    [[nodiscard]] QStringList cells(const Coding &coding, const CodingPlace &place, const AppliedCode &applied) const
    {
        const qsizetype article = indexOf(m_contents, place.article);
        const Article known = article < 0 ? Article() : m_contents.articles.at(article).article;
        TextRange points = place.range;
        if (article >= 0 && !m_contents.articles.at(article).withheld)
            points = m_maps.at(article).toCodePoints(place.range);
        const bool hasPlace = !place.range.isEmpty();
        return {QString::number(coding.id),
                coding.isFinal ? u"final"_s : u"own"_s,
                coding.coder,
                coding.when.isValid() ? coding.when.toUTC().toString(Qt::ISODateWithMs) : QString(),
                codingTargetKey(coding.target),
                coding.passage,
                known.file,
                known.outlet,
                dayOf(known),
                hasPlace ? QString::number(points.start) : QString(),
                hasPlace ? QString::number(points.end) : QString(),
                place.quote,
                applied.code.isNull() ? QString() : refi::guid(applied.code),
                m_codebook.pathOf(applied.code),
                applied.value ? QString::number(*applied.value) : QString(),
                coding.note};
    }

    const StoryContents &m_contents;
    const Codebook &m_codebook;
    QList<CodePointMap> m_maps;
};

} // namespace

CodeTable codeByOutlet(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings,
                       const Counted &which)
{
    const CodeRows rows(codebook);
    QStringList outlets;
    for (const StoredArticle &stored : contents.articles)
        outlets.append(stored.article.outlet);
    CodeTable table = rows.tableOf(outlets);
    for (const Coding &coding : codings) {
        if (!isCounted(coding, which))
            continue;
        const QSet<qsizetype> here = rows.of(coding);
        const QList<qint64> articles = articlesOf(coding);
        for (const qint64 id : articles) {
            const qsizetype column = indexOf(contents, id);
            for (const qsizetype row : here) {
                if (column >= 0)
                    ++table.counts[row][column];
            }
        }
    }
    return table;
}

CodeTable coOccurrence(const Codebook &codebook, const QList<Coding> &codings, const Counted &which)
{
    const CodeRows rows(codebook);
    CodeTable table = rows.tableOf(rows.names());
    QList<const Coding *> counted;
    QList<QSet<qsizetype>> codes;
    for (const Coding &coding : codings) {
        if (!isCounted(coding, which) || coding.codes.isEmpty())
            continue;
        counted.append(&coding);
        codes.append(rows.of(coding));
        for (const qsizetype row : std::as_const(codes.last())) {
            for (const qsizetype column : std::as_const(codes.last()))
                ++table.counts[row][column];
        }
    }
    const auto pairs = meetingPairs(counted);
    for (const auto &[first, second] : pairs) {
        for (const qsizetype row : codes.at(first)) {
            for (const qsizetype column : codes.at(second)) {
                if (row == column)
                    continue;
                ++table.counts[row][column];
                ++table.counts[column][row];
            }
        }
    }
    return table;
}

CodeTable codeByDay(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings,
                    const Counted &which)
{
    const CodeRows rows(codebook);
    QStringList days;
    for (const StoredArticle &stored : contents.articles)
        days.append(dayOf(stored.article));
    days.sort();
    days.removeDuplicates();
    if (days.removeAll(QString()) > 0)
        days.append(QString());
    CodeTable table = rows.tableOf(days);
    for (const Coding &coding : codings) {
        if (!isCounted(coding, which))
            continue;
        QSet<qsizetype> columns;
        const QList<qint64> articles = articlesOf(coding);
        for (const qint64 id : articles) {
            if (const qsizetype article = indexOf(contents, id); article >= 0)
                columns.insert(days.indexOf(dayOf(contents.articles.at(article).article)));
        }
        const QSet<qsizetype> here = rows.of(coding);
        for (const qsizetype row : here) {
            for (const qsizetype column : std::as_const(columns))
                ++table.counts[row][column];
        }
    }
    return table;
}

QByteArray tableToCsv(const CodeTable &table)
{
    QByteArray csv = csvRow(QStringList{u"code"_s} + table.columns);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QStringList cells{table.rows.at(row)};
        for (const int count : table.counts.at(row))
            cells.append(QString::number(count));
        csv += csvRow(cells);
    }
    return csv;
}

TidyFiles tidyFiles(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings)
{
    const TidyRows rows(contents, codebook);
    TidyFiles files{.codings = csvRow({u"coding"_s, u"layer"_s, u"coder"_s, u"time"_s, u"target"_s, u"passage"_s,
                                       u"file"_s, u"outlet"_s, u"published"_s, u"start"_s, u"end"_s, u"quote"_s,
                                       u"code"_s, u"code_name"_s, u"value"_s, u"note"_s}),
                    .codebook = codebookToCsv(codebook).bytes};
    for (const Coding &coding : codings)
        files.codings += rows.of(coding);
    return files;
}

} // namespace tellings
