// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/codingjson.h"
#include "models/exchange/codingproject.h"
#include "models/exchange/guids.h"
#include "models/exchange/zipfile.h"
#include "tests/coding/codingfixture.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace tellings;
using namespace tellings::test;

class TestQdpx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guids();
    void keepsAll();
    void notesAreOnTheirSelections();
    void isValid();
    void roundTrips();
    void namesWhatItLoses();
    void ofOthers();
    void refuses_data();
    void refuses();
    void damaged();
};

namespace {

CodingProject hallProject()
{
    CodingProject project;
    project.contents = hallContents();
    project.contents.articles[0].article.url = QUrl(u"https://courier.example/hall?a=1&b=2"_s);
    project.contents.articles[0].article.publishedHasTime = true;
    project.contents.articles[0].article.published = project.contents.articles[0].article.published.toUTC();
    project.contents.articles[2].article.text.prepend(QChar(0xfeff)); // a byte order mark is text like any other
    project.contents.articles[2].article.paragraphs.clear();
    project.contents.articles[2] = measured(project.contents.articles[2]);
    project.contents.articles[2].article.paragraphs = {{{1, 9}, ParagraphRole::Headline}};
    project.contents.passages.removeLast();
    project.contents.passages[1].spans[1].range.start += 1;
    project.contents.passages[1].spans[1].range.end += 1;
    project.codebook = smallCodebook();
    project.codebook.name.clear();
    const StoryContents all = hallContents();
    project.contents.articles[2].article.outlet = u"Herald & \"Sons\""_s;
    return project;
}

/// Codings by id, and anchors as the text says them.
QStringList keysOf(const QList<Loss> &losses)
{
    QStringList keys;
    for (const Loss &loss : losses)
        keys.append(loss.key);
    return keys;
}

QByteArray projectXml(const QByteArray &archive)
{
    return unzipped(archive, QString())->first().bytes;
}

QByteArray packed(const QByteArray &xml, const QList<ZipEntry> &more = {})
{
    return *zipped(QList<ZipEntry>{{u"project.qde"_s, xml}} + more);
}

} // namespace

void TestQdpx::guids()
{
    for (const qint64 number : {qint64(1), qint64(1) << 47, (qint64(1) << 52) - 1, newId()}) {
        const QUuid guid = guidOf(GuidOf::Article, number);
        QCOMPARE(figureIn(guid, GuidOf::Article), number);
        QCOMPARE(figureIn(guid, GuidOf::Coding), 0);
    }
    QCOMPARE(figureIn(QUuid::createUuid(), GuidOf::Article), 0);
    QCOMPARE(figureIn(QUuid(), GuidOf::Article), 0);
}

