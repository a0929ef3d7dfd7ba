// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QMap>

namespace tellings {

/// What is known of an article beside its text, and what a person may put right.
struct ArticleDetails {
    QString outlet;
    QString headline;
    QString byline;
    QDateTime published; ///< invalid when unknown; as in Article
    bool publishedHasTime = false;
    QUrl url;
    QString language; ///< BCP 47

    friend bool operator==(const ArticleDetails &, const ArticleDetails &) = default;
};

[[nodiscard]] ArticleDetails detailsOf(const Article &article);

[[nodiscard]] Article withDetails(Article article, const ArticleDetails &details);

/// The same comparison with other details of some of its articles, by index. What was found in the texts stays.
[[nodiscard]] Comparison withDetails(Comparison comparison, const QMap<int, ArticleDetails> &details);

} // namespace tellings
