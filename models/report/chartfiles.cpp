// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/chartfiles.h"

#include "models/formats/filewriting.h"
#include "models/report/papercoverage.h"
#include "models/report/paperlines.h"
#include "models/report/papermatrix.h"
#include "models/report/reporttext.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QSvgGenerator>

#include <cmath>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal width = 280; ///< of a picture, in millimetres
constexpr qreal border = 6;
constexpr qreal tallest = 20000; ///< nothing is ever cut: a picture is as high as its chart
constexpr int pixelsPerInch = 150;
constexpr qreal mostPixels = 30000; ///< the side of a PNG that other programs still open

void compose(paper::PaperPages &pages, const ReportContents &contents, ReportSection section)
{
    pages.begin();
    if (section == ReportSection::Matrix)
        paper::addMatrix(pages, contents);
    else if (section == ReportSection::Coverage)
        paper::addCoverage(pages, contents);
    else
        paper::addLines(pages, contents);
}

/// One section on a page that ends with it.
class Chart {
public:
    Chart(const ReportContents &contents, ReportSection section, ReportPalette palette)
        : m_contents(contents)
        , m_section(section)
        , m_style{.palette = palette}
    {
        paper::PaperPages counted(layout(), {.isBare = true}, m_style);
        compose(counted, contents, section);
        m_height = counted.y() / paper::millimetres(1) + 2 * border;
    }

    [[nodiscard]] bool isEmpty() const { return m_height <= 2 * border + 1; }

    [[nodiscard]] QByteArray svg() const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(paper::resolution);
        generator.setTitle(m_contents.title + u": "_s + sectionText(m_section));
        const QSizeF size(paper::millimetres(width), paper::millimetres(m_height));
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF(QPointF(), size));
        QPainter painter(&generator);
        draw(painter);
        painter.end();
        return buffer.data();
    }

    [[nodiscard]] QByteArray png() const
    {
        const qreal perInch = std::min<qreal>(pixelsPerInch, mostPixels * 25.4 / m_height);
        const auto pixels = [perInch](qreal millimetres) { return int(std::ceil(millimetres / 25.4 * perInch)); };
        QImage image(pixels(width), pixels(m_height), QImage::Format_RGB32);
        image.setDotsPerMeterX(qRound(perInch / 0.0254));
        image.setDotsPerMeterY(qRound(perInch / 0.0254));
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(perInch / paper::resolution, perInch / paper::resolution);
        draw(painter);
        painter.end();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return buffer.data();
    }

private:
    static QPageLayout layout()
    {
        return QPageLayout(QPageSize(QSizeF(width, tallest), QPageSize::Millimeter, {}, QPageSize::ExactMatch),
                           QPageLayout::Portrait, QMarginsF(border, border, border, border), QPageLayout::Millimeter);
    }

    void draw(QPainter &painter) const
    {
        painter.fillRect(QRectF(0, 0, paper::millimetres(width), paper::millimetres(m_height)), Qt::white);
        painter.translate(paper::millimetres(border), paper::millimetres(border));
        paper::PaperPages pages(layout(), {.isBare = true}, m_style);
        pages.drawOn(&painter, nullptr, 1);
        compose(pages, m_contents, m_section);
    }

    const ReportContents &m_contents;
    ReportSection m_section;
    paper::Style m_style;
    qreal m_height = 0; ///< millimetres
};

std::expected<void, Error> write(const QByteArray &bytes, const QString &path)
{
    return writeFile(path, bytes).transform_error([](const Error &error) {
        Error said = ReportText::notWritten(error.text);
        said.path = error.path;
        return said;
    });
}

} // namespace

QStringList chartEndings()
{
    return {u"svg"_s, u"png"_s};
}

std::expected<QStringList, Error> writeChartFiles(const Comparison &comparison, const ReportPlan &plan,
                                                  const QString &path)
{
    const QFileInfo file(path);
    const bool drawing = file.suffix().toLower() == "svg"_L1;
    const QString stem = file.path() + u'/' + file.completeBaseName();
    QStringList written;
    ReportPlan each = plan;
    each.onePage = false;
    for (const ReportSection section : plan.sections) {
        if (section != ReportSection::Matrix && section != ReportSection::Coverage
            && section != ReportSection::Prominence)
            continue;
        each.sections = {section};
        const auto contents = reportContents(comparison, each, reportDate());
        if (!contents)
            return std::unexpected(contents.error());
        const Chart chart(*contents, section, plan.palette);
        if (chart.isEmpty())
            continue;
        const QString target = stem + u'-' + sectionKey(section) + u'.' + file.suffix();
        if (auto done = write(drawing ? chart.svg() : chart.png(), target); !done)
            return std::unexpected(done.error());
        written.append(target);
    }
    return written;
}

} // namespace tellings
