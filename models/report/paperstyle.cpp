// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/paperstyle.h"

#include <algorithm>

namespace tellings::paper {

using namespace Qt::StringLiterals;

namespace {

/// Sizes in pixels of the page's own resolution: points would be taken for the screen's somewhere on the way.
QFont font(const QStringList &families, QFont::StyleHint hint, qreal size, QFont::Weight weight)
{
    QFont font(families);
    font.setStyleHint(hint);
    font.setPixelSize(qRound(points(size)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A ligature is read out of the file as one character ("\ufb01"), and no search for "fire" finds it.
    font.setFeature("liga", 0);
    return font;
}

} // namespace

QFont serif(qreal size, QFont::Weight weight)
{
    return font({u"Noto Serif"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s, u"serif"_s}, QFont::Serif, size, weight);
}

QFont sans(qreal size, QFont::Weight weight)
{
    return font({u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s, u"sans-serif"_s}, QFont::SansSerif, size,
                weight);
}

QFont mono(qreal size)
{
    return font({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s, u"monospace"_s}, QFont::Monospace,
                size, QFont::Normal);
}

Look Style::lookOf(Relation relation, ReportLook look) const
{
    if (look == ReportLook::Context)
        return {.colour = softInk, .tint = {}};
    const bool grey = palette == ReportPalette::Grey;
    Look result;
    switch (relation) {
    case Relation::Verbatim:
        result.tint = grey ? QColor(0xd2, 0xd2, 0xd2) : QColor(0xff, 0xec, 0xb3);
        result.underline = Qt::SolidLine;
        break;
    case Relation::Edited:
        result.tint = grey ? QColor(0xe4, 0xe4, 0xe4) : QColor(0xd7, 0xe8, 0xfb);
        result.underline = Qt::DashLine;
        break;
    case Relation::Reworded:
        result.tint = grey ? QColor(0xf3, 0xf3, 0xf3) : QColor(0xee, 0xe3, 0xf4);
        result.underline = Qt::DotLine;
        break;
    }
    result.bold = look == ReportLook::Changed || look == ReportLook::Added;
    result.brackets = look == ReportLook::Added;
    result.italic = look == ReportLook::Dropped;
    if (look != ReportLook::Shared)
        result.underline = Qt::NoPen;
    return result;
}

QColor Style::shade(double share) const
{
    const double part = std::clamp(share, 0.0, 1.0);
    const auto mix = [part](int from, int to) { return qRound(from + (to - from) * part); };
    if (palette == ReportPalette::Grey)
        return {mix(255, 0xb0), mix(255, 0xb0), mix(255, 0xb0)};
    return {mix(255, 0x86), mix(255, 0xb4), mix(255, 0xe6)};
}

} // namespace tellings::paper
