// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/pointing.h"
#include "tests/coding/codingfixture.h"

#include <QTest>

#include <algorithm>

using namespace tellings;
using namespace tellings::test;

/// From where a person is to what is coded.
class TestPointing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meant_data();
    void meant();
    void differencesBetweenSelections();
    void codingsHere();
    void uncoded();
    void shuffles();
};

namespace {

constexpr int automatic = 0;

} // namespace

void TestPointing::meant_data()
{
    QTest::addColumn<int>("selected"); // article in which "hall" is selected; -1: none
    QTest::addColumn<int>("passage");
    QTest::addColumn<int>("article");
    QTest::addColumn<QString>("caret"); // in front of this text
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("allowed");
    QTest::addColumn<QString>("target"); // or part of what is to be done first
    QTest::addColumn<QString>("quotes");

    const int all = everyTarget.toInt();
    const int spans = int(CodeTarget::Span);
    const int passages = int(CodeTarget::Passage);
    const int differences = int(CodeTarget::Difference);
    const int absences = int(CodeTarget::Absence);
    const int articles = int(CodeTarget::Article);
    const QString none;
    const auto row = [](const char *name, int selected, int passage, int article, const QString &caret, int wanted,
                        int allowed, const QString &target, const QString &quotes) {
        QTest::newRow(name) << selected << passage << article << caret << wanted << allowed << target << quotes;
    };
    const QString close = u"The hall will close in May"_s;
    row("selected words", 0, 0, 0, none, automatic, all, u"selection"_s, u"hall"_s);
    row("selected words before the passage", 0, 3, 0, none, automatic, all, u"selection"_s, u"hall"_s);
    row("a selection elsewhere", 0, 0, 1, none, automatic, all, u"Select words"_s, none);
    row("the telling here", -1, 1, 1, none, automatic, all, u"span"_s, close);
    row("it is missing here", -1, 1, 2, none, automatic, all, u"absence"_s, close + u"|"_s + close);
    row("no column", -1, 1, -1, none, automatic, all, u"passage"_s, close + u"|"_s + close);
    row("missing, but no absences", -1, 1, 2, none, automatic, spans | passages, u"passage"_s, close + u"|"_s + close);
    row("the telling under the cursor", -1, 0, 0, u"roof has"_s, automatic, all, u"span"_s,
        u"The roof has leaked for years."_s);
    row("only passages", -1, 1, 1, none, automatic, passages, u"passage"_s, close + u"|"_s + close);
    row("only differences", -1, 3, 2, none, automatic, differences, u"difference"_s,
        u"The roof has leaked for years.|The old roof has been leaking for years."_s);
    row("a difference from the base itself", -1, 3, 0, none, automatic, differences, u"difference"_s,
        u"The roof has leaked for years.|The old roof has been leaking for years."_s);
    row("only articles", -1, 1, 1, none, automatic, articles, u"article"_s, none);
    row("no article by itself", -1, 0, 1, u"Council shuts"_s, automatic, all, u"Select words"_s, none);
    row("only articles, no column", -1, 1, -1, none, automatic, articles, u"Put the cursor"_s, none);
    row("only absences, and it is here", -1, 1, 1, none, automatic, absences, u"leaves nothing out"_s, none);
    row("wanted: the article", 0, 1, 0, none, articles, all, u"article"_s, none);
    row("wanted: the passage", 0, 1, 0, none, passages, all, u"passage"_s, close + u"|"_s + close);
    row("wanted: a passage, none chosen", 0, 0, 0, none, passages, all, u"Choose a passage"_s, none);
    row("wanted: an absence, none chosen", -1, 0, 0, none, absences, all, u"Choose the passage"_s, none);
    row("wanted: words, it is not here", -1, 1, 2, none, spans, all, u"not in this column"_s, none);
    row("wanted: a difference, it is not here", -1, 1, 2, none, differences, all, u"that has the chosen"_s, none);
    row("an unknown passage", -1, 9, 1, u"Council"_s, automatic, all, u"Select words"_s, none);
}

