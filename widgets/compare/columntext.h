// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/decoration.h"
#include "models/items/passagefilter.h"
#include "widgets/common/prosehighlighter.h"
#include "widgets/common/tintpalette.h"
#include "widgets/compare/codingmargin.h"
#include "widgets/compare/linespacing.h"
#include "widgets/compare/proseshape.h"
#include "widgets/compare/textplace.h"

#include <QTextEdit>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QLabel;

namespace tellings {

struct FoldLine;

/// One article's text: read-only, wrapped, with a caret and a selection, its shared text tinted and numbered in the
/// margin. Laid out in slices, once for a width and a face; a choice of passage only repaints and scrolls.
class ColumnText : public QTextEdit {
    Q_OBJECT
public:
    explicit ColumnText(QWidget *parent = nullptr);
    ~ColumnText() override;

    using SyntaxSource = std::function<QList<QList<SyntaxRun>>(const Article &)>;

    /// Changes of article, face, colours and width only mark the text as stale; `settleSome()` makes it anew, once for
    /// all of them and about so many characters a call, from the top. Returns what it did, in characters of layout;
    /// 0 only when there is nothing to do, or nothing yet (a resize is under way).
    int settleSome(int characters);
    [[nodiscard]] bool isSettled() const { return !m_stale; }
    [[nodiscard]] bool isViewSettled() const { return !m_stale || m_viewSettled; } ///< what is in sight is in place

    /// `syntax` is asked when the text is made, and must live as long as the column.
    void setArticle(std::shared_ptr<const Comparison> comparison, int article, SyntaxSource syntax);
    void setDetails(std::shared_ptr<const Comparison> comparison); ///< the same text and passages, other details
    void setReadingFont(const QFont &font);
    void setLineSpacing(LineSpacing spacing);
    void setColours(const TintPalette &colours, const SyntaxStyle &style);

    /// What a screen reader walks through, one block of the document after the other: paragraphs, and lines that stand
    /// for folded ones. `reader` is asked what there is to say of a paragraph.
    using Reader = std::function<QString(int paragraph)>;
    void setReader(Reader reader) { m_reader = std::move(reader); }
    [[nodiscard]] int blockCount() const { return m_decoration.map.blockCount(); }
    [[nodiscard]] int blockAtCaret() const; ///< -1: there are none
    [[nodiscard]] const FoldedParagraphs *foldedAt(int block) const; ///< that it stands for; nullptr: it is a paragraph
    [[nodiscard]] QString sentenceOf(int block) const;
    [[nodiscard]] QString wordsOf(int block) const; ///< of a paragraph all, of folded ones how they begin
    [[nodiscard]] QRect rectOf(int block) const; ///< in the viewport's coordinates; null until it is laid out
    [[nodiscard]] int blockUnder(QPoint point) const; ///< in the viewport; -1: none
    void enterBlock(int block); ///< brings the caret and the focus to a paragraph, opens folded ones or folds them

    /// Folds paragraphs to gaps and sets back what was not asked for; nothing: shows all. Closes what was opened, but
    /// for what the chosen passage needs.
    void setFiltered(const std::optional<FilteredArticle> &filtered);
    [[nodiscard]] bool hasGaps(bool open) const; ///< such that are open, or closed
    void setGapsOpen(bool open);

    /// Keeps room for codes beside the text.
    void setCodingMargin(bool on);
    [[nodiscard]] bool hasCodingMargin() const { return m_codingMargin; }
    void setCodings(const QList<CodingMark> &marks); ///< seen where there is room for them
    [[nodiscard]] const CodingMargin &codes(); ///< placed, where the view is settled
    [[nodiscard]] QList<qint64> codingsUnder(QPoint point); ///< those of a label or bracket at a point of the viewport
    [[nodiscard]] QString codesIn(int paragraph) const; ///< in words; empty: none

