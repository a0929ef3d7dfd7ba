// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/passagefilter.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QToolButton;

namespace tellings {

class ChoiceButton;

/// The filter of the columns and of the passage list: what is asked for, what that leaves, and the way back. With a
/// filter on, a line of it stays even where the controls are put away, so that nobody takes folded text for missing.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setComparison(const Comparison *comparison); ///< what can be chosen; null: nothing
    void setFilter(const PassageFilter &filter, const FilteredStory &left); ///< shows it; says nothing of it
    void setGapsOpen(bool anyClosed, bool anyOpen); ///< what the button for gaps offers
    void setControlsShown(bool shown);
    void focusControls();

    [[nodiscard]] QString summary() const; ///< what the filter leaves, in words; empty while it is off

Q_SIGNALS:
    void filterChanged(const tellings::PassageFilter &filter); ///< by a person
    void clearRequested();
    void gapsRequested(); ///< to open all, or to close all
    void controlsRequested(); ///< to be shown

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &text, const QString &toolTip);
    void buildSwitch();
    void buildConditions();
    void buildState();
    void fillOutletCounts(int articles);
    void change();
    void changeShown();
    void showState();
    void tintSwitch();
    [[nodiscard]] PassageFilter asked() const;
    [[nodiscard]] QString stateText(const FilteredStory &left) const;

    PassageFilter m_filter;
    bool m_controlsShown = false;
    int m_passages = 0;
    QList<QWidget *> m_controls; ///< which are put away
    QButtonGroup *m_show;
    QComboBox *m_outlets;
    ChoiceButton *m_relations;
    ChoiceButton *m_roles;
    ChoiceButton *m_with;
    ChoiceButton *m_without;
    QLabel *m_state;
    QToolButton *m_gaps = nullptr;
    QToolButton *m_clear = nullptr;
    QToolButton *m_change = nullptr;
};

} // namespace tellings
