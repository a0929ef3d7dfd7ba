// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/articleversions.h"
#include "models/store/storystore.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

/// Corrections that say of no text where it is: none gets into a file, and one that is there keeps nobody from the
/// rest.
class TestCorrectionPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void refusedInAnEdit_data();
    void refusedInAnEdit();
    void leftOutOfAFile_data();
    void leftOutOfAFile();
    void leftOutOfAnOldFile();
    void placesPastTheEndOfAShorterText();

private:
    static QString emptied(int position);
};

/// Makes the first stretch of a correction empty, as a file may have it.
QString TestCorrectionPlaces::emptied(int position)
{
    return u"UPDATE correction SET body = json_set(body, '$.spans[0].end', json_extract(body, '$.spans[0].start')) "
           "WHERE position = %1"_s.arg(position);
}

void TestCorrectionPlaces::refusedInAnEdit_data()
{
    QTest::addColumn<Correction>("correction");
    const Anchor good{.article = u"quay.txt"_s, .range = {22, 25}, .quote = u"The"_s};
    const auto row = [](const char *name, const QList<Anchor> &spans, const QList<int> &leaving = {}) {
        QTest::newRow(name) << Correction{.kind = CorrectionKind::Split, .spans = spans, .leaving = leaving};
    };
    const auto at = [&good](TextRange range, qsizetype cut = -1) {
        Anchor anchor = good;
        anchor.range = range;
        anchor.cut = cut;
        return anchor;
    };
    row("empty", {at({22, 22})});
    row("the second is", {good, at({0, 0})});
    row("backwards", {at({25, 22})});
    row("before the text", {at({-3, 2})});
    row("of nothing", {});
    row("cut in front", {at({22, 25}, 0)});
    row("cut behind", {at({22, 25}, 3)});
    row("another leaves", {good}, {1});
    row("nobody leaves", {good}, {-1});
}

void TestCorrectionPlaces::refusedInAnEdit()
{
    QFETCH(Correction, correction);
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const auto store = StoryStore::create(path, richContents(), folders.options());
    QVERIFY(store);
    const StoryContents before = (*store)->contents();
    const auto done = (*store)->apply({SetTitle{u"Other"_s}, SetCorrections{before.corrections + QList{correction}}});
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::BadInput);
    QVERIFY((*store)->contents() == before); // the title, too: all or nothing
    QVERIFY((*store)->apply({SetTitle{u"Other"_s}})); // and the work goes on
    QVERIFY((*store)->close());
    const auto again = StoryStore::open(path, folders.options());
    QVERIFY2(again, qUtf8Printable(again ? QString() : again.error().message()));
    QCOMPARE((*again)->contents().corrections, before.corrections);
}

void TestCorrectionPlaces::leftOutOfAFile_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("empty") << emptied(0);
    QTest::newRow("of nothing") << u"UPDATE correction SET body = json_set(body, '$.spans', json('[]')) "
                                   "WHERE position = 0"_s;
    QTest::newRow("cut outside") << u"UPDATE correction SET body = json_set(body, '$.spans[0].cut', 99) "
                                    "WHERE position = 0"_s;
}

void TestCorrectionPlaces::leftOutOfAFile()
{
    QFETCH(QString, sql);
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const StoryContents whole = richContents();
    QVERIFY(StoryStore::create(path, whole, folders.options()));
    runSql(path, {sql});
    StoryContents wanted = whole;
    wanted.corrections.removeFirst();
    const QByteArray bytes = bytesOf(path);
    {
        const auto reading = StoryStore::openReadOnly(path, folders.options());
        QVERIFY2(reading, qUtf8Printable(reading ? QString() : reading.error().message()));
        QVERIFY((*reading)->contents() == wanted);
        QCOMPARE((*reading)->notices().size(), 1);
        QCOMPARE((*reading)->notices().constFirst().path, path);
        QVERIFY(bytesOf(path) == bytes);
    }
    {
        const auto store = StoryStore::open(path, folders.options());
        QVERIFY2(store, qUtf8Printable(store ? QString() : store.error().message()));
        QVERIFY(!(*store)->isReadOnly());
        QVERIFY((*store)->contents() == wanted);
        QCOMPARE((*store)->notices().size(), 1);
        const QString text = (*store)->notices().constFirst().text;
        QVERIFY2(text.contains(u"1 correction"), qUtf8Printable(text));
        // What it said is not thrown away.
        const auto log = (*store)->log();
        QVERIFY(log);
        QCOMPARE(log->constLast().what, u"correction-left-out"_s);
        QVERIFY2(log->constLast().detail.contains(u"sure"_s), qUtf8Printable(log->constLast().detail));
        // Those that are left are where they belong when one more comes.
        const Correction more{.spans = {{.article = u"quay.txt"_s, .range = {0, 5}, .quote = u"Ferry"_s}}};
        QVERIFY((*store)->apply({SetCorrections{wanted.corrections + QList{more}}}));
        wanted.corrections.append(more);
        QVERIFY((*store)->close());
    }
    const auto again = StoryStore::open(path, folders.options());
    QVERIFY(again);
    QCOMPARE((*again)->notices().size(), 0);
    QCOMPARE((*again)->contents().corrections, wanted.corrections);
    QCOMPARE(folders.safeFiles(), QStringList());
}

void TestCorrectionPlaces::leftOutOfAnOldFile()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    makeOldFile(path, richContents(), folders.options(), 2);
    runSql(path, {emptied(1)});
    const auto store = StoryStore::open(path, folders.options());
    QVERIFY2(store, qUtf8Printable(store ? QString() : store.error().message()));
    QCOMPARE((*store)->contents().corrections, richContents().corrections.first(1));
    QCOMPARE((*store)->notices().size(), 2); // that the old file is kept, too
    QCOMPARE(runSql(folders.path(u"a.v2.tellings"_s), {u"SELECT count(*) FROM correction"_s}).toInt(), 2);
}

/// A newer version of an article may be shorter than where a correction was made.
void TestCorrectionPlaces::placesPastTheEndOfAShorterText()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const StoryContents whole = richContents();
    const auto store = StoryStore::create(path, whole, folders.options());
    QVERIFY(store);
    ArticleVersion shorter{.article = newsArticle(u"Quay"_s, u"A\nB"_s), .source = {}};
    QVERIFY((*store)->apply(addVersion(whole, whole.articles.at(0).id, shorter).edit));
    const StoryContents now = (*store)->contents();
    QCOMPARE(now.corrections, whole.corrections);
    QVERIFY((*store)->close());
    const auto again = StoryStore::open(path, folders.options());
    QVERIFY2(again, qUtf8Printable(again ? QString() : again.error().message()));
    QCOMPARE((*again)->notices().size(), 0);
    QCOMPARE((*again)->contents().corrections.size(), 2);
    QVERIFY((*again)->apply(chooseVersion((*again)->contents(), whole.articles.at(0).id, 0).edit));
    QVERIFY(comparable((*again)->contents()).corrections == whole.corrections);
}

QTEST_GUILESS_MAIN(TestCorrectionPlaces)
#include "tst_correctionplaces.moc"