    /// Marks a passage and sets the rest back; 0 shows all alike. Opens its gaps; does not scroll.
    void setChosen(int passage, const ChosenInArticle &chosen);
    /// Found words, in order, to be outlined; the current one is filled. Does not scroll.
    void setHits(const QList<TextRange> &hits, TextRange current);
    [[nodiscard]] const QList<TextRange> &hits() const { return m_hits; }
    [[nodiscard]] TextRange currentHit() const { return m_currentHit; }
    [[nodiscard]] int chosenPassage() const { return m_chosenPassage; }
    [[nodiscard]] const ChosenInArticle &chosen() const { return m_chosen; }

    [[nodiscard]] const ArticleDecoration &decoration() const { return m_decoration; }
    [[nodiscard]] const TintPalette &colours() const { return m_colours; }

    [[nodiscard]] TextPlace place() const;
    void setPlace(const TextPlace &place); ///< as soon as it is laid out

    /// Brings the line of a text offset, out of its gap, to `levelLine()` and holds it there while the column is
    /// resized, until it is scrolled. The page may go past its ends for that.
    void bringLevel(qsizetype offset);
    void release(); ///< back to the page's own ends
    [[nodiscard]] int levelLine() const; ///< from the viewport's top, in pixels
    /// The text offset that stands at the level line; none while the page shows its beginning.
    [[nodiscard]] std::optional<qsizetype> scrolledPlace() const;

    /// The top of the line that holds a text offset, from the viewport's top, in pixels.
    [[nodiscard]] qreal lineTop(qsizetype offset) const;
    /// Where a stretch of the text is seen, in the viewport's coordinates, one rectangle a line; what is folded away is
    /// where its gap is.
    [[nodiscard]] QList<QRectF> shownRects(TextRange range) const;
    /// From where to where a span goes, in the viewport's coordinates though it may be out of sight.
    struct Heights {
        qreal top = 0;
        qreal bottom = 0;
        bool known = false; ///< laid out
    };
    [[nodiscard]] Heights heightsOf(int span) const; ///< of the decoration
    [[nodiscard]] QList<bool> spansInSight() const; ///< by the decoration's spans: those in paragraphs in sight
    /// Whether the chosen passage is told on both sides of this column alone: a line across it joins them.
    void setBridged(bool bridged);
    [[nodiscard]] qreal bridgeLine() const; ///< the height of that line, from the viewport's top
    /// Where the caret stands, in the article's text.
    [[nodiscard]] qsizetype caretOffset() const;
    void setCaretOffset(qsizetype offset);
    [[nodiscard]] TextRange selectedRange() const; ///< in the article's text; empty without a selection
    /// The passages under a point of the viewport: those of a margin number, or of the text exactly there.
    [[nodiscard]] QList<int> passagesUnder(QPoint point) const;

    /// The widest and narrowest a column of this face should be, margins and scroll bar included.
    [[nodiscard]] int comfortableWidth() const;
    [[nodiscard]] int leastWidth() const;

    [[nodiscard]] qreal pageHeight() const; ///< an estimate until all is settled
    /// From where to where a stretch lies on the page, as parts of its height; an estimate until it is settled.
    [[nodiscard]] std::pair<double, double> placeOnPage(TextRange range) const;
    [[nodiscard]] qsizetype offsetAt(double place) const; ///< the text near a part of the page's height
    [[nodiscard]] int scrollOffset() const;

Q_SIGNALS:
    void passagesActivated(const QList<int> &passages); ///< a click, or a key on the caret's place
    void codingsActivated(const QList<qint64> &codings); ///< a click on a label or bracket
    void passageHovered(int passage); ///< the first under the mouse; 0: none
    void zoomRequested(int steps);
    void viewMoved(); ///< scrolled, or laid out anew
    void laidOut(); ///< lines stand elsewhere on the page than before
    void gapsChanged(); ///< opened, closed, or others
    void becameStale(); ///< `settleSome()` has work

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    struct PlacedChip {
        QRectF rect; ///< in the document's coordinates
        int passage = 0;
    };
    struct ChipWish {
        qreal middle = 0; ///< of the line that it belongs to, in the document's coordinates
        qreal width = 0;
        int passage = 0;
    };

