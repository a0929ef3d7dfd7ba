// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tellings {

/// What a page puts around a story, as one line shows it.
enum class FurnitureKind {
    None,
    Furniture, ///< "Read more at …", "3 min read", "Advertisement"
    CaptionLabel, ///< furniture, and what follows is a caption: "Image caption,"
    LinkList, ///< furniture, and short lines after it are links: "More on this story"
};

/// A line of Markdown as a reader sees it: links are their text, and the stars of emphasis are gone.
[[nodiscard]] QString withoutMarkup(QStringView line);

/// A line as the tables know it: lower case, single spaces, without markup, a bullet before and marks after.
[[nodiscard]] QString foldedLine(QStringView line);

/// Whether a paragraph is furniture. Careful: prose that only begins like furniture is None, and so is anything long.
/// Knows English, German, French, Spanish, Italian, Portuguese and Dutch pages.
[[nodiscard]] FurnitureKind furnitureKind(QStringView line);

} // namespace tellings
