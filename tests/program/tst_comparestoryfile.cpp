// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/corrections.h"
#include "models/formats/storyloader.h"
#include "models/store/storystore.h"
#include "models/store/textfree.h"
#include "tests/program/program.h"

#include <QJsonArray>
#include <QTest>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// `compare` with a story file in the place of articles.
class TestCompareStoryFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameAsItsArticles();
    void replaysWhatIsInTheFile();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void withoutTextsThereIsNothingToCompare();
};

static StoryContents sampleContents()
{
    const auto loaded = loadStory({QStringLiteral(TELLINGS_SOURCE_DIR "/resources/sample")});
    return loaded ? contentsOf(loaded->story) : StoryContents();
}

void TestCompareStoryFile::sameAsItsArticles()
{
    Program program;
    const QString path = program.path(u"sample.tellings"_s);
    QVERIFY(StoryStore::create(path, sampleContents(), {u"Ada"_s, program.path(u"safe"_s)}));
    const Ended kept = program.run({u"compare"_s, u"--format"_s, u"json"_s, path});
    QCOMPARE(kept.err, QByteArray());
    QCOMPARE(kept.exitCode, 0);
    Program other;
    const Ended plain =
        other.run({u"compare"_s, u"--format"_s, u"json"_s, QStringLiteral(TELLINGS_SOURCE_DIR "/resources/sample")});
    QVERIFY(kept.out == plain.out);
    QVERIFY(kept.json().value(u"passages"_s).toArray().size() > 5);
}

void TestCompareStoryFile::replaysWhatIsInTheFile()
{
    Program program;
    const QString path = program.path(u"sample.tellings"_s);
    StoryContents contents = sampleContents();
    const Story story = storyOf(contents);
    QVERIFY(story.articles.size() > 1);
    Correction link{.kind = CorrectionKind::Link};
    for (int article = 0; article < 2; ++article)
        link.spans.append(anchorOf(story, {article, story.articles.at(article).paragraphs.constLast().range}));
    contents.corrections = {link};
    QVERIFY(StoryStore::create(path, contents, {u"Ada"_s, program.path(u"safe"_s)}));
    const Ended kept = program.run({u"compare"_s, u"--format"_s, u"json"_s, path});
    QCOMPARE(kept.exitCode, 0);
    const QJsonArray passages = kept.json().value(u"passages"_s).toArray();
    int drawn = 0;
    for (const QJsonValue &passage : passages)
        drawn += passage.toObject().value(u"found_by"_s) == u"hand"_s ? 1 : 0;
    QCOMPARE(drawn, 1);
}

void TestCompareStoryFile::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << "a story?\n"_ba;
    QTest::newRow("empty") << ""_ba;
}

void TestCompareStoryFile::saysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    Program program;
    program.write(u"x.tellings"_s, bytes);
    const Ended ended = program.run({u"compare"_s, u"x.tellings"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.startsWith("tellings: x.tellings: "), ended.err.constData());
    QVERIFY(ended.out.isEmpty());
    const Ended none = Program().run({u"compare"_s, u"none.tellings"_s});
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.err.startsWith("tellings: none.tellings: "), none.err.constData());
}

void TestCompareStoryFile::withoutTextsThereIsNothingToCompare()
{
    Program program;
    const QString path = program.path(u"free.tellings"_s);
    QVERIFY(StoryStore::create(path, withoutTexts(sampleContents()), {u"Ada"_s, program.path(u"safe"_s)}));
    const Ended ended = program.run({u"compare"_s, path});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(path.toUtf8()) && ended.err.contains("without text"), ended.err.constData());
    QVERIFY(ended.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCompareStoryFile)
#include "tst_comparestoryfile.moc"
