// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/document.h"
#include "models/story/article.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace tellings {

/// One word of a text and how strongly the text is broken after it.
struct Word {
    TextRange range; ///< UTF-16 code units of the text that was split
    diff::Break breakAfter = diff::Break::None;

    friend bool operator==(const Word &, const Word &) = default;
};

/// The words of `text[range]`, which is one paragraph: the last word's break is Paragraph. Word bounds are those
/// of UAX #29 (per cent signs count as words too). Scripts whose words are parted by spaces and marks are split
/// here, for speed; all others (Chinese, Japanese, Thai, Arabic, Hebrew...) by ICU's break iterators.
void appendWords(QStringView text, TextRange range, std::vector<Word> &words);

/// The same by ICU alone; the reference that the fast way is tested against.
void appendWordsByIcu(QStringView text, TextRange range, std::vector<Word> &words);

/// What a person may choose of folding.
struct FoldRules {
    bool matchCase = false; ///< "May" and "may" are two words
    bool ignoreAccents = false; ///< "Zoë" and "Zoe" are one word

    friend bool operator==(FoldRules, FoldRules) = default;
};

/// What two words must have in common to be the same word: NFKC and full case folding (UAX #15), curly
/// apostrophes straight, soft hyphens and full stops of abbreviations dropped.
[[nodiscard]] QString foldWord(QStringView word, FoldRules rules = {});

/// The same into `buffer`, for loops; returns a view of it.
QStringView foldWord(QStringView word, QString &buffer, FoldRules rules = {});

} // namespace tellings
