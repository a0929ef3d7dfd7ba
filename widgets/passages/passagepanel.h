// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/passagefilter.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace tellings {

class PassageFilterModel;
class PassageListModel;

/// The list of passages beside the texts, with a search above it. Choosing here says so; being told a choice shows it.
class PassagePanel : public QWidget {
    Q_OBJECT
public:
    explicit PassagePanel(QWidget *parent = nullptr);
    ~PassagePanel() override;

    void setComparison(std::shared_ptr<const Comparison> comparison); ///< null empties the list
    void setFilter(const PassageFilter &filter, const FilteredStory &left); ///< lists what it lets through
    void setBaseArticle(int article);

    [[nodiscard]] int shownCount() const; ///< passages that filter and search let through

public Q_SLOTS:
    void setCurrentPassage(int number); ///< 0, or one that is filtered out, leaves none chosen
    void focusFilter();

Q_SIGNALS:
    void passageChosen(int number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSearch();
    void connectSearch();
    void updateState();

    PassageListModel *m_model;
    PassageFilterModel *m_filtered;
    QLineEdit *m_text;
    QStackedWidget *m_pages;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_count;
    int m_passages = 0;
    int m_articles = 0;
    bool m_onlyHere = false; ///< the filter asks for what is in no passage
    bool m_following = false; ///< being told a choice, which is not to be said again
};

} // namespace tellings
