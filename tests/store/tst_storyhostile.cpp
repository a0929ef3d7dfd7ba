// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storystore.h"
#include "tests/store/storefixture.h"

#include <QTest>

#include <random>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

/// Files that are none of ours, broken, or made to harm: a message, and nothing else happens.
class TestStoryHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void bytes_data();
    void bytes();
    void statements_data();
    void statements();
    void codeOfTheFileIsNotRun();
    void utf16IsRefused();
    void tooLarge();
    void pipe();
    void damagedWalFile();
    void everyPageZeroed();
    void damagedBytes();
};

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// What must hold of any way to open a file that is wrong: it fails, says which file and why, and changes nothing.
void refuses(const QString &path, const Folders &folders)
{
    const QByteArray before = bytesOf(path);
    const QStringList files = folders.files();
    for (const auto &open : {&StoryStore::open, &StoryStore::openReadOnly, &StoryStore::openCopy}) {
        const auto store = open(path, folders.options());
        QVERIFY(!store);
        QVERIFY(!store.error().text.isEmpty());
        QCOMPARE(store.error().path, path);
        QCOMPARE(store.error().code, Error::Code::BadInput);
    }
    QVERIFY(bytesOf(path) == before);
    QCOMPARE(folders.files(), files);
    QCOMPARE(folders.safeFiles(), QStringList());
}

} // namespace

void TestStoryHostile::bytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray magic("SQLite format 3\0", 16);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << "Ferry runs aground\n"_ba.repeated(300);
    QTest::newRow("one byte") << "S"_ba;
    QTest::newRow("magic alone") << magic;
    QTest::newRow("magic and zeros") << magic + QByteArray(8176, '\0');
    QTest::newRow("magic and ones") << magic + QByteArray(8176, '\xff');
    QTest::newRow("PDF") << "%PDF-1.7\n"_ba.repeated(700);
}

void TestStoryHostile::bytes()
{
    QFETCH(QByteArray, bytes);
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    put(path, bytes);
    refuses(path, folders);
}

void TestStoryHostile::statements_data()
{
    QTest::addColumn<QStringList>("sql");
    const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << QStringList{sql}; };
    row("another program's", u"PRAGMA application_id = 0"_s);
    row("no version", u"PRAGMA user_version = 0"_s);
    row("negative version", u"PRAGMA user_version = -7"_s);
    row("said to be older", u"PRAGMA user_version = 1"_s);
    row("trigger", u"CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM article; END"_s);
    row("view", u"CREATE VIEW v AS SELECT load_extension('/tmp/x.so')"_s);
    QTest::newRow("view for a table") << QStringList{u"ALTER TABLE log RENAME TO real_log"_s,
                                                     u"CREATE VIEW log AS SELECT * FROM real_log"_s};
    row("virtual table", u"CREATE VIRTUAL TABLE v USING fts5(a)"_s);
    row("index on an expression", u"CREATE INDEX i ON article (upper(text))"_s);
    row("more tables", u"CREATE TABLE more (id INTEGER)"_s);
    row("statistics", u"ANALYZE"_s);
    row("table gone", u"DROP TABLE log"_s);
    row("column more", u"ALTER TABLE log ADD COLUMN more TEXT"_s);
    row("column renamed", u"ALTER TABLE log RENAME COLUMN who TO whom"_s);
    QTest::newRow("another check") << QStringList{
        u"PRAGMA writable_schema = ON"_s,
        u"UPDATE sqlite_schema SET sql = replace(sql, 'withheld IN (0, 1)', 'abs(randomblob(9)) > 0') "
        "WHERE name = 'article'"_s};
    QTest::newRow("two tables in one place")
        << QStringList{u"PRAGMA writable_schema = ON"_s,
                       u"UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'log') "
                       "WHERE name = 'annotation'"_s};
    QTest::newRow("no table at all") << QStringList{u"PRAGMA writable_schema = ON"_s, u"DELETE FROM sqlite_schema"_s};
    row("no story", u"DELETE FROM story"_s);
    row("settings no JSON", u"UPDATE story SET settings = 'yes'"_s);
    row("settings an array", u"UPDATE story SET settings = '[]'"_s);
    row("view nested beyond reason", u"UPDATE story SET view = replace(hex(zeroblob(50000)), '00', '[')"_s);
    row("title is not UTF-8", u"UPDATE story SET title = CAST(x'ff41' AS TEXT)"_s);
    row("text is not UTF-8", u"UPDATE article SET text = CAST(x'eda080' AS TEXT)"_s);
    row("another text", u"UPDATE article SET text = text || '!'"_s);
    row("another length", u"UPDATE article SET length = length - 1"_s);
    row("length below zero", u"UPDATE article SET withheld = 1, text = '', length = -5"_s);
    row("withheld, and there", u"UPDATE article SET withheld = 1"_s);
    row("article in no order", u"DELETE FROM article_order WHERE position = 1"_s);
    row("article twice",
        u"UPDATE article_order SET article = (SELECT article FROM article_order WHERE position = 0)"_s);
    row("order of nothing", u"UPDATE article_order SET article = 5"_s);
    QTest::newRow("id below zero") << QStringList{
        u"UPDATE article SET id = -id"_s, u"UPDATE article_order SET article = -article"_s,
        u"UPDATE paragraph SET article = -article"_s, u"UPDATE span SET article = -article"_s};
    row("paragraph outside", u"UPDATE paragraph SET \"end\" = 1000"_s);
    row("paragraph far outside", u"UPDATE paragraph SET \"end\" = 9223372036854775807"_s);
    row("paragraph before", u"UPDATE paragraph SET start = -9223372036854775808"_s);
    row("paragraph backwards", u"UPDATE paragraph SET start = \"end\", \"end\" = start"_s);
    row("paragraphs overlap", u"UPDATE paragraph SET start = 0"_s);
    row("paragraph of nothing", u"INSERT INTO paragraph VALUES (5, 1, 0, 1, 'body')"_s);
    row("unknown role", u"UPDATE paragraph SET role = 'ruler'"_s);
    row("unknown relation", u"UPDATE passage SET relation = 'sibling'"_s);
    row("unknown finder", u"UPDATE passage SET found_by = 'chance'"_s);
    row("similar beyond reason", u"UPDATE passage SET similarity = 1e300"_s);
    row("span of no passage", u"UPDATE span SET passage = 'x' || passage"_s);
    row("span of no article", u"UPDATE span SET article = 5"_s);
    row("span outside", u"UPDATE span SET \"end\" = 4294967296"_s);
    row("span empty", u"UPDATE span SET \"end\" = start"_s);
    row("correction no JSON", u"UPDATE correction SET body = '{'"_s);
    row("correction of no kind", u"UPDATE correction SET body = '{}'"_s);
    row("annotation no JSON", u"UPDATE annotation SET body = ''"_s);
    row("annotation backwards", u"UPDATE annotation SET start = 5, \"end\" = 4"_s);
    row("annotation before", u"UPDATE annotation SET start = -1, article = 5"_s);
    row("annotation without id", u"UPDATE annotation SET id = 0 WHERE id = 2"_s);
}

