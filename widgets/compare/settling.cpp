// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/settling.h"

#include "widgets/compare/columntext.h"

#include <QTimerEvent>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tellings {

Settling::Settling(QObject *parent) : QObject(parent) { }

void Settling::add(ColumnText *text)
{
    m_texts.append(text);
    connect(text, &ColumnText::becameStale, this, &Settling::schedule);
}

void Settling::clear()
{
    m_timer.stop();
    for (ColumnText *text : std::as_const(m_texts))
        text->disconnect(this);
    m_texts.clear();
}

void Settling::begin()
{
    qint64 characters = 0;
    for (const ColumnText *text : std::as_const(m_texts))
        characters += text->isSettled() ? 0 : text->decoration().map.documentLength();
    if (characters > shortStory)
        schedule(); // whoever calls has done enough in one go
    else
        settleSlice(firstSlice);
}

bool Settling::isSettled() const
{
    return std::ranges::all_of(m_texts, &ColumnText::isSettled);
}

void Settling::schedule()
{
    if (!m_timer.isActive())
        m_timer.start(std::chrono::milliseconds(0), this);
}

void Settling::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        settleSlice(slice);
}

void Settling::settleSlice(int characters)
{
    int done = 0;
    while (done < characters) {
        ColumnText *text = next();
        if (!text)
            break;
        done += text->settleSome(characters - done);
    }
    if (done > 0) {
        Q_EMIT sliced(done);
        schedule();
        return;
    }
    m_timer.stop(); // a column that waits for its resize says so when it has come
    if (isSettled())
        Q_EMIT settled();
}

ColumnText *Settling::next() const
{
    ColumnText *best = nullptr;
    int bestRank = 0;
    for (ColumnText *text : m_texts) {
        if (text->isSettled() || text->testAttribute(Qt::WA_PendingResizeEvent))
            continue;
        const bool inSight = !text->visibleRegion().isEmpty();
        const int rank = (inSight ? 4 : 0) + (text->isViewSettled() ? 1 : 2);
        if (rank > bestRank) {
            best = text;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace tellings
