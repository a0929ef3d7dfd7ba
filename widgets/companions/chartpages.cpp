// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/companions/chartpages.h"

#include "models/items/samearticles.h"
#include "models/items/spantext.h"
#include "models/items/tabletext.h"
#include "widgets/companions/prominencechart.h"
#include "widgets/companions/timelinechart.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize leastPicture(900, 420);

QVBoxLayout *pageLayout(QWidget *page, QLayout *controls, QWidget *content)
{
    controls->setContentsMargins(8, 4, 8, 4);
    controls->setSpacing(6);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(controls);
    layout->addWidget(content, 1);
    return layout;
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    quoted.reserve(cells.size());
    for (const QString &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace

ProminencePage::ProminencePage(QWidget *parent)
    : CompanionPage(parent)
    , m_kind(new QComboBox(this))
    , m_outlet(new QComboBox(this))
    , m_shift(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_chart(new ProminenceChart(this))
{
    setObjectName(u"prominencePage"_s);
    buildFilter();
    auto *controls = new QHBoxLayout;
    auto *label = new QLabel(tr("&Show:"), this);
    label->setBuddy(m_kind);
    auto *by = new QLabel(tr("by at &least:"), this);
    by->setBuddy(m_shift);
    controls->addWidget(label);
    controls->addWidget(m_kind);
    controls->addWidget(m_outlet);
    controls->addWidget(by);
    controls->addWidget(m_shift);
    controls->addSpacing(12);
    controls->addWidget(m_count, 1);
    pageLayout(this, controls, m_chart);
    connect(m_chart, &Chart::passageChosen, this, &CompanionPage::passageChosen);
}

void ProminencePage::buildFilter()
{
    using enum PlaceFilter::Kind;
    m_kind->setObjectName(u"prominenceKind"_s);
    m_kind->setAccessibleName(tr("Show"));
    for (const auto &[kind, text] :
         {std::pair(Moved, tr("what moved")), {Buried, tr("what was buried by")}, {Lifted, tr("what was lifted by")}})
        m_kind->addItem(text, static_cast<int>(kind));
    m_kind->setToolTip(tr("Buried: lower in its text than the others have it; lifted: higher"));
    m_outlet->setObjectName(u"prominenceOutlet"_s);
    m_outlet->setAccessibleName(tr("Outlet"));
    m_shift->setObjectName(u"prominenceShift"_s);
    m_shift->setAccessibleName(tr("By at least"));
    m_shift->addItem(tr("any distance"), 0.0);
    for (const double part : {0.25, 0.5, 0.75})
        m_shift->addItem(tr("%1 of the text", "percentage").arg(QLocale().toString(part * 100) + QLocale().percent()),
                         part);
    m_count->setObjectName(u"prominenceCount"_s);
    for (const QComboBox *box : {m_kind, m_outlet, m_shift})
        connect(box, &QComboBox::currentIndexChanged, this, &ProminencePage::filter);
}

void ProminencePage::setComparison(std::shared_ptr<const Comparison> comparison)
{
    {
        const auto before = m_chart->comparison();
        const QList<int> places = before && comparison ? placesIn(before->story, comparison->story) : QList<int>();
        const int kept = places.value(m_outlet->currentData().toInt(), -1);
        const QSignalBlocker blocker(m_outlet);
        m_outlet->clear();
        m_outlet->addItem(tr("anybody"), -1);
        for (int i = 0; comparison && i < comparison->story.articles.size(); ++i)
            m_outlet->addItem(outletName(comparison->story.articles[i]), i);
        m_outlet->setCurrentIndex(std::max(0, m_outlet->findData(kept)));
    }
    m_chart->setComparison(std::move(comparison));
    filter();
}

void ProminencePage::setCurrentPassage(int number)
{
    m_chart->setCurrentPassage(number);
}

void ProminencePage::filter()
{
    const auto kind = static_cast<PlaceFilter::Kind>(m_kind->currentData().toInt());
    m_outlet->setVisible(kind != PlaceFilter::Kind::Moved);
    m_chart->setFilter(
        {.kind = kind, .article = m_outlet->currentData().toInt(), .least = m_shift->currentData().toDouble()});
    m_count->setText(tr("%n passage(s)", nullptr, m_chart->shownCount()));
}

QSize ProminencePage::pictureSize() const
{
    return m_chart->size().expandedTo(leastPicture);
}

void ProminencePage::paintPicture(QPainter &painter) const
{
    m_chart->paintChart(painter, QRectF(QPointF(), pictureSize()));
}

QString ProminencePage::csv() const
{
    if (!m_chart->comparison())
        return {};
    QString csv =
        csvLine({tr("Passage"), tr("Outlet"), tr("Paragraph"), tr("Place"), tr("Shift"), tr("Lower than others")});
    for (const PassagePlaces &places : m_chart->places()) {
        for (const TellingPlace &place : places.places)
            csv += csvLine({QString::number(places.number),
                            outletName(m_chart->comparison()->story.articles.at(place.article)),
                            QString::number(place.paragraph), QString::number(place.place, 'f', 4),
                            QString::number(places.shift(), 'f', 4),
                            QString::number(lowerThanOthers(places, place.article).value_or(0), 'f', 4)});
    }
    return csv;
}

TimelinePage::TimelinePage(QWidget *parent)
    : CompanionPage(parent)
    , m_sentence(new QLabel(this))
    , m_chart(new TimelineChart(this))
{
    setObjectName(u"timelinePage"_s);
    m_sentence->setObjectName(u"timelineSentence"_s);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"timelineArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_chart);
    auto *controls = new QHBoxLayout;
    controls->addWidget(m_sentence, 1);
    pageLayout(this, controls, area);
    updateSentence();
}

void TimelinePage::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_chart->setComparison(std::move(comparison));
    m_chart->setMinimumHeight(m_chart->sizeHint().height());
    updateSentence();
}

void TimelinePage::setCurrentPassage(int number)
{
    m_chart->setCurrentPassage(number);
    updateSentence();
}

void TimelinePage::updateSentence()
{
    const QString sentence = m_chart->sentence();
    if (m_chart->dated().isEmpty())
        m_sentence->setText(tr("No article has a date."));
    else
        m_sentence->setText(sentence.isEmpty() ? tr("Choose a passage to see who had it first.") : sentence);
}

QSize TimelinePage::pictureSize() const
{
    return {std::max(m_chart->width(), leastPicture.width()), m_chart->sizeHint().height()};
}

void TimelinePage::paintPicture(QPainter &painter) const
{
    m_chart->paintChart(painter, QRectF(QPointF(), pictureSize()));
}

QString TimelinePage::csv() const
{
    if (!m_chart->comparison())
        return {};
    QString csv = csvLine({tr("Outlet"), tr("Headline"), tr("Published")});
    for (const DatedArticle &entry : m_chart->dated()) {
        const Article &article = m_chart->comparison()->story.articles.at(entry.article);
        csv += csvLine(
            {outletName(article), article.headline,
             entry.hasTime ? entry.published.toString(Qt::ISODate) : entry.published.date().toString(Qt::ISODate)});
    }
    return csv;
}

} // namespace tellings
