// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compare/columntext.h"

#include <QWidget>

namespace tellings {

class ColumnHeader;
class ColumnSpine;
class MissingTextNote;
class OverviewStrip;

/// One article of the comparison: its head, its text, and the overview strip beside the scroll bar. Folded, the strip
/// and the outlet's name alone.
class Column : public QWidget {
    Q_OBJECT
public:
    explicit Column(int index, QWidget *parent = nullptr);

    void setArticle(const std::shared_ptr<const Comparison> &comparison, ColumnText::SyntaxSource syntax);
    void setDetails(const std::shared_ptr<const Comparison> &comparison); ///< of the same texts
    void setVersion(const QString &version); ///< see ColumnHeader::setVersion()
    void setReading(const QString &sentence); ///< what a screen reader says of the paragraph at the caret
    void setColours(const TintPalette &colours, const SyntaxStyle &style);
    void setReadingFont(const QFont &font);
    void setFiltered(const std::optional<FilteredArticle> &filtered); ///< see ColumnText::setFiltered()
    void setChosen(int passage, const ChosenInArticle &chosen);
    void setHits(const QList<TextRange> &hits, TextRange current); ///< see ColumnText::setHits()

    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    [[nodiscard]] int foldedWidth() const;
    void takeFocus(); ///< to what of it is shown

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] ColumnText *text() const { return m_text; }
    [[nodiscard]] ColumnHeader *header() const { return m_header; }
    [[nodiscard]] OverviewStrip *strip() const { return m_strip; }
    [[nodiscard]] int comfortableWidth() const;
    [[nodiscard]] int leastWidth() const;

Q_SIGNALS:
    void blockEntered(int block); ///< of the text, by the caret, or with it by the focus
    void foldRequested(bool folded); ///< by a person
    void ownCopyRequested(); ///< of an article whose text is missing

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMissing();
    void placeMarks();
    void updateStrip();
    void updateStripView();
    void updateDescription();
    void nameParts(const Comparison &comparison);
    void followCaret();
    void goTo(double place);

    int m_index;
    QString m_outlet;
    QString m_reading;
    int m_block = -1; ///< of the text that the caret was last in while the column had the focus
    QList<std::pair<double, double>> m_markPlaces; ///< on the page, by the decoration's spans: costly to find
    bool m_folded = false;
    ColumnHeader *m_header;
    ColumnSpine *m_spine;
    ColumnText *m_text;
    OverviewStrip *m_strip;
    MissingTextNote *m_missing = nullptr; ///< where the text is
};

} // namespace tellings
