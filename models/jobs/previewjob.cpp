// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jobs/previewjob.h"

#include "models/report/writers.h"

#include <QBuffer>

#include <utility>

namespace tellings {

using Drawn = std::expected<QByteArray, Error>;

PreviewJob::PreviewJob(QObject *parent)
    : PreviewJob(
          [](const Comparison &comparison, const ReportPlan &plan, const Watch &watch) -> Drawn {
              QBuffer buffer;
              buffer.open(QIODevice::WriteOnly);
              return writePdfReport(comparison, plan, &buffer, watch).transform([&buffer] { return buffer.data(); });
          },
          parent)
{
}

PreviewJob::PreviewJob(Draw draw, QObject *parent) : PreviewRun(parent), m_draw(std::move(draw)) { }

void PreviewJob::draw(std::shared_ptr<const Comparison> comparison, const ReportPlan &plan)
{
    start([draw = m_draw, comparison = std::move(comparison),
           plan](const Watch &watch) { return draw(*comparison, plan, watch); },
          [this](const Drawn &result) {
              if (result)
                  Q_EMIT drawn(*result);
              else
                  Q_EMIT failed(result.error());
          });
}

} // namespace tellings
