// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportplan.h"
#include "models/story/comparison.h"
#include "models/story/error.h"
#include "models/story/watch.h"

#include <QObject>
#include <QString>

#include <expected>
#include <functional>
#include <memory>

namespace tellings {

/// Writes a report off the caller's thread. Starting again cancels the one under way; destruction cancels and
/// waits. All signals come on the caller's thread.
class ReportJob : public QObject {
    Q_OBJECT
public:
    using Write = std::function<std::expected<void, Error>(const Comparison &, const ReportPlan &, const QString &path,
                                                           const Watch &)>;

    explicit ReportJob(QObject *parent = nullptr); ///< with writeReportFile
    explicit ReportJob(Write write, QObject *parent = nullptr);
    ~ReportJob() override;

    void write(std::shared_ptr<const Comparison> comparison, const ReportPlan &plan, const QString &path);
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void runningChanged(bool running);
    void progressChanged(double done); ///< 0..1
    void written(const QString &path);
    void failed(const tellings::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tellings
