// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/checkeddevice.h"
#include "models/report/paperpassages.h"
#include "models/report/papertables.h"
#include "models/report/reporttext.h"
#include "models/report/writers.h"

#include <QPdfWriter>
#include <QUuid>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOutletsInPortrait = 3;

QPageLayout pageLayout(qsizetype outlets)
{
    const auto orientation = outlets <= mostOutletsInPortrait ? QPageLayout::Portrait : QPageLayout::Landscape;
    return QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF(17, 14, 17, 10), QPageLayout::Millimeter);
}

/// Sets the contents on pages, once to count them and once to draw them.
class PdfReport {
public:
    PdfReport(const ReportContents &contents, CheckedDevice &device, Watch watch)
        : m_contents(contents)
        , m_device(device)
        , m_watch(std::move(watch))
        , m_layout(pageLayout(contents.articles.size()))
        , m_furnishing({contents.title, contents.madeBy})
    {
    }

    std::expected<void, Error> write()
    {
        paper::PaperPages counted(m_layout, m_furnishing);
        if (auto done = compose(counted, 0.2, 0.5); !done)
            return done;

        QPdfWriter writer(&m_device);
        writer.setResolution(paper::resolution);
        writer.setPageLayout(m_layout);
        writer.setTitle(m_contents.title);
        writer.setCreator(u"Tellings " TELLINGS_VERSION ""_s);
        // The same report has the same id.
        writer.setDocumentId(QUuid::createUuidV5(QUuid(), m_contents.title + m_contents.summary + m_contents.madeBy));
        QPainter painter;
        if (!painter.begin(&writer))
            return std::unexpected(ReportText::notWritten(m_device.reason()));
        paper::PaperPages drawn(m_layout, m_furnishing);
        drawn.drawOn(&painter, &writer, counted.page());
        if (auto done = compose(drawn, 0.5, 1.0); !done)
            return done;
        painter.end();
        if (!m_device.finish())
            return std::unexpected(ReportText::notWritten(m_device.reason()));
        return {};
    }

private:
    std::expected<void, Error> compose(paper::PaperPages &pages, double from, double to)
    {
        pages.begin();
        paper::addTitle(pages, m_contents);
        paper::addArticles(pages, m_contents);
        paper::addMatrix(pages, m_contents);
        if (!m_contents.rows.isEmpty()) {
            paper::addLegend(pages, m_contents);
            paper::addSectionHeading(pages, ReportText::passagesHeading(),
                                     paper::passageStartHeight(pages, m_contents.rows.constFirst()));
        }
        for (qsizetype i = 0; i < m_contents.rows.size(); ++i) {
            if (m_watch && !m_watch(from + (to - from) * double(i) / double(m_contents.rows.size())))
                return std::unexpected(ReportText::cancelled());
            if (m_device.hasFailed())
                return std::unexpected(ReportText::notWritten(m_device.reason()));
            if (i > 0)
                pages.space(paper::millimetres(6.5));
            paper::addPassage(pages, m_contents.rows.at(i));
        }
        paper::addRepeats(pages, m_contents);
        return {};
    }

    const ReportContents &m_contents;
    CheckedDevice &m_device;
    Watch m_watch;
    QPageLayout m_layout;
    paper::PaperPages::Furnishing m_furnishing;
};

} // namespace

std::expected<void, Error> writePdfReport(const Comparison &comparison, QIODevice *device, const Watch &watch)
{
    CheckedDevice checked(device);
    if (checked.hasFailed())
        return std::unexpected(ReportText::notWritten(checked.reason()));
    const Watch gathering = watch ? Watch([&watch](double done) { return watch(done * 0.2); }) : Watch();
    const auto contents = reportContents(comparison, reportDate(), gathering);
    if (!contents)
        return std::unexpected(contents.error());
    return PdfReport(*contents, checked, watch).write();
}

} // namespace tellings
