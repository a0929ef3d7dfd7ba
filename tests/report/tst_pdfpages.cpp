// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/project.h"
#include "models/report/writers.h"
#include "tests/coding/codingfixture.h"
#include "tests/report/pdfprobe.h"
#include "tests/report/reportfixture.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tellings;
using namespace tellings::test;

/// What a reader of the finished pages would find wrong with them: words over words, words cut off, text lost or said
/// twice, links to nowhere, letters without a font.
class PdfPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_plurals);
        for (const QString &program : {u"pdftotext"_s, u"pdftoppm"_s, u"pdffonts"_s, u"qpdf"_s}) {
            if (!have(program))
                QSKIP(qPrintable(program + u" is not installed (poppler-utils, qpdf)"_s));
        }
    }

    void nothingOverlapsOrIsCut_data();
    void nothingOverlapsOrIsCut();
    void chosenSpansStandOnce();
    void linksAndOutlineLeadSomewhere();
    void fontsForEveryScript_data();
    void fontsForEveryScript();

private:
    QString write(const Comparison &comparison, const ReportPlan &plan)
    {
        // Where a person can look at it, if one wants to.
        const QString folder = qEnvironmentVariable("TELLINGS_KEEP_REPORTS", m_folder.path());
        const QString path =
            folder + u"/%1-%2.pdf"_s.arg(QString::fromLatin1(QTest::currentTestFunction())).arg(++m_count);
        const auto written = writeReportFile(comparison, plan, path);
        if (!written)
            qWarning("%s", qPrintable(written.error().message()));
        return written ? path : QString();
    }
    /// The first two words of a page that stand on each other; empty when none do.
    static QString overlapOf(const QList<PdfWord> &words);
    /// Whether the page's edges, where nothing is printed, are white.
    static bool hasWhiteEdges(const QImage &page);

    EnglishPlurals m_plurals;
    QTemporaryDir m_folder;
    int m_count = 0;
};

namespace {

/// Names and addresses that find no place to break.
Comparison longNames()
{
    Comparison comparison = marketHall();
    for (Article &article : comparison.story.articles) {
        article.outlet = article.outlet.left(3) + u"Donaudampfschifffahrtsgesellschaftskapitaensmuetzen"_s.repeated(2);
        article.byline = QString(u'W').repeated(90);
        article.headline = QString(u'M').repeated(200);
        article.file = u"story/"_s + QString(u'f').repeated(220) + u".txt"_s;
        article.url = QUrl(u"https://long.example/"_s + QString(u'q').repeated(300));
    }
    comparison.story.title = QString(u'T').repeated(150);
    return comparison;
}

std::shared_ptr<const CodingProject> coded()
{
    StoryContents contents = hallContents();
    std::mt19937 random(11);
    const QList<Coding> codings = randomCodings(contents, smallCodebook(), random, 60);
    return std::make_shared<const CodingProject>(
        CodingProject{.contents = contents, .codebook = smallCodebook(), .codings = codings});
}

Comparison codedComparison()
{
    const StoryContents contents = coded()->contents;
    Comparison comparison;
    comparison.story = tellings::storyOf(contents);
    comparison.passages = contents.passages;
    fillCounts(comparison);
    return comparison;
}

} // namespace

QString PdfPagesTest::overlapOf(const QList<PdfWord> &words)
{
    // The boxes are as high as the font; lines stand closer than that, so what counts is the middle of each.
    const auto meet = [](const PdfWord &one, const PdfWord &other) {
        const auto part = [](const PdfWord &word) { return 0.3 * (word.bottom - word.top); };
        return std::max(one.left, other.left) + 0.5 < std::min(one.right, other.right)
            && std::max(one.top + part(one), other.top + part(other))
            < std::min(one.bottom - part(one), other.bottom - part(other));
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype j = i + 1; j < words.size() && words.at(j).page == words.at(i).page; ++j) {
            if (meet(words.at(i), words.at(j)))
                return u"page %1: \"%2\" and \"%3\" at %4, %5"_s.arg(words.at(i).page)
                    .arg(words.at(i).text, words.at(j).text)
                    .arg(words.at(i).left)
                    .arg(words.at(i).top);
        }
    }
    return {};
}

bool PdfPagesTest::hasWhiteEdges(const QImage &page)
{
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    const auto millimetres = [&grey](double count) { return qRound(count / 25.4 * 60); }; // it is 60 dots to the inch
    const QRect inside = grey.rect().adjusted(millimetres(14), millimetres(11), -millimetres(14), -millimetres(8));
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x) {
            if (!inside.contains(x, y) && qGray(grey.pixel(x, y)) < 250)
                return false;
        }
    }
    return true;
}

