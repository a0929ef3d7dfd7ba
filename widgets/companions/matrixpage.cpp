// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/companions/matrixpage.h"

#include "models/items/matrixmodel.h"
#include "models/items/tabletext.h"
#include "widgets/companions/celldelegate.h"
#include "widgets/companions/tablepicture.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 90;
constexpr int mostWidth = 200;

} // namespace

MatrixPage::MatrixPage(QWidget *parent)
    : CompanionPage(parent)
    , m_model(new MatrixModel(this))
    , m_order(new QComboBox(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"matrixPage"_s);
    m_order->setObjectName(u"matrixOrder"_s);
    m_order->setAccessibleName(tr("Order"));
    for (const auto &[order, text] : {std::pair(MatrixOrder::AsOpened, tr("As opened")),
                                      {MatrixOrder::Outlet, tr("By outlet")},
                                      {MatrixOrder::MostShared, tr("Most shared first")},
                                      {MatrixOrder::Clustered, tr("Alike together")}})
        m_order->addItem(text, QVariant::fromValue(static_cast<int>(order)));
    m_table->setObjectName(u"matrixTable"_s);
    m_table->setAccessibleName(tr("Matrix"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    for (QHeaderView *head : {m_table->horizontalHeader(), m_table->verticalHeader()})
        head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);

    auto *label = new QLabel(tr("O&rder:"), this);
    label->setBuddy(m_order);
    auto *what = new QLabel(tr("Part of the row's words that the column has as well."), this);
    auto *controls = new QHBoxLayout;
    controls->setContentsMargins(8, 4, 8, 4);
    controls->setSpacing(6);
    controls->addWidget(label);
    controls->addWidget(m_order);
    controls->addSpacing(12);
    controls->addWidget(what, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(controls);
    layout->addWidget(m_table, 1);

    const auto order = [this] {
        m_model->setOrder(static_cast<MatrixOrder>(m_order->currentData().toInt()));
        showSorting();
    };
    connect(m_order, &QComboBox::currentIndexChanged, this, order);
    connect(m_order, &QComboBox::activated, this, order); // the same again takes back a sorting
    buildSorting();
    connect(m_table, &QTableView::clicked, this, &MatrixPage::choose);
    connect(m_table, &QTableView::activated, this, &MatrixPage::choose);
}

void MatrixPage::buildSorting()
{
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &MatrixPage::sortRows);
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this, &MatrixPage::sortColumns);
    for (QHeaderView *head : {m_table->horizontalHeader(), m_table->verticalHeader()})
        head->setSectionsClickable(true);
    // The same for who has no mouse: the menu key opens these.
    auto *rows = new QAction(tr("Sort the &Rows by This Column"), m_table);
    rows->setObjectName(u"sortMatrixRows"_s);
    connect(rows, &QAction::triggered, this, [this] { sortRows(m_table->currentIndex().column()); });
    auto *columns = new QAction(tr("Sort the &Columns by This Row"), m_table);
    columns->setObjectName(u"sortMatrixColumns"_s);
    connect(columns, &QAction::triggered, this, [this] { sortColumns(m_table->currentIndex().row()); });
    m_table->addActions({rows, columns});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MatrixPage::sortRows(int column)
{
    const int article = m_model->columnArticle(column);
    m_model->sortRowsBy(article == m_model->rowsBy() ? -1 : article);
    showSorting();
}

void MatrixPage::sortColumns(int row)
{
    const int article = m_model->rowArticle(row);
    m_model->sortColumnsBy(article == m_model->columnsBy() ? -1 : article);
    showSorting();
}

void MatrixPage::showSorting()
{
    int column = -1;
    int row = -1;
    for (int section = 0; section < m_model->rowCount(); ++section) {
        if (m_model->columnArticle(section) == m_model->rowsBy())
            column = section;
        if (m_model->rowArticle(section) == m_model->columnsBy())
            row = section;
    }
    m_table->horizontalHeader()->setSortIndicatorShown(m_model->rowsBy() >= 0);
    m_table->horizontalHeader()->setSortIndicator(column, Qt::DescendingOrder);
    m_table->verticalHeader()->setSortIndicatorShown(m_model->columnsBy() >= 0);
    m_table->verticalHeader()->setSortIndicator(row, Qt::DescendingOrder);
    widenColumns();
}

void MatrixPage::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_model->setComparison(std::move(comparison));
    showSorting();
}

void MatrixPage::widenColumns()
{
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), leastWidth, mostWidth));
}

void MatrixPage::choose(const QModelIndex &cell)
{
    const int row = cell.data(CellRowArticleRole).toInt();
    const int column = cell.data(CellArticleRole).toInt();
    if (row != column)
        Q_EMIT pairChosen(row, column);
}

QSize MatrixPage::pictureSize() const
{
    return tablePictureSize(*m_table);
}

void MatrixPage::paintPicture(QPainter &painter) const
{
    paintTable(painter, *m_table);
}

int MatrixPage::pictureHead() const
{
    return tableHead(*m_table);
}

QList<int> MatrixPage::pictureBreaks() const
{
    return tableBreaks(*m_table);
}

QString MatrixPage::csv() const
{
    return tableCsv(*m_model);
}

} // namespace tellings
