// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace tellings {

class Actions;
class CodingDesk;
class CompareView;
class MessageBar;
class StoryDocument;

/// Walks through the passages that are not coded yet: in their order or, as a queue, in a random one that a seed gives
/// again, with the outlets' names hidden where that is wanted.
class CodingQueue : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        CompareView &view;
        MessageBar &messages;
        StoryDocument &document;
        CodingDesk &desk;
    };

    CodingQueue(const Surroundings &around, QWidget *window);

    /// The comparison as it is to be shown: with the outlets' names, or without.
    [[nodiscard]] std::shared_ptr<const Comparison> named(const std::shared_ptr<const Comparison> &comparison) const;
    void start(quint32 seed, bool blind);
    void stop();
    void next();

Q_SIGNALS:
    void namesChanged();

private:
    void ask();
    void hideNames(bool hidden);

    Surroundings m_around;
    QPointer<QWidget> m_window;
    bool m_isOn = false;
    bool m_isBlind = false;
    quint32 m_seed = 1;
    QList<int> m_columns; ///< that were shown before the names went
};

} // namespace tellings
