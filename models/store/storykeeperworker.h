// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storykeeper.h"

namespace tellings {

/// What is done on the thread. It speaks to the keeper through functions that are called on the keeper's thread, as
/// long as there is one.
class StoryKeeper::Worker : public QObject {
public:
    Worker(StoryKeeper *keeper, StoreOptions options) : m_keeper(keeper), m_options(std::move(options)) { }

    void begin(const Story &story, const CompareSettings &settings);
    void open(const QString &path, Access access);
    /// The edit that takes it back; nothing when it was not made.
    std::optional<StoryEdit> apply(const StoryEdit &edit);
    void applyMade(const std::function<StoryEdit(const StoryContents &)> &make);
    void update(const ShownStory &shown);
    void saveAs(const QString &path);
    void duplicate();
    void exportTo(const QString &path, bool withTexts);
    void attach(const QList<PlannedText> &texts);
    void planMerge(const QString &other);
    void merge(const QString &other, const StoryMerge &plan, const QList<MergeSide> &sides);
    void takeBackMerge(const StoryEdit &inverse);
    void keepView(const QJsonObject &view);
    void tellContents();
    void tellContents(const ContentsTold &told);
    /// Does something that a person did, and says whether it is kept.
    void edit(const std::function<void(Worker &)> &work);
    void findUntitled();
    /// Closes the story. One without a name in which nobody did anything is made again by opening its articles.
    void letGo();

private:
    /// An article that comes back after it was taken out has its id and its source, so that annotations find it.
    StoredArticle storedAgain(const Article &article);
    /// What comes of the two copies as they are now. Null when they cannot be merged, which is said.
    std::shared_ptr<const StoryMerge> planned(const QString &other);
    void adopt(const StoryEdit &edit);
    void tellAttached();
    void tell(std::function<void(StoryKeeper &)> what);
    void failed(const Error &error);
    void tellPlace();

    StoryKeeper *m_keeper;
    StoreOptions m_options;
    std::unique_ptr<StoryStore> m_store;
    bool m_edited = false; ///< there is something in it that a person did
    bool m_failed = false; ///< the edit at hand
    int m_edits = 0; ///< of what a person did
    int m_editsAtMerge = -1; ///< their number when a copy had been merged
    QList<StoredArticle> m_removed; ///< from the story that is open, since it is
};

} // namespace tellings
