// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/corrections.h"
#include "models/report/pdffinish.h"
#include "models/report/reportcheck.h"
#include "models/report/reportcontents.h"
#include "models/report/writers.h"
#include "models/store/storystore.h"
#include "models/store/textfreefile.h"
#include "tests/report/reportfixture.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tellings;
using namespace tellings::test;

/// What a report's PDF holds beside its pages: the check, attachments, outline and links.
class ReportCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void claimReadsBack()
    {
        Comparison comparison = sampleComparison();
        comparison.settings = {.shortestRun = 7, .rewording = 0.3, .matchCase = true};
        const auto claim = claimOf(pdfOf(comparison, planOf(ReportPreset::Full)));
        QVERIFY(claim);
        QCOMPARE(claim->version, QStringLiteral(TELLINGS_VERSION));
        QCOMPARE(claim->settings, comparison.settings);
        QVERIFY(claim->corrections.isEmpty());
        QCOMPARE(claim->files.size(), comparison.story.articles.size());
        QCOMPARE(claim->files.at(1).sha256, comparison.story.articles.at(1).sha256);
        QCOMPARE(differencesFrom(*claim, comparison), QStringList());
    }

    void differencesAreTold()
    {
        const Comparison comparison = sampleComparison();
        const auto claim = claimOf(pdfOf(comparison, planOf(ReportPreset::Editor)));
        QVERIFY(claim);
        Comparison other = comparison;
        other.passages.removeFirst();
        QCOMPARE(differencesFrom(*claim, other).size(), 1);
        other = comparison;
        other.passages[0].spans[0].range.end -= 1;
        QCOMPARE(differencesFrom(*claim, other).size(), 2);
        other = comparison;
        other.passages[0].relation = Relation::Verbatim;
        other.passages[0].similarity = 0; // follows from the text, and is no claim
        QCOMPARE(differencesFrom(*claim, other).isEmpty(), comparison.passages[0].relation == Relation::Verbatim);
    }

    void filesAreFoundByTheirSums()
    {
        const Comparison comparison = sampleComparison();
        const auto claim = claimOf(pdfOf(comparison, planOf(ReportPreset::Full)));
        QVERIFY(claim);
        Story turned = comparison.story;
        std::ranges::reverse(turned.articles);
        QStringList problems;
        QCOMPARE(inOrderOf(*claim, turned, problems).articles.first().sha256, comparison.story.articles.first().sha256);
        QCOMPARE(problems, QStringList());
        turned.articles[0].sha256 = QByteArray(64, 'e');
        turned.articles[0].file = u"other.txt"_s;
        Q_UNUSED(inOrderOf(*claim, turned, problems))
        QCOMPARE(problems.size(), 2); // one is missing, one is too many
        QVERIFY(problems.last().contains(u"other.txt"_s));
    }

    void correctionsAreClaimed()
    {
        Comparison comparison = sampleComparison();
        Correction confirm{.kind = CorrectionKind::Confirm};
        for (const Span &span : std::as_const(comparison.passages[0].spans))
            confirm.spans.append(anchorOf(comparison.story, span));
        comparison = replayCorrections(comparison, {confirm});
        QVERIFY(claimOf(pdfOf(comparison, planOf(ReportPreset::Full)))->corrections.contains("confirm"));
        // They quote the texts: where quotes are short there is nothing to check.
        ReportPlan brief = planOf(ReportPreset::Full);
        brief.mostQuotedWords = 5;
        QVERIFY(!claimOf(pdfOf(comparison, brief)));
    }

    void attachments_data()
    {
        QTest::addColumn<ReportPlan>("plan");
        QTest::addColumn<QStringList>("names");
        const ReportPlan research = planOf(ReportPreset::Research);
        ReportPlan hidden = research;
        hidden.anonymous = true;
        ReportPlan brief = research;
        brief.mostQuotedWords = 10;
        QTest::newRow("full") << planOf(ReportPreset::Full) << QStringList{checkFileName()};
        QTest::newRow("research") << research << QStringList{u"comparison.json"_s, u"passages.csv"_s, checkFileName()};
        QTest::newRow("names hidden") << hidden << QStringList();
        ReportPlan passedOn = brief;
        passedOn.attachStory = true;
        ReportPlan hiddenStory = hidden;
        hiddenStory.attachStory = true;
        QTest::newRow("story, short quotes") << passedOn << QStringList{u"story.tellings"_s, checkFileName()};
        QTest::newRow("story, names hidden") << hiddenStory << QStringList();
        QTest::newRow("short quotes") << brief << QStringList{checkFileName()};
    }

    void attachments()
    {
        QFETCH(const ReportPlan, plan);
        const auto files = pdfAttachments(pdfOf(sampleComparison(), plan));
        QVERIFY(files);
        QStringList names;
        for (const PdfAttachment &file : *files) {
            names.append(file.name);
            QVERIFY(file.data.size() > 100);
        }
        names.sort();
        QTEST(names, "names");
    }

    void storyInsideOpens()
    {
        const Comparison comparison = sampleComparison();
        ReportPlan plan = planOf(ReportPreset::Full);
        plan.attachStory = true;
        const auto files = pdfAttachments(pdfOf(comparison, plan));
        QVERIFY(files);
        const auto story = std::ranges::find(*files, u"story.tellings"_s, &PdfAttachment::name);
        QVERIFY(story != files->cend());
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"story.tellings"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(story->data);
        file.close();
        const auto store = StoryStore::openReadOnly(file.fileName(), {u"Ada"_s, folder.filePath(u"safe"_s)});
        QVERIFY(store);
        const StoryContents &contents = (*store)->contents();
        QCOMPARE(contents.articles.size(), comparison.story.articles.size());
        QCOMPARE(contents.passages.size(), comparison.passages.size());
        QCOMPARE(contents.settings, comparison.settings);
        for (qsizetype i = 0; i < contents.articles.size(); ++i) {
            const QString &article = comparison.story.articles.at(i).text;
            QVERIFY(contents.articles.at(i).withheld);
            QVERIFY(!story->data.contains(article.sliced(article.size() / 2, 25).toUtf8()));
        }
        const QDateTime date = QDateTime::currentDateTimeUtc();
        QCOMPARE(*textFreeFile(comparison, date), *textFreeFile(comparison, date));
    }

    void noWordOfTheTextsIsInTheCheck()
    {
        const Comparison comparison = sampleComparison();
        const QByteArray check = reportCheck(comparison);
        for (const Article &article : comparison.story.articles) {
            for (const Paragraph &paragraph : article.paragraphs) {
                const QString text = article.view(paragraph.range).toString();
                QVERIFY2(text.size() < 12 || !check.contains(text.left(12).toUtf8()), qPrintable(text));
            }
        }
    }

    void outlineAndLinks()
    {
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf is not installed");
        const Comparison comparison = sampleComparison();
        const QJsonObject json = taken(pdfOf(comparison, planOf(ReportPreset::Full)));
        QStringList sections;
        qsizetype passages = 0;
        for (const QJsonValue &entry : json.value(u"outlines"_s).toArray()) {
            sections.append(entry[u"title"_s].toString());
            passages += entry[u"kids"_s].toArray().size();
            QVERIFY(entry[u"destpageposfrom1"_s].toInt() >= 1);
        }
        QCOMPARE(sections.size(), planOf(ReportPreset::Full).sections.size());
        QCOMPARE(passages, comparison.passages.size());
        const QByteArray objects = objectsOf(json);
        QVERIFY(objects.count(link) >= comparison.passages.size()); // from who carried what
        QVERIFY(objects.contains("\"/Lang\":\"u:en\""));
    }

    void addressesAndMatrixLead()
    {
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf is not installed");
        Comparison comparison = sampleComparison();
        ReportPlan plan;
        plan.sections = {ReportSection::Articles, ReportSection::Matrix, ReportSection::Passages};
        const qsizetype size = comparison.story.articles.size();
        for (int i = 0; i < size; ++i)
            comparison.story.articles[i].url =
                QUrl(i == 0 ? u"javascript:alert(1)"_s : u"https://x.example/%1"_s.arg(i));
        qsizetype together = 0; // cells of two outlets that share a passage
        for (int one = 0; one < size; ++one) {
            for (int other = 0; other < size; ++other) {
                together += one != other && std::ranges::any_of(comparison.passages, [&](const Passage &passage) {
                                return passage.articles().contains(one) && passage.articles().contains(other);
                            });
            }
        }
        const QByteArray objects = objectsOf(taken(pdfOf(comparison, plan)));
        QCOMPARE(objects.count("\"/URI\":\"u:https://x.example/"), size - 1);
        QVERIFY(!objects.contains("\"/URI\":\"u:javascript"));
        QVERIFY(together > 0);
        QCOMPARE(objects.count(link), size - 1 + 2 * size + together); // addresses; names and own cells; the others
    }

    void numbersInRowsLead()
    {
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf is not installed");
        const Comparison comparison = sampleComparison();
        ReportPlan plan;
        plan.sections = {ReportSection::Text, ReportSection::Passages};
        const auto contents = reportContents(comparison, plan, reportDate());
        QVERIFY(contents);
        qsizetype numbers = 0;
        for (const ReportTextRow &row : contents->text) {
            for (const QList<ReportParagraph> &cell : row.cells) {
                for (const ReportParagraph &paragraph : cell)
                    numbers += std::ranges::count_if(paragraph.runs, &ReportTextRun::opens);
            }
        }
        QVERIFY(numbers > comparison.passages.size());
        QCOMPARE(objectsOf(taken(pdfOf(comparison, plan))).count(link), numbers);
        plan.sections = {ReportSection::Text}; // nowhere to lead to
        QCOMPARE(objectsOf(taken(pdfOf(comparison, plan))).count(link), 0);
    }

    /// Damaged files are refused or read, and never more.
    void damagedFiles()
    {
        const QByteArray sound = pdfOf(marketHall(), planOf(ReportPreset::Editor));
        QVERIFY(claimOf(sound));
        QRandomGenerator random(20261126);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = sound;
            if (round % 3 == 0)
                bytes.truncate(random.bounded(bytes.size()));
            for (int i = 0; i < random.bounded(1, 30); ++i)
                bytes[random.bounded(qsizetype(0), std::max<qsizetype>(1, bytes.size()))] = char(random.bounded(256));
            const auto claim = claimOf(bytes);
            QVERIFY(claim || !claim.error().text.isEmpty());
        }
        QVERIFY(!claimOf({}));
        QVERIFY(!claimOf("not a PDF at all"));
    }

private:
    static constexpr QByteArrayView link = "\"/Subtype\":\"/Link\"";

    /// A PDF as qpdf takes it apart.
    static QJsonObject taken(const QByteArray &pdf)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"report.pdf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(pdf);
        file.close();
        QProcess process;
        process.start(
            u"qpdf"_s,
            {u"--json"_s, u"--json-key=outlines"_s, u"--json-key=pages"_s, u"--json-key=qpdf"_s, file.fileName()});
        process.waitForFinished();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    static QByteArray objectsOf(const QJsonObject &taken)
    {
        return QJsonDocument(taken.value(u"qpdf"_s).toArray()).toJson(QJsonDocument::Compact);
    }

    static QByteArray pdfOf(const Comparison &comparison, const ReportPlan &plan)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return writePdfReport(comparison, plan, &buffer) ? buffer.data() : QByteArray();
    }
};

QTEST_MAIN(ReportCheckTest)
#include "tst_reportcheck.moc"
