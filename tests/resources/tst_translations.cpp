// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// That the texts in other languages are carried and load the way the program loads them.

#include "resources/resources.h"

#include <QFile>
#include <QLocale>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLanguageLoads_data();
    void everyLanguageLoads();
    void englishCountsOneAndMany_data();
    void englishCountsOneAndMany();
    void noEnglishFormIsLeftOpen();
};

void TestTranslations::initTestCase()
{
    QTest::failOnWarning();
#ifndef TELLINGS_TRANSLATIONS
    QSKIP("built without the folder translations");
#endif
    tellings::registerResources();
}

void TestTranslations::everyLanguageLoads_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom);
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Austria);
}

void TestTranslations::everyLanguageLoads()
{
    QFETCH(const QLocale, locale);
    QTranslator translator;
    QVERIFY(translator.load(locale, u"tellings"_s, u"_"_s, u":/i18n"_s));
    QVERIFY(!translator.isEmpty());
}

void TestTranslations::englishCountsOneAndMany_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0 << u"%Ln passages"_s;
    QTest::newRow("one") << 1 << u"%Ln passage"_s;
    QTest::newRow("many") << 21 << u"%Ln passages"_s;
}

void TestTranslations::englishCountsOneAndMany()
{
    QFETCH(const int, count);
    QFETCH(const QString, expected);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/tellings_en.qm"_s));
    QCOMPARE(translator.translate("ReportText", "%Ln passage(s)", nullptr, count), expected);
}

void TestTranslations::noEnglishFormIsLeftOpen()
{
    // A text that counts and lacks its English forms is shown as "3 passage(s)".
    QFile file(QStringLiteral(TELLINGS_SOURCE_DIR "/translations/tellings_en.ts"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    QXmlStreamReader xml(&file);
    QString source;
    int forms = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            QVERIFY2(!xml.attributes().hasAttribute(u"type"), qPrintable(source));
        } else if (xml.name() == u"numerusform") {
            const QString form = xml.readElementText();
            QVERIFY2(!form.isEmpty() && !form.contains(u"(s)"), qPrintable(source));
            ++forms;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(forms > 0);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
