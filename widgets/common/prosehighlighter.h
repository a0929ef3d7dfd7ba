// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QColor>
#include <QHash>
#include <QList>
#include <QTextLayout>

namespace tellings {

class TintPalette;

/// What the syntax definition says of one stretch of a paragraph. Formats are theme-independent.
struct SyntaxRun {
    int start = 0; ///< from the paragraph's start
    int length = 0;
    KSyntaxHighlighting::Format format;
};

/// Runs an article through the definition "Tellings Prose" and collects what it finds, paragraph by paragraph.
/// Quotes that go on over paragraphs are followed. Without the definition nothing is found.
class ProseHighlighter : private KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit ProseHighlighter(const KSyntaxHighlighting::Repository &repository);

    using AbstractHighlighter::definition;
    [[nodiscard]] QList<QList<SyntaxRun>> highlight(const Article &article); ///< by paragraph

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

    QList<SyntaxRun> m_runs;
};

/// What each of the definition's formats looks like under one theme, every colour readable on every tint. Worked
/// out once, as a search for a readable colour takes time; cheap to copy.
class SyntaxStyle {
public:
    SyntaxStyle() = default;
    SyntaxStyle(const KSyntaxHighlighting::Definition &definition, const KSyntaxHighlighting::Theme &theme,
                const TintPalette &colours);

    [[nodiscard]] QTextCharFormat of(const KSyntaxHighlighting::Format &format) const
    {
        return m_formats.value(format.id());
    }
    [[nodiscard]] QColor quiet() const { return m_quiet; }

private:
    QHash<int, QTextCharFormat> m_formats; ///< by the format's id
    QColor m_quiet;
};

/// The first layer of a paragraph's look: its role's colour, else its syntax.
[[nodiscard]] QList<QTextLayout::FormatRange> textFormats(ParagraphRole role, int length,
                                                          const QList<SyntaxRun> &syntax, const SyntaxStyle &style);

} // namespace tellings
