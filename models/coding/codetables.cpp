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
#include <utility>
#include <vector>

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

/// What a coding is on, for a coder: codings meet where their stretches of one group overlap.
struct Stretch {
    int group = 0; ///< of a coder and an article, or of a coder and a thing that is no text
    TextRange range;

    friend auto operator<=>(const Stretch &, const Stretch &) = default;
};

/// Counts codes that are on the same words: the codings that are on the very same stretches are one shape, with how
/// often each code is in it, so that things which many codings are on cost no more than others; and a sweep over the
/// shapes' stretches finds those that overlap.
class Together {
public:
    Together(CodeTable &table, const Watch &watch) : m_table(table), m_watch(watch) { }

    void add(const Coding &coding, const QSet<qsizetype> &rows)
    {
        QList<Stretch> stretches = stretchesOf(coding);
        std::ranges::sort(stretches);
        stretches.erase(std::ranges::unique(stretches).begin(), stretches.end());
        // What is nowhere meets nothing, not even its like.
        const qsizetype place = stretches.isEmpty() ? m_shapes.size() : m_places.value(stretches, m_shapes.size());
        if (place == m_shapes.size()) {
            m_places.insert(stretches, place);
            m_shapes.append(Shape{.stretches = stretches, .codes = {}});
        }
        for (const qsizetype row : rows)
            ++m_shapes[place].codes[row];
    }

    /// Whether it was counted to the end.
    [[nodiscard]] bool count()
    {
        for (const Shape &shape : std::as_const(m_shapes)) {
            for (const auto &[row, many] : shape.codes.asKeyValueRange()) {
                for (const auto &[column, more] : shape.codes.asKeyValueRange())
                    m_table.counts[row][column] += row == column ? many : many * more;
            }
        }
        return sweep() && countLater();
    }

private:
    struct Shape {
        QList<Stretch> stretches;
        QMap<qsizetype, int> codes; ///< by row, in how many codings
    };
    struct Placed {
        Stretch stretch;
        qsizetype shape = 0;
    };

    [[nodiscard]] QList<Stretch> stretchesOf(const Coding &coding)
    {
        const QString coder = coding.coder + QChar(0);
        const QString article = QString::number(coding.article);
        switch (coding.target) {
        case CodingTarget::Story: return {{groupOf(coder + u"story"_s), {0, 1}}};
        case CodingTarget::Article: return {{groupOf(coder + u"article "_s + article), {0, 1}}};
        case CodingTarget::Absence: return {{groupOf(coder + u"absence "_s + article + u' ' + coding.passage), {0, 1}}};
        default: break;
        }
        QList<Stretch> stretches;
        for (const CodingPlace &place : coding.places) {
            if (!place.range.isEmpty())
                stretches.append({groupOf(coder + QString::number(place.article)), place.range});
        }
        return stretches;
    }

    [[nodiscard]] int groupOf(const QString &name)
    {
        const int next = static_cast<int>(m_groups.size());
        const int group = m_groups.value(name, next);
        if (group == next)
            m_groups.insert(name, group);
        return group;
    }

    [[nodiscard]] bool sweep()
    {
        std::vector<Placed> all;
        for (qsizetype shape = 0; shape < m_shapes.size(); ++shape) {
            for (const Stretch &stretch : m_shapes.at(shape).stretches)
                all.push_back({stretch, shape});
        }
        std::ranges::sort(all, {}, &Placed::stretch);
        const auto size = static_cast<double>(all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto &[one, first] = all[i];
            for (std::size_t j = i + 1; j < all.size(); ++j) {
                const auto &[other, second] = all[j];
                if (other.group != one.group || other.range.start >= one.range.end)
                    break;
                if (!goesOn(static_cast<double>(i) / size))
                    return false;
                // Shapes of one stretch each meet in no other place.
                if (isOne(first) && isOne(second))
                    countPair(first, second);
                else if (first != second)
                    m_later.emplace_back(std::minmax(first, second));
            }
        }
        return true;
    }

    [[nodiscard]] bool countLater()
    {
        std::ranges::sort(m_later);
        const auto again = std::ranges::unique(m_later);
        m_later.erase(again.begin(), again.end());
        return std::ranges::all_of(m_later, [this](const std::pair<qsizetype, qsizetype> &pair) {
            countPair(pair.first, pair.second);
            return goesOn(1);
        });
    }

    [[nodiscard]] bool isOne(qsizetype shape) const { return m_shapes.at(shape).stretches.size() == 1; }

    void countPair(qsizetype first, qsizetype second)
    {
        for (const auto &[row, many] : m_shapes.at(first).codes.asKeyValueRange()) {
            for (const auto &[column, more] : m_shapes.at(second).codes.asKeyValueRange()) {
                if (row == column)
                    continue;
                m_table.counts[row][column] += many * more;
                m_table.counts[column][row] += many * more;
            }
        }
    }

    [[nodiscard]] bool goesOn(double done) { return ++m_steps % stepsBetweenLooks != 0 || !m_watch || m_watch(done); }

    static constexpr quint64 stepsBetweenLooks = 1U << 10U; ///< less than a millisecond

    CodeTable &m_table;
    const Watch &m_watch;
    quint64 m_steps = 0;
    QHash<QString, int> m_groups;
    QMap<QList<Stretch>, qsizetype> m_places;
    QList<Shape> m_shapes;
    std::vector<std::pair<qsizetype, qsizetype>> m_later; ///< may meet in several places, and count once
};

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

CodeTable coOccurrence(const Codebook &codebook, const QList<Coding> &codings, const Counted &which, const Watch &watch)
{
    const CodeRows rows(codebook);
    CodeTable table = rows.tableOf(rows.names());
    Together together(table, watch);
    for (const Coding &coding : codings) {
        if (isCounted(coding, which) && !coding.codes.isEmpty())
            together.add(coding, rows.of(coding));
    }
    return together.count() ? table : CodeTable();
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
