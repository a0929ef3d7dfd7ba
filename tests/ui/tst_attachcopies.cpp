// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachdialog.h"
#include "models/store/textfree.h"
#include "tests/ui/storyfixture.h"

#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// A story that came without its texts, and a person's own files in their place.
class TestAttachCopies : public QObject, private StoryFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup() { endTest(); }

    void sameTextsAreAttached();
    void lookalikesAreLeftOut();
    void someNowAndSomeLater();
    void notInAStoryOpenForReading();
    void detailsOfAnArticleWithoutText();

private:
    std::unique_ptr<MainWindow> openFree();
    AttachDialog *ask(MainWindow &window);
    void look(AttachDialog &dialog, const QStringList &paths);
    static QString cell(AttachDialog &dialog, int row, MissingTextModel::Column column);
    static int texts(const MainWindow &window);
};

void TestAttachCopies::init()
{
    startStoryTest();
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    save(*window);
    confirmFirst(*window); // marks a place in each article
    StoryContents contents;
    QVERIFY(soon([&] {
        contents = onDisk(u"saved.tellings"_s);
        return contents.corrections.size() == 1 && !contents.passages.isEmpty();
    }));
    QVERIFY(StoryStore::create(path(u"free.tellings"_s), withoutTexts(contents), store()));
}

std::unique_ptr<MainWindow> TestAttachCopies::openFree()
{
    auto window = newStoringWindow();
    open(*window, {path(u"free.tellings"_s)});
    return window;
}

AttachDialog *TestAttachCopies::ask(MainWindow &window)
{
    window.actions()[ActionId::AttachCopies]->trigger();
    (void)soon([&] { return find<AttachDialog>(window, u"attachDialog"_s) != nullptr; });
    return find<AttachDialog>(window, u"attachDialog"_s);
}

void TestAttachCopies::look(AttachDialog &dialog, const QStringList &paths)
{
    m_files = paths;
    auto *files = find<QPushButton>(dialog, u"attachFiles"_s);
    QTest::mouseClick(files, Qt::LeftButton);
    QVERIFY(soon([&] { return files->isEnabled(); }));
}

QString TestAttachCopies::cell(AttachDialog &dialog, int row, MissingTextModel::Column column)
{
    return find<QTableView>(dialog, u"missingTexts"_s)->model()->index(row, column).data().toString();
}

int TestAttachCopies::texts(const MainWindow &window)
{
    const auto comparison = window.document().comparison();
    return static_cast<int>(std::ranges::count_if(comparison->story.articles,
                                                  [](const Article &article) { return !article.text.isEmpty(); }));
}

void TestAttachCopies::sameTextsAreAttached()
{
    const auto window = openFree();
    QCOMPARE(texts(*window), 0);
    QVERIFY(bar(*window).isVisible());
    QVERIFY2(bar(*window).text().contains(u"3 "), qPrintable(bar(*window).text()));
    QTest::mouseClick(find<QPushButton>(*window, u"messageOffer"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return find<AttachDialog>(*window, u"attachDialog"_s) != nullptr; }));
    auto *dialog = find<AttachDialog>(*window, u"attachDialog"_s);
    QCOMPARE(cell(*dialog, 1, MissingTextModel::Outlet), u"Post"_s);
    QCOMPARE(cell(*dialog, 1, MissingTextModel::Headline), u"Night on a sandbank"_s);
    QVERIFY(!find<QPushButton>(*dialog, u"attachNow"_s)->isEnabled());
    m_files = {path(u"ferry"_s)};
    QTest::mouseClick(find<QPushButton>(*dialog, u"attachFolder"_s), Qt::LeftButton);
    auto *attach = find<QPushButton>(*dialog, u"attachNow"_s);
    QVERIFY(soon([&] { return attach->isEnabled(); }));
    QVERIFY2(cell(*dialog, 0, MissingTextModel::OwnCopy).contains(u"same text"), "row 0");
    QSignalSpy opened(&window->document(), &StoryDocument::opened);
    QTest::mouseClick(attach, Qt::LeftButton);
    QVERIFY(soon([&] { return opened.size() == 1; }));
    QCOMPARE(texts(*window), 3);
    QVERIFY(window->document().comparison()->passages.first().confirmed); // the correction found its words
    QVERIFY(!window->actions()[ActionId::AttachCopies]->isEnabled());
    QVERIFY(!bar(*window).isVisible());
    QVERIFY(soon([&] {
        const StoryContents kept = onDisk(u"free.tellings"_s);
        return kept.articles.size() == 3 && std::ranges::none_of(kept.articles, &StoredArticle::withheld);
    }));
    QVERIFY(onDisk(u"free.tellings"_s).articles.first().source.startsWith("Ferry aground"));
}

