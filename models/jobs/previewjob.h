// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/report/reportplan.h"
#include "models/story/comparison.h"
#include "models/story/error.h"

#include <QByteArray>

#include <expected>
#include <functional>
#include <memory>

namespace tellings {

using PreviewRun = Job<std::expected<QByteArray, Error>>;

/// Draws the pages of a report as somebody plans it, off the caller's thread: the very PDF that would be saved.
class PreviewJob : public PreviewRun {
    Q_OBJECT
public:
    using Draw = std::function<std::expected<QByteArray, Error>(const Comparison &, const ReportPlan &, const Watch &)>;

    explicit PreviewJob(QObject *parent = nullptr); ///< with writePdfReport
    explicit PreviewJob(Draw draw, QObject *parent = nullptr);

    void draw(std::shared_ptr<const Comparison> comparison, const ReportPlan &plan);

Q_SIGNALS:
    void drawn(const QByteArray &pdf);
    void failed(const tellings::Error &error);

private:
    Draw m_draw;
};

} // namespace tellings
