// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/datetext.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace tellings;

class TestDateText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void noDateLines_data();
    void noDateLines();
    void updates();
    void leading_data();
    void leading();
};

void TestDateText::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("moment"); // ISO, UTC; without a time where the line has none
    const auto row = [](const QString &line, const QString &moment) {
        QTest::newRow(qUtf8Printable(line)) << line << moment;
    };
    row(u"2026-03-14"_s, u"2026-03-14"_s);
    row(u"2026/03/14"_s, u"2026-03-14"_s);
    row(u"2026-03-14T08:12:00Z"_s, u"2026-03-14T08:12:00"_s);
    row(u"2026-03-14T08:12:00.250+01:00"_s, u"2026-03-14T07:12:00"_s);
    row(u"2026-03-14T23:30:00-0530"_s, u"2026-03-15T05:00:00"_s);
    row(u"2026-03-14 08:12"_s, u"2026-03-14T08:12:00"_s);
    row(u"date 2020-01-30"_s, u"2020-01-30"_s);
    row(u"Date: 2020-01-30"_s, u"2020-01-30"_s);
    row(u"14 March 2026"_s, u"2026-03-14"_s);
    row(u"14th March 2026"_s, u"2026-03-14"_s);
    row(u"14-Mar-2026"_s, u"2026-03-14"_s);
    row(u"March 14, 2026"_s, u"2026-03-14"_s);
    row(u"Mar. 14, 2026"_s, u"2026-03-14"_s);
    row(u"Saturday, March 14th, 2026"_s, u"2026-03-14"_s);
    row(u"Sat 14 Mar 2026 08.12 GMT"_s, u"2026-03-14T08:12:00"_s);
    row(u"Sat 14 Jul 2026 08.12 BST"_s, u"2026-07-14T07:12:00"_s);
    row(u"Published 14 March 2026, 08:12"_s, u"2026-03-14T08:12:00"_s);
    row(u"PUBLISHED: 08:12, 14 March 2026"_s, u"2026-03-14T08:12:00"_s);
    row(u"Published: 08:12 EST, 14 March 2026"_s, u"2026-03-14T13:12:00"_s);
    row(u"Published at 8:12 p.m. on March 14, 2026"_s, u"2026-03-14T20:12:00"_s);
    row(u"March 14, 2026 at 12:05 AM ET"_s, u"2026-03-14T04:05:00"_s);
    row(u"January 14, 2026 / 8:12 PM ET"_s, u"2026-01-15T01:12:00"_s);
    row(u"March 14, 2026, 8pm"_s, u"2026-03-14T20:00:00"_s);
    row(u"• Published 14 March 2026 •"_s, u"2026-03-14"_s);
    row(u"14. März 2026, 8.12 Uhr"_s, u"2026-03-14T08:12:00"_s);
    row(u"Veröffentlicht am Samstag, 14.03.2026, 08:12 Uhr"_s, u"2026-03-14T08:12:00"_s);
    row(u"Stand: 14.03.2026"_s, u"2026-03-14"_s);
    row(u"Publié le samedi 14 mars 2026 à 8h12"_s, u"2026-03-14T08:12:00"_s);
    row(u"1er avril 2026"_s, u"2026-04-01"_s);
    row(u"14 de marzo de 2026"_s, u"2026-03-14"_s);
    row(u"Publicado el 14 de marzo de 2026 a las 08:12"_s, u"2026-03-14T08:12:00"_s);
    row(u"sabato 14 marzo 2026, ore 8:12"_s, u"2026-03-14T08:12:00"_s);
    row(u"14 de março de 2026"_s, u"2026-03-14"_s);
    row(u"zaterdag 14 maart 2026 om 08:12"_s, u"2026-03-14T08:12:00"_s);
    row(u"14 марта 2026 г."_s, u"2026-03-14"_s);
    row(u"14/03/2026"_s, u"2026-03-14"_s);
    row(u"03/14/2026"_s, u"2026-03-14"_s);
    row(u"05/05/2026"_s, u"2026-05-05"_s);
    row(u"Published 14 March 2026 | Updated 15 March 2026"_s, u"2026-03-14"_s);
    row(u"Updated 15 March 2026 | Published 14 March 2026"_s, u"2026-03-14"_s);
    row(u"29 February 2024"_s, u"2024-02-29"_s);
}

void TestDateText::lines()
{
    QFETCH(QString, line);
    QFETCH(QString, moment);
    const auto found = parseDateLine(line);
    QVERIFY(found);
    const bool hasTime = moment.contains(u'T');
    QCOMPARE(found->date.moment.toString(hasTime ? u"yyyy-MM-ddTHH:mm:ss"_s : u"yyyy-MM-dd"_s), moment);
    QCOMPARE(found->date.moment.timeRepresentation(), QTimeZone(QTimeZone::UTC));
    QCOMPARE(found->date.hasTime, hasTime);
    if (!hasTime)
        QCOMPARE(found->date.moment.time(), QTime(0, 0));
}

void TestDateText::noDateLines_data()
{
    QTest::addColumn<QString>("line");
    const QStringList lines{u"Published"_s,
                            u"08:12"_s,
                            u"March 2026"_s,
                            u"14 March"_s,
                            u"2026"_s,
                            u"29 February 2026"_s,
                            u"2026-13-40"_s,
                            u"05/06/2026"_s,
                            u"99999999999-01-01"_s,
                            u"The vote was on 14 March 2026"_s,
                            u"14 March 2026 was a Saturday"_s,
                            u"Published 14 March 2026 by the board"_s,
                            u"may 5"_s,
                            u"3 min read"_s,
                            QString(),
                            u"date 2020-01-30 Boats left the harbour."_s};
    for (const QString &line : lines)
        QTest::newRow(line.isEmpty() ? "nothing" : qUtf8Printable(line)) << line;
}

void TestDateText::noDateLines()
{
    QFETCH(QString, line);
    QVERIFY(!parseDateLine(line));
}

void TestDateText::updates()
{
    QVERIFY(parseDateLine(u"Last updated 14 March 2026"_s)->isUpdate);
    QVERIFY(parseDateLine(u"Zuletzt aktualisiert: 14. März 2026"_s)->isUpdate);
    QVERIFY(!parseDateLine(u"Published 14 March 2026 | Updated 15 March 2026"_s)->isUpdate);
    QVERIFY(!parseDateLine(u"14 March 2026"_s)->isUpdate);
}

void TestDateText::leading_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("dateLine"); // empty: none
    QTest::newRow("label and date") << u"date 2020-01-30 Boats left the harbour."_s << u"date 2020-01-30"_s;
    QTest::newRow("ISO date") << u"2020-01-30 The boats left."_s << u"2020-01-30"_s;
    QTest::newRow("with a time") << u"Published 14 March 2026, 08:12 “We left,” he said."_s
                                 << u"Published 14 March 2026, 08:12"_s;
    QTest::newRow("no label") << u"14 March 2026 The boats left."_s << QString();
    QTest::newRow("a sentence goes on") << u"Published 14 March 2026, the report says little."_s << QString();
    QTest::newRow("a sentence goes on in lower case") << u"2020-01-30 was a day of storms."_s << QString();
    QTest::newRow("nothing after it") << u"date 2020-01-30"_s << QString();
    QTest::newRow("prose") << u"The boats left on 30 January 2020."_s << QString();
}

void TestDateText::leading()
{
    QFETCH(QString, paragraph);
    QFETCH(QString, dateLine);
    const auto found = parseLeadingDateLine(paragraph);
    QCOMPARE(found ? paragraph.first(found->length) : QString(), dateLine);
}

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_datetext.moc"
