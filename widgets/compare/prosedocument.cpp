// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/prosedocument.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

namespace tellings {

namespace {

/// A role's look, in multiples of the body's size.
struct RoleStyle {
    double size = 1.0;
    QFont::Weight weight = QFont::Normal;
    QFont::Capitalization capitals = QFont::MixedCase;
    bool italic = false;
    double lineHeight = 1.6; ///< in the role's own size, comfortably
    double before = 0.0; ///< space above, in body sizes
    double after = 0.65; ///< space below
    double indent = 0.0;
    double hanging = 0.0;
};

qreal emOf(const QFont &font)
{
    return QFontInfo(font).pixelSize();
}

RoleStyle styleOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Headline: return {.size = 1.3, .weight = QFont::Bold, .lineHeight = 1.3, .after = 0.6};
    case ParagraphRole::Standfirst: return {.size = 1.1, .weight = QFont::DemiBold, .lineHeight = 1.45, .after = 0.8};
    case ParagraphRole::Subheading:
        return {.size = 1.1, .weight = QFont::Bold, .lineHeight = 1.4, .before = 0.6, .after = 0.35};
    case ParagraphRole::Caption: return {.size = 0.86, .lineHeight = 1.45, .before = 0.1, .after = 0.8, .indent = 0.9};
    case ParagraphRole::ListItem: return {.after = 0.35, .indent = 1.2};
    case ParagraphRole::Dateline: return {.size = 0.9, .capitals = QFont::SmallCaps, .after = 0.4};
    case ParagraphRole::Byline: return {.size = 0.9, .italic = true, .after = 0.5};
    case ParagraphRole::Furniture: return {.size = 0.82, .lineHeight = 1.45, .after = 0.55};
    case ParagraphRole::Body: break;
    }
    return {};
}

/// How wide the mark is that a list's item begins with, "- " or "12. ", in body sizes; 0: it has none.
double markWidth(const QString &text, const QFont &body)
{
    constexpr qsizetype longestMark = 4;
    const QStringView mark = QStringView(text).first(text.indexOf(u' ') + 1);
    if (mark.size() < 2 || mark.size() > longestMark || std::ranges::any_of(mark, [](QChar c) { return c.isLetter(); }))
        return 0;
    return QFontMetricsF(body).horizontalAdvance(mark.toString()) / emOf(body);
}

double spacingFactor(LineSpacing spacing)
{
    switch (spacing) {
    case LineSpacing::Tight: return 0.86;
    case LineSpacing::Comfortable: return 1;
    case LineSpacing::Wide: return 1.2;
    }
    return 1;
}

QTextBlockFormat blockFormat(const RoleStyle &style, const ProseSetting &setting, bool rightToLeft)
{
    const QFont &body = setting.font;
    QTextBlockFormat format;
    const qreal em = emOf(body);
    // Faces differ in the height they ask for (Noto Serif: 1.36 em); what the eye wants is a multiple of the size.
    const qreal percent =
        std::max(100.0, 100 * style.lineHeight * spacingFactor(setting.spacing) * em / QFontMetricsF(body).height());
    format.setLineHeight(percent, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(style.before * em);
    format.setBottomMargin(style.after * em);
    if (rightToLeft)
        format.setRightMargin(style.indent * em);
    else
        format.setLeftMargin(style.indent * em);
    format.setTextIndent(-style.hanging * em);
    return format;
}

QTextCharFormat charFormat(const RoleStyle &style, const QFont &body)
{
    QTextCharFormat format;
    if (body.pixelSize() > 0)
        format.setProperty(QTextFormat::FontPixelSize, qMax(1, qRound(body.pixelSize() * style.size)));
    else
        format.setFontPointSize(body.pointSizeF() * style.size);
    if (style.weight != QFont::Normal)
        format.setFontWeight(style.weight);
    if (style.capitals != QFont::MixedCase)
        format.setFontCapitalization(style.capitals);
    if (style.italic)
        format.setFontItalic(true);
    return format;
}

/// Puts one block after another into an empty document.
class Filler {
public:
    explicit Filler(QTextDocument &document) : m_cursor(&document) { m_cursor.beginEditBlock(); }
    ~Filler() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(Filler)

    void add(const QString &text, const QTextBlockFormat &block, const QTextCharFormat &characters)
    {
        if (m_first) {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(characters);
        } else {
            m_cursor.insertBlock(block, characters);
        }
        m_cursor.insertText(text, characters);
        m_first = false;
    }

private:
    QTextCursor m_cursor;
    bool m_first = true;
};

void addFoldLine(Filler &filler, const QString &text, const ProseSetting &setting)
{
    const RoleStyle style{.size = 0.8, .lineHeight = 1.5, .before = 0.1, .after = 0.75};
    QTextBlockFormat block = blockFormat(style, setting, false);
    block.setAlignment(Qt::AlignHCenter);
    filler.add(text, block, charFormat(style, setting.font));
}

} // namespace

void fillProseDocument(QTextDocument &document, const Article &article, const ProseSetting &setting,
                       const QList<FoldLine> &folds)
{
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(setting.font);
    Filler filler(document);
    auto fold = folds.cbegin();
    for (int i = 0; i < article.paragraphs.size(); ++i) {
        if (fold != folds.cend() && fold->folded.first == i) {
            const FoldedParagraphs &folded = fold->folded;
            addFoldLine(filler, (fold++)->text, setting);
            if (!folded.open) {
                i += folded.count - 1;
                continue;
            }
        }
        const Paragraph &paragraph = article.paragraphs[i];
        const QString text = shownText(article.view(paragraph.range));
        RoleStyle style = styleOf(paragraph.role);
        if (const double mark = markWidth(text, setting.font); paragraph.role == ParagraphRole::ListItem && mark > 0)
            style.indent = style.hanging = mark; // what wraps goes on below the item's first word
        filler.add(text, blockFormat(style, setting, text.isRightToLeft()), charFormat(style, setting.font));
    }
}

void setPageMargins(QTextDocument &document, const PageMargins &margins, bool rightToLeft)
{
    QTextFrameFormat format = document.rootFrame()->frameFormat();
    format.setMargin(0);
    format.setLeftMargin(rightToLeft ? margins.trailing : margins.leading);
    format.setRightMargin(rightToLeft ? margins.leading : margins.trailing);
    format.setTopMargin(margins.top);
    format.setBottomMargin(margins.bottom);
    if (format != document.rootFrame()->frameFormat())
        document.rootFrame()->setFrameFormat(format);
}

} // namespace tellings
