// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/articleversions.h"

#include "models/align/passageids.h"
#include "models/store/findanchor.h"
#include "models/text/codepointmap.h"

#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

/// A text that annotations point into.
struct MarkedText {
    explicit MarkedText(const StoredArticle &article)
        : text(article.article.text)
        , searched(text)
        , map(text)
        , mark(textMark(measured(article).textSha256))
    {
    }

    QString text;
    SearchedText searched;
    CodePointMap map;
    QString mark;
};

/// Where an annotation is in another text. In the one that it is from it is where it was, whatever is like it there.
AnchorPlace placeIn(const MarkedText &now, const Annotation &annotation)
{
    const qsizetype start = now.map.fromCodePoint(annotation.movedFrom);
    const TextRange range{start, start + annotation.quote.size()};
    const bool isBack = annotation.movedFrom >= 0 && annotation.movedIn == now.mark && !annotation.quote.isEmpty();
    if (isBack && now.text.mid(range.start, range.size()) == annotation.quote)
        return {AnchorPlace::State::Exact, range};
    return findAnchor(annotation, now.searched);
}

/// An annotation as it is once the article has another text.
Annotation carried(Annotation annotation, const MarkedText &before, const MarkedText &now)
{
    const bool isHashed = annotation.quote.isEmpty(); // was never found in a copy without texts: counts code points
    const qsizetype from = isHashed ? annotation.range.start : before.map.toCodePoint(annotation.range.start);
    const AnchorPlace place = placeIn(now, annotation);
    if (place.state == AnchorPlace::State::Lost) {
        if (isHashed)
            return annotation;
        if (!annotation.range.isEmpty())
            annotation = moved(std::move(annotation), from, before.mark, -1);
        annotation.range = {};
        return annotation;
    }
    annotation =
        moved(std::move(annotation), from, isHashed ? QString() : before.mark, now.map.toCodePoint(place.range.start));
    if (isHashed)
        return anchored(std::move(annotation), now.searched, place.range);
    annotation.range = place.range; // with what stood around it when it was made, by which it is found again
    return annotation;
}

} // namespace

VersionChange carriedOver(const StoryContents &contents, const StoredArticle &changed, const Watch &watch)
{
    VersionChange result;
    const qsizetype article = indexOf(contents, changed.id);
    if (article < 0)
        return result;
    if (!contents.passages.isEmpty())
        result.edit.append(SetPassages{{}}); // to be found again
    result.edit.append(ChangeArticle{changed});
    const MarkedText before(contents.articles.at(article));
    const MarkedText after(changed);
    qsizetype seen = 0;
    for (const Annotation &annotation : contents.annotations) {
        constexpr qsizetype round = 64;
        if (watch && ++seen % round == 0 && !watch(double(seen) / double(contents.annotations.size())))
            return {};
        if (annotation.article != changed.id || !hasPlace(annotation))
            continue;
        const Annotation now = carried(annotation, before, after);
        QList<qint64> &fate = isLost(now) ? result.lost : isMoved(now) ? result.moved : result.exact;
        fate.append(annotation.id);
        if (now != annotation)
            result.edit.append(PutAnnotation{now});
    }
    StoryContents imagined = contents;
    imagined.articles[article] = changed;
    if (const auto corrections = renamedCorrections(contents.corrections, contents, imagined);
        corrections != contents.corrections)
        result.edit.append(SetCorrections{corrections});
    return result;
}

namespace {

/// The article with these versions, of which one is compared.
StoredArticle withVersions(StoredArticle stored, QList<ArticleVersion> versions, qsizetype chosen)
{
    ArticleVersion version = versions.takeAt(chosen);
    version.article.outlet = stored.article.outlet;
    version.article.language = stored.article.language;
    stored.article = std::move(version.article);
    stored.source = std::move(version.source);
    stored.version = chosen;
    stored.others = std::move(versions);
    return measured(std::move(stored));
}

const QString namesKind = u"version-names"_s;
constexpr auto namesKey = "names"_L1;

bool isNames(const Annotation &annotation, qint64 article)
{
    return annotation.article == article && annotation.kind == namesKind;
}

/// What tells a version from the others, whatever becomes of their order.
QString keyOf(const ArticleVersion &version)
{
    return QString::fromLatin1(measured({.article = version.article}).textSha256);
}

} // namespace

