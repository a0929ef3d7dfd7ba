// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compare/columntext.h"

#include <QApplication>
#include <QJsonObject>
#include <QMetaEnum>

#include <algorithm>
#include <ctime>
#include <utility>
#include <vector>

namespace tellings::bench {

using namespace Qt::StringLiterals;

/// Wall-clock and processor time of this thread, in milliseconds: on a busy machine the former says too much.
struct Moment {
    double wall = 0;
    double processor = 0;

    static Moment now()
    {
        const auto of = [](clockid_t clock) {
            timespec time{};
            clock_gettime(clock, &time);
            return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
        };
        return {of(CLOCK_MONOTONIC), of(CLOCK_THREAD_CPUTIME_ID)};
    }
    friend Moment operator-(Moment a, Moment b) { return {a.wall - b.wall, a.processor - b.processor}; }
};

/// Watches the window's thread: how long it was held up, and when a column was painted with its text in place.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool paints = event->type() == QEvent::Paint;
        if (const auto *text = paints ? qobject_cast<ColumnText *>(receiver->parent()) : nullptr)
            m_painting = m_painting || text->isViewSettled();
        const QString what = m_depth > 0 ? QString() : nameOf(*receiver, *event);
        const Moment before = Moment::now();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        if (--m_depth == 0) {
            const Moment now = Moment::now();
            if ((now - before).wall > m_longest.wall)
                m_longestWall = what;
            m_longest = {std::max(m_longest.wall, (now - before).wall),
                         std::max(m_longest.processor, (now - before).processor)};
            if (std::exchange(m_painting, false) && m_firstPaint.wall == 0)
                m_firstPaint = now;
        }
        return result;
    }

    [[nodiscard]] Moment firstPaint() const { return m_firstPaint; } ///< zero: not yet
    [[nodiscard]] Moment longest() const { return m_longest; } ///< that one event took
    [[nodiscard]] QString longestWas() const { return m_longestWall; }
    void forgetLongest() { m_longest = {}; }

private:
    static QString nameOf(const QObject &receiver, const QEvent &event)
    {
        const auto *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event.type());
        return QString::fromLatin1(receiver.metaObject()->className()) + u' ' + QString::fromLatin1(type);
    }

    int m_depth = 0;
    QString m_longestWall;
    bool m_painting = false;
    Moment m_firstPaint;
    Moment m_longest;
};

class Times {
public:
    void add(Moment time)
    {
        m_wall.push_back(time.wall);
        m_processor.push_back(time.processor);
    }
    [[nodiscard]] QJsonObject json() const
    {
        return {{u"count"_s, qint64(m_wall.size())},
                {u"median_ms"_s, part(m_wall, 0.5)},
                {u"p99_ms"_s, part(m_wall, 0.99)},
                {u"longest_ms"_s, part(m_wall, 1)},
                {u"cpu_median_ms"_s, part(m_processor, 0.5)},
                {u"cpu_p99_ms"_s, part(m_processor, 0.99)},
                {u"cpu_longest_ms"_s, part(m_processor, 1)}};
    }

private:
    static double part(std::vector<double> times, double share)
    {
        if (times.empty())
            return 0;
        std::ranges::sort(times);
        return times[std::min(times.size() - 1, static_cast<std::size_t>(share * double(times.size())))];
    }

    std::vector<double> m_wall;
    std::vector<double> m_processor;
};

} // namespace tellings::bench
