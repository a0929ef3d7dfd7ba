// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/checkeddevice.h"
#include "models/report/papercoverage.h"
#include "models/report/paperlines.h"
#include "models/report/paperlists.h"
#include "models/report/papermatrix.h"
#include "models/report/paperpassages.h"
#include "models/report/papersheets.h"
#include "models/report/papertable.h"
#include "models/report/papertables.h"
#include "models/report/pdffinish.h"
#include "models/report/reportcheck.h"
#include "models/report/reportcoded.h"
#include "models/report/reporttext.h"
#include "models/report/writers.h"
#include "models/store/textfreefile.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>
#include <QUuid>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOutletsInPortrait = 3;
/// Narrower columns of prose are hard to read.
constexpr qreal leastColumn = 46; // millimetres

QPageSize pageSize(PaperSize paper)
{
    switch (paper) {
    case PaperSize::A4: return QPageSize(QPageSize::A4);
    case PaperSize::A3: return QPageSize(QPageSize::A3);
    case PaperSize::Letter: return QPageSize(QPageSize::Letter);
    }
    return QPageSize(QPageSize::A4);
}

QPageLayout pageLayout(const ReportPlan &plan, qsizetype outlets)
{
    const bool wide = outlets > mostOutletsInPortrait;
    auto orientation = wide ? QPageLayout::Landscape : QPageLayout::Portrait;
    if (plan.direction != PaperDirection::Automatic)
        orientation = plan.direction == PaperDirection::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    return QPageLayout(pageSize(plan.paper), orientation, QMarginsF(17, 14, 17, 10), QPageLayout::Millimeter);
}

paper::Style styleOf(const ReportPlan &plan, const QPageLayout &layout)
{
    const auto fit = static_cast<int>(layout.paintRect(QPageLayout::Millimeter).width() / leastColumn);
    const int columns = plan.columns > 0 ? std::min(plan.columns, std::max(1, fit)) : fit;
    return {.palette = plan.palette, .columns = columns, .onePage = plan.onePage};
}

/// What lets a reader check the report, as far as the plan's privacy allows.
std::expected<QList<PdfAttachment>, Error> attachmentsOf(const Comparison &all, const ReportPlan &plan,
                                                         const ReportContents &contents)
{
    QList<PdfAttachment> attachments;
    if (plan.anonymous || plan.archive)
        return attachments;
    const Comparison comparison = withoutCoders(all, plan);
    if (plan.attachStory) {
        const auto story = textFreeFile(comparison, contents.date);
        if (!story)
            return std::unexpected(story.error());
        attachments.append({u"story.tellings"_s, ReportText::tr("The story for Tellings, without the texts"),
                            "application/vnd.sqlite3"_ba, *story});
    }
    // What was corrected quotes the texts.
    if (comparison.corrections.isEmpty() || plan.mostQuotedWords == 0)
        attachments.append({checkFileName(), ReportText::tr("What \"tellings compare --verify\" checks"),
                            "application/json"_ba, reportCheck(comparison)});
    if (!attachesData(plan))
        return attachments;
    const Comparison chosen = chosenOutlets(comparison, plan);
    attachments.append({u"comparison.json"_s, ReportText::tr("The whole comparison"), "application/json"_ba,
                        comparisonToJson(chosen)});
    attachments.append(
        {u"passages.csv"_s, ReportText::tr("The passages as a table"), "text/csv"_ba, comparisonToCsv(chosen)});
    attachments.append(contents.codingFiles);
    return attachments;
}

/// Sets the contents on pages, once to count them and once to draw them.
class PdfReport {
public:
    PdfReport(const ReportContents &contents, const ReportPlan &plan, const QList<PdfAttachment> &attachments,
              CheckedDevice &device, Watch watch)
        : m_contents(contents)
        , m_attachments(attachments)
        , m_device(device)
        , m_watch(std::move(watch))
        , m_archive(plan.archive)
        , m_layout(pageLayout(plan, contents.articles.size()))
        , m_style(styleOf(plan, m_layout))
        , m_furnishing{.runningHead = contents.title, .foot = contents.madeBy}
    {
    }

