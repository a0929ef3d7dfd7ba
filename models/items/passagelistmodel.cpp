// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/passagelistmodel.h"

#include "models/items/passagetitles.h"
#include "models/items/spantext.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownWords = 12;
constexpr int columns = 5;

QString columnText(PassageColumn column)
{
    switch (column) {
    case PassageColumn::Number: return PassageListModel::tr("No.");
    case PassageColumn::FirstWords: return PassageListModel::tr("First words");
    case PassageColumn::Relation: return PassageListModel::tr("Relation");
    case PassageColumn::Outlets: return PassageListModel::tr("Outlets");
    case PassageColumn::Words: return PassageListModel::tr("Words");
    }
    return {};
}

bool isNumber(PassageColumn column)
{
    return column == PassageColumn::Number || column == PassageColumn::Words;
}

} // namespace

PassageListModel::PassageListModel(QObject *parent) : QAbstractTableModel(parent) { }

void PassageListModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    if (m_comparison == comparison)
        return;
    beginResetModel();
    m_comparison = std::move(comparison);
    m_words.assign(m_comparison ? static_cast<std::size_t>(m_comparison->passages.size()) : 0U, std::nullopt);
    m_titles = m_comparison ? titleSpans(*m_comparison, m_baseArticle) : QList<qsizetype>();
    endResetModel();
}

void PassageListModel::setBaseArticle(int article)
{
    if (std::exchange(m_baseArticle, article) == article || rowCount() == 0)
        return;
    m_titles = titleSpans(*m_comparison, m_baseArticle);
    constexpr auto column = std::to_underlying(PassageColumn::FirstWords);
    Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole, Qt::AccessibleTextRole});
}

QModelIndex PassageListModel::indexOf(int number) const
{
    if (!m_comparison)
        return {};
    const auto &passages = m_comparison->passages;
    const auto found = std::ranges::find(passages, number, &Passage::number);
    return found == passages.cend() ? QModelIndex() : index(static_cast<int>(found - passages.cbegin()), 0);
}

int PassageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->passages.size());
}

int PassageListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PassageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const Passage &passage = m_comparison->passages.at(row);
    const auto column = static_cast<PassageColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(passage, row, column);
    case Qt::ToolTipRole: return toolTip(passage, row);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("Passage %1: %2").arg(QLocale().toString(passage.number), firstWords(title(row), shownWords));
    case Qt::AccessibleDescriptionRole: return accessibleDescription(passage, row);
    case PassageNumberRole: return passage.number;
    case PassageRelationRole: return std::to_underlying(passage.relation);
    case PassageSimilarityRole: return passage.similarity;
    case PassageArticlesRole: return QVariant::fromValue(passage.articles());
    case PassageOutletsRole: return outlets(passage);
    case PassageWordsRole: return words(row);
    case PassageStoryArticlesRole: return static_cast<int>(m_comparison->story.articles.size());
    case PassageConfirmedRole: return passage.confirmed;
    case PassageTextRole: return tellingsOf(passage);
    default: return {};
    }
}

QVariant PassageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<PassageColumn>(section);
    if (role == Qt::DisplayRole)
        return columnText(column);
    if (role == Qt::TextAlignmentRole && isNumber(column))
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant PassageListModel::display(const Passage &passage, int row, PassageColumn column) const
{
    switch (column) {
    case PassageColumn::Number: return passage.number;
    case PassageColumn::FirstWords: return firstWords(title(row), shownWords);
    case PassageColumn::Relation: return relationText(passage.relation);
    case PassageColumn::Outlets: return outlets(passage).join(tr(", ", "between outlets"));
    case PassageColumn::Words: return words(row);
    }
    return {};
}

QStringView PassageListModel::title(int row) const
{
    return text(m_comparison->passages.at(row).spans.at(m_titles.at(row)));
}

QStringView PassageListModel::text(const Span &span) const
{
    return m_comparison->story.articles.at(span.article).view(span.range);
}

QStringList PassageListModel::tellingsOf(const Passage &passage) const
{
    QStringList tellings;
    for (const Span &span : passage.spans)
        tellings.append(text(span).toString());
    return tellings;
}

QStringList PassageListModel::outlets(const Passage &passage) const
{
    QStringList names;
    for (const int article : passage.articles())
        names.append(outletName(m_comparison->story.articles.at(article)));
    return names;
}

int PassageListModel::words(int row) const
{
    auto &known = m_words.at(static_cast<std::size_t>(row));
    if (!known) {
        int most = 0;
        for (const Span &span : m_comparison->passages.at(row).spans)
            most = std::max(most, countWords(text(span)));
        known = most;
    }
    return *known;
}

QString PassageListModel::toolTip(const Passage &passage, int row) const
{
    return firstWords(title(row), 5 * shownWords) + u"\n\n"_s + QLocale().createSeparatedList(outlets(passage));
}

QString PassageListModel::accessibleDescription(const Passage &passage, int row) const
{
    const QString relation = passage.confirmed ? tr("%1, confirmed", "relation").arg(relationText(passage.relation))
                                               : relationText(passage.relation);
    return tr("%1, in %2, %3", "relation, outlets, words")
        .arg(relation, QLocale().createSeparatedList(outlets(passage)), tr("%n word(s)", nullptr, words(row)));
}

} // namespace tellings
