// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tellings {

/// What a paragraph looks like from outside: the little that roles are guessed from.
struct ParagraphShape {
    int words = 0; ///< counted up to 100; two letters of a script without spaces count as one
    qsizetype size = 0; ///< code units
    bool endsSentence = false; ///< . ! ? … 。 and the like, closing quotes and brackets apart
    bool endsWithPeriod = false; ///< of these, any but ? and !
    bool endsOpen = false; ///< : , ; or a dash: something follows
    bool endsWithQuote = false;
    bool startsWithQuote = false;
    bool startsLower = false;
    bool startsAsTitle = false; ///< with a capital, a figure, a quotation or another mark that opens something
    bool isListItem = false;

    [[nodiscard]] static ParagraphShape of(QStringView paragraph);
};

/// Whether the line names who wrote it: "By Jane Roe", "Jane Roe, political editor", "Von Jana Roh".
/// An empty view when not; else the names and titles without the "By". Words like "Von" begin names too and count only
/// with `afterHeadline`.
[[nodiscard]] QStringView bylineIn(QStringView line, bool afterHeadline);

/// Whether the line is a writer's title alone: "Political correspondent".
[[nodiscard]] bool isWritersTitle(QStringView line);

/// Whether the line is a person's name and nothing else, as far as capitals tell.
[[nodiscard]] bool looksLikeName(QStringView line);

/// Whether the paragraph says of itself that it describes a picture: "… (House of Commons/PA)", "… pictured above",
/// "Photo: …", "Image caption, …".
[[nodiscard]] bool looksLikeCaption(QStringView paragraph, const ParagraphShape &shape);

} // namespace tellings
