// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reportcoded.h"

#include "models/align/passageids.h"
#include "models/coding/layers.h"
#include "models/report/reporttext.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace tellings {

namespace {

/// Everybody who coded, decided, changed the codebook or corrected, in an order that is the same for one story.
QStringList peopleIn(const QList<Correction> &corrections, const ReportPlan &plan)
{
    QStringList people;
    QSet<QString> others;
    if (plan.coded) {
        people = codersIn(plan.coded->codings);
        for (const Coding &coding : plan.coded->codings)
            others.insert(coding.coder);
        for (const CodebookEvent &event : plan.coded->codebook.history())
            others.insert(event.who);
        for (const Correction &correction : plan.coded->contents.corrections)
            others.insert(correction.by);
    }
    for (const Correction &correction : corrections)
        others.insert(correction.by);
    QStringList rest = others.values();
    rest.sort();
    for (const QString &name : std::as_const(rest)) {
        if (!people.contains(name))
            people.append(name);
    }
    people.removeAll(QString());
    return people;
}

/// Names as a report says them.
class Names {
public:
    Names(const QList<Correction> &corrections, const ReportPlan &plan)
        : m_hidden(plan.anonymousCoders)
        , m_people(m_hidden ? peopleIn(corrections, plan) : QStringList())
    {
    }

    [[nodiscard]] QString operator()(const QString &name) const
    {
        if (!m_hidden || name.isEmpty())
            return name;
        return ReportText::tr("Coder %1", "a name for a coder who is not to be known")
            .arg(ReportText::number(m_people.indexOf(name) + 1));
    }

    void hideIn(QList<Correction> &corrections) const
    {
        for (Correction &correction : corrections)
            correction.by = (*this)(correction.by);
    }

private:
    bool m_hidden;
    QStringList m_people;
};

/// What is left of a coding when only some articles are looked at: nothing where it needs one of the others.
std::optional<Coding> among(const QSet<qint64> &articles, Coding coding)
{
    const qsizetype places = coding.places.size();
    coding.places.removeIf([&articles](const CodingPlace &place) { return !articles.contains(place.article); });
    switch (coding.target) {
    case CodingTarget::Story: return coding;
    case CodingTarget::Article:
    case CodingTarget::Absence:
        if (!articles.contains(coding.article))
            return std::nullopt;
        return coding;
    case CodingTarget::Difference:
        if (coding.places.size() < places)
            return std::nullopt;
        return coding;
    case CodingTarget::Passage:
    case CodingTarget::Span:
    case CodingTarget::Selection:
        if (coding.places.isEmpty())
            return std::nullopt;
        return coding;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

/// The codebook, its changes made by people of other names.
Codebook signedBy(const Names &names, const Codebook &codebook)
{
    QList<CodebookEvent> history = codebook.history();
    for (CodebookEvent &event : history)
        event.who = names(event.who);
    return Codebook::of(codebook.name, codebook.codes(), history).value_or(codebook);
}

/// The stored articles that the chosen ones are, in their order and under their names. One that the coded story does
/// not know has no id, and nothing is coded of it.
QList<StoredArticle> storedArticles(const Comparison &comparison, const Comparison &chosen, const ReportPlan &plan)
{
    QList<StoredArticle> stored;
    const QList<StoredArticle> &known = plan.coded->contents.articles;
    for (qsizetype i = 0; i < chosen.story.articles.size(); ++i) {
        const QString &file = comparison.story.articles.at(plan.outlets.isEmpty() ? i : plan.outlets.at(i)).file;
        const auto found = std::ranges::find(known, file, [](const StoredArticle &one) { return one.article.file; });
        StoredArticle article = found == known.cend() ? StoredArticle() : *found;
        article.article = chosen.story.articles.at(i);
        article.source.clear();
        article.others.clear();
        stored.append(article);
    }
    return stored;
}

/// Corrections that are about the articles that are left alone, as they call them.
QList<Correction> correctionsAmong(const ReportPlan &plan)
{
    QList<Correction> corrections = plan.coded->contents.corrections;
    if (plan.outlets.isEmpty())
        return corrections;
    const QStringList keys = articleKeys(storyOf(plan.coded->contents));
    QSet<QString> kept;
    for (const int outlet : plan.outlets)
        kept.insert(keys.value(outlet));
    corrections.removeIf([&kept](const Correction &correction) {
        return !std::ranges::all_of(correction.spans,
                                    [&kept](const Anchor &span) { return kept.contains(span.article); });
    });
    return corrections;
}

} // namespace

CodingProject chosenCodings(const Comparison &comparison, const Comparison &chosen, const ReportPlan &plan)
{
    if (!plan.coded)
        return {};
    const Names names(comparison.corrections, plan);
    CodingProject project;
    project.contents.title = chosen.story.title;
    project.contents.articles = storedArticles(comparison, chosen, plan);
    project.contents.passages = chosen.passages;
    project.contents.corrections = correctionsAmong(plan);
    names.hideIn(project.contents.corrections);
    project.codebook = plan.anonymousCoders ? signedBy(names, plan.coded->codebook) : plan.coded->codebook;
    QSet<qint64> articles;
    for (const StoredArticle &article : std::as_const(project.contents.articles))
        articles.insert(article.id);
    articles.remove(0);
    for (const Coding &coding : plan.coded->codings) {
        auto kept = among(articles, coding);
        if (!kept)
            continue;
        kept->coder = names(kept->coder);
        project.codings.append(*std::move(kept));
    }
    return project;
}

Comparison withoutCoders(Comparison comparison, const ReportPlan &plan)
{
    if (plan.anonymousCoders)
        Names(comparison.corrections, plan).hideIn(comparison.corrections);
    return comparison;
}

} // namespace tellings
