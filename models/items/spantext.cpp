// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/spantext.h"

#include <QFileInfo>
#include <QTextBoundaryFinder>

namespace tellings {

namespace {

QChar folded(QChar character)
{
    switch (character.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC: return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB: return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015: return u'-';
    default: return character;
    }
}

/// Calls `word` with the end of each word of `text` until it returns false.
template <typename Word>
void eachWordEnd(QStringView text, Word word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    while (finder.toNextBoundary() >= 0) {
        if (finder.boundaryReasons().testFlag(QTextBoundaryFinder::EndOfItem) && !word(finder.position()))
            return;
    }
}

} // namespace

QString firstWords(QStringView text, int count)
{
    text = text.trimmed();
    qsizetype end = text.size();
    int seen = 0;
    eachWordEnd(text, [&](qsizetype position) {
        ++seen;
        if (seen == count)
            end = position;
        return seen <= count;
    });
    if (seen <= count)
        return text.toString().simplified();
    return text.first(end).toString().simplified() + u'…';
}

int countWords(QStringView text)
{
    int words = 0;
    eachWordEnd(text, [&words](qsizetype) {
        ++words;
        return true;
    });
    return words;
}

QString searchKey(QStringView text)
{
    QString key = text.toString().toCaseFolded().simplified();
    for (QChar &character : key)
        character = folded(character);
    return key;
}

QChar searchFold(QChar character)
{
    return character.isSpace() ? QChar(u' ') : folded(character.toCaseFolded());
}

QString outletName(const Article &article)
{
    return article.outlet.isEmpty() ? QFileInfo(article.file).completeBaseName() : article.outlet;
}

} // namespace tellings
