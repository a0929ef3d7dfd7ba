// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/source/sourcetext.h"

#include "models/items/sourcelines.h"
#include "widgets/common/colour.h"

#include <QEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr qsizetype sliceCharacters = 8000; ///< some milliseconds of highlighting
constexpr int gutterPadding = 8;

/// The line numbers beside the text.
class Gutter : public QWidget {
public:
    explicit Gutter(SourceText *text) : QWidget(text), m_text(text) { setObjectName(u"lineNumbers"_s); }

protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintGutter(event); }

private:
    SourceText *m_text;
};

} // namespace

SourceText::SourceText(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new Gutter(this))
{
    setObjectName(u"sourceText"_s);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(QFrame::NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setCenterOnScroll(true);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &SourceText::colourSome);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int scrolled) {
        if (scrolled)
            m_gutter->scroll(0, scrolled);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceText::markLines);
    placeGutter();
}

void SourceText::setArticle(const Article &article)
{
    const QList<Paragraph> lines = sourceLines(article.text);
    QStringList shown;
    shown.reserve(lines.size());
    for (const Paragraph &line : lines)
        shown.append(shownText(article.view(line.range)));
    m_map = TextMap(lines);
    m_hits.clear();
    m_current = {};
    setPlainText(shown.join(u'\n'));
    setAccessibleName(tr("Source of %1").arg(article.outlet));
    m_definition = m_repository.definitionForFileName(QFileInfo(article.file).fileName());
    placeGutter();
    colourAnew();
}

QString SourceText::kind() const
{
    return m_definition.isValid() ? m_definition.translatedName() : QString();
}

void SourceText::colourAnew()
{
    m_highlighter.begin(m_definition, m_repository.themeForPalette(palette()), palette().color(QPalette::Base),
                        palette().color(QPalette::Text));
    markLines();
    m_slices.start();
}

void SourceText::colourSome()
{
    if (!m_highlighter.go(*document(), sliceCharacters))
        m_slices.stop();
}

qsizetype SourceText::caretOffset() const
{
    return m_map.toText(textCursor().position());
}

void SourceText::goTo(qsizetype offset)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_map.toDocument(offset));
    setTextCursor(cursor);
    centerCursor();
}

void SourceText::setHits(const QList<TextRange> &hits, TextRange current)
{
    m_hits = hits;
    const bool moved = !current.isEmpty() && current != std::exchange(m_current, current);
    if (moved)
        goTo(current.start);
    markLines();
}

void SourceText::markLines()
{
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor paper = palette().color(QPalette::Base);
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection line;
    line.cursor = textCursor();
    line.cursor.clearSelection();
    line.format.setBackground(colour::blend(accent, paper, 0.12));
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    marks.append(line);
    for (const TextRange &hit : std::as_const(m_hits)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(m_map.toDocument(hit.start));
        mark.cursor.setPosition(m_map.toDocument(hit.end), QTextCursor::KeepAnchor);
        if (hit == m_current) {
            mark.format.setBackground(palette().highlight());
            mark.format.setForeground(palette().highlightedText());
        } else {
            mark.format.setFontUnderline(true);
            mark.format.setBackground(colour::blend(accent, paper, 0.3));
            mark.format.setForeground(palette().text());
        }
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_gutter->update();
}

int SourceText::gutterWidth() const
{
    const auto digits = std::max<qsizetype>(3, QString::number(lineCount()).size());
    return 2 * gutterPadding + static_cast<int>(digits) * fontMetrics().horizontalAdvance(u'9');
}

void SourceText::placeGutter()
{
    const int width = gutterWidth();
    const QRect inside = contentsRect();
    if (isRightToLeft()) {
        const int right = inside.right() + 1;
        setViewportMargins(0, 0, width, 0);
        m_gutter->setGeometry(right - width, inside.top(), width, inside.height());
    } else {
        setViewportMargins(width, 0, 0, 0);
        m_gutter->setGeometry(inside.left(), inside.top(), width, inside.height());
    }
}

void SourceText::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    const QColor paper = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    painter.fillRect(event->rect(), colour::blend(text, paper, 0.05));
    const QColor quiet = colour::readable(colour::blend(text, paper, 0.5), {paper}, text, 4.5);
    const int current = textCursor().blockNumber();
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        if (block.isVisible() && top + height >= event->rect().top()) {
            QFont face = font();
            face.setBold(block.blockNumber() == current);
            painter.setFont(face);
            painter.setPen(block.blockNumber() == current ? text : quiet);
            const QRectF place(gutterPadding, top, m_gutter->width() - 2 * gutterPadding, fontMetrics().height());
            painter.drawText(place, Qt::AlignTrailing | Qt::AlignTop, QString::number(block.blockNumber() + 1));
        }
        top += height;
    }
}

void SourceText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void SourceText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange: colourAnew(); break;
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange: placeGutter(); break;
    default: break;
    }
}

} // namespace tellings
