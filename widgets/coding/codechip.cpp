// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coding/codechip.h"

#include "widgets/common/colour.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr double signRatio = 3.0; ///< WCAG AA for lines and signs
constexpr int padding = 4;

QFont chipFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize codeChipSize(const QFont &font)
{
    const QFontMetrics metrics(chipFont(font));
    return {metrics.horizontalAdvance(u"MMo"_s) + 2 * padding, metrics.height() + 2};
}

void paintCodeChip(QPainter &painter, const QRect &rect, const QString &label, const QColor &colour,
                   const QPalette &palette)
{
    const QColor paper = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor ink = colour.isValid() ? colour::readable(colour, {paper}, text, signRatio) : text;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(colour::blend(ink, paper, 0.14));
    painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1));
    painter.setPen(text);
    painter.setFont(chipFont(painter.font()));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, label);
    painter.restore();
}

} // namespace tellings
