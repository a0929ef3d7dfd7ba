// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/functionwords.h"
#include "models/text/words.h"

#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

class FoldWordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("cased");
        QTest::addColumn<QString>("plain"); // accents ignored
        QTest::newRow("ASCII") << u"May"_s << u"May"_s << u"may"_s;
        QTest::newRow("accents") << u"Zo\u00EB"_s << u"Zo\u00EB"_s << u"zoe"_s;
        QTest::newRow("decomposed") << u"Zoe\u0308"_s << u"Zo\u00EB"_s << u"zoe"_s;
        QTest::newRow("soft hyphen") << u"Ka\u00ADf\u00E9"_s << u"Kaf\u00E9"_s << u"kafe"_s;
        QTest::newRow("Greek") << u"\u0386\u03BB\u03C6\u03B1"_s << u"\u0386\u03BB\u03C6\u03B1"_s
                               << u"\u03B1\u03BB\u03C6\u03B1"_s;
        QTest::newRow("abbreviation") << u"U.S."_s << u"US"_s << u"us"_s;
    }

    void rules()
    {
        QFETCH(QString, word);
        QTEST(foldWord(word, {.matchCase = true}), "cased");
        QTEST(foldWord(word, {.ignoreAccents = true}), "plain");
    }

    void table_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("folded");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("plain") << u"Ferry"_s << u"ferry"_s;
        QTest::newRow("capitals") << u"NATO"_s << u"nato"_s;
        QTest::newRow("apostrophe") << u"Don't"_s << u"don't"_s;
        QTest::newRow("curly apostrophe") << u"Don\u2019t"_s << u"don't"_s;
        QTest::newRow("turned apostrophe") << u"Don\u2018t"_s << u"don't"_s;
        QTest::newRow("letter apostrophe") << u"Don\u02BCt"_s << u"don't"_s;
        QTest::newRow("full-width apostrophe") << u"Don\uFF07t"_s << u"don't"_s;
        QTest::newRow("curly apostrophe after an accent") << u"L\u2019\u00C9tat"_s << u"l'\u00E9tat"_s;
        QTest::newRow("ligature") << u"\uFB01nancial"_s << u"financial"_s;
        QTest::newRow("full width") << u"\uFF21\uFF22\uFF23\uFF11"_s << u"abc1"_s;
        QTest::newRow("sharp s") << u"Stra\u00DFe"_s << u"strasse"_s;
        QTest::newRow("sharp s written out") << u"STRASSE"_s << u"strasse"_s;
        QTest::newRow("dotless i stays") << u"\u0131rmak"_s << u"\u0131rmak"_s;
        QTest::newRow("dotted capital I") << u"\u0130zmir"_s << u"i\u0307zmir"_s;
        QTest::newRow("soft hyphens") << u"Donau\u00ADdampf\u00ADschiff"_s << u"donaudampfschiff"_s;
        QTest::newRow("zero-width no-break space") << u"fer\uFEFFry"_s << u"ferry"_s;
        QTest::newRow("composed") << u"caf\u00E9"_s << u"caf\u00E9"_s;
        QTest::newRow("decomposed") << u"cafe\u0301"_s << u"caf\u00E9"_s;
        QTest::newRow("decomposed capital") << u"CAFE\u0301"_s << u"caf\u00E9"_s;
        QTest::newRow("superscript") << u"m\u00B2"_s << u"m2"_s;
        QTest::newRow("final sigma") << u"\u039F\u0394\u039F\u03A3"_s << u"\u03BF\u03B4\u03BF\u03C3"_s;
        QTest::newRow("final sigma, small") << u"\u03BF\u03B4\u03BF\u03C2"_s << u"\u03BF\u03B4\u03BF\u03C3"_s;
        QTest::newRow("Cyrillic") << u"\u041C\u043E\u0441\u043A\u0432\u0430"_s
                                  << u"\u043C\u043E\u0441\u043A\u0432\u0430"_s;
        QTest::newRow("abbreviation") << u"U.S"_s << u"us"_s;
        QTest::newRow("abbreviation with its last stop") << u"U.S."_s << u"us"_s;
        QTest::newRow("small abbreviation") << u"e.g"_s << u"eg"_s;
        QTest::newRow("abbreviation beyond ASCII") << u"\u0421.\u0428.\u0410"_s << u"\u0441\u0448\u0430"_s;
        QTest::newRow("decimal point stays") << u"3.5"_s << u"3.5"_s;
        QTest::newRow("thousands stay") << u"1,200"_s << u"1,200"_s;
        QTest::newRow("figure with a unit") << u"3.5M"_s << u"3.5m"_s;
        QTest::newRow("beyond the basic plane") << u"\U00010400"_s << u"\U00010428"_s;
        QTest::newRow("mathematical letters") << u"\U0001D400\U0001D401"_s << u"ab"_s;
        QTest::newRow("half a surrogate pair") << QString(QChar(0xD800)) << QString(QChar(0xD800));
    }

    void table()
    {
        QFETCH(const QString, word);
        const QString folded = foldWord(word);
        QTEST(folded, "folded");
        QCOMPARE(foldWord(folded), folded);
        QString buffer(u"what was there before"_s);
        QCOMPARE(foldWord(word, buffer), folded);
    }

    void functionWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("function");
        QTest::addColumn<QString>("content");
        QTest::newRow("English") << u"en"_s << u"the of and said isn't"_s << u"ferry minister two not-a-word"_s;
        QTest::newRow("British English") << u"en-GB"_s << u"the of"_s << u"ferry"_s;
        QTest::newRow("German") << u"de"_s << u"der und f\u00FCr nicht"_s << u"f\u00E4hre the"_s;
        QTest::newRow("French") << u"fr-CA"_s << u"les \u00E9t\u00E9 dans"_s << u"bateau the"_s;
        QTest::newRow("Spanish") << u"es"_s << u"los seg\u00FAn"_s << u"barco"_s;
        QTest::newRow("Russian") << u"ru"_s << u"\u0438 \u0447\u0442\u043E"_s << u"\u043F\u0430\u0440\u043E\u043C"_s;
        QTest::newRow("Norwegian") << u"nb"_s << u"ikke og"_s << u"ferge"_s;
        QTest::newRow("in capitals") << u"DE"_s << u"der"_s << u"the"_s;
        QTest::newRow("no language") << u""_s << u"the of"_s << u"ferry"_s;
        QTest::newRow("without a list") << u"tlh"_s << u"the of"_s << u"ferry"_s;
        QTest::newRow("all are folded already") << u"en"_s << u"the"_s << u"The THE"_s;
    }

    void functionWords()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, function);
        QFETCH(const QString, content);
        for (const QString &word : function.split(u' '))
            QVERIFY2(isFunctionWord(word, language), qPrintable(word));
        for (const QString &word : content.split(u' '))
            QVERIFY2(!isFunctionWord(word, language), qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(FoldWordTest)
#include "tst_foldword.moc"
