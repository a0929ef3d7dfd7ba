// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/versionmodels.h"
#include "models/items/versionview.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace tellings;
using namespace Qt::StringLiterals;

/// What changed between two versions of an article, as one text.
class TestVersionView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { QTest::failOnWarning(); }
    void shows_data();
    void shows();
    void tellsHowMuch();
    void losesNothing();
    void changesAreARowEach();
    void versionsAreNamed();

private:
    static Article article(const QString &text);
    static QString written(const VersionView &view);
};

/// An article whose paragraphs are its lines.
Article TestVersionView::article(const QString &text)
{
    Article result;
    result.text = text;
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype end = text.indexOf(u'\n', start) < 0 ? text.size() : text.indexOf(u'\n', start);
        if (end > start)
            result.paragraphs.append({{start, end}, ParagraphRole::Body});
        start = end + 1;
    }
    return result;
}

/// A line a paragraph, its sign in front; [-what was taken out-], {+what was added+}.
QString TestVersionView::written(const VersionView &view)
{
    QStringList lines;
    for (const VersionView::Paragraph &paragraph : view.paragraphs) {
        QString line;
        switch (paragraph.change) {
        case WordChange::Equal: line = u"= "_s; break;
        case WordChange::Added: line = u"+ "_s; break;
        case WordChange::Dropped: line = u"- "_s; break;
        case WordChange::Changed: line = u"~ "_s; break;
        }
        for (const VersionView::Piece &piece : paragraph.pieces) {
            if (piece.change == WordChange::Dropped)
                line += u"[-"_s + piece.text + u"-]"_s;
            else if (piece.change == WordChange::Added)
                line += u"{+"_s + piece.text + u"+}"_s;
            else
                line += piece.text;
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

void TestVersionView::shows_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &before, const QString &after, const QString &shown) {
        QTest::newRow(name) << before << after << shown;
    };
    row("nothing", u"One.\nTwo."_s, u"One.\nTwo."_s, u"= One.\n= Two."_s);
    row("a paragraph more", u"One.\nTwo."_s, u"One.\nNew.\nTwo."_s, u"= One.\n+ {+New.+}\n= Two."_s);
    row("a paragraph less", u"One.\nOld.\nTwo."_s, u"One.\nTwo."_s, u"= One.\n- [-Old.-]\n= Two."_s);
    row("the last one less", u"One.\nOld."_s, u"One."_s, u"= One.\n- [-Old.-]"_s);
    row("the first one more", u"Two."_s, u"New.\nTwo."_s, u"+ {+New.+}\n= Two."_s);
    row("a word changed", u"The cat sat."_s, u"The dog sat."_s, u"~ The [-cat-] {+dog+} sat."_s);
    row("a word more", u"The cat sat."_s, u"The old cat sat."_s, u"~ The {+old+} cat sat."_s);
    row("a word less", u"The old cat sat."_s, u"The cat sat."_s, u"~ The [-old-] cat sat."_s);
    row("the first word less", u"Late the cat sat."_s, u"The cat sat."_s, u"~ [-Late-] The cat sat."_s);
    row("the last word less", u"The cat sat down."_s, u"The cat sat."_s, u"~ The cat sat [-down-]."_s);
    row("two places", u"Two men were hurt at noon."_s, u"Three men were hurt at ten."_s,
        u"~ [-Two-] {+Three+} men were hurt at [-noon-] {+ten+}."_s);
    row("punctuation", u"The cat, sat."_s, u"The cat sat!"_s, u"= The cat sat!"_s);
    row("over the end of a paragraph", u"The cat sat there.\nIt was late now."_s, u"The cat lay.\nSoon late now."_s,
        u"~ The cat [-sat there-] {+lay+}.\n~ [-It was-] {+Soon+} late now."_s);
    row("two paragraphs made one", u"The cat sat there.\nIt was late."_s, u"The cat was late."_s,
        u"~ The cat [-sat there-] [-It-] was late."_s);
    row("a paragraph less beside a word", u"Dogs barked.\nThe cat sat."_s, u"The old cat sat."_s,
        u"- [-Dogs barked.-]\n~ The {+old+} cat sat."_s);
    row("all", u"One."_s, u"Two."_s, u"~ [-One-] {+Two+}."_s);
    row("from nothing", QString(), u"One.\nTwo."_s, u"+ {+One.+}\n+ {+Two.+}"_s);
    row("to nothing", u"One.\nTwo."_s, QString(), u"- [-One.-]\n- [-Two.-]"_s);
}

void TestVersionView::shows()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, shown);
    QCOMPARE(written(versionView(article(before), article(after))), shown);
}

