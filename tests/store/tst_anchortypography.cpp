// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/foldedtext.h"
#include "models/align/quoteplace.h"
#include "models/store/findanchor.h"
#include "models/store/textfree.h"
#include "tests/store/editedtext.h"
#include "tests/store/storefixture.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

/// What is marked in a copy without texts, and found in a copy that is set otherwise.
class TestAnchorTypography : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void foldsAndUnfolds_data();
    void foldsAndUnfolds();
    void found_data();
    void found();
    void thousandTexts();
    void copiesAttach_data();
    void copiesAttach();
    void lookalikesAreRefused();
    void hashesOfBefore();
};

namespace {

/// The stretch between two bars, which go.
TextRange marked(QString &text)
{
    const qsizetype start = text.indexOf(u'|');
    const qsizetype end = text.lastIndexOf(u'|') - 1;
    text.remove(u'|');
    return start < 0 ? TextRange() : TextRange{start, end};
}

const QString set = u"Ferry \u2014 aground\nThe ferry\u2019s captain \u201cstruck a bank\u201d before dawn\u2026 the "
                    "harbour office said. Nobody on board, a doctor\u00a0said, was hurt at the caf\u00e9.\n"_s;

QString plain()
{
    return QString(set)
        .replace(u'\u2014', u"--"_s)
        .replace(u'\u2019', u'\'')
        .replace(u'\u201c', u'"')
        .replace(u'\u201d', u'"')
        .replace(u'\u2026', u"..."_s)
        .replace(u'\u00a0', u' ')
        .normalized(QString::NormalizationForm_D);
}

/// Whether two stretches have the same words, and the same ones around them: nobody could tell them apart.
bool readTheSame(const QString &text, TextRange range, const QString &other, TextRange otherRange)
{
    const auto around = [](const QString &whole, TextRange stretch) {
        const FoldedText words(whole);
        const auto folded = words.fold(stretch);
        const qsizetype start = folded ? folded->range.start - anchorContext : -1;
        return start < 0 ? QString() : words.text().mid(start, folded->range.size() + 2 * anchorContext);
    };
    const QString one = around(text, range);
    return !one.isEmpty() && one == around(other, otherRange);
}

StoryContents markedContents(const QStringList &quotes)
{
    StoryContents contents = smallContents(u"Set"_s);
    StoredArticle &stored = contents.articles[0];
    stored.article = newsArticle(u"Quay"_s, set);
    stored = measured(stored);
    for (const QString &quote : quotes) {
        const qsizetype start = set.indexOf(quote);
        const qint64 id = contents.annotations.size() + 1;
        contents.annotations.insert(
            id, anchored({.id = id, .kind = u"note"_s, .article = stored.id}, set, {start, start + quote.size()}));
    }
    return contents;
}

} // namespace

void TestAnchorTypography::foldsAndUnfolds_data()
{
    QTest::addColumn<QString>("text"); // | marks the stretch
    QTest::addColumn<QString>("folded");
    QTest::addColumn<int>("lead");
    QTest::addColumn<int>("trail");
    QTest::newRow("words") << u"The |Ferry\u2019s  late|, again"_s << u"ferry's late"_s << 0 << 0;
    QTest::newRow("marks around") << u"He said: |\u201cNo!\u201d|, and left"_s << u"no !"_s << -1 << -1;
    QTest::newRow("a mark several times") << u"Well |--no...| yes"_s << u"no ..."_s << -1 << 0;
    QTest::newRow("cut words") << u"The fe|rry was la|te"_s << u"ferry was late"_s << 2 << 2;
    QTest::newRow("cut behind an accent")
        << u"Un cafe\u0301|s tre\u0300|s bon"_s << u"caf\u00e9s tr\u00e8s"_s << 4 << 1;
    QTest::newRow("space at the ends") << u"a| b |c"_s << u"b"_s << 0 << 0;
    QTest::newRow("emoji") << u"the |\U0001F6A2 sank|."_s << u"\U0001F6A2 sank"_s << 0 << 0;
    QTest::newRow("a thin space") << u"\u00ab\u202f|Oui|\u202f\u00bb"_s << u"oui"_s << 0 << 0;
    QTest::newRow("marks alone") << u"a |--| b"_s << QString() << 0 << 0;
}

