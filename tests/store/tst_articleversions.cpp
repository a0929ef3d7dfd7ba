// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/articleversions.h"
#include "models/store/findanchor.h"
#include "models/store/storystore.h"
#include "models/store/textfree.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

namespace {

const QString first =
    u"Ferry \U0001F6A2 aground\nThe ferry struck a bank before dawn, the harbour office said, and forty "
    "people were taken ashore. Nobody was hurt when the tide came back in the morning."_s;
const QString second = u"Ferry \U0001F6A2 aground, two hurt\nUpdated. The ferry struck a bank before dawn, the harbour "
                       "office said, and forty people were taken ashore. Two people were hurt, a doctor said later."_s;

ArticleVersion version(const QString &text, const QString &file)
{
    ArticleVersion result{.article = newsArticle(u"Quay"_s, text), .source = text.toUtf8()};
    result.article.file = file;
    result.article.headline = text.section(u'\n', 0, 0);
    return result;
}

/// A story of one article in its first version, with a note at each of some quotes, by id from 1.
StoryContents story(const QStringList &quotes)
{
    Story plain;
    plain.articles = {version(first, u"quay.txt"_s).article, newsArticle(u"Mole"_s, u"Head\nSomething else."_s)};
    plain.articles[0].outlet = u"The Quay"_s; // as a person put it right
    StoryContents contents = contentsOf(plain, {first.toUtf8()});
    contents.articles[0].id = 10;
    contents.articles[1].id = 11;
    for (const QString &quote : quotes) {
        const qsizetype start = first.indexOf(quote);
        const qint64 id = contents.annotations.size() + 1;
        contents.annotations.insert(
            id, anchored({.id = id, .kind = u"note"_s, .article = 10}, first, {start, start + quote.size()}));
    }
    return contents;
}

StoryContents after(StoryContents contents, const StoryEdit &edit)
{
    for (const StoryChange &change : edit) {
        if (!applyChange(contents, change))
            return {};
    }
    return contents;
}

} // namespace

/// One article in several versions, of which one is compared.
class TestArticleVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void newerVersionIsChosen();
    void notesGoWhereTheirTextStands();
    void goingBackIsAsIfNeverGone();
    void correctionsFollowTheFile();
    void whatMakesNoSense();
    void keptInTheFile();
    void notInACopyWithoutTexts();
};

void TestArticleVersions::newerVersionIsChosen()
{
    const StoryContents before = story({});
    const auto change = addVersion(before, 10, version(second, u"quay-2.txt"_s));
    const StoryContents now = after(before, change.edit);
    const StoredArticle &stored = now.articles.at(0);
    QCOMPARE(stored.article.text, second);
    QCOMPARE(stored.article.headline, u"Ferry \U0001F6A2 aground, two hurt"_s);
    QCOMPARE(stored.article.outlet, u"The Quay"_s); // is not what the file says
    QCOMPARE(stored.version, 1);
    QCOMPARE(stored.others.size(), 1);
    QCOMPARE(stored.textSha256, measured(stored).textSha256);
    QList<QString> texts;
    for (const ArticleVersion &each : versionsOf(stored))
        texts.append(each.article.text);
    QCOMPARE(texts, (QList<QString>{first, second}));
    // A third, and back to the one in the middle: their order stays.
    const StoryContents third = after(now, addVersion(now, 10, version(u"Gone\nNo more."_s, u"quay-3.txt"_s)).edit);
    const StoryContents middle = after(third, chooseVersion(third, 10, 1).edit);
    QCOMPARE(middle.articles.at(0).article.text, second);
    QCOMPARE(versionsOf(middle.articles.at(0)).at(2).article.text, u"Gone\nNo more."_s);
    QCOMPARE(versionsOf(middle.articles.at(0)).at(0).article.text, first);
    // The very text again is no new version.
    const StoryContents again = after(middle, addVersion(middle, 10, version(first, u"quay-4.txt"_s)).edit);
    QCOMPARE(versionsOf(again.articles.at(0)).size(), 3);
    QCOMPARE(again.articles.at(0).version, 0);
}

void TestArticleVersions::notesGoWhereTheirTextStands()
{
    const StoryContents before = story({u"Ferry"_s, u"forty people"_s, u"Nobody was hurt"_s});
    const auto change = addVersion(before, 10, version(second, u"quay-2.txt"_s));
    QCOMPARE(change.exact, QList<qint64>{1});
    QCOMPARE(change.moved, QList<qint64>{2});
    QCOMPARE(change.lost, QList<qint64>{3});
    const StoryContents now = after(before, change.edit);
    const TextRange moved = now.annotations.value(2).range;
    QCOMPARE(second.sliced(moved.start, moved.size()), u"forty people"_s);
    QVERIFY(moved != before.annotations.value(2).range);
    QCOMPARE(now.annotations.value(3).range, TextRange());
    QCOMPARE(now.annotations.value(3).quote, u"Nobody was hurt"_s); // and is there when its text is
}