void TestVersionView::tellsHowMuch()
{
    const VersionView view =
        versionView(article(u"Two men were hurt.\nOld words here."_s), article(u"Three men were badly hurt."_s));
    QCOMPARE(view.added, 2);
    QCOMPARE(view.dropped, 4);
    QCOMPARE(view.kept, 3.0 / 7);
    QCOMPARE(view.changes.size(), 3);
    QCOMPARE(view.changes.at(0).before, u"Two"_s);
    QCOMPARE(view.changes.at(0).now, u"Three"_s);
    QCOMPARE(view.changes.at(0).paragraph, 1);
    QCOMPARE(versionView(article({}), article({})).kept, 1.0);
    QCOMPARE(versionView(article(u"One."_s), article(u"Two."_s)).kept, 0.0);
    QCOMPARE(changeSummary(view), u"3 change(s): 2 word(s) added, 4 taken out"_s);
}

/// Of random texts every letter of both is shown, where it belongs.
void TestVersionView::losesNothing()
{
    std::mt19937 random(5);
    const QStringList words{u"the"_s, u"ferry"_s, u"a"_s, u"bank"_s, u"struck"_s, u"\U0001F6A2"_s, u"was"_s, u"late"_s};
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    const auto text = [&] {
        QString made;
        for (int i = below(6); i > 0; --i) {
            for (int k = 1 + below(7); k > 0; --k)
                made += words.at(below(int(words.size()))) + (k == 1 ? u".\n"_s : u" "_s);
        }
        return made;
    };
    const auto letters = [](const QString &of) {
        QString left;
        for (const QChar unit : of)
            left += unit.isLetter() ? QString(unit) : QString(); // a picture is no word
        return left;
    };
    for (int round = 0; round < 2000; ++round) {
        const QString before = text();
        const QString after = round % 3 == 0 ? text() : before + text();
        const VersionView view = versionView(article(before), article(after));
        QString earlier;
        QString later;
        int numbers = 0;
        for (const VersionView::Paragraph &paragraph : view.paragraphs) {
            for (const VersionView::Piece &piece : paragraph.pieces) {
                earlier += piece.change == WordChange::Added ? QString() : piece.text;
                later += piece.change == WordChange::Dropped ? QString() : piece.text;
                QCOMPARE(piece.number == 0, piece.change == WordChange::Equal);
                QVERIFY(!piece.text.contains(u'\n'));
                QVERIFY(piece.number == 0 || piece.number >= numbers);
                numbers = std::max(numbers, piece.number);
            }
        }
        QCOMPARE(letters(later), letters(after));
        QCOMPARE(letters(earlier).size(), letters(before).size());
        QCOMPARE(numbers, view.changes.size());
    }
}

void TestVersionView::changesAreARowEach()
{
    VersionChangeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const VersionView view = versionView(article(u"The cat sat.\nOld."_s), article(u"The dog sat."_s));
    model.setChanges(view.changes);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, VersionChangeModel::Kind).data().toString(), u"± changed"_s);
    QCOMPARE(model.index(0, VersionChangeModel::Before).data().toString(), u"cat"_s);
    QCOMPARE(model.index(0, VersionChangeModel::Now).data().toString(), u"dog"_s);
    QCOMPARE(model.index(0, VersionChangeModel::Paragraph).data().toString(), u"1"_s);
    QCOMPARE(model.index(1, VersionChangeModel::Kind).data().toString(), u"− taken out"_s);
    QCOMPARE(model.index(1, VersionChangeModel::Before).data().toString(), u"Old."_s);
    model.setChanges({});
    QCOMPARE(model.rowCount(), 0);
}

void TestVersionView::versionsAreNamed()
{
    VersionListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setVersions({{.name = {}, .published = u"14 Mar 2026"_s, .file = u"/a/quay.txt"_s, .words = 1200},
                       {.name = u"corrected"_s, .file = u"/a/quay-2.txt"_s, .words = 1, .isCurrent = true},
                       {.name = u"quay-3.txt"_s, .isOffered = true}});
    QCOMPARE(model.index(0, VersionListModel::Name).data().toString(), u"Version 1"_s);
    QCOMPARE(model.index(1, VersionListModel::Name).data().toString(), u"corrected"_s);
    QCOMPARE(model.index(0, VersionListModel::File).data().toString(), u"quay.txt"_s);
    QCOMPARE(model.index(1, VersionListModel::State).data().toString(), u"compared"_s);
    QCOMPARE(model.index(2, VersionListModel::State).data().toString(), u"not added yet"_s);
    QSignalSpy edited(&model, &VersionListModel::nameEdited);
    QVERIFY(model.setData(model.index(0, 0), u" first  print "_s));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.constFirst().at(1).toString(), u"first print"_s);
    QVERIFY(model.setData(model.index(1, 0), u"corrected"_s));
    QCOMPARE(edited.size(), 1); // the same name
    QVERIFY(!(model.flags(model.index(2, 0)) & Qt::ItemIsEditable));
    QVERIFY(!(model.flags(model.index(0, 1)) & Qt::ItemIsEditable));
}

QTEST_MAIN(TestVersionView)
#include "tst_versionview.moc"
