// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/columnlayout.h"
#include "models/story/article.h"
#include "widgets/source/sourcehighlighter.h"

#include <KSyntaxHighlighting/Repository>

#include <QPlainTextEdit>
#include <QTimer>

namespace tellings {

/// An article's stored source as it was read: read-only, its lines numbered, coloured by the definition that
/// KSyntaxHighlighting has for the file's kind. Offsets are the article's text's.
class SourceText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SourceText(QWidget *parent = nullptr);

    void setArticle(const Article &article);
    [[nodiscard]] QString kind() const; ///< the definition's name, as in "HTML"; empty for plain text
    [[nodiscard]] int lineCount() const { return m_map.paragraphCount(); }

    [[nodiscard]] qsizetype caretOffset() const;
    void goTo(qsizetype offset); ///< the caret, in the middle of the view
    /// Found words, to be outlined; goes to the current one, if there is one.
    void setHits(const QList<TextRange> &hits, TextRange current);
    [[nodiscard]] const QList<TextRange> &hits() const { return m_hits; }

    /// Room for the line numbers, on the leading side.
    [[nodiscard]] int gutterWidth() const;
    void paintGutter(QPaintEvent *event);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colourAnew();
    void colourSome();
    void placeGutter();
    void markLines();

    KSyntaxHighlighting::Repository m_repository;
    KSyntaxHighlighting::Definition m_definition;
    SourceHighlighter m_highlighter;
    TextMap m_map; ///< between the source and the document, a line a block
    QList<TextRange> m_hits;
    TextRange m_current;
    QWidget *m_gutter;
    QTimer m_slices;
};

} // namespace tellings
