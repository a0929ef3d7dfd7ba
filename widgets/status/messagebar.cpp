// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/status/messagebar.h"

#include "widgets/common/colour.h"

#include <QAccessible>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownDetails = 5;
constexpr int stripe = 5;

QColor hueOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Done: return QColor(0x2e8b57);
    case MessageBar::Kind::Warning: return QColor(0xd08a00);
    case MessageBar::Kind::Failure: return QColor(0xc83737);
    }
    return {};
}

QString kindText(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Done: return MessageBar::tr("Done");
    case MessageBar::Kind::Warning: return MessageBar::tr("Warning");
    case MessageBar::Kind::Failure: return MessageBar::tr("Failed");
    }
    return {};
}

QString shortened(const QStringList &details)
{
    QStringList shown = details.first(std::min<qsizetype>(details.size(), shownDetails));
    if (details.size() > shownDetails)
        shown.append(MessageBar::tr("and %n more", nullptr, static_cast<int>(details.size()) - shownDetails));
    return shown.join(u'\n');
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
    , m_offer(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_details->setObjectName(u"messageDetails"_s);
    m_offer->setObjectName(u"messageOffer"_s);
    m_close->setObjectName(u"messageClose"_s);
    for (QLabel *label : {m_text, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_close->setText(tr("Dismiss"));
    m_close->setToolTip(tr("Put this message away"));
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, this));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Dismiss message"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto take = std::exchange(m_take, {}))
            take();
    });

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_details);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(stripe + 10, 8, 8, 8);
    layout->addLayout(words, 1);
    layout->addWidget(m_offer, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    QWidget::hide();
}

void MessageBar::show(Kind kind, const QString &text, const QStringList &details, const Offer &offer)
{
    m_kind = kind;
    m_text->setText(text);
    m_details->setText(shortened(details));
    m_details->setToolTip(details.size() > shownDetails ? details.join(u'\n') : QString());
    m_details->setVisible(!details.isEmpty());
    m_offer->setText(offer.text);
    m_offer->setVisible(static_cast<bool>(offer.take));
    m_take = offer.take;
    setAccessibleName(kindText(kind));
    setAccessibleDescription(this->text());
    updateColours();
    QWidget::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::text() const
{
    return m_details->text().isEmpty() ? m_text->text() : m_text->text() + u'\n' + m_details->text();
}

void MessageBar::updateColours()
{
    const QScopedValueRollback guard(m_colouring, true);
    const QPalette ours = QGuiApplication::palette();
    QPalette palette = ours;
    palette.setColor(QPalette::Window, colour::blend(hueOf(m_kind), ours.color(QPalette::Base), 0.16));
    palette.setColor(QPalette::WindowText, ours.color(QPalette::Text));
    setPalette(palette);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_colouring)
        updateColours();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, stripe, height()}), hueOf(m_kind));
    painter.setPen(colour::blend(hueOf(m_kind), palette().color(QPalette::Window), 0.4));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace tellings
