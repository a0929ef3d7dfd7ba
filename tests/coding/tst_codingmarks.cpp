// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codelabels.h"
#include "models/coding/codingmarks.h"
#include "models/coding/joincodebooks.h"
#include "tests/coding/codingfixture.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tellings;
using namespace tellings::test;

/// What stands beside the text for a code, and the letters of codes.
class TestCodingMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void labelsOfRandomCodebooks();
    void colours();
    void marks();
    void lanes();
    void whatIsLostHasNone();
    void sentences();
    void joins();
    void joinsRandomCodebooks();
};

void TestCodingMarks::labels_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("beginnings") << QStringList{u"Conflict"_s, u"Blame"_s} << QStringList{u"Co"_s, u"Bl"_s};
    QTest::newRow("initials") << QStringList{u"us versus them"_s, u"one two three four"_s}
                              << QStringList{u"UVT"_s, u"OTT"_s};
    QTest::newRow("alike") << QStringList{u"Conflict"_s, u"Cost"_s, u"Co"_s} << QStringList{u"Co"_s, u"Cs"_s, u"C2"_s};
    QTest::newRow("one letter") << QStringList{u"x"_s, u"X"_s} << QStringList{u"x"_s, u"X"_s};
    QTest::newRow("no letters") << QStringList{u"--"_s, u"!!"_s} << QStringList{u"?2"_s, u"?3"_s};
    QTest::newRow("other scripts") << QStringList{u"框架"_s, u"нападки"_s} << QStringList{u"框架"_s, u"На"_s};
    QTest::newRow("beyond the plane") << QStringList{u"\U0001D400\U0001D401c"_s}
                                      << QStringList{u"\U0001D400\U0001D401"_s};
    QTest::newRow("accents on their own") << QStringList{u"E\u0301tude"_s} << QStringList{u"E\u0301t"_s};
}

void TestCodingMarks::labels()
{
    QFETCH(const QStringList, names);
    QFETCH(const QStringList, labels);
    Codebook codebook;
    for (int i = 0; i < names.size(); ++i)
        QVERIFY(codebook.add(codeOf(i + 1, names.at(i)), by(i)));
    const QHash<QUuid, QString> found = codeLabels(codebook);
    for (int i = 0; i < names.size(); ++i)
        QCOMPARE(found.value(codeId(i + 1)), labels.at(i));
}

void TestCodingMarks::labelsOfRandomCodebooks()
{
    std::mt19937 random(41);
    for (int round = 0; round < 60; ++round) {
        const Codebook codebook = randomCodebook(random, 60);
        const QHash<QUuid, QString> labels = codeLabels(codebook);
        QSet<QString> seen;
        for (const Code &code : codebook.codes()) {
            QCOMPARE(labels.contains(code.id), !code.isGroup);
            if (code.isGroup)
                continue;
            QVERIFY2(!labels.value(code.id).isEmpty() && !seen.contains(labels.value(code.id)),
                     qPrintable(labels.value(code.id)));
            seen.insert(labels.value(code.id));
        }
    }
}

void TestCodingMarks::colours()
{
    Codebook codebook;
    QSet<QRgb> seen;
    for (int i = 1; i <= codeColours().size(); ++i) {
        Code code = codeOf(i, QString::number(i));
        code.colour = freshColour(codebook);
        QVERIFY(!seen.contains(code.colour.rgb()));
        seen.insert(code.colour.rgb());
        QVERIFY(codebook.add(code, by(i)));
    }
    QVERIFY(seen.contains(freshColour(codebook).rgb())); // all are taken
}

void TestCodingMarks::marks()
{
    const StoryContents contents = hallContents();
    const auto marks = codingMarks(contents, smallCodebook(), hallCodings(contents), u"ada"_s);
    QCOMPARE(marks.size(), 3);
    QStringList first;
    for (const CodingMark &mark : marks.at(0))
        first.append(u"%1 %2-%3"_s.arg(mark.label).arg(mark.range.start).arg(mark.range.end));
    const QString close = u"3-29"_s;
    QVERIFY(std::ranges::is_sorted(marks.at(0), {}, [](const CodingMark &mark) { return mark.range.start; }));
    for (const QString &wanted :
         {u"Bl 3-11"_s, u"Co "_s + close, u"To-2 "_s + close, u"To-1 "_s + close, u"Bl "_s + close})
        QVERIFY2(first.contains(wanted), qPrintable(first.join(u'\n')));
    // The Ledger leaves the roof out, and has a note as a whole.
    QStringList second;
    for (const CodingMark &mark : marks.at(1)) {
        if (mark.isWhole())
            second.append(mark.label + u": "_s + mark.text);
    }
    QCOMPARE(second,
             (QStringList{u"\u2205Om: Omission, for what is left out"_s,
                          u"\u270e: note, for the whole article, by ben: To be read again"_s}));
    const auto conflict = std::ranges::find(marks.at(0), u"Co"_s, &CodingMark::label);
    QCOMPARE(conflict->colour, QColor(u"#cc3366"_s));
    QCOMPARE(conflict->layer, CodingMark::Layer::Own);
    const auto agreed = std::ranges::find(marks.at(0), CodingMark::Layer::Final, &CodingMark::layer);
    QVERIFY2(agreed->text.contains(u"agreed upon"), qPrintable(agreed->text));
    Codebook merged = smallCodebook();
    QVERIFY(merged.merge(codeId(3), codeId(2), by(30)));
    const auto after = codingMarks(contents, merged, hallCodings(contents), u"ada"_s);
    QVERIFY(std::ranges::none_of(after.at(0), [](const CodingMark &mark) { return mark.label == u"Bl"; }));
}

