// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/paragraphshape.h"

#include "models/formats/paragraphs.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace tellings {

namespace {

constexpr QStringView quotes = u"\"'“”„‟‘’‚«»‹›「」『』";
constexpr QStringView openers = u"\"'“„‟‘‚«‹「『";

template <typename Table>
bool holds(const Table &table, QStringView word)
{
    return std::ranges::find(table, word) != std::end(table);
}

bool isWideScript(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

int countWords(QStringView text)
{
    constexpr int most = 100;
    int words = 0;
    int wide = 0;
    bool inWord = false;
    for (const QChar c : text) {
        if (c.unicode() > 0x0e00 && isWideScript(c)) {
            wide += 1;
            inWord = false;
        } else if (c.isSpace()) {
            inWord = false;
        } else if (!inWord && c.isLetterOrNumber()) {
            inWord = true;
            ++words;
        }
        if (words + wide / 2 >= most)
            return most;
    }
    return words + (wide + 1) / 2;
}

QList<QStringView> wordsOf(QStringView line)
{
    QList<QStringView> words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && !line[i].isSpace())
            continue;
        if (i > start)
            words.append(line.sliced(start, i - start));
        start = i + 1;
    }
    return words;
}

/// A word of a name: a capital, and letters, hyphens or apostrophes; an initial with its full stop.
bool isNameWord(QStringView word)
{
    if (word.isEmpty() || !word.front().isUpper())
        return false;
    return std::ranges::all_of(
        word, [](QChar c) { return c.isLetter() || c.isMark() || c == u'-' || c == u'\'' || c == u'’' || c == u'.'; });
}

constexpr auto nameLinks = std::to_array<QStringView>({u"and", u"und", u"et",  u"y",   u"e",   u"en",    u"&",  u"van",
                                                       u"von", u"de",  u"der", u"den", u"del", u"della", u"di", u"da",
                                                       u"dos", u"la",  u"le",  u"al",  u"bin", u"ter",   u"du"});

constexpr auto titleWords = std::to_array<QStringView>(
    {u"editor",          u"correspondent",  u"reporter",    u"writer",        u"journalist",     u"columnist",
     u"editor-in-chief", u"staff",          u"bureau",      u"redakteur",     u"redakteurin",    u"korrespondent",
     u"korrespondentin", u"reporterin",     u"journaliste", u"correspondant", u"correspondante", u"rédacteur",
     u"rédactrice",      u"redactor",       u"redactora",   u"corresponsal",  u"periodista",     u"redacción",
     u"giornalista",     u"corrispondente", u"inviato",     u"inviata",       u"redazione",      u"jornalista",
     u"repórter",        u"redação",        u"redacteur",   u"verslaggever",  u"correspondente"});

constexpr auto byWords = std::to_array<QStringView>(
    {u"by", u"words by", u"written by", u"reporting by", u"additional reporting by", u"additional reporting"});
constexpr auto otherByWords = std::to_array<QStringView>({u"von", u"par", u"por", u"di", u"de", u"door", u"av", u"af"});

bool hasTitleWord(QStringView text)
{
    const QString lower = text.toString().toLower();
    return std::ranges::any_of(wordsOf(lower), [](QStringView word) {
        while (!word.isEmpty() && !word.back().isLetter())
            word.chop(1);
        return holds(titleWords, word);
    });
}

/// Names joined by commas and "and", then perhaps a title or the outlet: what follows "By".
bool isNameList(QStringView text)
{
    const auto end =
        std::ranges::find_if(text, [](QChar c) { return c == u',' || c == u'|' || c == u'•' || c == u'·'; });
    int names = 0;
    for (const QStringView word : wordsOf(text.first(end - text.begin()))) {
        if (isNameWord(word))
            ++names;
        else if (!holds(nameLinks, word))
            return false;
    }
    return names >= 1 && names <= 8;
}

/// What stands after one of the words that bring in a byline, when it is names.
template <typename Table>
QStringView namesAfter(const Table &table, QStringView line)
{
    for (const QStringView by : table) {
        if (!line.startsWith(by, Qt::CaseInsensitive) || line.size() <= by.size() + 1)
            continue;
        QStringView names = line.sliced(by.size());
        if (names.front() == u':')
            names = names.sliced(1);
        if (names.front().isSpace() && isNameList(names.trimmed()))
            return names.trimmed();
    }
    return {};
}

