// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the syntax definition "Tellings Prose" makes of the prose of news.

#include "resources/resources.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Collects "name[the text]" of everything that is not plain text.
class Collector : public KSyntaxHighlighting::AbstractHighlighter {
public:
    struct Run {
        qsizetype offset = 0;
        qsizetype length = 0;
        QString name;
    };

    QList<Run> highlight(const QString &paragraph)
    {
        m_runs.clear();
        m_state = highlightLine(paragraph, m_state);
        return m_runs;
    }

    /// As "Quote[“Yes,”] Attribution[she said]", so that a failure reads like the rule it breaks.
    QString describe(const QString &paragraph)
    {
        QStringList parts;
        for (const Run &run : highlight(paragraph))
            parts.append(u"%1[%2]"_s.arg(run.name, paragraph.sliced(run.offset, run.length)));
        return parts.join(u' ');
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || format.name() == u"Text")
            return;
        if (!m_runs.isEmpty() && m_runs.last().name == format.name()
            && m_runs.last().offset + m_runs.last().length == offset)
            m_runs.last().length += length;
        else
            m_runs.append({offset, length, format.name()});
    }

private:
    QList<Run> m_runs;
    KSyntaxHighlighting::State m_state;
};

} // namespace

class TestProse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void definitionLoads();
    void offsetsAndLengths();
    void paragraph_data();
    void paragraph();
    void nothingReachesTheNextParagraph_data();
    void nothingReachesTheNextParagraph();
    void everyThemeTellsTheKindsApart();
    void longParagraph_data();
    void longParagraph();

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::Definition m_prose;
};

void TestProse::initTestCase()
{
    // A rule that does not parse or a context that does not exist is only ever reported as a warning.
    QTest::failOnWarning();
    tellings::registerResources();
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    m_prose = m_repository->definitionForName(u"Tellings Prose"_s);
}

void TestProse::definitionLoads()
{
    QVERIFY(m_prose.isValid());
    QVERIFY(m_prose.isHidden());
    QVERIFY(m_prose.extensions().isEmpty());
    QStringList names;
    for (const KSyntaxHighlighting::Format &format : m_prose.formats())
        names.append(format.name());
    names.sort();
    QCOMPARE(
        names,
        QStringList({u"Attribution"_s, u"Date"_s, u"Dateline"_s, u"Figure"_s, u"Furniture"_s, u"Quote"_s, u"Text"_s}));
}

void TestProse::offsetsAndLengths()
{
    Collector collector;
    collector.setDefinition(m_prose);
    const auto runs = collector.highlight(u"“Yes,” she said on Friday of the £14.2m."_s);
    QCOMPARE(runs.size(), 4);
    QCOMPARE(runs[0].name, u"Quote");
    QCOMPARE(runs[0].offset, 0);
    QCOMPARE(runs[0].length, 6);
    QCOMPARE(runs[1].name, u"Attribution");
    QCOMPARE(runs[1].offset, 7);
    QCOMPARE(runs[1].length, 8);
    QCOMPARE(runs[2].name, u"Date");
    QCOMPARE(runs[2].offset, 19);
    QCOMPARE(runs[2].length, 6);
    QCOMPARE(runs[3].name, u"Figure");
    QCOMPARE(runs[3].offset, 33);
    QCOMPARE(runs[3].length, 6);
}

