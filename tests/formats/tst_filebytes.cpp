// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/filebytes.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tellings;

namespace {

/// Gives that many bytes and then fails, as a disk that is pulled out does.
class FailingDevice : public QIODevice {
public:
    explicit FailingDevice(qint64 good) : m_good(good) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    [[nodiscard]] qint64 size() const override { return 10'000'000; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_good == 0) {
            setErrorString(u"the disk is gone"_s);
            return -1;
        }
        const qint64 count = std::min(most, m_good);
        std::fill_n(data, count, 'x');
        m_good -= count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_good;
};

} // namespace

class TestFileBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failingDevice_data();
    void failingDevice();
    void limit_data();
    void limit();
    void endlessDevice();
    void vanished();
    void cancels();
};

void TestFileBytes::failingDevice_data()
{
    QTest::addColumn<qint64>("good");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("after a while") << qint64(3'000'000);
}

void TestFileBytes::failingDevice()
{
    QFETCH(qint64, good);
    FailingDevice device(good);
    const auto bytes = readDevice(device, u"a.txt"_s, largestFile);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, Error::Code::NoAccess);
    QCOMPARE(bytes.error().path, u"a.txt"_s);
    QVERIFY(bytes.error().text.contains(u"the disk is gone"_s));
}

void TestFileBytes::limit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("below") << 99 << true;
    QTest::newRow("at") << 100 << true;
    QTest::newRow("above") << 101 << false;
}

void TestFileBytes::limit()
{
    QFETCH(int, size);
    QFETCH(bool, fits);
    QByteArray data(size, 'x');
    QBuffer device(&data);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto bytes = readDevice(device, u"a.txt"_s, 100);
    QCOMPARE(bytes.has_value(), fits);
    if (fits)
        QCOMPARE(*bytes, data);
    else
        QCOMPARE(bytes.error(), tooLarge(u"a.txt"_s, 101, 100));
}

/// A file that grows while it is read, or a device without a size, ends at the limit.
void TestFileBytes::endlessDevice()
{
    FailingDevice device(std::numeric_limits<qint64>::max());
    const auto bytes = readDevice(device, u"a.txt"_s, 5'000'000);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, Error::Code::TooLarge);
}

void TestFileBytes::vanished()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("text");
    file.close();
    QVERIFY(!accessProblem(path));
    QVERIFY(file.remove());
    QCOMPARE(readFile(path).error().code, Error::Code::NotFound);
    QCOMPARE(readFile(dir.path()).error().code, Error::Code::NoAccess);
}

void TestFileBytes::cancels()
{
    QByteArray data(5'000'000, 'x');
    QBuffer device(&data);
    QVERIFY(device.open(QIODevice::ReadOnly));
    double seen = 0;
    const auto bytes = readDevice(device, u"a.txt"_s, largestFile, [&seen](double done) {
        seen = done;
        return done < 0.5;
    });
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, Error::Code::Cancelled);
    QVERIFY(seen >= 0.5 && seen < 0.75);
}

QTEST_GUILESS_MAIN(TestFileBytes)
#include "tst_filebytes.moc"
