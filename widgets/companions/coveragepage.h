// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/companions/companionpage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace tellings {

class CoverageModel;

/// Passage by outlet: who has what, how told, and in which paragraph; what one outlet left out first.
class CoveragePage : public CompanionPage {
    Q_OBJECT
public:
    explicit CoveragePage(QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison) override;
    void setCurrentPassage(int number) override;
    void setBaseArticle(int article) override;
    [[nodiscard]] QSize pictureSize() const override;
    void paintPicture(QPainter &painter) const override;
    [[nodiscard]] int pictureHead() const override;
    [[nodiscard]] QList<int> pictureBreaks() const override;
    [[nodiscard]] QString csv() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildControls();
    void fitPassages(); ///< their words take the width that the outlets leave, until somebody chooses another
    void focusChosen();
    void followChoice();

    CoverageModel *m_model;
    QComboBox *m_focus;
    QCheckBox *m_leftOutOnly;
    QLabel *m_summary;
    QTableView *m_table;
    int m_current = 0;
    bool m_following = false;
    bool m_fitting = false;
    bool m_passageWidthChosen = false;
};

} // namespace tellings
