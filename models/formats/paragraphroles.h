// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"
#include "models/story/watch.h"

#include <QList>
#include <QString>

#include <optional>

namespace tellings {

/// A stretch of text that is one paragraph; `role` where the format itself says what it is (a Markdown heading).
struct Block {
    TextRange range;
    std::optional<ParagraphRole> role = {};
};

/// Guesses what each block is to the story. `headline` is the article's headline where it is known already: the
/// block that says it is the Headline. A first paragraph that begins with its date ("date 2020-01-30 A minister …") is
/// cut in two. In doubt a block is Body: a body paragraph taken for furniture would be hidden from the comparison.
/// Nothing when the watch said to stop. Takes time linear in the size.
[[nodiscard]] std::optional<QList<Paragraph>> guessRoles(QStringView text, QList<Block> blocks,
                                                         const QString &headline = {}, const Watch &watch = {});

} // namespace tellings
