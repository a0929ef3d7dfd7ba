// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storystore.h"
#include "tests/store/storefixture.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

/// The story file when all goes well.
class TestStoryStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void everythingComesBack();
    void oneTidyFile();
    void formatIsAsDocumented();
    void edits_data();
    void edits();
    void senselessEdits_data();
    void senselessEdits();
    void articleTakesItsPassagesAlong();
    void randomEditsAndTheirUndoing();
    void logSaysWhatWhenWho();
    void untitledComesBack();
    void saveAsMovesUntitled();
    void saveAsLeavesTheOther();
    void saveAsReplaces();
    void exportedCopyIsWhole();
    void openCopyGoesItsOwnWay();
};

namespace {

std::unique_ptr<StoryStore> opened(StoryStore::Opened store)
{
    if (!store)
        qWarning("%s", qUtf8Printable(store.error().message()));
    return store ? *std::move(store) : nullptr;
}

/// What another reader finds in the file now.
StoryContents onDisk(const QString &path, const Folders &folders)
{
    const auto store = StoryStore::openReadOnly(path, folders.options());
    if (!store)
        qWarning("%s", qUtf8Printable(store.error().message()));
    return store ? comparable((*store)->contents()) : StoryContents();
}

} // namespace

void TestStoryStore::everythingComesBack()
{
    const Folders folders;
    const QString path = folders.path(u"ferry \U0001F6A2's.tellings"_s);
    const StoryContents contents = richContents();
    {
        const auto store = opened(StoryStore::create(path, contents, folders.options()));
        QVERIFY(store);
        QVERIFY(store->contents() == contents);
    }
    const auto store = opened(StoryStore::open(path, folders.options()));
    QVERIFY(store);
    QCOMPARE(store->notices(), {});
    QVERIFY(!store->isReadOnly());
    QCOMPARE(store->contents().title, contents.title);
    QCOMPARE(store->contents().articles.size(), contents.articles.size());
    for (qsizetype i = 0; i < contents.articles.size(); ++i) {
        const StoredArticle &read = store->contents().articles.at(i);
        const StoredArticle &wanted = contents.articles.at(i);
        QCOMPARE(read.article.text, wanted.article.text);
        QCOMPARE(read.source, wanted.source);
        QCOMPARE(read.source.isNull(), wanted.source.isNull());
        QCOMPARE(read.article.published, wanted.article.published);
        QVERIFY(read == wanted);
    }
    QVERIFY(store->contents().settings == contents.settings);
    QVERIFY(store->contents().passages == contents.passages);
    QCOMPARE(store->contents().corrections, contents.corrections);
    QVERIFY(store->contents().annotations == contents.annotations);
    QCOMPARE(store->contents().view, contents.view);
    QVERIFY(store->contents() == contents);
}

void TestStoryStore::oneTidyFile()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const auto store = opened(StoryStore::create(path, richContents(), folders.options()));
    QVERIFY(store && store->apply({SetTitle{u"Other"_s}}));
    QVERIFY(QFileInfo::exists(path + u"-wal"_s)); // so that the edit cost one write, not a whole journal
    QVERIFY(store->close());
    QCOMPARE(folders.files(), QStringList{u"a.tellings"_s});
    QCOMPARE(folders.safeFiles(), QStringList());
    QVERIFY(store->isReadOnly());
    QCOMPARE(onDisk(path, folders).title, u"Other"_s);
    QCOMPARE(folders.files(), QStringList{u"a.tellings"_s}); // reading leaves nothing either
}

void TestStoryStore::formatIsAsDocumented()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const StoryContents contents = richContents();
    QVERIFY(opened(StoryStore::create(path, contents, folders.options())));
    QCOMPARE(runSql(path, {u"PRAGMA application_id"_s}).toLongLong(), 0x54656C6C);
    QCOMPARE(runSql(path, {u"PRAGMA user_version"_s}).toInt(), storyVersion);
    QCOMPARE(runSql(path, {u"PRAGMA integrity_check"_s}).toString(), u"ok"_s);
    QCOMPARE(runSql(path, {u"PRAGMA foreign_key_check"_s}), QVariant());
    QCOMPARE(runSql(path, {u"PRAGMA journal_mode"_s}).toString(), u"delete"_s);
    // Offsets are code points, though the ship before them is two code units.
    QCOMPARE(runSql(path, {u"SELECT start FROM annotation WHERE quote = 'ferry'"_s}).toInt(), 27);
    QCOMPARE(runSql(path,
                    {u"SELECT substr(text, start + 1, \"end\" - start) FROM article, span WHERE id = article AND "
                     "number = 1 AND passage = '0123456789ab'"_s})
                 .toString(),
             contents.articles[0].article.text.mid(29, 20));
    QCOMPARE(runSql(path,
                    {u"SELECT substr(text, start + 1, \"end\" - start) FROM article, paragraph WHERE id = article "
                     "AND role = 'body' AND outlet = 'Quay'"_s})
                 .toString(),
             u"The \U0001F6A2 ferry struck a bank."_s);
    QCOMPARE(runSql(path, {u"SELECT count(*) FROM article WHERE source_form = 'text' AND source IS NULL"_s}).toInt(),
             1);
    QCOMPARE(
        runSql(path, {u"SELECT count(*) FROM article WHERE source_form = 'bytes' AND source IS NOT NULL"_s}).toInt(),
        1);
}

