// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/anchors.h"
#include "models/align/corrections.h"
#include "models/store/findanchor.h"
#include "models/store/textfree.h"
#include "models/text/codepointmap.h"
#include "tests/store/editedtext.h"
#include "tests/store/storefixture.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

/// Stories without their texts, own copies put in their place, and what points into texts that were edited.
class TestTextFree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void nothingOfTheTextsIsInTheFile();
    void identicalCopiesBringEverythingBack();
    void changedCopyTellsWhatMoved();
    void lookalikesAreRefused_data();
    void lookalikesAreRefused();
    void findsAnchors_data();
    void findsAnchors();
    void editedArticles_data();
    void editedArticles();

private:
    /// Whose way to keep a place is tried.
    enum class How { Annotation, Hash, Correction };
    static Annotation marked(How how, const QString &text, TextRange range);
    static AnchorPlace found(How how, const Annotation &mark, const QString &text);
};

namespace {

const QString prose =
    u"Ferry \U0001F6A2 runs aground\nThe \U0001F6A2 ferry struck a bank off the northern mole shortly "
    "before dawn, the harbour office said. Nobody was hurt. A tug stood by until the tide rose, and "
    "the passengers were given tea. Nobody was hurt, a second time.\n"_s;

/// A story with annotations and a correction whose quotes and neighbours are those of the text.
StoryContents proseContents()
{
    StoryContents contents = smallContents(u"Prose"_s);
    StoredArticle &stored = contents.articles[0];
    stored.article = newsArticle(u"Quay"_s, prose);
    stored.source = prose.toUtf8();
    stored = measured(stored);
    const qint64 quay = stored.id; // appending moves the articles
    contents.articles.append(measured({.id = 8, .article = newsArticle(u"Mole"_s, u"Bank\nIt struck a bank."_s)}));
    qint64 id = 0;
    for (const QString &quote : {u"struck a bank"_s, u"\U0001F6A2 ferry"_s, u"given tea"_s, u"stood by"_s, u"tide"_s}) {
        const qsizetype start = prose.indexOf(quote);
        const Annotation note{.id = ++id, .kind = u"code"_s, .article = quay, .body = {{u"code"_s, int(id)}}};
        contents.annotations.insert(id, anchored(note, prose, {start, start + quote.size()}));
    }
    const qsizetype dawn = prose.indexOf(u"before dawn"_s);
    contents.corrections = {{.kind = CorrectionKind::Split,
                             .spans = {{.article = u"quay.txt"_s,
                                        .range = {dawn, dawn + 11},
                                        .quote = u"before dawn"_s,
                                        .before = prose.sliced(dawn - 32, 32),
                                        .after = prose.sliced(dawn + 11, 32),
                                        .cut = 7}}}};
    contents.passages = {{.number = 1,
                          .spans = {{0, {prose.indexOf(u"struck"_s), prose.indexOf(u"struck"_s) + 13}}, {1, {8, 21}}},
                          .id = u"0123456789ab"_s}};
    return contents;
}

} // namespace

void TestTextFree::nothingOfTheTextsIsInTheFile()
{
    const Folders folders;
    StoryContents contents = proseContents();
    contents.articles[0].article.file = u"/home/ada/secret/quay.txt"_s;
    const QString path = folders.path(u"free.tellings"_s);
    const StoryContents free = withoutTexts(contents);
    QVERIFY(StoryStore::create(path, free, folders.options()));
    const QByteArray bytes = bytesOf(path);
    for (const QByteArray &word : {"struck"_ba, "dawn"_ba, "given tea"_ba, "Nobody"_ba, "harbour"_ba, "secret"_ba})
        QVERIFY2(!bytes.contains(word), word.constData());
    const auto store = StoryStore::open(path, folders.options());
    QVERIFY2(store, qUtf8Printable(store ? QString() : store.error().message()));
    QVERIFY((*store)->contents() == free);
    QCOMPARE((*store)->contents().annotations[1].body, contents.annotations[1].body);
    QCOMPARE((*store)->contents().articles[0].textSha256, contents.articles[0].textSha256);
    // Where text is withheld, places count code points.
    QCOMPARE(free.annotations[1].range.start, contents.annotations[1].range.start - 2);
}

