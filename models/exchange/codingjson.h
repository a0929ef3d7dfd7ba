// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/coding.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tellings {

/// The pieces that our exchange formats hold as JSON, where the format itself has no word for them.

/// [{"code": guid, "value": 2}...]
[[nodiscard]] QJsonArray codesToJson(const QList<AppliedCode> &codes);
/// Entries that are none are passed over.
[[nodiscard]] QList<AppliedCode> codesFromJson(const QJsonArray &array);
/// [[start, end, "body"]...], in code points.
[[nodiscard]] QJsonArray paragraphsToJson(const Article &article);
/// Nothing where they are not paragraphs of that text.
[[nodiscard]] std::optional<QList<Paragraph>> paragraphsFromJson(const QJsonArray &array, const QString &text);
/// A paragraph for each line that is not empty.
[[nodiscard]] QList<Paragraph> paragraphsOfLines(const QString &text);
/// When the article was published, as ISO 8601; a bare date where no time is known.
[[nodiscard]] QString publishedMoment(const Article &article);
void setPublished(Article &article, const QString &text);
/// {"id", "number", "relation", "similarity", "found_by", "confirmed"}: all but the spans.
[[nodiscard]] QJsonObject passageToJson(const Passage &passage);
[[nodiscard]] std::optional<Passage> passageFromJson(const QJsonObject &object);

/// A moment as our formats write it, with milliseconds, in UTC; empty when invalid.
[[nodiscard]] QString momentText(const QDateTime &moment);
/// The way back, from any ISO 8601; to UTC.
[[nodiscard]] QDateTime momentOf(QStringView text);

/// Whether two codings say the same of the same places, whatever is kept beside.
[[nodiscard]] bool saysTheSame(const Coding &first, const Coding &second);

} // namespace tellings
