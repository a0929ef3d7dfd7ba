// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/passageids.h"

#include "models/align/align.h"
#include "tests/support/support.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

namespace {

const QString wreck =
    u"The car ferry Aurora ran aground off Kestrel Point shortly before midnight on Tuesday, the coastguard said."_s;
const QString owner =
    u"Northern Ferries, which has run the line since 1961, promised every passenger a full refund by Friday."_s;
const QString harbour = u"Divers will look at the hull as soon as the swell in the harbour mouth goes down again."_s;

QSet<QString> idsOf(const Story &story)
{
    QSet<QString> ids;
    const auto comparison = compareStory(story, {});
    for (const Passage &passage : comparison->passages)
        ids.insert(passage.id);
    return ids;
}

Story ferry()
{
    Story story = storyOf({{u"Post"_s, wreck + u"\n"_s + owner},
                           {u"Courier"_s, owner + u"\nNobody was hurt on board at all.\n"_s + wreck}});
    story.articles[0].file = u"news/post.txt"_s;
    story.articles[1].file = u"news/courier.txt"_s;
    return story;
}

} // namespace

class PassageIdsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arePlainAndDifferent()
    {
        const QSet<QString> ids = idsOf(ferry());
        QCOMPARE(ids.size(), 2);
        for (const QString &id : ids)
            QVERIFY2(id.size() == 12 && QRegularExpression(u"^[0-9a-f]+$"_s).match(id).hasMatch(), qPrintable(id));
    }

    void stayInAnotherOrder()
    {
        Story story = ferry();
        const QSet<QString> before = idsOf(story);
        story.articles.swapItemsAt(0, 1);
        QCOMPARE(idsOf(story), before);
    }

    void stayInAnotherFolder()
    {
        Story story = ferry();
        const QSet<QString> before = idsOf(story);
        for (Article &article : story.articles)
            article.file.replace(u"news/"_s, u"/home/ann/stories/"_s);
        QCOMPARE(idsOf(story), before);
    }

    /// An edit changes the id of the passage it is in, and no other.
    void stayOutsideOfAnEdit()
    {
        const QSet<QString> before = idsOf(ferry());
        Story story = ferry();
        const Article edited =
            articleOf(u"Post"_s, u"Correction: the time was wrong at first.\n"_s + wreck.left(60) + u"\n"_s + owner);
        story.articles[0].text = edited.text;
        story.articles[0].paragraphs = edited.paragraphs;
        const QSet<QString> after = idsOf(story);
        QCOMPARE((before & after).size(), 1);
        QCOMPARE(after.size(), 2);
    }

    void stayWhenAnArticleIsAdded()
    {
        Story story = ferry();
        const QSet<QString> before = idsOf(story);
        Article added = articleOf(u"Gazette"_s, harbour);
        added.file = u"news/gazette.txt"_s;
        story.articles.append(added);
        QCOMPARE(idsOf(story), before);
    }

    /// What is typed otherwise is the same text.
    void foldTypography()
    {
        Story story = ferry();
        const QSet<QString> before = idsOf(story);
        Article &post = story.articles[0];
        post.text.replace(u"Aurora"_s, u"AURORA"_s);
        QCOMPARE(idsOf(story), before);
    }

    void tellTwinsApart()
    {
        Comparison comparison;
        comparison.story = storyOf({{u"A"_s, u"one two\none two"_s}, {u"B"_s, u"one two\none two"_s}});
        const QList<TextRange> places{{0, 7}, {8, 15}};
        for (const TextRange place : places)
            comparison.passages.append(Passage{.spans = {{0, place}, {1, place}}});
        giveIds(comparison);
        QCOMPARE(comparison.passages[1].id, comparison.passages[0].id + u"-2"_s);
    }

    void nameArticlesOfOneName()
    {
        Story story = ferry();
        QCOMPARE(articleKeys(story), (QStringList{u"post.txt"_s, u"courier.txt"_s}));
        story.articles[1].file = u"old/post.txt"_s;
        QCOMPARE(articleKeys(story), (QStringList{u"news/post.txt"_s, u"old/post.txt"_s}));
    }
};

QTEST_GUILESS_MAIN(PassageIdsTest)
#include "tst_passageids.moc"
