// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/articledetails.h"

#include <expected>

/// The details of an article as a person writes them.
namespace tellings {

enum class DetailField { Outlet, Headline, Byline, Published, Url, Language };

/// What to write to get the same again; empty for what is not known.
[[nodiscard]] QString detailText(const ArticleDetails &details, DetailField field);

/// The details of one of the story's articles with what a person wrote in one field; or what is wrong with it, in a
/// sentence for that person. Nothing written says that it is not known; an outlet is always known, and unique in the
/// story. Dates are what parseDate() reads; addresses may lack their scheme; languages are BCP 47 tags.
[[nodiscard]] std::expected<ArticleDetails, QString> withDetailText(const Story &story, int article, DetailField field,
                                                                    const QString &text);

} // namespace tellings
