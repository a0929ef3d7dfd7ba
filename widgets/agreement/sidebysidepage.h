// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/sidebysidemodel.h"
#include "models/jobs/job.h"
#include "widgets/agreement/tablepage.h"

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace tellings {

/// What coders said of each thing, side by side, and what becomes final. It decides nothing itself: an edit comes out
/// as a signal, and what is then the case is set. Keys in the table: 1 to 9 take what that coder said, Return chooses
/// codes, Delete withdraws what was final, Space shows the place.
class SideBySidePage : public TablePage {
    Q_OBJECT
public:
    explicit SideBySidePage(QWidget *parent = nullptr);

    void setWho(const QString &who) { m_who = who; } ///< decides from now on
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] QString csv() const override;
    [[nodiscard]] bool isArranging() const { return m_job.isRunning(); }

Q_SIGNALS:
    void edited(const QString &what, const tellings::StoryEdit &edit); ///< `what` is what Undo says
    void refused(const QString &why);
    void placeRequested(const tellings::Coding &thing);
    void arranged(); ///< the list is up to date

protected:
    void count() override;
    void stop() override;

private:
    void buildControls(QLayout *line);
    void buildButtons(QLayout *line);
    QAction *addKey(const QString &text, const QString &name, const QKeySequence &key);
    void showThings(const QList<ThingCoded> &things);
    void addTake(qsizetype coder);
    void updateButtons();
    [[nodiscard]] const ThingCoded *current() const; ///< nullptr when there is none
    void take(qsizetype coder);
    void decideOn(const QList<AppliedCode> &codes);
    void choose();
    void withdrawFinal();
    void takeAgreed();
    void showPlace();
    [[nodiscard]] Signature signature() const;

    QStringList m_shownCoders; ///< of the list as it is
    QString m_who;
    std::optional<ThingCoded> m_kept; ///< on which the cursor is to be again
    int m_keptRow = 0; ///< or here, when that has gone
    SideBySideModel *m_model = nullptr;
    QComboBox *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QList<QPushButton *> m_takes; ///< a button a coder
    QWidget *m_takeBox = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_agreed = nullptr;
    QPushButton *m_place = nullptr;
    Job<QList<ThingCoded>> m_job; // last: its destruction waits
};

} // namespace tellings
