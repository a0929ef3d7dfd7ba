// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/codingjson.h"
#include "models/exchange/codingproject.h"
#include "tests/coding/codingfixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace tellings;
using namespace tellings::test;

class TestJsonLd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksLikeTheModel();
    void roundTrips();
    void findsInAnotherEdition();
    void ofOthers();
    void refuses_data();
    void refuses();
    void damaged();
};

namespace {

QStringList keysOf(const QList<Loss> &losses)
{
    QStringList keys;
    for (const Loss &loss : losses)
        keys.append(loss.key);
    return keys;
}

CodingProject hallProject()
{
    CodingProject project{.contents = hallContents(), .codebook = smallCodebook(), .codings = {}};
    project.contents.articles[0].article.url = QUrl(u"https://courier.example/hall?a=1&b=2"_s);
    project.codings = hallCodings(project.contents);
    return project;
}

} // namespace

void TestJsonLd::looksLikeTheModel()
{
    const WrittenProject written = projectToJsonLd(hallProject());
    const QJsonObject page = QJsonDocument::fromJson(written.bytes).object();
    QCOMPARE(page.value("@context"_L1).toArray().first().toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
    QCOMPARE(page.value("type"_L1).toString(), u"AnnotationPage"_s);
    const QJsonObject first = page.value("items"_L1).toArray().first().toObject();
    QCOMPARE(first.value("type"_L1).toString(), u"Annotation"_s);
    QCOMPARE(first.value("created"_L1).toString(), u"2026-03-14T08:01:00.007Z"_s);
    QCOMPARE(first.value("creator"_L1).toObject().value("name"_L1).toString(), u"ada"_s);
    const QJsonObject target = first.value("target"_L1).toArray().first().toObject();
    QCOMPARE(target.value("source"_L1).toString(), u"https://courier.example/hall?a=1&b=2"_s);
    const QJsonArray selectors = target.value("selector"_L1).toArray();
    QCOMPARE(selectors.at(0).toObject().value("exact"_L1).toString(), u"The hall"_s);
    const QString prefix = selectors.at(0).toObject().value("prefix"_L1).toString();
    QVERIFY2(!prefix.isEmpty() && u"\U0001F3DB "_s.endsWith(prefix), qPrintable(prefix));
    QVERIFY(selectors.at(0).toObject().value("suffix"_L1).toString().startsWith(u" will close"));
    QCOMPARE(selectors.at(1).toObject().value("start"_L1).toInt(), 2); // code points
    QCOMPARE(selectors.at(1).toObject().value("end"_L1).toInt(), 10);
    QCOMPARE(keysOf(written.losses), (QStringList{u"text"_s, u"passage"_s}));
}

/// Story to JSON-LD and onto the same story: nothing is lost but what is said to be.
void TestJsonLd::roundTrips()
{
    std::mt19937 random(3);
    for (int round = 0; round < 40; ++round) {
        CodingProject project = hallProject();
        if (round > 0) {
            project.codebook = randomCodebook(random, 30);
            project.codings = randomCodings(project.contents, project.codebook, random, 40);
        }
        const WrittenProject written = projectToJsonLd(project);
        QCOMPARE(keysOf(written.losses), (QStringList{u"text"_s, u"passage"_s}));
        const auto read = projectFromJsonLd(written.bytes, QString(), project.contents);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->project.codings, project.codings);
        QCOMPARE(read->project.codebook, project.codebook);
        QVERIFY(read->losses.isEmpty());
    }
}

void TestJsonLd::findsInAnotherEdition()
{
    const CodingProject project = hallProject();
    StoryContents edition = project.contents;
    edition.articles[0].article.text.prepend(u"Breaking: "_s);
    const auto read = projectFromJsonLd(projectToJsonLd(project).bytes, QString(), edition);
    const Coding &span = read->project.codings.at(1);
    QCOMPARE(span.places.first().quote, u"The hall will close in May"_s);
    QCOMPARE(span.places.first().range.start, project.codings.at(1).places.first().range.start + 10);
}

