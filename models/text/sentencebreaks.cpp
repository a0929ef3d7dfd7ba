// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/sentencebreaks.h"

#include "models/text/functionwords.h"

#include <algorithm>
#include <array>

namespace tellings {

namespace {

using diff::Break;

/// Abbreviations after which a capital letter does not start a sentence (en, de, fr, es, it, pt, nl).
constexpr std::array abbreviations = {
    u"adm",  u"ave",  u"bzw", u"capt", u"cf",  u"co",  u"col",  u"corp", u"dept", u"dr", u"dra", u"gen", u"gov", u"hon",
    u"hr",   u"inc",  u"jr",  u"lt",   u"ltd", u"maj", u"mlle", u"mm",   u"mme",  u"mr", u"mrs", u"ms",  u"mt",  u"mx",
    u"pres", u"prof", u"rep", u"rev",  u"sen", u"sgt", u"sig",  u"sr",   u"sra",  u"st", u"ste", u"vs",
};

/// Abbreviations before a figure; words of their own elsewhere ("They said no.").
constexpr std::array beforeFigures = {u"art", u"ed", u"fig", u"no", u"nr", u"vol"};

/// Months as they follow a day's full stop ("13. Juli"; de, da, nb, nl).
constexpr std::array months = {
    u"januar", u"jänner", u"februar", u"märz",      u"marts",   u"mars",     u"april",    u"mai",      u"maj",
    u"juni",   u"juli",   u"august",  u"september", u"oktober", u"november", u"dezember", u"desember", u"december",
};

bool isSentenceMark(char16_t c)
{
    switch (c) {
    case u'!':
    case u'?':
    case u'\u2026':
    case u'\u3002':
    case u'\uFF01':
    case u'\uFF1F':
    case u'\uFF0E':
    case u'\uFF61':
    case u'\u061F':
    case u'\u06D4':
    case u'\u0964':
    case u'\u0965':
    case u'\u0589': return true;
    default: return false;
    }
}

bool isQuoteMark(char16_t c)
{
    switch (c) {
    case u'"':
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u201F':
    case u'\u2018':
    case u'\u2019':
    case u'\u201A':
    case u'\u00AB':
    case u'\u00BB':
    case u'\u2039':
    case u'\u203A':
    case u'\u300C':
    case u'\u300D':
    case u'\u300E':
    case u'\u300F': return true;
    default: return false;
    }
}

Break breakOf(char16_t c)
{
    if (isSentenceMark(c))
        return Break::Sentence;
    if (isQuoteMark(c))
        return Break::Quote;
    switch (c) {
    case u';':
    case u':':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'\u2013':
    case u'\u2014':
    case u'\u2015':
    case u'\uFF1A':
    case u'\uFF1B':
    case u'\u061B': return Break::Clause;
    case u',':
    case u'\u3001':
    case u'\uFF0C':
    case u'\u060C': return Break::Comma;
    default: return Break::None;
    }
}

template <std::size_t N>
bool isOneOf(const std::array<const char16_t *, N> &list, QStringView word)
{
    return std::ranges::any_of(
        list, [word](const char16_t *known) { return word.compare(QStringView(known), Qt::CaseInsensitive) == 0; });
}

/// Is the full stop after `word` part of it, with `next` behind?
bool isAbbreviation(QStringView word, QStringView next)
{
    if (word.size() == 1 && word[0].isUpper())
        return true;
    if (word.contains(u'.')) // "U.S. The others": a sentence may end in it, and little words show where one starts
        return !isFunctionWord(foldWord(next), QStringLiteral("en"));
    if (next[0].isDigit() && isOneOf(beforeFigures, word))
        return true;
    if (word.size() <= 2 && word[0].isDigit() && isOneOf(months, next))
        return true;
    return word.size() <= 4 && isOneOf(abbreviations, word);
}

/// Is the full stop between `word` and `next` the end of a sentence?
bool stopEndsSentence(QStringView word, QStringView between, QStringView next)
{
    const bool spaced = std::ranges::any_of(between, [](QChar c) { return c.isSpace(); });
    if (!spaced)
        return std::ranges::any_of(between, [](QChar c) { return isQuoteMark(c.unicode()); });
    if (next.isEmpty() || next[0].isLower())
        return false;
    return !isAbbreviation(word, next);
}

} // namespace

void markBreaks(QStringView text, TextRange paragraph, std::span<Word> words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool last = i + 1 == words.size();
        if (last) {
            words[i].breakAfter = Break::Paragraph;
            break;
        }
        const qsizetype from = words[i].range.end;
        const QStringView between = text.sliced(from, words[i + 1].range.start - from);
        const QStringView next = text.sliced(words[i + 1].range.start, words[i + 1].range.size());
        Break strongest = Break::None;
        for (qsizetype k = 0; k < between.size(); ++k) {
            const char16_t c = between[k].unicode();
            if (c == u' ')
                continue;
            Break mark = breakOf(c);
            if (c == u'.'
                && stopEndsSentence(text.sliced(words[i].range.start, words[i].range.size()), between.sliced(k), next))
                mark = Break::Sentence;
            if (c == u'-' && k > 0 && between[k - 1].isSpace())
                mark = Break::Clause;
            if (mark == Break::Sentence && (c == u'!' || c == u'?' || c == u'\u2026') && next[0].isLower())
                mark = Break::Quote;
            strongest = std::max(strongest, mark);
        }
        words[i].breakAfter = strongest;
    }
    Q_UNUSED(paragraph)
}

} // namespace tellings
