// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/companions/companionpage.h"

class QComboBox;
class QLabel;

namespace tellings {

class ProminenceChart;
class TimelineChart;

/// Where each outlet placed a passage, from the top of its text to the end.
class ProminencePage : public CompanionPage {
    Q_OBJECT
public:
    explicit ProminencePage(QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison) override;
    void setCurrentPassage(int number) override;
    void setBaseArticle(int) override { }
    [[nodiscard]] QSize pictureSize() const override;
    void paintPicture(QPainter &painter) const override;
    [[nodiscard]] QString csv() const override;

private:
    void buildFilter();
    void filter();

    QComboBox *m_kind;
    QComboBox *m_outlet;
    QComboBox *m_shift;
    QLabel *m_count;
    ProminenceChart *m_chart;
};

/// When each article was published, and who had the chosen passage first.
class TimelinePage : public CompanionPage {
    Q_OBJECT
public:
    explicit TimelinePage(QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison) override;
    void setCurrentPassage(int number) override;
    void setBaseArticle(int) override { }
    [[nodiscard]] QSize pictureSize() const override;
    void paintPicture(QPainter &painter) const override;
    [[nodiscard]] QString csv() const override;

private:
    void updateSentence();

    QLabel *m_sentence;
    TimelineChart *m_chart;
};

} // namespace tellings
