// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codingmarks.h"
#include "models/jobs/job.h"

#include <QObject>
#include <QSet>
#include <QTimer>

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
    using Marks = QList<QList<CodingMark>>; ///< by article

    void update();
    [[nodiscard]] QList<Coding> shownIn(const QSet<qint64> &articles) const;
    void showFresh();
    void show();

    CodingDesk &m_desk;
    CompareView &m_view;
    bool m_roomKept = false;
    Marks m_marks; ///< as they are shown
    bool m_whole = false; ///< they are of what is coded now, all of them
    Marks m_fresh; ///< are being shown, from m_next on
    qsizetype m_next = 0;
    QTimer m_slices;
    Job<Marks> m_marking; // last: its destruction waits
};

} // namespace tellings