/// No two marks share a lane where they overlap, and no lane is left empty.
void TestCodingMarks::lanes()
{
    const StoryContents contents = hallContents();
    std::mt19937 random(43);
    for (int round = 0; round < 40; ++round) {
        const QList<Coding> codings = randomCodings(contents, smallCodebook(), random, 30);
        const auto marks = codingMarks(contents, smallCodebook(), codings, u"ada"_s);
        for (const QList<CodingMark> &list : marks) {
            for (qsizetype i = 0; i < list.size(); ++i) {
                const CodingMark &mark = list.at(i);
                QSet<int> taken;
                for (qsizetype k = 0; k < i; ++k) {
                    if (list.at(k).isWhole() || mark.isWhole() || !list.at(k).range.overlaps(mark.range))
                        continue;
                    QVERIFY(list.at(k).lane != mark.lane);
                    taken.insert(list.at(k).lane);
                }
                if (!mark.isWhole())
                    QVERIFY(mark.lane <= taken.size());
            }
        }
    }
}

void TestCodingMarks::whatIsLostHasNone()
{
    StoryContents contents = hallContents();
    Coding coding = said(selectionIn(contents, 0, {3, 11}), {with(3)}, u"ada"_s);
    coding.places.first().state = AnchorPlace::State::Lost;
    QVERIFY(codingMarks(contents, smallCodebook(), {coding}, u"ada"_s).at(0).isEmpty());
    coding.places.first().state = AnchorPlace::State::Exact;
    coding.places.first().article = 4711; // not in the story any more
    QVERIFY(codingMarks(contents, smallCodebook(), {coding}, u"ada"_s).at(0).isEmpty());
    coding = said(selectionIn(contents, 0, {3, 11}), {with(3)}, u"ada"_s);
    contents.articles[0].article.text.clear(); // withheld
    QVERIFY(codingMarks(contents, smallCodebook(), {coding}, u"ada"_s).at(0).isEmpty());
}

void TestCodingMarks::sentences()
{
    const Codebook codebook = smallCodebook();
    QCOMPARE(valueText(2), u"+2"_s);
    QCOMPARE(valueText(0), u"0"_s);
    QCOMPARE(appliedText(with(4, 1), codebook), u"Tone +1"_s);
    QCOMPARE(appliedText(with(88), codebook), u"unknown code"_s);
    Coding coding;
    QCOMPARE(appliedText(coding, codebook), u"note"_s);
    coding.codes = {with(2), with(4, -1)};
    QCOMPARE(appliedText(coding, codebook), u"Conflict, Tone -1"_s);
    QCOMPARE(codeUses({coding, coding}, codebook).value(codeId(2)), 2);
    Codebook changed = codebook;
    Code renamed = *changed.find(codeId(2));
    renamed.name = u"Clash"_s;
    QVERIFY(changed.edit(renamed, by(20)));
    QVERIFY(changed.move(codeId(4), codeId(1), 0, by(21)));
    QVERIFY(changed.move(codeId(4), QUuid(), 0, by(22)));
    QVERIFY(changed.merge(codeId(3), codeId(2), by(23)));
    QVERIFY(changed.retire(codeId(5), by(24)));
    QVERIFY(changed.restore(codeId(5), by(25)));
    QStringList texts;
    for (const CodebookEvent &event : changed.history().sliced(codebook.history().size()))
        texts.append(eventText(event, changed));
    QCOMPARE(
        texts,
        (QStringList{u"Conflict was called Clash"_s, u"Tone was moved under Framing"_s, u"Tone was moved to the top"_s,
                     u"Blame was merged into Clash"_s, u"Omission was retired"_s, u"Omission was restored"_s}));
}

void TestCodingMarks::joins()
{
    const Codebook own = smallCodebook();
    QCOMPARE(*joined(Codebook(), own, by(50)), own);
    QCOMPARE(joined(own, own, by(50))->codes(), own.codes());
    Codebook other;
    Code framing = codeOf(61, u"Framing"_s);
    framing.isGroup = true;
    Code fresh = codeOf(62, u"Economy"_s, 61);
    fresh.shortcut = u"c"_s; // Conflict's
    QVERIFY(other.add(framing, by(1)) && other.add(fresh, by(2)) && other.add(codeOf(63, u"Money"_s, 61), by(3)));
    QVERIFY(other.merge(codeId(63), codeId(62), by(4)));
    const auto both = joined(own, other, by(50));
    QVERIFY(both);
    QCOMPARE(both->codes().size(), own.codes().size() + 2);
    QCOMPARE(both->find(codeId(62))->parent, codeId(1)); // ours of the same name
    QVERIFY(both->find(codeId(62))->shortcut.isEmpty());
    QCOMPARE(both->standsFor(codeId(63)), codeId(62));
}

void TestCodingMarks::joinsRandomCodebooks()
{
    std::mt19937 random(47);
    for (int round = 0; round < 80; ++round) {
        const Codebook own = randomCodebook(random, 30);
        const Codebook other = randomCodebook(random, 30);
        const auto both = joined(own, other, by(500));
        if (!both)
            continue; // refused with a reason, as where a merged code stands in a circle
        QVERIFY(codebookProblems(both->codes()).isEmpty());
        for (const Code &code : own.codes())
            QVERIFY(both->find(code.id));
    }
}

QTEST_GUILESS_MAIN(TestCodingMarks)
#include "tst_codingmarks.moc"
