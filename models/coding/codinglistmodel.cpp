// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codinglistmodel.h"

#include "models/coding/codelabels.h"

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 7;
constexpr qsizetype mostRuns = 8; ///< of changed rows that are told of one by one
constexpr int manyRows = 1000; ///< are put in order beside the window

bool differInCodesOnly(Coding one, const Coding &other)
{
    one.codes = other.codes;
    return one == other;
}

} // namespace

CodingListModel::CodingListModel(QObject *parent) : QAbstractTableModel(parent) { }

void CodingListModel::setCodings(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings)
{
    QHash<qint64, QString> outlets;
    for (const StoredArticle &stored : contents.articles)
        outlets.insert(stored.id, stored.article.outlet.isEmpty() ? stored.article.file : stored.article.outlet);
    const bool sameWords = outlets == m_cells.outlets && codebook.codes() == m_cells.codebook.codes();
    const bool sameRows = std::ranges::equal(codings, m_codings, {}, &Coding::id, &Coding::id);
    if (!sameRows)
        beginResetModel();
    m_cells = {.outlets = outlets, .codebook = codebook};
    const QList<Coding> before = std::exchange(m_codings, codings);
    if (!sameRows) {
        m_rows.clear();
        endResetModel();
        return;
    }
    tellChanges(before, sameWords);
}

/// Changed rows that are neighbours are told of at once, and many of them as one: of thousands each alone would be
/// sorted in anew. That their codes alone are others, as after recoding, leaves a list alone that is sorted by
/// something else.
void CodingListModel::tellChanges(const QList<Coding> &before, bool sameWords)
{
    struct Run {
        int first = 0;
        int last = 0;
        int column = 0; ///< the last that may say something else
    };
    QList<Run> runs;
    for (int row = 0; row < rowCount(); ++row) {
        if (sameWords && before.at(row) == m_codings.at(row))
            continue;
        const int column = sameWords && differInCodesOnly(before.at(row), m_codings.at(row)) ? 0 : columns - 1;
        const bool goesOn = !runs.isEmpty() && (runs.last().last == row - 1 || runs.size() == mostRuns);
        if (!goesOn)
            runs.append({.first = row, .last = row, .column = column});
        runs.last().last = row;
        runs.last().column = std::max(runs.last().column, column);
    }
    for (const Run &run : std::as_const(runs))
        Q_EMIT dataChanged(index(run.first, 0), index(run.last, run.column));
}

int CodingListModel::rowOf(qint64 coding) const
{
    if (m_rows.isEmpty()) {
        for (int row = 0; row < rowCount(); ++row)
            m_rows.insert(m_codings.at(row).id, row);
    }
    return m_rows.value(coding, -1);
}

int CodingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_codings.size());
}

int CodingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CodingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Coding &coding = m_codings.at(index.row());
    const auto column = CodingColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return m_cells.text(coding, column);
    case Qt::DecorationRole: {
        const Code *code = coding.codes.isEmpty() || column != CodingColumn::Codes
            ? nullptr
            : codebook().find(codebook().standsFor(coding.codes.first().code));
        return code && code->colour.isValid() ? QVariant(code->colour) : QVariant();
    }
    case Qt::ToolTipRole:
        return column == CodingColumn::Note ? coding.note
            : column == CodingColumn::Text  ? m_cells.textOf(coding)
                                            : QString();
    case CodingIdRole: return coding.id;
    default: return {};
    }
}

QVariant CodingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (CodingColumn(section)) {
    case CodingColumn::Codes: return tr("Code");
    case CodingColumn::Kind: return tr("On");
    case CodingColumn::Outlet: return tr("Outlet");
    case CodingColumn::Text: return tr("Text");
    case CodingColumn::Note: return tr("Note");
    case CodingColumn::Coder: return tr("Coder");
    case CodingColumn::Time: return tr("Time");
    }
    return {};
}

CodingFilterModel::CodingFilterModel(CodingListModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_list(source)
{
    setSourceModel(source);
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_ranked = -1; });
    connect(source, &QAbstractItemModel::modelReset, this, &CodingFilterModel::wantRanks);
    connect(source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (first.column() <= sortColumn() && sortColumn() <= last.column())
            wantRanks();
    });
}

void CodingFilterModel::setFilter(const CodingFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateRowsFilter();
}

bool CodingFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Coding &coding = m_list->codingAt(row);
    const Codebook &codebook = m_list->codebook();
    if (!m_filter.code.isNull() && std::ranges::none_of(coding.codes, [&](const AppliedCode &applied) {
            return codebook.isWithin(codebook.standsFor(applied.code), m_filter.code);
        }))
        return false;
    if (!m_filter.coder.isEmpty() && coding.coder != m_filter.coder)
        return false;
    if (m_filter.article != 0 && !articlesOf(coding).contains(m_filter.article))
        return false;
    if (m_filter.target && coding.target != *m_filter.target)
        return false;
    if (m_filter.text.isEmpty())
        return true;
    const auto says = [&](const QString &text) { return text.contains(m_filter.text, Qt::CaseInsensitive); };
    return says(coding.note) || says(appliedText(coding, codebook))
        || std::ranges::any_of(coding.places, [&](const CodingPlace &place) { return says(place.quote); });
}

Qt::ItemFlags CodingFilterModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

bool CodingFilterModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() > 0;
}

void CodingFilterModel::sort(int column, Qt::SortOrder order)
{
    QSortFilterProxyModel::sort(column, order);
    if (column != m_ranked)
        wantRanks();
}

void CodingFilterModel::wantRanks()
{
    if (m_list->rowCount() > manyRows && sortColumn() >= 0)
        Q_EMIT ranksWanted(sortColumn());
}

void CodingFilterModel::setRanks(int column, const QList<int> &ranks)
{
    if (ranks.size() != m_list->rowCount() || column != sortColumn())
        return;
    if (column == std::exchange(m_ranked, column) && ranks == m_ranks)
        return;
    m_ranks = ranks;
    invalidate();
}

bool CodingFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_list->rowCount() > manyRows)
        return left.column() == m_ranked ? m_ranks.at(left.row()) < m_ranks.at(right.row()) : left.row() < right.row();
    const Coding &one = m_list->codingAt(left.row());
    const Coding &other = m_list->codingAt(right.row());
    if (CodingColumn(left.column()) == CodingColumn::Time)
        return one.when < other.when;
    return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
}

} // namespace tellings
