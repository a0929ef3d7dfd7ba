// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/csvtext.h"
#include "models/exchange/codingfile.h"
#include "models/exchange/codingimport.h"
#include "models/exchange/codingjson.h"
#include "tests/coding/codingfixture.h"

#include <QTest>

using namespace tellings;
using namespace tellings::test;

namespace {

QStringList keysOf(const QList<Loss> &losses)
{
    QStringList keys;
    for (const Loss &loss : losses)
        keys.append(loss.key);
    return keys;
}

/// A story with all that is in its contents.
CodingProject projectOf(const StoryContents &contents)
{
    return {.contents = contents, .codebook = codebookIn(contents), .codings = codingsIn(contents).codings};
}

CodingProject hallProject()
{
    const StoryContents contents = hallContents();
    return projectOf(kept(contents, smallCodebook(), hallCodings(contents)));
}

/// The story after an import; fails where an edit makes no sense.
CodingProject with(const CodingProject &story, const CodingImport &import)
{
    StoryContents contents = story.contents;
    for (const StoryChange &change : import.edit) {
        if (const auto inverse = applyChange(contents, change); !inverse)
            qFatal("%s", qPrintable(inverse.error()));
    }
    return projectOf(contents);
}

/// Nobody has coded in it.
CodingProject uncoded(CodingProject story)
{
    story.contents.annotations.clear();
    return projectOf(story.contents);
}

ReadProject throughQdpx(const CodingProject &project)
{
    const auto written = projectToQdpx(project);
    return *projectFromQdpx(written->bytes, QString());
}

ReadProject throughJsonLd(const CodingProject &project, const StoryContents &onto)
{
    return *projectFromJsonLd(projectToJsonLd(project).bytes, QString(), onto);
}

/// Whether all of the one's codings are in the other.
int missingIn(const QList<Coding> &codings, const QList<Coding> &among)
{
    return static_cast<int>(std::ranges::count_if(codings, [&](const Coding &coding) {
        return std::ranges::none_of(among, [&](const Coding &other) { return saysTheSame(coding, other); });
    }));
}

} // namespace

/// What files of codings bring into a story that is open.
class TestCodingImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsAll_data();
    void bringsAll();
    void twiceIsOnce();
    void laterCounts();
    void textThatDiffers();
    void articlesThatAreNotHere();
    void articlesCalledOtherwise();
    void firstPlaceIsNotHere();
    void codesOfTheSameName();
    void mergedCodes();
    void foreignTwice();
    void anyCodings_data();
    void anyCodings();
    void files_data();
    void files();
    void tableHasItsCodebookBeside();
    void badFiles_data();
    void badFiles();
    void stoppedWhileWriting();
    void noPlaceToWrite();
};

void TestCodingImport::bringsAll_data()
{
    QTest::addColumn<bool>("qdpx");
    QTest::newRow("REFI-QDA") << true;
    QTest::newRow("web annotations") << false;
}

void TestCodingImport::bringsAll()
{
    QFETCH(const bool, qdpx);
    const CodingProject story = hallProject();
    const CodingProject empty = uncoded(story);
    const ReadProject read = qdpx ? throughQdpx(story) : throughJsonLd(story, empty.contents);
    const CodingImport import = importInto(empty, read, by(50));
    QCOMPARE(import.added, story.codings.size());
    QCOMPARE(import.codes, 5);
    QCOMPARE(import.losses, read.losses);
    const CodingProject now = with(empty, import);
    QCOMPARE(now.codings.size(), story.codings.size());
    QCOMPARE(missingIn(story.codings, now.codings), 0);
    QCOMPARE(now.codebook.codes(), story.codebook.codes());
}

void TestCodingImport::twiceIsOnce()
{
    const CodingProject story = hallProject();
    const CodingImport import = importInto(story, throughQdpx(story), by(50));
    QVERIFY(import.edit.isEmpty());
    QCOMPARE(import.known, story.codings.size());
    QCOMPARE(import.added + import.changed + import.codes, 0);
    QVERIFY2(import.losses.isEmpty(), qPrintable(keysOf(import.losses).join(u' ')));
}

