// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/loss.h"

#include <QDialog>

class QPlainTextEdit;

namespace tellings {

/// Says what could not be carried over between a story and a file, to be read and copied.
class LossDialog : public QDialog {
    Q_OBJECT
public:
    LossDialog(const QString &title, const QString &what, const QList<Loss> &losses, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const; ///< what Copy copies

private:
    QString m_what;
    QPlainTextEdit *m_list;
};

/// A line for each: what it is, and how many.
[[nodiscard]] QString lossesText(const QList<Loss> &losses);

} // namespace tellings