void TestJsonLd::ofOthers()
{
    const StoryContents contents = hallProject().contents;
    const QByteArray json = R"({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection",
      "first": {"type": "AnnotationPage", "items": [
       {"type": "Annotation", "creator": "http://dora.example", "bodyValue": "Hm",
        "target": {"source": "https://courier.example/hall?a=1&b=2",
                   "selector": {"type": "TextQuoteSelector", "exact": "leaked", "prefix": "has "}}},
       {"type": ["Annotation"], "body": [{"type": "TextualBody", "purpose": "tagging", "value": "Tone"},
                                         {"type": "TextualBody", "purpose": "tagging", "value": "Sadness"},
                                         {"type": "Image", "id": "http://x.example/a.png"}],
        "target": [{"source": {"id": "Herald.txt"}, "selector": [{"type": "TextPositionSelector", "start": 0, "end": 6}]},
                   {"source": "Ledger.txt", "selector": {"type": "TextPositionSelector", "start": 5, "end": 5000}},
                   {"source": "Ledger.txt", "selector": {"type": "TextQuoteSelector", "exact": "Council"}}]},
       {"type": "Annotation", "body": {"type": "TextualBody", "value": "whole"}, "target": "Ledger.txt"},
       {"type": "Annotation", "bodyValue": "elsewhere", "target": "http://else.example/"},
       {"type": "Note"}]}})";
    const auto read = projectFromJsonLd(json, u"x"_s, contents);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
    const QList<Coding> &codings = read->project.codings;
    QCOMPARE(codings.size(), 4);
    QCOMPARE(codings.at(0).places.first().quote, u"leaked"_s);
    QCOMPARE(codings.at(0).note, u"Hm"_s);
    QCOMPARE(codings.at(1).places.first().quote, u"Nobody"_s);
    QCOMPARE(codings.at(1).codes.size(), 2);
    QCOMPARE(codings.at(2).codes, codings.at(1).codes);
    QCOMPARE(codings.at(2).places.first().quote, u"Council"_s);
    QVERIFY(codings.at(1).id != codings.at(2).id);
    QCOMPARE(codings.at(3).target, CodingTarget::Article);
    QCOMPARE(read->project.codebook.codes().size(), 2);
    QCOMPARE(keysOf(read->losses), (QStringList{u"body"_s, u"place"_s, u"target"_s}));
    QCOMPARE(read->losses.first().count, 2);
}

void TestJsonLd::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << "{"_ba;
    QTest::newRow("something else") << R"({"a": 1})"_ba;
    QTest::newRow("a codebook that is none") << R"({"items": [], "tl:codebook": {"schema": "x"}})"_ba;
}

void TestJsonLd::refuses()
{
    QFETCH(QByteArray, json);
    const auto read = projectFromJsonLd(json, u"x.jsonld"_s, hallContents());
    QVERIFY(!read);
    QCOMPARE(read.error().path, u"x.jsonld"_s);
}

void TestJsonLd::damaged()
{
    std::mt19937 random(7);
    const CodingProject project = hallProject();
    const QByteArray json = QJsonDocument::fromJson(projectToJsonLd(project).bytes).toJson(QJsonDocument::Compact);
    int read = 0;
    for (int round = 0; round < 1500; ++round) {
        const auto result = projectFromJsonLd(test::damaged(json, random), u"x"_s, project.contents);
        if (!result)
            continue;
        ++read;
        QCOMPARE(codebookProblems(result->project.codebook.codes()), QStringList());
        for (const Coding &coding : result->project.codings) {
            for (const CodingPlace &place : coding.places)
                QVERIFY(place.range.end
                        <= project.contents.articles.at(indexOf(project.contents, place.article)).article.text.size());
        }
    }
    QVERIFY(read > 50);
}

QTEST_GUILESS_MAIN(TestJsonLd)
#include "tst_jsonld.moc"
