// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace tellings {

/// Items side by side from where lines begin, in as many rows as the width takes: a bar of controls that never makes
/// its window wider than its widest control.
class WrapLayout : public QLayout {
    Q_OBJECT
public:
    explicit WrapLayout(QWidget *parent);
    ~WrapLayout() override;
    Q_DISABLE_COPY_MOVE(WrapLayout)

    void addItem(QLayoutItem *item) override; ///< takes it
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const; ///< returns the height that it takes

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace tellings
