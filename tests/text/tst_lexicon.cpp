// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/lexicon.h"

#include "tests/support/support.h"

#include <QSet>
#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const Article &article, const AnalysedArticle &analysed)
{
    QStringList result;
    for (const TextRange range : analysed.words)
        result.append(article.view(range).toString());
    return result;
}

} // namespace

class LexiconTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vocabulary()
    {
        Vocabulary vocabulary;
        QCOMPARE(vocabulary.size(), 0U);
        QCOMPARE(vocabulary.intern(u"ferry"), 0U);
        QCOMPARE(vocabulary.intern(u"sand"), 1U);
        QCOMPARE(vocabulary.intern(u"ferry"), 0U);
        QCOMPARE(vocabulary.intern(u"Ferry"), 2U);
        QCOMPARE(vocabulary.intern(u"ferr"), 3U);
        QCOMPARE(vocabulary.intern(u""), 4U);
        QCOMPARE(vocabulary.intern(QStringView()), 4U);
        QCOMPARE(vocabulary.size(), 5U);
        QCOMPARE(vocabulary.text(0).toString(), u"ferry"_s);
        QCOMPARE(vocabulary.text(4).toString(), QString());
    }

    void nothingInAnEmptyVocabulary()
    {
        Vocabulary vocabulary;
        QCOMPARE(vocabulary.intern(QStringView()), 0U);
        QCOMPARE(vocabulary.intern(QStringView()), 0U);
        QCOMPARE(vocabulary.text(0).size(), 0);
    }

    /// Through many rounds of growing, every string keeps its number and its text.
    void vocabularyGrows()
    {
        Vocabulary vocabulary;
        constexpr std::uint32_t count = 50'000;
        for (std::uint32_t i = 0; i < count; ++i)
            QCOMPARE(vocabulary.intern(QString::number(i * 7919)), i);
        for (std::uint32_t i = 0; i < count; ++i) {
            QCOMPARE(vocabulary.intern(QString::number(i * 7919)), i);
            QCOMPARE(vocabulary.text(i), QString::number(i * 7919));
        }
        QCOMPARE(vocabulary.size(), count);
    }

    /// Equal folded words have equal ids over all articles, and every word leads back to its text.
    void wayBack()
    {
        Article first = test::articleOf(
            u"A"_s,
            u"The \uFB01rst ferry\u2014the U.S. ship\u2014ran aground.\r\nDon\u2019t  panic,\u00A0\U0001F600 it said; \U0001D400!\n\u5317\u4EAC\u5927\u5B66\u3002"_s);
        const Article second = test::articleOf(u"B"_s, u"DON'T panic: the FIRST US ferry is in \u5317\u4EAC"_s);
        Lexicon lexicon;
        QHash<quint32, QString> byId;
        QHash<QString, quint32> byText;
        for (const Article &article : {first, second}) {
            const AnalysedArticle analysed = lexicon.analyse(article, true);
            const std::size_t count = analysed.words.size();
            QCOMPARE_GT(count, 5U);
            QCOMPARE(analysed.document.words.size(), count);
            QCOMPARE(analysed.document.stems.size(), count);
            QCOMPARE(analysed.document.breaks.size(), count);
            QVERIFY(analysed.document.breaks.back() == diff::Break::Paragraph);
            qsizetype reached = 0;
            for (std::size_t i = 0; i < count; ++i) {
                const TextRange range = analysed.words[i];
                QCOMPARE_GE(range.start, reached);
                QCOMPARE_GT(range.end, range.start);
                QCOMPARE_LE(range.end, article.text.size());
                reached = range.end;
                const QString folded = foldWord(article.view(range));
                const auto id = static_cast<quint32>(analysed.document.words[i]);
                QCOMPARE(byId.value(id, folded), folded);
                QCOMPARE(byText.value(folded, id), id);
                byId.insert(id, folded);
                byText.insert(folded, id);
                QCOMPARE_LT(static_cast<std::size_t>(analysed.document.stems[i]), lexicon.stems().prior.size());
            }
            QCOMPARE(analysed.textRange({0, 1}), analysed.words[0]);
            QCOMPARE(analysed.textRange({1, 4}), TextRange(analysed.words[1].start, analysed.words[3].end));
        }
    }

    void furniture_data()
    {
        QTest::addColumn<ParagraphRole>("role");
        QTest::addColumn<bool>("apart");
        QTest::newRow("furniture") << ParagraphRole::Furniture << true;
        QTest::newRow("date line") << ParagraphRole::Dateline << true;
        QTest::newRow("byline") << ParagraphRole::Byline << true;
        QTest::newRow("caption") << ParagraphRole::Caption << false;
        QTest::newRow("list item") << ParagraphRole::ListItem << false;
    }

    void furniture()
    {
        QFETCH(const ParagraphRole, role);
        QFETCH(const bool, apart);
        Article article = test::articleOf(u"A"_s, u"The ferry sank.\nRead more about ferries\nNobody died."_s);
        article.paragraphs[1].role = role;
        Lexicon lexicon;
        QCOMPARE(lexicon.analyse(article, false).words.size(), 9U);
        const QStringList words = wordsOf(article, lexicon.analyse(article, true));
        QCOMPARE(words.join(u' '),
                 apart ? u"The ferry sank Nobody died"_s : u"The ferry sank Read more about ferries Nobody died"_s);
    }

    void textOutsideParagraphsIsLeft()
    {
        Article article = test::articleOf(u"A"_s, u"One two\nthree four"_s);
        article.paragraphs.removeFirst();
        QCOMPARE(wordsOf(article, Lexicon().analyse(article, true)), (QStringList{u"three"_s, u"four"_s}));
        article.paragraphs.clear();
        QVERIFY(Lexicon().analyse(article, true).words.empty());
    }

    void stretch()
    {
        const Article article = test::articleOf(u"A"_s, u"One two three four"_s);
        const AnalysedArticle analysed = Lexicon().analyse(article, TextRange{4, 13});
        QCOMPARE(wordsOf(article, analysed), (QStringList{u"two"_s, u"three"_s}));
        QCOMPARE(analysed.words.front().start, 4);
        QVERIFY(Lexicon().analyse(article, TextRange{3, 4}).words.empty());
        QVERIFY(Lexicon().analyse(article, TextRange{0, 0}).words.empty());
    }

    /// A word's stem is that of its article's language; function words say less than others.
    void stems()
    {
        Article english = test::articleOf(u"A"_s, u"two 2 the"_s);
        english.language = u"en"_s;
        Article german = test::articleOf(u"B"_s, u"Kinder Kindern der warned warning"_s);
        german.language = u"de"_s;
        Lexicon lexicon;
        const diff::Document a = lexicon.analyse(english, true).document;
        const diff::Document b = lexicon.analyse(german, true).document;
        QVERIFY(a.stems[0] == a.stems[1]);
        QVERIFY(a.words[0] != a.words[1]);
        QVERIFY(b.stems[0] == b.stems[1]);
        QVERIFY(b.stems[3] != b.stems[4]); // German keeps English words apart
        const diff::StemTable table = lexicon.stems();
        const auto prior = [&table](diff::StemId stem) { return table.prior[static_cast<std::size_t>(stem)]; };
        QCOMPARE_LT(prior(a.stems[2]), prior(a.stems[0]));
        QCOMPARE_LT(prior(b.stems[2]), prior(b.stems[0]));
    }

    void spellings_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("wordOfFirst");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("wordOfSecond");
        QTest::addColumn<bool>("same");
        QTest::newRow("a name and its initials")
            << u"The National Ferry Board met."_s << 3 << u"The NFB met."_s << 1 << true;
        QTest::newRow("initials with full stops")
            << u"The National Ferry Board met."_s << 3 << u"The N.F.B. met."_s << 1 << true;
        QTest::newRow("small words in a name") << u"The Board of Trade met."_s << 3 << u"The BT met."_s << 1 << true;
        QTest::newRow("nobody writes it short")
            << u"The National Ferry Board met."_s << 3 << u"The Board met."_s << 1 << true;
        QTest::newRow("a name that goes over a comma")
            << u"The National, Ferry Board met."_s << 3 << u"The NFB met."_s << 1 << false;
        QTest::newRow("a country and a pronoun") << u"They told us so."_s << 2 << u"The US told them."_s << 1 << false;
        QTest::newRow("a line in capitals") << u"They told us so."_s << 2 << u"THEY TOLD US THAT."_s << 2 << true;
        QTest::newRow("with a hyphen and without")
            << u"They will re-open it."_s << 3 << u"They will reopen it."_s << 2 << true;
        QTest::newRow("a hyphen that stays") << u"A man-made wall."_s << 2 << u"A made wall."_s << 1 << true;
        QTest::newRow("three parts") << u"A day-to-day wall."_s << 2 << u"The dayto wall."_s << 1 << false;
        QTest::newRow("a number in two words") << u"Some thirty-five boats."_s << 2 << u"Some 35 boats."_s << 1 << true;
    }

    void spellings()
    {
        QFETCH(const QString, first);
        QFETCH(const int, wordOfFirst);
        QFETCH(const QString, second);
        QFETCH(const int, wordOfSecond);
        Lexicon lexicon;
        std::vector<diff::Document> documents;
        for (const QString &text : {first, second}) {
            Article article = test::articleOf(u"A"_s, text);
            article.language = u"en"_s;
            documents.push_back(lexicon.analyse(article, true).document);
        }
        lexicon.joinSpellings(documents);
        QTEST(documents[0].stems[static_cast<std::size_t>(wordOfFirst)]
                  == documents[1].stems[static_cast<std::size_t>(wordOfSecond)],
              "same");
        const std::size_t known = lexicon.stems().prior.size();
        for (const diff::Document &document : documents) {
            for (const diff::StemId stem : document.stems)
                QCOMPARE_LT(static_cast<std::size_t>(stem), known);
        }
    }

    void formsOfOneRoot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("long words") << u"conspired conspiracy"_s;
        QTest::newRow("a third letter that falls") << u"icing ice"_s;
        QTest::newRow("a third letter that turns") << u"cry cries"_s;
        QTest::newRow("three letters") << u"tie ties"_s;
        QTest::newRow("a second letter that turns") << u"dying die"_s;
    }

    /// Snowball is asked for few stems; those of one root must be among them, however short.
    void formsOfOneRoot()
    {
        QFETCH(const QString, text);
        Article article = test::articleOf(u"A"_s, text);
        article.language = u"en"_s;
        Lexicon lexicon;
        const std::vector<diff::StemId> stems = lexicon.analyse(article, true).document.stems;
        const diff::StemTable table = lexicon.stems();
        QVERIFY(stems[0] != stems[1]);
        const Stemmer stemmer(u"en"_s);
        const QStringList words = text.split(u' ');
        QCOMPARE(stemmer.root(words[0]), stemmer.root(words[1]));
        QVERIFY(table.root[static_cast<std::size_t>(stems[0])] == table.root[static_cast<std::size_t>(stems[1])]);
    }

    void namesByRoot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("name");
        QTest::newRow("more often a name") << u"Only Hungarian, Hungarian or hungarians"_s << true;
        QTest::newRow("less often a name") << u"Only Hungarian, hungarians or hungarians"_s << false;
    }

    /// A root is a name when its forms are, taken together.
    void namesByRoot()
    {
        QFETCH(const QString, text);
        Article article = test::articleOf(u"A"_s, text);
        article.language = u"en"_s;
        Lexicon lexicon;
        const std::vector<diff::StemId> stems = lexicon.analyse(article, true).document.stems;
        for (int time = 0; time < 2; ++time) { // asked twice, it counts once
            const diff::StemTable table = lexicon.stems();
            const diff::StemId root = table.root[static_cast<std::size_t>(stems[1])];
            QVERIFY(root == table.root[static_cast<std::size_t>(stems[4])]);
            QTEST(bool(table.name[static_cast<std::size_t>(root)]), "name");
        }
    }

    /// Forms of one word have one root; a function word is its own.
    void roots()
    {
        Article article = test::articleOf(u"A"_s, u"They protest; protests will willing"_s);
        article.language = u"en"_s;
        Lexicon lexicon;
        const std::vector<diff::StemId> stems = lexicon.analyse(article, true).document.stems;
        const diff::StemTable table = lexicon.stems();
        const auto root = [&](std::size_t word) { return table.root[static_cast<std::size_t>(stems[word])]; };
        QVERIFY(stems[1] != stems[2]);
        QVERIFY(root(1) == root(2));
        QVERIFY(root(1) != stems[1]);
        QVERIFY(root(3) == stems[3]);
        QVERIFY(root(3) != root(4));
    }
};

QTEST_GUILESS_MAIN(LexiconTest)
#include "tst_lexicon.moc"
