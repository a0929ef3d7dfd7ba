// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/chartfiles.h"
#include "tests/report/reportfixture.h"

#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace tellings;
using namespace tellings::test;

/// A report's charts as pictures of their own.
class ChartFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachChart_data()
    {
        QTest::addColumn<Comparison>("comparison");
        QTest::addColumn<QString>("ending");
        for (const QString &ending : chartEndings()) {
            QTest::addRow("sample, %s", qPrintable(ending)) << sampleComparison() << ending;
            QTest::addRow("right to left, %s", qPrintable(ending)) << rightToLeft() << ending;
            QTest::addRow("forty outlets, %s", qPrintable(ending)) << largeComparison(40, 60) << ending;
        }
    }

    /// Each is there, and its picture ends a border's width after the last of it: nothing is cut, and nothing empty.
    void eachChart()
    {
        QFETCH(const Comparison, comparison);
        QFETCH(const QString, ending);
        const QTemporaryDir folder;
        const auto files =
            writeChartFiles(comparison, planOf(ReportPreset::Full), folder.filePath(u"report."_s + ending));
        QVERIFY(files);
        QStringList names;
        for (const QString &file : *files) {
            names.append(QFileInfo(file).completeBaseName());
            const QImage picture = pictureOf(file);
            QVERIFY2(!picture.isNull(), qPrintable(file));
            const int border = qRound(picture.width() * 6.0 / 280);
            const int last = lastInk(picture);
            QVERIFY2(last < picture.height() - border + 2, qPrintable(file));
            QVERIFY2(last > picture.height() - 4 * border, qPrintable(file));
            QCOMPARE(firstInkFromSide(picture, border - 2), -1);
        }
        QCOMPARE(names, QStringList({u"report-matrix"_s, u"report-coverage"_s, u"report-prominence"_s}));
    }

    void sameBytes()
    {
        const QTemporaryDir folder;
        for (const QString &ending : chartEndings()) {
            const auto one = writeChartFiles(marketHall(), fullPlan(), folder.filePath(u"one."_s + ending));
            const auto other = writeChartFiles(marketHall(), fullPlan(), folder.filePath(u"other."_s + ending));
            QVERIFY(one && other && one->size() == other->size());
            for (qsizetype i = 0; i < one->size(); ++i)
                QCOMPARE(bytesOf(one->at(i)), bytesOf(other->at(i)));
        }
    }

    void onlyThoseOfThePlan()
    {
        const QTemporaryDir folder;
        ReportPlan plan;
        plan.sections = {ReportSection::Passages, ReportSection::Coverage};
        plan.anonymous = true;
        const auto files = writeChartFiles(marketHall(), plan, folder.filePath(u"x.svg"_s));
        QVERIFY(files);
        QCOMPARE(*files, QStringList(folder.filePath(u"x-coverage.svg"_s)));
        const QByteArray svg = bytesOf(files->constFirst());
        QVERIFY(svg.contains("Outlet A"));
        for (const Article &article : marketHall().story.articles)
            QVERIFY(!svg.contains(article.outlet.toUtf8()));
    }

    void nowhereToWrite()
    {
        const auto files = writeChartFiles(marketHall(), fullPlan(), u"/nowhere/x.png"_s);
        QVERIFY(!files);
        QVERIFY(files.error().path.startsWith(u"/nowhere/x-"));
        QVERIFY(!files.error().text.isEmpty());
    }

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QImage pictureOf(const QString &path)
    {
        if (path.endsWith(u".png"))
            return QImage(path).convertToFormat(QImage::Format_RGB32);
        QSvgRenderer renderer(path);
        if (!renderer.isValid())
            return {};
        QImage image(renderer.defaultSize().scaled(1600, 30000, Qt::KeepAspectRatio), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        return image;
    }

    static bool hasInk(const QImage &image, int x, int y) { return qGray(image.pixel(x, y)) < 250; }

    static int lastInk(const QImage &image)
    {
        for (int y = image.height() - 1; y >= 0; --y) {
            for (int x = 0; x < image.width(); ++x) {
                if (hasInk(image, x, y))
                    return y;
            }
        }
        return -1;
    }

    /// A height at which there is something within `border` of a side; -1 when there is none.
    static int firstInkFromSide(const QImage &image, int border)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < border; ++x) {
                if (hasInk(image, x, y) || hasInk(image, image.width() - 1 - x, y))
                    return y;
            }
        }
        return -1;
    }
};

QTEST_MAIN(ChartFilesTest)
#include "tst_chartfiles.moc"