void PdfPagesTest::nothingOverlapsOrIsCut_data()
{
    QTest::addColumn<Comparison>("comparison");
    QTest::addColumn<ReportPlan>("plan");
    const QList<ReportPreset> presets = allPresets();
    for (const ReportPreset preset : presets) {
        const QString name = presetKey(preset);
        ReportPlan plan = planOf(preset);
        QTest::addRow("sample, %s", qPrintable(name)) << sampleComparison() << plan;
        QTest::addRow("twenty outlets, %s", qPrintable(name)) << largeComparison(20, 30) << plan;
        QTest::addRow("long names, %s", qPrintable(name)) << longNames() << plan;
        QTest::addRow("from the right, %s", qPrintable(name)) << rightToLeft() << plan;
        plan.coded = coded();
        QTest::addRow("coded, %s", qPrintable(name)) << codedComparison() << plan;
    }
}

void PdfPagesTest::nothingOverlapsOrIsCut()
{
    QFETCH(const Comparison, comparison);
    QFETCH(const ReportPlan, plan);
    const QString path = write(comparison, plan);
    const QString overlap = overlapOf(wordsOf(path));
    QVERIFY2(overlap.isEmpty(), qPrintable(overlap));
    const QTemporaryDir pictures;
    Q_UNUSED(output(u"pdftoppm"_s, {u"-r"_s, u"60"_s, u"-png"_s, path, pictures.filePath(u"p"_s)}))
    const QStringList pages = QDir(pictures.path()).entryList(QDir::Files);
    QCOMPARE(pages.size(), pageCount(path));
    for (const QString &page : pages)
        QVERIFY2(hasWhiteEdges(QImage(pictures.filePath(page))), qPrintable(page));
}

/// Every word of a chosen telling stands once in the passages and once in the texts side by side, and nothing of an
/// outlet that was left out.
void PdfPagesTest::chosenSpansStandOnce()
{
    constexpr int outlets = 4;
    constexpr int passages = 25;
    Comparison comparison;
    QStringList texts(outlets);
    const auto word = [](int outlet, int passage, int number) {
        return u"o%1p%2w%3x"_s.arg(outlet).arg(passage).arg(number);
    };
    QHash<QString, int> expected;
    const ReportPlan plan{.sections = {ReportSection::Passages, ReportSection::Text}, .outlets = {3, 0, 2}};
    for (int outlet = 0; outlet < outlets; ++outlet) {
        for (int passage = 0; passage < passages; ++passage) {
            for (int number = 0; number < 20 + 13 * ((passage + outlet) % 5); ++number) {
                texts[outlet] += word(outlet, passage, number) + u' ';
                expected.insert(word(outlet, passage, number), plan.outlets.contains(outlet) ? 2 : 0);
            }
            texts[outlet][texts[outlet].size() - 1] = u'\n';
        }
    }
    comparison.story =
        storyOf({{u"One"_s, texts[0]}, {u"Two"_s, texts[1]}, {u"Three"_s, texts[2]}, {u"Four"_s, texts[3]}});
    for (int passage = 0; passage < passages; ++passage) {
        Passage one{.number = passage + 1, .spans = {}};
        for (int outlet = 0; outlet < outlets; ++outlet)
            one.spans.append(Span{outlet, comparison.story.articles.at(outlet).paragraphs.at(passage).range});
        comparison.passages.append(one);
    }
    fillCounts(comparison);
    QHash<QString, int> times;
    static const QRegularExpression own(u"o\\d+p\\d+w\\d+x"_s);
    for (const PdfWord &found : wordsOf(write(comparison, plan))) {
        if (const auto match = own.match(found.text); match.hasMatch())
            ++times[match.captured()];
    }
    for (const auto &[made, count] : expected.asKeyValueRange())
        QVERIFY2(times.value(made) == count, qPrintable(u"%1: %2 times"_s.arg(made).arg(times.value(made))));
}

