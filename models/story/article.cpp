// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/story/article.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>

namespace tellings {

QString roleText(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Headline: return QCoreApplication::translate("ParagraphRole", "headline");
    case ParagraphRole::Standfirst: return QCoreApplication::translate("ParagraphRole", "standfirst");
    case ParagraphRole::Subheading: return QCoreApplication::translate("ParagraphRole", "subheading");
    case ParagraphRole::Body: return QCoreApplication::translate("ParagraphRole", "body");
    case ParagraphRole::Caption: return QCoreApplication::translate("ParagraphRole", "caption");
    case ParagraphRole::ListItem: return QCoreApplication::translate("ParagraphRole", "list item");
    case ParagraphRole::Dateline: return QCoreApplication::translate("ParagraphRole", "date line");
    case ParagraphRole::Byline: return QCoreApplication::translate("ParagraphRole", "byline");
    case ParagraphRole::Furniture: return QCoreApplication::translate("ParagraphRole", "furniture");
    }
    return {};
}

QString roleKey(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Headline: return QStringLiteral("headline");
    case ParagraphRole::Standfirst: return QStringLiteral("standfirst");
    case ParagraphRole::Subheading: return QStringLiteral("subheading");
    case ParagraphRole::Body: return QStringLiteral("body");
    case ParagraphRole::Caption: return QStringLiteral("caption");
    case ParagraphRole::ListItem: return QStringLiteral("list-item");
    case ParagraphRole::Dateline: return QStringLiteral("dateline");
    case ParagraphRole::Byline: return QStringLiteral("byline");
    case ParagraphRole::Furniture: return QStringLiteral("furniture");
    }
    return {};
}

int paragraphNumber(const Article &article, qsizetype position)
{
    const auto after = std::ranges::upper_bound(article.paragraphs, position, {},
                                                [](const Paragraph &paragraph) { return paragraph.range.start; });
    if (after == article.paragraphs.cbegin() || position >= std::prev(after)->range.end)
        return 0;
    return static_cast<int>(after - article.paragraphs.cbegin());
}

} // namespace tellings
