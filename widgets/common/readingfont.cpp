// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/readingfont.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tellings {

QFont readingFont(const QFont &interfaceFont, int zoom)
{
    // Only families that are there: naming a missing one costs Qt a search of every font's aliases.
    QStringList families;
    const QStringList wanted{u"Noto Serif"_s,   u"Source Serif 4"_s,   u"Charter"_s,        u"Georgia"_s,
                             u"DejaVu Serif"_s, u"Liberation Serif"_s, u"Times New Roman"_s};
    for (const QString &family : wanted) {
        if (QFontDatabase::hasFamily(family))
            families.append(family);
    }
    QFont font = interfaceFont;
    if (!families.isEmpty())
        font.setFamilies(families);
    font.setStyleHint(QFont::Serif);
    const qreal factor = 1.2 * std::pow(1.1, zoom);
    if (interfaceFont.pixelSize() > 0)
        font.setPixelSize(qMax(5, qRound(interfaceFont.pixelSize() * factor)));
    else
        font.setPointSizeF(qMax(4.0, interfaceFont.pointSizeF() * factor));
    return font;
}

qreal meanCharacterWidth(const QFont &font)
{
    // Letters of English prose by their frequency: an x-width is too wide, an average over the face far too wide.
    const QString sample = u"the quick account that ministers gave to reporters late on a Sunday was disputed "_s;
    return QFontMetricsF(font).horizontalAdvance(sample) / static_cast<qreal>(sample.size());
}

} // namespace tellings
