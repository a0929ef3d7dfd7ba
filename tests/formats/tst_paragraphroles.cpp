// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/furniture.h"
#include "models/formats/metadata.h"
#include "models/formats/storyloader.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace tellings;

namespace {

/// A paragraph as tests write it: its role's key and its text.
QStringList described(const Article &article)
{
    QStringList lines;
    for (const Paragraph &paragraph : article.paragraphs)
        lines.append(roleKey(paragraph.role) + u": "_s + article.view(paragraph.range).toString());
    return lines;
}

const QString lead = u"The harbour board voted on Tuesday night to close the old ferry terminal, after a survey found "
                     "cracks in nine of its twelve piers."_s;
const QString second = u"Its chair, Ines Falk, called it a sad day for the whole of the town and said that buses would "
                       "run from Friday."_s;

} // namespace

class TestParagraphRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void furniture_data();
    void furniture();
    void noFurniture_data();
    void noFurniture();
    void roles_data();
    void roles();
    void headlineFromOutside();
    void metadata_data();
    void metadata();
    void languages_data();
    void languages();
};

void TestParagraphRoles::furniture_data()
{
    QTest::addColumn<QString>("line");
    const QStringList lines{u"Read more"_s,
                            u"READ MORE:"_s,
                            u"Read more at Courier.example"_s,
                            u"Read more: Ferry terminal closes after 90 years."_s,
                            u"Read also"_s,
                            u"• Read also: The last boat"_s,
                            u"See also: Piers of the north"_s,
                            u"3 min read"_s,
                            u"12 minutes read"_s,
                            u"Reading time: 4 min"_s,
                            u"Image source, Harbour Press"_s,
                            u"Image caption,"_s,
                            u"Media caption"_s,
                            u"Advertisement"_s,
                            u"Story continues below advertisement"_s,
                            u"Share this"_s,
                            u"Share this article"_s,
                            u"Sign up to our newsletter"_s,
                            u"Sign up to our newsletter and never miss a boat again."_s,
                            u"Related:"_s,
                            u"Related: More on the ferry"_s,
                            u"Follow us"_s,
                            u"Follow us on Facebook"_s,
                            u"Published"_s,
                            u"  • Published"_s,
                            u"Last updated"_s,
                            u"Comments"_s,
                            u"45 comments"_s,
                            u"Getty Images"_s,
                            u"© 2026 Harbour Courier. All rights reserved."_s,
                            u"Copyright © 2026 Courier"_s,
                            u"All rights reserved"_s,
                            u"More on this story"_s,
                            u"Click here to read the survey"_s,
                            u"Skip to content"_s,
                            u"* * *"_s,
                            u"-----"_s,
                            u"Courier Newsletters"_s,
                            u"The best of the coast, every morning: Subscribe"_s,
                            u"Lesezeit: 3 Minuten"_s,
                            u"Related topics: Boats, Piers"_s,
                            u"**Read more:** [The last boat](https://courier.example/boat)"_s,
                            u"[Share this article](https://courier.example/)"_s,
                            u"Do you live by the harbour? Email newsdesk@courier.example"_s,
                            u"3 Min. Lesezeit"_s,
                            u"Lesen Sie auch"_s,
                            u"Lesen Sie auch: Die letzte Fähre"_s,
                            u"Anzeige"_s,
                            u"Mehr zum Thema"_s,
                            u"Temps de lecture : 3 min"_s,
                            u"Lire aussi : La dernière traversée"_s,
                            u"À lire aussi"_s,
                            u"Publicité"_s,
                            u"Partager l’article"_s,
                            u"3 min de lectura"_s,
                            u"Lea también"_s,
                            u"Publicidad"_s,
                            u"Tempo di lettura: 3 minuti"_s,
                            u"Leggi anche"_s,
                            u"Riproduzione riservata"_s,
                            u"3 min de leitura"_s,
                            u"Leia também: A última balsa"_s,
                            u"Leestijd 3 minuten"_s,
                            u"Lees ook"_s,
                            u"Advertentie"_s};
    for (const QString &line : lines)
        QTest::newRow(qUtf8Printable(line)) << line;
}

