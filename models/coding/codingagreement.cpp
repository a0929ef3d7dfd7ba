// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codingagreement.h"

#include "models/coding/csvtext.h"
#include "models/coding/refixml.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// For each coder the articles in which they have coded anything.
QList<QSet<qint64>> articlesWorkedOn(const QList<Coding> &codings, const QStringList &coders)
{
    QList<QSet<qint64>> worked(coders.size());
    for (const Coding &coding : codings) {
        const qsizetype coder = coders.indexOf(coding.coder);
        if (coder < 0 || coding.isFinal)
            continue;
        const QList<qint64> articles = articlesOf(coding);
        for (const qint64 article : articles)
            worked[coder].insert(article);
    }
    return worked;
}

/// Finds the passages that a coding is on.
class PassageFinder {
public:
    explicit PassageFinder(const StoryContents &contents) : m_contents(contents)
    {
        for (qsizetype i = 0; i < contents.passages.size(); ++i)
            m_byId.insert(contents.passages.at(i).id, i);
        for (qsizetype i = 0; i < contents.articles.size(); ++i)
            m_articles.insert(contents.articles.at(i).id, static_cast<int>(i));
    }

    /// Those on whose telling in `article` (0: any) the coding is.
    [[nodiscard]] QSet<qsizetype> of(const Coding &coding, qint64 article) const
    {
        QSet<qsizetype> found;
        if (coding.target == CodingTarget::Absence) {
            if ((article == 0 || article == coding.article) && m_byId.contains(coding.passage))
                found.insert(m_byId.value(coding.passage));
            return found;
        }
        for (const CodingPlace &place : coding.places) {
            if (article != 0 && article != place.article)
                continue;
            // What a person put on a passage stays with it, even if a later run drew its ends elsewhere.
            if (!coding.passage.isEmpty() && m_byId.contains(coding.passage))
                found.insert(m_byId.value(coding.passage));
            else
                addAt(place, found);
        }
        return found;
    }

private:
    void addAt(const CodingPlace &place, QSet<qsizetype> &found) const
    {
        const int article = m_articles.value(place.article, -1);
        for (qsizetype i = 0; i < m_contents.passages.size(); ++i) {
            const QList<Span> &spans = m_contents.passages.at(i).spans;
            if (std::ranges::any_of(spans, [&](const Span &span) {
                    return span.article == article && span.range.overlaps(place.range);
                }))
                found.insert(i);
        }
    }

    const StoryContents &m_contents;
    QHash<QString, qsizetype> m_byId;
    QHash<qint64, int> m_articles;
};

QSet<qint64> articlesOfPassage(const StoryContents &contents, const Passage &passage, qint64 article)
{
    if (article != 0)
        return {article};
    QSet<qint64> ids;
    for (const Span &span : passage.spans)
        ids.insert(contents.articles.at(span.article).id);
    return ids;
}

} // namespace

Ratings passageRatings(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings,
                       const QStringList &coders, const PassageQuestion &question)
{
    const PassageFinder finder(contents);
    const QList<QSet<qint64>> worked = articlesWorkedOn(codings, coders);
    QHash<qsizetype, QList<Rating>> said;
    for (const Coding &coding : codings) {
        const qsizetype coder = coders.indexOf(coding.coder);
        if (coder < 0 || coding.isFinal)
            continue;
        for (const AppliedCode &applied : coding.codes) {
            if (!question.code.isNull() && codebook.standsFor(applied.code) != codebook.standsFor(question.code))
                continue;
            if (question.values && !applied.value)
                continue;
            const QSet<qsizetype> passages = finder.of(coding, question.article);
            for (const qsizetype passage : passages) {
                QList<Rating> &row = said[passage];
                row.resize(coders.size());
                row[coder] = question.values ? Rating(*applied.value) : Rating(1);
            }
        }
    }
    Ratings ratings{.coders = static_cast<int>(coders.size()), .units = {}};
    for (qsizetype i = 0; i < contents.passages.size(); ++i) {
        if (!said.contains(i) && (!question.countUncoded || question.values))
            continue;
        QList<Rating> row = said.value(i);
        row.resize(coders.size());
        const QSet<qint64> articles = articlesOfPassage(contents, contents.passages.at(i), question.article);
        for (qsizetype coder = 0; coder < coders.size() && !question.values; ++coder) {
            if (!row.at(coder) && worked.at(coder).intersects(articles))
                row[coder] = 0;
        }
        ratings.units.append(row);
    }
    return ratings;
}

