// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/versionview.h"

#include <QTextEdit>
#include <QTimer>

namespace tellings {

/// What changed between two versions of an article, in one column: what was added is underlined, what was taken out is
/// struck through, and a paragraph in which something changed begins with a sign (+, − or ±).
class VersionText : public QTextEdit {
    Q_OBJECT
public:
    explicit VersionText(QWidget *parent = nullptr);

    void setView(const VersionView &view);
    /// Brings a change (from 1) to the middle and marks it; 0 marks none.
    void showChange(int number);
    [[nodiscard]] int change() const { return m_change; }
    /// The change that stands before or behind the caret, or in which it stands; 0 when there is none.
    [[nodiscard]] int changeBefore() const;
    [[nodiscard]] int changeAfter();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Place {
        int start = 0;
        int end = 0;
    };

    void fill(); ///< a little now, and the rest in slices
    void fillSome();
    void fillAll();
    void insert(const VersionView::Paragraph &paragraph);
    void mark();
    [[nodiscard]] QTextCharFormat formatOf(WordChange change) const;

    VersionView m_view;
    QList<Place> m_places; ///< of the changes, in the document
    qsizetype m_filled = 0; ///< paragraphs of the view
    QTimer m_filling;
    int m_change = 0;
};

} // namespace tellings
