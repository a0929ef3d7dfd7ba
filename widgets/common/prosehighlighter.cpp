// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/prosehighlighter.h"

#include "widgets/common/tintpalette.h"

#include <KSyntaxHighlighting/State>

using namespace Qt::StringLiterals;

namespace tellings {

ProseHighlighter::ProseHighlighter(const KSyntaxHighlighting::Repository &repository)
{
    setDefinition(repository.definitionForName(u"Tellings Prose"_s));
}

QList<QList<SyntaxRun>> ProseHighlighter::highlight(const Article &article)
{
    QList<QList<SyntaxRun>> result;
    result.reserve(article.paragraphs.size());
    KSyntaxHighlighting::State state;
    for (const Paragraph &paragraph : article.paragraphs) {
        m_runs.clear();
        if (definition().isValid())
            state = highlightLine(article.view(paragraph.range), state);
        result.append(std::exchange(m_runs, {}));
    }
    return result;
}

void ProseHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length > 0 && format.isValid())
        m_runs.append({offset, length, format});
}

SyntaxStyle::SyntaxStyle(const KSyntaxHighlighting::Definition &definition, const KSyntaxHighlighting::Theme &theme,
                         const TintPalette &colours)
    : m_quiet(colours.quiet())
{
    const QList<KSyntaxHighlighting::Format> formats = definition.formats();
    for (const KSyntaxHighlighting::Format &syntax : formats) {
        QTextCharFormat format;
        if (syntax.hasTextColor(theme))
            format.setForeground(colours.readableText(syntax.textColor(theme)));
        if (syntax.isBold(theme))
            format.setFontWeight(QFont::Bold);
        if (syntax.isItalic(theme))
            format.setFontItalic(true);
        m_formats.insert(syntax.id(), format);
    }
}

QList<QTextLayout::FormatRange> textFormats(ParagraphRole role, int length, const QList<SyntaxRun> &syntax,
                                            const SyntaxStyle &style)
{
    QList<QTextLayout::FormatRange> ranges;
    const bool quiet =
        role == ParagraphRole::Furniture || role == ParagraphRole::Byline || role == ParagraphRole::Dateline;
    if (quiet) {
        QTextCharFormat format;
        format.setForeground(style.quiet());
        ranges.append({0, length, format});
        return ranges;
    }
    for (const SyntaxRun &run : syntax) {
        const QTextCharFormat format = style.of(run.format);
        if (!format.isEmpty())
            ranges.append({run.start, run.length, format});
    }
    return ranges;
}

} // namespace tellings
