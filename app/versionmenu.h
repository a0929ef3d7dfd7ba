// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QMenu;

namespace tellings {

class Actions;
class CompareView;
class StoryDocument;
class StoryKeeper;
struct StoryContents;
struct StoredArticle;

/// The menu of the versions that the article of the column with the cursor has; and what the heads say of them.
class VersionMenu : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        StoryDocument &document;
        CompareView &view;
        StoryKeeper &keeper;
    };

    VersionMenu(const Surroundings &around, QWidget *window);

    void follow(); ///< what is kept by now

Q_SIGNALS:
    void chosen(const std::shared_ptr<const tellings::StoryContents> &kept, qint64 article, int version);

private:
    void take(const std::shared_ptr<const StoryContents> &kept);
    void fill();
    void popUp();
    [[nodiscard]] const StoredArticle *storedFor(int article) const; ///< null for none

    Surroundings m_around;
    QMenu *m_menu;
    std::shared_ptr<const StoryContents> m_kept;
};

} // namespace tellings
