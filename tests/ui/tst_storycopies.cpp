// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/storyfixture.h"

#include <QDialog>
#include <QPushButton>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// Copies of the open story, and the texts that somebody puts into one that came without.
class TestStoryCopies : public QObject, private StoryFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startStoryTest(); }
    void cleanup() { endTest(); }

    void nothingToCopyWithoutAStory();
    void duplicateIsAStoryOfItsOwn();
    void duplicateOfAStoryOpenForReading();
    void copyIsLeftAndTheWorkGoesOn();
    void copyThatCannotBeMadeIsSaid_data();
    void copyThatCannotBeMadeIsSaid();
    void nothingOfTheTextsIsInTheCopy();
    void theExplanationCanBeDeclined();

private:
    void exportWithoutTexts(MainWindow &window, const QString &name);
};

void TestStoryCopies::nothingToCopyWithoutAStory()
{
    const auto window = newStoringWindow();
    using enum ActionId;
    for (const ActionId id : {DuplicateStory, ActionId::ExportCopy, ExportWithoutTexts, AttachCopies})
        QVERIFY(!window->actions()[id]->isEnabled());
    open(*window, {path(u"ferry"_s)});
    for (const ActionId id : {DuplicateStory, ActionId::ExportCopy, ExportWithoutTexts})
        QVERIFY(window->actions()[id]->isEnabled());
    QVERIFY(!window->actions()[AttachCopies]->isEnabled()); // it has its texts
}

void TestStoryCopies::duplicateIsAStoryOfItsOwn()
{
    {
        const auto window = newStoringWindow();
        open(*window, {path(u"ferry"_s)});
        save(*window);
        window->actions()[ActionId::DuplicateStory]->trigger();
        QVERIFY(soon([&] { return bar(*window).text().contains(u"copy"); }));
        confirmFirst(*window);
    }
    QCOMPARE(onDisk(u"saved.tellings"_s).articles.size(), 3);
    QCOMPARE(onDisk(u"saved.tellings"_s).corrections.size(), 0); // it stays as it was
    const QStringList untitled = StoryStore::untitledStories(store());
    QCOMPARE(untitled.size(), 1); // kept like every story without a name
    const auto copy = StoryStore::openReadOnly(untitled.first(), store());
    QVERIFY(copy);
    QCOMPARE((*copy)->contents().corrections.size(), 1);
    QCOMPARE((*copy)->contents().articles, onDisk(u"saved.tellings"_s).articles);
}

void TestStoryCopies::duplicateOfAStoryOpenForReading()
{
    const auto first = newStoringWindow();
    open(*first, {path(u"ferry"_s)});
    save(*first);
    const auto second = newStoringWindow();
    second->openPaths({path(u"saved.tellings"_s)});
    QVERIFY(soon([&] { return bar(*second).kind() == MessageBar::Kind::Failure; }));
    QSignalSpy opened(&second->document(), &StoryDocument::opened);
    QTest::mouseClick(find<QPushButton>(*second, u"messageOffer"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return opened.size() == 1; }));
    QVERIFY(soon([&] { return kept(*second) == u"Reading only"; }));
    confirmFirst(*second);
    second->actions()[ActionId::DuplicateStory]->trigger();
    QVERIFY(soon([&] { return kept(*second).startsWith(u"All changes saved"); }));
    QStringList stories;
    QVERIFY(soon([&] {
        stories = QDir(path(u"kept/stories"_s)).entryList({u"*.tellings"_s}, QDir::Files);
        return !stories.isEmpty() && onDisk(u"kept/stories/"_s + stories.first()).corrections.size() == 1;
    }));
}

void TestStoryCopies::copyIsLeftAndTheWorkGoesOn()
{
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    save(*window);
    confirmFirst(*window);
    m_chosen = path(u"copy.tellings"_s);
    window->actions()[ActionId::ExportCopy]->trigger();
    QVERIFY(soon([&] { return bar(*window).text().contains(u"copy.tellings"); }));
    QCOMPARE(bar(*window).kind(), MessageBar::Kind::Done);
    QVERIFY(soon([&] { return window->actions()[ActionId::ExportCopy]->isEnabled(); }));
    window->actions()[ActionId::Undo]->trigger();
    QVERIFY(soon([&] {
        const StoryContents own = onDisk(u"saved.tellings"_s);
        return own.articles.size() == 3 && own.corrections.isEmpty();
    }));
    QCOMPARE(onDisk(u"copy.tellings"_s).corrections.size(), 1);
    QVERIFY(!QFileInfo::exists(path(u"copy.tellings-wal"_s)));
}

