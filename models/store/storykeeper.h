// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/attachplan.h"
#include "models/store/storymerge.h"
#include "models/store/storystore.h"
#include "models/store/storyupdate.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace tellings {

/// Keeps one story on the disk, from a thread of its own: every call comes back at once, and they are done one after
/// the other. Signals come on the caller's thread. Destruction finishes what was asked for and closes the file.
class StoryKeeper : public QObject {
    Q_OBJECT
public:
    enum class Access { ReadWrite, ReadOnly, Copy };
    Q_ENUM(Access)

    explicit StoryKeeper(StoreOptions options, QObject *parent = nullptr);
    ~StoryKeeper() override;
    Q_DISABLE_COPY_MOVE(StoryKeeper)

    /// Keeps a story that has no file of its own yet, instead of the one before. Sources are read again from the
    /// articles' files, where these still are what was read.
    void begin(const Story &story, const CompareSettings &settings);
    void open(const QString &path, Access access = Access::ReadWrite);
    void apply(const StoryEdit &edit); ///< nothing when no story is kept, or it is open for reading
    /// The same with an edit that depends on what is kept by then; called on the keeper's thread.
    void applyMade(std::function<StoryEdit(const StoryContents &)> make);
    /// Keeps the story as it is now: makes the edit that the file still lacks. A story that has no article in common
    /// with it is another one, and left alone.
    void update(const ShownStory &shown);
    void saveAs(const QString &path);
    /// Goes on in a copy without a name; the file is left as it is.
    void duplicate();
    void exportCopy(const QString &path); ///< the work goes on where it was
    void exportWithoutTexts(const QString &path); ///< see withoutTexts()
    /// Puts a person's own copies in the place of texts that were withheld; see attached().
    void attach(const QList<PlannedText> &texts);
    /// Reads another copy of the story and compares it with what is kept; see mergePlanned() and mergeFailed().
    void planMerge(const QString &other);
    /// Brings the other copy in; see merged(). Where more is in conflict by now than when the plan was made, nothing is
    /// done, and the new plan is told.
    void merge(const QString &other, const StoryMerge &plan, const QList<MergeSide> &sides);
    /// Makes the edit that takes a merge back, unless something was done since; see merged().
    void takeBackMerge(const StoryEdit &inverse);
    /// How the window looks, which is no edit; written only where it differs.
    void keepView(const QJsonObject &view);
    /// Says what is kept by now; see contentsTold().
    void askContents();
    /// The same for one who asked alone; nothing is said when no story is kept.
    using ContentsTold = std::function<void(const std::shared_ptr<const StoryContents> &)>;
    void askContents(const ContentsTold &told);
    /// Looks for stories without a name that a crash, or a person who closed the window, left; see untitledFound().
    void findUntitled();

    [[nodiscard]] const QString &path() const { return m_path; } ///< empty before there is one
    [[nodiscard]] bool isUntitled() const { return m_untitled; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] bool isBusy() const { return m_asked > 0; } ///< what was asked for is not all done
    [[nodiscard]] bool isAllKept() const { return m_keptAt.isValid() && !m_lacking; }
    [[nodiscard]] QDateTime keptAt() const { return m_keptAt; } ///< when the last of it was; invalid before

Q_SIGNALS:
    void opened(const QString &path, std::shared_ptr<const tellings::StoryContents> contents,
                const QList<tellings::Error> &notices); ///< `path` is as it was given
    void openFailed(const QString &path, const tellings::Error &error);
    void pathChanged();
    void saved(const QString &path); ///< by saveAs()
    void attached(const QString &path, std::shared_ptr<const tellings::StoryContents> contents);
    void duplicated(); ///< isUntitled() and path() are the copy's
    void exported(const QString &path);
    void exportFailed(const QString &path, const tellings::Error &error);
    void mergePlanned(const QString &other, std::shared_ptr<const tellings::StoryMerge> plan);
    void mergeFailed(const QString &other, const tellings::Error &error);
    void merged(const tellings::StoryEdit &inverse); ///< or taken back; attached() follows, and has what is kept now
    void contentsTold(std::shared_ptr<const tellings::StoryContents> contents);
    void keptChanged(); ///< isBusy(), isAllKept() or keptAt()
    void moved(const tellings::Error &why); ///< the work goes on in another file, as the text says
    void failed(const tellings::Error &error); ///< an edit or a copy that could not be kept
    void untitledFound(const QStringList &paths); ///< the latest first

private:
    class Worker;
    void post(std::function<void(Worker &)> work);
    void postEdit(std::function<void(Worker &)> work); ///< that isBusy() is about
    void finishEdit(bool kept);
    void setPlace(const QString &path, bool untitled, bool readOnly);

    QThread m_thread;
    Worker *m_worker; ///< lives on m_thread and goes with it
    QString m_path;
    bool m_untitled = false;
    bool m_readOnly = false;
    int m_asked = 0;
    bool m_lacking = false; ///< the last edit could not be kept
    QDateTime m_keptAt;
};

} // namespace tellings
