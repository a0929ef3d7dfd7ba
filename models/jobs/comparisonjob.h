// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/align/enginememory.h"
#include "models/formats/storyloader.h"
#include "models/story/comparison.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace tellings {

/// Loads and aligns one story off the caller's thread. The latest request wins: starting again cancels what is
/// under way and its result is dropped. What the last Done run found out is kept for the next, so that it compares only
/// what is other than then. Destruction cancels and waits. All signals come on the caller's thread.
class ComparisonJob : public QObject {
    Q_OBJECT
public:
    /// Said, never inferred from an empty list.
    enum class State { NotStarted, Running, Done, Cancelled, Failed };
    Q_ENUM(State)

    /// The two steps of the work, each called on a worker's thread. Tests put their own here.
    struct Steps {
        std::function<std::expected<LoadedStory, Error>(const QStringList &, const Watch &)> load;
        std::function<std::expected<Comparison, Error>(const Story &, const CompareSettings &, const Watch &,
                                                       EngineMemory *)>
            align;
    };

    explicit ComparisonJob(QObject *parent = nullptr); ///< with loadStory and compareStory
    explicit ComparisonJob(Steps steps, QObject *parent = nullptr);
    ~ComparisonJob() override;

    void open(const QStringList &paths, const CompareSettings &settings = {}); ///< loads, then aligns
    /// Aligns again, as after a change of settings, and replays what was corrected by hand.
    void compare(const Story &story, const CompareSettings &settings, const QList<Correction> &corrections = {});
    /// Replays other corrections on what the engine found before.
    void correct(std::shared_ptr<const Comparison> found, const QList<Correction> &corrections);
    void cancel();

    [[nodiscard]] State state() const;
    [[nodiscard]] std::shared_ptr<const Comparison> comparison() const; ///< the last Done one; null before
    [[nodiscard]] std::shared_ptr<const Comparison> found() const; ///< the same before corrections by hand
    [[nodiscard]] QList<Error> problems() const; ///< of the last Done or Failed run

Q_SIGNALS:
    void stateChanged(tellings::ComparisonJob::State state);
    void progressChanged(double done, const QString &stage); ///< 0..1, stage translated
    void done(std::shared_ptr<const tellings::Comparison> comparison, const QList<tellings::Error> &problems);
    void failed(const tellings::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tellings
