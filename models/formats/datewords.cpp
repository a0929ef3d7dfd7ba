// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/datewords.h"

#include <QHash>
#include <QLocale>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

/// The languages that dates are read in.
constexpr auto languages = std::to_array<QLocale::Language>({
    QLocale::English,
    QLocale::German,
    QLocale::French,
    QLocale::Spanish,
    QLocale::Italian,
    QLocale::Portuguese,
    QLocale::Dutch,
    QLocale::Swedish,
    QLocale::NorwegianBokmal,
    QLocale::Danish,
    QLocale::Finnish,
    QLocale::Russian,
    QLocale::Polish,
});

/// A locale's word as a date line has it: lower case, without the full stop of an abbreviation.
QString plain(QString word)
{
    word = word.toLower();
    while (word.endsWith(u'.'))
        word.chop(1);
    return word;
}

QHash<QString, int> monthTable()
{
    QHash<QString, int> table;
    for (const QLocale::Language language : languages) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (const QString &name :
                     {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                    const QString word = plain(name);
                    if (word.size() > 2 && !table.contains(word)) // the first language to name a word keeps it
                        table.insert(word, month);
                }
            }
        }
    }
    table.insert(u"sept"_s, 9);
    return table;
}

QHash<QString, DateWord> wordTable()
{
    QHash<QString, DateWord> table;
    for (const QLocale::Language language : languages) {
        const QLocale locale(language);
        for (int day = 1; day <= 7; ++day) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                const QString word = plain(locale.dayName(day, format));
                if (word.size() > 1)
                    table.insert(word, DateWord::Weekday);
            }
        }
    }
    const auto add = [&table](DateWord kind, const QStringList &words) {
        for (const QString &word : words)
            table.insert(word, kind);
    };
    add(DateWord::Weekday, {u"feira"_s, u"tues"_s, u"thurs"_s, u"thur"_s, u"weds"_s});
    add(DateWord::Label,
        {u"date"_s,        u"dated"_s,     u"published"_s,    u"posted"_s,    u"first"_s,      u"released"_s,
         u"publication"_s, u"issued"_s,    u"created"_s,      u"stand"_s,     u"datum"_s,      u"veröffentlicht"_s,
         u"erstellt"_s,    u"publié"_s,    u"publiée"_s,      u"posté"_s,     u"publicado"_s,  u"fecha"_s,
         u"pubblicato"_s,  u"data"_s,      u"gepubliceerd"_s, u"geplaatst"_s, u"publicerad"_s, u"publisert"_s,
         u"publiceret"_s,  u"julkaistu"_s, u"опубликовано"_s, u"дата"_s});
    add(DateWord::Update,
        {u"updated"_s,    u"update"_s,        u"modified"_s,   u"revised"_s,     u"edited"_s,      u"aktualisiert"_s,
         u"geändert"_s,   u"modifié"_s,       u"actualisé"_s,  u"jour"_s,        u"actualizado"_s, u"actualización"_s,
         u"aggiornato"_s, u"aggiornamento"_s, u"atualizado"_s, u"atualização"_s, u"bijgewerkt"_s,  u"gewijzigd"_s,
         u"uppdaterad"_s, u"oppdatert"_s,     u"opdateret"_s,  u"päivitetty"_s,  u"обновлено"_s});
    add(DateWord::Link,
        {u"last"_s,    u"on"_s, u"at"_s,     u"of"_s,     u"the"_s,  u"am"_s,   u"um"_s,  u"vom"_s, u"den"_s,
         u"zuletzt"_s, u"le"_s, u"à"_s,      u"mis"_s,    u"mise"_s, u"de"_s,   u"del"_s, u"el"_s,  u"a"_s,
         u"las"_s,     u"la"_s, u"última"_s, u"ultimo"_s, u"il"_s,   u"alle"_s, u"ore"_s, u"em"_s,  u"às"_s,
         u"as"_s,      u"op"_s, u"om"_s,     u"laatst"_s, u"kl"_s,   u"г"_s,    u"в"_s,   u"time"_s});
    return table;
}

struct Zone {
    QStringView name;
    int minutes;
};

constexpr auto zones = std::to_array<Zone>({
    {u"z", 0},      {u"gmt", 0},    {u"utc", 0},    {u"wet", 0},    {u"bst", 60},   {u"west", 60},
    {u"cet", 60},   {u"mez", 60},   {u"cest", 120}, {u"mesz", 120}, {u"eet", 120},  {u"eest", 180},
    {u"msk", 180},  {u"est", -300}, {u"edt", -240}, {u"cst", -360}, {u"cdt", -300}, {u"mst", -420},
    {u"mdt", -360}, {u"pst", -480}, {u"pdt", -420}, {u"jst", 540},  {u"aest", 600}, {u"aedt", 660},
});

} // namespace

DateWord dateWord(QStringView word)
{
    static const QHash<QString, DateWord> table = wordTable();
    return word.isEmpty() ? DateWord::None : table.value(word.toString(), DateWord::None);
}

int monthNumber(QStringView word)
{
    static const QHash<QString, int> table = monthTable();
    return word.isEmpty() ? 0 : table.value(word.toString(), 0);
}

bool isOrdinalEnding(QStringView word)
{
    return word == u"st" || word == u"nd" || word == u"rd" || word == u"th" || word == u"er" || word == u"º"
        || word == u"ª";
}

bool isHalfDay(QStringView word)
{
    return word == u"am" || word == u"pm";
}

bool isClockWord(QStringView word)
{
    return word == u"uhr" || word == u"hrs" || word == u"h";
}

std::optional<int> zoneOffset(QStringView word, QDate date)
{
    for (const Zone &zone : zones) {
        if (word == zone.name)
            return zone.minutes * 60;
    }
    if (word == u"et" && date.isValid()) {
        const QTimeZone newYork("America/New_York");
        return newYork.isValid() ? newYork.offsetFromUtc(date.startOfDay(newYork).addSecs(qint64{12} * 3600))
                                 : -5 * 3600;
    }
    return {};
}

} // namespace tellings
