// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace tellings {

/// One mark of an overview strip, in parts (0..1) of the page's height.
struct StripMark {
    double from = 0;
    double to = 0;
    QColor colour;
    bool strong = false; ///< painted last and over the whole width

    friend bool operator==(const StripMark &, const StripMark &) = default;
};

/// A whole page at a glance: marks where something lies, a frame where the view is; a click or drag goes there.
/// Knows a list of marks and a range, nothing else.
class OverviewStrip : public QWidget {
    Q_OBJECT
public:
    explicit OverviewStrip(QWidget *parent = nullptr);

    void setMarks(const QList<StripMark> &marks);
    [[nodiscard]] const QList<StripMark> &marks() const { return m_marks; }
    /// The part of the page in view; may reach beyond 0 and 1.
    void setView(double from, double to);
    void setColours(const QColor &paper, const QColor &frame);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void placeRequested(double place); ///< 0..1: what should come to the middle of the view

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QList<StripMark> m_marks;
    QColor m_paper;
    QColor m_frame;
    double m_from = 0;
    double m_to = 1;
};

} // namespace tellings