void TestAttachCopies::lookalikesAreLeftOut()
{
    write(path(u"post.txt"_s), "Night on a sandbank\n\nAll went home by bus.\n"); // the same name and headline
    write(path(u"picture.png"_s), QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
    const auto window = openFree();
    AttachDialog *dialog = ask(*window);
    QVERIFY(dialog);
    look(*dialog, {path(u"post.txt"_s), path(u"picture.png"_s)});
    QVERIFY(!find<QPushButton>(*dialog, u"attachNow"_s)->isEnabled());
    const auto *refused = find<QListView>(*dialog, u"refusedFiles"_s);
    QVERIFY(refused->isVisible());
    QCOMPARE(refused->model()->rowCount(), 2);
    const QString reason = refused->model()->index(0, 0).data().toString();
    QVERIFY2(reason.startsWith(u"post.txt: ") && reason.contains(u"none of the marked places"), qPrintable(reason));
    QVERIFY(refused->model()->index(1, 0).data().toString().startsWith(u"picture.png: "));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(texts(*window), 0);
}

void TestAttachCopies::someNowAndSomeLater()
{
    const auto window = openFree();
    AttachDialog *dialog = ask(*window);
    QVERIFY(dialog);
    look(*dialog, {path(u"ferry/herald.txt"_s)});
    look(*dialog, {path(u"ferry/wire.txt"_s)}); // what was found before stays
    QVERIFY(!cell(*dialog, 0, MissingTextModel::OwnCopy).contains(u"none"));
    QVERIFY(!cell(*dialog, 2, MissingTextModel::OwnCopy).contains(u"none"));
    {
        QSignalSpy opened(&window->document(), &StoryDocument::opened);
        QTest::mouseClick(find<QPushButton>(*dialog, u"attachNow"_s), Qt::LeftButton);
        QVERIFY(soon([&] { return opened.size() == 1; }));
    }
    QCOMPARE(texts(*window), 2);
    QVERIFY(soon([&] { return find<AttachDialog>(*window, u"attachDialog"_s) == nullptr; }));
    dialog = ask(*window);
    QVERIFY(dialog);
    QCOMPARE(find<QTableView>(*dialog, u"missingTexts"_s)->model()->rowCount(), 1);
    look(*dialog, {path(u"ferry/herald.txt"_s), path(u"ferry/post.txt"_s)});
    const auto *refused = find<QListView>(*dialog, u"refusedFiles"_s)->model();
    QCOMPARE(refused->rowCount(), 1);
    QVERIFY(refused->index(0, 0).data().toString().contains(u"already"));
    QSignalSpy opened(&window->document(), &StoryDocument::opened);
    QTest::mouseClick(find<QPushButton>(*dialog, u"attachNow"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return opened.size() == 1; }));
    QCOMPARE(texts(*window), 3);
    QVERIFY(window->document().comparison()->passages.first().confirmed);
}

void TestAttachCopies::notInAStoryOpenForReading()
{
    const auto first = openFree();
    const auto second = newStoringWindow();
    second->openPaths({path(u"free.tellings"_s)});
    QVERIFY(soon([&] { return bar(*second).kind() == MessageBar::Kind::Failure; }));
    QSignalSpy opened(&second->document(), &StoryDocument::opened);
    QTest::mouseClick(find<QPushButton>(*second, u"messageOffer"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return opened.size() == 1; }));
    QVERIFY(bar(*second).isVisible());
    QTest::mouseClick(find<QPushButton>(*second, u"messageOffer"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return bar(*second).isVisible() && bar(*second).text().contains(u"reading only"); }));
    m_chosen = path(u"mine.tellings"_s);
    QTest::mouseClick(find<QPushButton>(*second, u"messageOffer"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return bar(*second).text().contains(u"mine.tellings"); }));
    QVERIFY(ask(*second));
}

void TestAttachCopies::detailsOfAnArticleWithoutText()
{
    const auto window = openFree();
    auto &document = *window->findChild<StoryDocument *>();
    ArticleDetails details = detailsOf(document.story().articles.at(1));
    details.outlet = u"Evening Post"_s;
    document.changeDetails(1, details, u"Change of Outlet"_s);
    QVERIFY(soon([&] {
        const StoryContents kept = onDisk(u"free.tellings"_s);
        return kept.articles.size() == 3 && kept.articles.at(1).article.outlet == u"Evening Post";
    }));
    const StoredArticle kept = onDisk(u"free.tellings"_s).articles.at(1);
    QVERIFY(kept.withheld && kept.length > 0 && !kept.article.paragraphs.isEmpty()); // all else stays
}

QTEST_MAIN(TestAttachCopies)
#include "tst_attachcopies.moc"
