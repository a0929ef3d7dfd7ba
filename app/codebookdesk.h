// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codebookfile.h"
#include "models/jobs/job.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace tellings {

class Actions;
class CodebookPanel;
class CodingDesk;
class MessageBar;
class Settings;
struct FileDialogs;

/// Changes of the codebook: from the panel to the story, with undo; in from files and out to them.
class CodebookDesk : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        CodingDesk &desk;
        CodebookPanel &panel;
        MessageBar &messages;
        Settings &settings;
        const FileDialogs &dialogs;
        const Actions &actions;
    };

    CodebookDesk(const Surroundings &around, QWidget *window);

private:
    using Change = std::function<Codebook::Result(Codebook &)>;
    [[nodiscard]] QString tried(const Change &change, const QString &text);
    void change(const Change &change, const QString &text);
    /// What else has a key in the window, by its name; empty: nothing.
    [[nodiscard]] QString keyOwner(const QString &key) const;
    [[nodiscard]] QString freeKey() const; ///< for a new code: a digit, else a letter; empty when there is none
    [[nodiscard]] Codebook::Result put(Codebook &codebook, const Code &wanted, bool isNew) const;
    void showCodebook();
    void showUses();
    void connectPanel();
    void askNew(QUuid parent);
    void askEdit(QUuid id);
    void move(QUuid code, QUuid parent, int at);
    void import();
    void importFrom(const QString &path);
    void takeIn(const std::expected<ReadCodebook, Error> &read);
    void exportAs();
    void exportTo(const QString &path);
    void sayWritten(const QString &path, const std::expected<QList<Loss>, Error> &written);
    void fail(const QString &text, const Error &error);
    void tellLosses(const QString &text, const QList<Loss> &losses);

    Surroundings m_around;
    QPointer<QWidget> m_window;
    Job<std::expected<ReadCodebook, Error>> m_reading;
    Job<std::expected<QList<Loss>, Error>> m_writing; // last: their destruction waits
};

} // namespace tellings
