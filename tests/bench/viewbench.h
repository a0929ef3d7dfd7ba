// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "tests/bench/watchedapplication.h"
#include "widgets/compare/compareview.h"

#include <QTemporaryDir>

#include <functional>

namespace tellings::bench {

/// The window with one story open, timed.
class Bench {
public:
    explicit Bench(WatchedApplication &application);

    bool open(const QString &path); ///< false: it could not be
    [[nodiscard]] QJsonObject result();
    [[nodiscard]] QJsonObject code(int count); ///< the same with so many codings

private:
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] QList<ColumnText *> shownTexts() const;
    template <typename Action>
    Moment frame(bool whole, Action action);
    QJsonObject scrollOne(bool whole);
    QJsonObject scrollAll();
    QJsonObject scrollSideways();
    QJsonObject choose();
    void waitForCodings();
    QJsonObject holdUp(const std::function<void()> &change);

    WatchedApplication &m_application;
    QTemporaryDir m_folder;
    MainWindow m_window;
    CompareView *m_view;
    Moment m_opened;
    Moment m_compared;
    Moment m_settled;
    Moment m_longest;
    QString m_longestEvent;
};

} // namespace tellings::bench