void TestParagraphRoles::furniture()
{
    QFETCH(QString, line);
    QVERIFY(furnitureKind(line) != FurnitureKind::None);
}

void TestParagraphRoles::noFurniture_data()
{
    QTest::addColumn<QString>("line");
    const QStringList lines{u"Read more than forty letters to the board and you will find one that agrees."_s,
                            u"Read more books, the librarian said."_s,
                            u"Related families met on the pier."_s,
                            u"Watch the pier, she said"_s,
                            u"Published in 1911, the survey had been forgotten."_s,
                            u"Comments by the chair were met with silence."_s,
                            u"Share prices fell"_s,
                            u"Shared grief"_s,
                            u"Follow the money"_s,
                            u"3 minutes later the pier gave way"_s,
                            u"Three minutes read like an hour in the report."_s,
                            u"12 20"_s,
                            u"Subscribe, they were told, or lose your seat."_s,
                            u"Registered boats may still use the quay"_s,
                            u"Image problems"_s,
                            u"The survey had been sent to board@harbour.example."_s,
                            u"Most read the survey as a warning"_s,
                            u"Top stories of the warehouse were sealed"_s,
                            u"The picture they paint is bleak: register or leave"_s,
                            u"Advertisements for the crossing had been taken down."_s,
                            u"More on the story of the pier than on the people who use it"_s,
                            u"👍"_s};
    for (const QString &line : lines)
        QTest::newRow(qUtf8Printable(line)) << line;
    QTest::newRow("long") << u"Click here to "_s + u"read on and on "_s.repeated(30);
}

void TestParagraphRoles::noFurniture()
{
    QFETCH(QString, line);
    QCOMPARE(furnitureKind(line), FurnitureKind::None);
}