QList<ArticleVersion> versionsOf(const StoredArticle &stored)
{
    QList<ArticleVersion> versions = stored.others;
    versions.insert(std::clamp<qsizetype>(stored.version, 0, versions.size()), {stored.article, stored.source});
    return versions;
}

VersionChange chooseVersion(const StoryContents &contents, qint64 article, qsizetype version, const Watch &watch)
{
    const qsizetype place = indexOf(contents, article);
    if (place < 0)
        return {};
    const StoredArticle &stored = contents.articles.at(place);
    const QList<ArticleVersion> versions = versionsOf(stored);
    if (stored.withheld || version == stored.version || version < 0 || version >= versions.size())
        return {};
    return carriedOver(contents, withVersions(stored, versions, version), watch);
}

VersionChange addVersion(const StoryContents &contents, qint64 article, const ArticleVersion &newer, const Watch &watch)
{
    const qsizetype place = indexOf(contents, article);
    if (place < 0 || contents.articles.at(place).withheld)
        return {};
    const StoredArticle &stored = contents.articles.at(place);
    QList<ArticleVersion> versions = versionsOf(stored);
    const auto same = std::ranges::find_if(
        versions, [&](const ArticleVersion &version) { return version.article.text == newer.article.text; });
    if (same != versions.end())
        return chooseVersion(contents, article, same - versions.begin(), watch);
    versions.append(newer);
    return carriedOver(contents, withVersions(stored, versions, versions.size() - 1), watch);
}

VersionChange removeVersion(const StoryContents &contents, qint64 article, qsizetype version, qsizetype chosen)
{
    const qsizetype place = indexOf(contents, article);
    if (place < 0 || contents.articles.at(place).withheld)
        return {};
    const StoredArticle &stored = contents.articles.at(place);
    QList<ArticleVersion> versions = versionsOf(stored);
    const bool sensible = version >= 0 && version < versions.size() && chosen >= 0 && chosen < versions.size();
    if (!sensible || chosen == version)
        return {};
    versions.removeAt(version);
    return carriedOver(contents, withVersions(stored, versions, chosen > version ? chosen - 1 : chosen));
}

QStringList versionNames(const StoryContents &contents, qint64 article)
{
    const qsizetype place = indexOf(contents, article);
    if (place < 0)
        return {};
    const auto record = std::ranges::find_if(
        contents.annotations, [article](const Annotation &annotation) { return isNames(annotation, article); });
    const QJsonObject names =
        record == contents.annotations.cend() ? QJsonObject() : record->body.value(namesKey).toObject();
    QStringList list;
    const QList<ArticleVersion> versions = versionsOf(contents.articles.at(place));
    for (const ArticleVersion &version : versions)
        list.append(names.value(keyOf(version)).toString());
    return list;
}

StoryEdit nameVersion(const StoryContents &contents, qint64 article, qsizetype version, const QString &name)
{
    const qsizetype place = indexOf(contents, article);
    const QList<ArticleVersion> versions =
        place < 0 ? QList<ArticleVersion>() : versionsOf(contents.articles.at(place));
    if (version < 0 || version >= versions.size())
        return {};
    const auto record = std::ranges::find_if(
        contents.annotations, [article](const Annotation &annotation) { return isNames(annotation, article); });
    // The article's own number, so that what two persons call its versions meets when their copies are merged.
    Annotation changed = record == contents.annotations.cend()
        ? Annotation{.id = contents.annotations.contains(article) ? newId() : article,
                     .kind = namesKind,
                     .article = article}
        : *record;
    QJsonObject names = changed.body.value(namesKey).toObject();
    if (name.isEmpty())
        names.remove(keyOf(versions.at(version)));
    else
        names.insert(keyOf(versions.at(version)), name);
    changed.body.insert(namesKey, names);
    if (!names.isEmpty())
        return {PutAnnotation{changed}};
    return record == contents.annotations.cend() ? StoryEdit() : StoryEdit{RemoveAnnotation{changed.id}};
}

QList<Correction> renamedCorrections(QList<Correction> corrections, const StoryContents &from, const StoryContents &to)
{
    const QStringList before = articleKeys(storyOf(from));
    const QStringList after = articleKeys(storyOf(to));
    for (Correction &correction : corrections) {
        for (Anchor &anchor : correction.spans) {
            const qsizetype place = before.indexOf(anchor.article);
            const qsizetype there = place < 0 ? -1 : indexOf(to, from.articles.at(place).id);
            if (there >= 0)
                anchor.article = after.at(there);
        }
    }
    return corrections;
}

} // namespace tellings
