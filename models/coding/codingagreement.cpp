// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codingagreement.h"

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
    explicit PassageFinder(const StoryContents &contents)
    {
        for (const StoredArticle &stored : contents.articles)
            m_spans.insert(stored.id, {});
        for (qsizetype i = 0; i < contents.passages.size(); ++i) {
            m_byId.insert(contents.passages.at(i).id, i);
            for (const Span &span : contents.passages.at(i).spans)
                m_spans[contents.articles.at(span.article).id].append({.range = span.range, .passage = i});
        }
        for (QList<Told> &told : m_spans) {
            std::ranges::sort(told, {}, &Told::range);
            qsizetype reach = 0;
            for (Told &span : told)
                span.reach = reach = std::max(reach, span.range.end);
        }
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
    struct Told {
        TextRange range;
        qsizetype passage = 0;
        qsizetype reach = 0; ///< the last end of this span and all before it
    };

    void addAt(const CodingPlace &place, QSet<qsizetype> &found) const
    {
        const auto told = m_spans.constFind(place.article);
        if (told == m_spans.cend())
            return;
        auto span = std::ranges::lower_bound(*told, place.range.end, {}, [](const Told &t) { return t.range.start; });
        while (span != told->cbegin()) {
            --span;
            if (span->reach <= place.range.start)
                break; // and no span before it reaches so far
            if (span->range.overlaps(place.range))
                found.insert(span->passage);
        }
    }

    QHash<QString, qsizetype> m_byId;
    QHash<qint64, QList<Told>> m_spans; ///< by article
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

CodedPassages::CodedPassages(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings,
                             const QStringList &coders)
    : m_contents(contents)
    , m_codebook(codebook)
    , m_coders(coders.size())
    , m_worked(articlesWorkedOn(codings, coders))
{
    const PassageFinder finder(contents);
    for (const Coding &coding : codings) {
        const qsizetype coder = coders.indexOf(coding.coder);
        if (coder < 0 || coding.isFinal || coding.codes.isEmpty())
            continue;
        const QList<qint64> articles = articlesOf(coding);
        for (const qint64 article : articles) {
            const QSet<qsizetype> passages = finder.of(coding, article);
            for (const qsizetype passage : passages) {
                for (const AppliedCode &applied : coding.codes)
                    m_put.append({.passage = passage,
                                  .article = article,
                                  .coder = coder,
                                  .code = codebook.standsFor(applied.code),
                                  .value = applied.value});
            }
        }
    }
}

Ratings CodedPassages::ratings(const PassageQuestion &question) const
{
    const QUuid code = m_codebook.standsFor(question.code);
    QHash<qsizetype, QList<Rating>> said;
    for (const Put &put : m_put) {
        if ((!code.isNull() && put.code != code) || (question.article != 0 && put.article != question.article)
            || (question.values && !put.value))
            continue;
        QList<Rating> &row = said[put.passage];
        row.resize(m_coders);
        row[put.coder] = question.values ? Rating(*put.value) : Rating(1);
    }
    Ratings ratings{.coders = static_cast<int>(m_coders), .units = {}};
    for (qsizetype i = 0; i < m_contents.passages.size(); ++i) {
        if (!said.contains(i) && (!question.countUncoded || question.values))
            continue;
        QList<Rating> row = said.value(i);
        row.resize(m_coders);
        const QSet<qint64> articles = articlesOfPassage(m_contents, m_contents.passages.at(i), question.article);
        for (qsizetype coder = 0; coder < m_coders && !question.values; ++coder) {
            if (!row.at(coder) && m_worked.at(coder).intersects(articles))
                row[coder] = 0;
        }
        ratings.units.append(row);
    }
    return ratings;
}

Ratings passageRatings(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings,
                       const QStringList &coders, const PassageQuestion &question)
{
    return CodedPassages(contents, codebook, codings, coders).ratings(question);
}

Unitizing stretchesMarked(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings,
                          const QStringList &coders, qint64 article)
{
    const QList<QSet<qint64>> worked = articlesWorkedOn(codings, coders);
    QList<int> places; // of each coder among those who have coded anything
    Unitizing unitizing;
    for (const QSet<qint64> &articles : worked)
        places.append(articles.isEmpty() ? -1 : unitizing.coders++);
    const auto isWhole = [&](qint64 id) {
        return unitizing.coders > 1
            && std::ranges::all_of(worked, [id](const auto &in) { return in.isEmpty() || in.contains(id); });
    };
    QHash<qint64, int> texts;
    for (const StoredArticle &stored : contents.articles) {
        if (article != 0 && stored.id != article)
            continue;
        const qsizetype length = stored.withheld ? stored.length : stored.article.text.size();
        texts.insert(stored.id, static_cast<int>(unitizing.lengths.size()));
        unitizing.lengths.append(isWhole(stored.id) ? length : 0);
    }
    QHash<QUuid, int> numbers;
    for (qsizetype i = 0; i < codebook.codes().size(); ++i)
        numbers.insert(codebook.codes().at(i).id, static_cast<int>(i));
    for (const Coding &coding : codings) {
        const int coder = places.value(coders.indexOf(coding.coder), -1);
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

Ratings articleRatings(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings,
                       const QStringList &coders, QUuid code, bool values)
{
    const QList<QSet<qint64>> worked = articlesWorkedOn(codings, coders);
    QHash<qint64, QList<Rating>> said;
    for (const Coding &coding : codings) {
        const qsizetype coder = coders.indexOf(coding.coder);
        if (coder < 0 || coding.isFinal || coding.target != CodingTarget::Article)
            continue;
        for (const AppliedCode &applied : coding.codes) {
            if (!code.isNull() && codebook.standsFor(applied.code) != codebook.standsFor(code))
                continue;
            if (values && !applied.value)
                continue;
            QList<Rating> &row = said[coding.article];
            row.resize(coders.size());
            row[coder] = values ? Rating(*applied.value) : Rating(1);
        }
    }
    Ratings ratings{.coders = static_cast<int>(coders.size()), .units = {}};
    for (const StoredArticle &stored : contents.articles) {
        if (!said.contains(stored.id))
            continue;
        QList<Rating> row = said.value(stored.id);
        for (qsizetype coder = 0; coder < coders.size() && !values; ++coder) {
            if (!row.at(coder) && worked.at(coder).contains(stored.id))
                row[coder] = 0;
        }
        ratings.units.append(row);
    }
    return ratings;
}

} // namespace tellings
