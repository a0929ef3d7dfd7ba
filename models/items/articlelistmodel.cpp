// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/articlelistmodel.h"

#include "models/items/spantext.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace tellings {

QString publishedText(const Article &article)
{
    if (!article.published.isValid())
        return {};
    const QLocale locale;
    QString format = article.publishedHasTime ? locale.dateTimeFormat(QLocale::ShortFormat)
                                              : locale.dateFormat(QLocale::ShortFormat);
    return locale.toString(article.published, format.remove(u":ss"_s)); // the C locale has seconds
}

ArticleListModel::ArticleListModel(QObject *parent) : QAbstractListModel(parent) { }

void ArticleListModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    if (m_comparison == comparison)
        return;
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->story.articles.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const Article &article = m_comparison->story.articles.at(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case ArticleOutletRole: return outletName(article);
    case Qt::ToolTipRole:
    case ArticleHeadlineRole: return article.headline;
    case Qt::AccessibleDescriptionRole: return accessibleDescription(row);
    case ArticlePublishedRole: return publishedText(article);
    case ArticleWordsRole: return words(row);
    case ArticleSharedRole: return shared(row);
    case ArticleFileRole: return article.file;
    default: return {};
    }
}

double ArticleListModel::shared(int row) const
{
    return m_comparison->shares.value(row).value(row, 0.0);
}

int ArticleListModel::words(int row) const
{
    return m_comparison->wordCounts.value(row, 0);
}

QString ArticleListModel::accessibleDescription(int row) const
{
    const Article &article = m_comparison->story.articles.at(row);
    QStringList parts;
    for (const QString &part : {article.headline, publishedText(article)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (article.text.isEmpty()) {
        parts.append(tr("text not here", "of an article, in the place of its words"));
    } else {
        parts.append(tr("%n word(s)", nullptr, words(row)));
        parts.append(tr("%1 % shared").arg(QLocale().toString(shared(row) * 100, 'f', 0)));
    }
    return parts.join(tr(", ", "between parts of a description"));
}

} // namespace tellings
