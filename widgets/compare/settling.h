// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QList>
#include <QObject>

namespace tellings {

class ColumnText;

/// Settles columns without holding up the window: of a short story a little at once, so that it is in place before it
/// is painted, and the rest, or all of a long one, in slices between other events. What is in sight comes first, then
/// the rest of the columns in sight, then the others.
class Settling : public QObject {
    Q_OBJECT
public:
    explicit Settling(QObject *parent = nullptr);

    void add(ColumnText *text);
    void clear();

    void begin(); ///< settles a first slice of a short story now
    [[nodiscard]] bool isSettled() const;

    /// Characters to lay out in one go: some milliseconds.
    static constexpr int slice = 4000;
    static constexpr int firstSlice = 12000; ///< at once, before anything is painted
    /// Of columns in all: with more, a first slice would hold the window up and finish nothing.
    static constexpr int shortStory = 100000;

Q_SIGNALS:
    void sliced(int characters); ///< so many were laid out in one go
    void settled();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void settleSlice(int characters);
    void schedule();
    [[nodiscard]] ColumnText *next() const;

    QList<ColumnText *> m_texts;
    QBasicTimer m_timer;
};

} // namespace tellings
