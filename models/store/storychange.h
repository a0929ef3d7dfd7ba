// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/history.h"
#include "models/store/storycontents.h"

#include <expected>
#include <limits>
#include <variant>

namespace tellings {

struct SetTitle {
    QString title;
};
/// Puts a new article at a place among the others, or at the end when `at` is past it.
struct AddArticle {
    StoredArticle article;
    qsizetype at = std::numeric_limits<qsizetype>::max();
};
/// Takes an article out, and with it the passages that then stand in one article only. Annotations stay, so that they
/// are there again when the article comes back.
struct RemoveArticle {
    qint64 article = 0;
};
/// Replaces the article of the same id: metadata, roles, or another version of its text.
struct ChangeArticle {
    StoredArticle article;
};
struct MoveArticle {
    qint64 article = 0;
    qsizetype to = 0; ///< its place afterwards
};
struct SetSettings {
    CompareSettings settings;
};
/// What a comparison found. Each passage has an id, and no two have the same.
struct SetPassages {
    QList<Passage> passages;
};
struct SetCorrections {
    QList<Correction> corrections;
};
/// Adds an annotation, or replaces the one of the same id.
struct PutAnnotation {
    Annotation annotation;
};
struct RemoveAnnotation {
    qint64 annotation = 0;
};
struct SetView {
    QJsonObject view;
};
/// Says that what the edit brings is not this copy's own doing, but another copy's of the story: in the place of the
/// revisions that an edit leaves otherwise, these are put down, or taken back.
struct AdoptHistory {
    History added;
    History removed;
    QList<LogEntry> log; ///< of the other copy, what is not in this one's
};

/// One step of an edit.
using StoryChange = std::variant<SetTitle, AddArticle, RemoveArticle, ChangeArticle, MoveArticle, SetSettings,
                                 SetPassages, SetCorrections, PutAnnotation, RemoveAnnotation, SetView, AdoptHistory>;
/// An edit: steps that are made all together or not at all.
using StoryEdit = QList<StoryChange>;

/// Makes a step and returns the one that takes it back; when it makes no sense for these contents (an id that is not
/// there, a span outside of its text) changes nothing and says what is wrong, in English.
[[nodiscard]] std::expected<StoryChange, QString> applyChange(StoryContents &contents, const StoryChange &change);

/// The edit with all that follows from it written out: before an article goes, the passages that it takes along.
[[nodiscard]] StoryEdit expanded(const StoryContents &contents, const StoryEdit &edit);

/// Whether a person would call it an edit; how the window looks and what a comparison found is none.
[[nodiscard]] bool isEdit(const StoryChange &change);

/// What is wrong with an article, a correction or passages, in English; empty when nothing is. That a correction's
/// place is not in its article's text is nothing wrong: texts change.
[[nodiscard]] QString articleProblem(const StoredArticle &stored);
[[nodiscard]] QString correctionProblem(const Correction &correction);
[[nodiscard]] QString passageProblem(const StoryContents &contents, const QList<Passage> &passages);

} // namespace tellings
