// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/detailtext.h"
#include "tests/support/support.h"

#include <QTest>
#include <QTimeZone>

using namespace tellings;
using namespace Qt::StringLiterals;

/// The details of an article as a person writes them.
class TestDetailText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void keepsWhatIsNotShown();
    void changesOneComparison();

private:
    static Story story();
};

Story TestDetailText::story()
{
    Story story = test::storyOf({{u"Herald"_s, u"One."_s}, {u"Post"_s, u"Two."_s}});
    Article &herald = story.articles[0];
    herald.headline = u"Ferry aground"_s;
    herald.published = QDateTime(QDate(2026, 3, 14), QTime(8, 12, 30), QTimeZone::UTC);
    herald.publishedHasTime = true;
    herald.url = QUrl(u"https://herald.example/ferry"_s);
    herald.language = u"en"_s;
    return story;
}

void TestDetailText::reads_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read"); // "!" and a part of what is wrong
    using enum DetailField;
    const auto row = [](const char *name, DetailField field, const QString &written, const QString &read) {
        QTest::newRow(name) << static_cast<int>(field) << written << read;
    };
    row("outlet", Outlet, u"  The   Herald "_s, u"The Herald"_s);
    row("no outlet", Outlet, u"  "_s, u"!outlet"_s);
    row("another's outlet", Outlet, u"post"_s, u"!“post (2)”"_s);
    row("its own outlet in other letters", Outlet, u"HERALD"_s, u"HERALD"_s);
    row("headline", Headline, u"Ferry refloated"_s, u"Ferry refloated"_s);
    row("no headline", Headline, QString(), QString());
    row("byline", Byline, u"Ottoline Marsh"_s, u"Ottoline Marsh"_s);
    row("day", Published, u"2026-03-15"_s, u"2026-03-15"_s);
    row("day and time", Published, u"2026-03-15 09:30"_s, u"2026-03-15 09:30"_s);
    row("with a zone", Published, u"2026-03-15T09:30:00+02:00"_s, u"2026-03-15 07:30"_s);
    row("in words", Published, u"15 March 2026"_s, u"2026-03-15"_s);
    row("in German", Published, u"15. März 2026, 8.12 Uhr"_s, u"2026-03-15 08:12"_s);
    row("no date", Published, QString(), QString());
    row("not a date", Published, u"the day before"_s, u"!2026-03-14"_s);
    row("a day that never was", Published, u"2026-02-30"_s, u"!2026-03-14"_s);
    row("address", Url, u"https://post.example/a?b=c"_s, u"https://post.example/a?b=c"_s);
    row("address without its scheme", Url, u"post.example/a"_s, u"https://post.example/a"_s);
    row("no address", Url, QString(), QString());
    row("words are no address", Url, u"somewhere on the web"_s, u"!web address"_s);
    row("a file is no address", Url, u"file:///etc/passwd"_s, u"!web address"_s);
    row("a script is no address", Url, u"javascript:alert(1)"_s, u"!web address"_s);
    row("language", Language, u"DE"_s, u"de"_s);
    row("language and region", Language, u"pt-br"_s, u"pt-BR"_s);
    row("no language", Language, QString(), QString());
    row("a name is no tag", Language, u"German"_s, u"!language tag"_s);
    row("no such language", Language, u"qq"_s, u"!language tag"_s);
}

void TestDetailText::reads()
{
    QFETCH(const int, field);
    QFETCH(const QString, written);
    QFETCH(const QString, read);
    const auto details = withDetailText(story(), 0, static_cast<DetailField>(field), written);
    if (read.startsWith(u'!')) {
        QVERIFY(!details);
        QVERIFY2(details.error().contains(read.mid(1)), qPrintable(details.error()));
        return;
    }
    QVERIFY2(details, details ? "" : qPrintable(details.error()));
    QCOMPARE(detailText(*details, static_cast<DetailField>(field)), read);
    // Nothing else changed.
    const ArticleDetails before = detailsOf(story().articles[0]);
    for (int other = 0; other <= static_cast<int>(DetailField::Language); ++other) {
        if (other != field)
            QCOMPARE(detailText(*details, static_cast<DetailField>(other)),
                     detailText(before, static_cast<DetailField>(other)));
    }
}

void TestDetailText::keepsWhatIsNotShown()
{
    const Story ferry = story();
    const ArticleDetails before = detailsOf(ferry.articles[0]);
    const QString shown = detailText(before, DetailField::Published);
    QCOMPARE(shown, u"2026-03-14 08:12"_s);
    QCOMPARE(withDetailText(ferry, 0, DetailField::Published, shown), before); // seconds and all
}

void TestDetailText::changesOneComparison()
{
    Comparison comparison;
    comparison.story = story();
    ArticleDetails details = detailsOf(comparison.story.articles[1]);
    details.outlet = u"Morning Post"_s;
    const Comparison changed = withDetails(comparison, {{1, details}, {7, details}, {-1, details}});
    QCOMPARE(changed.story.articles[1].outlet, u"Morning Post"_s);
    QCOMPARE(detailsOf(changed.story.articles[1]), details);
    QCOMPARE(detailsOf(changed.story.articles[0]), detailsOf(comparison.story.articles[0]));
    QCOMPARE(comparison.story.articles[1].outlet, u"Post"_s);
    QCOMPARE(changed.story.articles[1].text, comparison.story.articles[1].text);
}

QTEST_GUILESS_MAIN(TestDetailText)
#include "tst_detailtext.moc"
