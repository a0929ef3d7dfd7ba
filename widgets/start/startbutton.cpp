// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/start/startbutton.h"

#include "widgets/common/colour.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tellings {

namespace {

constexpr int margin = 14;
constexpr int iconExtent = 24;

QString plain(QString text)
{
    text.remove(u'&');
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QFont titleFont(const QFont &font)
{
    QFont title = font;
    title.setPointSizeF(font.pointSizeF() * 1.1);
    title.setWeight(QFont::DemiBold);
    return title;
}

} // namespace

StartButton::StartButton(QAction *action, QWidget *parent)
    : QAbstractButton(parent)
    , m_below(action->toolTip())
    , m_shortcut(action->shortcut().toString(QKeySequence::NativeText))
{
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setText(plain(action->text()));
    setIcon(action->icon());
    setAccessibleName(text());
    setAccessibleDescription(m_below);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

QSize StartButton::sizeHint() const
{
    const QFontMetrics title(titleFont(font()));
    const QFontMetrics below(font());
    const int words = std::max(title.horizontalAdvance(text()) + below.horizontalAdvance(m_shortcut) + 24,
                               below.horizontalAdvance(m_below));
    return {words + 3 * margin + iconExtent, title.height() + below.height() + 2 * margin};
}

QSize StartButton::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

bool StartButton::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isEnabled()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            click();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

void StartButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor ink = palette().color(QPalette::Text);
    const QColor accent = palette().color(QPalette::Highlight);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(isDown()           ? colour::blend(accent, base, 0.24)
                         : underMouse() ? colour::blend(accent, base, 0.10)
                                        : base);
    painter.setPen(hasFocus() ? QPen(accent, 2) : QPen(colour::blend(ink, base, underMouse() ? 0.35 : 0.2), 1));
    painter.drawRoundedRect(frame, 8, 8);

    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const auto leading =
        static_cast<int>((QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter).toInt());
    const auto trailing =
        static_cast<int>((QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter).toInt());
    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    icon().paint(&painter, mirrored({inner.left(), inner.center().y() - iconExtent / 2, iconExtent, iconExtent}));
    const QRect words = inner.adjusted(iconExtent + margin, 0, 0, 0);
    const QFontMetrics title(titleFont(font()));
    const QFontMetrics below(font());
    painter.setPen(ink);
    painter.setFont(titleFont(font()));
    painter.drawText(mirrored({words.left(), words.top(), words.width(), title.height()}), leading, text());
    painter.setFont(font());
    painter.setPen(colour::readable(colour::blend(ink, base, 0.55), {base}, ink, 4.5));
    painter.drawText(mirrored({words.left(), words.top(), words.width(), title.height()}), trailing, m_shortcut);
    painter.drawText(mirrored({words.left(), words.top() + title.height(), words.width(), below.height()}), leading,
                     below.elidedText(m_below, Qt::ElideRight, words.width()));
}

} // namespace tellings
