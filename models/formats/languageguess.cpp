// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/languageguess.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

struct Language {
    QStringView tag;
    QStringView words; ///< its commonest words that are few other languages' words too
};

constexpr auto byWords = std::to_array<Language>({
    {u"en", u"the of and to in that is was for on with he his has have it be by at from said will not are"},
    {u"de", u"der die das und ist in den von zu mit sich auf für nicht im dem ein eine als auch es hat werden"},
    {u"fr", u"le la les des et est dans du une un que pour pas au sur qui par plus ce il avec sont aux"},
    {u"es", u"el la los las de que y en del una por con para se su al lo como más ha fue pero"},
    {u"it", u"il di che la e della per non un una con del sono dei nel le si alla ha gli più anche è"},
    {u"pt", u"o de que do da em um uma não para com os as no na dos por se mais foi ao são à"},
    {u"nl", u"de het een van en in is dat op te zijn met voor niet aan er om ook als door naar heeft"},
    {u"sv", u"och att det som en är på för av den med till inte har de ett om var han från"},
    {u"da", u"og at det er en af til på for den med ikke har der de et som fra men blev"},
    {u"nb", u"og at det er en av til på for som den med ikke har ble de et fra men å"},
    {u"fi", u"ja on ei että se oli hän mutta ovat kun niin myös mukaan joka kuin sen vuoden"},
    {u"pl", u"w i na z nie się że do jest to o za po przez od jak oraz dla ale"},
    {u"cs", u"a v se na je že s z o do to i který za by po jsou jako ale"},
    {u"tr", u"ve bir bu da de için ile olarak olan çok daha sonra gibi kadar değil"},
    {u"ru", u"и в не на что с он по это из как к о за от его но для был"},
    {u"bg", u"и на да се за от в е че с по не са като ще до"},
    {u"uk", u"і в не на що з він та до за це як у від його про але для був"},
    {u"ar", u"في من على إلى أن عن التي الذي هذا مع كان ما هذه بعد بين قال"},
    {u"fa", u"و در به از که این را با است برای آن یک خود تا"},
    {u"he", u"של את על לא הוא זה עם כי גם אל היא היה"},
});

struct ScriptCounts {
    qsizetype letters = 0;
    qsizetype han = 0;
    qsizetype kana = 0;
    qsizetype hangul = 0;
    qsizetype greek = 0;
    qsizetype thai = 0;
    qsizetype devanagari = 0;
};

ScriptCounts countScripts(QStringView text)
{
    ScriptCounts counts;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++counts.letters;
        switch (c.script()) {
        case QChar::Script_Han: ++counts.han; break;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana: ++counts.kana; break;
        case QChar::Script_Hangul: ++counts.hangul; break;
        case QChar::Script_Greek: ++counts.greek; break;
        case QChar::Script_Thai: ++counts.thai; break;
        case QChar::Script_Devanagari: ++counts.devanagari; break;
        default: break;
        }
    }
    return counts;
}

QString byScript(const ScriptCounts &counts)
{
    const auto most = [&counts](qsizetype count) { return 2 * count > counts.letters; };
    if (most(counts.han + counts.kana))
        return 10 * counts.kana > counts.letters ? u"ja"_s : u"zh"_s;
    if (most(counts.hangul))
        return u"ko"_s;
    if (most(counts.greek))
        return u"el"_s;
    if (most(counts.thai))
        return u"th"_s;
    return most(counts.devanagari) ? u"hi"_s : QString();
}

QHash<QString, QList<int>> wordTable()
{
    QHash<QString, QList<int>> table;
    for (int i = 0; i < int(byWords.size()); ++i) {
        for (const QStringView word : byWords[static_cast<std::size_t>(i)].words.split(u' '))
            table[word.toString()].append(i);
    }
    return table;
}

QString byCommonWords(const QString &sample)
{
    static const QHash<QString, QList<int>> table = wordTable();
    std::array<int, byWords.size()> hits{};
    std::array<int, byWords.size()> differentHits{};
    QSet<QStringView> seen;
    int words = 0;
    for (const QStringView part : QStringView(sample).split(u' ', Qt::SkipEmptyParts)) {
        QStringView word = part;
        while (!word.isEmpty() && !word.back().isLetter())
            word.chop(1);
        if (word.isEmpty())
            continue;
        ++words;
        const auto languages = table.constFind(word.toString());
        if (languages == table.cend())
            continue;
        const bool first = !seen.contains(word);
        seen.insert(word);
        for (const int language : *languages) {
            ++hits[static_cast<std::size_t>(language)];
            differentHits[static_cast<std::size_t>(language)] += first;
        }
    }
    const auto best = std::ranges::max_element(hits);
    const int different = differentHits[static_cast<std::size_t>(best - hits.begin())];
    const auto ties = std::ranges::count_if(hits, [best](int count) { return count == *best; });
    // Running text has at least one such word in ten, and a text of a few words says nothing.
    const bool clear = *best >= 4 && different >= 3 && *best * 10 >= words && ties == 1;
    return clear ? byWords[static_cast<std::size_t>(best - hits.begin())].tag.toString() : QString();
}

} // namespace

QString guessLanguage(const Article &article)
{
    constexpr qsizetype enough = 20000;
    QString sample;
    for (const Paragraph &paragraph : article.paragraphs) {
        if (paragraph.role == ParagraphRole::Furniture)
            continue;
        sample += article.view(paragraph.range).left(enough - sample.size());
        sample += u' ';
        if (sample.size() >= enough)
            break;
    }
    const ScriptCounts counts = countScripts(sample);
    if (counts.letters < 20)
        return {};
    const QString script = byScript(counts);
    return script.isEmpty() ? byCommonWords(sample.toLower().simplified()) : script;
}

} // namespace tellings
