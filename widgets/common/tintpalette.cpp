// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/tintpalette.h"

#include "widgets/common/colour.h"

#include <array>

namespace tellings {

namespace {

/// Five of Okabe and Ito's colours (https://jfly.uni-koeln.de/color/), Tol's sand and indigo, and a lime, in an order
/// that puts unlike ones side by side: neighbouring numbers often stand close in a text. Found by a search over twenty
/// such colours, on light and dark paper: to every kind of eye the tints of neighbours are 8 CIELAB units apart or
/// more.
constexpr std::array<QRgb, TintPalette::hueCount> hues = {
    0xff0072b2, 0xffddcc77, 0xff56b4e9, 0xffe69f00, 0xff009e73, 0xff332288, 0xffcc79a7, 0xff7fc31c,
};

struct Shares {
    double tint, dimmed, strong, mark;
};
constexpr Shares lightShares{0.20, 0.09, 0.32, 0.52};
constexpr Shares darkShares{0.26, 0.12, 0.40, 0.58};

/// What the plain text keeps above its tints: on dark paper more, as colours of the prose that are readable on a light
/// tint are all but white.
constexpr double lightTextRatio = TintPalette::textRatio + 0.3; // in hand for rounding
constexpr double darkTextRatio = 7.5;

/// How much of a hue the paper may take with the text still readable on it.
double largestShare(const QColor &hue, const QColor &paper, const QColor &text, double wanted, double ratio)
{
    while (wanted > 0 && colour::contrast(colour::blend(hue, paper, wanted), text) < ratio)
        wanted -= 0.01;
    return wanted;
}

} // namespace

TintPalette::TintPalette(const QPalette &palette)
    : m_paper(palette.color(QPalette::Active, QPalette::Base))
    , m_text(palette.color(QPalette::Active, QPalette::Text))
{
    const QColor extreme = isDark() ? QColor(Qt::white) : QColor(Qt::black);
    m_text = colour::readable(m_text, {m_paper}, extreme, 7.0);
    m_chipText = isDark() ? QColor(Qt::black) : QColor(Qt::white);
    const Shares &shares = isDark() ? darkShares : lightShares;
    const double ratio = isDark() ? darkTextRatio : lightTextRatio;
    QList<QColor> dimmedBackgrounds{m_paper};
    for (const QRgb rgb : hues) {
        const QColor hue = QColor::fromRgb(rgb);
        Hue entry;
        // Where the text allows less than wanted, all four give way together and stay apart.
        const double part = largestShare(hue, m_paper, m_text, shares.mark, ratio) / shares.mark;
        entry.tint = colour::blend(hue, m_paper, part * shares.tint);
        entry.dimmed = colour::blend(hue, m_paper, part * shares.dimmed);
        entry.strong = colour::blend(hue, m_paper, part * shares.strong);
        entry.mark = colour::blend(hue, m_paper, part * shares.mark);
        entry.ink = colour::readable(hue, {m_paper, m_chipText}, extreme, textRatio);
        if (colour::contrast(entry.ink, m_chipText) < textRatio || colour::contrast(entry.ink, m_paper) < textRatio)
            entry.ink = colour::readable(hue, {m_chipText}, extreme, textRatio);
        entry.ink = colour::readable(entry.ink, {entry.tint, entry.strong, entry.mark}, extreme, signRatio);
        dimmedBackgrounds.append(entry.dimmed);
        m_hues.append(entry);
    }
    m_quiet = colour::readable(colour::blend(m_text, m_paper, 0.45), textBackgrounds(), m_text, textRatio);
    m_dimmed = colour::readable(colour::blend(m_text, m_paper, 0.25), dimmedBackgrounds, m_text, dimmedRatio + 0.2);
}

bool TintPalette::isDark() const
{
    return colour::luminance(m_paper) < 0.18;
}

const TintPalette::Hue &TintPalette::hue(int passage) const
{
    return m_hues.at((qMax(passage, 1) - 1) % hueCount);
}

QColor TintPalette::tint(int passage) const
{
    return hue(passage).tint;
}
QColor TintPalette::dimmedTint(int passage) const
{
    return hue(passage).dimmed;
}
QColor TintPalette::strong(int passage) const
{
    return hue(passage).strong;
}
QColor TintPalette::mark(int passage) const
{
    return hue(passage).mark;
}
QColor TintPalette::ink(int passage) const
{
    return hue(passage).ink;
}

QColor TintPalette::readableText(const QColor &colour) const
{
    return colour::readable(colour, textBackgrounds(), m_text, textRatio);
}

QList<QColor> TintPalette::textBackgrounds() const
{
    QList<QColor> backgrounds{m_paper};
    for (const Hue &entry : m_hues)
        backgrounds << entry.tint << entry.dimmed << entry.strong << entry.mark;
    return backgrounds;
}

} // namespace tellings
