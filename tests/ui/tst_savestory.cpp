// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/storyfixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// The open story on the disk: under a name, without one, after a crash, and in another window's hands.
class TestSaveStory : public QObject, private StoryFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startStoryTest(); }
    void cleanup() { endTest(); }

    void savedStoryOpensAgain();
    void editsAreKeptAtOnce();
    void detailsAreKept();
    void storyOfACrashIsOffered();
    void nothingIsLeftOfAGlance();
    void storyInUseIsOfferedForReading();
    void deletedFileIsSaid();
    void brokenFileIsSaid();
    void anotherStoryLeavesTheFileAlone();
    void settingsChangeWhileItOpens();
    void stoppedOnTheWay();
};

void TestSaveStory::savedStoryOpensAgain()
{
    {
        const auto window = newStoringWindow();
        QVERIFY(!window->actions()[ActionId::SaveStoryAs]->isEnabled());
        open(*window, {path(u"ferry"_s)});
        confirmFirst(*window);
        window->actions()[ActionId::SaveStoryAs]->trigger();
        auto *bar = find<MessageBar>(*window, u"messageBar"_s);
        QVERIFY(soon([&] { return bar->text().contains(u"saved.tellings"); }));
        QCOMPARE(bar->kind(), MessageBar::Kind::Done);
    }
    QVERIFY(QDir(path(u"ferry"_s)).removeRecursively()); // the file has all
    const auto window = newStoringWindow();
    open(*window, {path(u"saved.tellings"_s)});
    QCOMPARE(window->document().comparison()->story.articles.size(), 3);
    QCOMPARE(window->document().corrections().size(), 1);
    QVERIFY(window->document().comparison()->passages.first().confirmed);
    QVERIFY(!find<MessageBar>(*window, u"messageBar"_s)->isVisible());
}

void TestSaveStory::editsAreKeptAtOnce()
{
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    window->actions()[ActionId::SaveStoryAs]->trigger();
    QVERIFY(soon([&] { return onDisk(u"saved.tellings"_s).articles.size() == 3; }));
    confirmFirst(*window);
    QVERIFY(soon([&] { return onDisk(u"saved.tellings"_s).corrections.size() == 1; }));
    QVERIFY(soon([&] {
        const auto passages = onDisk(u"saved.tellings"_s).passages; // empty while the file is busy
        return !passages.isEmpty() && passages.first().confirmed;
    }));
    window->actions()[ActionId::Undo]->trigger();
    QVERIFY(soon([&] { return onDisk(u"saved.tellings"_s).corrections.isEmpty(); }));
}

void TestSaveStory::detailsAreKept()
{
    {
        const auto window = newStoringWindow();
        open(*window, {path(u"ferry"_s)});
        find<CompareView>(*window, u"compareView"_s)->goTo(1, 0);
        QVERIFY(soon([&] { return find<CompareView>(*window, u"compareView"_s)->focusedArticle() == 1; }));
        window->actions()[ActionId::EditDetails]->trigger();
        auto *outlet = find<QLineEdit>(*window, u"detailOutlet"_s);
        outlet->setText(u"Morning Post"_s);
        QTest::keyClick(outlet, Qt::Key_Return);
        QVERIFY(window->isWindowModified());
        window->actions()[ActionId::SaveStoryAs]->trigger();
        QVERIFY(soon([&] { return !window->isWindowModified(); }));
        auto *headline = find<QLineEdit>(*window, u"detailHeadline"_s);
        headline->setText(u"On the sandbank"_s);
        QTest::keyClick(headline, Qt::Key_Return);
        QVERIFY(!window->isWindowModified()); // it is on the disk
        window->actions()[ActionId::Undo]->trigger();
        window->actions()[ActionId::Redo]->trigger();
    }
    const StoryContents kept = onDisk(u"saved.tellings"_s);
    QCOMPARE(kept.articles.size(), 3);
    QCOMPARE(kept.articles.at(1).article.outlet, u"Morning Post"_s);
    QCOMPARE(kept.articles.at(1).article.headline, u"On the sandbank"_s);
    const auto window = newStoringWindow();
    open(*window, {path(u"saved.tellings"_s)});
    QCOMPARE(window->document().comparison()->story.articles.at(1).headline, u"On the sandbank"_s);
}

