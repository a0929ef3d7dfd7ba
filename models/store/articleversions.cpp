// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/articleversions.h"

#include "models/align/passageids.h"
#include "models/store/findanchor.h"

#include <algorithm>

namespace tellings {

namespace {

/// The edit that puts a changed article into the story, and all that points into its text where it stands now.
VersionChange carriedOver(const StoryContents &contents, const StoredArticle &changed)
{
    VersionChange result;
    if (!contents.passages.isEmpty())
        result.edit.append(SetPassages{{}}); // to be found again
    result.edit.append(ChangeArticle{changed});
    for (const Annotation &annotation : contents.annotations) {
        if (annotation.article != changed.id || annotation.quote.isEmpty())
            continue;
        const AnchorPlace place = findAnchor(annotation, changed.article.text);
        QList<qint64> &fate = place.state == AnchorPlace::State::Lost ? result.lost
            : place.state == AnchorPlace::State::Exact                ? result.exact
                                                                      : result.moved;
        fate.append(annotation.id);
        if (place.range == annotation.range)
            continue;
        Annotation carried = annotation; // with what stood around it when it was made, by which it is found again
        carried.range = place.range;
        result.edit.append(PutAnnotation{carried});
    }
    StoryContents after = contents;
    after.passages.clear();
    after.articles[indexOf(after, changed.id)] = changed;
    if (const auto corrections = renamedCorrections(contents.corrections, contents, after);
        corrections != contents.corrections)
        result.edit.append(SetCorrections{corrections});
    return result;
}

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

} // namespace

QList<ArticleVersion> versionsOf(const StoredArticle &stored)
{
    QList<ArticleVersion> versions = stored.others;
    versions.insert(std::clamp<qsizetype>(stored.version, 0, versions.size()), {stored.article, stored.source});
    return versions;
}

VersionChange chooseVersion(const StoryContents &contents, qint64 article, qsizetype version)
{
    const qsizetype place = indexOf(contents, article);
    if (place < 0)
        return {};
    const StoredArticle &stored = contents.articles.at(place);
    const QList<ArticleVersion> versions = versionsOf(stored);
    if (stored.withheld || version == stored.version || version < 0 || version >= versions.size())
        return {};
    return carriedOver(contents, withVersions(stored, versions, version));
}

VersionChange addVersion(const StoryContents &contents, qint64 article, const ArticleVersion &newer)
{
    const qsizetype place = indexOf(contents, article);
    if (place < 0 || contents.articles.at(place).withheld)
        return {};
    const StoredArticle &stored = contents.articles.at(place);
    QList<ArticleVersion> versions = versionsOf(stored);
    const auto same = std::ranges::find_if(
        versions, [&](const ArticleVersion &version) { return version.article.text == newer.article.text; });
    if (same != versions.end())
        return chooseVersion(contents, article, same - versions.begin());
    versions.append(newer);
    return carriedOver(contents, withVersions(stored, versions, versions.size() - 1));
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
