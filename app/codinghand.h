// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/pointing.h"
#include "widgets/coding/codingprompt.h"

#include <QObject>
#include <QPointer>

namespace tellings {

class Actions;
class CodebookPanel;
class CodingDesk;
class CompareView;
class MessageBar;
class StatusLine;

/// Coding by keys: from the columns, where one key is one code, to the story. Asks for a value where the code has some,
/// and offers the same for the other tellings afterwards.
class CodingHand : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        CompareView &view;
        MessageBar &messages;
        StatusLine &status;
        CodingDesk &desk;
        CodebookPanel &panel;
        CodingPrompt &prompt;
    };

    CodingHand(const Surroundings &around, QWidget *window);

    void code(QUuid id); ///< puts it where one is; asks for a value where it has some
    void editNote(qint64 coding);
    void remove(const QList<qint64> &codings);
    void goTo(qint64 id); ///< brings what that coding is about level, with the cursor

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectActions();
    bool takeKey(const QString &key, bool press);
    [[nodiscard]] bool isAnswer(const QString &key) const;
    void ask(const QString &text, const QList<CodingPrompt::Choice> &choices);
    void put(Coding thing, const AppliedCode &applied);
    void askValue(const Code &code, const Coding &thing);
    void offerTwins(const Coding &coding, const QString &done);
    void acceptTwin(Coding twin, const Coding &coding);
    void repeat();
    void noteHere();
    void noteOnStory();
    void removeHere();
    [[nodiscard]] Pointing pointing() const;
    [[nodiscard]] qint64 codingHere() const; ///< 0: the coder has none here
    void askNote(const Coding &coding, bool isNew);
    void say(const QString &text) const;
    void updateActions();

    Surroundings m_around;
    QPointer<QWidget> m_window;
    int m_article = -1; ///< of the column that had the focus last
    qint64 m_touched = 0; ///< the coding that was made or clicked last
    AppliedCode m_last; ///< the code that was put last
    Pointing m_askedAt; ///< where the question was asked
};

} // namespace tellings
