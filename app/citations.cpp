// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/citations.h"

#include "models/items/citation.h"
#include "models/items/decoration.h"
#include "widgets/compare/compareview.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>
#include <memory>
#include <optional>

namespace tellings {

namespace {

std::optional<Span> meantIn(const CompareView &view)
{
    const int article = view.focusedArticle();
    const QList<Span> selections = view.selections();
    const auto selected = std::ranges::find(selections, article, &Span::article);
    if (selected != selections.cend())
        return *selected;
    const Passage *passage = passageByNumber(*view.comparison(), view.currentPassage());
    const Span *span = passage ? passage->firstSpanIn(article) : nullptr;
    return span ? std::optional(*span) : std::nullopt;
}

} // namespace

bool copyWithCitation(const CompareView &view)
{
    const std::optional<Span> span = view.comparison() ? meantIn(view) : std::nullopt;
    if (!span)
        return false;
    const Citation citation = cite(view.comparison()->story.articles.at(span->article), span->range);
    auto copied = std::make_unique<QMimeData>();
    copied->setText(citation.text);
    copied->setHtml(citation.html);
    QApplication::clipboard()->setMimeData(copied.release());
    return true;
}

} // namespace tellings
