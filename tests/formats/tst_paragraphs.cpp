// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/lines.h"
#include "models/formats/paragraphs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tellings;

class TestParagraphs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void split_data();
    void split();
    void listMarks_data();
    void listMarks();
    void cancels();
};

void TestParagraphs::split_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", QString(), {});
    row("white space alone", u" \n\t\r\n\u00a0\u2003\u200b\n"_s, {});
    row("lines", u"One\nTwo\n\nThree"_s, {u"One"_s, u"Two"_s, u"Three"_s});
    row("every line end", u"a\r\nb\rc\nd\fe\vf\u2028g\u2029h"_s,
        {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s});
    row("padding", u" \u00a0One \u00a0\u200b\n\ufeff\tTwo\u3000\n"_s, {u"One"_s, u"Two"_s});
    row("next line control is no line end", u"a\u0085b"_s, {u"a\u0085b"_s});
    row("padding inside stays", u"a\u00a0 b"_s, {u"a\u00a0 b"_s});

    const QString wrapped = u"The harbour board voted on Tuesday night to close the old ferry\n"
                            "terminal, after a survey found cracks in nine of its twelve piers.\n"
                            "Its chair, Ines Falk, called it a sad day.\n"
                            "\n"
                            "Traders said they had been told nothing, and that the closing would\n"
                            "cost them the summer.\n"_s;
    row("wrapped", wrapped,
        {u"The harbour board voted on Tuesday night to close the old ferry\n"
         "terminal, after a survey found cracks in nine of its twelve piers.\n"
         "Its chair, Ines Falk, called it a sad day."_s,
         u"Traders said they had been told nothing, and that the closing would\ncost them the summer."_s});
    QString crlf = wrapped;
    row("wrapped, CRLF", crlf.replace(u'\n', u"\r\n"_s),
        {u"The harbour board voted on Tuesday night to close the old ferry\r\n"
         "terminal, after a survey found cracks in nine of its twelve piers.\r\n"
         "Its chair, Ines Falk, called it a sad day."_s,
         u"Traders said they had been told nothing, and that the closing would\r\ncost them the summer."_s});
    row("wrapped, indented first lines",
        u"    The harbour board voted on Tuesday night to close the old ferry\n"
        "terminal, after a survey found cracks in nine of its twelve piers,\n"
        "the ones below the ticket hall.\n"
        "    Traders said they had been told nothing, and that the closing\n"
        "would cost them the summer, if not the year.\n"_s,
        {u"The harbour board voted on Tuesday night to close the old ferry\n"
         "terminal, after a survey found cracks in nine of its twelve piers,\nthe ones below the ticket hall."_s,
         u"Traders said they had been told nothing, and that the closing\nwould cost them the summer, if not the year."_s});
    row("wrapped, with a title and a list",
        u"FERRY TERMINAL TO CLOSE\n"
        "The harbour board voted on Tuesday night to close the old ferry\n"
        "terminal, after a survey found cracks in nine of its twelve piers,\n"
        "the ones below the ticket hall.\n"
        "- The last boat leaves on Friday at six in the evening, and tickets\n"
        "  are sold on board.\n"
        "- Buses run instead.\n"_s,
        {u"FERRY TERMINAL TO CLOSE"_s,
         u"The harbour board voted on Tuesday night to close the old ferry\n"
         "terminal, after a survey found cracks in nine of its twelve piers,\nthe ones below the ticket hall."_s,
         u"- The last boat leaves on Friday at six in the evening, and tickets\n  are sold on board."_s,
         u"- Buses run instead."_s});
    row("a paragraph a line, without blank lines",
        u"Ferry terminal to close on Friday\n"
        "The harbour board voted on Tuesday night to close the terminal.\n"
        "Its chair, Ines Falk, called it a sad day for the whole of the town.\n"
        "Traders said they had been told nothing until Monday afternoon.\n"
        "Buses run instead until the pier is mended, the board said.\n"_s,
        {u"Ferry terminal to close on Friday"_s, u"The harbour board voted on Tuesday night to close the terminal."_s,
         u"Its chair, Ines Falk, called it a sad day for the whole of the town."_s,
         u"Traders said they had been told nothing until Monday afternoon."_s,
         u"Buses run instead until the pier is mended, the board said."_s});
    row("a verse", u"The boats went out\nwith lanterns lit\nand one came home\nwith none\n"_s,
        {u"The boats went out"_s, u"with lanterns lit"_s, u"and one came home"_s, u"with none"_s});
}

void TestParagraphs::split()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const auto ranges = splitParagraphs(text);
    QVERIFY(ranges);
    QStringList found;
    for (const TextRange range : *ranges)
        found.append(text.sliced(range.start, range.size()));
    QCOMPARE(found, expected);
}

void TestParagraphs::listMarks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("length");
    QTest::newRow("bullet") << u"• One"_s << 2;
    QTest::newRow("bullet, no space") << u"•One"_s << 1;
    QTest::newRow("hyphen") << u"- One"_s << 2;
    QTest::newRow("star") << u"*  One"_s << 3;
    QTest::newRow("en dash") << u"– One"_s << 2;
    QTest::newRow("number") << u"12. One"_s << 4;
    QTest::newRow("number in brackets") << u"(3) One"_s << 4;
    QTest::newRow("no-break space") << u"•\u00a0One"_s << 2;
    QTest::newRow("a negative number") << u"-5 degrees"_s << 0;
    QTest::newRow("emphasis") << u"*One* of them"_s << 0;
    QTest::newRow("a year") << u"1984. A novel"_s << 0;
    QTest::newRow("a decimal") << u"3.5 million"_s << 0;
    QTest::newRow("a bullet alone") << u"•"_s << 0;
    QTest::newRow("a number alone") << u"3."_s << 0;
    QTest::newRow("prose") << u"One"_s << 0;
    QTest::newRow("empty") << QString() << 0;
}

void TestParagraphs::listMarks()
{
    QFETCH(QString, line);
    QFETCH(int, length);
    QCOMPARE(listMarkLength(line), length);
}

void TestParagraphs::cancels()
{
    const QString text = u"A line of text that goes on for a while.\n"_s.repeated(200'000);
    int calls = 0;
    QVERIFY(!splitParagraphs(text, [&calls](double) { return ++calls < 2; }));
    QCOMPARE(calls, 2);
}

QTEST_GUILESS_MAIN(TestParagraphs)
#include "tst_paragraphs.moc"
