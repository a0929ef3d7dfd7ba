// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shortcutsdialog.h"

#include "app/actions.h"
#include "app/settings.h"
#include "app/shortcutmodel.h"
#include "widgets/common/announce.h"
#include "widgets/common/clearbutton.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(640, 680);
constexpr int whatWidth = 360;

QPushButton *newButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QKeySequenceEdit *newKeys(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *keys = new QKeySequenceEdit(parent);
    keys->setObjectName(name);
    keys->setAccessibleName(spoken);
    keys->setMaximumSequenceLength(1);
    // A screen reader comes to the line inside.
    if (auto *line = keys->findChild<QLineEdit *>())
        line->setAccessibleName(spoken);
    return keys;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_model(new ShortcutModel(actions, this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_what(new QLabel(this))
    , m_first(newKeys(u"shortcutFirst"_s, tr("Key"), this))
    , m_second(newKeys(u"shortcutSecond"_s, tr("Second key"), this))
    , m_reset(newButton(u"shortcutReset"_s, tr("&Usual Keys"), this))
    , m_none(newButton(u"shortcutNone"_s, tr("&No Key"), this))
    , m_warning(new QLabel(this))
    , m_take(newButton(u"shortcutTake"_s, tr("&Take It"), this))
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_search->setObjectName(u"shortcutsSearch"_s);
    m_search->setAccessibleName(tr("Find a shortcut"));
    m_search->setPlaceholderText(tr("Find by what it does, or by key"));
    addClearButton(*m_search);
    buildTable();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *all = newButton(u"shortcutsResetAll"_s, tr("Usual Keys for &All"), buttons);
    buttons->addButton(all, QDialogButtonBox::ResetRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addLayout(newEditor());
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return is for the table
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, [this] {
        m_model->resetAll();
        keep();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text.trimmed());
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_filtered->index(0, 0));
    });
    m_table->setCurrentIndex(m_filtered->index(0, 0));
    m_search->setFocus();
    resize(usualSize);
}

void ShortcutsDialog::buildTable()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"shortcutsTable"_s);
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setModel(m_filtered);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(ShortcutModel::What, whatWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsDialog::showAction);
    connect(m_table, &QTableView::activated, this, [this] { m_first->setFocus(Qt::OtherFocusReason); });
}

QLayout *ShortcutsDialog::newEditor()
{
    m_what->setTextFormat(Qt::PlainText);
    m_what->setObjectName(u"shortcutWhat"_s);
    m_warning->setObjectName(u"shortcutWarning"_s);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    m_warning->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *keys = new QHBoxLayout;
    keys->addWidget(m_first, 1);
    keys->addWidget(new QLabel(tr("or", "between two keys"), this));
    keys->addWidget(m_second, 1);
    keys->addWidget(m_none);
    keys->addWidget(m_reset);
    auto *warning = new QHBoxLayout;
    warning->addWidget(m_warning, 1);
    warning->addWidget(m_take);
    auto *editor = new QVBoxLayout;
    editor->addWidget(m_what);
    editor->addLayout(keys);
    editor->addLayout(warning);
    for (QKeySequenceEdit *edit : {m_first, m_second}) {
        edit->installEventFilter(this);
        connect(edit, &QKeySequenceEdit::editingFinished, this, [this, edit] { take(edit); });
    }
    connect(m_take, &QPushButton::clicked, this, &ShortcutsDialog::assign);
    connect(m_none, &QPushButton::clicked, this, [this] { setKeys({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { setKeys(m_actions.usualKeys(m_model->actionAt(row()))); });
    return editor;
}

int ShortcutsDialog::row() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.data(ShortcutModel::actionRole).toInt() : -1;
}

QList<QKeySequence> ShortcutsDialog::written() const
{
    QList<QKeySequence> keys;
    for (const QKeySequenceEdit *edit : {m_first, m_second}) {
        if (!edit->keySequence().isEmpty() && !keys.contains(edit->keySequence()))
            keys.append(edit->keySequence());
    }
    return keys;
}

void ShortcutsDialog::showAction()
{
    const QModelIndex current = m_table->currentIndex();
    const QAction *action = m_model->actionAt(row());
    const QSignalBlocker first(m_first);
    const QSignalBlocker second(m_second);
    m_first->setKeySequence(action ? action->shortcuts().value(0) : QKeySequence());
    m_second->setKeySequence(action ? action->shortcuts().value(1) : QKeySequence());
    for (QWidget *part : std::initializer_list<QWidget *>{m_first, m_second, m_none, m_reset})
        part->setEnabled(action != nullptr);
    m_reset->setEnabled(action && action->shortcuts() != m_actions.usualKeys(action));
    if (action)
        m_what->setText(tr("Press the keys for “%1”:").arg(plainText(*action)));
    else
        m_what->setText(current.isValid() ? tr("These keys stay as they are.") : tr("Nothing is chosen."));
    warn({}, false);
}

void ShortcutsDialog::warn(const QString &owner, bool canBeTaken)
{
    m_warning->setText(owner);
    m_take->setVisible(canBeTaken);
    announce(m_table, owner);
}

void ShortcutsDialog::take(const QKeySequenceEdit *edit)
{
    const QAction *action = m_model->actionAt(row());
    if (!action)
        return;
    const QString owner = ownerOf(m_actions, edit->keySequence(), action);
    if (owner.isEmpty()) {
        assign();
        return;
    }
    const QString keys = keysText({edit->keySequence()});
    const bool canBeTaken = actionOf(m_actions, edit->keySequence()) != nullptr;
    warn(canBeTaken ? tr("%1 is the key for “%2”. Take it from there?", "key, action").arg(keys, owner)
                    : tr("%1 cannot be changed: “%2”.", "key, what it does").arg(keys, owner),
         canBeTaken);
}

void ShortcutsDialog::assign()
{
    setKeys(written());
}

void ShortcutsDialog::setKeys(const QList<QKeySequence> &keys)
{
    m_model->setKeys(row(), keys);
    keep();
}

void ShortcutsDialog::keep()
{
    m_settings.setValue(Settings::Key::Shortcuts, changedKeys(m_actions));
    showAction();
}

bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
        showAction(); // as it was
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tellings
