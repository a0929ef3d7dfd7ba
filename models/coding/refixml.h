// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codebook.h"
#include "models/coding/loss.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace tellings::refi {

/// What REFI-QDA's codebook and project files have in common. GUIDs are written without braces.

[[nodiscard]] QString guid(QUuid id);
/// Text as XML 1.0 may hold it: what it may not is U+FFFD, one for one, so that offsets stay.
[[nodiscard]] QString xmlSafe(QString text);
/// Character data in which carriage returns survive.
void writeText(QXmlStreamWriter &xml, const QString &text);
void writeElement(QXmlStreamWriter &xml, const QString &name, const QString &text);

/// The element Codes with all codes of a codebook that has one.
void writeCodes(QXmlStreamWriter &xml, const Codebook &codebook);
/// The Set elements that carry what Code cannot. A member's attribute is "guid" in a codebook, "targetGUID" in a
/// project.
void writeSets(QXmlStreamWriter &xml, const Codebook &codebook, const QString &memberAttribute);
[[nodiscard]] bool hasSets(const Codebook &codebook);

/// One set as read.
struct CodeSet {
    QString name;
    QList<QUuid> codes;
    bool hasOthers = false; ///< sources or notes
};

/// Reads the element Codes at which the reader stands, past its end. Errors are the reader's (raiseError).
void readCodes(QXmlStreamReader &xml, QList<Code> &codes);
/// Likewise Sets.
void readSets(QXmlStreamReader &xml, QList<CodeSet> &sets);
/// Puts what our sets say into the codes; sets of others are losses.
void applySets(QList<Code> &codes, const QList<CodeSet> &sets, QList<Loss> &losses);
/// Gives names to codes that have none, or share one with a sibling.
void giveNames(QList<Code> &codes, QList<Loss> &losses);

} // namespace tellings::refi
