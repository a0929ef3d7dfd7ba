// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codechoicemodel.h"
#include "models/coding/layers.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace tellings {

/// Asks which codes are final for one thing. A code is ticked by a click or the space bar, its number is typed in.
class ChooseCodesDialog : public QDialog {
    Q_OBJECT
public:
    ChooseCodesDialog(const ThingCoded &thing, const QList<AppliedCode> &chosen, const Codebook &codebook,
                      QWidget *parent = nullptr);

    [[nodiscard]] QList<AppliedCode> chosen() const { return m_model->chosen(); }
    void accept() override; ///< only what the codebook's rules allow

private:
    ThingCoded m_thing;
    Codebook m_codebook;
    CodeChoiceModel *m_model;
    QTableView *m_table;
    QLabel *m_problem;
};

} // namespace tellings
