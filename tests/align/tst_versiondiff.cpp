// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/versiondiff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tellings;

namespace {

/// An article of paragraphs, one a line.
Article articleOfLines(const QString &lines)
{
    Article article{.text = lines};
    qsizetype start = 0;
    for (const QString &line : lines.split(u'\n')) {
        if (!line.isEmpty())
            article.paragraphs.append({{start, start + line.size()}, ParagraphRole::Body});
        start += line.size() + 1;
    }
    return article;
}

} // namespace

/// What changed between two versions of an article.
class TestVersionDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void changes_data();
    void changes();
    void isBoundedByParagraphs();
};

void TestVersionDiff::changes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("changes"); // "-words" taken out, "+words" put in, "-a+b" changed
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("dropped");
    const auto row = [](const char *name, const QString &before, const QString &after, const QStringList &changes,
                        int added,
                        int dropped) { QTest::newRow(name) << before << after << changes << added << dropped; };
    row("the same", u"One two.\nThree."_s, u"One two.\nThree."_s, {}, 0, 0);
    row("spaces and marks alone", u"One  two.\nThree."_s, u"One two.\nthree!"_s, {}, 0, 0);
    row("a paragraph more", u"One two.\nThree."_s, u"One two.\nNew here.\nThree."_s, {u"+New here."_s}, 2, 0);
    row("a paragraph at the beginning", u"One."_s, u"New here.\nOne."_s, {u"+New here."_s}, 2, 0);
    row("a paragraph at the end", u"One."_s, u"One.\nNew here."_s, {u"+New here."_s}, 2, 0);
    row("a paragraph less", u"One two.\nThree four.\nFive."_s, u"One two.\nFive."_s, {u"-Three four."_s}, 0, 2);
    row("a word changed", u"Nobody was hurt.\nEnd."_s, u"Nobody was killed.\nEnd."_s, {u"-hurt+killed"_s}, 1, 1);
    row("a word put in", u"Nobody was hurt."_s, u"Nobody was badly hurt."_s, {u"+badly"_s}, 1, 0);
    row("over the end of a paragraph", u"One two three.\nFour five six."_s, u"One two 3.\n4 5 six."_s,
        {u"-three+3"_s, u"-Four five+4 5"_s}, 3, 3);
    row("two paragraphs made one", u"One two three.\nFour five six."_s, u"One two five six."_s,
        {u"-three"_s, u"-Four"_s}, 0, 2);
    row("one paragraph made two", u"One two five six."_s, u"One two three.\nFour five six."_s,
        {u"+three"_s, u"+Four"_s}, 2, 0);
    row("fewer paragraphs", u"One two three.\nFour five.\nSix seven."_s, u"One two 3.\n6 seven."_s,
        {u"-three+3"_s, u"-Four five+6"_s, u"-Six"_s}, 2, 4);
    row("a paragraph less beside a word", u"Three four.\nEnd."_s, u"End now."_s, {u"-Three four."_s, u"+now"_s}, 1, 2);
    row("all of it", u"One two."_s, {}, {u"-One two."_s}, 0, 2);
    row("from nothing", {}, u"One two."_s, {u"+One two."_s}, 2, 0);
}

void TestVersionDiff::changes()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, changes);
    const Article from = articleOfLines(before);
    const Article to = articleOfLines(after);
    const QList<WordRun> runs = versionDiff(from, to);
    QStringList found;
    TextRange last;
    TextRange lastOther;
    for (const WordRun &run : runs) {
        QVERIFY(run.base.start >= last.end && run.other.start >= lastOther.end); // in order, and apart
        last = run.base;
        lastOther = run.other;
        if (run.change == WordChange::Equal)
            continue;
        QCOMPARE(run.base.isEmpty(), run.change == WordChange::Added);
        QCOMPARE(run.other.isEmpty(), run.change == WordChange::Dropped);
        found.append((run.base.isEmpty() ? QString() : u'-' + from.view(run.base).toString())
                     + (run.other.isEmpty() ? QString() : u'+' + to.view(run.other).toString()));
    }
    QCOMPARE(found, changes);
    const VersionSummary summary = summaryOf(runs, from, to);
    QTEST(summary.added, "added");
    QTEST(summary.dropped, "dropped");
}

/// Paragraphs are told apart first, so that a long text with one word changed is no long list of words.
void TestVersionDiff::isBoundedByParagraphs()
{
    QStringList lines;
    for (int i = 0; i < 400; ++i)
        lines.append(u"Paragraph %1 has some words, and number %1 in it twice."_s.arg(i));
    const Article before = articleOfLines(lines.join(u'\n'));
    lines[200].replace(u"some"_s, u"several"_s);
    const Article after = articleOfLines(lines.join(u'\n'));
    const QList<WordRun> runs = versionDiff(before, after);
    QCOMPARE(runs.size(), 399 + 3); // the one before the word, the word, and the one behind it
    const VersionSummary summary = summaryOf(runs, before, after);
    QCOMPARE(summary.added, 1);
    QCOMPARE(summary.dropped, 1);
}

QTEST_GUILESS_MAIN(TestVersionDiff)
#include "tst_versiondiff.moc"
