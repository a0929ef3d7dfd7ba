// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/companions/chartpages.h"

#include "models/items/spantext.h"
#include "models/items/tabletext.h"
#include "widgets/companions/prominencechart.h"
#include "widgets/companions/timelinechart.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize leastPicture(900, 420);

QVBoxLayout *pageLayout(QWidget *page, QLayout *controls, QWidget *content)
{
    controls->setContentsMargins(8, 4, 8, 4);
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
    , m_shift(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_chart(new ProminenceChart(this))
{
    setObjectName(u"prominencePage"_s);
    m_shift->setObjectName(u"prominenceShift"_s);
    m_shift->setAccessibleName(tr("Moved by at least"));
    m_shift->addItem(tr("any distance"), 0.0);
    for (const double part : {0.25, 0.5, 0.75})
        m_shift->addItem(tr("%1 of the text", "percentage").arg(QLocale().toString(part * 100) + QLocale().percent()),
                         part);
    m_count->setObjectName(u"prominenceCount"_s);
    auto *label = new QLabel(tr("&Moved by at least:"), this);
    label->setBuddy(m_shift);
    auto *controls = new QHBoxLayout;
    controls->addWidget(label);
    controls->addWidget(m_shift);
    controls->addSpacing(12);
    controls->addWidget(m_count, 1);
    pageLayout(this, controls, m_chart);
    connect(m_shift, &QComboBox::currentIndexChanged, this, [this] {
        m_chart->setLeastShift(m_shift->currentData().toDouble());
        updateCount();
    });
    connect(m_chart, &Chart::passageChosen, this, &CompanionPage::passageChosen);
}

void ProminencePage::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_chart->setComparison(std::move(comparison));
    updateCount();
}

void ProminencePage::setCurrentPassage(int number)
{
    m_chart->setCurrentPassage(number);
}

void ProminencePage::updateCount()
{
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
    QString csv = csvLine({tr("Passage"), tr("Outlet"), tr("Paragraph"), tr("Place"), tr("Shift")});
    for (const PassagePlaces &places : m_chart->places()) {
        for (const TellingPlace &place : places.places)
            csv += csvLine({QString::number(places.number),
                            outletName(m_chart->comparison()->story.articles.at(place.article)),
                            QString::number(place.paragraph), QString::number(place.place, 'f', 4),
                            QString::number(places.shift(), 'f', 4)});
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
