// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codingmarks.h"
#include "models/items/arrangement.h"
#include "models/items/decoration.h"
#include "models/items/passagefilter.h"
#include "models/story/comparison.h"
#include "widgets/compare/linespacing.h"

#include <QWidget>

#include <memory>

namespace tellings {

/// The main view: one wrapped column an article, side by side, shared text tinted and numbered by passage.
/// Choosing a passage brings its spans level in every column, dims the rest, and marks the words that differ.
/// Shows an immutable comparison; holds no logic of its own beyond what is on screen.
class CompareView : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(QWidget *parent = nullptr);
    ~CompareView() override;

    void setComparison(std::shared_ptr<const Comparison> comparison); ///< null empties the view
    [[nodiscard]] std::shared_ptr<const Comparison> comparison() const;

    /// The same comparison with other details of its articles: heads and names change, nothing moves.
    void setDetails(std::shared_ptr<const Comparison> comparison);

    [[nodiscard]] int currentPassage() const; ///< its number; 0 when none is chosen
    [[nodiscard]] int baseArticle() const; ///< whose words the differences are against; -1: each passage's first
    void setBaseArticle(int article);
    void setDifferences(DifferenceChoice choice); ///< which are marked in the chosen passage
    /// The articles whose columns are shown, in their order; the others are hidden. At least one stays.
    [[nodiscard]] QList<int> shownArticles() const;
    void setShownArticles(const QList<int> &articles); ///< ignored when empty, doubled or unknown
    /// Which columns are folded to their strips, ascending.
    [[nodiscard]] QList<int> foldedArticles() const;
    void setFoldedArticles(const QList<int> &articles);
    void widenColumn(int article, int steps); ///< below 0: narrower; as far as it goes
    void evenColumns();

    /// Folds away what the filter leaves out; the passages before and after are those that it lets through. A chosen
    /// passage stays chosen.
    void setFilter(const PassageFilter &filter);
    [[nodiscard]] const PassageFilter &filter() const;
    [[nodiscard]] const FilteredStory &filtered() const; ///< what is left; all without a filter
    [[nodiscard]] bool hasGaps(bool open) const; ///< whether a shown column has such
    void setGapsOpen(bool open);

    /// What a person made of the view: for the story compared again, or opened again.
    [[nodiscard]] Arrangement arrangement() const;
    void setArrangement(const Arrangement &arrangement);

    /// Which of its versions each article is in, for a person; empty where there is one. Gone with the comparison.
    void setVersions(const QStringList &versions);
    /// Where the heads of the columns are that can be seen, by article, in this widget's coordinates.
    [[nodiscard]] QList<std::pair<int, QRect>> heads() const;

    /// Keeps room for codes beside every text.
    void setCodingMargin(bool on);
    [[nodiscard]] bool hasCodingMargin() const;
    void setCodings(const QList<QList<CodingMark>> &marks); ///< by article; gone with the comparison

    /// Marks found words in their columns; goes to the current one. -1: to none.
    void showHits(const QList<Span> &hits, qsizetype current);
    [[nodiscard]] int focusedArticle() const; ///< whose column has the focus; -1: none
    void focusArticle(int article); ///< of which the column is shown
    void goTo(int article, qsizetype offset); ///< focus, caret and eyes; shows the column when it is hidden
    [[nodiscard]] QString whereSentence() const; ///< what stands at the caret; empty when no column has the focus
    [[nodiscard]] QList<Span> selections() const; ///< of every column that has one
    [[nodiscard]] QList<std::pair<int, qsizetype>> carets() const; ///< article and text offset, of every column
    [[nodiscard]] int zoom() const; ///< steps, 0 is the ordinary size
    void setZoom(int steps); ///< as near as it goes
    [[nodiscard]] LineSpacing lineSpacing() const;
    void setLineSpacing(LineSpacing spacing);

public Q_SLOTS:
    void setCurrentPassage(int number); ///< 0 clears; an unknown number is ignored
    void nextPassage();
    void previousPassage();
    void zoomIn();
    void zoomOut();
    void resetZoom();

Q_SIGNALS:
    void currentPassageChanged(int number);
    void baseArticleChanged(int article);
    void shownArticlesChanged();
    void headerMenuRequested(int article, QPoint place); ///< on the screen
    void ownCopyRequested(int article); ///< of which the text is missing
    void foldedArticlesChanged();
    void zoomChanged(int steps);
    void scrolled(); ///< a column, or it was laid out anew
    void filterChanged();
    void gapsChanged(); ///< opened, closed, or others
    void codingsActivated(const QList<qint64> &codings); ///< by a click beside the text

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tellings
