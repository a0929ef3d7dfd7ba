// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/align/align.h"
#include "models/formats/storyloader.h"
#include "models/report/reportplan.h"
#include "tests/support/support.h"

#include <QByteArray>
#include <QFile>
#include <QSet>
#include <QString>
#include <QTextStream>
#include <QTimeZone>
#include <QTranslator>

#include <algorithm>

/// Comparisons made by hand, so that the writers are tested whatever the engine finds.
namespace tellings::test {

using namespace Qt::StringLiterals;

/// English plural forms ("1 article", "2 articles") as the installed translation gives them.
class EnglishPlurals : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int n) const override
    {
        if (n < 0)
            return {};
        return QString::fromUtf8(source).replace(u"(s)"_s, n == 1 ? QString() : u"s"_s);
    }
};

/// The span of `words` in `article`'s text, from its `occurrence`th place on. Fails the program when it is not there.
[[nodiscard]] inline Span spanOf(const Story &story, int article, const QString &words, int occurrence = 0)
{
    const QString &text = story.articles.at(article).text;
    qsizetype at = text.indexOf(words);
    for (; occurrence > 0 && at >= 0; --occurrence)
        at = text.indexOf(words, at + 1);
    if (at < 0)
        qFatal("no \"%s\" in article %d", qPrintable(words), article);
    return {article, {at, at + words.size()}};
}

/// All that a report can hold.
[[nodiscard]] inline ReportPlan fullPlan()
{
    return planOf(ReportPreset::Full);
}

/// Without what says the same words again.
[[nodiscard]] inline ReportPlan passagesPlan()
{
    ReportPlan plan;
    plan.sections = {ReportSection::Articles, ReportSection::Matrix, ReportSection::Passages, ReportSection::Repeats};
    return plan;
}

[[nodiscard]] inline qsizetype wordCount(QStringView text)
{
    return text.toString().simplified().count(u' ') + 1;
}

[[nodiscard]] inline double share(const Comparison &comparison, int row, int column)
{
    QSet<qsizetype> covered;
    for (const Passage &passage : comparison.passages) {
        if (column != row && !passage.articles().contains(column))
            continue;
        for (const Span &span : passage.spans) {
            for (qsizetype i = span.range.start; span.article == row && i < span.range.end; ++i)
                covered.insert(i);
        }
    }
    return double(covered.size()) / double(std::max<qsizetype>(1, comparison.story.articles.at(row).text.size()));
}

/// Words split at white space; shares counted by character, which is near enough for a page to look real.
inline void fillCounts(Comparison &comparison)
{
    const int size = int(comparison.story.articles.size());
    comparison.wordCounts.clear();
    comparison.shares.fill(QList<double>(size, 0.0), size);
    for (int row = 0; row < size; ++row) {
        comparison.wordCounts.append(int(wordCount(comparison.story.articles.at(row).text)));
        for (int column = 0; column < size; ++column)
            comparison.shares[row][column] = share(comparison, row, column);
    }
}

