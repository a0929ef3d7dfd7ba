// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/prosestyle.h"
#include "widgets/compare/columnrow.h"
#include "widgets/compare/compareview.h"

namespace tellings {

/// What the parts of CompareView's implementation share.
class CompareView::Private {
public:
    explicit Private(CompareView *view);

    void fillColumns();
    void connectColumn(Column *column);
    void retint();
    void setZoom(int steps);
    void showChosen();
    void applyFilter() const;
    void bringLevel() const;
    void step(int direction) const;
    void activate(const QList<int> &passages) const;
    void toggleBase(int article, bool set) const;
    void read(Column *column, int block) const;

    CompareView *q;
    ProseStyle style;
    std::shared_ptr<const Comparison> comparison;
    int current = 0;
    int base = -1;
    DifferenceChoice differences;
    PassageFilter filter;
    FilteredStory filtered;
    bool codingMargin = false;
    int zoom = 0;
    LineSpacing spacing = LineSpacing::Comfortable;
    ColumnRow *row;
};

} // namespace tellings