Unitizing stretchesMarked(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings,
                          const QStringList &coders, qint64 article)
{
    Unitizing unitizing{.coders = static_cast<int>(coders.size()), .lengths = {}, .stretches = {}};
    QHash<qint64, int> texts;
    for (const StoredArticle &stored : contents.articles) {
        if (article != 0 && stored.id != article)
            continue;
        texts.insert(stored.id, static_cast<int>(unitizing.lengths.size()));
        unitizing.lengths.append(stored.withheld ? stored.length : stored.article.text.size());
    }
    QHash<QUuid, int> numbers;
    for (qsizetype i = 0; i < codebook.codes().size(); ++i)
        numbers.insert(codebook.codes().at(i).id, static_cast<int>(i));
    for (const Coding &coding : codings) {
        const auto coder = static_cast<int>(coders.indexOf(coding.coder));
        if (coder < 0 || coding.isFinal || coding.target == CodingTarget::Absence)
            continue;
        for (const CodingPlace &place : coding.places) {
            const int text = texts.value(place.article, -1);
            for (const AppliedCode &applied : coding.codes) {
                const int code = numbers.value(codebook.standsFor(applied.code), -1);
                if (text >= 0 && code >= 0 && place.range.end <= unitizing.lengths.at(text))
                    unitizing.stretches.append({.coder = coder, .text = text, .range = place.range, .code = code});
            }
        }
    }
    return unitizing;
}

Ratings linkRatings(const QList<Correction> &corrections, const QStringList &coders)
{
    using Stretch = std::pair<QString, TextRange>;
    QMap<std::pair<Stretch, Stretch>, QList<Rating>> said;
    for (const Correction &correction : corrections) {
        const qsizetype coder = coders.indexOf(correction.by);
        const bool isYes = correction.kind == CorrectionKind::Confirm || correction.kind == CorrectionKind::Link;
        if (coder < 0 || (!isYes && correction.kind != CorrectionKind::Reject))
            continue;
        const auto leaves = [&](qsizetype span) {
            return correction.leaving.isEmpty() || correction.leaving.contains(static_cast<int>(span));
        };
        for (qsizetype i = 0; i < correction.spans.size(); ++i) {
            for (qsizetype j = i + 1; j < correction.spans.size(); ++j) {
                const Anchor &one = correction.spans.at(i);
                const Anchor &other = correction.spans.at(j);
                // A rejection of some says nothing of those that leave, or stay, together.
                const bool isApart = correction.leaving.isEmpty() || leaves(i) != leaves(j);
                if (one.article == other.article || (!isYes && !isApart))
                    continue;
                QList<Rating> &row =
                    said[std::minmax(Stretch(one.article, one.range), Stretch(other.article, other.range))];
                row.resize(coders.size());
                row[coder] = isYes ? 1 : 0;
            }
        }
    }
    return {.coders = static_cast<int>(coders.size()), .units = said.values()};
}

namespace {

/// Makes the rows one after the other.
class TableMaker {
public:
    TableMaker(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings,
               const QStringList &coders)
        : m_contents(contents)
        , m_codebook(codebook)
        , m_codings(codings)
        , m_coders(coders)
    {
    }

    [[nodiscard]] QList<Statistic> statistics() const
    {
        return {Statistic::Percent, m_coders.size() == 2 ? Statistic::CohenKappa : Statistic::FleissKappa,
                Statistic::Alpha};
    }

    void addPassages(const AgreementRow &row)
    {
        const Ratings ratings = passageRatings(m_contents, m_codebook, m_codings, m_coders,
                                               {.code = row.code, .article = row.article, .values = row.ofValues});
        const Code *code = m_codebook.find(row.code);
        const Scale scale = row.ofValues && code && code->values ? code->values->scale : Scale::Nominal;
        addRatings(row, ratings, scale);
    }

