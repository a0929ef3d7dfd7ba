// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/quoteplace.h"
#include "models/store/articleversions.h"
#include "models/store/storystore.h"
#include "models/store/storyupdate.h"
#include "models/store/textfree.h"
#include "models/text/codepointmap.h"
#include "tests/coding/codingfixture.h"
#include "tests/store/editedtext.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

namespace {

/// How an article comes to another text.
enum class Way { NewerVersion, OwnCopy, OlderFreeCopy, SameFile };

StoryContents codedHall()
{
    const StoryContents contents = hallContents();
    return kept(contents, smallCodebook(), hallCodings(contents));
}

StoryContents after(StoryContents contents, const StoryEdit &edit)
{
    for (const StoryChange &change : edit) {
        if (const auto done = applyChange(contents, change); !done)
            qFatal("%s", qPrintable(done.error()));
    }
    return contents;
}

Article withText(Article article, const QString &text)
{
    article.text = text;
    article.paragraphs = {{{0, text.size()}, ParagraphRole::Body}};
    return article;
}

/// What the story is when an article's text is another; nothing where the copy is refused.
std::optional<StoryContents> withText(Way way, const StoryContents &contents, int article, const QString &text)
{
    const StoredArticle &stored = contents.articles.at(article);
    Article changed = withText(stored.article, text);
    if (way == Way::NewerVersion) {
        changed.file = u"newer.txt"_s;
        return after(contents, addVersion(contents, stored.id, {changed, {}}).edit);
    }
    if (way == Way::SameFile) {
        ShownStory shown{storyOf(contents), nullptr, contents.corrections, contents.settings};
        shown.story.articles[article] = changed;
        return after(contents, editTo(contents, shown, {}));
    }
    StoryContents bare = withoutTexts(contents);
    if (way == Way::OlderFreeCopy) { // in which everything had a hash
        for (Annotation &record : bare.annotations)
            record.hash = record.hash.isEmpty() ? hashOf(QuoteMark{}) : record.hash;
    }
    for (qsizetype i = 0; i < contents.articles.size(); ++i) {
        const StoredArticle &own = contents.articles.at(i);
        const auto attached = attachCopy(bare, own.id, i == article ? changed : own.article, own.source);
        if (attached.match == Attachment::Match::Refused)
            return std::nullopt;
        bare = after(bare, attached.edit);
    }
    return bare;
}

} // namespace

Q_DECLARE_METATYPE(Way)

/// Codings of an article whose text becomes another.
class TestCodingVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void articlesAndAbsencesStay_data();
    void articlesAndAbsencesStay();
    void movedUntilSomebodyLooked();
    void markIsKept();
    void editedArticles_data();
    void editedArticles();
};

void TestCodingVersions::articlesAndAbsencesStay_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("newer version") << Way::NewerVersion;
    QTest::newRow("own copy") << Way::OwnCopy;
    QTest::newRow("own copy in a free copy of an older Tellings") << Way::OlderFreeCopy;
    QTest::newRow("the same file with another text") << Way::SameFile;
}

void TestCodingVersions::articlesAndAbsencesStay()
{
    QFETCH(Way, way);
    const StoryContents before = codedHall();
    for (int article = 0; article < before.articles.size(); ++article) {
        const QString &text = before.articles.at(article).article.text;
        const auto now = withText(way, before, article, u"Updated at noon.\n"_s + text);
        const bool isCopy = way == Way::OwnCopy || way == Way::OlderFreeCopy;
        if (isCopy && article == 1) { // nothing is marked there by which another version could be told
            QVERIFY(!now);
            continue;
        }
        QVERIFY(now);
        QCOMPARE(now->articles.at(article).article.text, u"Updated at noon.\n"_s + text);
        QCOMPARE(now->annotations.size(), before.annotations.size());
        for (const Annotation &was : before.annotations) {
            const Annotation is = now->annotations.value(was.id);
            if (!hasPlace(was))
                QCOMPARE(is, was);
            QCOMPARE(is.hash, QString());
            QCOMPARE(is.quote, was.quote);
        }
        const CodingRecords records = codingsIn(*now);
        QVERIFY(records.losses.isEmpty());
        const QList<Coding> codings = codingsIn(before).codings;
        QCOMPARE(records.codings.size(), codings.size());
        for (qsizetype i = 0; i < codings.size(); ++i) {
            QCOMPARE(records.codings.at(i).article, codings.at(i).article);
            QCOMPARE(records.codings.at(i).codes, codings.at(i).codes);
            QCOMPARE(records.codings.at(i).places.size(), codings.at(i).places.size());
        }
        QCOMPARE(codebookIn(*now), codebookIn(before));
    }
}

