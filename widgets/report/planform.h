// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/choicelistmodel.h"
#include "models/report/reportplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace tellings {

class PictureField;

/// What a report holds and how it is set, to be chosen. A preset fills in the rest; what is changed after that makes it
/// a choice of one's own.
class PlanForm : public QWidget {
    Q_OBJECT
public:
    explicit PlanForm(QWidget *parent = nullptr);

    /// The story that the report is on, and the filter that the window has now. Choices that fit it stay.
    void setStory(const Comparison &comparison, const PassageFilter &filter);
    void setLogo(const QString &path); ///< as a person chose it; empty: none
    void setPlan(const ReportPlan &plan);
    [[nodiscard]] ReportPlan plan() const;

Q_SIGNALS:
    void logoRequested(); ///< a person wants to choose one: see setLogo()
    void planChanged();

private:
    void addContents(QFormLayout *form);
    void addPaper(QFormLayout *form);
    void addPrivacy(QFormLayout *form);
    void choosePreset();
    void showPlan(const ReportPlan &plan);
    void showConsequences(const ReportPlan &plan); ///< what else a plan changes in the form
    void changed();
    void fillOutlets(const Comparison &comparison);
    [[nodiscard]] ReportPlan chosen() const;

    ChoiceListModel m_sections;
    ChoiceListModel m_outlets;
    PassageFilter m_filter;
    ReportPlan m_rest; ///< what the form has no control for
    bool m_showing = false; ///< a plan, which is no change by a person
    QComboBox *m_preset = nullptr;
    QLineEdit *m_title = nullptr;
    PictureField *m_logo = nullptr;
    QComboBox *m_ours = nullptr;
    QCheckBox *m_filtered = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_direction = nullptr;
    QSpinBox *m_columns = nullptr;
    QCheckBox *m_grey = nullptr;
    QCheckBox *m_attach = nullptr;
    QCheckBox *m_attachStory = nullptr;
    QCheckBox *m_archive = nullptr;
    QLabel *m_archiveNote = nullptr;
    QCheckBox *m_anonymous = nullptr;
    QCheckBox *m_anonymousCoders = nullptr;
    QSpinBox *m_words = nullptr;
};

} // namespace tellings
