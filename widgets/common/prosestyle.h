// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/prosehighlighter.h"
#include "widgets/common/tintpalette.h"

#include <optional>

namespace tellings {

/// How prose looks under one palette: its tints and the formats of its syntax, and what finds the syntax. What is
/// costly is worked out once a palette.
class ProseStyle {
public:
    explicit ProseStyle(const QPalette &palette);
    ~ProseStyle();
    Q_DISABLE_COPY_MOVE(ProseStyle)

    bool setPalette(const QPalette &palette); ///< false: looks the same under it
    [[nodiscard]] const TintPalette &colours() const { return m_colours; }
    [[nodiscard]] const SyntaxStyle &syntax();
    [[nodiscard]] QList<QList<SyntaxRun>> highlight(const Article &article) { return m_highlighter.highlight(article); }

    /// Does now what would keep the first article waiting: the definition's expressions are compiled when they are
    /// first met, and the themes are read when first asked for.
    void warmUp();

private:
    KSyntaxHighlighting::Repository m_repository;
    ProseHighlighter m_highlighter;
    QPalette m_palette;
    TintPalette m_colours;
    std::optional<SyntaxStyle> m_syntax;
};

} // namespace tellings