void TestCodingImport::laterCounts()
{
    const CodingProject story = hallProject();
    ReadProject read{.project = story, .losses = {}};
    read.project.codings[0].note = u"later"_s;
    read.project.codings[0].when = moment(400);
    read.project.codings[1].note = u"earlier"_s;
    read.project.codings[1].when = moment(-400);
    const CodingImport import = importInto(story, read, by(50));
    QCOMPARE(import.changed, 1);
    QCOMPARE(import.known, story.codings.size() - 2);
    QCOMPARE(keysOf(import.losses), QStringList{u"older"_s});
    const CodingProject now = with(story, import);
    QCOMPARE(now.codings.size(), story.codings.size());
    QVERIFY(std::ranges::any_of(now.codings, [](const Coding &coding) { return coding.note == u"later"_s; }));
    QVERIFY(std::ranges::none_of(now.codings, [](const Coding &coding) { return coding.note == u"earlier"_s; }));
}

void TestCodingImport::textThatDiffers()
{
    const CodingProject story = hallProject();
    CodingProject other = uncoded(story);
    other.contents.articles[0].article.text.prepend(u"From our reporter\n"_s);
    other.contents.articles[0] = measured(other.contents.articles[0]);
    const CodingImport import = importInto(other, throughQdpx(story), by(50));
    QCOMPARE(import.added, story.codings.size());
    const CodingProject now = with(other, import);
    for (const Coding &coding : now.codings) {
        for (const CodingPlace &place : coding.places) {
            const QString &text = now.contents.articles.at(indexOf(now.contents, place.article)).article.text;
            QCOMPARE(text.sliced(place.range.start, place.range.size()), place.quote);
        }
    }
    other.contents.articles[0].article.text = u"Something else altogether stands here now."_s;
    other.contents.articles[0] = measured(other.contents.articles[0]);
    const CodingImport less = importInto(other, throughQdpx(story), by(50));
    QVERIFY(less.added < story.codings.size());
    QVERIFY(keysOf(less.losses).contains(u"place"_s));
    (void)with(other, less);
}

void TestCodingImport::articlesThatAreNotHere()
{
    const CodingProject story = hallProject();
    CodingProject other = uncoded(story);
    other.contents.passages.clear();
    other.contents.articles.removeLast();
    const CodingImport import = importInto(other, throughQdpx(story), by(50));
    QVERIFY(keysOf(import.losses).contains(u"missing-article"_s));
    const CodingProject now = with(other, import);
    QCOMPARE(now.codings.size(), import.added);
    QVERIFY(import.added > 0 && import.added < story.codings.size());
}

/// Another person's copy of the same texts: by number, file and outlet they are others.
void TestCodingImport::articlesCalledOtherwise()
{
    const CodingProject story = hallProject();
    ReadProject read{.project = story, .losses = {}};
    constexpr qint64 away = 1'000;
    for (StoredArticle &stored : read.project.contents.articles) {
        stored.id += away;
        stored.article.file.clear();
        stored.article.headline.clear();
    }
    for (Coding &coding : read.project.codings) {
        coding.article += coding.article == 0 ? 0 : away;
        for (CodingPlace &place : coding.places)
            place.article += away;
    }
    const CodingProject empty = uncoded(story);
    const CodingImport import = importInto(empty, read, by(50));
    QVERIFY2(import.losses.isEmpty(), qPrintable(keysOf(import.losses).join(u' ')));
    QCOMPARE(missingIn(story.codings, with(empty, import).codings), 0);
}

/// A passage's coding goes on with the tellings that are here, and is whole when it comes again.
void TestCodingImport::firstPlaceIsNotHere()
{
    const CodingProject story = hallProject();
    CodingProject other = uncoded(story);
    other.contents.passages.clear();
    other.contents.articles.removeFirst();
    const CodingImport import = importInto(other, throughQdpx(story), by(50));
    const CodingProject now = with(other, import);
    const auto passage = std::ranges::find(now.codings, CodingTarget::Passage, &Coding::target);
    QVERIFY(passage != now.codings.cend());
    QCOMPARE(passage->places.size(), 1);
    QCOMPARE(passage->places.first().id, 0);
    QVERIFY(importInto(now, throughQdpx(story), by(51)).edit.isEmpty());
}

