// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace tellings {

/// What a person noted at a stretch of an article, or about the story as a whole.
struct Annotation {
    qint64 id = 0; ///< see newId()
    QString kind; ///< says what `body` is; whoever makes annotations defines the two
    qint64 article = 0; ///< its id in the story file; 0 where the annotation is about the whole story
    TextRange range;
    QString quote; ///< the text of `range`
    QString before; ///< the 32 characters (code units) before it; fewer only where the text begins
    QString after; ///< likewise
    /// How many characters of the neighbours were the same at the most similar other place of the quote, when it was
    /// made; -1 when there was none. So that such a place is not taken for it when it is gone. See anchored().
    int rival = -1;
    /// Where it began, in code points, when a person saw to it last, while the text has it elsewhere since, or not at
    /// all: it was found again by what stands around it, and is to be looked at. -1: it is where a person put it.
    qsizetype movedFrom = -1;
    QString movedIn; ///< what tells the text that this counts in, empty without movedFrom: see textMark()
    QJsonObject body;
    QString coder; ///< who made it
    QDateTime when; ///< kept to the millisecond, in UTC; invalid when unknown
    QString hash; ///< in place of the quote and its neighbours, in a copy without texts; else empty

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

} // namespace tellings