void TestPointing::meant()
{
    QFETCH(const int, selected);
    QFETCH(const int, passage);
    QFETCH(const int, article);
    QFETCH(const QString, caret);
    QFETCH(const int, wanted);
    QFETCH(const int, allowed);
    QFETCH(const QString, target);
    QFETCH(const QString, quotes);
    const StoryContents contents = hallContents();
    Pointing pointing{.passage = passage, .article = article};
    if (selected >= 0) {
        const qsizetype start = contents.articles.at(selected).article.text.indexOf(u"hall"_s);
        pointing.selections.append(Span{selected, {start, start + 4}});
    }
    if (!caret.isEmpty())
        pointing.caret = contents.articles.at(article).article.text.indexOf(caret);
    const auto coding =
        pointedAt(contents, pointing, wanted == automatic ? std::nullopt : std::optional(CodeTarget(wanted)),
                  CodeTargets(allowed));
    if (!codingTargetOfKey(target)) {
        QVERIFY(!coding);
        QVERIFY2(coding.error().contains(target), qPrintable(coding.error()));
        return;
    }
    QVERIFY2(coding, coding ? "" : qPrintable(coding.error()));
    QCOMPARE(codingTargetKey(coding->target), target);
    QStringList words;
    for (const CodingPlace &place : coding->places)
        words.append(place.quote);
    QCOMPARE(words.join(u'|'), quotes);
    if (target == u"absence"_s || target == u"article"_s)
        QCOMPARE(coding->article, contents.articles.at(article).id);
}

void TestPointing::differencesBetweenSelections()
{
    const StoryContents contents = hallContents();
    Pointing pointing{.selections = {{0, {3, 11}}, {1, {0, 7}}}, .article = 0};
    const auto coding = pointedAt(contents, pointing, CodeTarget::Difference, everyTarget);
    QVERIFY(coding);
    QCOMPARE(coding->places.at(0).quote, u"The hall"_s);
    QCOMPARE(coding->places.at(1).quote, u"Council"_s);
    QVERIFY(coding->passage.isEmpty());
    pointing.passage = 3;
    pointing.article = 2;
    pointing.selections.clear();
    pointing.base = 2; // the base is here: the other one is meant
    const auto other = pointedAt(contents, pointing, CodeTarget::Difference, everyTarget);
    QVERIFY(other);
    QVERIFY(other->places.at(0).quote.startsWith(u"The old roof"));
    QVERIFY(other->places.at(1).quote.startsWith(u"The roof"));
}

void TestPointing::codingsHere()
{
    const StoryContents contents = hallContents();
    const QList<Coding> codings = hallCodings(contents);
    const auto here = [&](const Pointing &pointing, const QString &coder) {
        QStringList keys;
        const QList<qint64> ids = codingsAt(contents, pointing, std::nullopt, codings, coder);
        for (const qint64 id : ids)
            keys.append(codingTargetKey(std::ranges::find(codings, id, &Coding::id)->target));
        return keys.join(u' ');
    };
    // At "hall" a selection of two words lies in a telling.
    QCOMPARE(here({.article = 0, .caret = 8}, u"ada"_s), u"span selection"_s); // the telling is pointed at
    QCOMPARE(here({.selections = {{0, {3, 11}}}, .article = 0, .caret = 11}, u"ada"_s), u"selection span"_s);
    QCOMPARE(here({.article = 0, .caret = 8}, u"ben"_s), u"span"_s);
    QCOMPARE(here({.passage = 3, .article = 1}, u"ada"_s), u"absence"_s);
    QCOMPARE(here({.passage = 2}, u"ada"_s), u"passage"_s);
    QCOMPARE(here({.article = 1, .caret = 3}, u"ada"_s), QString());
}

void TestPointing::uncoded()
{
    const StoryContents contents = hallContents();
    const QList<Coding> codings = hallCodings(contents);
    QCOMPARE(uncodedPassages(contents, {}, u"ada"_s), (QList{1, 2, 3}));
    QCOMPARE(uncodedPassages(contents, codings, u"ada"_s), QList<int>());
    QCOMPARE(uncodedPassages(contents, codings, u"ben"_s), QList{3});
    QCOMPARE(uncodedPassages(contents, codings, u"cleo"_s), (QList{1, 2, 3}));
    const Coding loose = said(selectionIn(contents, 0, {3, 11}), {with(3)}, u"cleo"_s);
    QCOMPARE(uncodedPassages(contents, {loose}, u"cleo"_s), (QList{2, 3}));
    const Coding note = said(selectionIn(contents, 0, {3, 11}), {}, u"cleo"_s);
    QCOMPARE(uncodedPassages(contents, {note}, u"cleo"_s), (QList{1, 2, 3})); // a note is no code
    const Coding article = said(articleOf(contents, 0), {with(4)}, u"cleo"_s);
    QCOMPARE(uncodedPassages(contents, {article}, u"cleo"_s), (QList{1, 2, 3}));
}

void TestPointing::shuffles()
{
    const QList<int> numbers{1, 2, 3, 4, 5, 6, 7, 8};
    const QList<int> once = shuffled(numbers, 7);
    QCOMPARE(shuffled(numbers, 7), once);
    QVERIFY(shuffled(numbers, 8) != once && once != numbers);
    QVERIFY(std::ranges::is_permutation(once, numbers));
    QCOMPARE(shuffled({}, 7), QList<int>());
}

QTEST_GUILESS_MAIN(TestPointing)
#include "tst_pointing.moc"