void TestTextFree::identicalCopiesBringEverythingBack()
{
    const Folders folders;
    const StoryContents contents = proseContents();
    const QString path = folders.path(u"free.tellings"_s);
    QVERIFY(StoryStore::create(path, withoutTexts(contents), folders.options()));
    const auto store = StoryStore::open(path, folders.options());
    QVERIFY(store);
    for (const StoredArticle &own : contents.articles) {
        const Attachment attachment = attachCopy((*store)->contents(), own.id, own.article, own.source);
        QCOMPARE(attachment.match, Attachment::Match::Identical);
        QVERIFY(attachment.moved.isEmpty() && attachment.lost.isEmpty() && attachment.lostCorrections == 0);
        const auto done = (*store)->apply(attachment.edit);
        QVERIFY2(done, qUtf8Printable(done ? QString() : done.error().message()));
    }
    QVERIFY((*store)->contents().annotations == contents.annotations);
    QCOMPARE((*store)->contents().corrections, contents.corrections);
    QVERIFY((*store)->contents().passages == contents.passages);
    QVERIFY((*store)->contents() == contents);
    QVERIFY((*store)->close());
    QVERIFY((*StoryStore::openReadOnly(path, folders.options()))->contents() == contents);
}

void TestTextFree::changedCopyTellsWhatMoved()
{
    const StoryContents contents = proseContents();
    StoryContents free = withoutTexts(contents);
    QString text = prose;
    text.replace(u"given tea"_s, u"given soup"_s)
        .replace(u"The \U0001F6A2 ferry"_s, u"On Monday the \U0001F6A2 ferry"_s);
    Article own = newsArticle(u"Quay"_s, text);
    const Attachment attachment = attachCopy(free, contents.articles[0].id, own, text.toUtf8());
    QCOMPARE(attachment.match, Attachment::Match::Changed);
    QCOMPARE(attachment.exact, {});
    QCOMPARE(attachment.moved, (QList<qint64>{1, 2, 4, 5}));
    QCOMPARE(attachment.lost, QList<qint64>{3});
    QCOMPARE(attachment.lostCorrections, 0);
    for (const StoryChange &change : attachment.edit)
        QVERIFY(applyChange(free, change));
    for (const qint64 id : attachment.moved) {
        const Annotation &note = free.annotations[id];
        QCOMPARE(note.quote, contents.annotations[id].quote);
        QCOMPARE(text.sliced(note.range.start, note.range.size()), note.quote);
        QVERIFY(isMoved(note));
        QCOMPARE(note.movedFrom, CodePointMap(prose).toCodePoint(contents.annotations[id].range.start));
    }
    QVERIFY(free.annotations[3].quote.isEmpty() && !free.annotations[3].hash.isEmpty()); // another copy may have it
    QCOMPARE(free.corrections[0].spans[0].quote, u"before dawn"_s);
    QCOMPARE(free.corrections[0].spans[0].range, contents.corrections[0].spans[0].range); // which tells that it moved
    const auto replayed = placeOf(free.corrections[0].spans[0], storyOf(free), {u"quay.txt"_s, u"mole.txt"_s});
    QVERIFY(replayed && replayed->moved);
    QCOMPARE(replayed->span.range.start, text.indexOf(u"before dawn"_s));
    QCOMPARE(free.corrections[0].spans[0].cut, 7);
    QVERIFY(free.passages.isEmpty()); // to be compared again
}

void TestTextFree::lookalikesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("another article") << u"Council votes\nThe council voted on the bridge until late at night."_s;
    QTest::newRow("same words, other sentences")
        << u"Ferry\nIt struck a bank. They were given tea. He stood by her. The tide. \U0001F6A2 ferry, before dawn."_s;
    QTest::newRow("little of it") << prose.left(60);
    QTest::newRow("empty") << QString();
}

