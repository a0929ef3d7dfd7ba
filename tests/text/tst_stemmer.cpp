// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/stemmer.h"

#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

class StemmerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void same_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("possessives") << u"en"_s << QStringList{u"minister"_s, u"minister's"_s};
        QTest::newRow("number words") << u"en"_s << QStringList{u"twelve"_s, u"12"_s};
        QTest::newRow("two") << u"en-US"_s << QStringList{u"two"_s, u"2"_s};
        QTest::newRow("ordinals") << u"en"_s << QStringList{u"13th"_s, u"13"_s};
        QTest::newRow("ordinal words") << u"en"_s << QStringList{u"second"_s, u"2nd"_s};
        QTest::newRow("third") << u"en"_s << QStringList{u"third"_s, u"3rd"_s};
        QTest::newRow("thousands") << u"en"_s << QStringList{u"1,200"_s, u"1200"_s};
        QTest::newRow("per cent") << u"en"_s << QStringList{u"%"_s, u"percent"_s, u"cent"_s, u"pc"_s};
        QTest::newRow("billion") << u"en"_s << QStringList{u"bn"_s, u"billion"_s};
        QTest::newRow("kilometre") << u"en"_s << QStringList{u"km"_s, u"kilometres"_s, u"kilometre"_s};
        QTest::newRow("months") << u"en"_s << QStringList{u"sept"_s, u"september"_s};
        QTest::newRow("January") << u"en"_s << QStringList{u"jan"_s, u"january"_s};
        QTest::newRow("no language is English") << u""_s << QStringList{u"two"_s, u"2"_s};
        QTest::newRow("German") << u"de"_s << QStringList{u"kind"_s, u"kinder"_s, u"kindern"_s};
        QTest::newRow("French") << u"fr"_s << QStringList{u"continuer"_s, u"continuait"_s, u"continuation"_s};
        QTest::newRow("Spanish") << u"es"_s << QStringList{u"cheque"_s, u"cheques"_s};
        QTest::newRow("Italian") << u"it"_s << QStringList{u"abbandonata"_s, u"abbandonate"_s};
        QTest::newRow("Russian") << u"ru"_s
                                 << QStringList{u"\u043C\u0438\u043D\u0438\u0441\u0442\u0440"_s,
                                                u"\u043C\u0438\u043D\u0438\u0441\u0442\u0440\u0430"_s};
        QTest::newRow("Norwegian") << u"nb"_s << QStringList{u"havnedistrikt"_s, u"havnedistrikter"_s};
        QTest::newRow("Swedish") << u"sv"_s << QStringList{u"jakt"_s, u"jakten"_s};
    }

    void same()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, words);
        const Stemmer stemmer(language);
        for (const QString &word : words.mid(1))
            QCOMPARE(stemmer.stem(word), stemmer.stem(words.front()));
    }

    void table_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("stem");
        QTest::newRow("figure") << u"en"_s << u"42"_s << u"42"_s;
        QTest::newRow("decimal") << u"en"_s << u"3.5"_s << u"3.5"_s;
        QTest::newRow("1st is a figure") << u"en"_s << u"1st"_s << u"1"_s;
        QTest::newRow("a figure with a unit") << u"en"_s << u"3.5m"_s << u"3.5m"_s;
        QTest::newRow("million is not 1,000,000") << u"en"_s << u"million"_s << u"million"_s;
        QTest::newRow("no stemmer for the language") << u"tlh"_s << u"warned"_s << u"warned"_s;
        QTest::newRow("Chinese as it is") << u"zh"_s << u"\u5317\u4EAC"_s << u"\u5317\u4EAC"_s;
        QTest::newRow("English numbers are English") << u"de"_s << u"two"_s << u"two"_s;
        QTest::newRow("an apostrophe alone") << u"en"_s << u"'"_s << u"'"_s;
        QTest::newRow("nothing but an ending") << u"en"_s << u"'s"_s << u"'s"_s;
        QTest::newRow("empty") << u"en"_s << u""_s << u""_s;
    }

    void table()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, word);
        QTEST(Stemmer(language).stem(word), "stem");
    }

    /// What must stay apart.
    void different()
    {
        const Stemmer stemmer(u"en"_s);
        QCOMPARE_NE(stemmer.stem(u"12"), stemmer.stem(u"2"));
        QCOMPARE_NE(stemmer.stem(u"general"), stemmer.stem(u"generation"));
        QCOMPARE_NE(stemmer.stem(u"1.5"), stemmer.stem(u"15"));
        QCOMPARE_NE(stemmer.stem(u"ferry"), stemmer.stem(u"fare"));
        QCOMPARE_NE(stemmer.stem(u"million"), stemmer.stem(u"billion"));
    }

    void roots_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("stems");
        QTest::addColumn<bool>("same");
        QTest::newRow("verb and noun") << u"en"_s << QStringList{u"conspired"_s, u"conspiracy"_s} << true;
        QTest::newRow("country and people") << u"en"_s << QStringList{u"russia"_s, u"russian"_s, u"russians"_s} << true;
        QTest::newRow("endings") << u"en"_s << QStringList{u"protest"_s, u"protests"_s, u"protested"_s} << true;
        QTest::newRow("different words") << u"en"_s << QStringList{u"ferry"_s, u"fare"_s} << false;
        QTest::newRow("figures") << u"en"_s << QStringList{u"1234567"_s, u"1234568"_s} << false;
        QTest::newRow("German stems are roots already") << u"de"_s << QStringList{u"warned"_s, u"warning"_s} << false;
    }

    void roots()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, stems);
        const Stemmer stemmer(language);
        for (const QString &stem : stems.mid(1))
            QTEST(stemmer.root(stem) == stemmer.root(stems.front()), "same");
    }

    void compoundNumbers_data()
    {
        QTest::addColumn<QString>("tens");
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("number");
        QTest::newRow("thirty-five") << u"30"_s << u"5"_s << u"35"_s;
        QTest::newRow("ninety-nine") << u"90"_s << u"9"_s << u"99"_s;
        QTest::newRow("ten is no tens") << u"10"_s << u"5"_s << QString();
        QTest::newRow("a range") << u"30"_s << u"50"_s << QString();
        QTest::newRow("a score") << u"35"_s << u"5"_s << QString();
        QTest::newRow("words") << u"re"_s << u"look"_s << QString();
    }

    void compoundNumbers()
    {
        QFETCH(const QString, tens);
        QFETCH(const QString, units);
        QTEST(Stemmer::compoundNumber(tens, units), "number");
    }

    void movedFrom()
    {
        Stemmer first(u"en"_s);
        const Stemmer second(std::move(first));
        QCOMPARE(second.stem(u"two"), u"2"_s);
    }
};

QTEST_GUILESS_MAIN(StemmerTest)
#include "tst_stemmer.moc"
