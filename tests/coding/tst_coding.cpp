// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/asshown.h"
#include "models/coding/layers.h"
#include "models/store/storystore.h"
#include "models/store/textfree.h"
#include "tests/coding/codingfixture.h"

#include <QTest>

using namespace tellings;
using namespace tellings::test;

class TestCoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesHaveAnchors();
    void keepsEveryTarget();
    void keepsOnDisk();
    void undoes();
    void changesPlaces();
    void findsMovedText();
    void survivesWithoutTexts();
    void tellsWhatItCannotRead();
    void keepsRandomCodings();
    void samenessOfThings();
    void problems_data();
    void problems();
    void offersTwins();
    void layers();
    void comparesSideBySide();
    void sideBySideFollowsTheColumns();
    void adjudicates();
};

namespace {

StoryContents keptHall()
{
    const StoryContents contents = hallContents();
    return kept(contents, smallCodebook(), hallCodings(contents));
}

} // namespace

void TestCoding::placesHaveAnchors()
{
    const StoryContents contents = hallContents();
    const Coding coding = selectionIn(contents, 0, {3, 11});
    QCOMPARE(coding.places.first().quote, u"The hall"_s);
    QCOMPARE(coding.places.first().before, u"\U0001F3DB "_s);
    QVERIFY(coding.places.first().after.startsWith(u" will close"_s));
    QCOMPARE(articlesOf(absenceOf(contents, contents.passages[2], 1)), QList<qint64>{contents.articles[1].id});
    QCOMPARE(articlesOf(passageOf(contents, contents.passages[1])),
             (QList<qint64>{contents.articles[0].id, contents.articles[2].id}));
}

void TestCoding::keepsEveryTarget()
{
    const StoryContents contents = hallContents();
    const QList<Coding> codings = hallCodings(contents);
    const StoryContents all = kept(contents, smallCodebook(), codings);
    const CodingRecords read = codingsIn(all);
    QCOMPARE(read.codings, codings);
    QVERIFY(read.losses.isEmpty());
    QCOMPARE(codebookIn(all), smallCodebook());
    QVERIFY(codebookIn(contents).codes().isEmpty());
    // Kept once more, the codebook replaces itself.
    QCOMPARE(kept(all, smallCodebook(), {}).annotations.size(), all.annotations.size());
}

void TestCoding::keepsOnDisk()
{
    QTemporaryDir folder;
    const StoreOptions options{u"Ada"_s, folder.filePath(u"safe"_s)};
    const QString path = folder.filePath(u"hall.tellings"_s);
    const StoryContents contents = hallContents();
    const QList<Coding> codings = hallCodings(contents);
    {
        auto store = StoryStore::create(path, contents, options);
        QVERIFY(store.has_value());
        StoryEdit edit{putCodebook(contents, smallCodebook())};
        for (const Coding &coding : codings)
            edit += putCoding(coding);
        QVERIFY((*store)->apply(edit).has_value());
        QVERIFY((*store)->close().has_value());
    }
    const auto store = StoryStore::open(path, options);
    QVERIFY(store.has_value());
    QCOMPARE(codingsIn((*store)->contents()).codings, codings);
    QCOMPARE(codebookIn((*store)->contents()), smallCodebook());
}

void TestCoding::undoes()
{
    const StoryContents before = keptHall();
    StoryContents contents = before;
    const QList<Coding> codings = codingsIn(contents).codings;
    StoryEdit inverse;
    for (const StoryChange &change : removeCoding(codings.at(2))) // a passage: two records
        inverse.prepend(*applyChange(contents, change));
    QCOMPARE(codingsIn(contents).codings.size(), codings.size() - 1);
    QCOMPARE(contents.annotations.size(), before.annotations.size() - 2);
    for (const StoryChange &change : inverse)
        QVERIFY(applyChange(contents, change).has_value());
    QCOMPARE(contents, before);
}

void TestCoding::changesPlaces()
{
    StoryContents contents = keptHall();
    Coding coding = codingsIn(contents).codings.at(2);
    const Coding before = coding;
    coding.target = CodingTarget::Span;
    coding.places.removeLast();
    for (const StoryChange &change : putCoding(coding, &before))
        QVERIFY(applyChange(contents, change).has_value());
    const CodingRecords read = codingsIn(contents);
    QCOMPARE(read.codings.at(2), coding);
    QVERIFY(read.losses.isEmpty()); // nothing is left over
}