    void addRatings(AgreementRow row, const Ratings &ratings, Scale scale)
    {
        const QList<Statistic> all = statistics();
        for (const Statistic statistic : all) {
            row.agreement = agreementWithInterval(statistic, ratings, scale);
            m_rows.append(row);
        }
    }

    void addStretches(AgreementRow row)
    {
        const Unitizing unitizing = stretchesMarked(m_contents, m_codebook, m_codings, m_coders, row.article);
        std::optional<int> number;
        for (qsizetype i = 0; i < m_codebook.codes().size(); ++i) {
            if (m_codebook.codes().at(i).id == row.code)
                number = static_cast<int>(i);
        }
        row.agreement = unitizingAlphaWithInterval(unitizing, number, 200);
        m_rows.append(row);
    }

    [[nodiscard]] const QList<AgreementRow> &rows() const { return m_rows; }

private:
    const StoryContents &m_contents;
    const Codebook &m_codebook;
    const QList<Coding> &m_codings;
    const QStringList &m_coders;
    QList<AgreementRow> m_rows;
};

} // namespace

QList<AgreementRow> agreementTable(const StoryContents &contents, const Codebook &codebook,
                                   const QList<Coding> &codings, const QStringList &coders, const Watch &watch)
{
    TableMaker maker(contents, codebook, codings, coders);
    QList<AgreementRow> questions{AgreementRow()};
    for (const Code &code : codebook.codes()) {
        if (code.isGroup || !code.mergedInto.isNull())
            continue;
        questions.append({.code = code.id});
        if (code.values)
            questions.append({.code = code.id, .ofValues = true});
    }
    for (const StoredArticle &stored : contents.articles)
        questions.append({.article = stored.id});
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (watch && !watch(static_cast<double>(i) / static_cast<double>(questions.size())))
            return maker.rows();
        maker.addPassages(questions.at(i));
        if (!questions.at(i).ofValues)
            maker.addStretches(questions.at(i));
    }
    maker.addRatings({.isLinks = true}, linkRatings(contents.corrections, coders), Scale::Nominal);
    return maker.rows();
}

QByteArray agreementToCsv(const QList<AgreementRow> &rows, const StoryContents &contents, const Codebook &codebook)
{
    const auto number = [](std::optional<double> value) { return value ? QString::number(*value, 'f', 4) : QString(); };
    const auto whyKey = [](NoFigure why) {
        static const QStringList keys{QString(),           u"nothing-twice"_s, u"one-unit"_s,      u"no-variation"_s,
                                      u"not-two-coders"_s, u"uneven-coders"_s, u"negative-ratio"_s};
        return keys.at(static_cast<int>(why));
    };
    QByteArray csv = csvRow({u"code"_s, u"code_name"_s, u"outlet"_s, u"unit"_s, u"statistic"_s, u"scale"_s, u"value"_s,
                             u"low"_s, u"high"_s, u"units"_s, u"ratings"_s, u"coders"_s, u"why"_s, u"sentence"_s});
    for (const AgreementRow &row : rows) {
        const Agreement &agreement = row.agreement;
        const qsizetype article = indexOf(contents, row.article);
        const bool isStretch = agreement.statistic == Statistic::AlphaUnitizing;
        const auto end = [&](double ConfidenceInterval::*which) {
            return agreement.interval ? number((*agreement.interval).*which) : QString();
        };
        csv += csvRow({row.code.isNull() ? QString() : refi::guid(row.code), codebook.pathOf(row.code),
                       article < 0 ? QString() : contents.articles.at(article).article.outlet,
                       row.isLinks        ? u"link"_s
                           : isStretch    ? u"stretch"_s
                           : row.ofValues ? u"passage-value"_s
                                          : u"passage"_s,
                       statisticKey(agreement.statistic), scaleKey(agreement.scale), number(agreement.value),
                       end(&ConfidenceInterval::low), end(&ConfidenceInterval::high), QString::number(agreement.units),
                       QString::number(agreement.ratings), QString::number(agreement.coders), whyKey(agreement.why),
                       agreementSentence(agreement)});
    }
    return csv;
}

} // namespace tellings
