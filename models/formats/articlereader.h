// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"
#include "models/story/error.h"
#include "models/story/watch.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>

namespace tellings {

/// What somebody wrote down about an article outside of it (in a `story.json`, say). An empty field says nothing;
/// a filled one is believed before anything found in the article.
struct ArticleHints {
    QString outlet;
    QString headline;
    QString byline;
    QString language;
    QDateTime published;
    bool publishedHasTime = false;
    QUrl url;
};

/// What a reader is told besides the bytes.
struct ReadContext {
    QString file; ///< the name for messages, and for an outlet where nothing better is known
    ArticleHints hints;
    Watch watch;
};

/// Reads one format. Readers are stateless and may be called from any thread.
class ArticleReader {
public:
    ArticleReader() = default;
    ArticleReader(const ArticleReader &) = delete;
    ArticleReader &operator=(const ArticleReader &) = delete;
    virtual ~ArticleReader();

    /// The files it takes, as in "*.txt".
    [[nodiscard]] virtual QStringList nameFilters() const = 0;

    /// The article in `bytes`: text, encoding, paragraphs with roles, and what metadata the format and the text give.
    /// The caller adds file, outlet and checksum. Errors: NotText, Empty, BadInput, Cancelled; their path is the
    /// context's file.
    [[nodiscard]] virtual std::expected<Article, Error> read(const QByteArray &bytes,
                                                             const ReadContext &context) const = 0;
};

} // namespace tellings
