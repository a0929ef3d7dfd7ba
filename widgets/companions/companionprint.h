// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QPagedPaintDevice;

namespace tellings {

class PicturePage;

/// A part of a picture that goes on one sheet, in the picture's own pixels.
struct PrintSlice {
    int top = 0;
    int bottom = 0;

    friend bool operator==(const PrintSlice &, const PrintSlice &) = default;
};

/// Cuts what lies between `top` and `bottom` into slices no higher than `room`, at one of `breaks` (ascending) where
/// one lies in the slice, else anywhere.
[[nodiscard]] QList<PrintSlice> printSlices(int top, int bottom, const QList<int> &breaks, int room);

/// Prints a page whole, on as many sheets as it takes and as wide as a sheet at the most, in colours for paper;
/// `title` and the number stand on each. False when the device cannot be painted on.
[[nodiscard]] bool printCompanion(QPagedPaintDevice &device, PicturePage &page, const QString &title);

} // namespace tellings
