// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/shortforms.h"

#include <algorithm>

namespace tellings {

namespace {

constexpr qsizetype fewestInitials = 2;
constexpr qsizetype mostInitials = 5;
/// A word between the parts of a name that gives no initial ("Member of Parliament") has at most so many letters.
constexpr qsizetype longestLink = 3;
/// A neighbour this long in capitals says that the line is all in capitals.
constexpr qsizetype shoutedWord = 4;

bool isCapitals(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isUpper() || c == u'.'; });
}

bool isShouted(QStringView text, const std::vector<Word> &words, std::size_t word)
{
    if (word >= words.size())
        return false;
    const TextRange range = words[word].range;
    const QStringView own = text.sliced(range.start, range.end - range.start);
    return own.size() >= shoutedWord && isCapitals(own) && !own.contains(u'.');
}

} // namespace

bool ShortForms::isShort(QStringView text, const std::vector<Word> &words, std::size_t word)
{
    const TextRange range = words[word].range;
    const QStringView own = text.sliced(range.start, range.end - range.start);
    const qsizetype letters = own.size() - own.count(u'.');
    return letters >= fewestInitials && letters <= mostInitials && isCapitals(own)
        && (word == 0 || !isShouted(text, words, word - 1)) && !isShouted(text, words, word + 1);
}

void ShortForms::add(QStringView text, const std::vector<Word> &words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (text[words[i].range.start].isUpper() && isShort(text, words, i)) {
            const TextRange range = words[i].range;
            std::u16string initials;
            for (const QChar c : text.sliced(range.start, range.end - range.start)) {
                if (c != u'.')
                    initials.push_back(c.toLower().unicode());
            }
            m_short.insert(std::move(initials));
        }
    }
    addLongForms(text, words);
    ++m_articles;
}

void ShortForms::addLongForms(QStringView text, const std::vector<Word> &words)
{
    std::u16string initials;
    for (std::size_t first = 0; first < words.size(); ++first) {
        if (!text[words[first].range.start].isUpper())
            continue;
        initials.clear();
        for (std::size_t i = first; i < words.size() && std::ssize(initials) < mostInitials; ++i) {
            const TextRange range = words[i].range;
            const QChar letter = text[range.start];
            if (letter.isUpper()) {
                initials.push_back(letter.toLower().unicode());
                if (std::ssize(initials) >= fewestInitials)
                    m_long.push_back({m_articles, static_cast<std::uint32_t>(i), initials});
            } else if (!letter.isLower() || range.end - range.start > longestLink) {
                break;
            }
            if (words[i].breakAfter != diff::Break::None)
                break;
        }
    }
}

std::vector<ShortForms::LongForm> ShortForms::known() const
{
    std::vector<LongForm> known;
    std::ranges::copy_if(m_long, std::back_inserter(known),
                         [this](const LongForm &form) { return m_short.contains(form.initials); });
    return known;
}

} // namespace tellings
