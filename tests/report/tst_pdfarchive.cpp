// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/pdffinish.h"
#include "models/report/reportcheck.h"
#include "models/report/reportcontents.h"
#include "models/report/writers.h"
#include "tests/report/pdfprobe.h"
#include "tests/report/reportfixture.h"
#include "tests/report/writtentwice.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tellings;
using namespace tellings::test;

/// Reports for archives, held against what ISO 19005-1 (PDF/A-1b) asks for and forbids, as far as that can be seen in
/// the file's objects. It is no validator.
class PdfArchiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_plurals);
        if (!have(u"qpdf"_s))
            QSKIP("qpdf is not installed");
        m_plan = planOf(ReportPreset::Research);
        m_plan.sections.prepend(ReportSection::Text);
        m_plan.archive = true;
        m_plan.attachStory = true;
        // A picture that lets through what is behind it.
        QImage logo(80, 40, QImage::Format_ARGB32);
        logo.fill(QColor(200, 30, 30, 90));
        m_plan.logo = m_folder.filePath(u"logo.png"_s);
        QVERIFY(logo.save(m_plan.logo));
        Comparison comparison = sampleComparison();
        comparison.story.title = u"Älteste <Brücke> & \"Fähre\""_s;
        comparison.story.articles[0].url = QUrl(u"https://harbour.example/news"_s);
        m_path = m_folder.filePath(u"archive.pdf"_s);
        QVERIFY(writeReportFile(comparison, m_plan, m_path));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
        const QJsonObject json =
            QJsonDocument::fromJson(output(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, m_path}).toUtf8()).object();
        m_objects = json.value(u"qpdf"_s).toArray().last().toObject();
        QVERIFY(m_objects.size() > 20);
    }

    void structureIsThatOfItsVersion()
    {
        QVERIFY(m_bytes.startsWith("%PDF-1.4\n%"));
        for (int i = 10; i < 14; ++i)
            QVERIFY(static_cast<uchar>(m_bytes.at(i)) > 127); // a comment that says it is no text
        for (const char *newer : {"/ObjStm", "/XRef", "/Encrypt"})
            QVERIFY2(!m_bytes.contains(newer), newer);
        QVERIFY(trailer()[u"/ID"_s].isArray());
        QVERIFY(output(u"qpdf"_s, {u"--check"_s, m_path}).contains(u"No syntax or stream encoding errors found"_s));
    }

    /// The metadata names the standard, and says what the document's own entries say.
    void metadataNamesTheStandard()
    {
        const QString xmp = metadata();
        QVERIFY2(xmp.contains(QRegularExpression(u"pdfaid:part(>|=\")1"_s)), qPrintable(xmp));
        QVERIFY2(xmp.contains(QRegularExpression(u"pdfaid:conformance(>|=\")B"_s)), qPrintable(xmp));
        const QJsonValue info = resolved(trailer()[u"/Info"_s]);
        const auto entry = [&info](const QString &key) { return info[key].toString().mid(2); };
        QCOMPARE(entry(u"/Title"_s), u"Älteste <Brücke> & \"Fähre\""_s);
        QVERIFY2(xmp.contains(u"Älteste &lt;Brücke&gt; &amp; &quot;Fähre&quot;"_s)
                     || xmp.contains(u"Älteste &lt;Brücke> &amp; \"Fähre\""_s)
                     || xmp.contains(u"Älteste &lt;Brücke&gt; &amp; \"Fähre\""_s),
                 qPrintable(xmp));
        QVERIFY(!entry(u"/Creator"_s).isEmpty() && xmp.contains(entry(u"/Creator"_s)));
        QVERIFY(!entry(u"/Producer"_s).isEmpty() && xmp.contains(entry(u"/Producer"_s)));
        const QDateTime created = QDateTime::fromString(entry(u"/CreationDate"_s), u"'D:'yyyyMMddHHmmss'Z'"_s);
        QVERIFY(created.isValid());
        const QString date = created.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
        QCOMPARE(xmp.count(date), 3); // created, changed, and the metadata itself
        for (const QString &key : {u"/CreationDate"_s, u"/ModDate"_s})
            QCOMPARE(entry(key), entry(u"/CreationDate"_s));
        // It can be read without knowing PDF.
        QVERIFY(m_bytes.contains("pdfaid:part"));
    }

    void coloursHaveAMeaning()
    {
        const QJsonArray intents = resolved(root()[u"/OutputIntents"_s]).toArray();
        QCOMPARE(intents.size(), 1);
        const QJsonValue intent = resolved(intents.first());
        QCOMPARE(intent[u"/S"_s].toString(), u"/GTS_PDFA1"_s);
        QVERIFY(!intent[u"/OutputConditionIdentifier"_s].toString().isEmpty());
        const QJsonObject profile = object(intent[u"/DestOutputProfile"_s])[u"stream"_s].toObject();
        QCOMPARE(profile[u"dict"_s][u"/N"_s].toInt(), 3);
    }

    void nothingLetsThrough()
    {
        const QString all = QString::fromUtf8(QJsonDocument(m_objects).toJson(QJsonDocument::Compact));
        for (const QString &key : {u"/ca"_s, u"/CA"_s}) {
            auto it = QRegularExpression(u"\""_s + key + u"\":([0-9.]+)"_s).globalMatch(all);
            while (it.hasNext())
                QCOMPARE(it.next().captured(1).toDouble(), 1.0);
        }
        QVERIFY(!all.contains(QRegularExpression(u"\"/SMask\":(?!\"/None\")"_s)));
        QVERIFY(!all.contains(u"/Transparency"_s));
        QVERIFY(!all.contains(QRegularExpression(u"\"/BM\":(?!\"/(Normal|Compatible)\")"_s)));
        QVERIFY(!all.contains(u"\"/Interpolate\":true"_s));
        QVERIFY(all.contains(u"\"/Subtype\":\"/Image\""_s)); // the logo is there all the same
    }

    void fontsAreWhole()
    {
        int subsets = 0;
        for (const QJsonValue &one : std::as_const(m_objects)) {
            const QJsonValue value = one[u"value"_s];
            if (value[u"/Type"_s].toString() != "/FontDescriptor"_L1)
                continue;
            ++subsets;
            QVERIFY(!value[u"/FontFile2"_s].isUndefined() || !value[u"/FontFile3"_s].isUndefined());
            QVERIFY(!value[u"/CIDSet"_s].isUndefined());
        }
        QVERIFY(subsets >= 3);
    }

    /// No files, no scripts; links are printed.
    void holdsNothingElse()
    {
        const auto files = pdfAttachments(m_bytes);
        QVERIFY(files && files->isEmpty());
        QVERIFY(!claimOf(m_bytes));
        for (const char *key : {"/EmbeddedFile", "/EF", "/JavaScript", "/Launch", "/AA"})
            QVERIFY2(!m_bytes.contains(key), key);
        int links = 0;
        for (const QJsonValue &one : std::as_const(m_objects)) {
            const QJsonValue value = one[u"value"_s];
            if (value[u"/Subtype"_s].toString() != "/Link"_L1)
                continue;
            ++links;
            QCOMPARE(value[u"/F"_s].toInt(), 4);
        }
        QVERIFY(links > 10);
        QVERIFY(root()[u"/Outlines"_s].isString());
        const auto contents = reportContents(sampleComparison(), m_plan, reportDate());
        QVERIFY(contents);
        QVERIFY(contents->method.join(u' ').contains(u"PDF/A-1b"_s));
    }

    /// What is said of archives above is not so of other reports: the tests can fail.
    void otherReportsAreNoArchives()
    {
        ReportPlan plan = m_plan;
        plan.archive = false;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writePdfReport(sampleComparison(), plan, &buffer));
        QVERIFY(!buffer.data().contains("pdfaid:part"));
        QVERIFY(buffer.data().contains("/EmbeddedFile"));
        QVERIFY(claimOf(buffer.data()));
    }

    void twoRunsWriteTheSame()
    {
        const auto [once, again] = writtenTwice(m_plan);
        QVERIFY(once.size() > 1000);
        QVERIFY(once == again);
    }

private:
    /// An object by its reference, "12 0 R".
    [[nodiscard]] QJsonValue object(const QJsonValue &reference) const
    {
        return m_objects.value(u"obj:"_s + reference.toString());
    }
    [[nodiscard]] QJsonValue resolved(const QJsonValue &value) const
    {
        return value.isString() && value.toString().endsWith(u" R"_s) ? object(value)[u"value"_s] : value;
    }
    [[nodiscard]] QJsonValue trailer() const { return m_objects.value(u"trailer"_s)[u"value"_s]; }
    [[nodiscard]] QJsonValue root() const { return resolved(trailer()[u"/Root"_s]); }
    [[nodiscard]] QString metadata() const
    {
        const QString number = root()[u"/Metadata"_s].toString().section(u' ', 0, 0);
        return output(u"qpdf"_s, {u"--show-object="_s + number, u"--filtered-stream-data"_s, m_path});
    }

    EnglishPlurals m_plurals;
    QTemporaryDir m_folder;
    ReportPlan m_plan;
    QString m_path;
    QByteArray m_bytes;
    QJsonObject m_objects;
};

QTEST_MAIN(PdfArchiveTest)
#include "tst_pdfarchive.moc"
