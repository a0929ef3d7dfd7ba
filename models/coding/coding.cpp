// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/coding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array targets{CodingTarget::Selection,  CodingTarget::Span,    CodingTarget::Passage,
                             CodingTarget::Difference, CodingTarget::Absence, CodingTarget::Article,
                             CodingTarget::Story};

CodingPlace placeOf(const StoryContents &contents, const Span &span)
{
    return placeIn(contents.articles.at(span.article), span.range);
}

Coding started(CodingTarget target, const Passage *passage = nullptr)
{
    Coding coding;
    coding.id = newId();
    coding.target = target;
    coding.passage = passage ? passage->id : QString();
    return coding;
}

/// The coding's own record has the first place; others have one each.
Coding withPlaces(Coding coding, const QList<CodingPlace> &places)
{
    coding.places = places;
    coding.places.first().id = 0;
    return coding;
}

bool isOneStretch(const Coding &coding)
{
    return coding.target == CodingTarget::Selection || coding.target == CodingTarget::Span;
}

} // namespace

QString codingTargetKey(CodingTarget target)
{
    switch (target) {
    case CodingTarget::Selection: return u"selection"_s;
    case CodingTarget::Span: return u"span"_s;
    case CodingTarget::Passage: return u"passage"_s;
    case CodingTarget::Difference: return u"difference"_s;
    case CodingTarget::Absence: return u"absence"_s;
    case CodingTarget::Article: return u"article"_s;
    case CodingTarget::Story: return u"story"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<CodingTarget> codingTargetOfKey(QStringView key)
{
    const auto *found = std::ranges::find_if(targets, [key](auto target) { return codingTargetKey(target) == key; });
    return found == targets.end() ? std::nullopt : std::optional(*found);
}

std::optional<CodeTarget> ruleFor(CodingTarget target)
{
    switch (target) {
    case CodingTarget::Selection:
    case CodingTarget::Span: return CodeTarget::Span;
    case CodingTarget::Passage: return CodeTarget::Passage;
    case CodingTarget::Difference: return CodeTarget::Difference;
    case CodingTarget::Absence: return CodeTarget::Absence;
    case CodingTarget::Article: return CodeTarget::Article;
    case CodingTarget::Story: break;
    }
    return std::nullopt;
}

CodingPlace placeIn(const StoredArticle &article, TextRange range)
{
    const Annotation anchor = anchored({}, article.article.text, range);
    return {.id = newId(),
            .article = article.id,
            .range = range,
            .quote = anchor.quote,
            .before = anchor.before,
            .after = anchor.after,
            .rival = anchor.rival};
}

Coding selectionIn(const StoryContents &contents, int article, TextRange range)
{
    return withPlaces(started(CodingTarget::Selection), {placeIn(contents.articles.at(article), range)});
}

Coding spanOf(const StoryContents &contents, const Passage &passage, const Span &span)
{
    return withPlaces(started(CodingTarget::Span, &passage), {placeOf(contents, span)});
}

Coding passageOf(const StoryContents &contents, const Passage &passage)
{
    QList<CodingPlace> places;
    for (const Span &span : passage.spans)
        places.append(placeOf(contents, span));
    return withPlaces(started(CodingTarget::Passage, &passage), places);
}

Coding differenceOf(const StoryContents &contents, const Passage &passage, const Span &first, const Span &second)
{
    return withPlaces(started(CodingTarget::Difference, &passage),
                      {placeOf(contents, first), placeOf(contents, second)});
}

Coding absenceOf(const StoryContents &contents, const Passage &passage, int article)
{
    Coding coding = passageOf(contents, passage);
    coding.target = CodingTarget::Absence;
    coding.places.first().id = newId();
    coding.article = contents.articles.at(article).id;
    return coding;
}

Coding articleOf(const StoryContents &contents, int article)
{
    Coding coding = started(CodingTarget::Article);
    coding.article = contents.articles.at(article).id;
    return coding;
}

QList<qint64> articlesOf(const Coding &coding)
{
    if (coding.article != 0)
        return {coding.article};
    QList<qint64> articles;
    for (const CodingPlace &place : coding.places) {
        if (!articles.contains(place.article))
            articles.append(place.article);
    }
    return articles;
}

bool sameThing(const Coding &first, const Coding &second)
{
    // A selection of just what a span says is about the same as the span.
    if (isOneStretch(first) && isOneStretch(second))
        return first.places.first().article == second.places.first().article
            && first.places.first().range == second.places.first().range;
    if (first.target != second.target || first.article != second.article)
        return false;
    if (first.target == CodingTarget::Passage || first.target == CodingTarget::Absence) {
        if (!first.passage.isEmpty() && first.passage == second.passage)
            return true;
    }
    return std::ranges::is_permutation(first.places, second.places, [](const CodingPlace &a, const CodingPlace &b) {
        return a.article == b.article && a.range == b.range;
    });
}

QString codingProblem(const Coding &coding, const Codebook &codebook, const QList<Coding> &others)
{
    const auto rule = ruleFor(coding.target);
    QList<QUuid> said;
    for (const AppliedCode &applied : coding.codes)
        said.append(applied.code);
    for (const AppliedCode &applied : coding.codes) {
        const Code *code = codebook.find(applied.code);
        if (!code)
            return QCoreApplication::translate("Coding", "There is no such code.");
        if (code->retired || code->isGroup)
            return QCoreApplication::translate("Coding", "\"%1\" is retired or a group.").arg(code->name);
        if (rule && !code->targets.testFlag(*rule))
            return QCoreApplication::translate("Coding", "\"%1\" is not for %2.").arg(code->name, targetText(*rule));
        if (applied.value && !mayApply(*code, rule.value_or(CodeTarget::Article), applied.value) && rule)
            return QCoreApplication::translate("Coding", "\"%1\" has no such value.").arg(code->name);
        if (said.count(applied.code) > 1)
            return QCoreApplication::translate("Coding", "\"%1\" is there twice.").arg(code->name);
    }
    for (const Coding &other : others) {
        if (other.id != coding.id && other.coder == coding.coder && other.isFinal == coding.isFinal
            && sameThing(other, coding)) {
            for (const AppliedCode &applied : other.codes)
                said.append(applied.code);
        }
    }
    for (const AppliedCode &applied : coding.codes) {
        const Code *code = codebook.find(applied.code);
        for (const QUuid &id : std::as_const(said)) {
            const Code *other = codebook.find(id);
            if (code->exclusive && other && other->exclusive && other->id != code->id && other->parent == code->parent)
                return QCoreApplication::translate("Coding", R"("%1" and "%2" exclude each other.)")
                    .arg(code->name, other->name);
        }
    }
    return {};
}

QList<Coding> twinsOf(const StoryContents &contents, const Coding &coding, const QList<Coding> &codings)
{
    QList<Coding> twins;
    if (!isOneStretch(coding) || coding.places.isEmpty() || coding.codes.isEmpty())
        return twins;
    const CodingPlace &place = coding.places.first();
    const qsizetype article = indexOf(contents, place.article);
    const auto holds = [&](const Span &span) { return span.article == article && span.range.overlaps(place.range); };
    const auto isThere = [&](const Coding &twin) {
        return std::ranges::any_of(codings, [&](const Coding &other) {
            return other.coder == coding.coder && other.isFinal == coding.isFinal && isOneStretch(other)
                && other.codes == coding.codes && other.places.first().article == twin.places.first().article
                && other.places.first().range.overlaps(twin.places.first().range);
        });
    };
    for (const Passage &passage : contents.passages) {
        if (std::ranges::none_of(passage.spans, holds))
            continue;
        for (const Span &span : passage.spans) {
            if (span.article == article)
                continue;
            Coding twin = spanOf(contents, passage, span);
            twin.codes = coding.codes;
            twin.coder = coding.coder;
            twin.when = coding.when;
            twin.isFinal = coding.isFinal;
            if (!isThere(twin))
                twins.append(twin);
        }
    }
    return twins;
}

} // namespace tellings
