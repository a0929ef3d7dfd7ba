// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/columnlayout.h"

#include <algorithm>

namespace tellings {

TextMap::TextMap(const QList<Paragraph> &paragraphs, const QList<FoldedParagraphs> &folded)
{
    m_ranges.reserve(paragraphs.size());
    m_byParagraph.reserve(paragraphs.size());
    m_blocks.reserve(paragraphs.size() + folded.size());
    int fold = 0;
    for (int i = 0; i < paragraphs.size(); ++i) {
        m_ranges.append(paragraphs[i].range);
        while (fold < folded.size() && folded[fold].first + folded[fold].count <= i)
            ++fold;
        const bool inside = fold < folded.size() && folded[fold].first <= i;
        if (inside && folded[fold].first == i)
            append({.paragraph = i, .fold = fold}, folded[fold].lineLength);
        if (!inside || folded[fold].open)
            append({.paragraph = i}, paragraphs[i].range.size());
        m_byParagraph.append(blockCount() - 1);
    }
}

void TextMap::append(Block block, qsizetype length)
{
    block.start = m_blocks.isEmpty() ? 0 : m_length + 1;
    m_length = block.start + static_cast<int>(length);
    m_blocks.append(block);
}

int TextMap::documentLength() const
{
    return m_length;
}

int TextMap::blockOf(int paragraph) const
{
    const int block = m_byParagraph.value(paragraph, -1);
    return block < 0 || m_blocks[block].fold >= 0 ? -1 : block;
}

int TextMap::lineOf(int paragraph) const
{
    const int block = m_byParagraph.value(paragraph, -1);
    return block < 0 || m_blocks[block].fold < 0 ? -1 : block;
}

int TextMap::paragraphOf(int block) const
{
    return block < 0 || block >= m_blocks.size() || m_blocks[block].fold >= 0 ? -1 : m_blocks[block].paragraph;
}

int TextMap::foldOf(int block) const
{
    return block < 0 || block >= m_blocks.size() ? -1 : m_blocks[block].fold;
}

int TextMap::toDocument(qsizetype offset) const
{
    const auto next = std::ranges::upper_bound(m_ranges, offset, {}, &TextRange::start);
    const auto place = [this](qsizetype paragraph, qsizetype within) {
        const Block &block = m_blocks[m_byParagraph[paragraph]];
        return block.fold >= 0 ? block.start : block.start + static_cast<int>(within);
    };
    if (next != m_ranges.cbegin()) {
        const auto index = next - m_ranges.cbegin() - 1;
        if (offset <= m_ranges[index].end)
            return place(index, offset - m_ranges[index].start);
    }
    return next == m_ranges.cend() ? documentLength() : place(next - m_ranges.cbegin(), 0);
}

const TextMap::Block *TextMap::blockAt(int position) const
{
    if (m_blocks.isEmpty())
        return nullptr;
    const auto next = std::ranges::upper_bound(m_blocks, position, {}, &Block::start);
    return &m_blocks[std::max<qsizetype>(0, next - m_blocks.cbegin() - 1)];
}

int TextMap::paragraphAtPosition(int position) const
{
    const Block *block = blockAt(position);
    return block ? block->paragraph : -1;
}

qsizetype TextMap::toText(int position) const
{
    const Block *block = blockAt(position);
    if (!block)
        return 0;
    const TextRange range = m_ranges[block->paragraph];
    return block->fold >= 0 ? range.start : std::clamp(range.start + (position - block->start), range.start, range.end);
}

QList<ParagraphPiece> TextMap::pieces(TextRange range) const
{
    QList<ParagraphPiece> result;
    auto paragraph = std::ranges::upper_bound(m_ranges, range.start, {}, &TextRange::end);
    for (; paragraph != m_ranges.cend() && paragraph->start < range.end; ++paragraph) {
        const qsizetype start = std::max(range.start, paragraph->start);
        const qsizetype end = std::min(range.end, paragraph->end);
        if (start < end)
            result.append({static_cast<int>(paragraph - m_ranges.cbegin()), static_cast<int>(start - paragraph->start),
                           static_cast<int>(end - paragraph->start)});
    }
    return result;
}

QString shownText(QStringView paragraph)
{
    QString text = paragraph.toString();
    for (QChar &c : text) {
        const char16_t unit = c.unicode();
        const bool structure = unit == u'\0' || unit == u'\n' || unit == u'\r' || unit == u'\v' || unit == u'\f'
            || unit == 0x2028 || unit == 0x2029 || unit == 0xfffc || unit == 0xfdd0 || unit == 0xfdd1;
        if (structure)
            c = u' ';
    }
    return text;
}

QList<qreal> stackMarks(const QList<qreal> &wanted, qreal height, qreal gap)
{
    QList<qreal> places;
    places.reserve(wanted.size());
    for (const qreal place : wanted)
        places.append(places.isEmpty() ? place : std::max(place, places.last() + height + gap));
    return places;
}

} // namespace tellings