void TestStoryHostile::statements()
{
    QFETCH(QStringList, sql);
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    QVERIFY(StoryStore::create(path, richContents(), folders.options()));
    runSql(path, sql);
    refuses(path, folders);
}

void TestStoryHostile::codeOfTheFileIsNotRun()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    QVERIFY(StoryStore::create(path, richContents(), folders.options()));
    runSql(path, {u"CREATE TRIGGER t AFTER UPDATE ON story BEGIN UPDATE article SET text = 'owned'; END"_s});
    refuses(path, folders);
    QCOMPARE(runSql(path, {u"SELECT count(*) FROM article WHERE text = 'owned'"_s}).toInt(), 0);
}

void TestStoryHostile::utf16IsRefused()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    runSql(path,
           QStringList{u"PRAGMA encoding = 'UTF-16le'"_s} + schemaStatements(2)
               + QStringList{u"PRAGMA application_id = %1"_s.arg(storyApplicationId), u"PRAGMA user_version = 2"_s,
                             u"INSERT INTO story VALUES (1, 'u', 't', '{}', '{}', 0)"_s});
    refuses(path, folders);
}

void TestStoryHostile::tooLarge()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    QVERIFY(StoryStore::create(path, smallContents(), folders.options()));
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.resize(3LL * 1024 * 1024 * 1024))
        QSKIP("no file of that size can be made here");
    file.close();
    const auto store = StoryStore::open(path, folders.options());
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::TooLarge);
}

void TestStoryHostile::pipe()
{
#ifdef Q_OS_UNIX
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto store = StoryStore::open(path, folders.options()); // and does not wait for somebody to write
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::NoAccess);
#endif
}

void TestStoryHostile::damagedWalFile()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const QString copy = folders.path(u"b.tellings"_s);
    QByteArray wal;
    {
        const auto store = StoryStore::create(path, richContents(), folders.options());
        QVERIFY(store);
        for (int i = 0; i < 5; ++i)
            QVERIFY((*store)->apply({SetTitle{QString::number(i)}}));
        put(copy, bytesOf(path));
        wal = bytesOf(path + u"-wal"_s);
    }
    const QByteArray main = bytesOf(copy);
    // However much of it is lost, what comes out is the story as it was after some edit.
    for (qsizetype size = wal.size(); size > 0; size -= 1777) {
        put(copy, main);
        put(copy + u"-wal"_s, wal.first(size));
        const auto store = StoryStore::open(copy, folders.options());
        QVERIFY(store);
        const QString title = (*store)->contents().title;
        QVERIFY2(title == richContents().title || title.toInt() < 5, qUtf8Printable(title));
        QVERIFY(size < wal.size() || title == "4"_L1);
        QVERIFY((*store)->close());
    }
}

