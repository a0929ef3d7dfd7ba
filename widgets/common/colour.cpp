// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/colour.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace tellings::colour {

namespace {

double linear(int channel)
{
    // Colours are searched by the thousand, and there are but these channels.
    static const std::array<double, 256> table = [] {
        std::array<double, 256> values{};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double share = static_cast<double>(i) / 255;
            values[i] = share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        }
        return values;
    }();
    return table[static_cast<std::size_t>(channel)];
}

double contrastOf(double one, double other)
{
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

constexpr int steps = 50;

} // namespace

double luminance(const QColor &colour)
{
    const QColor rgb = colour.toRgb();
    return 0.2126 * linear(rgb.red()) + 0.7152 * linear(rgb.green()) + 0.0722 * linear(rgb.blue());
}

double contrast(const QColor &one, const QColor &other)
{
    return contrastOf(luminance(one), luminance(other));
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
    QVarLengthArray<double, 40> lights;
    for (const QColor &background : backgrounds)
        lights.append(luminance(background));
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = blend(toward, colour, static_cast<double>(step) / steps);
        const double light = luminance(candidate);
        if (std::ranges::all_of(lights, [&](double other) { return contrastOf(light, other) >= ratio; }))
            return candidate;
    }
    return toward;
}

} // namespace tellings::colour