void TestProse::paragraph_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };

    row("plain", u"The wall fell in the night."_s, QString());
    row("empty", QString(), QString());

    // Quotes
    row("curly, two sentences", u"“It fell. We ran,” said Ada."_s, u"Quote[“It fell. We ran,”] Attribution[said]"_s);
    row("straight", u"\"It fell,\" he said. \"We ran.\""_s,
        u"Quote[\"It fell,\"] Attribution[he said] Quote[\"We ran.\"]"_s);
    row("straight after a bracket", u"It was (\"briefly\") shut."_s, u"Quote[\"briefly\"]"_s);
    row("single curly", u"They found ‘serious gaps’ in it."_s, u"Quote[‘serious gaps’]"_s);
    row("single curly with an apostrophe", u"It is ‘nobody’s fault’, he said."_s,
        u"Quote[‘nobody’s fault’] Attribution[he said]"_s);
    row("single curly with a possessive", u"He spoke of ‘the residents’ fears’ there."_s,
        u"Quote[‘the residents’ fears’]"_s);
    row("single straight", u"Wall was 'an accident', leader says"_s, u"Quote['an accident'] Attribution[says]"_s);
    row("nested", u"“She called it ‘a joke’ and left,” he said."_s,
        u"Quote[“She called it ‘a joke’ and left,”] Attribution[he said]"_s);
    row("figures inside stay part of the quote", u"“It was 20 metres on Friday.”"_s,
        u"Quote[“It was 20 metres on Friday.”]"_s);
    row("low", u"„Das war knapp“, sagte sie."_s, u"Quote[„Das war knapp“] Attribution[sagte]"_s);
    row("guillemets", u"« C’est fini », a déclaré le maire."_s, u"Quote[« C’est fini »] Attribution[a déclaré]"_s);
    row("guillemets inward", u"»Das war knapp«, sagte er."_s, u"Quote[»Das war knapp«] Attribution[sagte]"_s);
    row("unclosed", u"“It fell. We ran"_s, u"Quote[“It fell. We ran]"_s);

    // Apostrophes never open a quote
    row("apostrophe curly", u"Britain’s wall didn’t hold, and the residents’ homes flooded."_s, QString());
    row("apostrophe straight", u"Britain's wall didn't hold, and the residents' homes flooded."_s, QString());
    row("elision", u"In the ’90s it was rock ’n’ roll, ’til it wasn’t."_s, QString());
    row("elision with the wrong sign", u"In the ‘90s they got ‘em, didn’t they, the dogs’ owners."_s, QString());
    row("elision straight", u"In the '90s it was rock 'n' roll, and the dogs' owners'll know."_s, QString());
    row("inches", u"It was 6\" wide and 4\" deep."_s, u"Figure[6] Figure[4]"_s);
    row("stray closing sign", u"and then it fell.\" The end"_s, QString());

    // Attributions
    row("told reporters", u"The mayor told reporters that it fell."_s, u"Attribution[told reporters]"_s);
    row("told an outlet", u"The mayor told the Courier so, and nobody told this council."_s, u"Attribution[told]"_s);
    row("according to", u"According to the county, it fell."_s, u"Attribution[According to]"_s);
    row("pronoun", u"She also added two more names, and he has warned us."_s,
        u"Attribution[She also added] Attribution[he has warned]"_s);
    row("added needs words", u"They have built a wall and added two gates. The mayor added: “No.”"_s,
        u"Attribution[added] Quote[“No.”]"_s);
    row("claimed lives", u"The flood claimed three lives and noted no names."_s, QString());
    row("inside a word", u"The unsaid and the saidest of aforesaid things."_s, QString());
    row("announced, insisted, denied", u"It announced a wall, insisted on it, denied it."_s,
        u"Attribution[It announced] Attribution[insisted] Attribution[denied]"_s);
    row("german", u"Laut Polizei ist es laut, teilte die Stadt mit, dem Bericht zufolge."_s,
        u"Attribution[Laut] Attribution[teilte] Attribution[zufolge]"_s);
    row("french", u"Selon la ville, « oui », a-t-il ajouté."_s,
        u"Attribution[Selon] Quote[« oui »] Attribution[a-t-il ajouté]"_s);
    row("spanish", u"Según la alcaldesa, el muro cayó, dijo."_s, u"Attribution[Según] Attribution[dijo]"_s);

    // Figures
    row("thousands and decimals", u"Some 21,400 people lost 1.8 metres of 3."_s,
        u"Figure[21,400] Figure[1.8] Figure[3]"_s);
    row("money", u"It costs £14.2m, £14.2 million, US$3bn, €5, 5 € or 14,5 Millionen Euro."_s,
        u"Figure[£14.2m] Figure[£14.2 million] Figure[US$3bn] Figure[€5] Figure[5 €] Figure[14,5 Millionen Euro]"_s);
    row("shares", u"That is 38%, 38 per cent, 38 percent, 38pc."_s,
        u"Figure[38%] Figure[38 per cent] Figure[38 percent] Figure[38pc]"_s);
    row("no-break spaces", u"About 1\u00a0900 homes, 38\u00a0per cent, £14.2\u00a0million."_s,
        u"Figure[1\u00a0900] Figure[38\u00a0per cent] Figure[£14.2\u00a0million]"_s);
    row("ordinal", u"It was the 3rd storm and the 21st flood."_s, u"Figure[3rd] Figure[21st]"_s);
    row("units", u"A 40-metre gap, 130ft, 30cm and 6.5°C."_s, u"Figure[40] Figure[130] Figure[30] Figure[6.5]"_s);
    row("names are no figures", u"The 5G mast on the A38 got Covid-19 on an F-35 at G20."_s, QString());
    row("swiss", u"Rund 1’900 Haushalte."_s, u"Figure[1’900]"_s);
    row("addresses", u"See https://courier.example/2026/03/14/wall or write to desk14@courier.example now."_s,
        QString());

    // Dates
    row("day month year", u"It fell on 14 March 2026 at noon."_s, u"Date[14 March 2026]"_s);
    row("month day", u"It fell on March 14, and on January 9, 2025, too."_s, u"Date[March 14] Date[January 9, 2025]"_s);
    row("month day, thousands", u"In March 1,500 people left."_s, u"Date[March] Figure[1,500]"_s);
    row("weekday with date", u"On Saturday 14 March it fell."_s, u"Date[Saturday 14 March]"_s);
    row("iso", u"Seen 2020-01-30 and 2020-01-30T08:12:00Z."_s, u"Date[2020-01-30] Date[2020-01-30T08:12:00Z]"_s);
    row("times", u"At 11:40 p.m. on Friday, 11.40pm, 4am, 23:40 and 10:05 GMT."_s,
        u"Date[11:40 p.m.] Date[Friday] Date[11.40pm] Date[4am] Date[23:40] Date[10:05 GMT]"_s);
    row("months and years need a sign", u"Built in 1874 and last May, they may march in May."_s,
        u"Date[1874] Date[May] Date[May]"_s);
    row("may is a verb too", u"The other 10 may return."_s, u"Figure[10]"_s);
    row("german date", u"Am Montag, den 14. März 2026, um 17 Uhr."_s,
        u"Date[Montag, den 14. März 2026] Date[17 Uhr]"_s);
    row("french date", u"Le samedi 14 mars 2026 à 8h12."_s, u"Date[samedi 14 mars 2026] Date[8h12]"_s);
    row("spanish date", u"El 14 de marzo de 2026."_s, u"Date[14 de marzo de 2026]"_s);

    // Datelines
    row("agency", u"LONDON (Reuters) - The wall fell."_s, u"Dateline[LONDON (Reuters) -]"_s);
    row("agency with date", u"WEXHAVEN, March 14 (Coastal Press Agency) - A 40-metre gap."_s,
        u"Dateline[WEXHAVEN, March 14 (Coastal Press Agency) -] Figure[40]"_s);
    row("dash alone", u"NEW PORT — The wall fell."_s, u"Dateline[NEW PORT —]"_s);
    row("accents", u"ZÜRICH, 14. März (dpa) – Die Mauer."_s, u"Dateline[ZÜRICH, 14. März (dpa) –]"_s);
    row("no dateline", u"NATO (the alliance) and the US - China row."_s, QString());
    row("not a dateline in the middle", u"He left LONDON (Reuters) - and fell."_s, QString());
    row("not a dateline", u"BREAKING – The wall fell."_s, QString());

    // Furniture
    row("minutes", u"3 min read"_s, u"Furniture[3 min read]"_s);
    row("image source", u"Image source, Coastal Press Agency"_s, u"Furniture[Image source, Coastal Press Agency]"_s);
    row("read more", u"Read more: The wall – our 2023 report"_s, u"Furniture[Read more: The wall – our 2023 report]"_s);
    row("share", u"Share this article"_s, u"Furniture[Share this article]"_s);
    row("share is a verb", u"Share this article with 3 friends who swim"_s, u"Figure[3]"_s);
    row("advertisement", u"Advertisement"_s, u"Furniture[Advertisement]"_s);
    row("related is a word", u"Related companies said so."_s, u"Attribution[said]"_s);
    row("markdown link", u"[Share this article](https://now.example/share/2)"_s,
        u"Furniture[[Share this article](https://now.example/share/2)]"_s);
    row("caption label", u"Image caption, Rock fell on Friday"_s, u"Furniture[Image caption,] Date[Friday]"_s);
    row("published label", u"Published 14 March 2026, 08:12"_s,
        u"Furniture[Published] Date[14 March 2026] Date[08:12]"_s);
    row("published is a verb", u"Published by the council, it fell."_s, QString());
    row("date label", u"date 2020-01-30 The wall fell"_s, u"Furniture[date] Date[2020-01-30]"_s);
    row("sign-off", u"(Reporting by Ada; Editing by Bo)"_s, u"Furniture[(Reporting by Ada; Editing by Bo)]"_s);

    // Other scripts
    row("arabic", u"قال رئيس المجلس إن الجدار انهار ليلة الجمعة."_s, QString());
    row("arabic digits", u"غادر ٢١٢ شخصا منازلهم."_s, u"Figure[٢١٢]"_s);
    row("arabic quote", u"وقال “لم يخبرنا أحد” ثم غادر."_s, u"Quote[“لم يخبرنا أحد”]"_s);
    row("hebrew gershayim", u"צה\"ל הודיע כי החומה נפלה, וגם ארה\"ב."_s, QString());
    row("hebrew quote with gershayim", u"הוא אמר \"צה\"ל כאן\" והלך."_s, u"Quote[\"צה\"ל כאן\"]"_s);
    row("chinese", u"海堤在夜间倒塌，居民被疏散。"_s, QString());
    row("chinese figures and date", u"2026年3月14日，约340人撤离，“我们听到巨响。”"_s,
        u"Date[2026年3月14日] Figure[340] Quote[“我们听到巨响。”]"_s);
    row("japanese quote", u"町長は「知らなかった」と述べた。"_s, u"Quote[「知らなかった」]"_s);
    row("korean", u"방파제가 무너졌다고 시장이 말했다."_s, QString());
    row("surrogates", u"𝒲 wall 🌊 fell on Friday 🌊."_s, u"Date[Friday]"_s);
}