    [[nodiscard]] const Article *article() const;
    void fillDocument();
    void applyFormats(QTextDocument &document);
    void applyMargins(QTextDocument &document);
    void findChipLines(); ///< costly, after every layout
    void placeChips(); ///< after that, and when the choice changes
    void placeNote();
    enum class Stale { Lines, Text };
    void invalidate(Stale what);
    void layOutSome(int characters, int &done);
    void settleView();
    void finishSettling();
    void parkScroll();
    [[nodiscard]] bool isAllLaidOut() const;
    [[nodiscard]] bool isLaidOut(qsizetype offset) const;
    [[nodiscard]] qsizetype goal() const;
    [[nodiscard]] TextPlace topAnchor() const;
    void scrollTo(qreal pageY, qreal viewportY, bool pastEnds);
    void applyLevel();
    [[nodiscard]] qreal pageTop(qsizetype offset) const;
    [[nodiscard]] QFont chipFont() const;
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] QString toolTipFor(const QList<int> &passages) const;
    void toggleGap(int fold);
    void reveal(const QList<TextRange> &ranges);
    [[nodiscard]] static QString foldText(const FoldedParagraphs &fold);
    [[nodiscard]] QList<FoldLine> foldLines();
    [[nodiscard]] QString foldToolTip(int fold) const;
    [[nodiscard]] QTextBlock foldBlock(int fold) const;
    [[nodiscard]] QRectF foldRect(int fold) const;
    [[nodiscard]] int foldUnder(QPoint point) const; ///< -1: none
    [[nodiscard]] int foldAtCaret() const; ///< -1: none
    [[nodiscard]] QList<TextRange> setBackIn(TextRange paragraph) const;
    void paintFolds(QPainter &painter, BlockRange blocks) const;
    void paintFoldSign(QPainter &painter, qreal y, bool open) const;
    void paintText(QPainter &painter, const QRectF &clip) const;
    void paintCaptionRules(QPainter &painter, BlockRange blocks) const;
    void paintChips(QPainter &painter, const QRectF &clip) const;
    void paintBridge(QPainter &painter) const;
    void hover(int passage);
    [[nodiscard]] int trailingWidth() const;
    [[nodiscard]] CodingMargin::Page codingPage() const;
    [[nodiscard]] QList<int> marksUnder(QPoint point);
    [[nodiscard]] QString codingToolTip(QPoint point);
    void paintHits(QPainter &painter, ParagraphRange shown) const;
    [[nodiscard]] ParagraphRange paragraphsIn(BlockRange blocks) const;
    [[nodiscard]] LineHeights heightsAt(int paragraph, int offset) const;

    std::shared_ptr<const Comparison> m_comparison;
    int m_article = -1;
    SyntaxSource m_syntaxSource;
    Reader m_reader;
    std::optional<QList<QList<SyntaxRun>>> m_syntax;
    ArticleDecoration m_decoration;
    TintPalette m_colours;
    SyntaxStyle m_style;
    QFont m_readingFont;
    LineSpacing m_spacing = LineSpacing::Comfortable;
    std::optional<FilteredArticle> m_filtered;
    QList<FoldedParagraphs> m_folds; ///< as they are wanted; the map's are those of the document
    int m_chosenPassage = 0;
    ChosenInArticle m_chosen;
    QList<TextRange> m_hits;
    TextRange m_currentHit;
    CodingMargin m_codes;
    bool m_codingMargin = false;
    QList<ChipWish> m_chipWishes;
    QList<PlacedChip> m_chips;
    std::optional<qsizetype> m_level; ///< the text offset that is held at the level line
    TextPlace m_anchor; ///< what is kept in place over a new layout, while stale
    std::optional<qsizetype> m_wantedCaret; ///< set as soon as the text is settled
    std::optional<qsizetype> m_wantedAnchor; ///< the other end of what was selected
    int m_laidBlocks = 0; ///< of the document, from its first, while stale
    bool m_stale = false;
    bool m_filled = false; ///< the document is of this article, face and colours
    bool m_viewSettled = false;
    bool m_ownScroll = false;
    bool m_bridged = false;
    int m_hovered = 0;
    QPoint m_pressed;
    QLabel *m_note = nullptr;
};

} // namespace tellings
