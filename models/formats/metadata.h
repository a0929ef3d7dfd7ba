// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articlereader.h"
#include "models/story/article.h"

#include <QString>
#include <QStringList>

namespace tellings {

/// Fills the article's headline, byline, date and language from its paragraphs, where they are not set yet.
void findMetadata(Article &article);

/// Puts what is known from outside in the place of what was found.
void applyHints(Article &article, const ArticleHints &hints);

/// An outlet's name made from a file's: "harbour-courier.txt" is "Harbour Courier", "5_LL.txt" "5 LL". Checksums and
/// dates in the name are left out when anything else is there.
[[nodiscard]] QString outletFromFileName(const QString &file);

/// A story's title made from its folder's name.
[[nodiscard]] QString titleFromFolderName(const QString &folder);

/// Numbers the names that come more than once: "Courier", "Courier (2)".
void makeUnique(QList<Article> &articles);

} // namespace tellings
