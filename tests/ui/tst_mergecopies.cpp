// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storydocument.h"
#include "models/story/articledetails.h"
#include "tests/ui/storyfixture.h"
#include "widgets/story/storymergedialog.h"

#include <QPushButton>
#include <QTableView>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// A copy that somebody else worked on comes into the story that is open.
class TestMergeCopies : public QObject, private StoryFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup() { endTest(); }

    void whatTheOtherDidComes();
    void takenBack();
    void notTakenBackOverLaterWork();
    void whatBothChangedIsAsked_data();
    void whatBothChangedIsAsked();
    void askedAgainWhenTheOtherWentOn();
    void thoughtBetterOf();
    void nothingNew();
    void refused_data();
    void refused();
    void notInAStoryOpenForReading();

private:
    /// Edits the copy as another person's program would.
    void editOther(const StoryEdit &edit);
    void renameOther(int article, const QString &headline);
    static void renameOurs(MainWindow &window, int article, const QString &headline);
    static QString headline(const MainWindow &window, int article);
    /// Asks for the merge and gives the dialog that comes.
    StoryMergeDialog *ask(MainWindow &window);
    /// Merges what needs no decision and waits until it is on screen.
    void merge(MainWindow &window);

    QString m_other; ///< what the dialog for the copy answers
};

void TestMergeCopies::init()
{
    startStoryTest();
    m_other = path(u"other.tellings"_s);
    m_dialogs.openCopy = [this](QWidget *, const QString &, const QString &, const FileDialogs::PathChosen &chosen) {
        chosen(m_other);
    };
    {
        const auto window = newStoringWindow();
        open(*window, {path(u"ferry"_s)});
        save(*window);
    }
    QVERIFY(QFile::copy(path(u"saved.tellings"_s), m_other));
}

void TestMergeCopies::editOther(const StoryEdit &edit)
{
    auto other = StoryStore::open(m_other, {u"Grace"_s, path(u"elsewhere"_s)});
    QVERIFY(other);
    QVERIFY((*other)->apply(edit));
}

void TestMergeCopies::renameOther(int article, const QString &headline)
{
    StoredArticle stored = onDisk(u"other.tellings"_s).articles.at(article);
    stored.article.headline = headline;
    editOther({ChangeArticle{stored}});
}

void TestMergeCopies::renameOurs(MainWindow &window, int article, const QString &headline)
{
    auto &document = *window.findChild<StoryDocument *>();
    ArticleDetails details = detailsOf(document.story().articles.at(article));
    details.headline = headline;
    document.changeDetails(article, details, u"Change of Headline"_s);
}

QString TestMergeCopies::headline(const MainWindow &window, int article)
{
    return window.document().story().articles.at(article).headline;
}

StoryMergeDialog *TestMergeCopies::ask(MainWindow &window)
{
    window.actions()[ActionId::MergeCopy]->trigger();
    (void)soon([&] { return find<StoryMergeDialog>(window, u"storyMergeDialog"_s) != nullptr; });
    return find<StoryMergeDialog>(window, u"storyMergeDialog"_s);
}

void TestMergeCopies::merge(MainWindow &window)
{
    StoryMergeDialog *dialog = ask(window);
    QVERIFY(dialog);
    QVERIFY(!find<QTableView>(*dialog, u"mergeConflicts"_s)->isVisible());
    QSignalSpy opened(&window.document(), &StoryDocument::opened);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(soon([&] { return opened.size() == 1; }));
}

void TestMergeCopies::whatTheOtherDidComes()
{
    renameOther(1, u"Theirs"_s);
    const auto window = newStoringWindow();
    open(*window, {path(u"saved.tellings"_s)});
    renameOurs(*window, 0, u"Ours"_s);
    merge(*window);
    QCOMPARE(headline(*window, 0), u"Ours"_s);
    QCOMPARE(headline(*window, 1), u"Theirs"_s);
    QCOMPARE(bar(*window).kind(), MessageBar::Kind::Done);
    QVERIFY2(bar(*window).text().contains(u"other.tellings"), qPrintable(bar(*window).text()));
    QVERIFY(soon([&] {
        const StoryContents kept = onDisk(u"saved.tellings"_s);
        return kept.articles.size() == 3 && kept.articles.at(0).article.headline == u"Ours"
            && kept.articles.at(1).article.headline == u"Theirs";
    }));
    QCOMPARE(onDisk(u"other.tellings"_s).articles.at(0).article.headline, u"Ferry aground"_s); // left as it was
}

void TestMergeCopies::takenBack()
{
    renameOther(1, u"Theirs"_s);
    const auto window = newStoringWindow();
    open(*window, {path(u"saved.tellings"_s)});
    merge(*window);
    QSignalSpy opened(&window->document(), &StoryDocument::opened);
    QTest::mouseClick(find<QPushButton>(*window, u"messageOffer"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return opened.size() == 1; }));
    QCOMPARE(headline(*window, 1), u"Night on a sandbank"_s);
    QVERIFY(bar(*window).text().contains(u"before the merge"));
    merge(*window); // and once more, as if it had never been
    QCOMPARE(headline(*window, 1), u"Theirs"_s);
}

void TestMergeCopies::notTakenBackOverLaterWork()
{
    renameOther(1, u"Theirs"_s);
    const auto window = newStoringWindow();
    open(*window, {path(u"saved.tellings"_s)});
    merge(*window);
    renameOurs(*window, 2, u"Later"_s);
    QTest::mouseClick(find<QPushButton>(*window, u"messageOffer"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return bar(*window).kind() == MessageBar::Kind::Failure; }));
    QVERIFY2(bar(*window).text().contains(u"since the merge"), qPrintable(bar(*window).text()));
    QCOMPARE(headline(*window, 1), u"Theirs"_s);
    QCOMPARE(headline(*window, 2), u"Later"_s);
}