void TestParagraphRoles::roles_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("roles");
    const auto row = [](const char *name, const QStringList &lines, const QStringList &roles) {
        QTest::newRow(name) << lines << roles;
    };
    const QString h = u"headline"_s;
    const QString s = u"standfirst"_s;
    const QString sub = u"subheading"_s;
    const QString b = u"body"_s;
    const QString c = u"caption"_s;
    const QString l = u"list-item"_s;
    const QString d = u"dateline"_s;
    const QString by = u"byline"_s;
    const QString f = u"furniture"_s;
    const QString title = u"Ferry terminal to close after cracks are found"_s;

    row("headline", {title, lead, second}, {h, b, b});
    row("headline with a full stop", {title + u'.', lead, second}, {h, b, b});
    row("headline that asks", {u"Will the last ferry ever leave?"_s, lead, second}, {h, b, b});
    row("headline that quotes", {u"‘No boats’: terminal to close"_s, lead, second}, {h, b, b});
    row("headline with a trademark first", {u"iFerry app leaves passengers on the pier"_s, lead, second}, {h, b, b});
    row("begins with the story", {lead, second}, {b, b});
    row("begins with a short sentence that reports", {u"The ferry terminal will close, the board said."_s, lead},
        {b, b});
    row("begins with a quote", {u"“We are closing.”"_s, lead, second}, {b, b, b});
    row("one line alone", {title}, {b});
    row("section above the headline", {u"Politics"_s, title, lead, second}, {sub, h, b, b});
    row("section above the story", {u"Intermediate"_s, lead, second}, {sub, b, b});
    row("standfirst", {title, u"Nine of twelve piers are not safe, a survey finds"_s, lead, second}, {h, s, b, b});
    row("standfirst, a short sentence", {title, u"Buses will run from Friday."_s, lead, second}, {h, s, b, b});
    row("standfirst before an agency's dateline",
        {title, u"The harbour board says that nine of the twelve piers below the hall are no longer safe."_s,
         u"PORT ANN (Coastwire) - "_s + lead, second},
        {h, s, b, b});
    row("no standfirst: a lead of one sentence",
        {title, u"The board of the harbour voted on Tuesday to close the terminal for good this year."_s, lead},
        {h, b, b});
    row("summary in points", {title, u"• Terminal closes on Friday"_s, u"• Buses run instead"_s, lead, second},
        {h, l, l, b, b});
    row("date line", {title, u"Published 14 March 2026, 08:12"_s, lead, second}, {h, d, b, b});
    row("date label on a line of its own", {title, u"Published"_s, u"14 March 2026"_s, lead}, {h, f, d, b});
    row("date before the prose", {u" date 2026-03-14 "_s + lead, second}, {d, b, b});
    row("byline", {title, u"By Jane Roe"_s, lead, second}, {h, by, b, b});
    row("byline with a title", {title, u"Jane Roe, political editor"_s, lead, second}, {h, by, b, b});
    row("byline of two", {title, u"By JANE ROE and John van Doe, Harbour Correspondent"_s, lead, second},
        {h, by, b, b});
    row("byline on two lines", {title, u"Jane Roe"_s, u"Political correspondent"_s, lead, second}, {h, by, by, b, b});
    row("byline in German", {title, u"Von Jana Roh"_s, lead, second}, {h, by, b, b});
    row("a name that begins like a byline", {u"Von Falk Resigns"_s, lead, second}, {h, b, b});
    row("prose that begins like a byline", {title, lead, u"By contrast to earlier votes, nobody spoke."_s, second},
        {h, b, b, b});
    row("byline at the end", {title, lead, second, u"(Reporting by Jane Roe; Editing by John Doe)"_s}, {h, b, b, by});
    row("help at the end", {title, lead, second, u"Additional reporting: Coastwire"_s}, {h, b, b, by});
    row("subheading", {title, lead, u"The Falk case"_s, second, lead}, {h, b, sub, b, b});
    row("subheading that asks", {title, lead, u"What will be missing?"_s, second, lead}, {h, b, sub, b, b});
    row("subheading above a picture",
        {title, lead, u"Racing the tide"_s, u"Image source, HP"_s, u"Image caption, Piers below the hall"_s, second},
        {h, b, sub, f, c, b});
    row("no subheading: a short sentence", {title, lead, u"Here is what to expect."_s, second}, {h, b, b, b});
    row("no subheading: it opens something", {title, lead, u"She said:"_s, second}, {h, b, b, b});
    row("no subheading: a quote", {title, lead, u"\"No boats\""_s, second}, {h, b, b, b});
    row("no subheading: the last line", {title, lead, second, u"No more boats"_s}, {h, b, b, b});
    row("no subheading: short lines follow", {title, lead, u"The piers"_s, u"Not safe"_s, second}, {h, b, b, sub, b});
    row("captions after labels",
        {title, u"Media caption,"_s, u"The chair speaks of a \"sad day\""_s, lead, u"Image source, HP"_s,
         u"Image caption,"_s, u"Piers below the hall"_s, second},
        {h, f, c, b, f, f, c, b});
    row("caption with its label", {title, lead, u"Image caption, Piers below the hall"_s, second}, {h, b, c, b});
    row("caption with an agency",
        {title, lead, u"The chair says that buses will run from Friday (Harbour Board/PA)"_s, second}, {h, b, c, b});
    row("caption with an agency that nobody knows",
        {title, lead, u"Water stands in the ticket hall of the terminal on Monday (North Coast Agency)"_s, second},
        {h, b, c, b});
    row("caption with a credit", {title, lead, u"The piers in March. Photograph: Jane Roe/Coastwire"_s, second},
        {h, b, c, b});
    row("credit alone", {title, lead, u"Photo: Jane Roe"_s, second}, {h, b, c, b});
    row("caption that points",
        {title, lead, u"The board meets again on Monday. Its chair is pictured above last week"_s, second},
        {h, b, c, b});
    row("prose that mentions a picture", {title, lead, u"The two were pictured together in March, she said."_s, second},
        {h, b, b, b});
    row("prose with an agency in brackets",
        {title, lead, u"The rule comes from the Environmental Protection Agency (EPA)."_s, second}, {h, b, b, b});
    row("caption made of the text",
        {title, lead, second,
         u"Its chair, Ines Falk, called it a sad day for the whole of the town and the coast beyond it"_s, lead},
        {h, b, b, c, b});
    row("list", {title, lead, u"- The last boat leaves on Friday"_s, u"2. Buses run instead"_s, second},
        {h, b, l, l, b});
    row("links after the story",
        {title, lead, second, u"More on this story"_s, u"The last boat"_s, u"Who pays for the piers?"_s},
        {h, b, b, f, f, f});
    row("no links: the story goes on", {title, lead, u"More on this story"_s, u"The last boat"_s, second},
        {h, b, f, sub, b});
    row("furniture around",
        {u"Skip to content"_s, title, u"3 min read"_s, lead, u"Advertisement"_s, second, u"Share this article"_s},
        {f, h, f, b, f, b, f});
    row("no spaces between words",
        {u"旧轮渡码头将在周五关闭"_s,
         u"港口委员会周二晚间投票决定关闭旧轮渡码头，此前一项调查发现十二个桥墩中有九个出现裂缝。"_s,
         u"委员会主席称这对全镇来说是悲伤的一天，并表示从周五开始将开通公交车。"_s},
        {h, b, b});
}

