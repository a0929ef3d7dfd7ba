// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

namespace tellings {

/// The lines of a source as paragraphs, in order, line ends left out: for a TextMap between a source and a document
/// that shows it a line a block. LF, CR LF, CR, and Unicode's paragraph separator end a line; what stands behind the
/// last is a line, even when it is empty.
[[nodiscard]] QList<Paragraph> sourceLines(QStringView text);

} // namespace tellings
