// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coding/codingprompt.h"

#include "widgets/common/announce.h"
#include "widgets/common/wraplayout.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

CodingPrompt::CodingPrompt(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_number(new QSpinBox(this))
    , m_accept(new QPushButton(tr("Put"), this))
{
    setObjectName(u"codingPrompt"_s);
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(u"codingPromptText"_s);
    m_text->setTextFormat(Qt::PlainText);
    auto *answers = new QWidget(this);
    m_answers = new WrapLayout(answers);
    m_answers->setContentsMargins(0, 0, 0, 0);
    m_answers->setSpacing(6);
    m_number->setObjectName(u"codingPromptNumber"_s);
    m_number->setAccessibleName(tr("Value"));
    m_accept->setObjectName(u"codingPromptAccept"_s);
    m_accept->setAutoDefault(true);
    auto *close = new QToolButton(this);
    close->setObjectName(u"codingPromptClose"_s);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, this));
    close->setToolTip(tr("Put this question away (Esc)"));
    close->setAccessibleName(tr("Dismiss question"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &CodingPrompt::dismiss);
    connect(m_number->findChild<QLineEdit *>(), &QLineEdit::returnPressed, m_accept, &QPushButton::click);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        const auto take = m_takeNumber;
        const int value = m_number->value();
        dismiss();
        if (take)
            take(value);
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 4);
    layout->addWidget(m_text, 0, Qt::AlignTop);
    layout->addWidget(m_number);
    layout->addWidget(m_accept);
    layout->addWidget(answers, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void CodingPrompt::clear()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide(); // it may be the one that is being clicked
        m_answers->removeWidget(button);
        button->deleteLater();
    }
    m_buttons.clear();
    m_choices.clear();
    m_takeNumber = {};
    m_number->hide();
    m_accept->hide();
}

void CodingPrompt::ask(const QString &text, const QList<Choice> &choices)
{
    clear();
    m_choices = choices;
    m_text->setText(text);
    QStringList spoken{text};
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const Choice &choice = choices.at(i);
        auto *button = new QPushButton(this);
        button->setObjectName(u"codingAnswer"_s + choice.key);
        button->setText(tr("%1  %2", "key, answer").arg(choice.key.toUpper(), choice.text).replace(u'&', u"&&"_s));
        button->setAccessibleName(tr("%1, key %2", "answer, key").arg(choice.text, choice.key.toUpper()));
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in its column
        connect(button, &QPushButton::clicked, this, [this, i] { takeChoice(i); });
        m_answers->addWidget(button);
        m_buttons.append(button);
        button->show();
        spoken.append(button->accessibleName());
    }
    show();
    announce(this, spoken.join(tr(". ", "between sentences")));
}

void CodingPrompt::askNumber(const QString &text, int low, int high, const std::function<void(int)> &take)
{
    clear();
    m_text->setText(text);
    m_takeNumber = take;
    m_number->setRange(low, high);
    m_number->setValue(std::clamp(0, low, high));
    m_number->show();
    m_accept->show();
    show();
    m_number->setFocus(Qt::OtherFocusReason);
    m_number->selectAll();
}

bool CodingPrompt::hasKey(const QString &key) const
{
    return isVisible() && !key.isEmpty()
        && std::ranges::any_of(m_choices, [&key](const Choice &choice) { return choice.key == key; });
}

void CodingPrompt::press(const QString &key)
{
    const auto choice = std::ranges::find(std::as_const(m_choices), key, &Choice::key);
    if (choice != m_choices.cend())
        takeChoice(choice - m_choices.cbegin());
}

void CodingPrompt::takeChoice(qsizetype index)
{
    const auto take = m_choices.at(index).take;
    dismiss();
    take();
}

void CodingPrompt::dismiss()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    clear();
    hide();
    Q_EMIT dismissed(hadFocus);
}

bool CodingPrompt::event(QEvent *event)
{
    // Esc is for the question before the window takes it to clear the choice.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void CodingPrompt::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (hasKey(event->text().toLower()))
        press(event->text().toLower());
    else
        QFrame::keyPressEvent(event);
}

} // namespace tellings
