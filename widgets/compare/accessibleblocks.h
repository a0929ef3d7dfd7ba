// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tellings {

/// From now on a screen reader finds in the viewport of each ColumnText one child for each block: a paragraph, named by
/// the sentence that says what is shared of it and described by its words, or a button that opens folded ones. Made
/// when it asks for them. The text edit around keeps the whole text with the caret, as Qt gives it.
void makeBlocksAccessible();

/// Says that there are others in this viewport than before, to whom it may concern.
void tellBlocksChanged(QWidget &viewport);

} // namespace tellings
