// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/column.h"
#include "widgets/compare/columngrip.h"
#include "widgets/compare/columnrow.h"
#include "widgets/compare/ribbon.h"

#include <QHBoxLayout>

#include <algorithm>
#include <utility>

// How wide the columns of a row are, and which are folded; the rest of ColumnRow is in columnrow.cpp.

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr int widthStep = 32; ///< pixels, by key

} // namespace

ColumnRow::Widths ColumnRow::widths() const
{
    int room = m_width - (static_cast<int>(m_shown.size()) - 1) * Ribbon::gapWidth;
    int count = 0;
    for (const Column *column : m_shown) {
        if (column->isFolded())
            room -= column->foldedWidth();
        else
            ++count;
    }
    Widths result;
    result.most = m_shown.constFirst()->comfortableWidth();
    result.least = std::min(m_shown.constFirst()->leastWidth(), result.most);
    result.even = std::clamp(room / std::max(1, count), result.least, result.most);
    return result;
}

int ColumnRow::widthOf(const Column &column, const Widths &widths) const
{
    if (column.isFolded())
        return column.foldedWidth();
    return std::clamp(qRound(widths.even * m_factors.value(column.index(), 1.0)), widths.least, widths.most);
}

void ColumnRow::layOut(int width)
{
    m_width = width;
    if (m_shown.isEmpty())
        return;
    const Widths each = widths();
    int all = (static_cast<int>(m_shown.size()) - 1) * Ribbon::gapWidth;
    for (Column *column : std::as_const(m_shown)) {
        const int wide = widthOf(*column, each);
        column->setFixedWidth(wide);
        all += wide;
    }
    m_page->setMinimumWidth(all);
    m_layout->activate();
    settle();
}

void ColumnRow::addGrip(Ribbon *ribbon, int before, int after)
{
    auto *grip = new ColumnGrip(ribbon);
    grip->setObjectName(u"columnGrip%1"_s.arg(m_ribbons.size()));
    connect(grip, &ColumnGrip::grabbed, this,
            [this, before, after] { m_grabbed = {m_columns.at(before)->width(), m_columns.at(after)->width()}; });
    connect(grip, &ColumnGrip::dragged, this, [this, before, after](int by) {
        setWidth(before, m_grabbed.first + by);
        setWidth(after, m_grabbed.second - by);
        layOut(m_width);
    });
    connect(grip, &ColumnGrip::evened, this, [this, before, after] {
        m_factors.remove(before);
        m_factors.remove(after);
        layOut(m_width);
    });
}

void ColumnRow::setWidth(int article, int width)
{
    const Widths bounds = widths();
    if (!m_columns.at(article)->isFolded())
        m_factors[article] = static_cast<double>(std::clamp(width, bounds.least, bounds.most)) / bounds.even;
}

void ColumnRow::widen(int article, int steps)
{
    Column *column = m_columns.value(article);
    if (!column || !m_shown.contains(column) || column->isFolded())
        return;
    setWidth(article, widthOf(*column, widths()) + steps * widthStep);
    layOut(m_width);
    ensureWidgetVisible(column, 0, 0);
}

void ColumnRow::setWidthFactors(const QHash<int, double> &factors)
{
    m_factors = factors;
    layOut(m_width);
}

void ColumnRow::fold(const Column &column, bool folded)
{
    QList<int> articles = this->folded();
    articles.removeOne(column.index());
    if (folded)
        articles.append(column.index());
    setFolded(articles);
}

QList<int> ColumnRow::folded() const
{
    QList<int> articles;
    for (const Column *column : m_columns) {
        if (column->isFolded())
            articles.append(column->index());
    }
    return articles;
}

void ColumnRow::setFolded(const QList<int> &articles)
{
    const QList<int> before = folded();
    for (Column *column : std::as_const(m_columns))
        column->setFolded(articles.contains(column->index()));
    if (folded() == before)
        return;
    layOut(m_width);
    updateRibbons();
    Q_EMIT foldedChanged();
}

} // namespace tellings