void TestAnchorTypography::foldsAndUnfolds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    const TextRange range = marked(text);
    const FoldedText words(text);
    const auto stretch = words.fold(range);
    QCOMPARE(stretch.has_value(), !folded.isEmpty());
    if (!stretch)
        return;
    QCOMPARE(words.text().sliced(stretch->range.start, stretch->range.size()), folded);
    QTEST(stretch->lead, "lead");
    QTEST(stretch->trail, "trail");
    const auto back = words.unfold(*stretch);
    QVERIFY(back);
    QCOMPARE(text.sliced(back->start, back->size()), text.sliced(range.start, range.size()).trimmed());
    QVERIFY(!words.unfold({.range = {stretch->range.start + 1, stretch->range.end}}));
    QVERIFY(!words.unfold({.range = stretch->range, .lead = 1000, .trail = 0}));
}

void TestAnchorTypography::found_data()
{
    QTest::addColumn<QString>("before"); // | marks the stretch
    QTest::addColumn<QString>("after"); // | marks where it has to be found; none: lost
    const QString front = u"\u201cA tug\u201d stood by until the evening tide\u2026 "_s;
    const QString plainFront = u"\"A tug\" stood by until the evening tide... "_s;
    const QString back = u" \u2014 and went home, the harbour\u00a0office said."_s;
    const QString plainBack = u" - and went home, the harbour office said."_s;
    const auto row = [](const char *name, const QString &before, const QString &after) {
        QTest::newRow(name) << before << after;
    };
    row("quotation marks", front + u"|They\u2019d drunk \u201ctea\u201d|"_s + back,
        plainFront + u"|They'd drunk \"tea\"|"_s + plainBack);
    row("dashes and spaces", front + u"|They drank\u2014all\u00a0of them|"_s + back,
        plainFront + u"|They drank -- all of them|"_s + plainBack);
    row("accents put together", front + u"|du the\u0301 au cafe\u0301|"_s + back,
        plainFront + u"|du th\u00e9 au caf\u00e9|"_s + plainBack);
    row("part of a word", front + u"They dr|ank \u201ctea\u201d| there"_s + back,
        plainFront + u"They dr|ank \"tea\"| there"_s + plainBack);
    row("moved, too", front + u"|They drank \u201ctea\u201d|"_s + back,
        u"Late. "_s + plainFront + u"|They drank \"tea\"|"_s + plainBack);
    row("around it alone", front + u"|They drank tea|"_s + back, plainFront + u"|They drank tea|"_s + plainBack);
    row("other words", front + u"|They drank \u201ctea\u201d|"_s + back,
        plainFront + u"They drank \"soup\""_s + plainBack);
    row("gone, and said elsewhere", front + u"|They drank \u201ctea\u201d|"_s + back,
        plainFront + plainBack + u" In Rye: They drank \"tea\", too."_s);
    row("twice", front + u"|They drank \u201ctea\u201d|"_s + back,
        plainFront + u"They drank \"tea\""_s + plainBack + plainFront + u"They drank \"tea\""_s + plainBack);
    row("gone, and its twin is left",
        front + u"|They drank \u201ctea\u201d|"_s + back + front + u"They drank tea"_s + back,
        plainBack + plainFront + u"They drank tea"_s + plainBack);
    // The very characters stand in one place, and the very words with their neighbours in another: nobody knows.
    row("two places", u"Some words, then |They drank tea|, and then the captain came on deck, furious at it all."_s,
        u"Some words, then They drank \u201ctea\u201d, and then the captain came on deck, furious at it all! Later: "
        "They drank tea, and then the captain came on deck, furious, they say."_s);
}

void TestAnchorTypography::found()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const TextRange there = marked(before);
    const TextRange wanted = marked(after);
    QCOMPARE(findHashed(hashOf(before, there), after).value_or(TextRange()), wanted);
}

