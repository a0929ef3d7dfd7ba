// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/writers.h"
#include "tests/report/reportfixture.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

class PdfReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCoreApplication::installTranslator(&m_plurals);
        QVERIFY(m_folder.isValid());
    }

    void wholeReports_data()
    {
        QTest::addColumn<Comparison>("comparison");
        QTest::newRow("markethall") << marketHall();
        QTest::newRow("five") << largeComparison(5, 30);
        QTest::newRow("twelve") << largeComparison(12, 20);
        QTest::newRow("forty") << largeComparison(40, 40);
    }

    void wholeReports()
    {
        QFETCH(Comparison, comparison);
        const QString path = reportPath(QTest::currentDataTag());
        const auto written = writeReportFile(comparison, path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
    }

private:
    QString reportPath(const char *name) const
    {
        return qEnvironmentVariable("TELLINGS_KEEP_REPORTS", m_folder.path()) + u'/' + QString::fromLatin1(name) + u".pdf"_s;
    }

    EnglishPlurals m_plurals;
    QTemporaryDir m_folder;
};

QTEST_MAIN(PdfReportTest)
#include "tst_pdfreport.moc"