void TestCoding::findsMovedText()
{
    StoryContents contents = keptHall();
    StoredArticle changed = contents.articles.first();
    changed.article.text.prepend(u"Breaking.\n"_s);
    changed.article.text.replace(u"The roof has leaked for years."_s, u"The roof is new."_s);
    changed.article.paragraphs = test::articleOf(u"x"_s, changed.article.text).paragraphs;
    contents.articles.first() = measured(changed);
    contents.passages.clear();
    const QList<Coding> codings = codingsIn(contents).codings;
    QCOMPARE(codings.at(1).places.first().state, AnchorPlace::State::Moved);
    QCOMPARE(changed.article.view(codings.at(1).places.first().range).toString(), u"The hall will close in May"_s);
    QCOMPARE(codings.at(3).places.first().state, AnchorPlace::State::Lost);
    QCOMPARE(codings.at(3).places.last().state, AnchorPlace::State::Exact);
}

void TestCoding::survivesWithoutTexts()
{
    const StoryContents contents = keptHall();
    StoryContents bare = withoutTexts(contents);
    const QList<Coding> hidden = codingsIn(bare).codings;
    QCOMPARE(hidden.size(), codingsIn(contents).codings.size());
    for (const Coding &coding : hidden) {
        for (const CodingPlace &place : coding.places)
            QVERIFY(place.quote.isEmpty() && !place.hash.isEmpty());
    }
    for (const StoredArticle &stored : contents.articles) {
        const Attachment attached = attachCopy(bare, stored.id, stored.article, stored.source);
        QCOMPARE(attached.match, Attachment::Match::Identical);
        for (const StoryChange &change : attached.edit)
            QVERIFY(applyChange(bare, change).has_value());
    }
    QCOMPARE(codingsIn(bare).codings, codingsIn(contents).codings);
}

void TestCoding::tellsWhatItCannotRead()
{
    StoryContents contents = keptHall();
    for (Annotation &record : contents.annotations) {
        if (record.kind == u"coding"_s && record.body.value("target"_L1) == u"article"_s)
            record.body.insert("target"_L1, u"moon"_s);
    }
    const Coding passage = codingsIn(contents).codings.at(2);
    contents.annotations.remove(passage.id); // its further place is left alone
    const CodingRecords read = codingsIn(contents);
    QCOMPARE(read.losses.size(), 1);
    QCOMPARE(read.losses.first().count, 3);
    QCOMPARE(read.codings.size(), hallCodings(hallContents()).size() - 3);
}

void TestCoding::keepsRandomCodings()
{
    std::mt19937 random(3);
    const StoryContents contents = hallContents();
    for (int round = 0; round < 20; ++round) {
        const Codebook codebook = randomCodebook(random, 20);
        QList<Coding> codings = randomCodings(contents, codebook, random, 60);
        std::ranges::stable_sort(codings, {}, [](const Coding &coding) { return std::pair(coding.when, coding.id); });
        const StoryContents all = kept(contents, codebook, codings);
        QCOMPARE(codingsIn(all).codings, codings);
        QCOMPARE(codebookIn(all), codebook);
    }
}

void TestCoding::samenessOfThings()
{
    const StoryContents contents = hallContents();
    const QList<Passage> &passages = contents.passages;
    const Coding span = spanOf(contents, passages[0], passages[0].spans[0]);
    QVERIFY(sameThing(span, selectionIn(contents, 0, passages[0].spans[0].range)));
    QVERIFY(!sameThing(span, selectionIn(contents, 0, {0, 4})));
    QVERIFY(!sameThing(span, passageOf(contents, passages[0])));
    QVERIFY(sameThing(passageOf(contents, passages[0]), passageOf(contents, passages[0])));
    QVERIFY(!sameThing(passageOf(contents, passages[0]), passageOf(contents, passages[1])));
    QVERIFY(!sameThing(absenceOf(contents, passages[0], 2), absenceOf(contents, passages[0], 1)));
    QVERIFY(sameThing(differenceOf(contents, passages[0], passages[0].spans[0], passages[0].spans[1]),
                      differenceOf(contents, passages[0], passages[0].spans[1], passages[0].spans[0])));
    QVERIFY(!sameThing(articleOf(contents, 0), articleOf(contents, 1)));
}

