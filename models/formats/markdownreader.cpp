// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/markdownreader.h"

#include "models/formats/datetext.h"
#include "models/formats/furniture.h"
#include "models/formats/lines.h"
#include "models/formats/paragraphs.h"
#include "models/formats/textarticle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

/// Cuts Markdown into blocks line by line.
class MarkdownCutter {
public:
    MarkdownCutter(Article &article, const Watch &watch)
        : m_article(article)
        , m_text(article.text)
        , m_lines(m_text, watch)
    {
    }

    std::optional<QList<Block>> cut();

private:
    [[nodiscard]] QStringView view(TextRange range) const { return m_text.sliced(range.start, range.size()); }

    void readFrontMatter();
    void readEntry(QStringView entry);
    [[nodiscard]] bool hasFrontMatter() const;
    void addLine(const Line &line);
    bool addHeading(TextRange line);
    bool addUnderlined(const Line &line);
    bool addPicture(TextRange line);
    void addText(const Line &line, TextRange range);
    void leaveOutEmphasis();
    void add(TextRange range, std::optional<ParagraphRole> role);

    Article &m_article;
    QStringView m_text;
    LineScanner m_lines;
    QList<Block> m_blocks;
    bool m_inFence = false;
    bool m_openText = false; ///< the last block is text that the next line may go on
};

void MarkdownCutter::add(TextRange range, std::optional<ParagraphRole> role)
{
    range = trimmedRange(m_text, range);
    m_openText = false;
    if (!range.isEmpty())
        m_blocks.append({range, role});
}

/// Whether the text begins with `---`, a few entries and another `---`. A rule above the text is none of that, and
/// nothing may make the whole text an endless front matter.
bool MarkdownCutter::hasFrontMatter() const
{
    constexpr int most = 60;
    LineScanner ahead(m_text);
    const auto first = ahead.next();
    if (!first || view(first->range) != u"---")
        return false;
    for (int i = 0; i < most; ++i) {
        const auto line = ahead.next();
        if (!line)
            return false;
        const QStringView entry = view(line->range);
        if (entry == u"---")
            return i > 0;
        if (!entry.contains(u':') && !entry.startsWith(u'-') && !entry.startsWith(u'#') && line->indent() == 0)
            return false;
    }
    return false;
}

void MarkdownCutter::readFrontMatter()
{
    if (!hasFrontMatter())
        return;
    add(m_lines.next()->range, ParagraphRole::Furniture);
    while (const auto line = m_lines.next()) {
        add(line->range, ParagraphRole::Furniture);
        if (view(line->range) == u"---")
            return;
        readEntry(view(line->range));
    }
}

/// One `key: value` of the front matter.
void MarkdownCutter::readEntry(QStringView entry)
{
    const qsizetype colon = entry.indexOf(u':');
    if (colon < 0)
        return;
    const QString key = entry.first(colon).trimmed().toString().toLower();
    QString value = entry.sliced(colon + 1).trimmed().toString();
    if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
        value = value.sliced(1, value.size() - 2);
    if (value.isEmpty())
        return;
    if (key == u"title" || key == u"headline") {
        m_article.headline = value;
    } else if (key == u"author" || key == u"byline") {
        m_article.byline = value;
    } else if (key == u"outlet" || key == u"publication" || key == u"publisher" || key == u"source") {
        m_article.outlet = value;
    } else if (key == u"url" || key == u"link") {
        m_article.url = QUrl(value, QUrl::StrictMode);
    } else if (key == u"lang" || key == u"language") {
        m_article.language = value;
    } else if (key == u"date" || key == u"published") {
        if (const auto date = parseDate(value)) {
            m_article.published = date->moment;
            m_article.publishedHasTime = date->hasTime;
        }
    }
}

/// "# Title", "## Part ##".
bool MarkdownCutter::addHeading(TextRange line)
{
    const QStringView heading = view(line);
    qsizetype level = 0;
    while (level < heading.size() && heading[level] == u'#')
        ++level;
    if (level == 0 || level > 6 || level == heading.size() || !heading[level].isSpace())
        return false;
    TextRange range{line.start + level, line.end};
    while (range.end > range.start && m_text[range.end - 1] == u'#')
        --range.end;
    const bool first = std::ranges::none_of(m_blocks, [](const Block &b) { return b.role == ParagraphRole::Headline; });
    add(range, level == 1 && first ? ParagraphRole::Headline : ParagraphRole::Subheading);
    return true;
}

