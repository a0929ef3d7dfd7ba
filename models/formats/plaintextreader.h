// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articlereader.h"

namespace tellings {

/// Reads plain text: the text of the article is the decoded file, so offsets are the file's.
class PlainTextReader final : public ArticleReader {
public:
    [[nodiscard]] QStringList nameFilters() const override;
    [[nodiscard]] std::expected<Article, Error> read(const QByteArray &bytes,
                                                     const ReadContext &context) const override;
};

} // namespace tellings
