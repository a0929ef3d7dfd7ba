// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coding/codebookpanel.h"

#include "models/coding/codebookmodel.h"
#include "widgets/coding/codedelegate.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int indentation = 12; ///< what is saved goes to the names

} // namespace

CodebookPanel::CodebookPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new CodebookModel(this))
    , m_target(new QComboBox(this))
    , m_coder(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
    , m_tree(new QTreeView(m_pages))
    , m_nothing(new QLabel(m_pages))
    , m_edit(new QPushButton(tr("&Edit..."), this))
    , m_more(new QToolButton(this))
    , m_merge(new QMenu(tr("&Merge Into"), this))
{
    setObjectName(u"codebookPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    buildHead();
    buildTree();
    layout->addWidget(m_pages, 1);
    buildButtons();
    updateActions();
}

void CodebookPanel::buildHead()
{
    m_target->setObjectName(u"codeTarget"_s);
    m_target->setAccessibleName(tr("What codes are put on"));
    m_target->setToolTip(
        tr("What codes are put on. By itself: selected words, else the chosen passage's telling in the "
           "column with the cursor, or that it is missing there, as the code's rules allow"));
    m_target->addItem(tr("On what goes best"), 0);
    const auto add = [this](CodeTarget target, const QString &text) {
        m_target->addItem(text, static_cast<int>(target));
    };
    add(CodeTarget::Span, tr("On words"));
    add(CodeTarget::Passage, tr("On the whole passage"));
    add(CodeTarget::Difference, tr("On a difference"));
    add(CodeTarget::Absence, tr("On an absence"));
    add(CodeTarget::Article, tr("On the article"));
    m_coder->setObjectName(u"coderButton"_s);
    m_coder->setFocusPolicy(Qt::StrongFocus);
    m_coder->setToolTip(tr("Who codes"));
    connect(m_coder, &QToolButton::clicked, this, &CodebookPanel::coderRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(m_target, 1);
    row->addWidget(m_coder);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void CodebookPanel::buildTree()
{
    m_tree->setObjectName(u"codebookTree"_s);
    m_tree->setAccessibleName(tr("Codes"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new CodeDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(indentation);
    m_tree->setDragEnabled(true);
    m_tree->setAcceptDrops(true);
    m_tree->setDropIndicatorShown(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setColumnHidden(static_cast<int>(CodebookColumn::Definition), true); // the tool tip has it
    m_tree->installEventFilter(this);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(static_cast<int>(CodebookColumn::Name), QHeaderView::Stretch);
    m_nothing->setObjectName(u"noCodes"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setText(tr("No codes yet. Make one, or import a codebook."));
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_nothing);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (!index.data(CodeGroupRole).toBool())
            Q_EMIT codeActivated(m_model->idAt(index));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CodebookPanel::updateActions);
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_closed.insert(m_model->idAt(index)); });
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_closed.remove(m_model->idAt(index)); });
    connect(m_tree, &QWidget::customContextMenuRequested, this,
            [this](QPoint place) { m_more->menu()->popup(m_tree->viewport()->mapToGlobal(place)); });
    connect(m_model, &CodebookModel::editWanted, this, &CodebookPanel::edited);
    connect(m_model, &CodebookModel::moveWanted, this, &CodebookPanel::moved);
}

void CodebookPanel::buildButtons()
{
    auto *fresh = new QPushButton(tr("&New..."), this);
    fresh->setObjectName(u"newCode"_s);
    connect(fresh, &QPushButton::clicked, this, [this] {
        const Code *code = m_model->codebook().find(currentCode());
        Q_EMIT newRequested(!code || code->isGroup ? currentCode() : code->parent);
    });
    m_edit->setObjectName(u"editCode"_s);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(currentCode()); });
    auto *menu = new QMenu(m_more);
    menu->setObjectName(u"codebookMenu"_s);
    m_merge->setObjectName(u"mergeMenu"_s);
    menu->addMenu(m_merge);
    m_retire = menu->addAction(tr("&Retire"));
    m_retire->setObjectName(u"retireCode"_s);
    m_showRetired = menu->addAction(tr("&Show Retired Codes"));
    m_showRetired->setObjectName(u"showRetired"_s);
    m_showRetired->setCheckable(true);
    menu->addSeparator();
    const auto add = [this, menu](const QString &text, const QString &name, auto signal) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, signal);
    };
    add(tr("&History..."), u"codebookHistory"_s, &CodebookPanel::historyRequested);
    add(tr("&Import Codebook..."), u"importCodebook"_s, &CodebookPanel::importRequested);
    add(tr("E&xport Codebook..."), u"exportCodebook"_s, &CodebookPanel::exportRequested);
    m_more->setObjectName(u"moreCodes"_s);
    m_more->setText(tr("More"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(menu);
    connect(m_merge, &QMenu::aboutToShow, this, &CodebookPanel::fillMerge);
    connect(m_showRetired, &QAction::toggled, this, &CodebookPanel::hideRetired);
    connect(m_retire, &QAction::triggered, this, [this] {
        const Code *code = m_model->codebook().find(currentCode());
        if (code)
            Q_EMIT retireRequested(code->id, !code->retired);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(fresh);
    row->addWidget(m_edit);
    row->addStretch();
    row->addWidget(m_more);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void CodebookPanel::setCodebook(const Codebook &codebook)
{
    const QUuid current = currentCode();
    {
        const QSignalBlocker blocker(m_tree); // what closes as rows come and go, nobody closed
        m_model->setCodebook(codebook);
        restoreOpen();
    }
    hideRetired();
    setCurrentCode(current);
    m_pages->setCurrentWidget(codebook.codes().isEmpty() ? static_cast<QWidget *>(m_nothing) : m_tree);
    updateActions();
}

void CodebookPanel::restoreOpen()
{
    for (const Code &code : m_model->codebook().codes())
        m_tree->setExpanded(m_model->indexOf(code.id), !m_closed.contains(code.id));
}

void CodebookPanel::setUses(const QHash<QUuid, int> &uses)
{
    m_model->setUses(uses);
}

void CodebookPanel::setCoder(const QString &name)
{
    m_coder->setText(name);
    m_coder->setAccessibleName(tr("Coder: %1").arg(name));
}

QUuid CodebookPanel::currentCode() const
{
    return m_model->idAt(m_tree->currentIndex());
}

void CodebookPanel::setCurrentCode(QUuid code)
{
    if (const QModelIndex index = m_model->indexOf(code); index.isValid() && code != currentCode())
        m_tree->setCurrentIndex(index);
}

std::optional<CodeTarget> CodebookPanel::target() const
{
    const int chosen = m_target->currentData().toInt();
    return chosen == 0 ? std::nullopt : std::optional(CodeTarget(chosen));
}

void CodebookPanel::hideRetired()
{
    for (const Code &code : m_model->codebook().codes()) {
        const QModelIndex index = m_model->indexOf(code.id);
        m_tree->setRowHidden(index.row(), index.parent(), code.retired && !m_showRetired->isChecked());
    }
}

void CodebookPanel::fillMerge()
{
    m_merge->clear();
    const Codebook &codebook = m_model->codebook();
    for (const Code &code : codebook.codes()) {
        if (code.retired || code.isGroup || codebook.isWithin(code.id, currentCode()))
            continue;
        QAction *action = m_merge->addAction(codebook.pathOf(code.id).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id = code.id] { Q_EMIT mergeRequested(currentCode(), id); });
    }
}

void CodebookPanel::updateActions()
{
    const Code *code = m_model->codebook().find(currentCode());
    m_edit->setEnabled(code);
    m_retire->setEnabled(code);
    m_retire->setText(code && code->retired ? tr("&Restore") : tr("&Retire"));
    m_merge->menuAction()->setEnabled(code && !code->retired);
}

bool CodebookPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (watched != m_tree || (!press && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::AltModifier || currentCode().isNull())
        return QWidget::eventFilter(watched, event);
    const bool out = key->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const bool in = key->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool up = key->key() == Qt::Key_Up;
    if (!out && !in && !up && key->key() != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (!press)
        return true;
    if (out)
        moveOut();
    else if (in)
        moveIn();
    else
        moveBy(up ? -1 : 1);
    return true;
}

void CodebookPanel::moveBy(int step)
{
    const QModelIndex index = m_model->indexOf(currentCode());
    const int at = index.row() + step;
    if (at >= 0 && at < m_model->rowCount(index.parent()))
        Q_EMIT moved(currentCode(), m_model->idAt(index.parent()), at);
}

void CodebookPanel::moveOut()
{
    const QModelIndex parent = m_model->indexOf(currentCode()).parent();
    if (parent.isValid())
        Q_EMIT moved(currentCode(), m_model->idAt(parent.parent()), parent.row() + 1);
}

void CodebookPanel::moveIn()
{
    const QModelIndex index = m_model->indexOf(currentCode());
    const QModelIndex before = index.siblingAtRow(index.row() - 1);
    if (index.row() > 0)
        Q_EMIT moved(currentCode(), m_model->idAt(before), -1);
}

} // namespace tellings
