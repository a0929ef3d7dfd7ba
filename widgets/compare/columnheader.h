// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sharedepth.h"
#include "models/story/comparison.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace tellings {

class ElidedLabel;
class ShareBar;

/// The head of a column: outlet, headline, date, words, how much of it is shared and with how many, the pin that
/// makes it the base of the word differences, and the button that folds the column. All heads of a comparison are
/// equally high.
class ColumnHeader : public QFrame {
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    void setArticle(const Comparison &comparison, int article);
    void setFoldedParagraphs(int count); ///< by a filter; said, so that nobody takes them for missing
    [[nodiscard]] int foldedParagraphs() const { return m_folded; }
    void setVersion(const QString &version); ///< which of several it is, for a person; empty where there is one
    void setBase(bool base);
    [[nodiscard]] bool isBase() const;
    void setActive(bool active); ///< the column has the keyboard
    /// Version, words and share, for a screen reader.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void baseToggled(bool base); ///< by a person
    void menuRequested(QPoint place); ///< on the screen
    void foldRequested();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retint();
    void updateFacts();
    [[nodiscard]] QStringList depthText(const ShareDepth &depth) const;

    ElidedLabel *m_outlet;
    ElidedLabel *m_headline;
    ElidedLabel *m_facts;
    QLabel *m_shareText;
    ShareBar *m_shareBar;
    QToolButton *m_pin;
    QToolButton *m_fold;
    QString m_summary;
    QString m_published;
    QString m_version;
    QString m_words;
    int m_folded = 0;
    bool m_active = false;
};

/// When an article was published, in the reader's locale; empty when unknown.
[[nodiscard]] QString publishedText(const Article &article, const QLocale &locale);

} // namespace tellings
