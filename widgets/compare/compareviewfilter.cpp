// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/column.h"
#include "widgets/compare/compareviewprivate.h"

#include <algorithm>

// What a person makes of the columns: filtered, folded, wider and narrower; the rest of CompareView is in
// compareview.cpp.

namespace tellings {

void CompareView::Private::applyFilter() const
{
    for (Column *column : row->columns()) {
        const FilteredArticle &left = filtered.articles.at(column->index());
        column->setFiltered(filter.isOn() ? std::optional(left) : std::nullopt);
    }
    row->settle();
    row->updateRibbons();
}

void CompareView::setFilter(const PassageFilter &filter)
{
    if (filter == d->filter || !d->comparison)
        return;
    d->filter = filter;
    d->filtered = applyFilter(filter, *d->comparison);
    d->applyFilter();
    Q_EMIT filterChanged();
}

const PassageFilter &CompareView::filter() const
{
    return d->filter;
}

const FilteredStory &CompareView::filtered() const
{
    return d->filtered;
}

bool CompareView::hasGaps(bool open) const
{
    return std::ranges::any_of(d->row->columns(), [this, open](const Column *column) {
        return column->text()->hasGaps(open) && shownArticles().contains(column->index());
    });
}

void CompareView::setGapsOpen(bool open)
{
    for (Column *column : d->row->columns())
        column->text()->setGapsOpen(open);
    d->row->settle();
}

QList<int> CompareView::foldedArticles() const
{
    return d->row->folded();
}

void CompareView::setFoldedArticles(const QList<int> &articles)
{
    const int focused = focusedArticle();
    d->row->setFolded(articles);
    if (focused >= 0)
        focusArticle(focused);
}

void CompareView::widenColumn(int article, int steps)
{
    d->row->widen(article, steps);
}

void CompareView::evenColumns()
{
    d->row->setWidthFactors({});
}

Arrangement CompareView::arrangement() const
{
    QHash<int, qsizetype> places;
    for (const Column *column : d->row->columns()) {
        if (const auto place = column->text()->scrolledPlace())
            places.insert(column->index(), *place);
    }
    return {.shown = shownArticles(),
            .folded = foldedArticles(),
            .widths = d->row->widthFactors(),
            .places = places,
            .filter = d->filter,
            .base = d->base,
            .focused = focusedArticle()};
}

void CompareView::setArrangement(const Arrangement &arrangement)
{
    setShownArticles(arrangement.shown);
    setFoldedArticles(arrangement.folded);
    d->row->setWidthFactors(arrangement.widths);
    setFilter(arrangement.filter);
    setBaseArticle(arrangement.base);
    for (Column *column : d->row->columns()) {
        if (arrangement.places.contains(column->index()))
            column->text()->bringLevel(arrangement.places.value(column->index()));
    }
    d->row->settle();
    if (arrangement.shown.contains(arrangement.focused))
        focusArticle(arrangement.focused);
}

LineSpacing CompareView::lineSpacing() const
{
    return d->spacing;
}

void CompareView::setLineSpacing(LineSpacing spacing)
{
    if (spacing == d->spacing)
        return;
    d->spacing = spacing;
    for (Column *column : d->row->columns())
        column->text()->setLineSpacing(spacing);
    d->row->settle();
}

} // namespace tellings