void TestStoryStore::edits_data()
{
    QTest::addColumn<StoryEdit>("edit");
    const StoryContents contents = richContents();
    const qint64 first = 1; // stands for the first article, which has a random id
    StoredArticle added{
        .id = 77, .article = newsArticle(u"Reed"_s, u"Late\nA late \U0001F6A2."_s), .source = "bytes"_ba};
    StoredArticle changed{.id = first, .article = contents.articles[0].article};
    changed.article.headline = u"Ferry \U0001F6A2 aground again"_s;
    changed.article.paragraphs[1].role = ParagraphRole::Caption;
    QList<Correction> corrections = contents.corrections;
    corrections.prepend(
        {.kind = CorrectionKind::Merge, .spans = {{.article = u"tide.txt"_s, .range = {0, 3}, .quote = u"Agr"_s}}});
    QList<Passage> passages = contents.passages;
    passages[0].confirmed = false;
    passages.append({.number = 3, .spans = {{1, {0, 4}}, {2, {0, 4}}}, .id = u"fresh"_s});
    Annotation annotation{.id = 2, .kind = u"memo"_s, .article = first, .range = {6, 8}, .quote = u"\U0001F6A2"_s};

    QTest::newRow("title") << StoryEdit{SetTitle{u"\uFEFFNew \U0001F6A2"_s}};
    QTest::newRow("article in front") << StoryEdit{AddArticle{added, 0}};
    QTest::newRow("article at the end") << StoryEdit{AddArticle{added}};
    QTest::newRow("article out") << StoryEdit{RemoveArticle{first}};
    QTest::newRow("article changed") << StoryEdit{ChangeArticle{changed}};
    QTest::newRow("article to the end") << StoryEdit{MoveArticle{first, 2}};
    QTest::newRow("article too far in front")
        << StoryEdit{MoveArticle{first, 9}, MoveArticle{first, -5}, MoveArticle{first, 1}};
    QTest::newRow("settings") << StoryEdit{SetSettings{{.shortestRun = 12, .rewording = 1.0}}};
    QTest::newRow("passages") << StoryEdit{SetPassages{passages}};
    QTest::newRow("no passages") << StoryEdit{SetPassages{{}}};
    QTest::newRow("correction in front") << StoryEdit{SetCorrections{corrections}};
    QTest::newRow("last correction back") << StoryEdit{SetCorrections{contents.corrections.first(1)}};
    QTest::newRow("no corrections") << StoryEdit{SetCorrections{{}}};
    QTest::newRow("annotation changed") << StoryEdit{PutAnnotation{annotation}};
    QTest::newRow("annotation out") << StoryEdit{RemoveAnnotation{2}};
    QTest::newRow("view") << StoryEdit{SetView{{{u"x"_s, 1}}}};
    QTest::newRow("many") << StoryEdit{RemoveArticle{first}, AddArticle{added, 1},        SetTitle{u"Many"_s},
                                       RemoveAnnotation{2},  SetCorrections{corrections}, MoveArticle{77, 0}};
    QTest::newRow("nothing") << StoryEdit{};
}

/// The id of the first article in the place of the 1 that stands for it.
static StoryEdit withIds(StoryEdit edit, const StoryContents &contents)
{
    const qint64 id = contents.articles.constFirst().id;
    for (StoryChange &change : edit) {
        if (auto *removal = std::get_if<RemoveArticle>(&change); removal && removal->article == 1)
            removal->article = id;
        if (auto *move = std::get_if<MoveArticle>(&change); move && move->article == 1)
            move->article = id;
        if (auto *replacement = std::get_if<ChangeArticle>(&change))
            replacement->article.id = id;
        if (auto *note = std::get_if<PutAnnotation>(&change))
            note->annotation.article = id;
    }
    return edit;
}