void TestCodingImport::codesOfTheSameName()
{
    const CodingProject story = hallProject();
    ReadProject read{.project = uncoded(story), .losses = {}};
    Codebook theirs;
    Code framing = codeOf(61, u"Framing"_s);
    framing.isGroup = true;
    QVERIFY(theirs.add(framing, by(1)));
    QVERIFY(theirs.add(codeOf(62, u"Blame"_s, 61), by(1)));
    Code fresh = codeOf(63, u"Labelling"_s, 61);
    fresh.shortcut = u"c"_s; // Conflict has it here
    QVERIFY(theirs.add(fresh, by(1)));
    read.project.codebook = theirs;
    read.project.codings = {said(selectionIn(story.contents, 1, {0, 7}), {test::with(62), test::with(63)}, u"dee"_s)};
    const CodingImport import = importInto(story, read, by(50));
    QCOMPARE(import.codes, 1);
    QCOMPARE(keysOf(import.losses), QStringList{u"key"_s});
    const CodingProject now = with(story, import);
    QCOMPARE(now.codebook.pathOf(codeId(63)), u"Framing / Labelling"_s);
    const auto came = std::ranges::find(now.codings, u"dee"_s, &Coding::coder);
    QVERIFY(came != now.codings.end());
    QCOMPARE(came->codes, (QList<AppliedCode>{test::with(3), test::with(63)}));
}

void TestCodingImport::mergedCodes()
{
    const CodingProject story = hallProject();
    ReadProject read{.project = uncoded(story), .losses = {}};
    read.project.codebook = smallCodebook();
    for (const int number : {71, 72, 73})
        QVERIFY(read.project.codebook.add(codeOf(number, u"Code %1"_s.arg(number)), by(1)));
    QVERIFY(read.project.codebook.merge(codeId(71), codeId(72), by(2)));
    QVERIFY(read.project.codebook.merge(codeId(72), codeId(73), by(3)));
    const CodingProject now = with(story, importInto(story, read, by(50)));
    QCOMPARE(now.codebook.standsFor(codeId(71)), codeId(73));
    QVERIFY(now.codebook.find(codeId(72))->retired);
}

void TestCodingImport::foreignTwice()
{
    const CodingProject story = hallProject();
    ReadProject read{.project = uncoded(story), .losses = {}};
    read.project.codings = {said(selectionIn(story.contents, 1, {0, 7}), {test::with(3)}, u"dee"_s)};
    const CodingProject now = with(story, importInto(story, read, by(50)));
    read.project.codings.first().id = newId(); // other programs' have no numbers of ours
    const CodingImport again = importInto(now, read, by(51));
    QCOMPARE(again.known, 1);
    QVERIFY(again.edit.isEmpty());
}

void TestCodingImport::anyCodings_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 20; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestCodingImport::anyCodings()
{
    QFETCH(const int, seed);
    std::mt19937 random(static_cast<std::uint32_t>(seed));
    const StoryContents contents = hallContents();
    const Codebook codebook = smallCodebook();
    const CodingProject story = projectOf(kept(contents, codebook, randomCodings(contents, codebook, random, 40)));
    const CodingProject half = projectOf(kept(contents, codebook, story.codings.first(story.codings.size() / 2)));
    for (const ReadProject &read : {throughQdpx(story), throughJsonLd(story, half.contents)}) {
        const CodingImport import = importInto(half, read, by(900));
        const CodingProject now = with(half, import);
        QCOMPARE(import.known + import.added, read.project.codings.size());
        QCOMPARE(now.codings.size(), half.codings.size() + import.added);
        QVERIFY(importInto(now, read, by(901)).edit.isEmpty());
    }
}

