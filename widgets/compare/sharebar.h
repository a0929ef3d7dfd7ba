// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sharedepth.h"

#include <QWidget>

namespace tellings {

/// How much of an article others have, as a slim bar filled from the side where lines begin: the darker a part, the
/// more others have it.
class ShareBar : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(QWidget *parent = nullptr);

    void setDepth(const ShareDepth &depth);
    [[nodiscard]] const ShareDepth &depth() const { return m_depth; }
    [[nodiscard]] double share() const; ///< of all parts
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ShareDepth m_depth{};
};

} // namespace tellings
