// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/filter/choicebutton.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>

namespace tellings {

ChoiceButton::ChoiceButton(const QString &title, QWidget *parent)
    : QToolButton(parent)
    , m_title(title)
    , m_menu(new QMenu(this))
{
    setPopupMode(QToolButton::MenuButtonPopup); // whose arrow is one that can be seen
    connect(this, &QToolButton::clicked, this, &QToolButton::showMenu);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    m_menu->installEventFilter(this);
    m_menu->setAccessibleName(title);
    setMenu(m_menu);
    updateText();
}

void ChoiceButton::setChoices(const QList<Choice> &choices)
{
    const QList<int> before = chosen();
    m_menu->clear();
    for (const Choice &choice : choices) {
        QString text = choice.text;
        QAction *action = m_menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setData(choice.value);
        action->setCheckable(true);
        action->setChecked(before.contains(choice.value));
        connect(action, &QAction::triggered, this, [this] {
            updateText();
            Q_EMIT chosenChanged();
        });
    }
    updateText();
}

QList<int> ChoiceButton::chosen() const
{
    QList<int> values;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked())
            values.append(action->data().toInt());
    }
    return values;
}

void ChoiceButton::setChosen(const QList<int> &values)
{
    for (QAction *action : m_menu->actions())
        action->setChecked(values.contains(action->data().toInt()));
    updateText();
}

void ChoiceButton::updateText()
{
    QStringList ticked;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked())
            ticked.append(action->text());
    }
    QString shown = m_title;
    if (ticked.size() == 1)
        shown = tr("%1: %2", "what is chosen, the one choice").arg(m_title, ticked.first());
    else if (!ticked.isEmpty())
        shown = tr("%1: %2", "what is chosen, how many").arg(m_title, QLocale().toString(ticked.size()));
    setText(shown);
    QFont face = font();
    face.setBold(!ticked.isEmpty());
    setFont(face);
    const QString all = QLocale().createSeparatedList(ticked).replace(QStringLiteral("&&"), QStringLiteral("&"));
    setAccessibleName(tr("%1: %2", "what is chosen, what of it").arg(m_title, ticked.isEmpty() ? tr("any") : all));
}

bool ChoiceButton::eventFilter(QObject *watched, QEvent *event)
{
    // A menu would close on the first tick.
    QAction *action = nullptr;
    if (event->type() == QEvent::MouseButtonRelease) {
        action = m_menu->actionAt(static_cast<QMouseEvent *>(event)->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
            action = m_menu->activeAction();
    }
    if (!action)
        return QToolButton::eventFilter(watched, event);
    action->trigger();
    return true;
}

} // namespace tellings
