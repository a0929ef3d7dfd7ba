// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace tellings {

/// What one can do with a table or chart, as buttons: copy, save, print.
class PageButtons : public QWidget {
    Q_OBJECT
public:
    /// `prefix` goes before the buttons' object names ("copyTable").
    enum class Tables { Copied, CopiedAndSaved };
    explicit PageButtons(QString prefix, Tables tables, QWidget *parent = nullptr);

Q_SIGNALS:
    void copyTableRequested();
    void saveTableRequested();
    void copyPictureRequested();
    void savePictureRequested();
    void printRequested();

private:
    QToolButton *addButton(const QString &name, const QString &text, const QString &toolTip);

    QString m_prefix;
};

} // namespace tellings
