// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace tellings {

/// From one state of something to another, and back.
template <typename State>
class ChangeCommand : public QUndoCommand {
public:
    using Setter = std::function<void(const State &)>;

    ChangeCommand(const QString &text, State before, State after, Setter set)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_set(std::move(set))
    {
    }

    void undo() override { m_set(m_before); }
    void redo() override { m_set(m_after); }

private:
    State m_before;
    State m_after;
    Setter m_set;
};

} // namespace tellings
