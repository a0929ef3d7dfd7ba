// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/columntext.h"

#include "widgets/common/readingfont.h"
#include "widgets/compare/accessibleblocks.h"
#include "widgets/compare/prosedocument.h"
#include "widgets/compare/proseshape.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr int measure = 68; ///< characters: longer lines tire
constexpr int leastMeasure = 24; ///< characters: shorter lines fall apart
constexpr int pageTopMargin = 12;

} // namespace

ColumnText::ColumnText(QWidget *parent)
    : QTextEdit(parent)
    , m_readingFont(font())
    , m_note(new QLabel(tr("Not in this article"), this))
{
    makeBlocksAccessible();
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false); // files dropped here are for the window
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);

    m_note->setObjectName(u"absenceNote"_s);
    m_note->setAutoFillBackground(true);
    m_note->setFrameShape(QFrame::StyledPanel);
    m_note->setMargin(6);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_note->hide();

    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_ownScroll) {
            m_level.reset();
            if (m_stale && m_filled)
                m_anchor = topAnchor(); // the reader went elsewhere meanwhile
        }
        Q_EMIT viewMoved();
    });
    // The text edit sets the range anew whenever it lays out; a level place past the ends must outlive that.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (!m_ownScroll && m_level)
            applyLevel();
    });
}

ColumnText::~ColumnText() = default;

const Article *ColumnText::article() const
{
    return m_comparison && m_article >= 0 ? &m_comparison->story.articles.at(m_article) : nullptr;
}

void ColumnText::setArticle(std::shared_ptr<const Comparison> comparison, int article, SyntaxSource syntax)
{
    m_comparison = std::move(comparison);
    m_article = article;
    m_syntaxSource = std::move(syntax);
    m_syntax.reset();
    m_decoration = decorate(*m_comparison, article);
    m_codes = {};
    m_chosenPassage = 0;
    m_chosen = {};
    m_filtered.reset();
    m_folds.clear();
    m_level.reset();
    m_wantedCaret = 0;
    m_wantedAnchor.reset();
    m_anchor = {.top = pageTopMargin, .atStart = true};
    m_stale = true;
    m_filled = false;
    m_viewSettled = false;
    Q_EMIT becameStale();
}

void ColumnText::setDetails(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
}

void ColumnText::setReadingFont(const QFont &font)
{
    if (font == m_readingFont)
        return;
    invalidate(Stale::Text);
    m_readingFont = font;
}

void ColumnText::setLineSpacing(LineSpacing spacing)
{
    if (spacing == m_spacing)
        return;
    invalidate(Stale::Text);
    m_spacing = spacing;
}

void ColumnText::setColours(const TintPalette &colours, const SyntaxStyle &style)
{
    m_colours = colours;
    m_style = style;
    QPalette note = palette();
    note.setColor(QPalette::Window, m_colours.paper());
    note.setColor(QPalette::WindowText, m_colours.text());
    m_note->setPalette(note);
    invalidate(Stale::Text);
}

void ColumnText::fillDocument()
{
    // A document that no view shows yet is not laid out: all of it is in place before the first line is.
    if (!m_syntax)
        m_syntax = m_syntaxSource ? m_syntaxSource(*article()) : QList<QList<SyntaxRun>>();
    // By the map of the former document.
    if (!m_wantedCaret && textCursor().hasSelection())
        m_wantedAnchor = m_decoration.map.toText(textCursor().anchor());
    m_wantedCaret = caretOffset();
    const QList<FoldLine> folds = foldLines();
    m_decoration.map = TextMap(article()->paragraphs, m_folds);
    auto *filled = new QTextDocument(this);
    fillProseDocument(*filled, *article(), {m_readingFont, m_spacing}, folds);
    applyMargins(*filled);
    applyFormats(*filled);
    filled->documentLayout()->installEventFilter(this);
    const QScopedValueRollback guard(m_ownScroll, true);
    const std::unique_ptr<QTextDocument> former(document()->parent() == this ? document() : nullptr);
    parkScroll();
    setDocument(filled);
    m_filled = true;
    m_laidBlocks = 0;
    tellBlocksChanged(*viewport());
}

void ColumnText::applyFormats(QTextDocument &document)
{
    QTextCharFormat quiet;
    quiet.setForeground(m_colours.quiet());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int number = m_decoration.map.paragraphOf(block.blockNumber());
        if (number < 0) {
            block.layout()->setFormats({{0, block.length(), quiet}});
            continue;
        }
        const Paragraph &paragraph = article()->paragraphs[number];
        QList<QTextLayout::FormatRange> formats =
            textFormats(paragraph.role, static_cast<int>(paragraph.range.size()), m_syntax->value(number), m_style);
        for (const TextRange &range : setBackIn(paragraph.range))
            formats.append(
                {static_cast<int>(range.start - paragraph.range.start), static_cast<int>(range.size()), quiet});
        block.layout()->setFormats(formats);
    }
}

