// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/words.h"

#include "models/text/sentencebreaks.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>

#include <memory>

namespace tellings {

namespace {

/// Word-break classes of UAX #29 as far as the fast way needs them.
enum class Kind : std::uint8_t {
    Other,
    Letter,
    Digit,
    Extend,
    MidLetter,
    MidNumber,
    MidBoth,
    Underscore,
    PerCent,
    Hard
};

/// Characters that the fast way knows: Latin, Greek, Cyrillic, Armenian and their punctuation.
constexpr char16_t fastLimit = 0x0590;

Kind kindOf(char16_t c)
{
    if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'))
        return Kind::Letter;
    if (c >= u'0' && c <= u'9')
        return Kind::Digit;
    switch (c) {
    case u'.':
    case u'\'':
    case u'\u2018':
    case u'\u2019':
    case u'\u2024': return Kind::MidBoth;
    case u'\u00B7':
    case u'\u0387':
    case u'\u055F':
    case u'\u2027': return Kind::MidLetter;
    case u',':
    case u';':
    case u'\u037E':
    case u'\u0589': return Kind::MidNumber;
    case u'_':
    case u'\u203F':
    case u'\u202F': return Kind::Underscore;
    case u'%': return Kind::PerCent;
    case u'\u00AD': return Kind::Extend;
    default: break;
    }
    if (c < 0x80)
        return Kind::Other;
    const bool known = c < fastLimit || (c >= 0x2000 && c <= 0x206F) || (c >= 0x20A0 && c <= 0x20CF) || c == 0xFEFF;
    if (!known)
        return Kind::Hard;
    switch (u_getIntPropertyValue(c, UCHAR_WORD_BREAK)) {
    case U_WB_ALETTER: return Kind::Letter;
    case U_WB_EXTEND:
    case U_WB_FORMAT: return Kind::Extend;
    case U_WB_ZWJ: return Kind::Hard; // it binds emoji, which the fast way does not know
    case U_WB_NUMERIC: return Kind::Digit;
    case U_WB_MIDLETTER: return Kind::MidLetter;
    case U_WB_MIDNUM: return Kind::MidNumber;
    case U_WB_MIDNUMLET: return Kind::MidBoth;
    case U_WB_EXTENDNUMLET: return Kind::Underscore;
    default: return Kind::Other;
    }
}

/// kindOf() for every code unit that the fast way takes, looked up once.
const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> table = [] {
        std::vector<Kind> result(0x10000);
        for (std::uint32_t c = 0; c < 0x10000; ++c)
            result[c] = kindOf(static_cast<char16_t>(c));
        return result;
    }();
    return table;
}

bool isWordKind(Kind kind)
{
    return kind == Kind::Letter || kind == Kind::Digit || kind == Kind::Underscore;
}

/// Splits by the rules WB4 to WB13b; false when a character needs ICU, with nothing appended.
bool appendFast(QStringView text, TextRange range, std::vector<Word> &words)
{
    const Kind *const kind = kinds().data();
    const char16_t *const unit = text.utf16();
    const std::size_t before = words.size();
    const auto at = [&](qsizetype i) { return i < range.end ? kind[unit[i]] : Kind::Other; };
    qsizetype i = range.start;
    while (i < range.end) {
        Kind current = at(i);
        if (current == Kind::Hard) {
            words.resize(before);
            return false;
        }
        if (current == Kind::PerCent) {
            words.push_back({{i, i + 1}, diff::Break::None});
            ++i;
            continue;
        }
        if (!isWordKind(current)) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        bool real = current != Kind::Underscore;
        Kind last = current;
        ++i;
        while (i < range.end) {
            Kind next = kind[unit[i]];
            if (next == Kind::Letter && last == Kind::Letter) { // nearly always
                ++i;
                continue;
            }
            if (next == Kind::Extend) {
                ++i;
                continue;
            }
            if (isWordKind(next)) {
                real = real || next != Kind::Underscore;
                last = next;
                ++i;
                continue;
            }
            qsizetype after = i + 1;
            while (at(after) == Kind::Extend)
                ++after;
            const Kind beyond = at(after);
            const bool letters =
                last == Kind::Letter && beyond == Kind::Letter && (next == Kind::MidLetter || next == Kind::MidBoth);
            const bool digits =
                last == Kind::Digit && beyond == Kind::Digit && (next == Kind::MidNumber || next == Kind::MidBoth);
            if (!letters && !digits)
                break;
            last = beyond;
            i = after + 1;
        }
        if (real)
            words.push_back({{start, i}, diff::Break::None});
    }
    return true;
}

icu::BreakIterator *wordIterator()
{
    // One a thread: ICU's iterators are costly to make and not to be shared.
    thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    }();
    return iterator.get();
}

/// Is what lies between two bounds a word? ICU's own answer (`status`) calls "__" one and "a_" with a combining mark
/// none.
bool isWord(const icu::UnicodeString &text, int32_t start, int32_t end, int32_t status)
{
    bool more = false; // than marks that belong to what they stand at
    for (int32_t i = start; i < end; i = text.moveIndex32(i, 1)) {
        switch (u_getIntPropertyValue(text.char32At(i), UCHAR_WORD_BREAK)) {
        case U_WB_ALETTER:
        case U_WB_HEBREW_LETTER:
        case U_WB_KATAKANA:
        case U_WB_NUMERIC: return true;
        case U_WB_EXTENDNUMLET:
        case U_WB_EXTEND:
        case U_WB_FORMAT:
        case U_WB_ZWJ: break;
        default: more = true;
        }
    }
    return more && status >= UBRK_WORD_NUMBER;
}

} // namespace

void appendWordsByIcu(QStringView text, TextRange range, std::vector<Word> &words)
{
    const std::size_t first = words.size();
    icu::BreakIterator *iterator = wordIterator();
    if (!iterator)
        return;
    const icu::UnicodeString view(false, text.utf16() + range.start, static_cast<int32_t>(range.size()));
    iterator->setText(view);
    int32_t start = iterator->first();
    for (int32_t end = iterator->next(); end != icu::BreakIterator::DONE; start = end, end = iterator->next()) {
        if (view.charAt(start) == u'%')
            words.push_back({{range.start + start, range.start + start + 1}, diff::Break::None});
        else if (isWord(view, start, end, iterator->getRuleStatus()))
            words.push_back({{range.start + start, range.start + end}, diff::Break::None});
    }
    markBreaks(text, range, std::span(words).subspan(first));
}

void appendWords(QStringView text, TextRange range, std::vector<Word> &words)
{
    const std::size_t first = words.size();
    if (appendFast(text, range, words))
        markBreaks(text, range, std::span(words).subspan(first));
    else
        appendWordsByIcu(text, range, words);
}

} // namespace tellings
