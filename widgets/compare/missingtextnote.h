// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tellings {

/// What a column shows in the place of a text that the story came without, and the button for one's own copy.
class MissingTextNote : public QWidget {
    Q_OBJECT
public:
    explicit MissingTextNote(QWidget *parent);

    void setOutlet(const QString &outlet); ///< whose text it is
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void ownCopyRequested();

private:
    QLabel *m_label;
    QPushButton *m_attach;
};

} // namespace tellings
