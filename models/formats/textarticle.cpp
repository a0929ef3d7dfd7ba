// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/textarticle.h"

#include "models/formats/metadata.h"
#include "models/formats/subwatch.h"
#include "models/formats/textdecoder.h"

#include <QCoreApplication>

namespace tellings {

std::expected<Article, Error> readTextArticle(const QByteArray &bytes, const ReadContext &context,
                                              const BlockCutter &cutBlocks)
{
    const auto failed = [&context](Error::Code code, const QString &text) {
        return std::unexpected(Error{code, text, context.file});
    };
    const QString stopped = QCoreApplication::translate("TextDecoder", "Stopped.");

    auto decoded = decodeText(bytes, subWatch(context.watch, 0.0, 0.4));
    if (!decoded)
        return failed(decoded.error().code, decoded.error().text);
    Article article;
    article.file = context.file;
    article.text = std::move(decoded->text);
    article.encoding = decoded->encoding;

    auto blocks = cutBlocks(article, subWatch(context.watch, 0.4, 0.7));
    if (!blocks)
        return failed(Error::Code::Cancelled, stopped);
    if (blocks->isEmpty())
        return failed(Error::Code::Empty, QCoreApplication::translate("TextArticle", "The file has no text in it."));
    const QString headline = context.hints.headline.isEmpty() ? article.headline : context.hints.headline;
    auto paragraphs = guessRoles(article.text, *std::move(blocks), headline, subWatch(context.watch, 0.7, 1.0));
    if (!paragraphs)
        return failed(Error::Code::Cancelled, stopped);
    article.paragraphs = *std::move(paragraphs);
    findMetadata(article);
    return article;
}

} // namespace tellings
