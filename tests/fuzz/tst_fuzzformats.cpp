// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/lines.h"
#include "models/formats/storyfile.h"
#include "models/formats/storyloader.h"
#include "models/formats/textdecoder.h"

#include <QStringEncoder>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tellings;

/// Feeds the readers what no newsroom would write, the same on every run. TELLINGS_FUZZ_ITERATIONS sets how much,
/// TELLINGS_FUZZ_SEED where it begins; a failure names the round, which alone makes its input.
class TestFuzzFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void articles();
    void storyFiles();

private:
    static int iterations();
    static std::uint32_t seed();
    static QByteArray mutated(const QList<QByteArray> &seeds, std::mt19937 &random);
    static QString brokenInvariant(const QString &file, const QByteArray &bytes);
};

int TestFuzzFormats::iterations()
{
    bool ok = false;
    const int given = qEnvironmentVariableIntValue("TELLINGS_FUZZ_ITERATIONS", &ok);
    return ok && given > 0 ? given : 3000;
}

std::uint32_t TestFuzzFormats::seed()
{
    return static_cast<std::uint32_t>(qEnvironmentVariableIntValue("TELLINGS_FUZZ_SEED"));
}

/// One of the seeds with a few of the usual accidents: bytes changed, lost, doubled, cut off, or mixed with another
/// seed.
QByteArray TestFuzzFormats::mutated(const QList<QByteArray> &seeds, std::mt19937 &random)
{
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(qMax<qsizetype>(1, limit)));
    };
    static const QList<QByteArray> splices{"\r"_ba,
                                           "\n\n"_ba,
                                           "\xe2\x80\xa8"_ba,
                                           "\xe2\x80"_ba,
                                           "\xff\xfe"_ba,
                                           QByteArray("\0\xd8", 2),
                                           QByteArray("\0", 1),
                                           "\xed\xa0\x80"_ba,
                                           "\xc2\xa0"_ba,
                                           "\xf0\x9f\x98\x80"_ba,
                                           "# "_ba,
                                           "- "_ba,
                                           "---\n"_ba,
                                           "Image caption,\n"_ba,
                                           "date 2020-01-30 "_ba,
                                           "Related:\n"_ba,
                                           "("_ba,
                                           "/PA)"_ba,
                                           "99999999999999999999"_ba,
                                           R"({"articles":[{"file":)"_ba,
                                           "]"_ba,
                                           R"(")"_ba,
                                           "By "_ba,
                                           ", 08:12 "_ba,
                                           "31 February 2026"_ba};
    QByteArray bytes = seeds[below(seeds.size())];
    for (qsizetype round = below(8); round >= 0; --round) {
        const qsizetype place = below(bytes.size() + 1);
        switch (below(7)) {
        case 0:
            if (place < bytes.size())
                bytes[place] = static_cast<char>(random());
            break;
        case 1: bytes.remove(place, below(20)); break;
        case 2: bytes.truncate(place); break;
        case 3: bytes.insert(place, bytes.mid(below(bytes.size()), below(60))); break;
        case 4: bytes.insert(place, splices[below(splices.size())]); break;
        case 5: bytes = bytes.first(place) + seeds[below(seeds.size())].sliced(0); break;
        default:
            if (place < bytes.size())
                bytes[place] = static_cast<char>(bytes[place] ^ (1 << below(8)));
        }
    }
    return bytes;
}

/// What every article holds to, whatever it was read from; empty when all is well.
QString TestFuzzFormats::brokenInvariant(const QString &file, const QByteArray &bytes)
{
    const auto article = readArticle(file, bytes);
    const auto decoded = decodeText(bytes);
    if (!article) {
        const Error &error = article.error();
        const bool known = error.code == Error::Code::NotText || error.code == Error::Code::Empty;
        return !known || error.text.isEmpty() || error.path != file ? u"odd error: "_s + error.message() : QString();
    }
    if (!decoded || decoded->text != article->text || decoded->encoding != article->encoding)
        return u"the text is not the decoded file"_s;
    if (!article->text.isValidUtf16())
        return u"the text has a lone surrogate"_s;
    if (article->paragraphs.isEmpty() || article->outlet.isEmpty() || article->sha256.size() != 64)
        return u"paragraphs, outlet or checksum missing"_s;
    qsizetype last = 0;
    for (const Paragraph &paragraph : article->paragraphs) {
        const TextRange range = paragraph.range;
        if (range.start < last || range.end > article->text.size() || range.isEmpty())
            return u"paragraph %1..%2 is out of order, out of bounds or empty"_s.arg(range.start).arg(range.end);
        const QStringView shown = article->view(range);
        if (isPadding(shown.front()) || isPadding(shown.back()) || shown.trimmed().size() != shown.size())
            return u"paragraph %1..%2 has padding at an end"_s.arg(range.start).arg(range.end);
        if (article->text[range.start].isLowSurrogate() || article->text[range.end - 1].isHighSurrogate())
            return u"paragraph %1..%2 cuts a character"_s.arg(range.start).arg(range.end);
        last = range.end;
    }
    if (article->published.isValid() && article->published.timeSpec() != Qt::UTC)
        return u"the date is not in UTC"_s;
    // Nothing visible may be lost between the paragraphs of plain text.
    if (file.endsWith(u".txt")) {
        qsizetype covered = 0;
        for (const Paragraph &paragraph : article->paragraphs) {
            for (; covered < paragraph.range.start; ++covered) {
                if (!isPadding(article->text[covered]))
                    return u"character %1 stands in no paragraph"_s.arg(covered);
            }
            covered = paragraph.range.end;
        }
    }
    return {};
}