void ColumnText::applyMargins(QTextDocument &document)
{
    setPageMargins(document,
                   {.leading = gutterWidth(), .trailing = trailingWidth(), .top = pageTopMargin, .bottom = 24},
                   isRightToLeft());
}

void ColumnText::setChosen(int passage, const ChosenInArticle &chosen)
{
    const bool another = std::exchange(m_chosenPassage, passage) != passage;
    m_chosen = chosen;
    if (another)
        reveal(chosen.spans);
    placeChips();
    placeNote();
    viewport()->update();
}

void ColumnText::placeNote()
{
    const bool absent = m_chosenPassage != 0 && m_chosen.spans.isEmpty();
    m_note->setVisible(absent);
    if (!absent)
        return;
    m_note->adjustSize();
    const QRect area = viewport()->geometry();
    m_note->move(area.center().x() - m_note->width() / 2, area.top() + qRound(bridgeLine()) - m_note->height() / 2);
}

int ColumnText::levelLine() const
{
    return viewport()->height() / 3;
}

int ColumnText::scrollOffset() const
{
    return verticalScrollBar()->value();
}

qreal ColumnText::pageTop(qsizetype offset) const
{
    const int position = m_decoration.map.toDocument(offset);
    const QTextBlock block = document()->findBlock(position);
    document()->documentLayout()->blockBoundingRect(block); // lays out as far as here
    return lineHeightsAt(block, position - block.position()).top;
}

qreal ColumnText::lineTop(qsizetype offset) const
{
    return pageTop(offset) - scrollOffset();
}

QList<QRectF> ColumnText::shownRects(TextRange range) const
{
    QList<QRectF> rects;
    int line = -1; // of a gap: several of its paragraphs are at one place
    for (const ParagraphPiece &piece : m_decoration.map.pieces(range)) {
        const int block = m_decoration.map.blockOf(piece.paragraph);
        const QList<QRectF> shown = lineRects(document()->findBlockByNumber(block), piece.start, piece.end);
        for (const QRectF &rect : shown)
            rects.append(rect.translated(0, -scrollOffset()));
        const int gap = m_decoration.map.lineOf(piece.paragraph);
        if (gap >= 0 && std::exchange(line, gap) != gap)
            rects.append(lineRectAt(document()->findBlockByNumber(gap), 0).translated(0, -scrollOffset()));
    }
    return rects;
}

qsizetype ColumnText::caretOffset() const
{
    return m_wantedCaret ? *m_wantedCaret : m_decoration.map.toText(textCursor().position());
}

TextRange ColumnText::selectedRange() const
{
    if (m_wantedAnchor && m_wantedCaret)
        return {std::min(*m_wantedAnchor, *m_wantedCaret), std::max(*m_wantedAnchor, *m_wantedCaret)};
    return {m_decoration.map.toText(textCursor().selectionStart()),
            m_decoration.map.toText(textCursor().selectionEnd())};
}

void ColumnText::setCaretOffset(qsizetype offset)
{
    if (m_stale) {
        m_wantedAnchor.reset();
        m_wantedCaret = offset; // setting it scrolls to it, and so lays out as far as there
        return;
    }
    QTextCursor cursor = textCursor();
    if (const auto anchor = std::exchange(m_wantedAnchor, std::nullopt)) {
        cursor.setPosition(m_decoration.map.toDocument(*anchor));
        cursor.setPosition(m_decoration.map.toDocument(offset), QTextCursor::KeepAnchor);
    } else {
        cursor.setPosition(m_decoration.map.toDocument(offset));
    }
    const QScopedValueRollback guard(m_ownScroll, true);
    setTextCursor(cursor);
}

int ColumnText::comfortableWidth() const
{
    return gutterWidth() + trailingWidth() + static_cast<int>(std::ceil(measure * meanCharacterWidth(m_readingFont)))
        + verticalScrollBar()->sizeHint().width();
}

int ColumnText::leastWidth() const
{
    return gutterWidth() + trailingWidth()
        + static_cast<int>(std::ceil(leastMeasure * meanCharacterWidth(m_readingFont)))
        + verticalScrollBar()->sizeHint().width();
}

QMimeData *ColumnText::createMimeDataFromSelection() const
{
    // The article's own characters: a document would turn no-break spaces into spaces.
    auto *copied = new QMimeData;
    if (!article())
        return copied;
    const TextRange range = selectedRange();
    const QString leftOut = u"[…]"_s;
    QStringList paragraphs;
    for (const ParagraphPiece &piece : m_decoration.map.pieces(range)) {
        if (m_decoration.map.blockOf(piece.paragraph) < 0) { // what is not seen is not meant, and said to be left out
            if (paragraphs.isEmpty() || paragraphs.last() != leftOut)
                paragraphs.append(leftOut);
            continue;
        }
        const qsizetype start = m_decoration.map.paragraphRange(piece.paragraph).start;
        paragraphs.append(article()->view({start + piece.start, start + piece.end}).toString());
    }
    copied->setText(paragraphs.join(u"\n\n"_s));
    return copied;
}

} // namespace tellings
