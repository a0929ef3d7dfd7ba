// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/words.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace tellings {

namespace {

bool isApostrophe(char16_t c)
{
    return c == u'\u2019' || c == u'\u2018' || c == u'\u02BC' || c == u'\uFF07' || c == u'\'';
}

/// Full stops inside a word are an abbreviation's ("U.S", "D.N.C"); between digits they are the number's.
void dropAbbreviationStops(QString &word)
{
    if (!word.contains(u'.') || !word.front().isLetter())
        return;
    word.remove(u'.');
}

/// The base letters of a word in any script: what stands after them on its own is dropped.
void dropAccents(QString &word)
{
    word = word.normalized(QString::NormalizationForm_D);
    word.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    word = word.normalized(QString::NormalizationForm_C);
}

void foldByIcu(QStringView word, QString &buffer, bool matchCase)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer =
        matchCase ? icu::Normalizer2::getNFKCInstance(status) : icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status)) {
        buffer = matchCase ? word.toString() : word.toString().toCaseFolded();
        return;
    }
    const icu::UnicodeString source(false, word.utf16(), static_cast<int32_t>(word.size()));
    const icu::UnicodeString folded = normalizer->normalize(source, status);
    buffer.resize(folded.length());
    std::ranges::transform(std::u16string_view(folded.getBuffer(), static_cast<std::size_t>(folded.length())),
                           buffer.begin(), [](char16_t c) { return QChar(isApostrophe(c) ? u'\'' : c); });
}

} // namespace

QStringView foldWord(QStringView word, QString &buffer, FoldRules rules)
{
    bool simple = true;
    bool stops = false;
    if (buffer.size() < word.size())
        buffer.resize(word.size());
    QChar *out = buffer.data();
    for (qsizetype i = 0; i < word.size(); ++i) {
        char16_t c = word[i].unicode();
        if (c >= u'A' && c <= u'Z' && !rules.matchCase) {
            c = static_cast<char16_t>(c + (u'a' - u'A'));
        } else if (c >= 0x80) {
            if (!isApostrophe(c)) {
                simple = false;
                break;
            }
            c = u'\'';
        }
        stops = stops || c == u'.';
        out[i] = QChar(c);
    }
    if (!simple) {
        foldByIcu(word, buffer, rules.matchCase);
        if (rules.matchCase)
            buffer.remove(QChar::SoftHyphen); // case folding drops it, normalising alone does not
        if (rules.ignoreAccents)
            dropAccents(buffer);
    }
    if (simple && !stops)
        return QStringView(buffer).first(word.size());
    if (simple)
        buffer.truncate(word.size());
    if (!buffer.isEmpty())
        dropAbbreviationStops(buffer);
    return buffer;
}

QString foldWord(QStringView word, FoldRules rules)
{
    QString buffer;
    return foldWord(word, buffer, rules).toString();
}

} // namespace tellings
