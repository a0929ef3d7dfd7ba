// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/colour.h"

#include <algorithm>
#include <cmath>

namespace tellings::colour {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

constexpr int steps = 50;

} // namespace

double luminance(const QColor &colour)
{
    const QColor rgb = colour.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double leastContrast(const QColor &text, const QList<QColor> &backgrounds)
{
    double least = 21.0;
    for (const QColor &background : backgrounds)
        least = std::min(least, contrast(text, background));
    return least;
}

QColor blend(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int top, int bottom) {
        return static_cast<int>(std::lround(top * share + bottom * (1 - share)));
    };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

QColor readable(const QColor &colour, const QList<QColor> &backgrounds, const QColor &toward, double ratio)
{
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = blend(toward, colour, static_cast<double>(step) / steps);
        if (leastContrast(candidate, backgrounds) >= ratio)
            return candidate;
    }
    return toward;
}

} // namespace tellings::colour