void TestParagraphRoles::roles()
{
    QFETCH(QStringList, lines);
    QFETCH(QStringList, roles);
    const auto article = readArticle(u"courier.txt"_s, lines.join(u"\n\n"_s).toUtf8());
    QVERIFY(article);
    QStringList found;
    for (const Paragraph &paragraph : article->paragraphs)
        found.append(roleKey(paragraph.role));
    QVERIFY2(found == roles, qUtf8Printable(described(*article).join(u'\n')));
}

/// What a story file says is the headline is one, and nothing else is.
void TestParagraphRoles::headlineFromOutside()
{
    const auto read =
        readArticle(u"courier.md"_s,
                    (u"---\ntitle: The Harbour’s long goodbye\n---\nA sad day for boats\n\nThe harbour's long "
                     "goodbye.\n\n"_s
                     + lead)
                        .toUtf8());
    QVERIFY(read);
    QCOMPARE(read->headline, u"The Harbour’s long goodbye"_s);
    QCOMPARE(
        described(*read).sliced(3),
        QStringList({u"body: A sad day for boats"_s, u"headline: The harbour's long goodbye."_s, u"body: "_s + lead}));
}

void TestParagraphRoles::metadata_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QDateTime>("published");
    QTest::addColumn<bool>("hasTime");
    const QDateTime day(QDate(2026, 3, 14), QTime(0, 0), QTimeZone::UTC);
    const QDateTime time(QDate(2026, 3, 14), QTime(8, 12), QTimeZone::UTC);
    QTest::newRow("all") << QStringList{u"Ferry  terminal\u00a0to close"_s, u"By Jane Roe, Harbour Editor"_s,
                                        u"Published 14 March 2026, 08:12"_s, lead}
                         << u"Ferry terminal to close"_s << u"Jane Roe, Harbour Editor"_s << time << true;
    QTest::newRow("byline and date in one line")
        << QStringList{u"Ferry terminal to close"_s, u"By Jane Roe | 14 March 2026"_s, lead}
        << u"Ferry terminal to close"_s << u"Jane Roe"_s << day << false;
    QTest::newRow("an update does not hide the date")
        << QStringList{u"Ferry terminal to close"_s, u"Last updated 15 March 2026"_s, u"Published 14 March 2026"_s,
                       lead}
        << u"Ferry terminal to close"_s << QString() << day << false;
    QTest::newRow("an update is better than nothing")
        << QStringList{u"Ferry terminal to close"_s, u"Last updated 14 March 2026"_s, lead}
        << u"Ferry terminal to close"_s << QString() << day << false;
    QTest::newRow("nothing") << QStringList{lead, second} << QString() << QString() << QDateTime() << false;
}