void TestCodingVersions::movedUntilSomebodyLooked()
{
    StoryContents contents = codedHall();
    const qint64 courier = contents.articles.first().id;
    const QString text = contents.articles.first().article.text;
    const auto states = [&contents] {
        QList<AnchorPlace::State> list;
        const QList<Coding> codings = codingsIn(contents).codings;
        for (const Coding &coding : codings) {
            for (const CodingPlace &place : coding.places)
                list.append(place.state);
        }
        return list;
    };
    const QList<AnchorPlace::State> exact = states();
    QCOMPARE(exact.count(AnchorPlace::State::Exact), exact.size());
    QString longer = u"Breaking.\n"_s + text;
    longer.replace(u"The roof has leaked for years."_s, u"The roof is new."_s);
    Article newer = withText(contents.articles.first().article, longer);
    newer.file = u"newer.txt"_s;
    contents = after(contents, addVersion(contents, courier, {newer, {}}).edit);
    const QList<Coding> codings = codingsIn(contents).codings;
    QCOMPARE(codings.at(1).places.first().state, AnchorPlace::State::Moved);
    QCOMPARE(newer.view(codings.at(1).places.first().range).toString(), u"The hall will close in May"_s);
    QCOMPARE(codings.at(3).places.first().state, AnchorPlace::State::Lost);
    QVERIFY(codings.at(3).places.last().article != courier);
    QCOMPARE(codings.at(3).places.last().state, AnchorPlace::State::Exact);
    // Coded anew by somebody, it is to be looked at still; until somebody has.
    Coding changed = codings.at(1);
    changed.note = u"Hm"_s;
    contents = after(contents, putCoding(changed, &codings.at(1)));
    QCOMPARE(codingsIn(contents).codings.at(1).places.first().state, AnchorPlace::State::Moved);
    QVERIFY(isMoved(contents.annotations.value(changed.id)));
    contents = after(contents, {PutAnnotation{lookedAt(contents.annotations.value(changed.id))}});
    QCOMPARE(codingsIn(contents).codings.at(1).places.first().state, AnchorPlace::State::Exact);
    // Back in the first version all is as it was, but for what somebody put elsewhere meanwhile.
    contents = after(contents, chooseVersion(contents, courier, 0).edit);
    QList<AnchorPlace::State> back = states();
    QCOMPARE(back.count(AnchorPlace::State::Moved), 1);
    contents = after(contents, {PutAnnotation{lookedAt(contents.annotations.value(changed.id))}});
    QCOMPARE(states(), exact);
}

void TestCodingVersions::markIsKept()
{
    const QTemporaryDir folder;
    const StoreOptions options{u"Ada"_s, folder.filePath(u"safe"_s)};
    const QString path = folder.filePath(u"a.tellings"_s);
    const StoryContents before = codedHall();
    const auto now =
        withText(Way::OwnCopy, before, 0, u"\U0001F6A2 Breaking.\n"_s + before.articles.first().article.text);
    QVERIFY(now);
    QVERIFY(StoryStore::create(path, *now, options));
    const auto store = StoryStore::open(path, options);
    QVERIFY2(store, qPrintable(store ? QString() : store.error().message()));
    QCOMPARE((*store)->contents().annotations, now->annotations);
    const auto moved = std::ranges::count_if(now->annotations, &isMoved);
    QVERIFY(moved > 3);
    // In a copy without texts that is made of it the marks are the same, and those who have the text see them.
    const StoryContents again = withoutTexts((*store)->contents());
    const auto attached = attachCopy(again, now->articles.first().id, now->articles.first().article, {});
    QCOMPARE(attached.match, Attachment::Match::Identical);
    QCOMPARE(attached.moved.size(), moved);
    QCOMPARE(after(again, attached.edit).annotations.value(codingsIn(*now).codings.at(1).id).movedFrom,
             now->annotations.value(codingsIn(*now).codings.at(1).id).movedFrom);
}

