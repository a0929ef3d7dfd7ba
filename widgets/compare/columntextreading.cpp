// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/columntext.h"

#include "models/items/reading.h"
#include "models/items/spantext.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <algorithm>

// What a column says of itself, block by block, to who does not see it; the rest of ColumnText is in columntext.cpp.

namespace tellings {

namespace {

constexpr int firstOfFolded = 20; ///< words

} // namespace

int ColumnText::blockAtCaret() const
{
    if (m_filled && !m_wantedCaret)
        return std::min(textCursor().blockNumber(), blockCount() - 1);
    const TextMap &map = m_decoration.map;
    const int paragraph = map.paragraphAtPosition(map.toDocument(caretOffset()));
    return std::max(map.blockOf(paragraph), map.lineOf(paragraph));
}

const FoldedParagraphs *ColumnText::foldedAt(int block) const
{
    const int fold = m_decoration.map.foldOf(block);
    return fold >= 0 && fold < m_folds.size() ? &m_folds.at(fold) : nullptr;
}

QString ColumnText::sentenceOf(int block) const
{
    if (const FoldedParagraphs *folded = foldedAt(block))
        return gapSentence(*folded);
    const int paragraph = m_decoration.map.paragraphOf(block);
    if (!m_reader || paragraph < 0)
        return {};
    const QString codes = codesIn(paragraph);
    return codes.isEmpty() ? m_reader(paragraph) : tr("%1, %2", "paragraph, codes").arg(m_reader(paragraph), codes);
}

QString ColumnText::wordsOf(int block) const
{
    if (block < 0 || block >= blockCount())
        return {};
    const QStringView words = article()->view(article()->paragraphs.at(m_decoration.map.firstParagraphOf(block)).range);
    return foldedAt(block) ? firstWords(words, firstOfFolded) : shownText(words);
}

QRect ColumnText::rectOf(int block) const
{
    if (!m_filled || block < 0 || block >= (m_stale ? m_laidBlocks : blockCount()))
        return {};
    const QRectF onPage = document()->documentLayout()->blockBoundingRect(document()->findBlockByNumber(block));
    return onPage.translated(0, -scrollOffset()).toAlignedRect();
}

int ColumnText::blockUnder(QPoint point) const
{
    if (!m_filled || !isViewSettled())
        return -1;
    const QPointF onPage = point + QPoint(0, scrollOffset());
    const int position = document()->documentLayout()->hitTest(onPage, Qt::FuzzyHit);
    const int block = document()->findBlock(position).blockNumber();
    return rectOf(block).contains(point) ? block : -1;
}

void ColumnText::enterBlock(int block)
{
    setFocus(Qt::OtherFocusReason);
    if (foldedAt(block)) {
        if (m_filled)
            toggleGap(m_decoration.map.foldOf(block));
        return;
    }
    if (const int paragraph = m_decoration.map.paragraphOf(block); paragraph >= 0) {
        const qsizetype start = m_decoration.map.paragraphRange(paragraph).start;
        setCaretOffset(start);
        bringLevel(start);
    }
}

} // namespace tellings
