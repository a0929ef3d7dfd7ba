// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace tellings {

/// The platform's style with edges around empty boxes that can be seen: Qt's Fusion draws them darker than the window,
/// which on a dark window is next to nothing (WCAG 2.2, 1.4.11 wants 3:1). Other styles are left as they are.
class OutlineStyle : public QProxyStyle {
    Q_OBJECT
public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace tellings
