// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codingmarks.h"

#include <QObject>

namespace tellings {

class CodingDesk;
class CompareView;

/// Shows in the columns what is coded, of those coders whose codings are to be seen.
class CodingDisplay : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    CodingDisplay(CodingDesk &desk, CompareView &view, QObject *parent);

    void setRoomKept(bool kept); ///< beside the texts, though nothing may be coded yet

private:
    void update();

    CodingDesk &m_desk;
    CompareView &m_view;
    bool m_roomKept = false;
    QList<QList<CodingMark>> m_marks; ///< by article, as they were shown last
};

} // namespace tellings
