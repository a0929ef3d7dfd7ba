// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/choicelist.h"

#include "models/report/choicelistmodel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr int mostRowsInSight = 12;

} // namespace

ChoiceList::ChoiceList(ChoiceListModel &model, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QListView(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
{
    m_view->setModel(&model);
    m_view->setAccessibleName(name);
    m_view->setAccessibleDescription(tr("Space chooses, Alt+Up and Alt+Down move"));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setUniformItemSizes(true);
    m_view->installEventFilter(this);
    m_up->setArrowType(Qt::UpArrow);
    m_down->setArrowType(Qt::DownArrow);
    m_up->setObjectName(u"moveUp"_s);
    m_down->setObjectName(u"moveDown"_s);
    m_up->setAccessibleName(tr("Move up in %1", "name of a list").arg(name));
    m_down->setAccessibleName(tr("Move down in %1", "name of a list").arg(name));
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_view);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChoiceList::updateButtons);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &ChoiceList::updateButtons);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        fit();
        updateButtons();
    });
    fit();
    updateButtons();
}

void ChoiceList::fit()
{
    const int rows = std::clamp(m_model.rowCount(), 2, mostRowsInSight);
    const int hint = m_view->sizeHintForRow(0); // -1 for an empty list
    const int height = hint > 0 ? hint : fontMetrics().height() + 4;
    m_view->setFixedHeight(rows * height + 2 * m_view->frameWidth() + 2);
}

void ChoiceList::move(int step)
{
    const int row = m_view->currentIndex().row();
    if (m_model.move(row, step))
        m_view->setCurrentIndex(m_model.index(row + step));
}

void ChoiceList::updateButtons()
{
    const int row = m_view->currentIndex().row();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model.rowCount());
}

bool ChoiceList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tellings
