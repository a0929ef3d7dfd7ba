// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codingrecords.h"
#include "models/jobs/job.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <memory>

namespace tellings {

class Settings;
class StoryDocument;
class StorySaver;

/// What the window knows of coding in the story that is open: its codebook and codings as the story file has them, who
/// codes, and whose codings are shown. Every change is one step of the window's history and on the disk at once.
class CodingDesk : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        StoryDocument &document;
        Settings &settings;
        StorySaver *saver = nullptr; ///< nullptr: nothing is kept
    };

    /// To be made when the view follows the document already.
    CodingDesk(const Surroundings &around, QWidget *window);
    ~CodingDesk() override;
    Q_DISABLE_COPY_MOVE(CodingDesk)

    /// Whether the story can be coded: soon after it is open. While it is not, there are no codings and nothing is
    /// applied.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// The story as it is on screen: articles and passages are those of the document's comparison, and have its
    /// indices; ids and annotations are those of the file.
    [[nodiscard]] const StoryContents &contents() const { return m_contents; }
    [[nodiscard]] const Codebook &codebook() const { return m_codebook; }
    [[nodiscard]] const QList<Coding> &codings() const { return m_codings; } ///< of all coders; by time, then id
    [[nodiscard]] const Coding *find(qint64 coding) const; ///< nullptr: there is none; until the next change

    /// While codingsChanged() is said: the articles (ids) that it is about; empty: any.
    [[nodiscard]] const QSet<qint64> &touchedArticles() const { return m_touched; }

    [[nodiscard]] QString coder() const; ///< who codes now; the login name until somebody said so
    void setCoder(const QString &name); ///< remembered; whose codings are shown goes with it
    /// Does something as soon as it is known who codes: asks once.
    void whenCoderIsKnown(const std::function<void()> &then);
    void askCoder(const std::function<void()> &then = {}); ///< asks, and does it then
    [[nodiscard]] Signature signature() const; ///< the coder, now; later than the one before
    [[nodiscard]] QStringList coders() const; ///< who has codings in the story, and the coder; in the order of names

    /// Whose codings are shown: the coder's own alone, unless a person wants more.
    [[nodiscard]] const QStringList &shownCoders() const { return m_shownCoders; }
    void setShownCoders(const QStringList &coders);
    [[nodiscard]] bool isFinalShown() const { return m_finalShown; } ///< the layer that was agreed upon
    void setFinalShown(bool shown);
    [[nodiscard]] bool isShown(const Coding &coding) const;
    [[nodiscard]] QList<Coding> shownCodings() const;

    /// Changes annotations (putCoding(), removeCoding(), putCodebook()); `text` is what Undo says. Hundreds of changes
    /// are made beside the window, and codings() follows soon. False: not now, see refused().
    bool apply(const StoryEdit &edit, const QString &text);
    /// The same with an edit that is made, beside the window, of the codings as they are.
    using Make = std::function<StoryEdit(const QList<Coding> &codings)>;
    bool applyMade(const Make &make, const QString &text);
    /// The same with its inverse (inverseOf()), which was made elsewhere.
    bool apply(const StoryEdit &edit, const StoryEdit &inverse, const QString &text);
    [[nodiscard]] static StoryEdit inverseOf(const StoryContents &contents, const StoryEdit &edit);
    [[nodiscard]] int edits() const { return m_edits; } ///< how many there were: another number, other annotations
    [[nodiscard]] bool isCatchingUp() const { return m_catchingUp; } ///< codings() does not say yet what was done
    bool setCodebook(const Codebook &codebook, const QString &text);

Q_SIGNALS:
    void readyChanged(); ///< another story, other articles, or both are there by now: everything may be another
    void codebookChanged();
    void codingsChanged(); ///< some came, went or are others; also after codebookChanged() and readyChanged()
    void layersChanged(); ///< whose codings are shown
    void coderChanged();
    void refused(); ///< an edit: the same is just being changed with many others

private:
    /// What is in the file by now, and what it says.
    struct Reading {
        QMap<qint64, Annotation> annotations;
        QList<Coding> codings;
        Codebook codebook;
    };

    struct Made {
        StoryEdit edit;
        StoryEdit inverse;
    };

    void forget();
    void ask();
    void keep(const StoryEdit &edit);
    void takeStored(const StoryContents &stored);
    QList<qint64> bringUp(const StoryContents &stored);
    bool rebuild();
    void setReady(bool ready);
    void read();
    [[nodiscard]] bool canApply(const StoryEdit &edit);
    void takeEdit(const StoryEdit &edit);
    void startReading(const std::function<void(const Codebook &codebook)> &then);
    void refresh(const StoryEdit &edit);
    void catchUp();

    Surroundings m_around;
    QPointer<QWidget> m_window;
    bool m_ready = false;
    bool m_known = false; ///< what the file has was taken over; from then on the file follows
    int m_asked = 0; ///< the latest question
    bool m_catchingUp = false;
    int m_edits = 0;
    int m_editsWhenAsked = 0;
    bool m_askAgain = false; ///< as soon as nothing is pending
    StoryEdit m_pending; ///< what was done, and is being made beside the window: m_contents lacks it
    StoryEdit m_late; ///< what could not be kept yet
    QHash<QString, StoredArticle> m_stored; ///< by file
    StoryContents m_contents;
    Codebook m_codebook;
    QList<Coding> m_codings;
    QStringList m_shownCoders;
    bool m_finalShown = false;
    QSet<qint64> m_touched;
    mutable QDateTime m_signed; ///< the latest signature
    LatestRun<Reading> m_reading;
    Job<Made> m_making;
};

} // namespace tellings