    std::expected<void, Error> write()
    {
        paper::PaperPages counted(m_layout, m_furnishing, m_style);
        if (auto done = compose(counted, 0.2, 0.45); !done)
            return done;
        paper::PaperPages drawn(m_layout, m_furnishing, m_style);
        const auto pages = draw(drawn, counted.page());
        if (!pages)
            return std::unexpected(pages.error());
        const auto pdf = finishedPdf(*pages, m_layout, detailsOf(drawn));
        if (!pdf)
            return std::unexpected(pdf.error());
        m_device.write(*pdf);
        if (!m_device.finish())
            return std::unexpected(ReportText::notWritten(m_device.reason()));
        return {};
    }

private:
    std::expected<QByteArray, Error> draw(paper::PaperPages &drawn, int pages)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        if (m_archive)
            writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(paper::resolution);
        writer.setPageLayout(m_layout);
        writer.setTitle(m_contents.title);
        writer.setCreator(u"Tellings " TELLINGS_VERSION ""_s);
        // The same report has the same id.
        writer.setDocumentId(QUuid::createUuidV5(QUuid(), m_contents.title + m_contents.summary + m_contents.madeBy));
        QPainter painter;
        if (!painter.begin(&writer))
            return std::unexpected(ReportText::notWritten(buffer.errorString()));
        drawn.drawOn(&painter, &writer, pages);
        if (auto done = compose(drawn, 0.45, 0.9); !done)
            return std::unexpected(done.error());
        painter.end();
        return buffer.data();
    }

    [[nodiscard]] PdfDetails detailsOf(const paper::PaperPages &drawn) const
    {
        const QLocale locale;
        PdfDetails details;
        details.marks = drawn.marks();
        details.links = drawn.links();
        details.structure = drawn.structure();
        details.isOld = m_archive;
        details.title = m_contents.title;
        details.language = locale.language() == QLocale::C ? u"en"_s : locale.bcp47Name();
        details.date = m_contents.date;
        details.attachments = m_attachments;
        return details;
    }

    std::expected<void, Error> compose(paper::PaperPages &pages, double from, double to)
    {
        pages.begin();
        paper::addTitle(pages, m_contents);
        for (const ReportSection section : m_contents.sections) {
            if (m_device.hasFailed())
                return std::unexpected(ReportText::notWritten(m_device.reason()));
            if (section == ReportSection::Passages) {
                if (auto done = addPassages(pages, from, to); !done)
                    return done;
            } else {
                addSection(pages, section);
            }
        }
        return {};
    }

    void addSection(paper::PaperPages &pages, ReportSection section)
    {
        switch (section) {
        case ReportSection::Summary: paper::addPoints(pages, m_contents); break;
        case ReportSection::Articles: paper::addArticles(pages, m_contents); break;
        case ReportSection::Matrix: paper::addMatrix(pages, m_contents); break;
        case ReportSection::Coverage: paper::addCoverage(pages, m_contents); break;
        case ReportSection::Prominence: paper::addLines(pages, m_contents); break;
        case ReportSection::Text: paper::addSheets(pages, m_contents); break;
        case ReportSection::Repeats: paper::addRepeats(pages, m_contents); break;
        case ReportSection::Annotations:
        case ReportSection::Agreement: paper::addTables(pages, m_contents, section); break;
        case ReportSection::Method: paper::addMethod(pages, m_contents); break;
        case ReportSection::Passages: break; // with a watch, on its own
        }
    }

    std::expected<void, Error> addPassages(paper::PaperPages &pages, double from, double to)
    {
        if (m_contents.rows.isEmpty())
            return {};
        paper::addLegend(pages, m_contents);
        paper::addSectionHeading(pages, ReportSection::Passages,
                                 paper::passageStartHeight(pages, m_contents.rows.constFirst()));
        if (!m_contents.passagesNote.isEmpty()) {
            paper::PaperText note(pages.width());
            note.addBlock(m_contents.passagesNote, paper::sans(8.5), paper::softInk);
            pages.put(note, pages.structure().add(paper::Tag::Paragraph, pages.section()));
            pages.advance(note.height() + paper::millimetres(2));
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
        return {};
    }

    const ReportContents &m_contents;
    const QList<PdfAttachment> &m_attachments;
    CheckedDevice &m_device;
    Watch m_watch;
    bool m_archive;
    QPageLayout m_layout;
    paper::Style m_style;
    paper::PaperPages::Furnishing m_furnishing;
};

} // namespace

std::expected<void, Error> writePdfReport(const Comparison &comparison, const ReportPlan &plan, QIODevice *device,
                                          const Watch &watch)
{
    CheckedDevice checked(device);
    if (checked.hasFailed())
        return std::unexpected(ReportText::notWritten(checked.reason()));
    const Watch gathering = watch ? Watch([&watch](double done) { return watch(done * 0.2); }) : Watch();
    const auto contents = reportContents(comparison, plan, reportDate(), gathering);
    if (!contents)
        return std::unexpected(contents.error());
    const auto attachments = attachmentsOf(comparison, plan, *contents);
    if (!attachments)
        return std::unexpected(attachments.error());
    return PdfReport(*contents, plan, *attachments, checked, watch).write();
}

} // namespace tellings