void TestQdpx::keepsAll()
{
    CodingProject project = hallProject();
    std::mt19937 random(1);
    project.codings = randomCodings(project.contents, project.codebook, random, 40);
    const auto written = projectToQdpx(project);
    QVERIFY(written.has_value());
    QCOMPARE(keysOf(written->losses), QStringList{u"history"_s});
    const auto read = projectFromQdpx(written->bytes, u"x.qdpx"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
    QVERIFY2(read->losses.isEmpty(), qPrintable(keysOf(read->losses).join(u' ')));
    QCOMPARE(read->project.contents.title, project.contents.title);
    QCOMPARE(read->project.contents.articles.size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        QVERIFY(read->project.contents.articles.at(i) == project.contents.articles.at(i));
    QVERIFY(read->project.contents.passages == project.contents.passages);
    QCOMPARE(read->project.codebook.codes(), project.codebook.codes());
    QCOMPARE(read->project.codings, project.codings);
    project.codebook = read->project.codebook;
    const QByteArrayList again = projectXml(projectToQdpx(read->project)->bytes).split('\n');
    const QByteArrayList before = projectXml(projectToQdpx(project)->bytes).split('\n');
    QCOMPARE(again.size(), before.size());
    for (qsizetype i = 0; i < again.size(); ++i)
        QCOMPARE(again.at(i), before.at(i));
}

/// Ours are told by their ids; another program shows a note where the selection points to it.
void TestQdpx::notesAreOnTheirSelections()
{
    CodingProject project{.contents = hallContents(), .codebook = smallCodebook(), .codings = {}};
    project.codings = hallCodings(project.contents);
    QHash<QString, QString> notes; // by GUID
    QList<std::pair<QString, QString>> pointed; // from a coded selection's words to a note
    QXmlStreamReader xml(projectXml(projectToQdpx(project)->bytes));
    QString selection;
    QString note;
    QString ofStory;
    bool isCoded = false;
    int depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        if (xml.isEndElement() && xml.name() == u"PlainTextSelection")
            selection.clear();
        if (!xml.isStartElement())
            continue;
        const auto attribute = [&xml](const QString &name) { return xml.attributes().value(name).toString(); };
        if (xml.name() == u"PlainTextSelection") {
            selection = attribute(u"name"_s);
            isCoded = false;
        } else if (xml.name() == u"Coding") {
            isCoded = true;
        } else if (xml.name() == u"NoteRef" && depth == 2) {
            ofStory = attribute(u"targetGUID"_s);
        } else if (xml.name() == u"NoteRef" && isCoded && !selection.isEmpty()) {
            pointed.append({selection, attribute(u"targetGUID"_s)});
        } else if (xml.name() == u"Note") {
            note = attribute(u"guid"_s);
        } else if (xml.name() == u"PlainTextContent") {
            notes.insert(note, xml.readElementText());
            --depth; // its end was read
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY2(pointed.size() > 5, qPrintable(QString::number(pointed.size())));
    const auto hall = std::ranges::find(pointed, u"The hall"_s, &std::pair<QString, QString>::first);
    QVERIFY(hall != pointed.cend());
    QCOMPARE(notes.value(hall->second), u"\"hall\"\nonly"_s);
    QCOMPARE(notes.value(ofStory), u"About all of it"_s);
}

void TestQdpx::isValid()
{
    QString skip;
    std::mt19937 random(2);
    for (int round = 0; round < 10; ++round) {
        CodingProject project = hallProject();
        project.codebook = round == 0 ? Codebook() : randomCodebook(random, 30);
        if (round > 1)
            project.codings = randomCodings(project.contents, project.codebook, random, 50);
        if (round == 1)
            project.contents.articles.clear(), project.contents.passages.clear();
        const QString problem = schemaProblem(projectXml(projectToQdpx(project)->bytes), u"Project.xsd"_s, skip);
        if (!skip.isEmpty())
            QSKIP(qPrintable(skip));
        QCOMPARE(problem, QString());
    }
}

/// Story to .qdpx to story: what is not named as lost is there again, over random codebooks and codings.
void TestQdpx::roundTrips()
{
    std::mt19937 random(3);
    int named = 0;
    for (int round = 0; round < 25; ++round) {
        CodingProject project = hallProject();
        project.codebook = randomCodebook(random, 30);
        project.codings = randomCodings(project.contents, project.codebook, random, 40);
        const auto written = projectToQdpx(project);
        const auto read = projectFromQdpx(written->bytes, QString());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
        QVERIFY(!keysOf(written->losses).contains(u"coding"_s));
        QCOMPARE(read->project.codings, project.codings);
        // A definition may end just like the line that an example begins with; then it says so.
        if (keysOf(written->losses).contains(u"code"_s))
            ++named;
        else
            QCOMPARE(read->project.codebook.codes(), project.codebook.codes());
        QVERIFY(read->project.contents.passages == project.contents.passages);
    }
    QVERIFY2(named < 10, qPrintable(QString::number(named)));
}

void TestQdpx::namesWhatItLoses()
{
    CodingProject project = hallProject();
    project.contents.articles[1].withheld = true;
    project.contents.articles[0].source = "as it was"_ba;
    project.contents.corrections = {Correction()};
    project.contents.passages.clear();
    project.codebook.name = u"Hall"_s;
    const StoryContents hall = hallContents();
    project.codings = {said(articleOf(project.contents, 1), {with(4)}, u"ada"_s),
                       said(articleOf(project.contents, 0), {with(4)}, u"ada"_s, 1, QString(QChar(7)))};
    const auto written = projectToQdpx(project);
    QCOMPARE(keysOf(written->losses),
             (QStringList{u"name"_s, u"history"_s, u"coding"_s, u"article"_s, u"source"_s, u"correction"_s}));
    QCOMPARE(written->losses.at(2).count, 2); // one is on what does not go out, one has a character XML cannot hold
    for (const Loss &loss : written->losses)
        QVERIFY(!loss.text.isEmpty() && loss.count > 0);
}

void TestQdpx::ofOthers()
{
    const QByteArray xml = R"(<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Stalls" origin="Another 7">
 <Users><User guid="AD68FBE7-E1EE-4A82-A279-23CC698C89EB" name="Dora"/>
  <User guid="BD68FBE7-E1EE-4A82-A279-23CC698C89EB" name="Emil"/></Users>
 <CodeBook><Codes><Code guid="{5215cc69-b628-4e02-afb9-9beeaee55808}" name="Wool" isCodable="true"/></Codes></CodeBook>
 <Variables><Variable guid="11111111-b628-4e02-afb9-9beeaee55808" name="Age" typeOfVariable="Integer"/></Variables>
 <Cases><Case guid="21111111-b628-4e02-afb9-9beeaee55808" name="c"/></Cases>
 <Sources>
  <TextSource guid="31111111-b628-4e02-afb9-9beeaee55808" name="stalls.txt" plainTextPath="internal://T.txt">
   <PlainTextSelection guid="41111111-b628-4e02-afb9-9beeaee55808" startPosition="2" endPosition="6" name="wool">
    <Description>Why not</Description>
    <Coding guid="51111111-b628-4e02-afb9-9beeaee55808" creatingUser="AD68FBE7-E1EE-4A82-A279-23CC698C89EB"
      creationDateTime="2018-03-27T19:29:27Z"><CodeRef targetGUID="5215cc69-b628-4e02-afb9-9beeaee55808"/>
      <NoteRef targetGUID="61111111-b628-4e02-afb9-9beeaee55808"/></Coding>
    <Coding guid="52111111-b628-4e02-afb9-9beeaee55808" creatingUser="BD68FBE7-E1EE-4A82-A279-23CC698C89EB">
      <CodeRef targetGUID="5215cc69-b628-4e02-afb9-9beeaee55808"/></Coding>
   </PlainTextSelection>
   <PlainTextSelection guid="42111111-b628-4e02-afb9-9beeaee55808" startPosition="3" endPosition="900"/>
   <Coding guid="53111111-b628-4e02-afb9-9beeaee55808"><CodeRef targetGUID="99999999-b628-4e02-afb9-9beeaee55808"/></Coding>
  </TextSource>
  <TextSource guid="32111111-b628-4e02-afb9-9beeaee55808" name="gone" plainTextPath="internal://../../etc/passwd"/>
  <PictureSource guid="33111111-b628-4e02-afb9-9beeaee55808" path="internal://p.png"/>
 </Sources>
 <Notes><Note guid="61111111-b628-4e02-afb9-9beeaee55808" name="n"><PlainTextContent>Soft</PlainTextContent></Note>
  <Note guid="62111111-b628-4e02-afb9-9beeaee55808" creatingUser="AD68FBE7-E1EE-4A82-A279-23CC698C89EB">
  <PlainTextContent>Loose</PlainTextContent></Note></Notes>
 <Links><Link guid="71111111-b628-4e02-afb9-9beeaee55808" name="l"/></Links>
</Project>)";
    const auto read = projectFromQdpx(packed(xml, {{u"sources/t.TXT"_s, "\xf0\x9f\x8f\x9b wool is soft"_ba}}), u"x"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
    const CodingProject &project = read->project;
    QCOMPARE(project.contents.title, u"Stalls"_s);
    QCOMPARE(project.contents.articles.size(), 1);
    QCOMPARE(project.contents.articles.first().article.outlet, u"stalls.txt"_s);
    QCOMPARE(project.codings.size(), 4);
    QCOMPARE(project.codings.at(0).places.first().quote, u"wool"_s);
    QCOMPARE(project.codings.at(0).coder, u"Dora"_s);
    QCOMPARE(project.codings.at(0).note, u"Why not\n\nSoft"_s);
    QCOMPARE(project.codings.at(0).when, QDateTime(QDate(2018, 3, 27), QTime(19, 29, 27), QTimeZone::utc()));
    QCOMPARE(project.codings.at(1).coder, u"Emil"_s);
    QCOMPARE(project.codings.at(1).codes.size(), 1);
    QCOMPARE(project.codings.at(2).target, CodingTarget::Article);
    QCOMPARE(project.codings.at(3).target, CodingTarget::Story);
    QCOMPARE(project.codings.at(3).note, u"Loose"_s);
    QCOMPARE(keysOf(read->losses),
             (QStringList{u"Case"_s, u"Coding"_s, u"Link"_s, u"PictureSource"_s, u"PlainTextSelection"_s,
                          u"TextSource"_s, u"Variable"_s}));
}

void TestQdpx::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no archive") << "<Project/>"_ba;
    QTest::newRow("no project") << *zipped({{u"a.txt"_s, "x"_ba}});
    QTest::newRow("a project in a folder") << *zipped({{u"a/project.qde"_s, "<Project name='x'/>"_ba}});
    QTest::newRow("another root") << packed("<html/>");
    QTest::newRow("cut off") << packed("<Project name='x'><Users>");
    QTest::newRow("entities") << packed("<!DOCTYPE x [<!ENTITY a 'aaaa'>]><Project name='&a;'/>");
    QTest::newRow("codes in a circle of ids") << packed(
        R"(<Project name="x"><CodeBook><Codes><Code guid="5215cc69-b628-4e02-afb9-9beeaee55808" name="a"><Code
        guid="5215cc69-b628-4e02-afb9-9beeaee55808" name="b"/></Code></Codes></CodeBook></Project>)");
}

void TestQdpx::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto read = projectFromQdpx(bytes, u"x.qdpx"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().path, u"x.qdpx"_s);
    QVERIFY(!read.error().text.isEmpty());
}

/// Whatever is in the project, what comes out of it is in order.
void TestQdpx::damaged()
{
    std::mt19937 random(9);
    CodingProject project = hallProject();
    project.codings = randomCodings(project.contents, project.codebook, random, 12);
    const QList<ZipEntry> entries = *unzipped(projectToQdpx(project)->bytes, QString());
    int read = 0;
    for (int round = 0; round < 300; ++round) {
        QList<ZipEntry> changed = entries;
        const qsizetype which = random() % 3 == 0 ? 1 : 0;
        changed[which].bytes = test::damaged(changed[which].bytes, random);
        const auto result = projectFromQdpx(*zipped(changed), u"x"_s);
        if (!result) {
            QVERIFY(!result.error().text.isEmpty());
            continue;
        }
        ++read;
        const StoryContents &contents = result->project.contents;
        QCOMPARE(codebookProblems(result->project.codebook.codes()), QStringList());
        for (const StoredArticle &stored : contents.articles)
            QCOMPARE(articleProblem(stored), QString());
        QCOMPARE(passageProblem(contents, contents.passages), QString());
        for (const Coding &coding : result->project.codings) {
            for (const CodingPlace &place : coding.places) {
                const qsizetype article = indexOf(contents, place.article);
                QVERIFY(article >= 0 && place.range.end <= contents.articles.at(article).article.text.size());
            }
        }
    }
    QVERIFY(read > 20);
}

QTEST_GUILESS_MAIN(TestQdpx)
#include "tst_qdpx.moc"
