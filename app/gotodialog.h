// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QSpinBox;

namespace tellings {

/// Asks for a paragraph of an article by its number, and shows how it begins.
class GoToDialog : public QDialog {
    Q_OBJECT
public:
    /// `articles` are those to choose from, in that order; `article` is chosen at first, or the first of them.
    GoToDialog(std::shared_ptr<const Comparison> comparison, const QList<int> &articles, int article, QWidget *parent);

Q_SIGNALS:
    void chosen(int article, int paragraph); ///< by index

private:
    void showArticle();
    void showParagraph();
    [[nodiscard]] const Article &article() const;

    std::shared_ptr<const Comparison> m_comparison;
    QComboBox *m_outlets;
    QSpinBox *m_number;
    QLabel *m_words;
};

} // namespace tellings