void TestCodingImport::files_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("REFI-QDA") << u"out.qdpx"_s;
    QTest::newRow("capitals") << u"out.QDPX"_s;
    QTest::newRow("web annotations") << u"out.jsonld"_s;
}

void TestCodingImport::files()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const CodingProject story = hallProject();
    const auto losses = writeCodingFile(story, folder.filePath(name));
    QVERIFY2(losses, losses ? "" : qPrintable(losses.error().message()));
    QVERIFY(keysOf(*losses).contains(u"history"_s) || name.endsWith(u"jsonld"_s));
    const auto read = readCodingFile(folder.filePath(name), story.contents);
    QVERIFY(read);
    QCOMPARE(missingIn(story.codings, read->project.codings), 0);
}

void TestCodingImport::tableHasItsCodebookBeside()
{
    const QTemporaryDir folder;
    const CodingProject story = hallProject();
    QVERIFY(writeCodingFile(story, folder.filePath(u"hall.1.csv"_s)));
    QFile codebook(folder.filePath(u"hall.1-codebook.csv"_s));
    QVERIFY(codebook.open(QIODevice::ReadOnly));
    QCOMPARE(csvRows(codebook.readAll())->size(), 6);
    QFile table(folder.filePath(u"hall.1.csv"_s));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(csvRows(table.readAll())->size() > story.codings.size());
}

void TestCodingImport::badFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << u"a.qdpx"_s << QByteArray("") << u"The file is empty."_s;
    QTest::newRow("no archive") << u"a.qdpx"_s << QByteArray("never a zip") << QString();
    QTest::newRow("half an archive") << u"a.qdpx"_s << QByteArray("PK\x03\x04 and then nothing") << QString();
    QTest::newRow("no JSON") << u"a.jsonld"_s << QByteArray("{\"items\": [") << u"This is not JSON"_s;
    QTest::newRow("other JSON") << u"a.jsonld"_s << QByteArray("{}") << u"There are no web annotations in it."_s;
    QTest::newRow("not there") << u"a.jsonld"_s << QByteArray() << QString();
}

void TestCodingImport::badFiles()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!bytes.isNull()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
    }
    const auto read = readCodingFile(path, hallContents());
    QVERIFY(!read);
    QVERIFY2(read.error().message().startsWith(path + u": "_s), qPrintable(read.error().message()));
    QVERIFY2(read.error().text.contains(reason) && !read.error().text.isEmpty(), qPrintable(read.error().text));
}

/// Stopped at any point, nothing is there, and what was there is as it was.
void TestCodingImport::stoppedWhileWriting()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"a.qdpx"_s, u"a.jsonld"_s, u"a.csv"_s}) {
        int asked = 0;
        QVERIFY(
            writeCodingFile(hallProject(), folder.filePath(u"whole."_s + name), [&](double) { return ++asked > 0; }));
        const int all = asked;
        QVERIFY(all > 1);
        QFile before(folder.filePath(name));
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        for (int most = 1; most <= all; ++most) {
            asked = 0;
            const auto written =
                writeCodingFile(hallProject(), folder.filePath(name), [&](double) { return ++asked < most; });
            QVERIFY(!written);
            QCOMPARE(written.error().code, Error::Code::Cancelled);
            QVERIFY(before.open(QIODevice::ReadOnly));
            QCOMPARE(before.readAll(), "before"_ba);
            before.close();
            QVERIFY(!QFile::exists(codebookFileOf(folder.filePath(name))));
        }
        QCOMPARE(QDir(folder.path()).entryList({u"a.*.??????"_s}, QDir::Files | QDir::Hidden), QStringList());
    }
}

void TestCodingImport::noPlaceToWrite()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"no/such/folder/a.qdpx"_s, u"no/such/folder/a.csv"_s, u"a.doc"_s}) {
        const auto written = writeCodingFile(hallProject(), folder.filePath(name));
        QVERIFY(!written);
        QVERIFY(written.error().message().startsWith(folder.filePath(name)));
        QVERIFY(!QFile::exists(folder.filePath(name)));
    }
}

QTEST_GUILESS_MAIN(TestCodingImport)
#include "tst_codingimport.moc"
