// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"
#include "widgets/compare/textplace.h"

#include <QHash>
#include <QList>
#include <QScrollArea>

class QHBoxLayout;

namespace tellings {

class Column;
class ColumnGrip;
class HeaderDrag;
class Ribbon;
class Settling;

/// The columns side by side with their ribbons: equally wide unless a person made some wider or narrower, as wide as is
/// comfortable where there is room, scrolled sideways where there is too little. Folded ones show their strip. Leaves
/// all keys to the columns and to the view around it.
class ColumnRow : public QScrollArea {
    Q_OBJECT
public:
    explicit ColumnRow(QWidget *parent = nullptr);

    Column *appendColumn(); ///< empty and not shown yet
    void clear();
    [[nodiscard]] const QList<Column *> &columns() const { return m_columns; }

    /// Which articles' columns are there, in their order from the leading side; the others are hidden and cost nothing.
    void arrange(const QList<int> &articles);
    [[nodiscard]] QList<int> arrangement() const;
    void showColumns();
    /// The articles whose columns are folded, whether they are shown or not, ascending.
    [[nodiscard]] QList<int> folded() const;
    void setFolded(const QList<int> &articles); ///< and lays out
    /// By article: how much wider a column is than an even share of the room; what is not there is even.
    [[nodiscard]] const QHash<int, double> &widthFactors() const { return m_factors; }
    void setWidthFactors(const QHash<int, double> &factors); ///< and lays out
    void widen(int article, int steps); ///< by so many of some pixels each; below 0: narrower
    void layOut(int width); ///< for a view of that width; lays out the columns' texts, too, as `settle()` does
    void settle(); ///< makes the columns' texts anew, a little now and the rest in slices
    [[nodiscard]] Settling *settling() const { return m_settling; }
    void updateRibbons();
    void showHits(const QList<Span> &hits, qsizetype current); ///< see CompareView::showHits()

    void setDetails(const std::shared_ptr<const Comparison> &comparison); ///< see CompareView

    [[nodiscard]] QList<Span> selections() const; ///< see CompareView
    [[nodiscard]] QList<std::pair<int, qsizetype>> carets() const; ///< see CompareView

    [[nodiscard]] QList<TextPlace> places() const; ///< by article
    void setPlaces(const QList<TextPlace> &places);

    [[nodiscard]] int focusedColumn() const; ///< the article of the column with the focus; -1: none
    void focusColumn(int article); ///< which is shown
    void focusNeighbour(int step); ///< of the focused column, as far as there is one
    void goTo(int article, qsizetype offset); ///< focuses that shown column, and brings the place level with the caret

Q_SIGNALS:
    void orderRequested(const QList<int> &articles); ///< by dragging a head
    void foldedChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What a column's width may be, and what an even share of the room is, in pixels.
    struct Widths {
        int least = 0;
        int most = 0;
        int even = 0;
    };
    [[nodiscard]] Widths widths() const;
    [[nodiscard]] int widthOf(const Column &column, const Widths &widths) const;
    void addGrip(Ribbon *ribbon, int before, int after);
    void fold(const Column &column, bool folded);
    void setWidth(int article, int width);

    QWidget *m_page;
    QHBoxLayout *m_layout;
    Settling *m_settling;
    QList<Column *> m_columns; ///< by article
    QList<Column *> m_shown; ///< in their order
    QList<Ribbon *> m_ribbons;
    HeaderDrag *m_drag;
    QHash<int, double> m_factors;
    std::pair<int, int> m_grabbed; ///< widths beside a grip as it was grabbed
    int m_width = 0; ///< that was laid out for
};

} // namespace tellings
