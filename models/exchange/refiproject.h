// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/code.h"
#include "models/coding/loss.h"
#include "models/coding/refixml.h"

#include <QHash>

#include <expected>

namespace tellings::refi {

/// A project.qde as it stands there, before it means anything to us.

struct RefCoding {
    QUuid code;
    QUuid user;
    QDateTime when;
    QList<QUuid> notes;
};

struct RefSelection {
    QUuid guid;
    qsizetype start = -1; ///< code points
    qsizetype end = -1;
    QString description;
    QUuid user;
    QDateTime when;
    QList<RefCoding> codings;
    QList<QUuid> notes;
};

/// A text source, or a note.
struct RefSource {
    QUuid guid;
    QString name;
    QString description;
    QString path; ///< of the plain text; empty where `content` has it
    QString content;
    bool hasContent = false;
    QUuid user;
    QDateTime when;
    QList<RefSelection> selections;
    QList<RefCoding> codings;
    QList<QUuid> notes;
    QHash<QUuid, QString> variables; ///< values as text, by the variable
};

struct RefProject {
    QString name;
    QString origin;
    QHash<QUuid, QString> users;
    QList<Code> codes;
    QHash<QUuid, QString> variables; ///< names
    QList<RefSource> sources;
    QList<RefSource> notes;
    QList<CodeSet> sets;
    QList<QUuid> projectNotes;
    QHash<QString, int> others; ///< how many of each element that we read nothing of: "Case", "PictureSource"
};

/// Reads it; says what is wrong with it where it is no such project.
[[nodiscard]] std::expected<RefProject, QString> readProject(const QByteArray &xml);

/// Our variables' names all begin with this.
inline constexpr auto variablePrefix = QLatin1StringView("Tellings: ");

} // namespace tellings::refi
