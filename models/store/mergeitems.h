// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storycontents.h"
#include "models/text/codepointmap.h"

#include <QHash>
#include <QMap>

namespace tellings {

/// The things that a story is made of, as far as two persons may change them apart from each other. Each has a name,
/// the same in all copies of the story, and a value in text, by which copies are compared:
///
///     title                     the story's
///     settings/KEY              one of the settings, as in the file
///     order                     of the articles
///     article/ID                that it is there
///     article/ID/FIELD          outlet, headline, byline, language, published, url, or "text" for the rest
///     annotation/ID             all of it
///     correction/HASH           that it is there; what it says is its name
inline const QString titleItem = QStringLiteral("title");
inline const QString orderItem = QStringLiteral("order");
inline const QString presentValue = QStringLiteral("1"); ///< of what is only there or not
[[nodiscard]] QString articleItem(qint64 article);
[[nodiscard]] QString detailItem(qint64 article, const QString &field);
[[nodiscard]] QString annotationItem(qint64 annotation);
[[nodiscard]] QString settingItem(const QString &key);

[[nodiscard]] QMap<QString, QString> settingValues(const CompareSettings &settings); ///< by key
[[nodiscard]] QMap<QString, QString> detailValues(const StoredArticle &stored); ///< by field
/// Puts one field of an article, and what belongs to it, into another of the same id.
void copyDetail(const QString &field, const StoredArticle &from, StoredArticle &to);
[[nodiscard]] QString orderValue(const StoryContents &contents);

/// The item of each correction; of two that say the same, each has its own. It does not depend on which articles there
/// are beside those it is about.
[[nodiscard]] QStringList correctionItems(const QList<Correction> &corrections);

/// The values of a story's annotations, whose places count code points.
class ItemValues {
public:
    explicit ItemValues(const StoryContents &contents) : m_contents(contents) { }

    [[nodiscard]] QString annotation(const Annotation &annotation);

private:
    const StoryContents &m_contents;
    QHash<qint64, CodePointMap> m_maps;
};

} // namespace tellings
