// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/comparisonjob.h"
#include "models/jobs/readingjob.h"
#include "models/story/articledetails.h"

#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace tellings {

/// The story that is open, and its life: opened, compared again under other settings, replaced by another. What is
/// open stays until its successor is there in full.
class StoryDocument : public QObject {
    Q_OBJECT
public:
    explicit StoryDocument(QObject *parent = nullptr); ///< with loadStory and compareStory
    explicit StoryDocument(ComparisonJob::Steps steps, QObject *parent = nullptr); ///< for tests
    ~StoryDocument() override;
    Q_DISABLE_COPY_MOVE(StoryDocument)

    void open(const QStringList &paths);
    /// A story that was kept in a file, with what was corrected in it.
    void openStored(const QString &path, const Story &story, const CompareSettings &settings,
                    const QList<Correction> &corrections);
    void setSettings(const CompareSettings &settings); ///< compares again when a story is open
    void cancel();

    /// Adds a correction by hand, or takes one back; both can be undone. What is open is replayed in the background.
    void correct(const Correction &correction);
    void removeCorrection(int index);
    /// Says that the place where a stretch of a correction was found is the right one; of all of them for -1. Can be
    /// undone.
    void settleCorrection(int index, int stretch = -1);
    /// Reads articles and puts them behind the others, which can be undone; see articlesAdded(). What is open is
    /// compared again in the background.
    void addArticles(const QStringList &paths);
    void removeArticle(int article); ///< one stays; can be undone
    /// Other details of an article; can be undone as `what`. Compares again only for another language.
    void changeDetails(int article, const ArticleDetails &details, const QString &what);
    /// An article in another version of its text, known by its file; can be undone as `what`. `keep` puts the version
    /// into the story's file, forth or back, and is called before anybody hears that articles changed.
    void changeVersion(const QString &file, const Article &version, const QString &what,
                       const std::function<void(bool forth)> &keep);
    /// What is kept with the story and is nothing that this shows: done now, and undone with the rest as `what`.
    void doBeside(const QString &what, const std::function<void(bool forth)> &keep);
    [[nodiscard]] const QList<Correction> &corrections() const { return m_corrections; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    /// A comparison's story with its articles called by the files of the versions that the story has by now.
    [[nodiscard]] Story followed(Story before) const;

    /// Where articles are named by numbers, these are the comparison's, which is what is on screen.
    [[nodiscard]] std::shared_ptr<const Comparison> comparison() const { return m_comparison; }
    [[nodiscard]] const Story &story() const { return m_story; } ///< as it is by now; the comparison follows
    [[nodiscard]] const CompareSettings &settings() const { return m_settings; }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isOpening() const { return !m_opening.isEmpty(); } ///< another story is on its way
    [[nodiscard]] QString title() const; ///< of the story, else its first file's name; empty when none is open

    /// While somebody codes without knowing whose words they are: whatever would say it waits.
    [[nodiscard]] bool areNamesHidden() const { return m_namesHidden; }
    void setNamesHidden(bool hidden);

Q_SIGNALS:
    /// Another story is open. `paths` are what it was opened from.
    void opened(const QStringList &paths, const QList<tellings::Error> &problems);
    void
    comparedAgain(std::shared_ptr<const tellings::Comparison> before); ///< same story, other settings or corrections
    void articlesChanged(); ///< some came or went, by hand or by undoing it; what is open follows
    /// That many were read and are there; `problems` say why others are not.
    void articlesAdded(int count, const QList<tellings::Error> &problems);
    void detailsChanged(); ///< of some article; what was found stays
    void namesHiddenChanged();
    void correctionsChanged(); ///< by hand, or by undoing it; what is open follows
    void openFailed(const QStringList &paths, const QList<tellings::Error> &problems);
    void runningChanged(bool running);
    void progressChanged(double done, const QString &stage);

private:
    void connectJob();
    void finish(std::shared_ptr<const Comparison> comparison, const QList<Error> &problems);
    void fail(const Error &error);
    void setCorrections(const QList<Correction> &corrections);
    void setDetails(const QString &file, const ArticleDetails &details);
    void takeIn(const LoadedStory &loaded);
    void changeArticles(const QString &text, const QList<Article> &articles);
    struct Articles {
        QList<Article> articles;
        QList<Correction> corrections; ///< with the articles called as they are then
    };
    void setArticles(const Articles &articles);
    void noteVersion(const QString &file, const QString &version);
    [[nodiscard]] bool isUpToDate() const;
    [[nodiscard]] bool showsArticles() const; ///< that the story has by now
    [[nodiscard]] QList<int> placesNow() const; ///< in the story, of the articles that are on screen
    void goBackToShown();
    void catchUp(); ///< does what was changed by hand while another story was on its way that did not come
    void push(const QString &text, const QList<Correction> &after);

    ComparisonJob m_job;
    ReadingJob m_reading;
    CompareSettings m_settings;
    std::shared_ptr<const Comparison> m_comparison;
    QList<Correction> m_corrections; ///< m_comparison has them as soon as the job is done
    Story m_story;
    QList<QStringList> m_versionFiles; ///< of each article that was seen in several versions
    int m_shown = 0; ///< where in the history the articles are those of m_comparison
    QStringList m_languages; ///< of the articles, that the passages were found with
    QUndoStack m_undo;
    QStringList m_opening; ///< empty while comparing again
    std::optional<Story> m_openingStory; ///< that was kept in a file, and needs no reading
    QList<Correction> m_stored; ///< of the story that is opening
    bool m_namesHidden = false;
};

} // namespace tellings
