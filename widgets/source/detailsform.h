// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/detailtext.h"

#include <QList>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;

namespace tellings {

/// The details of one article, a line each. What is written in a line counts when the line is left or Return is
/// pressed; Escape puts back what stood there. What is wrong is said under its line and changes nothing.
class DetailsForm : public QWidget {
    Q_OBJECT
public:
    explicit DetailsForm(QWidget *parent = nullptr);

    void setArticle(std::shared_ptr<const Comparison> comparison, int article); ///< shows what is known of it
    void focusFirst();

Q_SIGNALS:
    void detailsEdited(int article, const tellings::ArticleDetails &details, tellings::DetailField field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        DetailField field{};
        QLineEdit *edit = nullptr;
        QLabel *problem = nullptr;
    };
    void addLine(DetailField field, const QString &name, const QString &label, const QString &example);
    [[nodiscard]] QString known(const Line &line) const;
    void take(const Line &line);
    void retint();
    void putBack(const Line &line);
    static void showProblem(const Line &line, const QString &problem);

    std::shared_ptr<const Comparison> m_comparison;
    int m_article = -1;
    QList<Line> m_lines; ///< by DetailField
};

} // namespace tellings