constexpr auto agencies = std::to_array<QStringView>({u"pa",
                                                      u"pa wire",
                                                      u"pa media",
                                                      u"pa images",
                                                      u"ap",
                                                      u"ap photo",
                                                      u"afp",
                                                      u"afp photo",
                                                      u"reuters",
                                                      u"epa",
                                                      u"epa-efe",
                                                      u"efe",
                                                      u"getty",
                                                      u"getty images",
                                                      u"dpa",
                                                      u"ansa",
                                                      u"belga",
                                                      u"anp",
                                                      u"keystone",
                                                      u"apa",
                                                      u"shutterstock",
                                                      u"rex",
                                                      u"rex features",
                                                      u"alamy",
                                                      u"bloomberg",
                                                      u"via getty images",
                                                      u"istock",
                                                      u"imago",
                                                      u"picture alliance",
                                                      u"xinhua",
                                                      u"tass",
                                                      u"zuma",
                                                      u"zuma press",
                                                      u"upi"});

/// What an agency's name may end with.
constexpr auto agencyWords = std::to_array<QStringView>(
    {u"agency", u"press", u"images", u"pictures", u"photos", u"wire", u"media", u"agentur", u"presse"});

constexpr auto creditLabels = std::to_array<QStringView>({u"photo",         u"photos",         u"photograph",
                                                          u"photographs",   u"photo by",       u"photograph by",
                                                          u"picture",       u"pictures",       u"picture by",
                                                          u"photo credit",  u"picture credit", u"image",
                                                          u"image credit",  u"foto",           u"fotos",
                                                          u"bild",          u"bildrechte",     u"crédit photo",
                                                          u"crédits photo", u"crédit",         u"photo d'illustration",
                                                          u"foto di",       u"illustration",   u"graphic",
                                                          u"grafik"});

constexpr auto captionBeginnings =
    std::to_array<QStringView>({u"image caption", u"media caption", u"video caption", u"photo caption", u"caption",
                                u"bildunterschrift", u"légende", u"pie de foto", u"didascalia"});

constexpr auto pictured = std::to_array<QStringView>(
    {u"pictured above", u"pictured below", u"pictured left", u"pictured right", u"pictured centre", u"pictured center",
     u"(pictured)", u"pictured together", u"seen above", u"im bild", u"sur la photo", u"en la foto", u"nella foto",
     u"na foto", u"op de foto"});

QString simplifiedLower(QStringView text)
{
    return text.toString().simplified().toLower();
}

/// "(House of Commons/PA)", "(AP Photo/Jane Roe)", "(Reuters)" at the end.
bool endsWithCredit(QStringView paragraph)
{
    constexpr qsizetype longestCredit = 70;
    if (!paragraph.endsWith(u')'))
        return false;
    const qsizetype open = paragraph.lastIndexOf(u'(');
    if (open <= 0 || paragraph.size() - open > longestCredit)
        return false;
    const QString credit = simplifiedLower(paragraph.sliced(open + 1, paragraph.size() - open - 2));
    const QStringView before = paragraph.first(open).trimmed();
    const bool goesOn = !before.endsWith(u'.') && countWords(before) >= 5;
    for (const QStringView part : QStringView(credit).split(u'/')) {
        if (holds(agencies, part.trimmed()))
            return credit.contains(u'/') || goesOn;
    }
    const QStringView lastWord = QStringView(credit).sliced(credit.lastIndexOf(u' ') + 1);
    if (goesOn && holds(agencyWords, lastWord) && paragraph[open + 1].isUpper())
        return true;
    return std::ranges::any_of(creditLabels, [&](QStringView label) {
        return credit.startsWith(label) && QStringView(credit).sliced(label.size()).trimmed().startsWith(u':');
    });
}