void TestTextFree::lookalikesAreRefused()
{
    QFETCH(QString, text);
    const StoryContents contents = proseContents();
    Article own;
    own.text = text;
    const Attachment attachment = attachCopy(withoutTexts(contents), contents.articles[0].id, own, text.toUtf8());
    QCOMPARE(attachment.match, Attachment::Match::Refused);
    QVERIFY(attachment.edit.isEmpty());
    // Nor is anything put over a text that is there.
    QCOMPARE(attachCopy(contents, contents.articles[0].id, contents.articles[0].article, {}).match,
             Attachment::Match::Refused);
}

void TestTextFree::findsAnchors_data()
{
    QTest::addColumn<QString>("before"); // | marks the stretch
    QTest::addColumn<QString>("after"); // | marks where it has to be found; none: lost
    QTest::addColumn<AnchorPlace::State>("state");
    const auto row = [](const char *name, const QString &before, const QString &after) {
        const bool lost = !after.contains(u'|');
        const bool same = before.indexOf(u'|') == after.indexOf(u'|');
        QTest::newRow(name) << before << after
                            << (lost       ? AnchorPlace::State::Lost
                                    : same ? AnchorPlace::State::Exact
                                           : AnchorPlace::State::Moved);
    };
    const QString front = u"A tug stood by until the evening tide rose. "_s;
    const QString back = u" and went home, the harbour office said."_s;
    row("untouched", front + u"|They drank tea|"_s + back, front + u"|They drank tea|"_s + back);
    row("text put before", front + u"|They drank tea|"_s + back, u"Late. "_s + front + u"|They drank tea|"_s + back);
    row("text taken away before", front + u"|They drank tea|"_s + back, front.mid(10) + u"|They drank tea|"_s + back);
    row("edited behind it", front + u"|They drank tea|"_s + back, front + u"|They drank tea|"_s + u" all night."_s);
    row("edited before it", front + u"|They drank tea|"_s + back, u"At dawn: |They drank tea|"_s + back);
    row("edited itself", front + u"|They drank tea|"_s + back, front + u"They drank soup"_s + back);
    row("gone, and said elsewhere", front + u"|They drank tea|"_s + back,
        front + back + u" In Rye: They drank tea, too."_s);
    row("a lookalike at its very place", u"Some words, then |They drank tea|, and then the captain came on deck."_s,
        u"Some other word: They drank tea in Rye. In the night: |They drank tea|, and then the captain came on deck."_s);
    row("at the end, and as like in front", u"|They drank tea|, and then the captain came on deck, furious."_s,
        u"They drank tea in Rye. Later, as ever. They drank tea, and then the captain came on deck, furious."_s);
    row("neighbours gone on both sides", front + u"|They drank tea|"_s + back, u"Then: They drank tea. Good."_s);
    row("long, and alone", front + u"|They drank tea out of the blue cups of the harbour master|"_s + back,
        u"Yes: |They drank tea out of the blue cups of the harbour master|!"_s);
    row("twice with the same neighbours", front + u"|They drank tea|"_s + back,
        front + u"They drank tea"_s + back + front + u"They drank tea"_s + back);
    row("gone, and its twin is left", front + u"|They drank tea|"_s + back + front + u"They drank tea"_s + back,
        back + front + u"They drank tea"_s + back);
    row("whole text", u"|Tea.|"_s, u"|Tea.|"_s);
    row("beyond the basic plane", front + u"|\U0001F6A2\U0001F6A2|"_s + back,
        u"\U0001F6A2 "_s + front + u"|\U0001F6A2\U0001F6A2|"_s + back);
}

void TestTextFree::findsAnchors()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(AnchorPlace::State, state);
    const auto marked = [](QString &text) {
        const qsizetype start = text.indexOf(u'|');
        const qsizetype end = text.lastIndexOf(u'|') - 1;
        text.remove(u'|');
        return start < 0 ? TextRange() : TextRange{start, end};
    };
    const TextRange there = marked(before);
    const TextRange wanted = marked(after);
    const Annotation plain = anchored({}, before, there);
    QCOMPARE(findAnchor(plain, after), (AnchorPlace{state, wanted}));
    // By its hash alone it is found in the same places; its range counts code points then.
    Annotation hashed{.range = {before.left(there.start).toUcs4().size(), 0}, .hash = anchorHash(before, there)};
    hashed.range.end = hashed.range.start;
    QCOMPARE(findAnchor(hashed, after), (AnchorPlace{state, wanted}));
}

