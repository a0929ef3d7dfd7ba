// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/words.h"

#include "tests/support/support.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <random>

using namespace tellings;
using namespace Qt::StringLiterals;
using tellings::diff::Break;

namespace {

using Append = void (*)(QStringView, TextRange, std::vector<Word> &);

std::vector<Word> wordsOf(QStringView text, Append append = appendWords)
{
    std::vector<Word> words;
    append(text, {0, text.size()}, words);
    return words;
}

QStringList textsOf(QStringView text, const std::vector<Word> &words)
{
    QStringList result;
    for (const Word &word : words)
        result.append(text.sliced(word.range.start, word.range.size()).toString());
    return result;
}

/// Every character readable in a message.
QString shown(QStringView text)
{
    QString result;
    for (const QChar c : text)
        result += c.unicode() >= 0x20 && c.unicode() < 0x7F
            ? QString(c)
            : u"\\u%1"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QChar(u'0'));
    return result;
}

/// Cuts `text` down to the shortest that the two ways still split differently.
QString smallestDifference(QString text)
{
    const auto differs = [](const QString &t) { return wordsOf(t) != wordsOf(t, appendWordsByIcu); };
    for (qsizetype i = 0; i < text.size();) {
        QString shorter = text;
        shorter.remove(i, 1);
        if (differs(shorter)) {
            text = shorter;
            i = 0;
        } else {
            ++i;
        }
    }
    return text;
}

