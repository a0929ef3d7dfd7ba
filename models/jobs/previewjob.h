// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportplan.h"
#include "models/story/comparison.h"
#include "models/story/error.h"
#include "models/story/watch.h"

#include <QByteArray>
#include <QObject>

#include <expected>
#include <functional>
#include <memory>

namespace tellings {

/// Draws the pages of a report as somebody plans it, off the caller's thread: the very PDF that would be saved.
/// Starting again cancels the one under way. All signals come on the caller's thread.
class PreviewJob : public QObject {
    Q_OBJECT
public:
    using Draw = std::function<std::expected<QByteArray, Error>(const Comparison &, const ReportPlan &, const Watch &)>;

    explicit PreviewJob(QObject *parent = nullptr); ///< with writePdfReport
    explicit PreviewJob(Draw draw, QObject *parent = nullptr);
    ~PreviewJob() override;

    void draw(std::shared_ptr<const Comparison> comparison, const ReportPlan &plan);
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void runningChanged(bool running);
    void progressChanged(double done); ///< 0..1
    void drawn(const QByteArray &pdf);
    void failed(const tellings::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tellings
