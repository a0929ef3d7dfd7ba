// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QSlider;
class QSpinBox;

namespace tellings {

/// How much must be alike to be called a passage. Stays open beside the view, and says each change shortly after
/// the last one, so that a slider that is being pulled does not start a comparison a pixel.
class CompareSettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit CompareSettingsDialog(const CompareSettings &settings, QWidget *parent = nullptr);

    void setSettings(const CompareSettings &settings); ///< without saying so
    [[nodiscard]] CompareSettings settings() const;
    void setSummary(const QString &summary); ///< what came of it

Q_SIGNALS:
    void settingsChanged(const tellings::CompareSettings &settings);

private:
    void changeSoon();
    void updateRewordingText();

    QSpinBox *m_shortestRun;
    QSlider *m_rewording;
    QLabel *m_rewordingText;
    QCheckBox *m_leaveOutFurniture;
    QCheckBox *m_matchCase;
    QCheckBox *m_ignoreAccents;
    QLabel *m_summary;
    QTimer m_delay;
};

} // namespace tellings
