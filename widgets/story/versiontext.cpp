// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/story/versiontext.h"

#include "widgets/common/colour.h"
#include "widgets/common/readingfont.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr int margin = 16;
constexpr qsizetype slice = 20; ///< paragraphs
constexpr double tint = 0.22;
constexpr double markTint = 0.5;
constexpr double readableContrast = 4.5;
// Blue and orange: those who cannot tell red from green can tell these.
constexpr QColor addedColour(0x1f, 0x6f, 0xd1);
constexpr QColor droppedColour(0xd9, 0x6a, 0x00);

QString signOf(WordChange change)
{
    switch (change) {
    case WordChange::Added: return u"+ "_s;
    case WordChange::Dropped: return u"− "_s;
    case WordChange::Changed: return u"± "_s;
    case WordChange::Equal: break;
    }
    return {};
}

} // namespace

VersionText::VersionText(QWidget *parent) : QTextEdit(parent)
{
    setObjectName(u"versionText"_s);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAccessibleName(tr("What changed"));
    document()->setDocumentMargin(margin);
    m_filling.setSingleShot(true);
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, &VersionText::fillSome);
}

void VersionText::setView(const VersionView &view)
{
    m_view = view;
    m_change = 0;
    fill();
}

QTextCharFormat VersionText::formatOf(WordChange change) const
{
    QTextCharFormat format;
    if (change == WordChange::Equal)
        return format;
    const QColor text = palette().color(QPalette::Text);
    const QColor hue = change == WordChange::Added ? addedColour : droppedColour;
    const QColor ground = colour::blend(hue, palette().color(QPalette::Base), tint);
    format.setBackground(ground);
    format.setForeground(colour::readable(colour::blend(hue, text, markTint), {ground}, text, readableContrast));
    format.setFontUnderline(change == WordChange::Added);
    format.setFontStrikeOut(change == WordChange::Dropped);
    return format;
}

void VersionText::fill()
{
    document()->setDefaultFont(readingFont(font(), 0));
    clear();
    m_places = QList<Place>(m_view.changes.size(), Place{-1, -1});
    m_filled = 0;
    fillSome();
    moveCursor(QTextCursor::Start);
    mark();
}

void VersionText::fillSome()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < slice && m_filled < m_view.paragraphs.size(); ++i)
        insert(m_view.paragraphs.at(m_filled++));
    cursor.endEditBlock();
    if (m_filled < m_view.paragraphs.size())
        m_filling.start();
}

void VersionText::fillAll()
{
    while (m_filled < m_view.paragraphs.size())
        fillSome();
    m_filling.stop();
}

void VersionText::insert(const VersionView::Paragraph &paragraph)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    block.setBottomMargin(fontMetrics().height() / 2.0);
    if (m_filled == 1)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block, {});
    QTextCharFormat sign;
    sign.setFontWeight(QFont::Bold);
    cursor.insertText(signOf(paragraph.change), sign);
    for (const VersionView::Piece &piece : paragraph.pieces) {
        const int start = cursor.position();
        cursor.insertText(piece.text, formatOf(piece.change));
        if (piece.number < 1)
            continue;
        Place &place = m_places[piece.number - 1];
        place = {place.start < 0 ? start : place.start, cursor.position()};
    }
}

void VersionText::showChange(int number)
{
    fillAll();
    m_change = number >= 1 && number <= m_places.size() && m_places.at(number - 1).start >= 0 ? number : 0;
    mark();
    if (m_change == 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(m_places.at(m_change - 1).start);
    setTextCursor(cursor);
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + cursorRect().center().y() - viewport()->height() / 2);
}

int VersionText::changeBefore() const
{
    const int caret = textCursor().position();
    for (qsizetype i = m_places.size(); i-- > 0;) {
        if (m_places.at(i).start >= 0 && m_places.at(i).start < caret)
            return static_cast<int>(i + 1);
    }
    return 0;
}

int VersionText::changeAfter()
{
    fillAll();
    // From the one that is marked to the one behind it; from the caret, when a person put it elsewhere.
    const int caret = textCursor().position();
    const bool onMarked = m_change > 0 && m_places.at(m_change - 1).start == caret;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (m_places.at(i).start > caret || (m_places.at(i).start == caret && !onMarked))
            return static_cast<int>(i + 1);
    }
    return 0;
}

void VersionText::mark()
{
    QList<ExtraSelection> selections;
    if (m_change > 0) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(m_places.at(m_change - 1).start);
        selection.cursor.setPosition(m_places.at(m_change - 1).end, QTextCursor::KeepAnchor);
        selection.format.setBackground(palette().color(QPalette::Highlight));
        selection.format.setForeground(palette().color(QPalette::HighlightedText));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void VersionText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const int change = m_change;
        fill();
        showChange(change);
    }
}

} // namespace tellings
