// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/loss.h"
#include "models/coding/project.h"
#include "models/story/error.h"

#include <QByteArray>

#include <expected>

namespace tellings {

struct WrittenProject {
    QByteArray bytes;
    QList<Loss> losses; ///< what the format could not carry
};

struct ReadProject {
    CodingProject project;
    QList<Loss> losses; ///< what the file has and Tellings has no place for
};

/// A REFI-QDA project (.qdpx): a zip archive with project.qde and the texts in sources/. Offsets are code points, end
/// exclusive, as in the standard's own example. Articles are text sources, with what is known of them as variables;
/// each place of a coding is a selection with its codes, made by the coder as a user; passages and differences are
/// links between selections; a note for each coding holds its text and, as variables, what the standard has no place
/// for (what it is about, values, the final layer). Other programs show all but the variables' meaning.
[[nodiscard]] std::expected<WrittenProject, Error> projectToQdpx(const CodingProject &project);

/// Of any program: its text sources, codes, users and selections, with a coding for each user of a selection. What is
/// of no text (pictures, sound, cases, graphs, sets) is listed as lost.
[[nodiscard]] std::expected<ReadProject, Error> projectFromQdpx(const QByteArray &bytes, const QString &path);

/// W3C Web Annotations, a page of them in JSON-LD: each coding one annotation, codes as bodies that tag and the note as
/// one that comments; each place a target with TextQuoteSelector and TextPositionSelector (code points). What the model
/// has no word for stands under "tl:" (urn:tellings:terms:), the codebook among it. Texts do not go out, only quotes.
[[nodiscard]] WrittenProject projectToJsonLd(const CodingProject &project);

/// Annotations on the articles of `onto`, which they name by id, address or file. Places are found by position where
/// the quote stands there, else by the quote and what is around it. What is on nothing we know is listed.
[[nodiscard]] std::expected<ReadProject, Error> projectFromJsonLd(const QByteArray &bytes, const QString &path,
                                                                  const StoryContents &onto);

} // namespace tellings
