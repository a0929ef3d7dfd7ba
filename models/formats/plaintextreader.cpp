// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/plaintextreader.h"

#include "models/formats/paragraphs.h"
#include "models/formats/textarticle.h"

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

std::optional<QList<Block>> cutPlainText(Article &article, const Watch &watch)
{
    const auto ranges = splitParagraphs(article.text, watch);
    if (!ranges)
        return {};
    QList<Block> blocks;
    blocks.reserve(ranges->size());
    for (const TextRange range : *ranges)
        blocks.append({range, {}});
    return blocks;
}

} // namespace

QStringList PlainTextReader::nameFilters() const
{
    return {u"*.txt"_s};
}

std::expected<Article, Error> PlainTextReader::read(const QByteArray &bytes, const ReadContext &context) const
{
    return readTextArticle(bytes, context, cutPlainText);
}

} // namespace tellings
