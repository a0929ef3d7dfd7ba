// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/database.h"
#include "tests/ui/storyfixture.h"

#include <QPushButton>

#ifdef FAILING_DISK
#include <unistd.h>
#endif

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// Whatever may happen to the file of the open story is said in the window, and nothing that a person does is lost.
/// Disks that fail are played by tests/store/failingdisk.cpp, which stands in front of the C library.
class TestStoryMessages : public QObject, private StoryFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup();

    void newerVersionIsForReading();
    void changedUnderneath();
    void goneUnderneath_data();
    void goneUnderneath();
    void diskThatFails_data();
    void diskThatFails();
    void readOnlyFolder();
    void folderWithoutLocks();
    void nowhereToKeepIt();
    void allIsSaidToBeSaved();

private:
    void needsFailingDisk();
    void failDisk(const char *how) const;
    [[nodiscard]] QString onBadDisk(const QString &name) const { return path(u"disk/"_s + name); }
    /// A story kept on the disk that will fail, open in a window.
    std::unique_ptr<MainWindow> openOnBadDisk();
    static bool says(const MainWindow &window, MessageBar::Kind kind, const QStringList &words);
    /// What is kept in the safe folder, the only one of its stories.
    [[nodiscard]] StoryContents rescued() const;
};

void TestStoryMessages::init()
{
    startStoryTest();
    QVERIFY(QDir(path(u"disk"_s)).mkpath(u"."_s));
}

void TestStoryMessages::cleanup()
{
    qunsetenv("TELLINGS_DISK_FAILS");
    qunsetenv("TELLINGS_DISK");
    endTest();
}

void TestStoryMessages::needsFailingDisk()
{
#ifndef FAILING_DISK
    QSKIP("the failing disk is made for Linux");
#endif
}

void TestStoryMessages::failDisk(const char *how) const
{
    qputenv("TELLINGS_DISK", QFile::encodeName(path(u"disk/"_s)));
    qputenv("TELLINGS_DISK_FAILS", how);
}

std::unique_ptr<MainWindow> TestStoryMessages::openOnBadDisk()
{
    auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    m_chosen = onBadDisk(u"ferry.tellings"_s);
    save(*window);
    return window;
}

bool TestStoryMessages::says(const MainWindow &window, MessageBar::Kind kind, const QStringList &words)
{
    const bool said = soon([&] {
        return bar(window).isVisible() && bar(window).kind() == kind
            && std::ranges::all_of(words, [&](const QString &word) { return bar(window).text().contains(word); });
    });
    if (!said)
        qInfo().noquote() << bar(window).text();
    return said;
}

StoryContents TestStoryMessages::rescued() const
{
    const QStringList names = QDir(path(u"kept/stories"_s)).entryList({u"*.tellings"_s}, QDir::Files);
    return names.size() == 1 ? onDisk(u"kept/stories/"_s + names.first()) : StoryContents();
}

void TestStoryMessages::newerVersionIsForReading()
{
    {
        const auto window = newStoringWindow();
        open(*window, {path(u"ferry"_s)});
        save(*window);
    }
    QFile file(path(u"saved.tellings"_s));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60)); // where SQLite keeps the user_version
    QCOMPARE(file.write(QByteArray("\0\0\0\x63", 4)), 4);
    file.close();
    const auto window = newStoringWindow();
    open(*window, {path(u"saved.tellings"_s)});
    QVERIFY(says(*window, MessageBar::Kind::Warning, {u"newer Tellings"_s, path(u"saved.tellings"_s)}));
    QVERIFY(soon([&] { return kept(*window) == u"Reading only"; }));
    confirmFirst(*window);
    QVERIFY(says(*window, MessageBar::Kind::Warning, {u"reading only"_s}));
    m_chosen = path(u"mine.tellings"_s);
    QTest::mouseClick(find<QPushButton>(*window, u"messageOffer"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return onDisk(u"mine.tellings"_s).corrections.size() == 1; }));
    QVERIFY(soon([&] { return kept(*window).startsWith(u"All changes saved"); }));
    QCOMPARE(onDisk(u"saved.tellings"_s).corrections.size(), 0);
}

void TestStoryMessages::changedUnderneath()
{
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    save(*window);
    {
        auto other = Database::open(path(u"saved.tellings"_s), Database::Mode::ReadWrite); // asks for no lock of ours
        QVERIFY(other);
        (*other)->run(u"UPDATE story SET title = 'Another'"_s);
        QVERIFY((*other)->outcome());
    }
    confirmFirst(*window);
    QVERIFY(says(*window, MessageBar::Kind::Warning,
                 {u"Another program changed"_s, path(u"saved.tellings"_s), path(u"kept"_s)}));
    QVERIFY(soon([&] { return rescued().corrections.size() == 1; }));
    QVERIFY(soon([&] { return kept(*window).startsWith(u"All changes saved"); })); // there
    m_chosen = path(u"mine.tellings"_s);
    QTest::mouseClick(find<QPushButton>(*window, u"messageOffer"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return onDisk(u"mine.tellings"_s).corrections.size() == 1; }));
    QCOMPARE(onDisk(u"saved.tellings"_s).title, u"Another"_s);
}

