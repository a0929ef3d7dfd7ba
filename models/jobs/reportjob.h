// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/report/reportplan.h"
#include "models/story/comparison.h"
#include "models/story/error.h"

#include <QString>

#include <expected>
#include <functional>
#include <memory>

namespace tellings {

using ReportRun = Job<std::expected<void, Error>>;

/// Writes a report off the caller's thread.
class ReportJob : public ReportRun {
    Q_OBJECT
public:
    using Write = std::function<std::expected<void, Error>(const Comparison &, const ReportPlan &, const QString &path,
                                                           const Watch &)>;

    explicit ReportJob(QObject *parent = nullptr); ///< with writeReportFile
    explicit ReportJob(Write write, QObject *parent = nullptr);

    void write(std::shared_ptr<const Comparison> comparison, const ReportPlan &plan, const QString &path);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const tellings::Error &error);

private:
    Write m_write;
};

} // namespace tellings
