// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reportannotations.h"

#include "models/coding/adjudication.h"
#include "models/coding/codelabels.h"
#include "models/coding/codetables.h"
#include "models/items/spantext.h"
#include "models/report/reportcells.h"
#include "models/report/reporttext.h"
#include "models/text/words.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsOfTelling = 40; ///< of a passage that is quoted whole elsewhere
constexpr int wordsOfPassage = 12; ///< that a coding is on as a whole
constexpr qsizetype namedOutlets = 6; ///< more are heads of columns by their numbers
constexpr qsizetype outletsInTable = 20;

/// The first `most` words of a quote on one line; 0: all.
QString quoted(const QString &quote, int most)
{
    const QString line = ReportText::oneLine(quote);
    std::vector<Word> words;
    appendWords(line, {0, line.size()}, words);
    if (most <= 0 || std::ssize(words) <= most)
        return line;
    return line.left(words[static_cast<std::size_t>(most) - 1].range.end) + u" …"_s;
}

/// What a coding is about, and in which words.
class Things {
public:
    Things(const CodingProject &coded, int mostWords) : m_contents(coded.contents), m_mostWords(mostWords)
    {
        for (const Passage &passage : m_contents.passages)
            m_passages.insert(passage.id, passage.number);
    }

    [[nodiscard]] ReportValue where(const Coding &coding) const
    {
        const int number = m_passages.value(coding.passage);
        return {.text = text(coding, number), .number = {}, .passage = number};
    }

    [[nodiscard]] QString words(const Coding &coding) const
    {
        const bool isShort = coding.target == CodingTarget::Passage || coding.target == CodingTarget::Absence;
        const bool isTelling = m_passages.contains(coding.passage);
        int most = m_mostWords;
        if (isShort || isTelling)
            most = isShort ? shortest(wordsOfPassage) : shortest(wordsOfTelling);
        QStringList quotes;
        for (const CodingPlace &place : coding.places) {
            if (place.quote.isEmpty() && !place.hash.isEmpty())
                quotes.append(ReportText::tr("(the text was left out)"));
            else
                quotes.append(quoted(place.quote, most));
            if (isShort)
                break;
        }
        return quotes.join(QString(QChar::LineSeparator) + u"/ "_s);
    }

    /// In the order of articles, then of places in them; what is of one thing is together.
    [[nodiscard]] std::array<qsizetype, 5> order(const Coding &coding) const
    {
        const int passage = m_passages.value(coding.passage);
        const auto target = static_cast<qsizetype>(coding.target);
        if (coding.places.isEmpty() || coding.target == CodingTarget::Absence)
            return {indexOf(m_contents, coding.article), -1, -1, target, passage};
        const CodingPlace &place = coding.places.first();
        return {indexOf(m_contents, place.article), place.range.start, place.range.end, target, passage};
    }

private:
    [[nodiscard]] int shortest(int words) const { return m_mostWords > 0 ? std::min(words, m_mostWords) : words; }

    [[nodiscard]] QString outlet(qint64 article) const
    {
        const qsizetype index = indexOf(m_contents, article);
        return index < 0 ? QString() : ReportText::isolated(outletName(m_contents.articles.at(index).article));
    }

    /// "Courier, paragraph 3"
    [[nodiscard]] QString placeOf(const CodingPlace &place) const
    {
        const qsizetype index = indexOf(m_contents, place.article);
        if (index < 0)
            return {};
        if (place.state == AnchorPlace::State::Lost)
            return ReportText::tr("%1, no longer found in its text", "outlet").arg(outlet(place.article));
        const QString stands = placeText(m_contents.articles.at(index).article, place.range);
        return stands.isEmpty()
            ? outlet(place.article)
            : ReportText::tr("%1, %2", "outlet, place in its text").arg(outlet(place.article), stands);
    }

    [[nodiscard]] QString text(const Coding &coding, int number) const
    {
        const QString passage =
            number > 0 ? ReportText::tr("passage %1").arg(ReportText::number(number)) : ReportText::tr("a passage");
        switch (coding.target) {
        case CodingTarget::Story: return ReportText::tr("The whole story");
        case CodingTarget::Article:
            return ReportText::tr("%1, the whole article", "outlet").arg(outlet(coding.article));
        case CodingTarget::Absence:
            return ReportText::tr("%1, lacks %2", "outlet, passage").arg(outlet(coding.article), passage);
        case CodingTarget::Passage: return ReportText::tr("All tellings of %1", "passage").arg(passage);
        case CodingTarget::Difference:
            return ReportText::tr("%1 against %2, %3", "outlet, other outlet, passage")
                .arg(outlet(coding.places.value(0).article), outlet(coding.places.value(1).article), passage);
        case CodingTarget::Span:
        case CodingTarget::Selection: break;
        }
        const QString place = placeOf(coding.places.value(0));
        return number > 0 ? ReportText::tr("%1 (%2)", "place, passage").arg(place, passage) : place;
    }