void PdfPagesTest::linksAndOutlineLeadSomewhere()
{
    const Comparison comparison = sampleComparison();
    QStringList addresses;
    for (const Article &article : comparison.story.articles)
        addresses.append(u"u:"_s + article.url.toString(QUrl::FullyEncoded));
    addresses.removeAll(u"u:"_s);
    ReportPlan plan = planOf(ReportPreset::Full);
    plan.sections.append({ReportSection::Annotations, ReportSection::Agreement});
    const QString path = write(comparison, plan);
    QVERIFY(output(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors found"_s));
    const QJsonObject json = QJsonDocument::fromJson(output(u"qpdf"_s,
                                                            {u"--json"_s, u"--json-key=pages"_s,
                                                             u"--json-key=outlines"_s, u"--json-key=qpdf"_s, path})
                                                         .toUtf8())
                                 .object();
    QSet<QString> pages;
    for (const QJsonValue &page : json.value(u"pages"_s).toArray())
        pages.insert(page[u"object"_s].toString());
    QVERIFY(pages.size() > 2);
    for (const QJsonValue &entry : json.value(u"outlines"_s).toArray())
        QVERIFY(pages.contains(entry[u"dest"_s][0].toString()));
    int links = 0;
    const QJsonObject objects = json.value(u"qpdf"_s).toArray().last().toObject();
    for (const QJsonValue &object : objects) {
        const QJsonValue value = object[u"value"_s];
        if (value[u"/Subtype"_s].toString() != "/Link"_L1)
            continue;
        const QJsonArray rect = value[u"/Rect"_s].toArray();
        QVERIFY(rect.at(0).toDouble() < rect.at(2).toDouble() && rect.at(1).toDouble() < rect.at(3).toDouble());
        QVERIFY(rect.at(0).toDouble() >= 0 && rect.at(3).toDouble() <= 842);
        if (value[u"/A"_s].isObject()) {
            QVERIFY(addresses.removeOne(value[u"/A"_s][u"/URI"_s].toString()));
        } else {
            QVERIFY(pages.contains(value[u"/Dest"_s][0].toString()));
            ++links;
        }
    }
    QVERIFY2(addresses.isEmpty(), qPrintable(addresses.join(u' ')));
    QVERIFY(links > comparison.passages.size());
}

void PdfPagesTest::fontsForEveryScript_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("language"); // of fontconfig, to see whether there are letters at all
    QTest::newRow("Latin") << u"The roof will be closed Žižkov Ærø"_s << u"en"_s;
    QTest::newRow("Greek") << u"Η στέγη της αγοράς κλείνει τη Δευτέρα"_s << u"el"_s;
    QTest::newRow("Cyrillic") << u"Крыша рынка закроется в понедельник"_s << u"ru"_s;
    QTest::newRow("Arabic") << u"أغلقت البلدية سقف السوق القديم"_s << u"ar"_s;
    QTest::newRow("Hebrew") << u"גג השוק הישן ייסגר ביום שני"_s << u"he"_s;
    QTest::newRow("Chinese") << u"旧市场的屋顶星期一关闭"_s << u"zh"_s;
    QTest::newRow("Japanese") << u"古い市場の屋根は月曜日に閉まる"_s << u"ja"_s;
    QTest::newRow("Korean") << u"옛 시장의 지붕이 월요일에 닫힌다"_s << u"ko"_s;
    QTest::newRow("Devanagari") << u"पुराने बाज़ार की छत सोमवार को बंद होगी"_s << u"hi"_s;
}

/// Every font is in the file, as a subset with a way back to characters, and the words are read out of it.
void PdfPagesTest::fontsForEveryScript()
{
    QFETCH(const QString, words);
    QFETCH(const QString, language);
    if (output(u"fc-list"_s, {u":lang="_s + language, u"family"_s}).isEmpty())
        QSKIP("no font here has these letters");
    Comparison comparison;
    comparison.story = storyOf({{u"One"_s, words}, {u"Two"_s, words}});
    Passage passage{.number = 1, .spans = {}};
    for (int i = 0; i < 2; ++i)
        passage.spans.append(Span{i, {0, words.size()}});
    comparison.passages = {passage};
    fillCounts(comparison);
    for (const bool archive : {false, true}) {
        ReportPlan plan = planOf(ReportPreset::Full);
        plan.archive = archive;
        const QString path = write(comparison, plan);
        const QStringList fonts = output(u"pdffonts"_s, {path}).trimmed().split(u'\n').sliced(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts) {
            const QStringList cells = font.simplified().split(u' ');
            QVERIFY2(cells.at(0).indexOf(u'+') == 6, qPrintable(font)); // a subset's name
            QCOMPARE(cells.at(cells.size() - 5), u"yes"_s); // embedded
            QCOMPARE(cells.at(cells.size() - 3), u"yes"_s); // to Unicode
        }
        // Letters that join come out in other places than they stand: what counts is that all are there.
        const QString read = withoutSpaces(output(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
        QVERIFY(!read.contains(QChar::ReplacementCharacter));
        const QString kept = words.normalized(QString::NormalizationForm_KC);
        for (const QChar letter : kept)
            QVERIFY2(letter.isSpace() || read.contains(letter), qPrintable(QString(letter)));
    }
}

QTEST_MAIN(PdfPagesTest)
#include "tst_pdfpages.moc"
