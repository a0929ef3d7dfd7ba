// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/foldedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

/// A narrow no-break space joins what stands on its sides to one word, which no other space does.
QString withPlainSpaces(QStringView text)
{
    return text.toString().replace(QChar(0x202F), QChar(u' '));
}

/// Emoji, currencies and the like are no marks that one writer sets so and another so.
bool isSymbol(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Currency || category == QChar::Symbol_Math;
}

/// What ends a sentence stands there in every copy.
bool endsSentence(QChar mark)
{
    return u".!?\u2026\u3002\uFF01\uFF1F\u061F"_s.contains(mark);
}

bool cutsPair(QStringView text, qsizetype place)
{
    return place > 0 && place < text.size() && text[place].isLowSurrogate() && text[place - 1].isHighSurrogate();
}

} // namespace

FoldedText::FoldedText(QStringView source) : m_source(source)
{
    const QString plain = withPlainSpaces(source);
    std::vector<Word> words;
    appendWords(plain, {0, plain.size()}, words);
    m_words.reserve(words.size());
    m_text.reserve(source.size());
    qsizetype done = 0;
    for (const Word &word : words) {
        addSymbols(plain, {done, word.range.start});
        add(plain, word.range);
        done = word.range.end;
    }
    addSymbols(plain, {done, plain.size()});
}

void FoldedText::add(QStringView plain, TextRange word)
{
    const QStringView folded = foldWord(plain.sliced(word.start, word.size()), m_buffer);
    if (folded.isEmpty())
        return;
    if (!m_text.isEmpty())
        m_text += u' ';
    const qsizetype start = m_text.size();
    m_text += folded;
    m_words.push_back({word, {start, m_text.size()}});
}

/// Those that stand between words are words of their own; so is what ends a sentence.
void FoldedText::addSymbols(QStringView plain, TextRange gap)
{
    for (qsizetype place = gap.start; place < gap.end;) {
        const bool isPair = place + 1 < gap.end && cutsPair(plain, place + 1);
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(plain[place], plain[place + 1]) : char32_t(plain[place].unicode());
        qsizetype next = place + (isPair ? 2 : 1);
        const bool ends = endsSentence(plain[place]);
        while (ends && next < gap.end && endsSentence(plain[next]))
            ++next;
        if (ends || isSymbol(character))
            add(plain, {place, next});
        place = next;
    }
}

FoldedText::Words::const_iterator FoldedText::startingAt(qsizetype place) const
{
    const auto found =
        std::ranges::lower_bound(m_words, place, {}, [](const Folded &word) { return word.range.start; });
    return found != m_words.cend() && found->range.start == place ? found : m_words.cend();
}

FoldedText::Words::const_iterator FoldedText::endingAt(qsizetype place) const
{
    const auto found = std::ranges::lower_bound(m_words, place, {}, [](const Folded &word) { return word.range.end; });
    return found != m_words.cend() && found->range.end == place ? found : m_words.cend();
}

bool FoldedText::isWords(TextRange range) const
{
    return startingAt(range.start) != m_words.cend() && endingAt(range.end) != m_words.cend();
}

int FoldedText::foldedSize(TextRange source) const
{
    return static_cast<int>(foldWord(m_source.sliced(source.start, source.size())).size());
}

int FoldedText::marksIn(TextRange source) const
{
    int marks = 0;
    for (qsizetype i = source.start; i < source.end; ++i) {
        const bool again = i > source.start && m_source[i] == m_source[i - 1];
        marks += m_source[i].isSpace() || again ? 0 : 1;
    }
    return marks;
}

std::optional<FoldedStretch> FoldedText::fold(TextRange source) const
{
    const auto first =
        std::ranges::upper_bound(m_words, source.start, {}, [](const Folded &w) { return w.source.end; });
    const auto behind =
        std::ranges::lower_bound(m_words, source.end, {}, [](const Folded &w) { return w.source.start; });
    if (first >= behind)
        return std::nullopt;
    const auto last = behind - 1;
    FoldedStretch stretch{.range = {first->range.start, last->range.end}};
    stretch.lead = source.start > first->source.start ? foldedSize({first->source.start, source.start})
                                                      : -marksIn({source.start, first->source.start});
    stretch.trail = source.end < last->source.end ? foldedSize({source.end, last->source.end})
                                                  : -marksIn({last->source.end, source.end});
    return stretch;
}

/// Where in the source a word is cut, when that many characters of its folded form come before. Marks that stand on a
/// letter stay with it.
std::optional<qsizetype> FoldedText::cut(const Folded &word, int folded) const
{
    for (qsizetype place = word.source.end - 1; place > word.source.start; --place) {
        if (foldedSize({word.source.start, place}) == folded)
            return place;
    }
    return std::nullopt;
}

qsizetype FoldedText::beforeMarks(Words::const_iterator word, int marks) const
{
    const qsizetype limit = word == m_words.cbegin() ? 0 : (word - 1)->source.end;
    qsizetype start = word->source.start;
    for (qsizetype place = start; place > limit && marks >= 0; --place) {
        const QChar mark = m_source[place - 1];
        if (mark.isSpace())
            continue;
        const bool again = place - 1 == start - 1 && start < word->source.start && mark == m_source[start];
        if (!again && --marks < 0)
            break;
        start = place - 1;
    }
    return cutsPair(m_source, start) ? start + 1 : start;
}

qsizetype FoldedText::behindMarks(Words::const_iterator word, int marks) const
{
    const qsizetype limit = word + 1 == m_words.cend() ? m_source.size() : (word + 1)->source.start;
    qsizetype end = word->source.end;
    for (qsizetype place = end; place < limit; ++place) {
        const QChar mark = m_source[place];
        if (mark.isSpace())
            continue;
        const bool again = place == end && end > word->source.end && mark == m_source[end - 1];
        if (!again && --marks < 0)
            break;
        end = place + 1;
    }
    return cutsPair(m_source, end) ? end - 1 : end;
}

std::optional<TextRange> FoldedText::unfold(const FoldedStretch &stretch) const
{
    const auto first = startingAt(stretch.range.start);
    const auto last = endingAt(stretch.range.end);
    if (first == m_words.cend() || last == m_words.cend() || last < first)
        return std::nullopt;
    const auto size = static_cast<int>(last->range.size());
    const auto start = stretch.lead > 0 ? cut(*first, stretch.lead) : std::optional(beforeMarks(first, -stretch.lead));
    const auto end =
        stretch.trail > 0 ? cut(*last, size - stretch.trail) : std::optional(behindMarks(last, -stretch.trail));
    if (!start || !end || *start >= *end)
        return std::nullopt;
    return TextRange{*start, *end};
}

} // namespace tellings