    const StoryContents &m_contents;
    int m_mostWords;
    QHash<QString, int> m_passages; ///< numbers
};

/// How often each code was put on something of each outlet; in several tables where there are many outlets.
class Counts {
public:
    explicit Counts(const CodingProject &coded)
        : m_counts(codeByOutlet(coded.contents, coded.codebook, coded.codings))
        , m_final(codeByOutlet(coded.contents, coded.codebook, coded.codings, {.coders = {}, .finalLayer = true}))
    {
    }

    void addTo(QList<ReportTable> &tables) const
    {
        add(m_counts, u"codes-by-outlet"_s, ReportText::tr("Codes by outlet"),
            ReportText::tr("How many codings of each code are on something of each outlet, of all coders together. A "
                           "coding of a passage counts for every outlet that has it, one of an absence for the outlet "
                           "that lacks it. Codes that nobody put are not listed."),
            tables);
        add(m_final, u"final-codes-by-outlet"_s, ReportText::tr("Final codes by outlet"),
            ReportText::tr("The same of what was agreed upon."), tables);
    }

private:
    static void add(const CodeTable &counts, const QString &key, const QString &name, const QString &note,
                    QList<ReportTable> &tables)
    {
        const qsizetype outlets = counts.columns.size();
        for (qsizetype first = 0; first < outlets; first += outletsInTable) {
            ReportTable table = part(counts, first, std::min(first + outletsInTable, outlets));
            table.key = first == 0 ? key : key + u'-' + QString::number(first + 1);
            table.name = first == 0 ? name
                                    : ReportText::tr("%1, from article %2 on", "name of a table, number")
                                          .arg(name, ReportText::number(first + 1));
            table.note = note;
            if (outlets > namedOutlets)
                table.note += u' '
                    + ReportText::tr("Outlets go by their numbers in the report's order: %1.").arg(numbersOf(counts));
            if (!table.rows.isEmpty())
                tables.append(table);
        }
    }

    static QString numbersOf(const CodeTable &counts)
    {
        QStringList names;
        for (qsizetype i = 0; i < counts.columns.size(); ++i)
            names.append(ReportText::number(i + 1) + u' ' + ReportText::isolated(counts.columns.at(i)));
        return names.join(u", "_s);
    }

    static ReportTable part(const CodeTable &counts, qsizetype first, qsizetype end)
    {
        const bool isNamed = counts.columns.size() <= namedOutlets;
        ReportTable table;
        table.columns.append({ReportText::tr("Code"), isNamed ? 12 : 10, false});
        for (qsizetype i = first; i < end; ++i)
            table.columns.append({isNamed ? counts.columns.at(i) : ReportText::number(i + 1), isNamed ? 6 : 2, true});
        for (qsizetype row = 0; row < counts.rows.size(); ++row) {
            if (std::ranges::all_of(counts.counts.at(row), [](int count) { return count == 0; }))
                continue;
            ReportTableRow line{.group = {}, .about = {}, .cells = {{counts.rows.at(row)}}};
            for (qsizetype i = first; i < end; ++i) {
                const int count = counts.counts.at(row).at(i);
                line.cells.append({count == 0 ? u"–"_s : ReportText::number(count), count});
            }
            table.rows.append(line);
        }
        return table;
    }

    CodeTable m_counts;
    CodeTable m_final;
};

/// Every coding, under each of its codes.
class EachCoding {
public:
    EachCoding(const CodingProject &coded, const Things &things) : m_codebook(coded.codebook), m_things(things)
    {
        m_codings = coded.codings;
        std::ranges::stable_sort(m_codings, {}, [this](const Coding &coding) {
            return std::tuple(m_things.order(coding), coding.isFinal, coding.coder);
        });
    }