void TestFuzzFormats::articles()
{
    const QString text =
        u"Ferry terminal “to close”\r\nBy Jane Roe, Harbour Editor\r\nPublished 14 March 2026, 08:12\r\n\r\n"
        "• Nine of twelve piers cracked\r\n\r\nThe board voted on Tuesday – at last – to close the old\r\n"
        "terminal, after a survey found\u00a0cracks in nine of its twelve\r\npiers, the ones below the hall "
        "😀.\r\n\r\nImage caption,\r\nPiers below the hall (Harbour Board/PA)\r\n\r\nThe Falk case\r\n\r\nShe "
        "said: “It’s a sad day.”\r\n\r\nMore on this story\r\nThe last boat\r\n"_s;
    const QString chinese = u"旧轮渡码头将在周五关闭\n港口委员会周二晚间投票决定关闭旧轮渡码头。\n"_s;
    const QString markdown =
        u"---\ntitle: Ferry\ndate: 2026-03-14\n---\n# Ferry\n\n![Piers](p.jpg)\n\n> A sad\n> day\n\n- One\n  "
        "more\n\nPart\n====\n\n```\ncode\n```\n"_s;
    const auto encoded = [](const QString &source, const char *encoding) {
        return QByteArray(QStringEncoder(encoding)(source));
    };
    const QList<QByteArray> seeds{text.toUtf8(),
                                  "\xef\xbb\xbf" + text.toUtf8(),
                                  "\xff\xfe" + encoded(text, "UTF-16LE"),
                                  encoded(text, "UTF-16BE"),
                                  QByteArray("\xff\xfe\0\0", 4) + encoded(text, "UTF-32LE"),
                                  encoded(chinese, "UTF-16LE"),
                                  encoded(text, "windows-1252"),
                                  encoded(chinese, "GB18030"),
                                  markdown.toUtf8(),
                                  "date 2020-01-30 Boats left."_ba,
                                  QByteArray("\xff\xfe\0\xd8\0\xd8", 6),
                                  "%PDF-1.7"_ba};
    std::mt19937 random(seed());
    const int rounds = iterations();
    for (int round = 0; round < rounds; ++round) {
        const QByteArray bytes = mutated(seeds, random);
        for (const QString &file : {u"fuzz.txt"_s, u"fuzz.md"_s}) {
            const QString broken = brokenInvariant(file, bytes);
            QVERIFY2(broken.isEmpty(),
                     qUtf8Printable(u"round %1, %2: %3: %4"_s.arg(round).arg(
                         file, broken, QString::fromLatin1(bytes.toPercentEncoding()))));
        }
    }
}

void TestFuzzFormats::storyFiles()
{
    const QList<QByteArray> seeds{
        R"({"title": "The ferry", "articles": [{"file": "a.txt", "outlet": "Quay", "url": "https://quay.example/",)"
        R"("published": "2026-03-14T08:12:00Z", "byline": "Jane Roe", "language": "en"}, {"file": "../b.txt"}]})"_ba,
        QByteArray(600, '[') + QByteArray(600, ']'), R"({"articles": [[[{"file": {"file": "\ud800"}}]]]})"_ba,
        "\xff\xfe{\0}\0"_ba, R"({"title": "\ud800", "articles": [{"file": "\u0000"}]})"_ba};
    std::mt19937 random(seed());
    const int rounds = iterations();
    for (int round = 0; round < rounds; ++round) {
        const QByteArray bytes = mutated(seeds, random);
        const StoryFile story = parseStoryFile(bytes, u"story.json"_s);
        for (const StoryFileEntry &entry : story.entries) {
            QVERIFY(!entry.file.isEmpty());
            QVERIFY2(!entry.file.startsWith(u"../"_s) && !entry.file.startsWith(u'/'), qUtf8Printable(entry.file));
        }
        for (const Error &problem : story.problems)
            QVERIFY(!problem.text.isEmpty() && problem.path == u"story.json"_s);
    }
}

QTEST_GUILESS_MAIN(TestFuzzFormats)
#include "tst_fuzzformats.moc"
