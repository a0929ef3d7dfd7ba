// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/words.h"

#include <QStringView>

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace tellings {

/// Finds names that stand written out and by their initials in one story: "Democratic National Committee" and "DNC"
/// or "D.N.C.", "United Kingdom" and "UK". Fed with article after article; the answer is about all of them together.
class ShortForms {
public:
    /// A name of several words, all with a capital letter but for short words between them.
    struct LongForm {
        std::uint32_t article = 0; ///< how many were added before
        std::uint32_t lastWord = 0;
        std::u16string initials; ///< lower case; as short as this, it costs no allocation
    };

    /// Notes what is written out, and what is short, in the words of the next article.
    void add(QStringView text, const std::vector<Word> &words);

    /// Is this word, as it stands, a name by its initials? Not in a line that is all in capitals.
    [[nodiscard]] static bool isShort(QStringView text, const std::vector<Word> &words, std::size_t word);

    /// The names written out whose initials stand somewhere too.
    [[nodiscard]] std::vector<LongForm> known() const;

private:
    void addLongForms(QStringView text, const std::vector<Word> &words);

    std::uint32_t m_articles = 0;
    std::set<std::u16string, std::less<>> m_short; ///< lower case, without full stops
    std::vector<LongForm> m_long;
};

} // namespace tellings