void TestCoding::problems_data()
{
    QTest::addColumn<CodingTarget>("target");
    QTest::addColumn<QList<AppliedCode>>("codes");
    QTest::addColumn<QString>("problem");
    using Codes = QList<AppliedCode>;
    using enum CodingTarget;
    QTest::newRow("all right") << Span << Codes{with(4, 2)} << QString();
    QTest::newRow("a group") << Span << Codes{with(1)} << u"\"Framing\" is retired or a group."_s;
    QTest::newRow("unknown") << Span << Codes{with(77)} << u"There is no such code."_s;
    QTest::newRow("not for this") << Span << Codes{with(5)} << u"\"Omission\" is not for a stretch of one article."_s;
    QTest::newRow("no such value") << Span << Codes{with(4, 3)} << u"\"Tone\" has no such value."_s;
    QTest::newRow("twice") << Span << Codes{with(4, 1), with(4, 2)} << u"\"Tone\" is there twice."_s;
    QTest::newRow("exclude each other") << Passage << Codes{with(2), with(3)}
                                        << u"\"Conflict\" and \"Blame\" exclude each other."_s;
    QTest::newRow("excluded by what was said before")
        << Span << Codes{with(2)} << u"\"Conflict\" and \"Blame\" exclude each other."_s;
}

void TestCoding::problems()
{
    QFETCH(CodingTarget, target);
    QFETCH(QList<AppliedCode>, codes);
    QFETCH(QString, problem);
    const StoryContents contents = hallContents();
    const Passage &passage = contents.passages.first();
    const Coding thing = target == CodingTarget::Passage ? passageOf(contents, passage)
                                                         : spanOf(contents, passage, passage.spans.first());
    const Coding before = said(spanOf(contents, passage, passage.spans.first()), {with(3)}, u"ada"_s);
    QCOMPARE(codingProblem(said(thing, codes, u"ada"_s), smallCodebook(), {before}), problem);
    if (problem.contains(u"exclude"_s) && codes.size() == 1) // another coder's codes exclude nothing
        QCOMPARE(codingProblem(said(thing, codes, u"ben"_s), smallCodebook(), {before}), QString());
}

void TestCoding::offersTwins()
{
    const StoryContents contents = hallContents();
    const Passage &passage = contents.passages.first();
    const Coding coding = said(selectionIn(contents, 0, {7, 11}), {with(2)}, u"ada"_s);
    const QList<Coding> twins = twinsOf(contents, coding, {coding});
    QCOMPARE(twins.size(), 1);
    QCOMPARE(twins.first().places.first().article, contents.articles[1].id);
    QCOMPARE(twins.first().places.first().range, passage.spans[1].range);
    QCOMPARE(twins.first().codes, coding.codes);
    QCOMPARE(twins.first().coder, u"ada"_s);
    QVERIFY(twinsOf(contents, coding, twins).isEmpty());
    QVERIFY(twinsOf(contents, said(passageOf(contents, passage), {with(2)}, u"ada"_s), {}).isEmpty());
}

void TestCoding::layers()
{
    const QList<Coding> codings = hallCodings(hallContents());
    QCOMPARE(codersIn(codings), (QStringList{u"ada"_s, u"ben"_s}));
    QCOMPARE(layerOf(codings, u"ada"_s).size(), 6);
    QCOMPARE(layerOf(codings, u"ben"_s).size(), 4);
    QCOMPARE(finalLayer(codings).size(), 1);
}