/// A line of = or - makes a heading of the text above it; alone it is a rule.
bool MarkdownCutter::addUnderlined(const Line &line)
{
    const QStringView marks = view(line.range);
    const QChar mark = marks.front();
    if (marks.size() < 3 || !std::ranges::all_of(marks, [mark](QChar c) { return c == mark; }))
        return false;
    if (mark != u'=' && mark != u'-')
        return false;
    const bool underlines = m_openText && !line.afterBlank && m_blocks.last().range.size() < 200;
    if (underlines) {
        const bool first =
            std::ranges::none_of(m_blocks, [](const Block &b) { return b.role == ParagraphRole::Headline; });
        m_blocks.last().role = mark == u'=' && first ? ParagraphRole::Headline : ParagraphRole::Subheading;
        m_openText = false;
    }
    add(line.range, ParagraphRole::Furniture);
    return true;
}

/// "![what it shows](address)" alone: what it shows is a caption.
bool MarkdownCutter::addPicture(TextRange line)
{
    const QStringView picture = view(line);
    const qsizetype close = picture.indexOf(u"](");
    if (!picture.startsWith(u"![") || close < 0 || !picture.endsWith(u')') || picture.count(u"](") > 1)
        return false;
    const TextRange shown = trimmedRange(m_text, {line.start + 2, line.start + close});
    if (shown.isEmpty())
        add(line, ParagraphRole::Furniture);
    else
        add(shown, ParagraphRole::Caption);
    return true;
}

/// Lines that follow each other are one paragraph, but lines as long as paragraphs are.
void MarkdownCutter::addText(const Line &line, TextRange range)
{
    constexpr qsizetype longestWrapped = 160;
    const bool item = listMarkLength(view(range)) > 0;
    const bool goesOn = m_openText && !line.afterBlank && !item && line.width() <= longestWrapped;
    if (goesOn)
        m_blocks.last().range.end = range.end;
    else
        add(range, item ? std::optional(ParagraphRole::ListItem) : std::nullopt);
    m_openText = line.width() <= longestWrapped && !m_blocks.isEmpty();
}

void MarkdownCutter::addLine(const Line &line)
{
    const QStringView content = view(line.range);
    if (content.startsWith(u"```") || content.startsWith(u"~~~")) {
        m_inFence = !m_inFence;
        add(line.range, ParagraphRole::Furniture);
        return;
    }
    if (m_inFence) {
        add(line.range, {});
        return;
    }
    const bool comment = content.startsWith(u"<!--") && content.endsWith(u"-->");
    if (comment) {
        add(line.range, ParagraphRole::Furniture);
        return;
    }
    if (addHeading(line.range) || addUnderlined(line) || addPicture(line.range))
        return;
    TextRange range = line.range;
    while (range.start < range.end && (m_text[range.start] == u'>' || m_text[range.start].isSpace()))
        ++range.start;
    if (range.isEmpty())
        add(line.range, ParagraphRole::Furniture);
    else
        addText(line, range);
}

/// "**By Jane Roe**": emphasis of the whole block is left out of its range.
void MarkdownCutter::leaveOutEmphasis()
{
    for (Block &block : m_blocks) {
        const QStringView content = view(block.range);
        for (const QStringView mark : {QStringView(u"**"), QStringView(u"__"), QStringView(u"*"), QStringView(u"_")}) {
            const qsizetype size = mark.size();
            if (content.size() <= 2 * size || !content.startsWith(mark) || !content.endsWith(mark))
                continue;
            const TextRange inner{block.range.start + size, block.range.end - size};
            if (!view(inner).contains(mark.front()) && trimmedRange(m_text, inner) == inner)
                block.range = inner;
            break;
        }
    }
}

std::optional<QList<Block>> MarkdownCutter::cut()
{
    readFrontMatter();
    while (const auto line = m_lines.next())
        addLine(*line);
    if (m_lines.wasStopped())
        return {};
    leaveOutEmphasis();
    return m_blocks;
}

} // namespace

QStringList MarkdownReader::nameFilters() const
{
    return {u"*.md"_s, u"*.markdown"_s};
}

std::expected<Article, Error> MarkdownReader::read(const QByteArray &bytes, const ReadContext &context) const
{
    auto article = readTextArticle(bytes, context,
                                   [](Article &read, const Watch &watch) { return MarkdownCutter(read, watch).cut(); });
    if (article) {
        article->headline = withoutMarkup(article->headline);
        article->byline = withoutMarkup(article->byline);
    }
    return article;
}

} // namespace tellings
