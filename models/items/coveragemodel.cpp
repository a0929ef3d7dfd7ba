// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/coveragemodel.h"

#include "models/align/telling.h"
#include "models/align/worddiff.h"
#include "models/items/passagetitles.h"
#include "models/items/samearticles.h"
#include "models/items/spantext.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsShown = 12;

} // namespace

QString tellingText(Telling telling)
{
    switch (telling) {
    case Telling::Absent: return CoverageModel::tr("absent");
    case Telling::Base: return CoverageModel::tr("base");
    case Telling::Verbatim: return relationText(Relation::Verbatim);
    case Telling::Edited: return relationText(Relation::Edited);
    case Telling::Reworded: break;
    }
    return relationText(Relation::Reworded);
}

CoverageModel::CoverageModel(QObject *parent) : QAbstractTableModel(parent) { }

void CoverageModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    const QList<int> places =
        m_comparison && comparison ? placesIn(m_comparison->story, comparison->story) : QList<int>();
    m_comparison = std::move(comparison);
    m_base = places.value(m_base, -1);
    m_focus = places.value(m_focus, -1);
    nameRows();
    arrangeRows();
    endResetModel();
}

void CoverageModel::setBaseArticle(int article)
{
    if (article == m_base)
        return;
    m_base = article;
    nameRows();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CoverageModel::setFocusArticle(int article)
{
    if (article == m_focus)
        return;
    beginResetModel();
    m_focus = article;
    arrangeRows();
    endResetModel();
}

void CoverageModel::setLeftOutOnly(bool only)
{
    if (only == m_leftOutOnly)
        return;
    beginResetModel();
    m_leftOutOnly = only;
    arrangeRows();
    endResetModel();
}

void CoverageModel::nameRows()
{
    m_titles = m_comparison ? titleSpans(*m_comparison, m_base) : QList<qsizetype>();
}

void CoverageModel::arrangeRows()
{
    m_rows.clear();
    if (!m_comparison)
        return;
    const QList<Passage> &passages = m_comparison->passages;
    m_rows.resize(passages.size());
    std::ranges::iota(m_rows, 0);
    if (m_focus < 0)
        return;
    if (m_leftOutOnly)
        m_rows.removeIf([&](int row) { return !lacks(passages[row], m_focus); });
    std::ranges::stable_sort(m_rows, {}, [&](int row) {
        const bool missing = lacks(passages[row], m_focus);
        return std::pair(!missing, missing ? -passages[row].articles().size() : 0);
    });
}

const Passage &CoverageModel::passage(int row) const
{
    return m_comparison->passages.at(m_rows.at(row));
}

int CoverageModel::rowOf(int passageNumber) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (passage(row).number == passageNumber)
            return row;
    }
    return -1;
}

QString CoverageModel::summary() const
{
    if (!m_comparison || m_focus < 0)
        return {};
    const QList<Passage> &passages = m_comparison->passages;
    const auto leftOut =
        static_cast<int>(std::ranges::count_if(passages, [this](const Passage &p) { return lacks(p, m_focus); }));
    const double shared = m_comparison->shares.value(m_focus).value(m_focus);
    const QLocale locale;
    return tr("%1 left out %n of %2 passages. %3 of its words stand nowhere else.", "outlet, all passages, percentage",
              leftOut)
        .arg(outletName(m_comparison->story.articles.at(m_focus)), locale.toString(passages.size()),
             locale.toString((1 - shared) * 100, 'f', 0) + locale.percent());
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_comparison)
        return 0;
    return FirstArticle + static_cast<int>(m_comparison->story.articles.size());
}

CoverageModel::Cell CoverageModel::cell(const Passage &passage, int article) const
{
    const Span *span = passage.firstSpanIn(article);
    if (!span)
        return {};
    const QList<Article> &articles = m_comparison->story.articles;
    const Span *base = m_base >= 0 ? passage.firstSpanIn(m_base) : nullptr;
    if (!base)
        base = &passage.spans.constFirst();
    Cell cell{Telling::Base, paragraphNumber(articles[article], span->range.start)};
    if (span == base)
        return cell;
    switch (relationBetween(articles[base->article], base->range, articles[article], span->range,
                            foldRulesOf(m_comparison->settings))) {
    case Relation::Verbatim: cell.telling = Telling::Verbatim; break;
    case Relation::Edited: cell.telling = Telling::Edited; break;
    case Relation::Reworded: cell.telling = Telling::Reworded; break;
    }
    return cell;
}

QString CoverageModel::cellText(const Cell &cell) const
{
    if (cell.telling == Telling::Absent)
        return u"–"_s;
    if (cell.paragraph == 0)
        return tellingText(cell.telling);
    return tr("%1, ¶\u00a0%2", "relation, paragraph number")
        .arg(tellingText(cell.telling), QLocale().toString(cell.paragraph));
}

QVariant CoverageModel::articleData(const Passage &passage, int article, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return cellText(cell(passage, article));
    case TellingRole: return static_cast<int>(cell(passage, article).telling);
    case CellArticleRole: return article;
    case Qt::AccessibleTextRole: {
        const Cell shown = cell(passage, article);
        const QString outlet = outletName(m_comparison->story.articles.at(article));
        if (shown.telling == Telling::Absent)
            return tr("Passage %1 is not in %2", "number, outlet").arg(QLocale().toString(passage.number), outlet);
        return tr("Passage %1 in %2: %3", "number, outlet, how and where")
            .arg(QLocale().toString(passage.number), outlet, cellText(shown));
    }
    case Qt::ToolTipRole: {
        const Span *span = passage.firstSpanIn(article);
        return span ? firstWords(m_comparison->story.articles.at(article).view(span->range), 60) : QVariant();
    }
    default: return {};
    }
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Passage &shown = passage(index.row());
    if (role == PassageNumberRole)
        return shown.number;
    if (index.column() >= FirstArticle)
        return articleData(shown, index.column() - FirstArticle, role);
    if (role == CellArticleRole)
        return -1;
    if (role == Qt::TextAlignmentRole && index.column() == Outlets)
        return QVariant::fromValue(Qt::AlignCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == Outlets)
        return tr("%1 of %2", "outlets that have it, all")
            .arg(QLocale().toString(shown.articles().size()), QLocale().toString(m_comparison->story.articles.size()));
    const int passage = m_rows.at(index.row());
    const Span &title = shown.spans.at(m_titles.at(passage));
    const QString words = firstWords(m_comparison->story.articles.at(title.article).view(title.range), wordsShown);
    return tr("%1. %2", "passage number, its first words").arg(QLocale().toString(shown.number), words);
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section >= columnCount())
        return {};
    if (section >= FirstArticle) {
        const Article &article = m_comparison->story.articles.at(section - FirstArticle);
        if (role == Qt::DisplayRole)
            return outletName(article);
        return role == Qt::ToolTipRole ? QVariant(article.headline) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    return section == PassageText ? tr("Passage") : tr("Outlets");
}

} // namespace tellings
