// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/writers.h"
#include "tests/report/reportfixture.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

namespace {

/// Takes so many bytes, then none, as a full disk does.
class FullDevice : public QIODevice {
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(u"No space left"_s);
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

#ifdef Q_OS_UNIX
/// As long as it lives no file of this program grows over `bytes`.
class LimitedFiles {
public:
    explicit LimitedFiles(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~LimitedFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(LimitedFiles)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};
#endif

} // namespace

/// Where reports go, and what becomes of those that do not get there.
class ReportFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void fullDisk_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("none") << 0;
        QTest::newRow("a little") << 3000;
        QTest::newRow("nearly enough") << 40000;
    }

    void fullDisk()
    {
        QFETCH(int, room);
        FullDevice device(room);
        const auto written = writePdfReport(marketHall(), fullPlan(), &device);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::WriteFailed);
        QVERIFY2(written.error().text.contains(u"No space left"), qPrintable(written.error().text));
    }

    void closedDevice()
    {
        QBuffer closed;
        const auto written = writePdfReport(marketHall(), fullPlan(), &closed);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::WriteFailed);
    }

    void fullDiskByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("pdf") << u"full.pdf"_s;
        QTest::newRow("html") << u"full.html"_s;
        QTest::newRow("device") << QString();
    }

    void fullDiskByItsName()
    {
        QFETCH(QString, name);
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("no /dev/full here");
        const QString path = name.isEmpty() ? u"/dev/full"_s : m_folder.filePath(name);
        if (!name.isEmpty())
            QVERIFY(QFile::link(u"/dev/full"_s, path));
        const auto written = writeReportFile(marketHall(), fullPlan(), path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::WriteFailed);
        QCOMPARE(written.error().path, path);
        QVERIFY2(written.error().text.contains(u"space"), qPrintable(written.error().text));
    }

    void fullDiskLeavesNothing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("room");
        for (const QString &kind : {u"pdf"_s, u"html"_s, u"md"_s, u"xlsx"_s}) {
            QTest::addRow("%s, none", qPrintable(kind)) << kind << 0;
            QTest::addRow("%s, a little", qPrintable(kind)) << kind << 1000;
        }
    }

    /// Files may grow no more, as on a full disk: what was there stays, and nothing half written is left beside it.
    void fullDiskLeavesNothing()
    {
#ifdef Q_OS_UNIX
        QFETCH(const QString, kind);
        QFETCH(const int, room);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"full."_s + kind);
        QFile former(path);
        QVERIFY(former.open(QIODevice::WriteOnly));
        former.write("former");
        former.close();
        const Comparison comparison = marketHall();
        std::expected<void, Error> written;
        {
            const LimitedFiles limit(static_cast<rlim_t>(room));
            written = writeReportFile(comparison, fullPlan(), path);
        }
        QVERIFY(!written);
        QCOMPARE(written.error().path, path);
        QVERIFY(!written.error().text.isEmpty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"full."_s + kind));
        QVERIFY(former.open(QIODevice::ReadOnly));
        QCOMPARE(former.readAll(), "former"_ba);
        QVERIFY(writeReportFile(comparison, fullPlan(), path)); // with room again
#else
        QSKIP("files cannot be limited here");
#endif
    }

    void progressAndCancel()
    {
        const Comparison comparison = largeComparison(5, 20);
        QList<double> steps;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writePdfReport(comparison, fullPlan(), &buffer, [&steps](double done) {
            steps.append(done);
            return true;
        }));
        QVERIFY(steps.size() >= qsizetype{3} * 20);
        QVERIFY(std::ranges::is_sorted(steps));
        QVERIFY(steps.first() >= 0 && steps.last() <= 1);

        // Stopped at any point, whatever was there before stays.
        const QString path = m_folder.filePath(u"cancelled.pdf"_s);
        for (const qsizetype stop : {qsizetype(0), qsizetype(5), steps.size() / 2, steps.size() - 1}) {
            qsizetype calls = 0;
            const auto written =
                writeReportFile(comparison, fullPlan(), path, [&calls, stop](double) { return calls++ < stop; });
            QVERIFY(!written);
            QCOMPARE(written.error().code, Error::Code::Cancelled);
            QCOMPARE(calls, stop + 1);
            QVERIFY(!QFile::exists(path));
        }
        QCOMPARE(QDir(m_folder.path()).entryList({u"cancelled*"_s}), QStringList());
    }

    void aFailedReportLeavesTheFormerOne()
    {
        const QString path = m_folder.filePath(u"former.pdf"_s);
        QVERIFY(writeReportFile(marketHall(), fullPlan(), path));
        const qint64 size = QFileInfo(path).size();
        QVERIFY(!writeReportFile(largeComparison(5, 20), fullPlan(), path, [](double done) { return done < 0.8; }));
        QCOMPARE(QFileInfo(path).size(), size);
    }

    void badPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no ending") << u"report"_s << Error::Code::Usage << u".pdf, .html, .md or .xlsx"_s;
        QTest::newRow("other ending") << u"report.docx"_s << Error::Code::Usage << u".pdf, .html, .md or .xlsx"_s;
        QTest::newRow("missing folder") << u"nowhere/report.pdf"_s << Error::Code::NotFound << u"nowhere"_s;
        QTest::newRow("folder") << u"folder.pdf"_s << Error::Code::WriteFailed << u"This is a folder"_s;
        QTest::newRow("file for a folder")
            << u"plain.txt/report.pdf"_s << Error::Code::WriteFailed << u"not a folder"_s;
        QTest::newRow("system folder") << u"/sys/report.pdf"_s << Error::Code::NoAccess << u"/sys"_s;
        QTest::newRow("refused by the system") << u"/proc/report.pdf"_s << Error::Code::WriteFailed << u"opened"_s;
    }

    void badPaths()
    {
        QFETCH(QString, path);
        QFETCH(Error::Code, code);
        QFETCH(QString, reason);
        QDir(m_folder.path()).mkdir(u"folder.pdf"_s);
        QFile plain(m_folder.filePath(u"plain.txt"_s));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        const QString whole = path.startsWith(u'/') ? path : m_folder.filePath(path);
        const auto written = writeReportFile(marketHall(), fullPlan(), whole);
        QVERIFY(!written);
        QVERIFY2(written.error().text.contains(reason), qPrintable(written.error().message()));
        if (path != u"/proc/report.pdf") // what root meets there is not what others do
            QCOMPARE(written.error().code, code);
        QCOMPARE(written.error().path, whole);
    }

    void endingsInAnyCase()
    {
        for (const QString &name : {u"a.PDF"_s, u"b.Html"_s, u"c.htm"_s}) {
            const QString path = m_folder.filePath(name);
            QVERIFY(writeReportFile(marketHall(), fullPlan(), path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.read(20).startsWith(name == u"a.PDF" ? "%PDF-" : "<!DOCTYPE html>"));
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(ReportFileTest)
#include "tst_reportfile.moc"