void TestSaveStory::storyOfACrashIsOffered()
{
    {
        const auto window = newStoringWindow();
        open(*window, {path(u"ferry"_s)});
        confirmFirst(*window);
    } // closed without a name
    const auto window = newStoringWindow();
    auto *bar = find<MessageBar>(*window, u"messageBar"_s);
    QVERIFY(soon([&] { return bar->isVisible(); }));
    QSignalSpy opened(&window->document(), &StoryDocument::opened);
    QTest::mouseClick(find<QPushButton>(*window, u"messageOffer"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return opened.size() == 1; }));
    QCOMPARE(window->document().corrections().size(), 1);
}

void TestSaveStory::nothingIsLeftOfAGlance()
{
    {
        const auto window = newStoringWindow();
        open(*window, {path(u"ferry"_s)});
    }
    QCOMPARE(StoryStore::untitledStories(store()), QStringList());
}

void TestSaveStory::storyInUseIsOfferedForReading()
{
    const auto first = newStoringWindow();
    open(*first, {path(u"ferry"_s)});
    first->actions()[ActionId::SaveStoryAs]->trigger();
    QVERIFY(soon([&] { return onDisk(u"saved.tellings"_s).articles.size() == 3; }));
    const auto second = newStoringWindow();
    second->openPaths({path(u"saved.tellings"_s)});
    auto *bar = find<MessageBar>(*second, u"messageBar"_s);
    QVERIFY(soon([&] { return bar->isVisible() && bar->kind() == MessageBar::Kind::Failure; }));
    QVERIFY2(bar->text().contains(path(u"saved.tellings"_s)), qPrintable(bar->text()));
    QSignalSpy opened(&second->document(), &StoryDocument::opened);
    QTest::mouseClick(find<QPushButton>(*second, u"messageOffer"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return opened.size() == 1; }));
    QCOMPARE(second->document().comparison()->story.articles.size(), 3);
    confirmFirst(*second); // what is done there is not lost either
    QVERIFY(soon([&] { return bar->isVisible() && bar->kind() == MessageBar::Kind::Warning; }));
    m_chosen = path(u"second.tellings"_s);
    QTest::mouseClick(find<QPushButton>(*second, u"messageOffer"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return onDisk(u"second.tellings"_s).corrections.size() == 1; }));
    QCOMPARE(onDisk(u"saved.tellings"_s).corrections.size(), 0);
}

void TestSaveStory::deletedFileIsSaid()
{
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    window->actions()[ActionId::SaveStoryAs]->trigger();
    auto *bar = find<MessageBar>(*window, u"messageBar"_s);
    QVERIFY(soon([&] { return bar->text().contains(u"saved.tellings"); }));
    QVERIFY(QFile::remove(path(u"saved.tellings"_s)));
    confirmFirst(*window);
    QVERIFY2(soon([&] { return bar->kind() == MessageBar::Kind::Warning; }), qPrintable(bar->text()));
    QVERIFY2(bar->text().contains(path(u"kept"_s)), qPrintable(bar->text()));
}

void TestSaveStory::brokenFileIsSaid()
{
    write(path(u"broken.tellings"_s), "no story at all");
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    window->openPaths({path(u"broken.tellings"_s)});
    auto *bar = find<MessageBar>(*window, u"messageBar"_s);
    QVERIFY(soon([&] { return bar->isVisible(); }));
    QCOMPARE(bar->kind(), MessageBar::Kind::Failure);
    QVERIFY2(bar->text().contains(path(u"broken.tellings"_s)), qPrintable(bar->text()));
    QCOMPARE(window->document().comparison()->story.articles.size(), 3); // what was open stays
}

