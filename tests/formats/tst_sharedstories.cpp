// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/storyloader.h"
#include "tests/support/support.h"

#include <QFileInfo>
#include <QTest>
#include <QTextStream>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace tellings;

/// The real stories beside the checkout, as far as they are there. Their texts are others' and stay out of the
/// repository: what is expected is a letter for each paragraph.
class TestSharedStories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roles_data();
    void roles();
    void metadata();
    void proseIsNoFurniture();

private:
    static QChar letter(ParagraphRole role);
    static void dump(const Article &article);
};

QChar TestSharedStories::letter(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Headline: return u'H';
    case ParagraphRole::Standfirst: return u'S';
    case ParagraphRole::Subheading: return u'h';
    case ParagraphRole::Body: return u'b';
    case ParagraphRole::Caption: return u'c';
    case ParagraphRole::ListItem: return u'l';
    case ParagraphRole::Dateline: return u'D';
    case ParagraphRole::Byline: return u'B';
    case ParagraphRole::Furniture: return u'f';
    }
    return u'?';
}

/// For a person who wants to see why: TELLINGS_DUMP_ROLES=1 build/dev/tests/tst_sharedstories
void TestSharedStories::dump(const Article &article)
{
    QTextStream out(stdout);
    out << "== " << article.file << " | " << article.outlet << " | " << article.headline << " | " << article.byline
        << " | " << article.published.toString(Qt::ISODate) << " | " << article.language << " | " << article.encoding
        << '\n';
    for (const Paragraph &paragraph : article.paragraphs) {
        out << letter(paragraph.role) << ' ' << article.view(paragraph.range).left(110).toString().simplified() << " … "
            << article.view(paragraph.range).right(20).toString().simplified() << '\n';
    }
}

void TestSharedStories::roles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *file, const QString &expected) {
        QTest::newRow(file) << QString::fromLatin1(file) << expected;
    };
    row("huawei/000_8f7d46d84421d4c3.txt", u"Dbbbbbbbbbbbcbbbbbbbbcbbbbbbb"_s);
    row("huawei/001_246231f2c8d778ea.txt", u"Hbbbbbbbbhbbbb"_s);
    row("huawei/002_4fc079a9c8de9643.txt", u"Hfbbbbbbbbbbbbbbbff"_s);
    row("huawei/003_8b09e4d976957769.txt", u"Hffcbbbbbbbbbbbbffcbbbhbbbbbbbbb"_s);
    row("huawei/004_9ef8fc255c64cd04.txt", u"HSllllbbbcbbbccbbbbbbbbbbbccf"_s);
    row("lawsuit/3_LL.txt", u"HS"_s + u"b"_s.repeated(25));
    row("lawsuit/3_L.txt", u"H"_s + u"b"_s.repeated(31));
    row("lawsuit/3_M.txt", u"H"_s + u"b"_s.repeated(27));
    row("lawsuit/3_R.txt", u"HS"_s + u"b"_s.repeated(20));
    row("lawsuit/3_RR.txt", u"H"_s + u"b"_s.repeated(12));
    row("visit/5_LL.txt", u"HS"_s + u"b"_s.repeated(32));
    row("visit/5_L.txt", u"Hbbbhbbbbbbhbbbbbbbbbbbbbbbbhbbbbbb"_s);
    row("visit/5_M.txt", u"H"_s + u"b"_s.repeated(11));
    row("visit/5_R.txt", u"HS"_s + u"b"_s.repeated(10));
    row("visit/5_RR.txt", u"H"_s + u"b"_s.repeated(9));
    row("three-versions/Anita/Anita-adv.txt", u"b"_s.repeated(20));
    row("three-versions/Anita/Anita-int.txt", u"h"_s + u"b"_s.repeated(16));
    row("three-versions/Anita/Anita-ele.txt", u"b"_s.repeated(14));
    row("three-versions/Syria/Syria-adv.txt", u"b"_s.repeated(12));
    row("three-versions/Syria/Syria-int.txt", u"h"_s + u"b"_s.repeated(11));
    row("three-versions/Syria/Syria-ele.txt", u"b"_s.repeated(10));
}

void TestSharedStories::roles()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    if (test::sharedFolder().isEmpty())
        QSKIP("no ../shared beside the checkout");
    const auto loaded = loadStory({test::sharedFolder() + u"/stories/"_s + file});
    QVERIFY(loaded);
    const Article &article = loaded->story.articles.first();
    if (qEnvironmentVariableIsSet("TELLINGS_DUMP_ROLES"))
        dump(article);
    QString letters;
    for (const Paragraph &paragraph : article.paragraphs)
        letters += letter(paragraph.role);
    QCOMPARE(letters, expected);
}

void TestSharedStories::metadata()
{
    if (test::sharedFolder().isEmpty())
        QSKIP("no ../shared beside the checkout");
    const auto loaded = loadStory({test::sharedFolder() + u"/stories/huawei"_s});
    QVERIFY(loaded);
    QCOMPARE(loaded->problems.size(), 0);
    QCOMPARE(loaded->story.title, u"Huawei"_s);
    QCOMPARE(loaded->story.articles.size(), 5);
    QStringList outlets;
    for (const Article &article : loaded->story.articles) {
        outlets.append(article.outlet);
        QCOMPARE(article.language, u"en"_s);
        QCOMPARE(article.encoding, u"UTF-8"_s);
        QCOMPARE(article.sha256.size(), 64);
    }
    QCOMPARE(outlets, QStringList({u"000"_s, u"001"_s, u"002"_s, u"003"_s, u"004"_s}));
    const Article &first = loaded->story.articles.first();
    QCOMPARE(first.published, QDateTime(QDate(2020, 1, 30), QTime(0, 0), QTimeZone::UTC));
    QVERIFY(!first.publishedHasTime);
    QCOMPARE(first.headline, QString());
}

/// Web text of every kind, much of it no news: all of it has to load, and next to nothing may be hidden.
void TestSharedStories::proseIsNoFurniture()
{
    const QString folder = test::sharedFolder() + u"/eval/pan13-dev/texts"_s;
    if (!QFileInfo(folder).isDir())
        QSKIP("no ../shared/eval beside the checkout");
    const auto loaded = loadStory({folder});
    QVERIFY(loaded);
    QCOMPARE(loaded->problems.size(), 0);
    qsizetype all = 0;
    qsizetype hidden = 0;
    for (const Article &article : loaded->story.articles) {
        for (const Paragraph &paragraph : article.paragraphs) {
            all += paragraph.range.size();
            if (paragraph.role == ParagraphRole::Furniture)
                hidden += paragraph.range.size();
        }
    }
    QVERIFY(all > 1'000'000);
    QCOMPARE_LT(double(hidden), 0.001 * double(all));
}

QTEST_GUILESS_MAIN(TestSharedStories)
#include "tst_sharedstories.moc"