QString difference(const QString &text)
{
    if (wordsOf(text) == wordsOf(text, appendWordsByIcu))
        return {};
    const QString least = smallestDifference(text);
    return u"\"%1\": \"%2\", by ICU \"%3\""_s.arg(shown(least), shown(textsOf(least, wordsOf(least)).join(u'|')),
                                                  shown(textsOf(least, wordsOf(least, appendWordsByIcu)).join(u'|')));
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("empty") << u""_s << QStringList{};
        QTest::newRow("marks alone") << u" ... -- !?"_s << QStringList{};
        QTest::newRow("plain") << u"The ferry ran aground."_s
                               << QStringList{u"The"_s, u"ferry"_s, u"ran"_s, u"aground"_s};
        QTest::newRow("apostrophes") << u"don't l\u2019eau dogs' 'quoted'"_s
                                     << QStringList{u"don't"_s, u"l\u2019eau"_s, u"dogs"_s, u"quoted"_s};
        QTest::newRow("figures") << u"3.5m 1,200 10-12 12:30 2031/32 50% $4.2bn"_s
                                 << QStringList{u"3.5m"_s, u"1,200"_s, u"10"_s, u"12"_s, u"12"_s,   u"30"_s,
                                                u"2031"_s, u"32"_s,    u"50"_s, u"%"_s,  u"4.2bn"_s};
        QTest::newRow("abbreviations") << u"U.S. e.g. Mr. D.N.C.'s"_s
                                       << QStringList{u"U.S"_s, u"e.g"_s, u"Mr"_s, u"D.N.C"_s, u"s"_s};
        QTest::newRow("hyphens and dashes")
            << u"well-known \u2013 long\u2014dash"_s << QStringList{u"well"_s, u"known"_s, u"long"_s, u"dash"_s};
        QTest::newRow("per cent with a mark") << u"5%\u0301 6%\u200D"_s << QStringList{u"5"_s, u"%"_s, u"6"_s, u"%"_s};
        QTest::newRow("underscores") << u"__ snake_case _"_s << QStringList{u"snake_case"_s};
        QTest::newRow("zero-width space") << u"Lund\u200BOslo"_s << QStringList{u"Lund"_s, u"Oslo"_s};
        QTest::newRow("fraction") << u"1\u20442 cup"_s << QStringList{u"1\u20442"_s, u"cup"_s};
        QTest::newRow("soft hyphen") << u"Donau\u00ADdampf\u00ADschiff"_s
                                     << QStringList{u"Donau\u00ADdampf\u00ADschiff"_s};
        QTest::newRow("combining mark") << u"cafe\u0301 noir"_s << QStringList{u"cafe\u0301"_s, u"noir"_s};
        QTest::newRow("no-break space") << u"5\u00A0km 5\u202Fkm"_s << QStringList{u"5"_s, u"km"_s, u"5\u202Fkm"_s};
        QTest::newRow("Greek") << u"\u039F\u03B4\u03C5\u03C3\u03C3\u03AD\u03B1\u03C2 \u03BA\u03B1\u03B9"_s
                               << QStringList{u"\u039F\u03B4\u03C5\u03C3\u03C3\u03AD\u03B1\u03C2"_s,
                                              u"\u03BA\u03B1\u03B9"_s};
        QTest::newRow("Cyrillic") << u"\u041C\u043E\u0441\u043A\u0432\u0430, \u0434\u0430"_s
                                  << QStringList{u"\u041C\u043E\u0441\u043A\u0432\u0430"_s, u"\u0434\u0430"_s};
        QTest::newRow("Chinese") << u"\u5317\u4EAC\u5927\u5B66\u3002"_s
                                 << QStringList{u"\u5317\u4EAC"_s, u"\u5927\u5B66"_s};
        QTest::newRow("Arabic") << u"\u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064A\u0633\u060C"_s
                                << QStringList{u"\u0642\u0627\u0644"_s, u"\u0627\u0644\u0631\u0626\u064A\u0633"_s};
        QTest::newRow("Hebrew") << u"\u05E6\u05D4\"\u05DC \u05D0\u05DE\u05E8"_s
                                << QStringList{u"\u05E6\u05D4\"\u05DC"_s, u"\u05D0\u05DE\u05E8"_s};
        QTest::newRow("Thai") << u"\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35\u0E0A\u0E32\u0E27\u0E42\u0E25\u0E01"_s
                              << QStringList{u"\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35"_s, u"\u0E0A\u0E32\u0E27"_s,
                                             u"\u0E42\u0E25\u0E01"_s};
        QTest::newRow("letters beyond the basic plane")
            << u"\U0001D400\U0001D401 two"_s << QStringList{u"\U0001D400\U0001D401"_s, u"two"_s};
        QTest::newRow("emoji are no words") << u"Yes \U0001F600 no"_s << QStringList{u"Yes"_s, u"no"_s};
    }

    void table()
    {
        QFETCH(const QString, text);
        const std::vector<Word> words = wordsOf(text);
        QTEST(textsOf(text, words), "words");
        QVERIFY2(words.empty() || words.back().breakAfter == Break::Paragraph, "the last word ends the paragraph");
    }

    /// A stretch inside a text: nothing outside it is seen, and what was there before stays.
    void stretches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("fast way") << u"Zero one two, three four. Five"_s;
        QTest::newRow("ICU's way") << u"Zero one two, three \u05D0\u05D1. Five"_s;
    }

    void stretches()
    {
        QFETCH(const QString, text);
        const Word before{{0, 1}, Break::Clause};
        for (qsizetype start = 0; start <= text.size(); ++start) {
            for (qsizetype end = start; end <= text.size(); ++end) {
                std::vector<Word> words{before};
                appendWords(text, {start, end}, words);
                QVERIFY(words.front() == before);
                words.erase(words.begin());
                std::vector<Word> alone = wordsOf(QString(text.sliced(start, end - start)));
                for (Word &word : alone)
                    word.range = {word.range.start + start, word.range.end + start};
                QVERIFY2(words == alone, qPrintable(text.sliced(start, end - start)));
            }
        }
    }

    /// The fast way against ICU's on random strings of letters and everything that may stand between them.
    void fastWayIsIcus_data()
    {
        QTest::addColumn<QString>("characters");
        const QString letters = u"aB\u00E9\u00DF\u0149\u03B1\u0395\u0434\u042F\u0561"_s;
        const QString ascii = u" .,;:!?'\"()[]{}<>/\\|@#$%^&*-_+=~`"_s;
        const QString quotes = u"\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u2039\u203A\u00AB\u00BB"_s;
        QTest::newRow("letters and marks") << letters + ascii;
        QTest::newRow("digits and marks") << u"a019"_s + ascii;
        QTest::newRow("quotes and apostrophes") << u"aB1\u02BC\u02BB\uFF07 '.\""_s + quotes;
        QTest::newRow("soft hyphens and combining marks") << letters + u"1 .,'%\u00AD\u0301\u0308\u0483\u20DD"_s;
        QTest::newRow("invisible characters")
            << u"a1 .'%\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202C\u2060\uFEFF"_s;
        QTest::newRow("white space") << u"a1.'\u00A0\u2002\u2009\u202F\u205F\t\n\r\u000B\u000C\u0085\u2028\u2029"_s;
        QTest::newRow("Latin-1 marks") << u"a1 "_s + stretch(0xA0, 0xBF) + u"\u00D7\u00F7"_s;
        QTest::newRow("modifier letters") << u"a1 "_s + stretch(0x02B0, 0x02FF);
        QTest::newRow("Greek and Cyrillic") << u"1 .'"_s + stretch(0x0370, 0x052F);
        QTest::newRow("Armenian") << u"a1 .'"_s + stretch(0x0530, 0x058F);
        QTest::newRow("general punctuation") << u"a1 .'"_s + stretch(0x2000, 0x206F);
        QTest::newRow("currency") << u"a1 .,"_s + stretch(0x20A0, 0x20CF);
        QTest::newRow("all below Hebrew") << stretch(0x20, 0x058F);
    }

    void fastWayIsIcus()
    {
        QFETCH(const QString, characters);
        std::mt19937 engine(static_cast<unsigned>(characters.size()));
        const auto random = [&engine] { return static_cast<qsizetype>(engine() >> 1); };
        QStringList differences;
        for (int round = 0; round < 10'000; ++round) {
            QString text;
            for (qsizetype i = random() % 24; i > 0; --i)
                text += random() % 4 == 0 ? QChar(u'a')
                    : random() % 6 == 0   ? QChar(u'1')
                                          : characters[random() % characters.size()];
            const QString found = difference(text);
            if (!found.isEmpty() && !differences.contains(found))
                differences.append(found);
            if (differences.size() == 12)
                break;
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

    void fastWayIsIcusOnRealTexts()
    {
        if (test::sharedFolder().isEmpty())
            QSKIP("No texts beside the checkout (../shared)");
        int files = 0;
        for (const QString &folder : {u"/stories"_s, u"/eval/pan13-dev/texts"_s}) {
            QDirIterator walk(test::sharedFolder() + folder, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
            for (int taken = 0; walk.hasNext() && taken < 100; ++taken) {
                QFile file(walk.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
                    const QString found = difference(line);
                    QVERIFY2(found.isEmpty(), qPrintable(file.fileName() + u": "_s + found));
                }
                ++files;
            }
        }
        QCOMPARE_GT(files, 0);
    }

private:
    /// The assigned characters of one stretch of Unicode.
    static QString stretch(char16_t first, char16_t last)
    {
        QString result;
        for (char16_t c = first; c <= last; ++c) {
            if (QChar(c).category() != QChar::Other_NotAssigned)
                result += QChar(c);
        }
        return result;
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