/// "Photo: Jane Roe/Agency", and the same after a sentence: "… in March. Photograph: Jane Roe/Agency".
bool hasCreditLabel(QStringView paragraph)
{
    constexpr qsizetype longestCredit = 80;
    const qsizetype colon = paragraph.lastIndexOf(u':');
    if (colon < 0 || paragraph.size() - colon > longestCredit || paragraph.endsWith(u'.'))
        return false;
    const QStringView before = paragraph.first(colon).trimmed();
    return std::ranges::any_of(creditLabels, [before](QStringView label) {
        if (!before.endsWith(label, Qt::CaseInsensitive))
            return false;
        const QStringView rest = before.chopped(label.size()).trimmed();
        return rest.isEmpty() || QStringView(u".!?(|").contains(rest.back());
    });
}

} // namespace

ParagraphShape ParagraphShape::of(QStringView paragraph)
{
    ParagraphShape shape;
    shape.size = paragraph.size();
    shape.words = countWords(paragraph.left(1000));
    const qsizetype mark = listMarkLength(paragraph);
    shape.isListItem = mark > 0;
    const QStringView inner = paragraph.sliced(mark);
    if (inner.isEmpty())
        return shape;
    const QChar first = inner.front();
    const bool trademark = inner.size() > 1 && inner[1].isUpper(); // "iPhone"
    shape.startsLower = first.isLower() && !trademark;
    shape.startsWithQuote = openers.contains(first);
    shape.startsAsTitle = !shape.startsLower
        && (first.isLetterOrNumber() || first.isSurrogate() || shape.startsWithQuote
            || QStringView(u"#@$£€¥¿¡…").contains(first));
    shape.endsWithQuote = quotes.contains(inner.back());
    QStringView end = inner;
    while (!end.isEmpty() && (quotes.contains(end.back()) || end.back() == u')' || end.back() == u']'))
        end.chop(1);
    if (end.isEmpty())
        return shape;
    shape.endsSentence = QStringView(u".!?…。！？．؟۔।").contains(end.back());
    shape.endsWithPeriod = shape.endsSentence && !QStringView(u"!?！？؟").contains(end.back());
    shape.endsOpen = QStringView(u":,;-–—：，、").contains(inner.back());
    return shape;
}

QStringView bylineIn(QStringView line, bool afterHeadline)
{
    constexpr qsizetype longest = 120;
    if (line.size() > longest || line.size() < 4 || ParagraphShape::of(line).words > 14)
        return {};
    if (line.endsWith(u'.') && !line.endsWith(u"Jr."))
        return {};
    QStringView names = namesAfter(byWords, line);
    if (names.isEmpty() && afterHeadline)
        names = namesAfter(otherByWords, line);
    if (!names.isEmpty())
        return names;
    const qsizetype comma = line.indexOf(u',');
    if (comma > 0 && looksLikeName(line.first(comma)) && hasTitleWord(line.sliced(comma)))
        return line;
    return {};
}

bool isWritersTitle(QStringView line)
{
    const ParagraphShape shape = ParagraphShape::of(line);
    return shape.words <= 5 && line.size() <= 60 && !shape.endsSentence && !shape.endsOpen && hasTitleWord(line);
}

bool looksLikeName(QStringView line)
{
    if (line.size() > 60)
        return false;
    const QList<QStringView> words = wordsOf(line);
    const bool fewWords = words.size() >= 2 && words.size() <= 5;
    return fewWords && isNameWord(words.first()) && isNameWord(words.last())
        && std::ranges::all_of(words, [](QStringView word) { return isNameWord(word) || holds(nameLinks, word); });
}

bool looksLikeCaption(QStringView paragraph, const ParagraphShape &shape)
{
    constexpr qsizetype longest = 700;
    if (paragraph.size() > longest)
        return false;
    if (endsWithCredit(paragraph) || hasCreditLabel(paragraph))
        return true;
    const QString beginning = simplifiedLower(paragraph.left(40));
    for (const QStringView label : captionBeginnings) {
        const QStringView rest =
            QStringView(beginning).sliced(beginning.startsWith(label) ? label.size() : 0).trimmed();
        if (rest.size() < beginning.size() && (rest.startsWith(u',') || rest.startsWith(u':')))
            return true;
    }
    if (shape.endsSentence || shape.startsWithQuote)
        return false;
    if (shape.words <= 10 && (beginning.startsWith(u"photo by ") || beginning.startsWith(u"photograph by ")))
        return true;
    const QString lower = simplifiedLower(paragraph);
    return std::ranges::any_of(pictured, [&](QStringView phrase) { return lower.contains(phrase); });
}

} // namespace tellings