/// Three outlets on a market hall: a verbatim, an edited and a reworded passage, a repeat, an emoji, furniture.
[[nodiscard]] inline Comparison marketHall()
{
    Comparison comparison;
    Story &story = comparison.story;
    story = storyOf({
        {u"The Harbour Post"_s,
         u"Market hall roof to close for winter \U0001F3DB\n"
         "The roof of the old market hall will be closed from Monday after inspectors found loose slates.\n"
         "“Nobody was in danger at any time,” said Ines Calder, who runs the hall. “We would rather be careful than "
         "sorry.”\n"
         "Forty-two stalls will move to the square until April, the council said.\n"
         "Stallholders on the square in December\n"
         "Stallholders on the square in December were promised free electricity & heating.\n"
         "Read more: <b>our guide</b> to winter markets"_s},
        {u"Eastbank Courier"_s,
         u"Slates shut the market\n"
         "The roof of the old market hall will be shut from Monday, the council said, after inspectors found dozens of "
         "loose slates.\n"
         "Some 40 traders will set up on the square for the winter.\n"
         "“Nobody was in danger at any time,” said Ines Calder."_s},
        {u"Радио “Мост”"_s,
         u"The council moves 42 stalls to the town square until spring comes, it was announced.\n"
         "A small café, opened in 1911, stays where it is."_s},
    });
    Article &post = story.articles[0];
    post.file = u"story/harbour-post.txt"_s;
    post.headline = u"Market hall roof to close for winter \U0001F3DB"_s;
    post.byline = u"By Tomasz Lind"_s;
    post.language = u"en"_s;
    post.published = QDateTime(QDate(2026, 11, 5), QTime(7, 30), QTimeZone::fromSecondsAheadOfUtc(3600));
    post.publishedHasTime = true;
    post.url = QUrl(u"https://harbour-post.example/news/market?id=1&ref=\"front\""_s);
    post.sha256 = QByteArray(64, 'a');
    post.encoding = u"UTF-8"_s;
    post.paragraphs[0].role = ParagraphRole::Headline;
    post.paragraphs[4].role = ParagraphRole::Caption;
    post.paragraphs[6].role = ParagraphRole::Furniture;
    Article &courier = story.articles[1];
    courier.headline = u"Slates shut the market"_s;
    courier.language = u"en"_s;
    courier.published = QDateTime(QDate(2026, 11, 6), QTime(0, 0), QTimeZone::UTC);
    courier.sha256 = QByteArray(64, 'b');
    courier.paragraphs[0].role = ParagraphRole::Headline;
    story.articles[2].sha256 = QByteArray(64, 'c');
    story.title = u"The market hall <roof> & its slates"_s;

    const auto span = [&story](int article, const QString &words) { return spanOf(story, article, words); };
    comparison.passages = {
        {1,
         Relation::Edited,
         0.81239,
         FoundBy::SharedRun,
         {span(0, u"The roof of the old market hall will be closed from Monday after inspectors found loose slates"_s),
          span(
              1,
              u"The roof of the old market hall will be shut from Monday, the council said, after inspectors found dozens of loose slates"_s)}},
        {2,
         Relation::Verbatim,
         1.0,
         FoundBy::SharedRun,
         {span(0, u"Nobody was in danger at any time,” said Ines Calder"_s),
          span(1, u"Nobody was in danger at any time,” said Ines Calder"_s)}},
        {3,
         Relation::Reworded,
         0.55,
         FoundBy::SharedWords,
         {span(0, u"Forty-two stalls will move to the square until April, the council said."_s),
          span(1, u"Some 40 traders will set up on the square for the winter."_s),
          span(2, u"The council moves 42 stalls to the town square until spring comes, it was announced."_s)}},
    };
    const Span caption = spanOf(story, 0, u"Stallholders on the square in December"_s);
    const Span again = spanOf(story, 0, u"Stallholders on the square in December"_s, 1);
    comparison.repeats = {{0, {caption.range, again.range}}};
    fillCounts(comparison);
    for (Passage &passage : comparison.passages)
        passage.id = u"id-of-%1"_s.arg(passage.number);
    return comparison;
}

/// `outlets` articles with `passages` passages among them, made by rule.
[[nodiscard]] inline Comparison largeComparison(int outlets, int passages)
{
    static const QStringList words = u"bridge river council night lorry fire road rail crew water signal market "
                                     "train harbour quiet report engineer ferry inspector morning"_s.split(u' ');
    Comparison comparison;
    QList<QStringList> paragraphs(outlets);
    QList<QList<std::pair<int, int>>> places; // by passage: {outlet, paragraph}
    for (int passage = 0; passage < passages; ++passage) {
        QStringList sentence = {u"Item"_s, QString::number(passage + 1), u"says"_s};
        for (int word = 0; word < 12 + passage % 30; ++word)
            sentence.append(words.at((passage * 7 + word * word + word) % words.size()));
        places.append(QList<std::pair<int, int>>());
        for (int outlet = 0; outlet < outlets; ++outlet) {
            if ((outlet * 5 + passage) % 7 > 1 && outlet % (passage + 2) != 0)
                continue;
            places.last().append({outlet, int(paragraphs[outlet].size())});
            paragraphs[outlet].append(sentence.join(u' ') + u'.');
        }
    }
    for (int outlet = 0; outlet < outlets; ++outlet) {
        Article article = articleOf(u"Outlet %1"_s.arg(outlet + 1), paragraphs.at(outlet).join(u'\n'));
        article.headline = u"Headline of outlet %1 about the bridge, the river and the long night"_s.arg(outlet + 1);
        article.sha256 = QByteArray(64, 'd');
        comparison.story.articles.append(article);
    }
    comparison.story.title = u"The long night at the bridge"_s;
    for (const auto &list : std::as_const(places)) {
        Passage passage{int(comparison.passages.size()) + 1, Relation::Verbatim, 1.0, FoundBy::SharedRun, {}};
        for (const auto &[outlet, paragraph] : list)
            passage.spans.append({outlet, comparison.story.articles.at(outlet).paragraphs.at(paragraph).range});
        comparison.passages.append(passage);
    }
    fillCounts(comparison);
    return comparison;
}

