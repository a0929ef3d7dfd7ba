// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/columnrow.h"

#include "widgets/compare/column.h"
#include "widgets/compare/columngrip.h"
#include "widgets/compare/headerdrag.h"
#include "widgets/compare/ribbon.h"
#include "widgets/compare/settling.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tellings {

ColumnRow::ColumnRow(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget)
    , m_layout(new QHBoxLayout(m_page))
    , m_settling(new Settling(this))
    , m_drag(new HeaderDrag(m_page))
{
    setObjectName(u"columnsArea"_s);
    setAccessibleName(tr("Articles side by side"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_page->setObjectName(u"columnsPage"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    m_layout->addStretch();
    setWidget(m_page);
    connect(m_drag, &HeaderDrag::moved, this, &ColumnRow::orderRequested);
    connect(m_drag, &HeaderDrag::dragged, this,
            [this](QPoint onPage) { ensureVisible(onPage.x(), onPage.y(), 40, 0); });
}

Column *ColumnRow::appendColumn()
{
    auto *column = new Column(static_cast<int>(m_columns.size()), m_page);
    column->hide();
    m_columns.append(column);
    connect(column->text(), &ColumnText::passageHovered, this, [this](int passage) {
        for (Ribbon *ribbon : std::as_const(m_ribbons))
            ribbon->setHovered(passage);
    });
    connect(column, &Column::foldRequested, this, [this, column](bool on) {
        fold(*column, on);
        column->takeFocus();
    });
    return column;
}

void ColumnRow::clear()
{
    m_settling->clear();
    m_drag->setColumns({});
    m_factors.clear();
    qDeleteAll(m_ribbons); // first: they look at the columns
    m_ribbons.clear();
    m_shown.clear();
    qDeleteAll(m_columns);
    m_columns.clear();
    m_page->setMinimumWidth(0);
}

void ColumnRow::arrange(const QList<int> &articles)
{
    m_settling->clear();
    qDeleteAll(m_ribbons);
    m_ribbons.clear();
    for (Column *column : std::as_const(m_shown))
        m_layout->removeWidget(column);
    m_shown.clear();
    const auto add = [this](QWidget *widget) { m_layout->insertWidget(m_layout->count() - 1, widget); };
    for (const int article : articles) {
        Column *column = m_columns.at(article);
        if (!m_shown.isEmpty()) {
            auto *ribbon = new Ribbon(m_page);
            m_ribbons.append(ribbon);
            ribbon->setObjectName(u"ribbon"_s + QString::number(m_ribbons.size()));
            addGrip(ribbon, m_shown.constLast()->index(), article);
            add(ribbon);
        }
        add(column);
        m_shown.append(column);
        m_settling->add(column->text());
    }
    for (Column *column : std::as_const(m_columns)) {
        if (!m_shown.contains(column))
            column->hide();
    }
    updateRibbons();
    m_drag->setColumns(m_shown);
}

QList<int> ColumnRow::arrangement() const
{
    QList<int> articles;
    for (const Column *column : m_shown)
        articles.append(column->index());
    return articles;
}

void ColumnRow::showColumns()
{
    for (Column *column : std::as_const(m_shown))
        column->show();
    for (Ribbon *ribbon : std::as_const(m_ribbons))
        ribbon->show();
    settle();
}

void ColumnRow::settle()
{
    m_settling->begin();
}

void ColumnRow::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    settle(); // what was not shown had no width to be laid out for
}

void ColumnRow::updateRibbons()
{
    QList<ColumnText *> open;
    QList<bool> told;
    for (const Column *column : std::as_const(m_shown)) {
        if (column->isFolded())
            continue;
        open.append(column->text());
        told.append(!column->text()->chosen().spans.isEmpty());
    }
    const QList<Passing> passing = passings(told);
    for (qsizetype i = 0; i < open.size(); ++i)
        open[i]->setBridged(passing[i] == Passing::Bridged);
    qsizetype next = 0; // of the open columns, behind the gap
    for (qsizetype i = 0; i < m_ribbons.size(); ++i) {
        const bool first = !m_shown[i]->isFolded();
        next += first ? 1 : 0;
        m_ribbons[i]->setEnds(open.value(next - 1), open.value(next), first);
        m_ribbons[i]->setPassing(passing.value(next - 1), passing.value(next));
    }
}

void ColumnRow::showHits(const QList<Span> &hits, qsizetype current)
{
    const Span *shown = current >= 0 && current < hits.size() ? &hits[current] : nullptr;
    for (Column *column : std::as_const(m_columns)) {
        QList<TextRange> ranges;
        for (const Span &hit : hits) {
            if (hit.article == column->index())
                ranges.append(hit.range);
        }
        const bool here = shown && shown->article == column->index();
        column->setHits(ranges, here ? shown->range : TextRange());
        if (here) {
            fold(*column, false); // or what was found would not be seen
            column->text()->bringLevel(shown->range.start);
            ensureWidgetVisible(column, 0, 0);
        }
    }
    settle();
}

void ColumnRow::setDetails(const std::shared_ptr<const Comparison> &comparison)
{
    for (Column *column : std::as_const(m_columns))
        column->setDetails(comparison);
}

QList<Span> ColumnRow::selections() const
{
    QList<Span> spans;
    for (const Column *column : m_columns) {
        const TextRange range = column->text()->selectedRange();
        if (!range.isEmpty())
            spans.append({column->index(), range});
    }
    return spans;
}

QList<std::pair<int, qsizetype>> ColumnRow::carets() const
{
    QList<std::pair<int, qsizetype>> carets;
    for (const Column *column : m_columns)
        carets.append({column->index(), column->text()->caretOffset()});
    return carets;
}

QList<TextPlace> ColumnRow::places() const
{
    QList<TextPlace> places;
    for (const Column *column : m_columns)
        places.append(column->text()->place());
    return places;
}

void ColumnRow::setPlaces(const QList<TextPlace> &places)
{
    for (qsizetype i = 0; i < std::min(places.size(), m_columns.size()); ++i)
        m_columns[i]->text()->setPlace(places[i]);
    settle();
}

int ColumnRow::focusedColumn() const
{
    const auto focused = std::ranges::find_if(
        m_columns, [](const Column *column) { return column->focusWidget() && column->focusWidget()->hasFocus(); });
    return focused == m_columns.cend() ? -1 : (*focused)->index();
}

void ColumnRow::focusColumn(int article)
{
    Column *column = m_columns.value(article);
    if (!column || !m_shown.contains(column))
        return;
    column->takeFocus();
    ensureWidgetVisible(column, Ribbon::gapWidth, 0);
}

void ColumnRow::focusNeighbour(int step)
{
    if (m_shown.isEmpty())
        return;
    const qsizetype here = m_shown.indexOf(m_columns.value(focusedColumn()));
    focusColumn(m_shown[std::clamp<qsizetype>(here + step, 0, m_shown.size() - 1)]->index());
}

void ColumnRow::goTo(int article, qsizetype offset)
{
    Column *column = m_columns.value(article);
    if (!column || !m_shown.contains(column))
        return;
    focusColumn(article);
    column->text()->setCaretOffset(offset);
    column->text()->bringLevel(offset);
    settle();
}

void ColumnRow::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

} // namespace tellings
