// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/code.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace tellings {

/// Asks what a code is: name, definition, example, colour, key, what it may be put on and with which values. It stays
/// open until whoever asked takes what was said.
class CodeDialog : public QDialog {
    Q_OBJECT
public:
    CodeDialog(const Code &code, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] Code code() const;
    void showProblem(const QString &problem); ///< why it is not taken

Q_SIGNALS:
    void submitted(const tellings::Code &code);

private:
    void buildWords(QFormLayout &form);
    void buildSigns(QFormLayout &form);
    void buildRules(QFormLayout &form);
    void setColour(const QColor &colour);
    void chooseColour();
    void updateRules();

    Code m_code;
    QLineEdit *m_name;
    QPlainTextEdit *m_definition;
    QPlainTextEdit *m_example;
    QComboBox *m_colours;
    QLineEdit *m_key;
    QCheckBox *m_group;
    QList<QCheckBox *> m_targets; ///< in the order of allTargets()
    QCheckBox *m_exclusive;
    QCheckBox *m_hasValues;
    QSpinBox *m_low;
    QSpinBox *m_high;
    QComboBox *m_scale;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace tellings
