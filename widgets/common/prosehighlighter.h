// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>

#include <QList>
#include <QPalette>
#include <QTextLayout>

namespace tellings {

class TintPalette;

/// What the syntax definition says of one stretch of a paragraph. Formats are theme-independent.
struct SyntaxRun
{
    int start = 0; ///< from the paragraph's start
    int length = 0;
    KSyntaxHighlighting::Format format;
};

/// Runs an article through the definition "Tellings Prose" and collects what it finds, paragraph by paragraph.
/// Quotes that go on over paragraphs are followed. Without the definition nothing is found.
class ProseHighlighter : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit ProseHighlighter(const KSyntaxHighlighting::Repository &repository);

    [[nodiscard]] QList<QList<SyntaxRun>> highlight(const Article &article); ///< by paragraph

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

    QList<SyntaxRun> m_runs;
};

/// The first layer of a paragraph's look: role, then syntax under `theme`, every colour readable on every tint.
[[nodiscard]] QList<QTextLayout::FormatRange> textFormats(ParagraphRole role, int length, const QList<SyntaxRun> &syntax,
                                                          const KSyntaxHighlighting::Theme &theme,
                                                          const TintPalette &colours);

} // namespace tellings
