// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/correctiondialogs.h"

#include "models/items/correctionlistmodel.h"
#include "models/items/decoration.h"
#include "models/items/passagelistmodel.h"
#include "models/items/spantext.h"
#include "widgets/passages/passagedelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize listSize(720, 320);

QLabel *question(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

SplitDialog::SplitDialog(const std::shared_ptr<const Comparison> &comparison, int passage, QWidget *parent)
    : QDialog(parent)
    , m_outlets(new QListWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"splitDialog"_s);
    setWindowTitle(tr("Split Passage %1").arg(QLocale().toString(passage)));
    m_outlets->setObjectName(u"splitOutlets"_s);
    m_outlets->setAccessibleName(tr("Outlets"));
    for (const int article : passageByNumber(*comparison, passage)->articles()) {
        auto *item = new QListWidgetItem(outletName(comparison->story.articles.at(article)), m_outlets);
        item->setData(Qt::UserRole, article);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_outlets->setCurrentRow(0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question(tr("Whose tellings make a passage of their own? Two at least, and two stay."), this));
    layout->addWidget(m_outlets);
    layout->addWidget(m_buttons);
    connect(m_outlets, &QListWidget::itemChanged, this, &SplitDialog::updateButtons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this, passage] {
        Q_EMIT chosen(passage, leaving());
        accept();
    });
    updateButtons();
}

QList<int> SplitDialog::leaving() const
{
    QList<int> articles;
    for (int row = 0; row < m_outlets->count(); ++row) {
        if (m_outlets->item(row)->checkState() == Qt::Checked)
            articles.append(m_outlets->item(row)->data(Qt::UserRole).toInt());
    }
    return articles;
}

void SplitDialog::updateButtons()
{
    const qsizetype count = leaving().size();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(count >= 2 && m_outlets->count() - count >= 2);
}

MergeDialog::MergeDialog(const std::shared_ptr<const Comparison> &comparison, int passage, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListView(this))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge Passage %1").arg(QLocale().toString(passage)));
    auto *model = new PassageListModel(this);
    model->setComparison(comparison);
    m_list->setObjectName(u"mergeList"_s);
    m_list->setAccessibleName(tr("Passages"));
    m_list->setModel(model);
    m_list->setItemDelegate(new PassageDelegate(m_list));
    m_list->setUniformItemSizes(true);
    const int row = model->indexOf(passage).row();
    m_list->setRowHidden(row, true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question(tr("Which passage says the same?"), this));
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    const auto take = [this, passage] {
        if (!m_list->currentIndex().isValid())
            return;
        Q_EMIT chosen(passage, m_list->currentIndex().data(PassageNumberRole).toInt());
        accept();
    };
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, take);
    connect(m_list, &QListView::activated, this, take);
    const QModelIndex neighbour = model->index(row + 1 < model->rowCount() ? row + 1 : row - 1, 0);
    m_list->setCurrentIndex(neighbour);
    m_list->scrollTo(neighbour, QAbstractItemView::PositionAtCenter);
    resize(420, 480);
}

CorrectionsDialog::CorrectionsDialog(const std::shared_ptr<const Comparison> &comparison, QWidget *parent)
    : QDialog(parent)
    , m_model(new CorrectionListModel(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"correctionsDialog"_s);
    setWindowTitle(tr("Corrections"));
    m_table->setObjectName(u"correctionsTable"_s);
    m_table->setAccessibleName(tr("Corrections"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(CorrectionListModel::Kind, QHeaderView::ResizeToContents);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter); // as the cells
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *remove = buttons->addButton(tr("&Take Back"), QDialogButtonBox::ActionRole);
    remove->setObjectName(u"removeCorrection"_s);
    auto *right = buttons->addButton(tr("The Place Is &Right"), QDialogButtonBox::ActionRole);
    right->setObjectName(u"correctionIsRight"_s);
    right->setToolTip(tr("You looked, and the place where it was found is the right one"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto updateButton = [this, remove, right] {
        remove->setEnabled(m_table->currentIndex().isValid());
        right->setEnabled(m_model->isMoved(m_table->currentIndex().row()));
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, remove, updateButton);
    connect(m_model, &QAbstractItemModel::modelReset, remove, updateButton);
    connect(right, &QPushButton::clicked, this, [this] { Q_EMIT settled(m_table->currentIndex().row()); });
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removed(m_table->currentIndex().row()); });
    setComparison(comparison);
    resize(listSize);
}

void CorrectionsDialog::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    const int row = m_table->currentIndex().row();
    m_model->setComparison(comparison);
    if (row >= 0 && row < m_model->rowCount()) // to go on from there
        m_table->setCurrentIndex(m_model->index(row, 0));
}

} // namespace tellings
