// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/furniture.h"

#include "models/formats/furniturephrases.h"
#include "models/formats/lines.h"
#include "models/formats/paragraphs.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr qsizetype longest = 220; // code units; a longer line is never furniture
constexpr int fewWords = 14;
constexpr int someWords = 30;

template <typename Table>
bool holds(const Table &table, QStringView phrase)
{
    return std::ranges::find(table, phrase) != std::end(table);
}

bool isLetterOrNumber(QStringView text, qsizetype position)
{
    return position < text.size() && text[position].isLetterOrNumber();
}

/// The longest phrase of the table that the line begins with, at a word's end.
template <typename Table>
QStringView beginningIn(const Table &table, QStringView line)
{
    QStringView found;
    if (line.isEmpty())
        return found;
    for (const QStringView phrase : table) {
        if (phrase.front() == line.front() && phrase.size() > found.size() && line.startsWith(phrase)
            && !isLetterOrNumber(line, phrase.size()))
            found = phrase;
    }
    return found;
}

bool endsSentence(QStringView line)
{
    while (!line.isEmpty() && QStringView(u"\"'”’»)").contains(line.back()))
        line.chop(1);
    return !line.isEmpty() && QStringView(u".!?…。").contains(line.back());
}

/// "3 min read", "Lesezeit: 3 Minuten", "12 comments".
bool isCounter(const QString &folded)
{
    bool key = false;
    bool onlyTime = true;
    bool onlyCounter = true;
    int words = 0;
    int numbers = 0;
    for (const QStringView part : QStringView(folded).split(u' ', Qt::SkipEmptyParts)) {
        QStringView word = part;
        while (!word.isEmpty() && !word.back().isLetterOrNumber())
            word.chop(1);
        while (!word.isEmpty() && !word.front().isLetterOrNumber())
            word.slice(1);
        if (word.isEmpty())
            continue;
        ++words;
        if (std::ranges::all_of(word, [](QChar c) { return c.isDigit(); })) {
            ++numbers;
            continue;
        }
        key = key || holds(furniture::readingTimeKeys, word);
        onlyTime = onlyTime && holds(furniture::readingTime, word);
        onlyCounter = onlyCounter && holds(furniture::counters, word);
    }
    return numbers > 0 && words > numbers && words <= 6 && ((onlyTime && key) || (onlyCounter && words == 2));
}

/// "Do you live by the harbour? Email newsdesk@courier.example"
bool asksForMail(const QString &folded, qsizetype words)
{
    const QStringView last = QStringView(folded).sliced(folded.lastIndexOf(u' ') + 1);
    const qsizetype at = last.indexOf(u'@');
    return words <= someWords && at > 0 && last.indexOf(u'.', at) > at;
}

bool beginsAsFurniture(QStringView line, const QString &folded, qsizetype words)
{
    if (words <= someWords && !beginningIn(furniture::surelyBeginnings, folded).isEmpty())
        return true;
    QStringView beginning = beginningIn(furniture::beginnings, folded);
    if (const QStringView links = beginningIn(furniture::linkLists, folded); links.size() > beginning.size())
        beginning = links;
    if (beginning.isEmpty())
        return false;
    const QStringView rest = QStringView(folded).sliced(beginning.size()).trimmed();
    if (!rest.isEmpty() && QStringView(u":|»→>").contains(rest.front()))
        return words <= someWords;
    return words <= fewWords && !endsSentence(line) && !holds(furniture::onlyWithColon, beginning)
        && !holds(furniture::linkLists, beginning) && !rest.startsWith(u"than ");
}

} // namespace

QString withoutMarkup(QStringView line)
{
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression emphasis(u"(?<!\\w)(\\*\\*|__|\\*|_)(?=\\S)(.+?)(?<=\\S)\\1(?!\\w)"_s);
    QString plain = line.toString();
    if (plain.contains(u"]("))
        plain.replace(link, u"\\1"_s);
    if (plain.contains(u'*') || plain.contains(u'_'))
        plain.replace(emphasis, u"\\2"_s);
    return plain;
}

QString foldedLine(QStringView line)
{
    QString folded = withoutMarkup(line.sliced(listMarkLength(line))).toLower().replace(u'’', u'\'').simplified();
    qsizetype start = 0;
    while (start < folded.size() && QStringView(u"»→>▶-–—[(•|").contains(folded[start]))
        ++start;
    qsizetype end = folded.size();
    while (end > start && (folded[end - 1].isSpace() || QStringView(u".:…,;!>»→-–—])|").contains(folded[end - 1])))
        --end;
    return folded.sliced(start, end - start).trimmed();
}

FurnitureKind furnitureKind(QStringView line)
{
    if (line.size() > longest)
        return FurnitureKind::None;
    const QString folded = foldedLine(line);
    if (std::ranges::none_of(folded, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
        return FurnitureKind::Furniture; // a rule of dashes or stars
    if (holds(furniture::captionLabels, QStringView(folded)))
        return FurnitureKind::CaptionLabel;
    if (holds(furniture::linkLists, QStringView(folded)))
        return FurnitureKind::LinkList;
    if (holds(furniture::wholeLines, QStringView(folded)) || isCounter(folded))
        return FurnitureKind::Furniture;
    const qsizetype words = folded.count(u' ') + 1;
    if (beginsAsFurniture(line, folded, words) || (asksForMail(folded, words) && !endsSentence(line)))
        return FurnitureKind::Furniture;
    const bool promotes = words <= 3 && !endsSentence(line) && folded.endsWith(u" newsletters");
    const auto calls = [&folded](QStringView call) {
        return folded.endsWith(call) && QStringView(folded).chopped(call.size()).endsWith(u": ");
    };
    if (promotes || (words <= someWords && std::ranges::any_of(furniture::calls, calls)))
        return FurnitureKind::Furniture;
    return FurnitureKind::None;
}

} // namespace tellings
