// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/elidedlabel.h"

#include <QPainter>
#include <QTextLayout>

namespace tellings {

ElidedLabel::ElidedLabel(int lines, QWidget *parent) : QWidget(parent), m_lines(lines)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text.simplified();
    setToolTip(m_text);
    setAccessibleName(m_text);
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().lineSpacing() * m_lines};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    QTextLayout layout(m_text, font(), this);
    QTextOption option;
    // The text reads its own way, and stands on the side where the interface begins.
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int y = 0;
    for (int i = 0; i < m_lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width());
        const bool last = i == m_lines - 1;
        if (last && line.textStart() + line.textLength() < m_text.size()) {
            const QString rest = fontMetrics().elidedText(m_text.mid(line.textStart()), Qt::ElideRight, width());
            QTextOption single = option;
            single.setWrapMode(QTextOption::NoWrap);
            painter.drawText(QRectF(0, y, width(), fontMetrics().lineSpacing()), rest, single);
        } else {
            line.draw(&painter, QPointF(0, y));
        }
        y += fontMetrics().lineSpacing();
    }
    layout.endLayout();
}

} // namespace tellings
