// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codebook.h"
#include "models/coding/loss.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace tellings {

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
    };

    CodebookDesk(const Surroundings &around, QWidget *window);

private:
    using Change = std::function<Codebook::Result(Codebook &)>;
    [[nodiscard]] QString tried(const Change &change, const QString &text);
    void change(const Change &change, const QString &text);
    void showCodebook();
    void showUses();
    void connectPanel();
    void askNew(QUuid parent);
    void askEdit(QUuid id);
    void move(QUuid code, QUuid parent, int at);
    void import();
    void importFrom(const QString &path);
    void exportAs();
    void exportTo(const QString &path);
    void tellLosses(const QString &text, const QList<Loss> &losses);

    Surroundings m_around;
    QPointer<QWidget> m_window;
};

} // namespace tellings