void TestCoding::comparesSideBySide()
{
    const StoryContents contents = hallContents();
    Codebook codebook = smallCodebook();
    const QList<ThingCoded> things = sideBySide(contents, hallCodings(contents), {u"ada"_s, u"ben"_s});
    QCOMPARE(things.size(), 8);
    const auto thing = std::ranges::find_if(things, [](const ThingCoded &t) { return t.isFinal; });
    QVERIFY(thing != things.end());
    QCOMPARE(thing->said.at(0), (QList<AppliedCode>{with(2), with(4, -2)}));
    QCOMPARE(thing->said.at(1), (QList<AppliedCode>{with(3), with(4, -1)}));
    QCOMPARE(thing->final, (QList<AppliedCode>{with(3), with(4, -2)}));
    QVERIFY(!thing->isAgreed(codebook));
    const auto passage =
        std::ranges::find_if(things, [](const ThingCoded &t) { return t.thing.target == CodingTarget::Passage; });
    QVERIFY(passage->looked.at(0) && passage->looked.at(1) && passage->isAgreed(codebook));
    // What was merged since counts as the same.
    const Coding one = said(articleOf(contents, 0), {with(2)}, u"ada"_s);
    const Coding other = said(articleOf(contents, 0), {with(3)}, u"ben"_s);
    QVERIFY(!sideBySide(contents, {one, other}, {u"ada"_s, u"ben"_s}).constFirst().isAgreed(codebook));
    QVERIFY(codebook.merge(codeId(2), codeId(3), by(9)));
    QVERIFY(sideBySide(contents, {one, other}, {u"ada"_s, u"ben"_s}).constFirst().isAgreed(codebook));
}

/// In the order in which a reader has the articles, whatever their ids are, and of places in them.
void TestCoding::sideBySideFollowsTheColumns()
{
    StoryContents contents = hallContents();
    const QList<Coding> codings = hallCodings(contents);
    Story shown;
    for (const StoredArticle &stored : std::as_const(contents.articles))
        shown.articles.append(stored.article);
    shown.articles[2].outlet = u"Outlet A"_s;
    contents = asShown(contents, shown, {2, 0}); // the second has no column
    QCOMPARE(contents.articles.first().article.outlet, u"Outlet A"_s);
    for (const Passage &passage : std::as_const(contents.passages)) {
        for (const Span &span : passage.spans)
            QVERIFY(contents.articles.at(span.article).article.text.size() >= span.range.end);
    }
    QCOMPARE(contents.articles.first().article.view(contents.passages.at(1).spans.last().range).toString(),
             u"Nobody asked the traders, they say."_s);
    const QList<ThingCoded> things = sideBySide(contents, codings, {u"ada"_s, u"ben"_s});
    QList<std::pair<qsizetype, qsizetype>> places;
    for (const ThingCoded &thing : things) {
        const bool whole = thing.thing.places.isEmpty();
        places.emplace_back(indexOf(contents, whole ? thing.thing.article : thing.thing.places.first().article),
                            whole ? -1 : thing.thing.places.first().range.start);
    }
    QCOMPARE(places.first(), std::pair(qsizetype(-1), qsizetype(-1))); // about the story
    QVERIFY(std::ranges::is_sorted(places));
    QCOMPARE(places.at(1), std::pair(qsizetype(0), qsizetype(-1))); // the Herald as a whole
}

void TestCoding::adjudicates()
{
    const StoryContents contents = hallContents();
    QList<Coding> codings = hallCodings(contents);
    const QStringList coders{u"ada"_s, u"ben"_s};
    const QList<ThingCoded> things = sideBySide(contents, codings, coders);
    const ThingCoded passage =
        *std::ranges::find_if(things, [](const ThingCoded &t) { return t.thing.target == CodingTarget::Passage; });
    const Coding decided = adjudicated(passage, {with(3)}, by(30, u"cleo"_s));
    QVERIFY(decided.isFinal);
    QCOMPARE(decided.coder, u"cleo"_s);
    QVERIFY(std::ranges::none_of(codings, [&](const Coding &coding) { return coding.id == decided.id; }));
    const StoryContents all = kept(contents, smallCodebook(), codings + QList<Coding>{decided});
    QCOMPARE(codingsIn(all).codings.size(), codings.size() + 1); // no record of a coder was overwritten
    const Coding again = adjudicated(passage, {with(2)}, by(31, u"cleo"_s), &decided);
    QCOMPARE(again.id, decided.id);
    QCOMPARE(codersIn(codings + QList<Coding>{decided}), coders);
}

QTEST_GUILESS_MAIN(TestCoding)
#include "tst_coding.moc"