/// Opens what may be broken. What opens must make sense, take an edit and be whole afterwards.
static QString brokenInvariant(const QString &path, const Folders &folders)
{
    auto store = StoryStore::open(path, folders.options());
    if (!store)
        return store.error().text.isEmpty() || store.error().path.isEmpty() ? u"no message"_s : QString();
    const StoryContents &contents = (*store)->contents();
    for (const StoredArticle &article : contents.articles) {
        if (const QString problem = articleProblem(article); !problem.isEmpty())
            return problem;
    }
    if (const QString problem = passageProblem(contents, contents.passages); !problem.isEmpty())
        return problem;
    if ((*store)->isReadOnly())
        return {};
    const auto done = (*store)->apply({SetTitle{u"Edited"_s}, PutAnnotation{{.id = 4242}}});
    if (!done)
        return u"edit: "_s + done.error().message();
    if (const auto closed = (*store)->close(); !closed)
        return u"close: "_s + closed.error().message();
    const auto again = StoryStore::openReadOnly((*store)->path(), folders.options());
    if (!again)
        return u"again: "_s + again.error().message();
    return (*again)->contents().title == "Edited"_L1 ? QString() : u"the edit is gone"_s;
}

void TestStoryHostile::everyPageZeroed()
{
    const Folders folders;
    const QString good = folders.path(u"good.tellings"_s);
    QVERIFY(StoryStore::create(good, richContents(), folders.options()));
    const QByteArray bytes = bytesOf(good);
    constexpr qsizetype page = 4096;
    const QString path = folders.path(u"a.tellings"_s);
    for (qsizetype start = 0; start + page <= bytes.size(); start += page) {
        QByteArray broken = bytes;
        broken.replace(start, page, QByteArray(page, '\0'));
        put(path, broken);
        const auto store = StoryStore::open(path, folders.options());
        QVERIFY2(!store, qPrintable(u"page at %1"_s.arg(start)));
        put(path, bytes.first(start));
        const auto shorter = StoryStore::open(path, folders.options());
        QVERIFY2(!shorter, qPrintable(u"cut at %1"_s.arg(start)));
    }
}

/// TELLINGS_FUZZ_ITERATIONS sets how much, TELLINGS_FUZZ_SEED where it begins; a failure names the round.
void TestStoryHostile::damagedBytes()
{
    bool ok = false;
    const int given = qEnvironmentVariableIntValue("TELLINGS_FUZZ_ITERATIONS", &ok);
    const int rounds = ok && given > 0 ? given : 1500;
    const Folders folders;
    const QString good = folders.path(u"good.tellings"_s);
    QVERIFY(StoryStore::create(good, richContents(), folders.options()));
    makeOldFile(folders.path(u"old.tellings"_s), richContents(), folders.options());
    const QList<QByteArray> seeds{bytesOf(good), bytesOf(folders.path(u"old.tellings"_s))};
    std::mt19937 random(static_cast<std::uint32_t>(qEnvironmentVariableIntValue("TELLINGS_FUZZ_SEED")));
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(qMax<qsizetype>(1, limit)));
    };
    int openedSome = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = seeds.at(round % 10 == 0 ? 1 : 0);
        for (qsizetype times = 1 + below(6); times > 0; --times) {
            const qsizetype at = below(3) == 0 ? below(qMin<qsizetype>(bytes.size(), 4096)) : below(bytes.size());
            switch (below(7)) {
            case 0: bytes.truncate(at); break;
            case 1: bytes.replace(at, below(64), bytes.sliced(below(bytes.size()), 0) + QByteArray(8, '\xff')); break;
            case 2:
                bytes.replace(at, qMin<qsizetype>(512, bytes.size() - at), seeds.at(1).sliced(at % 4096, 512));
                break;
            default: bytes[at] = static_cast<char>(below(256));
            }
            if (bytes.isEmpty())
                break;
        }
        const QString path = folders.path(u"round %1.tellings"_s.arg(round));
        put(path, bytes);
        const QString broken = brokenInvariant(path, folders);
        QVERIFY2(broken.isEmpty(), qUtf8Printable(u"round %1: %2"_s.arg(round).arg(broken)));
        openedSome += QFile::exists(path) && bytesOf(path) != bytes ? 1 : 0;
        QVERIFY(QFile::remove(path));
        for (const QString &file : folders.files()) {
            if (file.startsWith("round "_L1))
                QVERIFY(QFile::remove(folders.path(file)));
        }
    }
    QVERIFY2(rounds < 100 || openedSome > 0, "the damage is so bad that nothing is tested but the door");
}

QTEST_GUILESS_MAIN(TestStoryHostile)
#include "tst_storyhostile.moc"
