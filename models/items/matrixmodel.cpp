// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/matrixmodel.h"

#include "models/items/spantext.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace tellings {

namespace {

double share(const Comparison &comparison, int row, int column)
{
    return comparison.shares.value(row).value(column);
}

/// What two articles share, in both directions.
double nearness(const Comparison &comparison, int x, int y)
{
    return share(comparison, x, y) + share(comparison, y, x);
}

QList<int> clustered(const Comparison &comparison, QList<int> left)
{
    QList<int> order;
    const auto takeBest = [&](auto value) {
        const auto best = std::ranges::max_element(left, {}, value);
        order.append(*best);
        left.erase(best);
    };
    takeBest([&](int article) { return share(comparison, article, article); });
    while (!left.isEmpty()) {
        const int last = order.constLast();
        takeBest([&](int article) { return nearness(comparison, last, article); });
    }
    return order;
}

QString percent(double value)
{
    const QLocale locale;
    return locale.toString(value * 100, 'f', 0) + locale.percent();
}

} // namespace

QList<int> matrixOrder(const Comparison &comparison, MatrixOrder order)
{
    const QList<Article> &articles = comparison.story.articles;
    QList<int> result(articles.size());
    std::ranges::iota(result, 0);
    switch (order) {
    case MatrixOrder::AsOpened: break;
    case MatrixOrder::Outlet: {
        const QCollator collator;
        std::ranges::stable_sort(result, [&](int x, int y) {
            return collator.compare(outletName(articles[x]), outletName(articles[y])) < 0;
        });
        break;
    }
    case MatrixOrder::MostShared:
        std::ranges::stable_sort(result, std::ranges::greater{},
                                 [&](int article) { return share(comparison, article, article); });
        break;
    case MatrixOrder::Clustered: return result.isEmpty() ? result : clustered(comparison, result);
    }
    return result;
}

MatrixModel::MatrixModel(QObject *parent) : QAbstractTableModel(parent) { }

void MatrixModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    const auto count = comparison ? comparison->story.articles.size() : 0;
    if (!m_comparison || count != m_comparison->story.articles.size())
        m_rowsBy = m_columnsBy = -1; // another story
    m_comparison = std::move(comparison);
    arrange();
    endResetModel();
}

void MatrixModel::arrange()
{
    m_columns = m_comparison ? matrixOrder(*m_comparison, m_orderKind) : QList<int>();
    m_rows = m_columns;
    // An article's own share is no matter of sharing with it: it stands first.
    if (m_rowsBy >= 0)
        std::ranges::stable_sort(m_rows, std::ranges::greater{}, [this](int row) {
            return row == m_rowsBy ? 2.0 : share(*m_comparison, row, m_rowsBy);
        });
    if (m_columnsBy >= 0)
        std::ranges::stable_sort(m_columns, std::ranges::greater{}, [this](int column) {
            return column == m_columnsBy ? 2.0 : share(*m_comparison, m_columnsBy, column);
        });
}

void MatrixModel::setOrder(MatrixOrder order)
{
    if (order == m_orderKind && m_rowsBy < 0 && m_columnsBy < 0)
        return;
    m_orderKind = order;
    m_rowsBy = m_columnsBy = -1;
    setComparison(m_comparison);
}

void MatrixModel::sortRowsBy(int article)
{
    m_rowsBy = article;
    setComparison(m_comparison);
}

void MatrixModel::sortColumnsBy(int article)
{
    m_columnsBy = article;
    setComparison(m_comparison);
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return rowCount(parent);
}

QString MatrixModel::sentence(int row, int column) const
{
    const QList<Article> &articles = m_comparison->story.articles;
    const QString value = percent(share(*m_comparison, row, column));
    if (row == column)
        return tr("%1 of the words of %2 stand in another article as well.", "percentage, outlet")
            .arg(value, outletName(articles.at(row)));
    return tr("%1 of the words of %2 stand in %3 as well.", "percentage, two outlets")
        .arg(value, outletName(articles.at(row)), outletName(articles.at(column)));
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = rowArticle(index.row());
    const int column = columnArticle(index.column());
    switch (role) {
    case Qt::DisplayRole: return percent(share(*m_comparison, row, column));
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentence(row, column);
    case ShareRole: return share(*m_comparison, row, column);
    case CellRowArticleRole: return row;
    case CellArticleRole: return column;
    default: return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int article = orientation == Qt::Vertical ? rowArticle(section) : columnArticle(section);
    if (article < 0)
        return {};
    if (role == Qt::DisplayRole)
        return outletName(m_comparison->story.articles.at(article));
    return role == Qt::ToolTipRole ? QVariant(m_comparison->story.articles.at(article).headline) : QVariant();
}

} // namespace tellings
