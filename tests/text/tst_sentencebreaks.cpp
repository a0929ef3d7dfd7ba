// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/sentencebreaks.h"

#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;
using tellings::diff::Break;

namespace {

/// The words of the text with a mark after each: "," comma, "'" quote, ";" clause, "." sentence, "|" paragraph.
QString marked(QStringView text)
{
    std::vector<Word> words;
    appendWords(text, {0, text.size()}, words);
    QString result;
    for (const Word &word : words) {
        if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
        result += text.sliced(word.range.start, word.range.size());
        switch (word.breakAfter) {
        case Break::None: break;
        case Break::Comma: result += u','; break;
        case Break::Quote: result += u'\''; break;
        case Break::Clause: result += u';'; break;
        case Break::Sentence: result += u" /"; break;
        case Break::Paragraph: result += u" |"; break;
        case Break::Heading: break; // of whole articles, not of their words
        }
    }
    return result;
}

int sentencesIn(QStringView text)
{
    return static_cast<int>(marked(text).count(u" /"_s)) + 1;
}

} // namespace

class SentenceBreaksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strengths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("none") << u"one two three"_s << u"one two three |"_s;
        QTest::newRow("comma") << u"one, two three"_s << u"one, two three |"_s;
        QTest::newRow("clause") << u"one; two: three (four) five"_s << u"one; two; three; four; five |"_s;
        QTest::newRow("dashes") << u"one \u2014 two\u2014three \u2013 four - five"_s
                                << u"one; two; three; four; five |"_s;
        QTest::newRow("hyphen") << u"well-known face"_s << u"well known face |"_s;
        QTest::newRow("quotes") << u"he said \u201Cstop it\u201D loudly"_s << u"he said' stop it' loudly |"_s;
        QTest::newRow("straight quotes") << u"he said \"stop it\" loudly"_s << u"he said' stop it' loudly |"_s;
        QTest::newRow("guillemets") << u"il dit \u00ABassez\u00BB hier"_s << u"il dit' assez' hier |"_s;
        QTest::newRow("the stronger counts") << u"\u201CStop,\u201D he said"_s << u"Stop' he said |"_s;
        QTest::newRow("sentence") << u"One two. Three four."_s << u"One two / Three four |"_s;
        QTest::newRow("marks before the first word") << u"\u201CWell. Then"_s << u"Well / Then |"_s;
        QTest::newRow("Arabic comma") << u"\u0642\u0627\u0644\u060C \u0646\u0639\u0645"_s
                                      << u"\u0642\u0627\u0644, \u0646\u0639\u0645 |"_s;
    }

    void strengths()
    {
        QFETCH(const QString, text);
        QTEST(marked(text), "wanted");
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("sentences");
        QTest::newRow("two") << u"It sank. Nobody died."_s << 2;
        QTest::newRow("question, exclamation") << u"Who knew? Nobody! Why?"_s << 3;
        QTest::newRow("title") << u"Mr. Smith met Dr. Jones and Mrs. Ahl."_s << 1;
        QTest::newRow("initials") << u"J. K. Rowling wrote it."_s << 1;
        QTest::newRow("initial inside a name") << u"George W. Bush spoke."_s << 1;
        QTest::newRow("country") << u"The U.S. Senate voted."_s << 1;
        QTest::newRow("company") << u"Northern Ferries Inc. Chairman Bo Ek resigned."_s << 1;
        QTest::newRow("number") << u"See No. 10 Downing Street."_s << 1;
        QTest::newRow("decimal") << u"It grew 3.5 percent. Then it fell."_s << 2;
        QTest::newRow("ends in a figure") << u"It sank in 2031. Nobody died."_s << 2;
        QTest::newRow("small letter goes on") << u"The co. said so approx. twice."_s << 1;
        QTest::newRow("quote ends the sentence") << u"\u201CStop.\u201D He left."_s << 2;
        QTest::newRow("straight quote ends the sentence") << u"\"Stop.\" He left."_s << 2;
        QTest::newRow("quote goes on") << u"\u201CStop!\u201D he said."_s << 1;
        QTest::newRow("question in a quote goes on") << u"\"Who knew?\" she asked."_s << 1;
        QTest::newRow("quote opens after the stop") << u"He left. \u201CStop,\u201D she said."_s << 2;
        QTest::newRow("no space before the quote") << u"He left.\u201CStop,\u201D she said."_s << 2;
        QTest::newRow("closing bracket") << u"It sank (nobody died). The owner wept."_s << 2;
        QTest::newRow("ellipsis ends") << u"He waited\u2026 Nothing came."_s << 2;
        QTest::newRow("ellipsis goes on") << u"He waited\u2026 and waited."_s << 1;
        QTest::newRow("three full stops end") << u"He waited... Nothing came."_s << 2;
        QTest::newRow("three full stops go on") << u"He waited... and waited."_s << 1;
        QTest::newRow("several marks") << u"Really?! Yes."_s << 2;
        QTest::newRow("address") << u"Write to desk@example.org today."_s << 1;
        QTest::newRow("Chinese") << u"\u4ED6\u8D70\u4E86\u3002\u5979\u6765\u4E86\u3002"_s << 2;
        QTest::newRow("Japanese") << u"\u884C\u304D\u307E\u3059\uFF01\u306F\u3044\u3002"_s << 2;
        QTest::newRow("Arabic question") << u"\u0645\u0646 \u0642\u0627\u0644\u061F \u0644\u0627 \u0623\u062D\u062F."_s
                                         << 2;
        QTest::newRow("Hindi")
            << u"\u0930\u093E\u092E \u0917\u092F\u093E\u0964 \u0938\u0940\u0924\u093E \u0906\u0908\u0964"_s << 2;
        QTest::newRow("Russian")
            << u"\u041E\u043D \u0443\u0448\u0451\u043B. \u041E\u043D\u0430 \u043F\u0440\u0438\u0448\u043B\u0430."_s
            << 2;
        QTest::newRow("German date") << u"Am 13. Juli sank die F\u00E4hre."_s << 1;
        QTest::newRow("German title") << u"Dr. Klara Beck sprach."_s << 1;
        QTest::newRow("German number") << u"Zimmer Nr. 12 blieb leer."_s << 1;
        QTest::newRow("a sentence ends in no") << u"They said no. The vote was lost."_s << 2;
        QTest::newRow("a sentence ends in art") << u"She lives for art. The museum closed."_s << 2;
        QTest::newRow("a sentence ends in an abbreviation") << u"He went to the U.S. The others stayed."_s << 2;
    }

    void sentences()
    {
        QFETCH(const QString, text);
        QTEST(sentencesIn(text), "sentences");
    }
};

QTEST_GUILESS_MAIN(SentenceBreaksTest)
#include "tst_sentencebreaks.moc"
