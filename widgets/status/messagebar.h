// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace tellings {

/// A message above the content that takes no focus and waits to be put away: what went wrong or got done, and
/// perhaps one thing to do about it. A new message replaces the one before.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Done, Warning, Failure };

    /// A button beside the message; the message goes when it is pressed.
    struct Offer {
        QString text;
        std::function<void()> take;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `details` are listed below `text`, a line each.
    void show(Kind kind, const QString &text, const QStringList &details = {}, const Offer &offer = {});

    [[nodiscard]] QString text() const; ///< all that it says
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateColours();

    Kind m_kind = Kind::Done;
    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_offer;
    QToolButton *m_close;
    std::function<void()> m_take;
    bool m_colouring = false;
};

} // namespace tellings
