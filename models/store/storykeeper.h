// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storystore.h"

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
    /// Keeps the story as it is now: makes the edit that the file still lacks. The comparison is of the same articles
    /// in the same order; of other ones nothing is kept.
    void update(std::shared_ptr<const Comparison> comparison, const QList<Correction> &corrections,
                const CompareSettings &settings);
    void saveAs(const QString &path);
    void exportCopy(const QString &path);
    /// Looks for stories without a name that a crash, or a person who closed the window, left; see untitledFound().
    void findUntitled();

    [[nodiscard]] const QString &path() const { return m_path; } ///< empty before there is one
    [[nodiscard]] bool isUntitled() const { return m_untitled; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

Q_SIGNALS:
    void opened(const QString &path, std::shared_ptr<const tellings::StoryContents> contents,
                const QList<tellings::Error> &notices); ///< `path` is as it was given
    void openFailed(const QString &path, const tellings::Error &error);
    void pathChanged();
    void saved(const QString &path); ///< by saveAs() or exportCopy()
    void moved(const tellings::Error &why); ///< the work goes on in another file, as the text says
    void failed(const tellings::Error &error); ///< an edit or a copy that could not be kept
    void untitledFound(const QStringList &paths); ///< the latest first

private:
    class Worker;
    void post(std::function<void(Worker &)> work);
    void setPlace(const QString &path, bool untitled, bool readOnly);

    QThread m_thread;
    Worker *m_worker; ///< lives on m_thread and goes with it
    QString m_path;
    bool m_untitled = false;
    bool m_readOnly = false;
};

} // namespace tellings