void TestStoryStore::edits()
{
    QFETCH(StoryEdit, edit);
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const StoryContents before = richContents();
    const auto store = opened(StoryStore::create(path, before, folders.options()));
    QVERIFY(store);
    const auto done = store->apply(withIds(edit, before));
    QVERIFY2(done, qUtf8Printable(done ? QString() : done.error().message()));
    QVERIFY(!done->moved);
    const StoryContents after = store->contents();
    QCOMPARE(after == before, edit.isEmpty());
    QVERIFY(onDisk(path, folders) == comparable(after)); // while it is open: it is there already
    const auto undone = store->apply(done->inverse);
    QVERIFY(undone);
    QVERIFY(store->contents() == before);
    QVERIFY(onDisk(path, folders) == before);
    const auto redone = store->apply(undone->inverse);
    QVERIFY(redone);
    QVERIFY(store->contents() == after);
    QVERIFY(store->close());
    QVERIFY(onDisk(path, folders) == comparable(after));
    QCOMPARE(runSql(path, {u"PRAGMA foreign_key_check"_s}), QVariant());
}

void TestStoryStore::senselessEdits_data()
{
    QTest::addColumn<StoryEdit>("edit");
    const StoredArticle noId{.article = newsArticle(u"Reed"_s, u"a\nb"_s)};
    StoredArticle outside{.id = 9, .article = newsArticle(u"Reed"_s, u"a\nb"_s)};
    outside.article.paragraphs[1].range.end = 99;
    const Passage nameless{.number = 1, .spans = {{0, {0, 5}}, {1, {0, 5}}}};
    const Passage beyond{.number = 1, .spans = {{0, {0, 500}}, {1, {0, 5}}}, .id = u"x"_s};
    const Passage elsewhere{.number = 1, .spans = {{0, {0, 5}}, {3, {0, 5}}}, .id = u"x"_s};
    QTest::newRow("no id") << StoryEdit{AddArticle{noId}};
    QTest::newRow("paragraph outside") << StoryEdit{AddArticle{outside}};
    QTest::newRow("unknown article") << StoryEdit{RemoveArticle{5}};
    QTest::newRow("unknown article moved") << StoryEdit{MoveArticle{5, 0}};
    QTest::newRow("unknown article changed") << StoryEdit{ChangeArticle{{.id = 5}}};
    QTest::newRow("unknown annotation") << StoryEdit{RemoveAnnotation{5}};
    QTest::newRow("annotation without id") << StoryEdit{PutAnnotation{{}}};
    QTest::newRow("annotation backwards") << StoryEdit{PutAnnotation{{.id = 6, .range = {4, 2}}}};
    QTest::newRow("passage without id") << StoryEdit{SetPassages{{nameless}}};
    QTest::newRow("passage outside") << StoryEdit{SetPassages{{beyond}}};
    QTest::newRow("passage in no article") << StoryEdit{SetPassages{{elsewhere}}};
    QTest::newRow("same id") << StoryEdit{SetPassages{{richContents().passages[0], richContents().passages[0]}}};
}

void TestStoryStore::senselessEdits()
{
    QFETCH(StoryEdit, edit);
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const StoryContents before = richContents();
    const auto store = opened(StoryStore::create(path, before, folders.options()));
    QVERIFY(store);
    // What comes before it in the edit is not done either.
    const auto done = store->apply(StoryEdit{SetTitle{u"Half"_s}, RemoveArticle{before.articles[1].id}} + edit);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::BadInput);
    QCOMPARE(done.error().path, path);
    QVERIFY(store->contents() == before);
    QVERIFY(onDisk(path, folders) == before);
    QVERIFY(store->apply({SetTitle{u"Goes on"_s}}));
    QCOMPARE(onDisk(path, folders).title, u"Goes on"_s);
}

void TestStoryStore::articleTakesItsPassagesAlong()
{
    const Folders folders;
    const StoryContents before = richContents();
    const auto store = opened(StoryStore::create(folders.path(u"a.tellings"_s), before, folders.options()));
    QVERIFY(store && store->apply({RemoveArticle{before.articles[0].id}}));
    QCOMPARE(store->contents().passages.size(), 1);
    QCOMPARE(store->contents().passages[0].id, u"0123456789ac-2"_s);
    QCOMPARE(store->contents().passages[0].spans, (QList<Span>{{0, {12, 17}}, {1, {8, 14}}}));
    QVERIFY(store->contents().annotations == before.annotations); // it may come back
}

