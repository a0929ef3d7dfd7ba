// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articlereader.h"

namespace tellings {

/// Reads Markdown, without changing it: the text of the article is the decoded file, marks included. Headings, list
/// items, block quotes, pictures and front matter (`title`, `author`, `date` … between two lines of `---`) become
/// paragraphs of their role, with the marks at their ends left out of the range.
class MarkdownReader final : public ArticleReader {
public:
    [[nodiscard]] QStringList nameFilters() const override;
    [[nodiscard]] std::expected<Article, Error> read(const QByteArray &bytes,
                                                     const ReadContext &context) const override;
};

} // namespace tellings