void TestArticleVersions::goingBackIsAsIfNeverGone()
{
    const StoryContents before = story({u"Ferry"_s, u"forty people"_s, u"Nobody was hurt"_s});
    const StoryContents now = after(before, addVersion(before, 10, version(second, u"quay-2.txt"_s)).edit);
    const StoryContents back = after(now, chooseVersion(now, 10, 0).edit);
    QCOMPARE(back.annotations, before.annotations);
    QCOMPARE(back.articles.at(0).article, before.articles.at(0).article);
    const StoryContents forth = after(back, chooseVersion(back, 10, 1).edit);
    QVERIFY(forth == now);
}

void TestArticleVersions::correctionsFollowTheFile()
{
    StoryContents before = story({});
    before.corrections = {{.kind = CorrectionKind::Confirm,
                           .spans = {{.article = u"quay.txt"_s, .range = {0, 5}, .quote = u"Ferry"_s},
                                     {.article = u"mole.txt"_s, .range = {0, 4}, .quote = u"Head"_s}}}};
    const StoryContents now = after(before, addVersion(before, 10, version(second, u"quay-2.txt"_s)).edit);
    QCOMPARE(now.corrections.constFirst().spans.at(0).article, u"quay-2.txt"_s);
    QCOMPARE(now.corrections.constFirst().spans.at(1).article, u"mole.txt"_s);
    QCOMPARE(after(now, chooseVersion(now, 10, 0).edit).corrections, before.corrections);
}

void TestArticleVersions::whatMakesNoSense()
{
    const StoryContents contents = story({});
    QVERIFY(chooseVersion(contents, 10, 0).edit.isEmpty()); // is chosen
    QVERIFY(chooseVersion(contents, 10, 1).edit.isEmpty());
    QVERIFY(chooseVersion(contents, 10, -1).edit.isEmpty());
    QVERIFY(chooseVersion(contents, 99, 0).edit.isEmpty());
    QVERIFY(addVersion(contents, 99, version(second, u"x.txt"_s)).edit.isEmpty());
}

void TestArticleVersions::keptInTheFile()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    auto store = StoryStore::create(path, story({u"forty people"_s}), folders.options());
    QVERIFY(store);
    const StoryContents before = (*store)->contents();
    const auto added = (*store)->apply(addVersion(before, 10, version(second, u"quay-2.txt"_s)).edit);
    QVERIFY(added);
    ArticleVersion odd = version(u"Head\n\uFEFF odd\uFFFF"_s, u"quay-3.txt"_s);
    odd.source = QByteArray("\xff\xfe\0bytes", 8);
    QVERIFY((*store)->apply(addVersion((*store)->contents(), 10, odd).edit));
    QVERIFY((*store)->apply(chooseVersion((*store)->contents(), 10, 1).edit));
    const StoryContents now = (*store)->contents();
    QVERIFY((*store)->close());
    {
        const auto again = StoryStore::open(path, folders.options());
        QVERIFY2(again, qUtf8Printable(again ? QString() : again.error().message()));
        QVERIFY((*again)->contents() == now);
        QCOMPARE(versionsOf(now.articles.at(0)).size(), 3);
        // Out and in again, with all its versions.
        const auto removed = (*again)->apply({RemoveArticle{10}});
        QVERIFY(removed && (*again)->apply(removed->inverse));
        QVERIFY((*again)->contents() == now);
    }
    const auto third = StoryStore::open(path, folders.options());
    QVERIFY(third && (*third)->contents() == now);
    // And back to the beginning by undoing.
    QVERIFY((*third)->apply(chooseVersion(now, 10, 0).edit));
    QCOMPARE((*third)->contents().annotations, before.annotations);
    runSql(path, {u"UPDATE article SET version = 9 WHERE id = 10"_s});
    const auto damaged = StoryStore::openReadOnly(path, folders.options());
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, Error::Code::BadInput);
}

void TestArticleVersions::notInACopyWithoutTexts()
{
    const StoryContents before = story({});
    const StoryContents now = after(before, addVersion(before, 10, version(second, u"quay-2.txt"_s)).edit);
    const StoryContents given = withoutTexts(now);
    QVERIFY(given.articles.at(0).others.isEmpty());
    QCOMPARE(given.articles.at(0).version, 0);
    QVERIFY(chooseVersion(given, 10, 0).edit.isEmpty());
}

QTEST_GUILESS_MAIN(TestArticleVersions)
#include "tst_articleversions.moc"
