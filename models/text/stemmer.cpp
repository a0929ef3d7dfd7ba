// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/stemmer.h"

#include <QHash>
#include <QStringEncoder>
#include <QVarLengthArray>

#include <algorithm>

#ifdef TELLINGS_HAVE_STEMMER
#include <libstemmer.h>
#endif

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// Roots are cut to so many letters: what Snowball leaves apart ("conspir", "conspiraci") is one then.
constexpr qsizetype rootLength = 6;

/// Number words and unit words of English that outlets write in different ways.
const QHash<QStringView, QString> &englishNumbers()
{
    static const QHash<QStringView, QString> numbers = {
        {u"zero", u"0"_s},        {u"two", u"2"_s},        {u"three", u"3"_s},      {u"four", u"4"_s},
        {u"five", u"5"_s},        {u"six", u"6"_s},        {u"seven", u"7"_s},      {u"eight", u"8"_s},
        {u"nine", u"9"_s},        {u"ten", u"10"_s},       {u"eleven", u"11"_s},    {u"twelve", u"12"_s},
        {u"thirteen", u"13"_s},   {u"fourteen", u"14"_s},  {u"fifteen", u"15"_s},   {u"sixteen", u"16"_s},
        {u"seventeen", u"17"_s},  {u"eighteen", u"18"_s},  {u"nineteen", u"19"_s},  {u"twenty", u"20"_s},
        {u"thirty", u"30"_s},     {u"forty", u"40"_s},     {u"fifty", u"50"_s},     {u"sixty", u"60"_s},
        {u"seventy", u"70"_s},    {u"eighty", u"80"_s},    {u"ninety", u"90"_s},    {u"first", u"1"_s},
        {u"second", u"2"_s},      {u"third", u"3"_s},      {u"fourth", u"4"_s},     {u"fifth", u"5"_s},
        {u"cent", u"%"_s},        {u"percent", u"%"_s},    {u"pc", u"%"_s},         {u"bn", u"billion"_s},
        {u"mn", u"million"_s},    {u"tn", u"trillion"_s},  {u"km", u"kilometre"_s}, {u"kilometres", u"kilometre"_s},
        {u"jan", u"january"_s},   {u"feb", u"february"_s}, {u"aug", u"august"_s},   {u"sept", u"september"_s},
        {u"sep", u"september"_s}, {u"oct", u"october"_s},  {u"nov", u"november"_s}, {u"dec", u"december"_s},
    };
    return numbers;
}

bool startsWithDigit(QStringView word)
{
    return !word.isEmpty() && word[0].isDigit();
}

/// "1,200" and "1200" are one figure; so are "13th" and "13".
QStringView plainFigure(QStringView word, QString &figure)
{
    figure.resize(0);
    for (const QChar c : word) {
        if (c != u',')
            figure.append(c);
    }
    for (const auto *ending : {u"st", u"nd", u"rd", u"th"}) {
        if (figure.size() > 2 && figure.endsWith(QStringView(ending)) && figure[figure.size() - 3].isDigit())
            figure.chop(2);
    }
    return figure;
}

} // namespace

void Stemmer::Closer::operator()(sb_stemmer *stemmer) const
{
#ifdef TELLINGS_HAVE_STEMMER
    sb_stemmer_delete(stemmer);
#else
    Q_UNUSED(stemmer)
#endif
}

Stemmer::Stemmer(const QString &language)
{
    QString key = language.section(u'-', 0, 0).toLower();
    if (key.isEmpty())
        key = u"en"_s;
    if (key == "nb"_L1 || key == "nn"_L1)
        key = u"no"_s;
    m_english = key == "en"_L1;
#ifdef TELLINGS_HAVE_STEMMER
    m_snowball.reset(sb_stemmer_new(key.toLatin1().constData(), m_english ? "ISO_8859_1" : "UTF_8"));
#endif
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer &&) noexcept = default;
Stemmer &Stemmer::operator=(Stemmer &&) noexcept = default;

QStringView Stemmer::stem(QStringView folded, QString &buffer) const
{
    QStringView word = folded;
    if (word.endsWith(u"'s"))
        word.chop(2);
    while (word.endsWith(u'\''))
        word.chop(1);
    if (word.isEmpty())
        return folded;
    if (startsWithDigit(word))
        return plainFigure(word, buffer);
    if (m_english) {
        const auto number = englishNumbers().constFind(word);
        if (number != englishNumbers().cend())
            return *number;
        // Snowball's English makes one stem of words that outlets do not put for each other, and so does cutting the
        // plural alone: measured on PAN's pairs and on news, both find less and link more that does not belong.
        return word;
    }
    return snowball(word, buffer);
}

QString Stemmer::stem(QStringView folded) const
{
    QString buffer;
    return stem(folded, buffer).toString();
}

bool Stemmer::hasRoots(QStringView folded) const
{
    return m_english && !startsWithDigit(folded);
}

QStringView Stemmer::root(QStringView stem, QString &buffer) const
{
    if (!hasRoots(stem))
        return stem;
    const QStringView whole = snowball(stem, buffer);
    return whole.first(std::min(whole.size(), rootLength));
}

QString Stemmer::root(const QString &stem) const
{
    QString buffer;
    return root(stem, buffer).toString();
}

QString Stemmer::compoundNumber(const QString &tens, const QString &units)
{
    const int ten = tens.toInt();
    const int unit = units.toInt();
    const bool makeOne = ten >= 20 && ten <= 90 && ten % 10 == 0 && unit >= 1 && unit <= 9;
    return makeOne ? QString::number(ten + unit) : QString();
}

QStringView Stemmer::snowball(QStringView word, QString &buffer) const
{
#ifdef TELLINGS_HAVE_STEMMER
    if (m_snowball) {
        QStringEncoder encoder(m_english ? QStringEncoder::Latin1 : QStringEncoder::Utf8);
        QVarLengthArray<char, 256> bytes(encoder.requiredSpace(word.size()));
        const char *end = encoder.appendToBuffer(bytes.data(), word);
        if (encoder.hasError())
            return word;
        // libstemmer's symbols are unsigned bytes; the same bytes read as such.
        const sb_symbol *stemmed =
            sb_stemmer_stem(m_snowball.get(), reinterpret_cast<const sb_symbol *>(bytes.constData()),
                            static_cast<int>(end - bytes.constData()));
        if (!stemmed)
            return word;
        const QByteArrayView result(reinterpret_cast<const char *>(stemmed), sb_stemmer_length(m_snowball.get()));
        buffer.resize(0);
        return m_english ? buffer.append(QLatin1StringView(result)) : buffer.append(QUtf8StringView(result));
    }
#endif
    return word;
}

} // namespace tellings
