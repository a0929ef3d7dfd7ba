// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/codingaccess.h"

#include <QObject>

namespace tellings {

class CodingDesk;

/// What is coded in the open story, as one value for those who look at all of it. It is put together when asked for,
/// and kept until something changes.
class CodingReach : public QObject {
    Q_OBJECT
public:
    /// `desk` outlives it.
    CodingReach(CodingDesk &desk, QObject *parent);

    [[nodiscard]] CodingAccess access();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::shared_ptr<const CodingProject> project();

    CodingDesk &m_desk;
    std::shared_ptr<const CodingProject> m_project;
};

} // namespace tellings
