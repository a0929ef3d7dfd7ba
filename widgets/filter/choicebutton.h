// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QToolButton>

namespace tellings {

/// A button with a list of things to tick, any number of them; says on it what is ticked. The list stays open until it
/// is left. None ticked means that anything will do.
class ChoiceButton : public QToolButton {
    Q_OBJECT
public:
    explicit ChoiceButton(const QString &title, QWidget *parent = nullptr);

    struct Choice {
        QString text;
        int value = 0;
    };
    void setChoices(const QList<Choice> &choices); ///< with the same values ticked as before
    [[nodiscard]] QList<int> chosen() const; ///< values, in the list's order
    void setChosen(const QList<int> &values); ///< says nothing of it

Q_SIGNALS:
    void chosenChanged(); ///< by a person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateText();

    QString m_title;
    QMenu *m_menu;
};

} // namespace tellings