    [[nodiscard]] ReportTable table()
    {
        m_table = {.key = u"every-annotation"_s,
                   .name = ReportText::tr("Every annotation"),
                   .note = {},
                   .groupName = ReportText::tr("Code"),
                   .columns = {{ReportText::tr("Where"), 9},
                               {ReportText::tr("Words"), 15},
                               {ReportText::tr("Value"), 3, true},
                               {ReportText::tr("Coder"), 5},
                               {ReportText::tr("Note"), 8}},
                   .rows = {}};
        for (const Code &code : m_codebook.codes()) {
            if (!code.isGroup && m_codebook.standsFor(code.id) == code.id)
                addCode(code.id, m_codebook.pathOf(code.id), ReportText::oneLine(code.definition));
        }
        for (const Coding &coding : std::as_const(m_codings)) {
            for (const AppliedCode &applied : coding.codes) {
                if (!m_codebook.find(applied.code))
                    addRow(coding, applied, ReportText::tr("A code that the codebook lacks"), {});
            }
        }
        for (const Coding &coding : std::as_const(m_codings)) {
            if (coding.codes.isEmpty())
                addRow(coding, {}, ReportText::tr("Notes without a code"), {});
        }
        m_table.note = ReportText::tr("%Ln annotation(s), each under its codes and in the order of the articles. Of "
                                      "tellings of a passage the first words are quoted.",
                                      nullptr, static_cast<int>(m_codings.size()));
        return m_table;
    }

private:
    void addCode(QUuid code, const QString &name, const QString &definition)
    {
        for (const Coding &coding : std::as_const(m_codings)) {
            for (const AppliedCode &applied : coding.codes) {
                if (m_codebook.standsFor(applied.code) == code)
                    addRow(coding, applied, name, definition);
            }
        }
    }

    void addRow(const Coding &coding, const AppliedCode &applied, const QString &group, const QString &about)
    {
        const QString who = ReportText::isolated(ReportText::oneLine(coding.coder));
        ReportValue value;
        if (applied.value)
            value = {.text = valueText(*applied.value), .number = *applied.value};
        ReportTableRow row{.group = group,
                           .about = about,
                           .cells = {m_things.where(coding),
                                     {m_things.words(coding)},
                                     value,
                                     {coding.isFinal ? ReportText::tr("final, by %1", "coder").arg(who) : who},
                                     {ReportText::oneLine(coding.note)}}};
        if (!m_table.rows.isEmpty()) {
            const ReportTableRow &above = m_table.rows.constLast();
            const auto same = [&](qsizetype cell) { return above.cells.at(cell).text == row.cells.at(cell).text; };
            if (above.group == group && same(0) && same(1))
                row.asAbove = 2;
        }
        m_table.rows.append(row);
    }

    const Codebook &m_codebook;
    const Things &m_things;
    QList<Coding> m_codings;
    ReportTable m_table;
};

/// What coders said in different ways, and what was decided.
ReportTable differences(const CodingProject &coded, const QStringList &coders, const Things &things)
{
    ReportTable table{.key = u"coders-differ"_s,
                      .name = ReportText::tr("Where coders differ"),
                      .note = {},
                      .groupName = {},
                      .columns = {{ReportText::tr("Where"), 9},
                                  {ReportText::tr("Words"), 13},
                                  {ReportText::tr("What each said"), 12},
                                  {ReportText::tr("Final"), 6}},
                      .rows = {}};
    int compared = 0;
    const auto codes = [&coded](const QList<AppliedCode> &applied) {
        return applied.isEmpty() ? ReportText::tr("no code") : codesText(applied, coded.codebook);
    };
    QList<ThingCoded> all = sideBySide(coded.contents, coded.codings, coders);
    std::ranges::stable_sort(all, {}, [&things](const ThingCoded &thing) { return things.order(thing.thing); });
    for (const ThingCoded &thing : std::as_const(all)) {
        const ThingState state = stateOf(thing, coded.codebook);
        compared += state == ThingState::Agreed || state == ThingState::Differs ? 1 : 0;
        if (state != ThingState::Differs)
            continue;
        QStringList said;
        for (qsizetype i = 0; i < coders.size(); ++i) {
            if (thing.looked.at(i))
                said.append(ReportText::tr("%1: %2", "coder, codes")
                                .arg(ReportText::isolated(ReportText::oneLine(coders.at(i))), codes(thing.said.at(i))));
        }
        table.rows.append({.group = {},
                           .about = {},
                           .cells = {things.where(thing.thing),
                                     {things.words(thing.thing)},
                                     {said.join(QString(u';') + QChar::LineSeparator)},
                                     {thing.isFinal ? codes(thing.final) : ReportText::tr("not decided")}}});
    }
    //: things that two coders or more have coded
    const QString count = ReportText::tr("%Ln thing(s) were coded by two coders or more.", nullptr, compared);
    table.note = count + u' '
        + (table.rows.isEmpty() ? ReportText::tr("They said the same of all of them.")
                                : ReportText::tr("Of %Ln of them they said different things.", nullptr,
                                                 static_cast<int>(table.rows.size())));
    return table;
}

} // namespace

QList<ReportTable> annotationTables(const CodingProject &coded, int mostWords)
{
    QList<ReportTable> tables;
    if (coded.codings.isEmpty())
        return tables;
    const Things things(coded, mostWords);
    Counts(coded).addTo(tables);
    tables.append(EachCoding(coded, things).table());
    if (const QStringList coders = codersIn(coded.codings); coders.size() > 1)
        tables.append(differences(coded, coders, things));
    return tables;
}

} // namespace tellings
