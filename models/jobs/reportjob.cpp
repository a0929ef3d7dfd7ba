// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jobs/reportjob.h"

#include "models/report/writers.h"

#include <utility>

namespace tellings {

using Written = std::expected<void, Error>;

ReportJob::ReportJob(QObject *parent) : ReportJob(&writeReportFile, parent) { }

ReportJob::ReportJob(Write write, QObject *parent) : ReportRun(parent), m_write(std::move(write)) { }

void ReportJob::write(std::shared_ptr<const Comparison> comparison, const ReportPlan &plan, const QString &path)
{
    start([write = m_write, comparison = std::move(comparison), plan,
           path](const Watch &watch) { return write(*comparison, plan, path, watch); },
          [this, path](const Written &result) {
              if (result)
                  Q_EMIT written(path);
              else
                  Q_EMIT failed(result.error());
          });
}

} // namespace tellings