/// The sample story, as the program itself reads and aligns it.
[[nodiscard]] inline Comparison sampleComparison()
{
    const auto loaded = loadStory({QStringLiteral(TELLINGS_SOURCE_DIR "/resources/sample")});
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message()));
    const auto comparison = compareStory(loaded->story, {});
    if (!comparison)
        qFatal("%s", qPrintable(comparison.error().message()));
    return *comparison;
}

/// Outlets that write from the right, and one that does not.
[[nodiscard]] inline Comparison rightToLeft()
{
    Comparison comparison;
    comparison.story = storyOf({
        {u"صحيفة الميناء"_s,
         u"أغلقت البلدية سقف السوق القديم يوم الاثنين بعد أن وجد المفتشون ألواحا متخلخلة، بحسب وكالة Harbour Wire في 12 مارس، وقالت إن أحدا لم يصب بأذى."_s},
        {u"חדשות הנמל"_s, u"גג השוק הישן ייסגר ביום שני, אמרה העירייה, לאחר שנמצאו 42 רעפים רופפים."_s},
        {u"The Harbour Post"_s,
         u"The roof of the old market closes on Monday, the council said, after 42 loose slates were found."_s},
    });
    comparison.story.title = u"سقف السوق القديم"_s;
    Passage passage{1, Relation::Reworded, 0.6, FoundBy::Hand, {}};
    for (int i = 0; i < 3; ++i)
        passage.spans.append(
            Span{i, {i == 0 ? 6 : 0, comparison.story.articles.at(i).text.size() - (i == 0 ? 20 : 0)}});
    comparison.passages = {passage};
    fillCounts(comparison);
    return comparison;
}

/// Three outlets that share one text of `words` words, each word told apart by its number.
[[nodiscard]] inline Comparison longPassage(int words)
{
    Comparison comparison;
    for (const QString &outlet : {u"Alpha"_s, u"Bravo"_s, u"Delta"_s}) {
        QStringList text;
        for (int i = 0; i < words; ++i)
            text.append(outlet.toLower() + QString::number(i));
        comparison.story.articles.append(articleOf(outlet, text.join(u' ')));
    }
    Passage passage{1, Relation::Verbatim, 1, FoundBy::SharedRun, {}};
    for (int i = 0; i < 3; ++i)
        passage.spans.append(Span{i, {0, comparison.story.articles.at(i).text.size()}});
    comparison.passages = {passage};
    comparison.story.title = u"A long text"_s;
    fillCounts(comparison);
    return comparison;
}

/// Compares with tests/golden/`name`. With TELLINGS_UPDATE_GOLDEN=1 it rewrites the file and prints what changed.
/// Returns an empty string or what differs.
[[nodiscard]] inline QString differenceFromGolden(const QString &name, QByteArray actual)
{
    actual.replace("Tellings " TELLINGS_VERSION, "Tellings VERSION");
    actual.replace("\"version\": \"" TELLINGS_VERSION "\"", R"("version": "VERSION")");
    QFile file(QStringLiteral(TELLINGS_SOURCE_DIR "/tests/golden/") + name);
    const QByteArray expected = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    if (expected == actual)
        return {};
    const QByteArrayList old = expected.split('\n');
    const QByteArrayList now = actual.split('\n');
    qsizetype head = 0;
    while (head < std::min(old.size(), now.size()) && old.at(head) == now.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(old.size(), now.size()) - head
           && old.at(old.size() - 1 - tail) == now.at(now.size() - 1 - tail))
        ++tail;
    QString difference;
    QTextStream out(&difference);
    out << name << " differs from line " << head + 1 << " on\n";
    for (qsizetype i = head; i < old.size() - tail; ++i)
        out << "-" << QString::fromUtf8(old.at(i)) << "\n";
    for (qsizetype i = head; i < now.size() - tail; ++i)
        out << "+" << QString::fromUtf8(now.at(i)) << "\n";
    if (qEnvironmentVariable("TELLINGS_UPDATE_GOLDEN") != u"1")
        return difference + u"Set TELLINGS_UPDATE_GOLDEN=1 to accept it."_s;
    if (!file.open(QIODevice::WriteOnly) || file.write(actual) != actual.size())
        return u"could not rewrite "_s + file.fileName();
    QTextStream(stdout) << difference;
    return {};
}

} // namespace tellings::test