/// A thousand texts edited and set otherwise: what is marked is found where its own words are, or said to be lost.
void TestAnchorTypography::thousandTexts()
{
    std::mt19937 random(17);
    int right = 0;
    int lost = 0;
    for (int round = 0; round < 1000; ++round) {
        EditedText edited(random);
        edited.dress();
        QList<TextRange> origins;
        QStringList hashes;
        const QString before = edited.text();
        const SearchedText searched(before);
        for (int i = 0; i < 6; ++i) {
            origins.append(edited.stretch());
            hashes.append(searched.hashOf(origins.last()));
        }
        if (round % 4 != 0)
            edited.edit();
        edited.undress();
        const SearchedText now(edited.text());
        for (qsizetype i = 0; i < hashes.size(); ++i) {
            const auto place = now.findHashed(hashes.at(i));
            (place ? right : lost) += 1;
            if (!place)
                continue;
            QVERIFY2(edited.hasWords(origins.at(i), *place)
                         || readTheSame(before, origins.at(i), edited.text(), *place),
                     qUtf8Printable(u"round %1: \"%2\" for \"%3\""_s.arg(round).arg(
                         edited.text().mid(qMax<qsizetype>(0, place->start - 40), place->size() + 80),
                         before.mid(qMax<qsizetype>(0, origins.at(i).start - 40), origins.at(i).size() + 80))));
        }
    }
    qInfo("%d found, %d lost", right, lost);
    QVERIFY(right > 3500);
}

void TestAnchorTypography::copiesAttach_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << plain();
    QTest::newRow("plain, with an end of its own") << plain() + u"\nWritten by a colleague.\n"_s;
}

void TestAnchorTypography::copiesAttach()
{
    QFETCH(QString, text);
    const QStringList quotes{u"\u201cstruck a bank\u201d"_s, u"ferry\u2019s captain"_s, u"doctor\u00a0said"_s};
    const QStringList plainQuotes{u"\"struck a bank\""_s, u"ferry's captain"_s, u"doctor said"_s};
    const StoryContents contents = markedContents(quotes);
    StoryContents free = withoutTexts(contents);
    const qint64 article = contents.articles[0].id;
    const Attachment attachment = attachCopy(free, article, newsArticle(u"Quay"_s, text), text.toUtf8());
    QCOMPARE(attachment.match, Attachment::Match::Changed);
    QCOMPARE(attachment.lost, QList<qint64>());
    for (const StoryChange &change : attachment.edit)
        QVERIFY(applyChange(free, change));
    for (qsizetype i = 0; i < quotes.size(); ++i) {
        const Annotation note = free.annotations.value(i + 1);
        QCOMPARE(note.quote, plainQuotes.at(i));
        QCOMPARE(text.sliced(note.range.start, note.range.size()), note.quote);
    }
}

void TestAnchorTypography::lookalikesAreRefused()
{
    const StoryContents contents = markedContents({u"\u201cstruck a bank\u201d"_s, u"was hurt"_s});
    const QString other = u"Markets\n\"Struck a bank\", the robbers said. Nobody was hurt on the square at ten.\n"_s;
    const Attachment attachment =
        attachCopy(withoutTexts(contents), contents.articles[0].id, newsArticle(u"Mole"_s, other), other.toUtf8());
    QCOMPARE(attachment.match, Attachment::Match::Refused);
}

/// Files have hashes that know nothing of words; these hold as they did.
void TestAnchorTypography::hashesOfBefore()
{
    const qsizetype start = set.indexOf(u"harbour"_s);
    const TextRange range{start, start + 14};
    const QString hash = hashOf(set, range);
    QVERIFY(isHash(hash));
    const QString old = hash.split(u':').first(10).join(u':');
    QVERIFY(isHash(old));
    QCOMPARE(old, hashOf(markOf(set, range)));
    QCOMPARE(findHashed(old, u"So. "_s + set), (TextRange{start + 4, start + 18}));
    QVERIFY(!findHashed(old, plain().replace(u"said"_s, u"sa\u00adid"_s)));
    QVERIFY(findHashed(hash, plain().replace(u"said"_s, u"sa\u00adid"_s)));
    QCOMPARE(withWords(old, hash), hash);
    for (const QString &broken : {hash.section(u':', 0, 11), hash + u":1"_s, QString(21, u':'), QString(u':')})
        QVERIFY2(!findHashed(broken, set), qPrintable(broken));
}

QTEST_GUILESS_MAIN(TestAnchorTypography)
#include "tst_anchortypography.moc"