void TestCodingVersions::editedArticles_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("newer version") << Way::NewerVersion;
    QTest::newRow("own copy") << Way::OwnCopy;
    QTest::newRow("the same file with another text") << Way::SameFile;
}

/// A thousand edits of an article with codings: each place is exact, moved and marked so, or lost; what is about the
/// article is there as it was.
void TestCodingVersions::editedArticles()
{
    QFETCH(Way, way);
    std::mt19937 random(7);
    QHash<AnchorPlace::State, int> states;
    int refused = 0;
    for (int round = 0; round < 1000; ++round) {
        EditedText edited(random);
        StoryContents contents = contentsOf(storyOf({{u"Quay"_s, edited.text()}, {u"Mole"_s, u"Head\nBody."_s}}));
        for (StoredArticle &stored : contents.articles)
            stored = measured(stored);
        QHash<qint64, TextRange> origins;
        QList<Coding> codings;
        for (int i = 0; i < 5; ++i) {
            codings.append(said(selectionIn(contents, 0, edited.stretch()), {with(3)}, u"ada"_s, i));
            origins.insert(codings.last().id, codings.last().places.first().range);
        }
        codings.append(said(selectionIn(contents, 1, {0, 4}), {with(3)}, u"ada"_s, 6));
        codings.append(said(tellings::articleOf(contents, 0), {with(4, 2)}, u"ada"_s, 7));
        const StoryContents before = kept(contents, smallCodebook(), codings);
        edited.edit();
        const auto now = withText(way, before, 0, edited.text());
        if (!now) {
            ++refused;
            continue;
        }
        const QList<Coding> found = codingsIn(*now).codings;
        QCOMPARE(found.size(), codings.size());
        QCOMPARE(found.at(5), codings.at(5));
        QCOMPARE(found.at(6), codings.at(6));
        for (const Coding &coding : found.first(5)) {
            const CodingPlace &place = coding.places.first();
            const TextRange origin = origins.value(coding.id);
            ++states[place.state];
            if (place.state == AnchorPlace::State::Lost)
                continue;
            // Edits may put its words together again of pieces of its twin; but never of those alone. A hash knows
            // words, not the marks at their ends.
            const bool isWhole =
                place.range.size() == origin.size() || (way == Way::OwnCopy && edited.hasWords(origin, place.range));
            QVERIFY2(isWhole && edited.shared(origin, place.range) > 0,
                     qPrintable(u"round %1: \"%2\" in \"%3\", now \"%4\""_s.arg(round).arg(
                         before.articles.first().article.text.sliced(origin.start, origin.size()),
                         before.articles.first().article.text,
                         edited.text().mid(qMax<qsizetype>(0, place.range.start - 40), origin.size() + 80))));
            const qsizetype was = CodePointMap(before.articles.first().article.text).toCodePoint(origin.start);
            const qsizetype is = CodePointMap(edited.text()).toCodePoint(place.range.start);
            QCOMPARE(place.state == AnchorPlace::State::Exact, was == is);
        }
        if (way == Way::NewerVersion) {
            const StoryContents back = after(*now, chooseVersion(*now, now->articles.first().id, 0).edit);
            QVERIFY2(back.annotations == before.annotations, qPrintable(QString::number(round)));
        }
    }
    qInfo("%d exact, %d moved, %d lost, %d copies refused", states[AnchorPlace::State::Exact],
          states[AnchorPlace::State::Moved], states[AnchorPlace::State::Lost], refused);
    QVERIFY(states[AnchorPlace::State::Exact] > 500 && states[AnchorPlace::State::Moved] > 500 && refused < 500);
}

QTEST_GUILESS_MAIN(TestCodingVersions)
#include "tst_codingversions.moc"