void TestStoryStore::randomEditsAndTheirUndoing()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const StoryContents before = richContents();
    const auto store = opened(StoryStore::create(path, before, folders.options()));
    QVERIFY(store);
    std::mt19937 random(5);
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % quint32(qMax<qsizetype>(1, limit))); };
    QList<StoryEdit> inverses;
    for (int round = 0; round < 150; ++round) {
        const StoryContents &now = store->contents();
        const qint64 some = now.articles.isEmpty() ? 0 : now.articles.at(below(now.articles.size())).id;
        const qint64 note = now.annotations.isEmpty() ? 0 : now.annotations.keys().at(below(now.annotations.size()));
        StoryEdit edit;
        switch (below(7)) {
        case 0:
            edit = {AddArticle{{.id = 100 + round, .article = newsArticle(u"N%1"_s.arg(round), u"a\nb \U0001F6A2"_s)},
                               below(9)}};
            break;
        case 1: edit = some ? StoryEdit{RemoveArticle{some}} : StoryEdit{}; break;
        case 2: edit = some ? StoryEdit{MoveArticle{some, below(9)}} : StoryEdit{}; break;
        case 3: edit = {PutAnnotation{{.id = 1000 + round, .article = some, .range = {0, below(3)}}}}; break;
        case 4: edit = note ? StoryEdit{RemoveAnnotation{note}} : StoryEdit{}; break;
        case 5:
            edit = {
                SetCorrections{now.corrections + now.corrections.first(qMin<qsizetype>(1, now.corrections.size()))}};
            break;
        default: edit = {SetTitle{QString::number(round)}};
        }
        const auto done = store->apply(edit);
        QVERIFY2(done, qUtf8Printable(u"round %1: "_s.arg(round) + (done ? QString() : done.error().message())));
        inverses.prepend(done->inverse);
        if (round % 10 == 0)
            QVERIFY2(onDisk(path, folders) == comparable(store->contents()), qPrintable(u"round %1"_s.arg(round)));
    }
    for (const StoryEdit &inverse : std::as_const(inverses))
        QVERIFY(store->apply(inverse));
    QVERIFY(store->contents() == before);
    QVERIFY(onDisk(path, folders) == before);
}

void TestStoryStore::logSaysWhatWhenWho()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const QDateTime start = QDateTime::currentDateTimeUtc();
    const auto store = opened(StoryStore::create(path, smallContents(), folders.options()));
    QVERIFY(store && store->apply({SetTitle{u"Other"_s}}) && store->apply({SetView{{{u"x"_s, 1}}}}));
    QVERIFY(store->apply({PutAnnotation{{.id = 3}}, PutAnnotation{{.id = 4}}}));
    const auto log = store->log();
    QVERIFY(log);
    QStringList lines;
    for (const LogEntry &entry : *log) {
        lines.append(entry.who + u": "_s + entry.what + u" "_s + entry.detail);
        QVERIFY(start.msecsTo(entry.when) >= 0 && entry.when <= QDateTime::currentDateTimeUtc());
    }
    QCOMPARE(lines, (QStringList{u"Ada: created "_s, u"Ada: title Other"_s, u"Ada: annotation 3 +1"_s}));
    QVERIFY(store->close());
    QCOMPARE(store->log()->size(), 3);
}

void TestStoryStore::untitledComesBack()
{
    const Folders folders;
    const StoryContents contents = richContents();
    QString path;
    {
        const auto store = opened(StoryStore::createUntitled(contents, folders.options()));
        const auto second = opened(StoryStore::createUntitled(smallContents(), folders.options()));
        QVERIFY(store && second && store->isUntitled());
        path = store->path();
        QVERIFY(path != second->path());
        QCOMPARE(StoryStore::untitledStories(folders.options()), QStringList()); // both are open
    }
    QVERIFY(StoryStore::untitledStories(folders.options()).contains(path));
    QCOMPARE(StoryStore::untitledStories(folders.options()).size(), 2);
    const auto store = opened(StoryStore::open(path, folders.options()));
    QVERIFY(store && store->contents() == contents && store->isUntitled());
}

