// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/source/sourcehighlighter.h"

#include "widgets/common/colour.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>

#include <QTextBlock>
#include <QTextDocument>

#include <utility>

namespace tellings {

namespace {

constexpr int longestLine = 20000; ///< characters; a longer one is left plain, as no definition is made for it
constexpr double textRatio = 4.5; ///< WCAG AA

} // namespace

void SourceHighlighter::begin(const KSyntaxHighlighting::Definition &definition,
                              const KSyntaxHighlighting::Theme &theme, const QColor &paper, const QColor &text)
{
    setDefinition(definition);
    setTheme(theme);
    m_paper = paper;
    m_text = text;
    m_formats.clear();
    m_state = {};
    m_next = 0;
}

bool SourceHighlighter::go(QTextDocument &document, qsizetype characters)
{
    if (!definition().isValid())
        return false;
    const int first = m_next;
    QTextBlock block = document.findBlockByNumber(m_next);
    for (; block.isValid() && characters > 0; block = block.next()) {
        characters -= block.length();
        m_runs.clear();
        if (block.length() <= longestLine)
            m_state = highlightLine(block.text(), m_state);
        block.layout()->setFormats(std::exchange(m_runs, {}));
        ++m_next;
    }
    const int start = document.findBlockByNumber(first).position();
    document.markContentsDirty(start, (block.isValid() ? block.position() : document.characterCount()) - start);
    return block.isValid();
}

void SourceHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length <= 0)
        return;
    const QTextCharFormat wanted = charFormat(format);
    if (!wanted.isEmpty())
        m_runs.append({offset, length, wanted});
}

QTextCharFormat SourceHighlighter::charFormat(const KSyntaxHighlighting::Format &format)
{
    const auto known = m_formats.constFind(format.id());
    if (known != m_formats.cend())
        return *known;
    QTextCharFormat result;
    if (format.hasTextColor(theme()))
        result.setForeground(colour::readable(format.textColor(theme()), {m_paper}, m_text, textRatio));
    if (format.isBold(theme()))
        result.setFontWeight(QFont::Bold);
    if (format.isItalic(theme()))
        result.setFontItalic(true);
    m_formats.insert(format.id(), result);
    return result;
}

} // namespace tellings
