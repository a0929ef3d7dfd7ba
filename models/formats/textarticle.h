// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articlereader.h"
#include "models/formats/paragraphroles.h"

#include <QByteArray>
#include <QList>

#include <expected>
#include <functional>
#include <optional>

namespace tellings {

/// Cuts a text into blocks, and may set what the format says of the article; nothing when the watch said to stop.
using BlockCutter = std::function<std::optional<QList<Block>>(Article &article, const Watch &watch)>;

/// What the readers of text formats have in common: decodes, cuts into blocks, guesses roles and metadata.
[[nodiscard]] std::expected<Article, Error> readTextArticle(const QByteArray &bytes, const ReadContext &context,
                                                            const BlockCutter &cutBlocks);

} // namespace tellings
