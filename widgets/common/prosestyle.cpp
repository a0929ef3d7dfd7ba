// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/prosestyle.h"

using namespace Qt::StringLiterals;

namespace tellings {

ProseStyle::ProseStyle(const QPalette &palette)
    : m_highlighter(m_repository)
    , m_palette(palette)
    , m_colours(palette) { }

ProseStyle::~ProseStyle() = default;

bool ProseStyle::setPalette(const QPalette &palette)
{
    const TintPalette wanted(palette);
    if (wanted == m_colours)
        return false;
    m_palette = palette;
    m_colours = wanted;
    m_syntax.reset();
    return true;
}

const SyntaxStyle &ProseStyle::syntax()
{
    if (!m_syntax)
        m_syntax.emplace(m_highlighter.definition(), m_repository.themeForPalette(m_palette), m_colours);
    return *m_syntax;
}

void ProseStyle::warmUp()
{
    Article article;
    article.text = u"PORT ILSE, 3 May (AP) - “One, two,” said Ada Quill, 34, who paid £2.5m; 4% of it on Monday."_s;
    article.paragraphs = {{{0, article.text.size()}, ParagraphRole::Body}};
    (void)highlight(article);
    (void)syntax();
}

} // namespace tellings