void TestStoryMessages::goneUnderneath_data()
{
    QTest::addColumn<QString>("how");
    for (const auto *how : {"deleted", "moved", "replaced", "folder taken away"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestStoryMessages::goneUnderneath()
{
    QFETCH(QString, how);
    const auto window = openOnBadDisk();
    const QString file = onBadDisk(u"ferry.tellings"_s);
    if (how == "deleted"_L1)
        QVERIFY(QFile::remove(file));
    else if (how == "moved"_L1)
        QVERIFY(QFile::rename(file, path(u"elsewhere.tellings"_s)));
    else if (how == "replaced"_L1)
        QVERIFY(QFile::remove(file) && QFile::copy(path(u"ferry/post.txt"_s), file));
    else
        QVERIFY(QDir(path(u"disk"_s)).removeRecursively());
    if (how == "folder taken away"_L1) // Qt says so of the lock that went along
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Could not remove our own lock file"_s));
    confirmFirst(*window);
    QVERIFY(says(*window, MessageBar::Kind::Warning, {u"deleted, moved or replaced"_s, file, path(u"kept"_s)}));
    QVERIFY(soon([&] { return rescued().corrections.size() == 1; }));
}

void TestStoryMessages::diskThatFails_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QString>("words");
    QTest::newRow("full") << "ENOSPC"_ba << u"The disk is full."_s;
    QTest::newRow("broken") << "EIO"_ba << u"The disk failed"_s;
}

void TestStoryMessages::diskThatFails()
{
    needsFailingDisk();
    QFETCH(QByteArray, error);
    QFETCH(QString, words);
    const auto window = openOnBadDisk();
    failDisk(error.constData());
    confirmFirst(*window);
    QVERIFY(says(*window, MessageBar::Kind::Warning, {words, onBadDisk(u"ferry.tellings"_s), path(u"kept"_s)}));
    QVERIFY(soon([&] { return rescued().corrections.size() == 1; }));
    // Nor can a copy be made there.
    m_chosen = onBadDisk(u"copy.tellings"_s);
    window->actions()[ActionId::ExportCopy]->trigger();
    QVERIFY(says(*window, MessageBar::Kind::Failure, {u"The copy could not be made."_s, m_chosen}));
    QVERIFY(!QFileInfo::exists(m_chosen));
}

void TestStoryMessages::readOnlyFolder()
{
    needsFailingDisk();
    openOnBadDisk().reset();
    failDisk("EROFS");
    const auto window = newStoringWindow();
    open(*window, {onBadDisk(u"ferry.tellings"_s)});
    QVERIFY(says(*window, MessageBar::Kind::Warning, {u"reading only"_s, onBadDisk(u"ferry.tellings"_s)}));
    confirmFirst(*window);
    m_chosen = path(u"mine.tellings"_s);
    QVERIFY(says(*window, MessageBar::Kind::Warning, {u"what you do is kept once you save it elsewhere"_s}));
    QTest::mouseClick(find<QPushButton>(*window, u"messageOffer"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return onDisk(u"mine.tellings"_s).corrections.size() == 1; }));
}

void TestStoryMessages::folderWithoutLocks()
{
    needsFailingDisk();
    openOnBadDisk().reset();
    failDisk("ENOLCK");
    const auto window = newStoringWindow();
    window->openPaths({onBadDisk(u"ferry.tellings"_s)});
    QVERIFY(says(*window, MessageBar::Kind::Failure, {onBadDisk(u"ferry.tellings"_s)}));
    QSignalSpy opened(&window->document(), &StoryDocument::opened);
    QTest::mouseClick(find<QPushButton>(*window, u"messageOffer"_s), Qt::LeftButton); // Work on a Copy
    QVERIFY(soon([&] { return opened.size() == 1; }));
    confirmFirst(*window);
    QVERIFY(soon([&] { return rescued().corrections.size() == 1; }));
}

void TestStoryMessages::nowhereToKeepIt()
{
    const auto window = openOnBadDisk();
    QVERIFY(QDir(path(u"kept"_s)).removeRecursively());
    write(path(u"kept"_s), "no folder");
    QVERIFY(QFile::remove(onBadDisk(u"ferry.tellings"_s)));
    confirmFirst(*window);
    QVERIFY(says(*window, MessageBar::Kind::Failure, {onBadDisk(u"ferry.tellings"_s), path(u"kept"_s)}));
    QVERIFY(soon([&] { return kept(*window) == u"Not all saved"; }));
    // It is all in the window yet, and can be put elsewhere once there is room again.
    QVERIFY(QFile::remove(path(u"kept"_s)));
    window->actions()[ActionId::Undo]->trigger();
    QVERIFY(soon([&] { return kept(*window).startsWith(u"All changes saved"); }));
    QCOMPARE(rescued().articles.size(), 3);
}

void TestStoryMessages::allIsSaidToBeSaved()
{
    const auto window = newStoringWindow();
    QCOMPARE(kept(*window), QString());
    open(*window, {path(u"ferry"_s)});
    QVERIFY(soon([&] { return kept(*window).startsWith(u"All changes saved"); }));
    auto *label = find<QLabel>(*window, u"statusKept"_s);
    QVERIFY2(label->toolTip().contains(u"without a name"), qPrintable(label->toolTip()));
    save(*window);
    QVERIFY(soon([&] { return label->toolTip().contains(path(u"saved.tellings"_s)); }));
    QStringList texts;
    connect(window->actions()[ActionId::Undo], &QAction::changed, this, [&] { texts.append(label->text()); });
    confirmFirst(*window);
    QVERIFY(texts.contains(u"Saving..."_s)); // until it is on the disk
    QVERIFY(soon([&] { return label->text().startsWith(u"All changes saved"); }));
    QCOMPARE(onDisk(u"saved.tellings"_s).corrections.size(), 1);
}

/// Starts over with the failing disk in front, which does nothing until it is told to.
int main(int argc, char *argv[])
{
#ifdef FAILING_DISK
    if (!qEnvironmentVariableIsSet("LD_PRELOAD")) {
        qputenv("LD_PRELOAD", FAILING_DISK);
        // A sanitizer wants to be the first library of all, but has nothing against standing behind this one.
        qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":verify_asan_link_order=0");
        ::execv("/proc/self/exe", argv);
    }
#endif
    QApplication application(argc, argv);
    TestStoryMessages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storymessages.moc"
