// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace tellings {

/// Roles of PassageListModel, beside Qt::DisplayRole (first words), AccessibleTextRole and AccessibleDescriptionRole.
enum PassageRole {
    PassageNumberRole = Qt::UserRole + 1, ///< int, from 1
    PassageRelationRole, ///< int: Relation
    PassageSimilarityRole, ///< double, 0..1
    PassageArticlesRole, ///< QList<int>: indices of the articles that carry it
    PassageOutletsRole, ///< QStringList, same order
    PassageWordsRole, ///< int: words of the longest span
    PassageStoryArticlesRole, ///< int: how many articles the story has
    PassageConfirmedRole, ///< bool: a person said that it is right
    PassageTextRole, ///< QStringList: the text of every span, to search in
};

/// Columns of PassageListModel.
enum class PassageColumn { Number, FirstWords, Relation, Outlets, Words };

/// Roles of ArticleListModel, beside Qt::DisplayRole (the outlet).
enum ArticleRole {
    ArticleOutletRole = Qt::UserRole + 101, ///< QString
    ArticleHeadlineRole, ///< QString
    ArticlePublishedRole, ///< QString in the reader's locale; empty when unknown
    ArticleWordsRole, ///< int
    ArticleSharedRole, ///< double, 0..1: share of its words in any passage
    ArticleFileRole, ///< QString
};

/// Roles of RecentStoryModel, beside Qt::DisplayRole (the story's title).
enum RecentRole {
    RecentPathsRole = Qt::UserRole + 201, ///< QStringList, absolute
    RecentLocationRole, ///< QString: where it is, for a person
};

/// Roles of CoverageModel and MatrixModel, whose rows and columns stand for articles.
enum TableRole {
    CellArticleRole = Qt::UserRole + 301, ///< int: the article of the cell's column; -1 for none
    CellRowArticleRole, ///< int: the article of the cell's row
    TellingRole, ///< int: Telling
    ShareRole, ///< double, 0..1
};

} // namespace tellings