void TestStoryCopies::copyThatCannotBeMadeIsSaid_data()
{
    QTest::addColumn<ActionId>("action");
    QTest::addColumn<QString>("target");
    for (const auto &[name, action] :
         {std::pair("whole", ActionId::ExportCopy), std::pair("without texts", ActionId::ExportWithoutTexts)}) {
        QTest::addRow("%s, no such folder", name) << action << u"no/such/copy.tellings"_s;
        QTest::addRow("%s, over the story itself", name) << action << u"saved.tellings"_s;
        QTest::addRow("%s, over a story in use", name) << action << u"used.tellings"_s;
    }
}

void TestStoryCopies::copyThatCannotBeMadeIsSaid()
{
    QFETCH(ActionId, action);
    QFETCH(QString, target);
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    save(*window);
    const auto other = StoryStore::create(path(u"used.tellings"_s), {}, store());
    QVERIFY(other);
    m_chosen = path(target);
    window->actions()[action]->trigger();
    if (auto *dialog = find<QDialog>(*window, u"textFreeDialog"_s))
        QTest::mouseClick(find<QPushButton>(*dialog, u"textFreeChoose"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return bar(*window).isVisible() && bar(*window).kind() == MessageBar::Kind::Failure; }));
    QVERIFY2(bar(*window).text().contains(path(target)), qPrintable(bar(*window).text()));
    QVERIFY(window->actions()[ActionId::ExportCopy]->isEnabled());
    QCOMPARE(onDisk(u"saved.tellings"_s).articles.size(), 3);
    QVERIFY(!onDisk(u"saved.tellings"_s).articles.first().withheld);
}

void TestStoryCopies::exportWithoutTexts(MainWindow &window, const QString &name)
{
    m_chosen = path(name);
    window.actions()[ActionId::ExportWithoutTexts]->trigger();
    auto *dialog = find<QDialog>(window, u"textFreeDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(soon([&] { return bar(window).text().contains(name); }));
    QCOMPARE(bar(window).kind(), MessageBar::Kind::Done);
}

void TestStoryCopies::nothingOfTheTextsIsInTheCopy()
{
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    save(*window);
    confirmFirst(*window);
    QVERIFY(soon([&] { return onDisk(u"saved.tellings"_s).corrections.size() == 1; }));
    exportWithoutTexts(*window, u"free.tellings"_s);
    QFile file(path(u"free.tellings"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    // No two words in a row of any paragraph but the headlines, nor where the files are on this computer.
    const auto comparison = window->document().comparison();
    QStringList headlines;
    for (const Article &article : comparison->story.articles)
        headlines.append(article.headline);
    int pairs = 0;
    for (const Article &article : comparison->story.articles) {
        for (const Paragraph &paragraph : article.paragraphs) {
            if (paragraph.role == ParagraphRole::Headline)
                continue;
            const QStringList words = article.view(paragraph.range).toString().split(u' ');
            for (qsizetype i = 1; i < words.size(); ++i) {
                const QString pair = words.at(i - 1) + u' ' + words.at(i);
                if (!headlines.filter(pair).isEmpty())
                    continue;
                QVERIFY2(!bytes.contains(pair.toUtf8()), qPrintable(pair));
                ++pairs;
            }
        }
    }
    QVERIFY(pairs > 50);
    QVERIFY(!bytes.contains(path(u"ferry"_s).toUtf8()));
    const StoryContents free = onDisk(u"free.tellings"_s);
    QCOMPARE(free.articles.size(), 3);
    QCOMPARE(free.corrections.size(), 1);
    QVERIFY(std::ranges::all_of(free.articles, &StoredArticle::withheld));
    QCOMPARE(onDisk(u"saved.tellings"_s).articles.first().withheld, false); // the story itself has them
}

void TestStoryCopies::theExplanationCanBeDeclined()
{
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    m_chosen = path(u"free.tellings"_s);
    window->actions()[ActionId::ExportWithoutTexts]->trigger();
    auto *dialog = find<QDialog>(*window, u"textFreeDialog"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QVERIFY(!QFileInfo::exists(m_chosen));
}

QTEST_MAIN(TestStoryCopies)
#include "tst_storycopies.moc"
