// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandlineoutput.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

/// Takes a few bytes at a time, as a pipe may, and no more once it is full.
class NarrowDevice : public QIODevice {
public:
    explicit NarrowDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    QByteArray taken;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 now = std::min({size, qint64(3), m_room - taken.size()});
        if (now == 0) {
            setErrorString(u"no room"_s);
            return -1;
        }
        taken.append(data, now);
        return now;
    }

private:
    qint64 m_room = 0;
};

} // namespace

class TestCommandLineOutput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAllThroughANarrowDevice();
    void saysWhenADeviceIsFull();
    void makesNoFileBeforeTheEnd();
    void keepsTheFormerFile();
    void followsALink();
    void writesADeviceAsItIs();
};

void TestCommandLineOutput::writesAllThroughANarrowDevice()
{
    NarrowDevice device(1000);
    CommandLineOutput output(&device);
    QVERIFY(output.open({}));
    QVERIFY(output.write("Hundreds slept in the ticket hall."));
    QVERIFY(output.write(""));
    QVERIFY(output.write("\n"));
    QVERIFY(output.finish());
    QCOMPARE(device.taken, QByteArray("Hundreds slept in the ticket hall.\n"));
}

void TestCommandLineOutput::saysWhenADeviceIsFull()
{
    NarrowDevice device(10);
    CommandLineOutput output(&device);
    QVERIFY(output.open({}));
    QVERIFY(output.write("ten bytes!"));
    const auto written = output.write("one more");
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::WriteFailed);
    QCOMPARE(written.error().message(), u"standard output: no room"_s);
}

void TestCommandLineOutput::makesNoFileBeforeTheEnd()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.json"_s);
    {
        CommandLineOutput output(nullptr);
        QVERIFY(output.open(path));
        QVERIFY(output.write("half"));
        QVERIFY(!QFile::exists(path));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    CommandLineOutput output(nullptr);
    QVERIFY(output.open(path));
    QVERIFY(output.write("whole"));
    QVERIFY(output.finish());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("whole"));
}

void TestCommandLineOutput::keepsTheFormerFile()
{
    const QTemporaryDir folder;
    QFile former(folder.filePath(u"out.json"_s));
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.write("former");
    former.close();
    {
        CommandLineOutput output(nullptr);
        QVERIFY(output.open(former.fileName()));
        QVERIFY(output.write("half"));
    }
    QVERIFY(former.open(QIODevice::ReadOnly));
    QCOMPARE(former.readAll(), QByteArray("former"));
}

void TestCommandLineOutput::followsALink()
{
    const QTemporaryDir folder;
    QFile target(folder.filePath(u"target.json"_s));
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.close();
    const QString link = folder.filePath(u"link.json"_s);
    QVERIFY(QFile::link(target.fileName(), link));
    CommandLineOutput output(nullptr);
    QVERIFY(output.open(link));
    QVERIFY(output.write("through"));
    QVERIFY(output.finish());
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), QByteArray("through"));
}

void TestCommandLineOutput::writesADeviceAsItIs()
{
    CommandLineOutput output(nullptr);
    QVERIFY(output.open(u"/dev/null"_s));
    QVERIFY(output.write("into nothing"));
    QVERIFY(output.finish());
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
}

QTEST_GUILESS_MAIN(TestCommandLineOutput)
#include "tst_commandlineoutput.moc"
