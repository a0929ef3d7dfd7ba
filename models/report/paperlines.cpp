// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/paperlines.h"

#include "models/report/papertables.h"
#include "models/report/reporttext.h"

#include <QLocale>

#include <algorithm>
#include <ranges>
#include <utility>
#include <vector>

namespace tellings::paper {

namespace {

constexpr qreal chartHeight = millimetres(105);
constexpr qreal side = millimetres(9); ///< for the passages' numbers
constexpr qreal dot = points(1.6);
constexpr qreal labelHeight = points(7);
constexpr qsizetype mostInWords = 60; ///< passages

class LinesChart {
public:
    LinesChart(PaperPages &pages, const ReportContents &contents)
        : m_pages(pages)
        , m_contents(contents)
        , m_outlets(static_cast<int>(contents.articles.size()))
    {
    }

    void add()
    {
        PaperText note(m_pages.width());
        note.addBlock(m_contents.linesNote, sans(8), softInk);
        const qreal heads = headHeight();
        addSectionHeading(m_pages, ReportSection::Prominence, note.height() + heads + chartHeight + millimetres(6));
        m_pages.put(note, m_pages.structure().add(Tag::Paragraph, m_pages.section()));
        m_pages.advance(note.height() + millimetres(2.5));
        const int figure = m_pages.structure().add(Tag::Figure, m_pages.section());
        m_pages.structure().element(figure).alternative = inWords();
        m_pages.structure().element(figure).box = {m_pages.left(), m_pages.y(), m_pages.width(),
                                                   heads + millimetres(2) + chartHeight};
        m_pages.beginContent(figure);
        putHeads(heads);
        m_pages.advance(heads + millimetres(2));
        m_top = m_pages.y();
        for (int outlet = 0; outlet < m_outlets; ++outlet)
            m_pages.line(x(outlet), m_top, x(outlet), m_top + chartHeight, rule, points(0.7));
        for (const ReportLine &line : m_contents.lines)
            addLine(line);
        for (int outlet = 0; outlet < m_outlets; ++outlet)
            addNumbers(outlet);
        m_pages.endContent();
        m_pages.advance(chartHeight + millimetres(3));
    }

private:
    [[nodiscard]] qreal step() const { return (m_pages.width() - 2 * side) / std::max(1, m_outlets - 1); }
    [[nodiscard]] qreal x(int outlet) const { return m_pages.left() + side + outlet * step(); }
    [[nodiscard]] qreal y(double place) const { return m_top + place * chartHeight; }

    /// What the chart shows, for who cannot see it: passages as it has lines.
    [[nodiscard]] QString inWords() const
    {
        QStringList lines;
        for (const ReportLine &line : m_contents.lines) {
            QStringList places;
            for (const ReportLine::Place &place : line.places)
                places.append(ReportText::tr("%1 %2", "outlet, how far down its text as a percentage")
                                  .arg(ReportText::isolated(m_contents.articles.at(place.article).outlet),
                                       ReportText::percent(place.place)));
            const QString text = line.moved ? ReportText::tr("Passage %1, moved: %2.", "number, places")
                                            : ReportText::tr("Passage %1: %2.", "number, places");
            lines.append(text.arg(ReportText::number(line.number), QLocale().createSeparatedList(places)));
        }
        if (lines.size() > mostInWords) {
            const auto more = static_cast<int>(lines.size() - mostInWords);
            lines.resize(mostInWords);
            lines.append(ReportText::tr("And %Ln more passage(s).", nullptr, more));
        }
        return ReportText::tr("Chart of how far down its text each outlet placed each passage.") + u' '
            + lines.join(u' ');
    }

    [[nodiscard]] PaperText head(int outlet) const
    {
        const bool first = outlet == 0;
        const bool last = outlet + 1 == m_outlets;
        PaperText text(step() * (first || last ? 0.5 : 1) + (first || last ? side : 0) - millimetres(1));
        text.addBlock(m_contents.articles.at(outlet).outlet, sans(7.5, QFont::DemiBold), ink,
                      first      ? Qt::AlignLeft
                          : last ? Qt::AlignRight
                                 : Qt::AlignHCenter);
        return text;
    }

