// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sample story that the program carries, and what is written down about it in tests/data/sample-gold.json.

#include "resources/resources.h"
#include "tests/support/support.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringDecoder>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The text as a reader sees it. Qt has no Windows-1252 of its own; the sample needs these few of its signs.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    static const QHash<char16_t, char16_t> signs{{0x91, u'‘'}, {0x92, u'’'}, {0x93, u'“'},
                                                 {0x94, u'”'}, {0x96, u'–'}, {0x97, u'—'}};
    QString latin = QString::fromLatin1(bytes);
    for (QChar &c : latin)
        c = QChar(signs.value(c.unicode(), c.unicode()));
    return latin;
}

} // namespace

class TestSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void resourceHoldsTheFolder();
    void storyNamesEveryArticle();
    void metadataIsWhole();
    void encodingsAndLineEnds();
    void goldOffsets();

private:
    const QString m_folder = u":/tellings/sample"_s;
    QJsonArray m_articles;
};

void TestSample::initTestCase()
{
    QTest::failOnWarning();
    tellings::registerResources();
    QJsonParseError error;
    const QJsonDocument story = QJsonDocument::fromJson(contents(m_folder + u"/story.json"_s), &error);
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QVERIFY(!story.object().value(u"title").toString().isEmpty());
    m_articles = story.object().value(u"articles").toArray();
    QCOMPARE(m_articles.size(), 5);
}

void TestSample::resourceHoldsTheFolder()
{
    const QDir onDisk(QStringLiteral(TELLINGS_SOURCE_DIR "/resources/sample"));
    const QStringList names = onDisk.entryList(QDir::Files);
    QCOMPARE(QDir(m_folder).entryList(QDir::Files), names);
    for (const QString &name : names)
        QCOMPARE(contents(m_folder + u'/' + name), contents(onDisk.filePath(name)));
}

void TestSample::storyNamesEveryArticle()
{
    QStringList named;
    for (const QJsonValue &article : std::as_const(m_articles))
        named.append(article[u"file"].toString());
    named.sort();
    QStringList present = QDir(m_folder).entryList({u"*.txt"_s, u"*.md"_s}, QDir::Files);
    present.sort();
    QCOMPARE(named, present);
}

void TestSample::metadataIsWhole()
{
    QSet<QString> outlets;
    for (const QJsonValue &article : std::as_const(m_articles)) {
        outlets.insert(article[u"outlet"].toString());
        const QUrl url(article[u"url"].toString(), QUrl::StrictMode);
        QVERIFY(url.isValid());
        QVERIFY2(url.host().endsWith(u".example"), qPrintable(url.toString()));
        QVERIFY(QDateTime::fromString(article[u"published"].toString(), Qt::ISODate).isValid());
        QCOMPARE(article[u"language"].toString(), u"en"_s);
    }
    QVERIFY(!outlets.contains(QString()));
    QCOMPARE(outlets.size(), m_articles.size());
}

void TestSample::encodingsAndLineEnds()
{
    // A checkout that converts line ends or an editor that saves as UTF-8 would take away what these files are for.
    const QByteArray windows = contents(m_folder + u"/capital-register.txt"_s);
    QVERIFY(!windows.isValidUtf8());
    QVERIFY(windows.contains("\x93We followed"));
    const QByteArray crlf = contents(m_folder + u"/lantern-news.txt"_s);
    QVERIFY(crlf.isValidUtf8());
    QCOMPARE(crlf.count("\r\n"), crlf.count('\n'));
    QVERIFY(crlf.count('\n') > 30);
    QVERIFY(contents(m_folder + u"/harbour-courier.txt"_s).contains("\u00a314.2\u00a0million"));
    QVERIFY(contents(m_folder + u"/wexhaven-now.md"_s).startsWith("# "));
}

void TestSample::goldOffsets()
{
    const QJsonObject gold =
        QJsonDocument::fromJson(contents(tellings::test::dataFile(u"sample-gold.json"_s))).object();
    QHash<QString, QList<uint>> texts;
    for (const QJsonValue &article : std::as_const(m_articles)) {
        const QString name = article[u"file"].toString();
        texts.insert(name, decoded(contents(m_folder + u'/' + name)).toUcs4());
    }
    const auto textOf = [&texts](const QJsonValue &span) {
        const QList<uint> &text = texts[span[u"article"].toString()];
        const int start = span[u"start"].toInt();
        const int end = span[u"end"].toInt();
        if (start < 0 || end <= start || end > text.size())
            return QString();
        const QList<uint> part = text.sliced(start, end - start);
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
    };

    int spans = 0;
    const QJsonArray passages = gold[u"passages"].toArray();
    for (const QJsonValue &passage : passages) {
        const QJsonArray all = passage[u"spans"].toArray();
        QVERIFY(all.size() >= 2);
        for (const QJsonValue &span : all) {
            QCOMPARE(textOf(span), span[u"text"].toString());
            ++spans;
        }
    }
    QVERIFY(spans > 100);
    const QJsonArray repeats = gold[u"repeats_within_one_article"].toArray();
    QVERIFY(repeats.size() >= 5);
    for (const QJsonValue &repeat : repeats) {
        const QJsonArray all = repeat[u"spans"].toArray();
        QVERIFY(all.size() >= 2);
        QCOMPARE(textOf(all.first()), repeat[u"text"].toString());
        for (const QJsonValue &span : all)
            QVERIFY(!textOf(span).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
