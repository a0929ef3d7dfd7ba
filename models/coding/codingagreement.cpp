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
