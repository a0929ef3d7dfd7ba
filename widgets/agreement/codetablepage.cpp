// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/agreement/codetablepage.h"

#include "widgets/agreement/codechart.h"
#include "widgets/companions/celldelegate.h"
#include "widgets/companions/tablepicture.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 90;
constexpr int mostWidth = 200;
constexpr int leastPicture = 560;

QString keyOf(CodeTablePage::Kind kind)
{
    switch (kind) {
    case CodeTablePage::Kind::ByOutlet: return u"codesByOutlet"_s;
    case CodeTablePage::Kind::Together: return u"codesTogether"_s;
    case CodeTablePage::Kind::ByDay: return u"codesByDay"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

CodeTable tableOf(CodeTablePage::Kind kind, const CodingProject &project, const Counted &which, const Watch &watch)
{
    switch (kind) {
    case CodeTablePage::Kind::ByOutlet: return codeByOutlet(project.contents, project.codebook, project.codings, which);
    case CodeTablePage::Kind::Together: return coOccurrence(project.codebook, project.codings, which, watch);
    case CodeTablePage::Kind::ByDay: return codeByDay(project.contents, project.codebook, project.codings, which);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

CodeTablePage::CodeTablePage(Kind kind, QWidget *parent)
    : ResultsPage(parent)
    , m_kind(kind)
    , m_model(new CodeTableModel(this))
    , m_layer(new QComboBox(this))
    , m_look(new QComboBox(this))
    , m_what(new QLabel(this))
    , m_views(new QStackedWidget(this))
    , m_table(new QTableView(m_views))
    , m_area(new QScrollArea(m_views))
    , m_chart(new CodeChart(m_area))
{
    setObjectName(name(u"Page"_s));
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->setContentsMargins(8, 4, 8, 4);
    buildControls(line);
    buildViews();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_views, 1);
}

QString CodeTablePage::name(const QString &part) const
{
    return keyOf(m_kind) + part;
}

void CodeTablePage::buildControls(QLayout *line)
{
    auto *layer = new QLabel(tr("&Count:"), this);
    layer->setBuddy(m_layer);
    m_layer->setObjectName(name(u"Layer"_s));
    m_layer->setAccessibleName(tr("Count"));
    m_layer->addItem(tr("the coders' own work"));
    m_layer->addItem(tr("what is final"));
    connect(m_layer, &QComboBox::currentIndexChanged, this, &CodeTablePage::refresh);
    line->addWidget(layer);
    line->addWidget(m_layer);
    m_look->setObjectName(name(u"Look"_s));
    m_look->setAccessibleName(tr("Show as"));
    m_look->addItem(tr("table"));
    if (m_kind == Kind::Together) {
        m_look->hide(); // bars of pairs say nothing
    } else {
        auto *look = new QLabel(tr("Show &as:"), this);
        look->setBuddy(m_look);
        m_look->addItem(tr("bars"));
        line->addWidget(look);
        line->addWidget(m_look);
    }
    connect(m_look, &QComboBox::currentIndexChanged, this, [this] { m_views->setCurrentIndex(showsBars() ? 1 : 0); });
    m_what->setObjectName(name(u"What"_s));
    switch (m_kind) {
    case Kind::ByOutlet: m_what->setText(tr("How often each code was put on something of each outlet.")); break;
    case Kind::Together:
        m_what->setText(tr("How often two codes were put on the same words by the same coder."));
        break;
    case Kind::ByDay: m_what->setText(tr("Codes by the day on which what they are on was published (UTC).")); break;
    }
    auto *box = qobject_cast<QBoxLayout *>(line);
    box->addSpacing(12);
    box->addWidget(m_what, 1);
}

void CodeTablePage::buildViews()
{
    m_table->setObjectName(name(u"Table"_s));
    m_table->setAccessibleName(tr("Counts of codes"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_area->setObjectName(name(u"Bars"_s));
    m_area->setAccessibleName(tr("Counts of codes as bars"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_chart);
    m_views->addWidget(m_table);
    m_views->addWidget(m_area);
}

bool CodeTablePage::showsBars() const
{
    return m_look->currentIndex() == 1;
}

void CodeTablePage::showBars(bool bars)
{
    m_look->setCurrentIndex(bars ? 1 : 0);
}

void CodeTablePage::stop()
{
    m_job.cancel();
}

void CodeTablePage::count()
{
    if (!project()) {
        m_job.cancel();
        showTable({});
        return;
    }
    const Counted which{.coders = coders(), .finalLayer = m_layer->currentIndex() == 1};
    m_job.start([kind = m_kind, project = project(),
                 which](const Watch &watch) { return tableOf(kind, *project, which, watch); },
                [this](const CodeTable &table) { showTable(table); });
}

void CodeTablePage::showTable(const CodeTable &table)
{
    m_model->setTable(table, m_kind == Kind::Together);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), leastWidth, mostWidth));
    m_chart->setTable(table);
    m_chart->setMinimumHeight(m_chart->sizeHint().height());
    Q_EMIT counted();
}

QString CodeTablePage::fileName() const
{
    switch (m_kind) {
    case Kind::ByOutlet: return u"codes-by-outlet"_s;
    case Kind::Together: return u"codes-together"_s;
    case Kind::ByDay: return u"codes-by-day"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QSize CodeTablePage::pictureSize() const
{
    if (!showsBars())
        return tablePictureSize(*m_table);
    return {std::max(m_chart->width(), leastPicture), m_chart->sizeHint().height()};
}

void CodeTablePage::paintPicture(QPainter &painter) const
{
    if (showsBars())
        m_chart->paintChart(painter, QRectF(QPointF(), pictureSize()));
    else
        paintTable(painter, *m_table);
}

int CodeTablePage::pictureHead() const
{
    return showsBars() ? 0 : tableHead(*m_table);
}

QList<int> CodeTablePage::pictureBreaks() const
{
    if (!showsBars())
        return tableBreaks(*m_table);
    QList<int> breaks;
    for (qsizetype codes = 1; codes <= m_chart->table().rows.size(); ++codes)
        breaks.append(m_chart->heightFor(codes));
    return breaks;
}

QString CodeTablePage::csv() const
{
    return QString::fromUtf8(tableToCsv(m_model->table()));
}

} // namespace tellings