void TestMergeCopies::whatBothChangedIsAsked_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("headline");
    QTest::newRow("as it stands") << QString() << u"Ours"_s;
    QTest::newRow("theirs") << u"takeAllTheirs"_s << u"Theirs"_s;
    QTest::newRow("ours") << u"takeAllOurs"_s << u"Ours"_s;
}

void TestMergeCopies::whatBothChangedIsAsked()
{
    QFETCH(const QString, button);
    renameOther(1, u"Theirs"_s);
    const auto window = newStoringWindow();
    open(*window, {path(u"saved.tellings"_s)});
    renameOurs(*window, 1, u"Ours"_s);
    StoryMergeDialog *dialog = ask(*window);
    QVERIFY(dialog);
    const auto *table = find<QTableView>(*dialog, u"mergeConflicts"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, ConflictModel::Theirs).data().toString(), u"Theirs"_s);
    if (!button.isEmpty())
        QTest::mouseClick(find<QPushButton>(*dialog, button), Qt::LeftButton);
    QSignalSpy opened(&window->document(), &StoryDocument::opened);
    dialog->accept();
    QVERIFY(soon([&] { return opened.size() == 1; }));
    QTEST(headline(*window, 1), "headline");
}

void TestMergeCopies::askedAgainWhenTheOtherWentOn()
{
    renameOther(1, u"Theirs"_s);
    const auto window = newStoringWindow();
    open(*window, {path(u"saved.tellings"_s)});
    renameOurs(*window, 1, u"Ours"_s);
    StoryMergeDialog *dialog = ask(*window);
    QVERIFY(dialog);
    renameOther(1, u"Theirs, later"_s);
    QSignalSpy opened(&window->document(), &StoryDocument::opened);
    dialog->accept();
    const auto later = [&]() -> StoryMergeDialog * {
        for (auto *next : window->findChildren<StoryMergeDialog *>()) {
            const auto *table = find<QTableView>(*next, u"mergeConflicts"_s);
            if (table->model()->index(0, ConflictModel::Theirs).data().toString() == u"Theirs, later")
                return next;
        }
        return nullptr;
    };
    QVERIFY(soon([&] { return later() != nullptr; }));
    QCOMPARE(opened.size(), 0);
    QCOMPARE(headline(*window, 1), u"Ours"_s);
    later()->accept();
    QVERIFY(soon([&] { return opened.size() == 1; }));
}

void TestMergeCopies::thoughtBetterOf()
{
    renameOther(1, u"Theirs"_s);
    const auto window = newStoringWindow();
    open(*window, {path(u"saved.tellings"_s)});
    StoryMergeDialog *dialog = ask(*window);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(soon([&] { return find<StoryMergeDialog>(*window, u"storyMergeDialog"_s) == nullptr; }));
    QCOMPARE(headline(*window, 1), u"Night on a sandbank"_s);
    QVERIFY(ask(*window)); // and may be asked again
}

void TestMergeCopies::nothingNew()
{
    const auto window = newStoringWindow();
    open(*window, {path(u"saved.tellings"_s)});
    window->actions()[ActionId::MergeCopy]->trigger();
    QVERIFY(soon([&] { return bar(*window).isVisible(); }));
    QCOMPARE(bar(*window).kind(), MessageBar::Kind::Done);
    QVERIFY2(bar(*window).text().contains(u"other.tellings has nothing"), qPrintable(bar(*window).text()));
}

void TestMergeCopies::refused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reason");
    QTest::newRow("missing") << u"gone.tellings"_s << u"gone.tellings"_s;
    QTest::newRow("no story") << u"ferry/post.txt"_s << u"post.txt"_s;
    QTest::newRow("itself") << u"saved.tellings"_s << u"the story itself"_s;
    QTest::newRow("another story") << u"stranger.tellings"_s << u"stranger.tellings"_s;
}

void TestMergeCopies::refused()
{
    QFETCH(const QString, file);
    QFETCH(const QString, reason);
    QVERIFY(StoryStore::create(path(u"stranger.tellings"_s), onDisk(u"saved.tellings"_s), store()));
    m_other = path(file);
    const auto window = newStoringWindow();
    open(*window, {path(u"saved.tellings"_s)});
    window->actions()[ActionId::MergeCopy]->trigger();
    QVERIFY(soon([&] { return bar(*window).isVisible(); }));
    QCOMPARE(bar(*window).kind(), MessageBar::Kind::Failure);
    QVERIFY2(bar(*window).text().contains(reason), qPrintable(bar(*window).text()));
    QCOMPARE(window->document().story().articles.size(), 3);
}

void TestMergeCopies::notInAStoryOpenForReading()
{
    const auto first = newStoringWindow();
    open(*first, {path(u"saved.tellings"_s)});
    const auto second = newStoringWindow();
    second->openPaths({path(u"saved.tellings"_s)});
    QVERIFY(soon([&] { return bar(*second).kind() == MessageBar::Kind::Failure; }));
    QSignalSpy opened(&second->document(), &StoryDocument::opened);
    QTest::mouseClick(find<QPushButton>(*second, u"messageOffer"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return opened.size() == 1; }));
    second->actions()[ActionId::MergeCopy]->trigger();
    QVERIFY(soon([&] { return bar(*second).isVisible() && bar(*second).text().contains(u"then merge"); }));
    QVERIFY(!find<StoryMergeDialog>(*second, u"storyMergeDialog"_s));
}

QTEST_MAIN(TestMergeCopies)
#include "tst_mergecopies.moc"