void TestParagraphRoles::metadata()
{
    QFETCH(QStringList, lines);
    const auto article = readArticle(u"courier.txt"_s, lines.join(u'\n').toUtf8());
    QVERIFY(article);
    QTEST(article->headline, "headline");
    QTEST(article->byline, "byline");
    QTEST(article->published, "published");
    QTEST(article->publishedHasTime, "hasTime");
}

void TestParagraphRoles::languages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *language, const QString &text) {
        QTest::newRow(language) << text << QString::fromLatin1(language);
    };
    row("en", lead + u' ' + second);
    row("de",
        u"Der Hafenrat hat am Dienstag beschlossen, das alte Terminal zu schließen, und die Fähren werden nicht mehr "
        u"von "
        "der Stadt auf die Insel fahren."_s);
    row("fr",
        u"Le conseil du port a voté mardi la fermeture de la vieille gare maritime, et les bateaux ne partiront plus "
        u"pour "
        "les îles qui sont dans la baie."_s);
    row("es",
        u"La junta del puerto votó el martes cerrar la vieja terminal, y los barcos que salen de la ciudad para las "
        u"islas "
        "no volverán por el momento."_s);
    row("it",
        u"Il consiglio del porto ha votato martedì la chiusura del vecchio terminal, e le navi non partiranno più per "
        u"le "
        "isole che sono nel golfo della città."_s);
    row("pt",
        u"O conselho do porto votou na terça-feira para fechar o velho terminal, e os barcos não sairão mais da cidade "
        "para as ilhas do sul."_s);
    row("nl",
        u"Het bestuur van de haven heeft dinsdag besloten de oude terminal te sluiten, en er gaan niet meer boten naar "
        u"de "
        "eilanden die voor de stad liggen."_s);
    row("sv",
        u"Hamnstyrelsen beslutade på tisdagen att stänga den gamla terminalen, och båtarna som går till öarna har inte "
        "längre en plats för att lägga till med sina passagerare."_s);
    row("fi",
        u"Satamalautakunta päätti tiistaina, että vanha terminaali suljetaan, ja laivat eivät enää kulje saarille, "
        u"mutta "
        "bussit ovat liikenteessä kuin ennen, niin hän sanoi, kun se on myös halvempaa."_s);
    row("ru",
        u"Совет порта решил во вторник закрыть старый терминал, и паромы не будут ходить на острова из города, как это "
        u"было "
        "по расписанию."_s);
    row("ar",
        u"قرر مجلس الميناء يوم الثلاثاء إغلاق المحطة القديمة بعد أن وجد التقرير شقوقا في الأعمدة التي تقع على الشاطئ، "
        u"ولم تعد "
        "السفن تبحر من المدينة إلى الجزر."_s);
    row("zh", u"港口委员会周二晚间投票决定关闭旧轮渡码头，此前一项调查发现桥墩出现裂缝。"_s);
    row("ja", u"港湾委員会は火曜日の夜、古いフェリーターミナルを閉鎖することを決めた。"_s);
    row("ko", u"항만 위원회는 화요일 밤 낡은 여객선 터미널을 폐쇄하기로 의결했다."_s);
    QTest::newRow("too short to tell") << u"Ferry closed"_s << QString();
    QTest::newRow("one word over and over") << u"and another "_s.repeated(20) << QString();
    QTest::newRow("no language") << u"Zzyzx qwrtp lkjhg mnbvc poiuy trewq asdfg hjklm"_s << QString();
}

void TestParagraphRoles::languages()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    const auto article = readArticle(u"courier.txt"_s, text.toUtf8());
    QVERIFY(article);
    QCOMPARE(article->language, language);
}

QTEST_GUILESS_MAIN(TestParagraphRoles)
#include "tst_paragraphroles.moc"
