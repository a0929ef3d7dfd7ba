// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/correctionsfile.h"

#include "tests/support/support.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <random>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList keys{u"a.txt"_s, u"b.txt"_s};

Story story()
{
    return storyOf(
        {{u"A"_s, u"\U0001F6A2\U0001F6A2 The ferry sank off Kestrel Point."_s}, {u"B"_s, u"A ferry went down."_s}});
}

QByteArray valid()
{
    return R"({"schema": "tellings-corrections/1", "corrections": [
        {"kind": "reject", "by": "Ann", "when": "2026-11-24T12:00:00Z", "note": "chance", "leaving": [1],
         "spans": [{"article": "a.txt", "start": 3, "end": 17, "cut": 4},
                   {"article": "b.txt", "start": 0, "end": 7, "quote": "A ferry", "before": "", "after": " went"}]}]})";
}

std::expected<QList<Correction>, Error> read(const QByteArray &json)
{
    return correctionsFromJson(json, u"hand.json"_s, story(), keys);
}

} // namespace

class CorrectionsFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Offsets are code points in the file and code units inside: two ships stand before the first text.
    void reads()
    {
        const auto corrections = read(valid());
        QVERIFY2(corrections, corrections ? "" : qPrintable(corrections.error().message()));
        const Correction &correction = corrections->constFirst();
        QCOMPARE(correction.kind, CorrectionKind::Reject);
        QCOMPARE(correction.by, u"Ann"_s);
        QCOMPARE(correction.leaving, QList<int>{1});
        QCOMPARE(correction.when, QDateTime(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::UTC));
        QCOMPARE(correction.spans[0].range, (TextRange{5, 19}));
        QCOMPARE(correction.spans[0].quote, u"The ferry sank"_s);
        QCOMPARE(correction.spans[0].cut, 4);
        QCOMPARE(correction.spans[1].after, u" went"_s);
    }

    void writesWhatItReads()
    {
        const auto corrections = read(valid());
        const QByteArray written = correctionsToJson(*corrections, story(), keys);
        const auto again = read(written);
        QVERIFY(again);
        QCOMPARE(*again, *corrections);
        QCOMPARE(correctionsToJson(*again, story(), keys), written);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("schema") << "tellings-corrections/1"_ba << "tellings-corrections/2"_ba << u"schema"_s;
        QTest::newRow("kind") << "reject"_ba << "delete"_ba << u"Correction 1: There is no kind"_s;
        QTest::newRow("no text") << "spans"_ba << "other"_ba << u"names no text"_s;
        QTest::newRow("backwards") << ": 17"_ba << ": 2"_ba << u"no stretch"_s;
        QTest::newRow("half a word") << ": 3,"_ba << ": 3.5,"_ba << u"no stretch"_s;
        QTest::newRow("huge") << ": 17"_ba << ": 1e300"_ba << u"no stretch"_s;
        QTest::newRow("cut outside") << ": 4}"_ba << ": 40}"_ba << u"does not lie inside"_s;
        QTest::newRow("nobody leaves") << "[1]"_ba << "[2]"_ba << u"not there"_s;
        QTest::newRow("cut short") << "]}]}"_ba << "]}"_ba << u"not JSON"_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        const auto corrections = read(valid().replace(from, to));
        QVERIFY(!corrections);
        QCOMPARE(corrections.error().path, u"hand.json"_s);
        QVERIFY2(corrections.error().text.contains(says), qPrintable(corrections.error().text));
    }

    void namesAMissingFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"none.json"_s);
        const auto corrections = readCorrections(path, story(), keys);
        QVERIFY(!corrections);
        QCOMPARE(corrections.error().code, Error::Code::NotFound);
        QCOMPARE(corrections.error().path, path);
    }

    /// Damaged files are refused or read whole; every range lies where code units can be counted.
    void survivesDamage()
    {
        std::mt19937 random(7);
        const QByteArray whole = valid();
        int refused = 0;
        for (int round = 0; round < 4000; ++round) {
            QByteArray bytes = whole;
            for (unsigned damage = random() % 4; damage < 4; ++damage) {
                const auto place = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
                switch (random() % 3) {
                case 0: bytes[place] = static_cast<char>(random()); break;
                case 1: bytes.remove(place, static_cast<qsizetype>(random() % 9)); break;
                default: bytes.insert(place, bytes.mid(static_cast<qsizetype>(random() % 300), 12));
                }
            }
            const auto corrections = read(bytes);
            refused += corrections ? 0 : 1;
            for (const Correction &correction : corrections.value_or(QList<Correction>{})) {
                QVERIFY(!correction.spans.isEmpty());
                for (const Anchor &anchor : correction.spans)
                    QVERIFY(anchor.range.start >= 0 && anchor.range.start < anchor.range.end);
            }
        }
        QVERIFY(refused > 1000);
    }
};

QTEST_GUILESS_MAIN(CorrectionsFileTest)
#include "tst_correctionsfile.moc"