void TestTextFree::editedArticles_data()
{
    QTest::addColumn<How>("how");
    QTest::newRow("annotations") << How::Annotation;
    QTest::newRow("annotations by hash") << How::Hash;
    QTest::newRow("corrections") << How::Correction;
}

/// What `how` makes of a stretch, and where it then finds it in another text; the annotation's range is what counts.
Annotation TestTextFree::marked(How how, const QString &text, TextRange range)
{
    if (how == How::Hash)
        return {.range = {CodePointMap(text).toCodePoint(range.start), 0}, .hash = anchorHash(text, range)};
    if (how == How::Annotation)
        return anchored({}, text, range);
    const Anchor anchor = anchorOf({.articles = {{.file = u"a.txt"_s, .text = text}}}, {0, range});
    return {.range = anchor.range,
            .quote = anchor.quote,
            .before = anchor.before,
            .after = anchor.after,
            .rival = anchor.rival};
}

AnchorPlace TestTextFree::found(How how, const Annotation &mark, const QString &text)
{
    if (how != How::Correction)
        return findAnchor(mark, text);
    const Anchor anchor{.article = u"a.txt"_s,
                        .range = mark.range,
                        .quote = mark.quote,
                        .before = mark.before,
                        .after = mark.after,
                        .rival = mark.rival};
    const auto place = placeOf(anchor, {.articles = {{.file = u"a.txt"_s, .text = text}}}, {u"a.txt"_s});
    if (!place)
        return {};
    return {place->moved ? AnchorPlace::State::Moved : AnchorPlace::State::Exact, place->span.range};
}

/// A thousand edits of articles, each followed character by character: an anchor is found where its own characters are,
/// or said to be lost.
void TestTextFree::editedArticles()
{
    QFETCH(How, how);
    std::mt19937 random(11);
    int exact = 0;
    int moved = 0;
    int lost = 0;
    int needless = 0; // lost though its own characters stand together still
    for (int round = 0; round < 1000; ++round) {
        EditedText edited(random);
        QList<Annotation> notes;
        QList<TextRange> origins;
        for (int i = 0; i < 6; ++i) {
            origins.append(edited.stretch());
            notes.append(marked(how, edited.text(), origins.last()));
        }
        const QString before = edited.text();
        edited.edit();
        const QString &text = edited.text();
        for (qsizetype i = 0; i < notes.size(); ++i) {
            const TextRange origin = origins.at(i);
            const AnchorPlace place = found(how, notes.at(i), text);
            if (place.state == AnchorPlace::State::Lost) {
                ++lost;
                needless += edited.stands(origin) ? 1 : 0;
                continue;
            }
            (place.state == AnchorPlace::State::Exact ? exact : moved) += 1;
            const qsizetype own = edited.shared(origin, place.range);
            // The hash tells words; marks between them may be others.
            const bool isRight = how == How::Hash ? edited.hasWords(origin, place.range)
                                                  : place.range.size() == origin.size() && own == origin.size();
            QVERIFY2(
                isRight,
                qUtf8Printable(u"round %1: %2 of %3 characters of \"%4\" in \"%5\""_s.arg(round)
                                   .arg(own)
                                   .arg(origin.size())
                                   .arg(before.sliced(origin.start, origin.size()),
                                        text.mid(qMax<qsizetype>(0, place.range.start - 40), origin.size() + 80))));
            const qsizetype now =
                how == How::Hash ? CodePointMap(text).toCodePoint(place.range.start) : place.range.start;
            QCOMPARE(place.state == AnchorPlace::State::Exact, now == notes.at(i).range.start);
        }
    }
    qInfo("%d exact, %d moved, %d lost (%d of them without need)", exact, moved, lost, needless);
    QVERIFY(exact > 1000 && moved > 1000 && needless < (exact + moved) / 5);
}

QTEST_GUILESS_MAIN(TestTextFree)
#include "tst_textfree.moc"
