// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace tellings {

/// The colours of a reading column, worked out from a widget palette: one weak tint a passage, in a cycle of eight
/// hues that the common kinds of colour blindness keep apart, with every text colour readable on every tint.
class TintPalette {
public:
    static constexpr int hueCount = 8;
    static constexpr double textRatio = 4.5; ///< WCAG AA for text
    static constexpr double dimmedRatio = 3.0; ///< for text that is set back
    static constexpr double signRatio = 3.0; ///< WCAG AA for lines and signs

    explicit TintPalette(const QPalette &palette = QPalette());

    [[nodiscard]] bool isDark() const;
    [[nodiscard]] QColor paper() const { return m_paper; }
    [[nodiscard]] QColor text() const { return m_text; }
    [[nodiscard]] QColor quiet() const { return m_quiet; } ///< furniture, dates: readable, not loud
    [[nodiscard]] QColor dimmed() const { return m_dimmed; } ///< all text beside the chosen passage

    [[nodiscard]] QColor tint(int passage) const; ///< behind shared text
    [[nodiscard]] QColor dimmedTint(int passage) const; ///< the same, beside a chosen passage
    [[nodiscard]] QColor strong(int passage) const; ///< behind the chosen passage
    [[nodiscard]] QColor mark(int passage) const; ///< behind words that differ in it
    [[nodiscard]] QColor ink(int passage) const; ///< underlines, chips and ribbons
    [[nodiscard]] QColor chipText() const { return m_chipText; } ///< on a chip filled with ink

    /// A text colour, moved toward the ordinary one as far as it takes to be readable on paper and every tint.
    [[nodiscard]] QColor readableText(const QColor &colour) const;
    [[nodiscard]] QList<QColor> textBackgrounds() const; ///< paper and every tint

    friend bool operator==(const TintPalette &, const TintPalette &) = default;

private:
    struct Hue {
        QColor tint, dimmed, strong, mark, ink;
        friend bool operator==(const Hue &, const Hue &) = default;
    };
    [[nodiscard]] const Hue &hue(int passage) const;

    QColor m_paper, m_text, m_quiet, m_dimmed, m_chipText;
    QList<Hue> m_hues;
};

} // namespace tellings
