// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/zipfile.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tellings;

class TestZipFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrips();
    void refusesNames_data();
    void refusesNames();
    void refusesBombs();
    void refusesWhatLies();
    void refusesDamage();
};

namespace {

const QList<ZipEntry> someFiles{{u"project.qde"_s, "<Project/>"_ba},
                                {u"sources/é \U0001F3DB.txt"_s, QByteArray(20'000, 'x') + "\0\xff"_ba},
                                {u"sources/empty.txt"_s, ""_ba}};

/// The name of an entry changed where it stands, in both headers; the same length.
QByteArray renamed(QByteArray archive, const QByteArray &from, const QByteArray &to)
{
    return archive.replace(from, to);
}

} // namespace

void TestZipFile::roundTrips()
{
    const auto archive = zipped(someFiles);
    QVERIFY(archive.has_value());
    QVERIFY(archive->startsWith("PK"));
    QVERIFY(archive->size() < 2000); // packed
    QCOMPARE(*unzipped(*archive, u"x"_s), someFiles);
    QCOMPARE(*zipped(someFiles), *archive); // no clock in it
    QCOMPARE(*unzipped(*zipped({}), u"x"_s), QList<ZipEntry>());
}

void TestZipFile::refusesNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("up") << "../etc/passwd"_ba;
    QTest::newRow("up inside") << "a/../../b.txt"_ba;
    QTest::newRow("up at the end") << "abcdefghij/.."_ba;
    QTest::newRow("absolute") << "/etc/passwd12"_ba;
    QTest::newRow("backslash") << "..\\windows123"_ba;
    QTest::newRow("drive") << "C:/windows123"_ba;
    QTest::newRow("here") << "./abcdefghijk"_ba;
}

void TestZipFile::refusesNames()
{
    QFETCH(QByteArray, name);
    const QByteArray harmless = "abcdefghijklm"_ba;
    QCOMPARE(name.size(), harmless.size());
    const QByteArray archive = renamed(*zipped({{QString::fromLatin1(harmless), "x"_ba}}), harmless, name);
    const auto read = unzipped(archive, u"x.qdpx"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::BadInput);
    QCOMPARE(read.error().path, u"x.qdpx"_s);
    // The same name twice, in any case.
    const QByteArray twice =
        renamed(*zipped({{u"aaaa.txt"_s, "x"_ba}, {u"bbbb.txt"_s, "y"_ba}}), "bbbb.txt", "AAAA.txt");
    QVERIFY(!unzipped(twice, u"x"_s));
}

void TestZipFile::refusesBombs()
{
    const QByteArray bomb = *zipped({{u"bomb"_s, QByteArray(30 * 1024 * 1024, '0')}});
    QVERIFY(bomb.size() < 100'000);
    QCOMPARE(unzipped(bomb, u"x"_s).error().code, Error::Code::TooLarge);
    // Many that are each allowed are too large together.
    QList<ZipEntry> many;
    std::mt19937 random(1);
    for (int i = 0; i < 30; ++i) {
        QByteArray bytes(1000, Qt::Uninitialized);
        std::ranges::generate(bytes, [&] { return char(random()); });
        many.append({QString::number(i), bytes});
    }
    const QByteArray archive = *zipped(many);
    QCOMPARE(unzipped(archive, u"x"_s)->size(), 30);
    QCOMPARE(unzipped(archive, u"x"_s, {.bytes = 20'000}).error().code, Error::Code::TooLarge);
    QCOMPARE(unzipped(archive, u"x"_s, {.entries = 29}).error().code, Error::Code::TooLarge);
}

/// Headers that say it unpacks to less than it does are not believed.
void TestZipFile::refusesWhatLies()
{
    const QByteArray size = "\xa0\x86\x01\x00"_ba; // 100,000
    QByteArray archive = *zipped({{u"a"_s, QByteArray(100'000, '0')}});
    QVERIFY(archive.count(size) >= 1);
    archive.replace(size, "\x10\x00\x00\x00"_ba);
    const auto read = unzipped(archive, u"x"_s, {.bytes = 50'000});
    QVERIFY(!read || read->first().bytes.size() <= 50'000);
}

void TestZipFile::refusesDamage()
{
    const QByteArray archive = *zipped(someFiles);
    for (const QByteArray &wrong : {QByteArray(), "wool"_ba, archive.first(archive.size() / 2), archive.sliced(40)})
        QVERIFY(!unzipped(wrong, u"x"_s));
    std::mt19937 random(2);
    int whole = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray damaged = archive;
        for (int i = 0; i < 3; ++i)
            damaged[qsizetype(random() % unsigned(damaged.size()))] = char(random());
        const auto read = unzipped(damaged, u"x"_s);
        whole += read ? 1 : 0;
        for (const ZipEntry &entry : read.value_or(QList<ZipEntry>()))
            QVERIFY(!entry.name.contains(u".."_s));
    }
    QVERIFY(whole < 1500); // checksums see most of it
}

QTEST_GUILESS_MAIN(TestZipFile)
#include "tst_zipfile.moc"
