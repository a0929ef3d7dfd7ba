// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/words.h"

#include <QStringView>

#include <span>

namespace tellings {

/// Sets `breakAfter` of the words of one paragraph from the marks between them: commas, quotation marks, clause
/// marks, sentence ends. A full stop after an abbreviation ("Mr.", "J.", "U.S.") ends no sentence unless the next
/// word looks like a sentence's start; the marks of Chinese, Japanese, Arabic, Hindi and others count as well.
void markBreaks(QStringView text, TextRange paragraph, std::span<Word> words);

} // namespace tellings
