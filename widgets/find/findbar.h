// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/textsearch.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tellings {

/// A line for words to be found in all articles, with a count, at the foot of the columns.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    void setPrompt(const QString &prompt); ///< what is said of the line: where one looks
    void setComparison(std::shared_ptr<const Comparison> comparison); ///< null: nothing to find in; then setArticles()
    void setArticles(const QList<int> &articles); ///< that are looked through, in that order
    /// Shows the bar; `words`, where there are any, are what is looked for. The first hit is that of `article` or, when
    /// that is -1, of the first one.
    void open(const QString &words, int article);

public Q_SLOTS:
    void next();
    void previous();
    void shut();

Q_SIGNALS:
    void hitsChanged(const QList<tellings::Span> &hits, qsizetype current); ///< none when the bar is shut
    void wasShut();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &text, const QString &toolTip);
    void search();
    void step(qsizetype by);
    void show(qsizetype current);
    [[nodiscard]] SearchResult found() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString perOutlet() const;

    std::shared_ptr<const Comparison> m_comparison;
    QList<int> m_articles;
    SearchResult m_result; ///< of m_articles, in their order
    qsizetype m_current = -1;
    int m_firstArticle = -1;
    QLineEdit *m_words;
    QToolButton *m_matchCase = nullptr;
    QToolButton *m_wholeWords = nullptr;
    QLabel *m_count;
};

} // namespace tellings
