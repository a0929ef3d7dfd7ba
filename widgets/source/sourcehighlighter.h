// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QColor>
#include <QHash>
#include <QList>
#include <QTextLayout>

class QTextDocument;

namespace tellings {

/// Colours the lines of a document by a syntax definition, from the top, in slices: a long source does not stop the
/// window. Formats are laid on the lines' layouts; the document itself stays as it is.
class SourceHighlighter : private KSyntaxHighlighting::AbstractHighlighter {
public:
    /// Begins anew. Every colour is moved toward `text` as far as it takes to be readable on `paper`.
    void begin(const KSyntaxHighlighting::Definition &definition, const KSyntaxHighlighting::Theme &theme,
               const QColor &paper, const QColor &text);
    /// Colours about so many characters more; false when nothing is left to do.
    bool go(QTextDocument &document, qsizetype characters);

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    [[nodiscard]] QTextCharFormat charFormat(const KSyntaxHighlighting::Format &format);

    KSyntaxHighlighting::State m_state;
    QList<QTextLayout::FormatRange> m_runs;
    QHash<int, QTextCharFormat> m_formats; ///< by the format's id
    QColor m_paper;
    QColor m_text;
    int m_next = 0; ///< block
};

} // namespace tellings