    [[nodiscard]] qreal headHeight() const
    {
        qreal height = 0;
        for (int outlet = 0; outlet < m_outlets; ++outlet)
            height = std::max(height, head(outlet).height());
        return height;
    }

    void putHeads(qreal height) const
    {
        if (!m_pages.painter())
            return;
        for (int outlet = 0; outlet < m_outlets; ++outlet) {
            const PaperText text = head(outlet);
            qreal left = x(outlet) - step() / 2 + millimetres(0.5);
            if (outlet == 0)
                left = m_pages.left();
            else if (outlet + 1 == m_outlets)
                left = m_pages.left() + m_pages.width() - step() / 2 - side + millimetres(1);
            text.draw(m_pages.painter(), QPointF(left, m_pages.y() + height - text.height()));
        }
    }

    void addLine(const ReportLine &line) const
    {
        for (qsizetype i = 0; i < line.places.size(); ++i) {
            const ReportLine::Place &place = line.places.at(i);
            m_pages.box({x(place.article) - dot / 2, y(place.place) - dot / 2, dot, dot}, ink);
            if (i == 0)
                continue;
            const ReportLine::Place &before = line.places.at(i - 1);
            m_pages.line(x(before.article), y(before.place), x(place.article), y(place.place),
                         line.moved ? ink : softInk, points(line.moved ? 1.3 : 0.5));
        }
    }

    struct Label {
        qreal top = 0;
        int number = 0;
        bool moved = false;
    };

    /// The numbers beside an axis, where they belong. Where there is no room for all: those of passages that moved.
    [[nodiscard]] std::vector<Label> labelsAt(int outlet) const
    {
        std::vector<Label> labels;
        for (const ReportLine &line : m_contents.lines) {
            for (const ReportLine::Place &place : line.places) {
                if (place.article == outlet)
                    labels.push_back({y(place.place) - labelHeight / 2, line.number, line.moved});
            }
        }
        const auto room = static_cast<std::size_t>(chartHeight / labelHeight) + 1;
        if (labels.size() > room)
            std::erase_if(labels, [](const Label &label) { return !label.moved; });
        if (labels.size() > room)
            labels.resize(room);
        std::ranges::sort(labels, {}, [](const Label &label) { return std::pair(label.top, label.number); });
        return labels;
    }

    /// Pushed apart, so that each can be read, and none below the axis.
    static void pushApart(std::vector<Label> &labels, qreal top, qreal bottom)
    {
        for (Label &label : labels) {
            label.top = std::max(label.top, top);
            top = label.top + labelHeight;
        }
        for (Label &label : labels | std::views::reverse) {
            label.top = std::min(label.top, bottom - labelHeight);
            bottom = label.top;
        }
    }

    void addNumbers(int outlet) const
    {
        if ((outlet != 0 && outlet + 1 != m_outlets) || !m_pages.painter())
            return;
        std::vector<Label> labels = labelsAt(outlet);
        pushApart(labels, m_top - labelHeight, m_top + chartHeight + labelHeight / 2);
        for (const Label &label : labels) {
            PaperText text(side - millimetres(1.5));
            text.addBlock(ReportText::number(label.number), sans(6), ink, outlet == 0 ? Qt::AlignRight : Qt::AlignLeft);
            text.draw(m_pages.painter(),
                      QPointF(outlet == 0 ? m_pages.left() : x(outlet) + millimetres(1.5), label.top));
        }
    }

    PaperPages &m_pages;
    const ReportContents &m_contents;
    int m_outlets;
    qreal m_top = 0;
};

} // namespace

void addLines(PaperPages &pages, const ReportContents &contents)
{
    if (!contents.lines.isEmpty() && contents.articles.size() > 1)
        LinesChart(pages, contents).add();
}

} // namespace tellings::paper
