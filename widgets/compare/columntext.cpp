// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/columntext.h"

#include "widgets/common/readingfont.h"
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

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr int measure = 68; ///< characters: longer lines tire
constexpr int leastMeasure = 24; ///< characters: shorter lines fall apart
constexpr int trailingMargin = 12;
constexpr int pageTopMargin = 12;

} // namespace

ColumnText::ColumnText(QWidget *parent)
    : QTextEdit(parent)
    , m_readingFont(font())
    , m_note(new QLabel(tr("Not in this article"), this))
{
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
    m_chosenPassage = 0;
    m_chosen = {};
    m_level.reset();
    m_wantedCaret = 0;
    m_anchor = {.top = pageTopMargin};
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
    auto *filled = new QTextDocument(this);
    fillProseDocument(*filled, *article(), m_readingFont);
    applyMargins(*filled);
    applyFormats(*filled);
    filled->documentLayout()->installEventFilter(this);
    m_wantedCaret = caretOffset();
    const QScopedValueRollback guard(m_ownScroll, true);
    const std::unique_ptr<QTextDocument> former(document()->parent() == this ? document() : nullptr);
    parkScroll();
    setDocument(filled);
    m_filled = true;
    m_laidBlocks = 0;
}

void ColumnText::applyFormats(QTextDocument &document)
{
    QTextBlock block = document.begin();
    for (int i = 0; i < m_decoration.map.paragraphCount(); ++i, block = block.next()) {
        const Paragraph &paragraph = article()->paragraphs[i];
        block.layout()->setFormats(
            textFormats(paragraph.role, static_cast<int>(paragraph.range.size()), m_syntax->value(i), m_style));
    }
}

void ColumnText::applyMargins(QTextDocument &document)
{
    setPageMargins(document, {.leading = gutterWidth(), .trailing = trailingMargin, .top = pageTopMargin, .bottom = 24},
                   isRightToLeft());
}

void ColumnText::setChosen(int passage, const ChosenInArticle &chosen)
{
    m_chosenPassage = passage;
    m_chosen = chosen;
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
    for (const ParagraphPiece &piece : m_decoration.map.pieces(range)) {
        for (const QRectF &rect : lineRects(document()->findBlockByNumber(piece.paragraph), piece.start, piece.end))
            rects.append(rect.translated(0, -scrollOffset()));
    }
    return rects;
}

qsizetype ColumnText::caretOffset() const
{
    return m_wantedCaret ? *m_wantedCaret : m_decoration.map.toText(textCursor().position());
}

TextRange ColumnText::selectedRange() const
{
    return {m_decoration.map.toText(textCursor().selectionStart()),
            m_decoration.map.toText(textCursor().selectionEnd())};
}

void ColumnText::setCaretOffset(qsizetype offset)
{
    if (m_stale) {
        m_wantedCaret = offset; // setting it scrolls to it, and so lays out as far as there
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_decoration.map.toDocument(offset));
    const QScopedValueRollback guard(m_ownScroll, true);
    setTextCursor(cursor);
}

int ColumnText::comfortableWidth() const
{
    return gutterWidth() + trailingMargin + static_cast<int>(std::ceil(measure * meanCharacterWidth(m_readingFont)))
        + verticalScrollBar()->sizeHint().width();
}

int ColumnText::leastWidth() const
{
    return gutterWidth() + trailingMargin
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
    QStringList paragraphs;
    for (const ParagraphPiece &piece : m_decoration.map.pieces(range)) {
        const qsizetype start = m_decoration.map.paragraphRange(piece.paragraph).start;
        paragraphs.append(article()->view({start + piece.start, start + piece.end}).toString());
    }
    copied->setText(paragraphs.join(u"\n\n"_s));
    return copied;
}

} // namespace tellings
