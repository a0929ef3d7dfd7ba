// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/companions/coveragepage.h"

#include "models/items/coveragemodel.h"
#include "models/items/spantext.h"
#include "models/items/tabletext.h"
#include "widgets/companions/celldelegate.h"
#include "widgets/companions/tablepicture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int passageWidth = 360; ///< at the least
constexpr int widestPassage = 900; ///< more is no easier to read
constexpr int outletsWidth = 80;
constexpr int articleWidth = 140;

} // namespace

CoveragePage::CoveragePage(QWidget *parent)
    : CompanionPage(parent)
    , m_model(new CoverageModel(this))
    , m_focus(new QComboBox(this))
    , m_leftOutOnly(new QCheckBox(tr("Only what it &left out"), this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"coveragePage"_s);
    m_table->setObjectName(u"coverageTable"_s);
    m_table->setAccessibleName(tr("Coverage"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == CoverageModel::PassageText && !m_fitting)
            m_passageWidthChosen = true;
    });
    buildControls();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (!m_following && row.isValid())
            Q_EMIT passageChosen(row.data(PassageNumberRole).toInt());
    });
}

void CoveragePage::buildControls()
{
    m_focus->setObjectName(u"coverageFocus"_s);
    m_focus->setAccessibleName(tr("Outlet"));
    m_focus->setToolTip(tr("Put what this outlet left out first"));
    m_leftOutOnly->setObjectName(u"leftOutOnly"_s);
    m_summary->setObjectName(u"coverageSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    auto *label = new QLabel(tr("Left out &by:"), this);
    label->setBuddy(m_focus);
    auto *controls = new QHBoxLayout;
    controls->setContentsMargins(8, 4, 8, 4);
    controls->setSpacing(6);
    controls->addWidget(label);
    controls->addWidget(m_focus);
    controls->addWidget(m_leftOutOnly);
    controls->addSpacing(12);
    controls->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(controls);
    layout->addWidget(m_table, 1);
    connect(m_focus, &QComboBox::currentIndexChanged, this, &CoveragePage::focusChosen);
    connect(m_leftOutOnly, &QCheckBox::toggled, this, [this](bool only) {
        const QScopedValueRollback following(m_following, true);
        m_model->setLeftOutOnly(only);
        followChoice();
    });
}

void CoveragePage::setComparison(std::shared_ptr<const Comparison> comparison)
{
    const QScopedValueRollback following(m_following, true);
    const int columnsBefore = m_model->columnCount();
    m_model->setComparison(comparison);
    const int kept = m_model->focusArticle();
    {
        const QSignalBlocker blocker(m_focus);
        m_focus->clear();
        m_focus->addItem(tr("(nobody in particular)"), -1);
        for (int i = 0; comparison && i < comparison->story.articles.size(); ++i)
            m_focus->addItem(outletName(comparison->story.articles[i]), i);
        m_focus->setCurrentIndex(std::max(0, m_focus->findData(kept)));
    }
    if (m_model->columnCount() != columnsBefore) {
        for (int column = 1; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column, column == CoverageModel::Outlets ? outletsWidth : articleWidth);
        m_passageWidthChosen = false;
        fitPassages();
    }
    focusChosen();
}

void CoveragePage::fitPassages()
{
    if (m_passageWidthChosen)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const int others = m_table->horizontalHeader()->length() - m_table->columnWidth(CoverageModel::PassageText);
    m_table->setColumnWidth(CoverageModel::PassageText,
                            std::clamp(m_table->viewport()->width() - others, passageWidth, widestPassage));
}

bool CoveragePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitPassages();
    return CompanionPage::eventFilter(watched, event);
}

void CoveragePage::focusChosen()
{
    const QScopedValueRollback following(m_following, true);
    const int article = m_focus->currentIndex() >= 0 ? m_focus->currentData().toInt() : -1;
    m_model->setFocusArticle(article);
    m_leftOutOnly->setEnabled(article >= 0);
    m_summary->setText(m_model->summary());
    followChoice();
}

void CoveragePage::setCurrentPassage(int number)
{
    m_current = number;
    const QScopedValueRollback following(m_following, true);
    followChoice();
}

void CoveragePage::followChoice()
{
    const int row = m_current > 0 ? m_model->rowOf(m_current) : -1;
    if (row < 0) {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
        return;
    }
    const int column = std::max(0, m_table->currentIndex().column());
    m_table->setCurrentIndex(m_model->index(row, column));
}

void CoveragePage::setBaseArticle(int article)
{
    m_model->setBaseArticle(article);
}

QSize CoveragePage::pictureSize() const
{
    return tablePictureSize(*m_table);
}

void CoveragePage::paintPicture(QPainter &painter) const
{
    paintTable(painter, *m_table);
}

int CoveragePage::pictureHead() const
{
    return tableHead(*m_table);
}

QList<int> CoveragePage::pictureBreaks() const
{
    return tableBreaks(*m_table);
}

QString CoveragePage::csv() const
{
    return tableCsv(*m_model);
}

} // namespace tellings
