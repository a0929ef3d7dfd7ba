// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/detailtext.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;

namespace tellings {

class DetailsForm;
class FindBar;
class SourceText;

/// The stored source of one article of the story, to be read and searched, with its details in a form beside it.
class SourceWindow : public QDialog {
    Q_OBJECT
public:
    explicit SourceWindow(QWidget *parent = nullptr);

    /// Null empties the window. With the same texts, as after a change of details, the place stays.
    void setComparison(const std::shared_ptr<const Comparison> &comparison);
    void showArticle(int article, qsizetype offset); ///< and its source at that place
    [[nodiscard]] int article() const { return m_article; }
    [[nodiscard]] qsizetype caretOffset() const;
    void focusSource();
    void focusDetails();
    void find(); ///< opens the line for words to be found

Q_SIGNALS:
    void detailsEdited(int article, const tellings::ArticleDetails &details, tellings::DetailField field);

private:
    void chooseArticle(int article);
    void showFacts();

    std::shared_ptr<const Comparison> m_comparison;
    int m_article = -1;
    QComboBox *m_outlets;
    QLabel *m_facts;
    SourceText *m_text;
    DetailsForm *m_form;
    FindBar *m_find;
};

} // namespace tellings