void TestSaveStory::anotherStoryLeavesTheFileAlone()
{
    writeStory(QDir(path(u"other"_s)), "Another ferry");
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    confirmFirst(*window);
    window->actions()[ActionId::SaveStoryAs]->trigger();
    QVERIFY(soon([&] { return onDisk(u"saved.tellings"_s).corrections.size() == 1; }));
    open(*window, {path(u"other"_s)});
    open(*window, {path(u"ferry"_s)}); // the very articles, from their folder and without corrections
    confirmFirst(*window);
    window->actions()[ActionId::Undo]->trigger();
    QCOMPARE(onDisk(u"saved.tellings"_s).corrections.size(), 1);
    open(*window, {path(u"saved.tellings"_s)});
    QCOMPARE(window->document().corrections().size(), 1);
}

void TestSaveStory::settingsChangeWhileItOpens()
{
    const auto loaded = loadStory({path(u"ferry"_s)});
    QVERIFY(loaded);
    StoryDocument document(ComparisonJob::Steps{
        [](const QStringList &, const Watch &) -> std::expected<LoadedStory, Error> {
            return std::unexpected(Error{Error::Code::NotText, u"a story file is no article"_s, {}});
        },
        &alignByHand});
    QSignalSpy opened(&document, &StoryDocument::opened);
    QSignalSpy failed(&document, &StoryDocument::openFailed);
    const Correction correction{.kind = CorrectionKind::Confirm,
                                .spans = {{.article = u"post.txt"_s, .quote = u"x"_s}}};
    document.openStored(u"a.tellings"_s, loaded->story, {}, {correction});
    document.setSettings({.shortestRun = 8});
    QVERIFY(soon([&] { return opened.size() + failed.size() == 1; }));
    QCOMPARE(failed.size(), 0);
    QCOMPARE(document.comparison()->settings.shortestRun, 8);
    QCOMPARE(document.corrections().size(), 1);
}

/// What stays on screen when the person thinks better of opening another file is kept where it was.
void TestSaveStory::stoppedOnTheWay()
{
    auto loaded = loadStory({path(u"ferry"_s)});
    QVERIFY(loaded);
    loaded->story.articles.first().file = u"slow.txt"_s;
    QVERIFY(StoryStore::create(path(u"second.tellings"_s), contentsOf(loaded->story), store()));
    WindowParts parts{std::make_unique<Settings>(path(u"settings.ini"_s)), m_dialogs, steps(m_gates), store()};
    parts.steps.align = [gates = m_gates](const Story &story, const CompareSettings &settings, const Watch &watch,
                                          EngineMemory *memory) -> std::expected<Comparison, Error> {
        if (story.articles.first().file != u"slow.txt"_s)
            return alignByHand(story, settings, watch, memory);
        gates->started.release();
        while (watch(0.3))
            QThread::yieldCurrentThread();
        return std::unexpected(Error{Error::Code::Cancelled, u"stopped"_s, {}});
    };
    MainWindow window(std::move(parts));
    open(window, {path(u"ferry"_s)});
    window.actions()[ActionId::SaveStoryAs]->trigger();
    const auto *bar = find<MessageBar>(window, u"messageBar"_s);
    QVERIFY(soon([&] { return bar->text().contains(u"saved.tellings"); }));
    window.openPaths({path(u"second.tellings"_s)});
    QVERIFY(soon([&] { return m_gates->started.tryAcquire(); }));
    window.findChild<StoryDocument *>()->cancel();
    confirmFirst(window);
    QVERIFY(soon([&] { return onDisk(u"saved.tellings"_s).corrections.size() == 1; }));
    QCOMPARE(onDisk(u"second.tellings"_s).corrections.size(), 0);
}

QTEST_MAIN(TestSaveStory)
#include "tst_savestory.moc"