void TestStoryStore::saveAsMovesUntitled()
{
    const Folders folders;
    const auto store = opened(StoryStore::createUntitled(smallContents(), folders.options()));
    QVERIFY(store && store->apply({SetTitle{u"Named"_s}}));
    const QString path = folders.path(u"named.tellings"_s);
    QVERIFY(store->saveAs(path));
    QCOMPARE(store->path(), path);
    QVERIFY(!store->isUntitled());
    QCOMPARE(StoryStore::untitledStories(folders.options()), QStringList());
    QVERIFY(store->apply({SetTitle{u"And on"_s}}));
    QCOMPARE(onDisk(path, folders).title, u"And on"_s);
    QVERIFY(store->close());
    QCOMPARE(folders.files(), QStringList{u"named.tellings"_s});
    QCOMPARE(folders.safeFiles(), QStringList());
    QCOMPARE(store->log()->size(), 3); // the log came along
}

void TestStoryStore::saveAsLeavesTheOther()
{
    const Folders folders;
    const auto store = opened(StoryStore::create(folders.path(u"a.tellings"_s), smallContents(), folders.options()));
    QVERIFY(store && store->saveAs(folders.path(u"b.tellings"_s)) && store->apply({SetTitle{u"B"_s}}));
    QCOMPARE(onDisk(folders.path(u"a.tellings"_s), folders).title, u"Small"_s);
    QCOMPARE(onDisk(folders.path(u"b.tellings"_s), folders).title, u"B"_s);
    const auto first = opened(StoryStore::open(folders.path(u"a.tellings"_s), folders.options())); // free again
    QVERIFY(first && !first->isReadOnly());
    const auto taken = first->saveAs(folders.path(u"b.tellings"_s));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, Error::Code::InUse);
    QVERIFY(first->apply({SetTitle{u"Still A"_s}}));
    QCOMPARE(onDisk(folders.path(u"a.tellings"_s), folders).title, u"Still A"_s);
}

void TestStoryStore::saveAsReplaces()
{
    const Folders folders;
    const QString path = folders.path(u"old.tellings"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("something else") > 0);
    old.close();
    QFile left(path + u"-wal"_s); // of a crash: it must not be taken for the new file's
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write(QByteArray(5000, 'x')) > 0);
    left.close();
    const auto store = opened(StoryStore::createUntitled(smallContents(), folders.options()));
    QVERIFY(store && store->saveAs(path));
    QVERIFY(onDisk(path, folders) == store->contents());
    QVERIFY(store->close());
    QCOMPARE(folders.files(), QStringList{u"old.tellings"_s});
}

void TestStoryStore::exportedCopyIsWhole()
{
    const Folders folders;
    const auto store = opened(StoryStore::create(folders.path(u"a.tellings"_s), richContents(), folders.options()));
    QVERIFY(store && store->apply({SetTitle{u"A"_s}}));
    QVERIFY(store->exportCopy(folders.path(u"b.tellings"_s)));
    QVERIFY(store->apply({SetTitle{u"A goes on"_s}}));
    QCOMPARE(store->path(), folders.path(u"a.tellings"_s));
    QVERIFY(store->close());
    QCOMPARE(folders.files(), (QStringList{u"a.tellings"_s, u"b.tellings"_s}));
    QCOMPARE(onDisk(folders.path(u"b.tellings"_s), folders).title, u"A"_s);
    const auto nowhere = store->exportCopy(folders.path(u"no/folder/b.tellings"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().path, folders.path(u"no/folder/b.tellings"_s));
    QVERIFY(store->exportCopy(folders.path(u"c.tellings"_s))); // closed stories can be copied too
    QCOMPARE(onDisk(folders.path(u"c.tellings"_s), folders).title, u"A goes on"_s);
    QCOMPARE(folders.safeFiles(), QStringList());
}

void TestStoryStore::openCopyGoesItsOwnWay()
{
    const Folders folders;
    const auto store = opened(StoryStore::create(folders.path(u"a.tellings"_s), richContents(), folders.options()));
    QVERIFY(store && store->apply({SetTitle{u"A"_s}}));
    const auto copy = opened(StoryStore::openCopy(store->path(), folders.options())); // while it is open
    QVERIFY(copy && copy->isUntitled() && copy->contents() == store->contents());
    QVERIFY(copy->apply({SetTitle{u"B"_s}}) && store->apply({SetTitle{u"C"_s}}));
    QCOMPARE(onDisk(store->path(), folders).title, u"C"_s);
    QCOMPARE(onDisk(copy->path(), folders).title, u"B"_s);
}

QTEST_GUILESS_MAIN(TestStoryStore)
#include "tst_storystore.moc"
