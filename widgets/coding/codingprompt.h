// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QLabel;
class QPushButton;
class QSpinBox;

namespace tellings {

class WrapLayout;

/// A question below the columns that takes no focus: each answer has a key, which whoever has the keys hands in, and a
/// button. A new question replaces the one before; nothing happens when it is put away.
class CodingPrompt : public QFrame {
    Q_OBJECT
public:
    struct Choice {
        QString key; ///< one character
        QString text;
        std::function<void()> take;
    };

    explicit CodingPrompt(QWidget *parent = nullptr);

    void ask(const QString &text, const QList<Choice> &choices);
    /// For more values than there are keys: a box that takes the focus.
    void askNumber(const QString &text, int low, int high, const std::function<void(int)> &take);
    [[nodiscard]] bool hasKey(const QString &key) const;
    void press(const QString &key); ///< takes the answer of that key
    void dismiss();

Q_SIGNALS:
    void dismissed(bool hadFocus); ///< or answered

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void clear();
    void takeChoice(qsizetype index);

    QLabel *m_text;
    WrapLayout *m_answers;
    QSpinBox *m_number;
    QPushButton *m_accept;
    QList<Choice> m_choices;
    QList<QPushButton *> m_buttons;
    std::function<void(int)> m_takeNumber;
};

} // namespace tellings