void TestProse::paragraph()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    Collector collector;
    collector.setDefinition(m_prose);
    QCOMPARE(collector.describe(text), expected);
}

void TestProse::nothingReachesTheNextParagraph_data()
{
    QTest::addColumn<QString>("first");
    QTest::newRow("curly") << u"“It fell. We ran"_s;
    QTest::newRow("straight") << u"\"It fell. We ran"_s;
    QTest::newRow("single") << u"‘It fell. We ran"_s;
    QTest::newRow("low") << u"„Es fiel"_s;
    QTest::newRow("guillemets") << u"« C’est fini"_s;
    QTest::newRow("corner") << u"「知らなかった"_s;
    QTest::newRow("furniture") << u"Read more: “The wall"_s;
}

void TestProse::nothingReachesTheNextParagraph()
{
    QFETCH(const QString, first);
    Collector collector;
    collector.setDefinition(m_prose);
    QVERIFY2(!collector.highlight(first).isEmpty(), "the first paragraph is coloured to its end");
    QCOMPARE(collector.describe(u"The wall fell in the night."_s), QString());
    QCOMPARE(collector.describe(QString()), QString());
    QCOMPARE(collector.describe(u"It was 40 metres."_s), u"Figure[40]"_s);
}

void TestProse::everyThemeTellsTheKindsApart()
{
    const auto themes = m_repository->themes();
    QVERIFY(themes.size() > 10);
    for (const KSyntaxHighlighting::Theme &theme : themes) {
        for (const KSyntaxHighlighting::Format &format : m_prose.formats()) {
            const QByteArray what = u"%1: %2"_s.arg(theme.name(), format.name()).toUtf8();
            QVERIFY2(!format.isBold(theme), what.constData());
            if (format.name() == u"Attribution" || format.name() == u"Figure" || format.name() == u"Date")
                QVERIFY2(format.hasTextColor(theme), what.constData());
        }
    }
}

void TestProse::longParagraph_data()
{
    // Signs that could open something and never do are the costly case: each looks for its end.
    QTest::addColumn<QString>("piece");
    QTest::addColumn<int>("runs");
    QTest::newRow("prose") << u"the dogs' home has 5G, she said; "_s << 1;
    QTest::newRow("single curly") << u"an ‘open sign, "_s << 0;
    QTest::newRow("single straight") << u"an 'open sign, "_s << 0;
    QTest::newRow("guillemets") << u"an «open sign, "_s << 0;
    QTest::newRow("digits") << u"1,2.3"_s << 0;
}

void TestProse::longParagraph()
{
    QFETCH(const QString, piece);
    QFETCH(const int, runs);
    Collector collector;
    collector.setDefinition(m_prose);
    const int times = 2000;
    const auto found = collector.highlight(piece.repeated(times));
    if (piece.front().isDigit())
        QCOMPARE(found.size(), 1); // one number, however long
    else
        QCOMPARE(found.size(), runs * times);
}

QTEST_GUILESS_MAIN(TestProse)
#include "tst_prose.moc"
