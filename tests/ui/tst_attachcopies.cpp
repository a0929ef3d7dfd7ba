// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachdialog.h"
#include "models/store/textfree.h"
#include "tests/ui/storyfixture.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTextEdit>

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
    void changedCopyIsShownFirst();
    void changedWhereItIsMarked();
    void lookalikesAreLeftOut();
    void columnsSayThatTheTextIsMissing();
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
    QVERIFY(QDir(path(u"."_s)).mkpath(u"mine"_s));
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

void TestAttachCopies::changedCopyIsShownFirst()
{
    write(path(u"mine/herald.txt"_s),
          "Ferry aground, two hurt\n\nUpdated on Wednesday. " + aground + "\n\nTwo people were hurt.\n\n" + tug + "\n");
    const auto window = openFree();
    AttachDialog *dialog = ask(*window);
    QVERIFY(dialog);
    look(*dialog, {path(u"mine/herald.txt"_s)});
    auto *table = find<QTableView>(*dialog, u"missingTexts"_s);
    auto *attach = find<QPushButton>(*dialog, u"attachNow"_s);
    QVERIFY2(cell(*dialog, 0, MissingTextModel::OwnCopy).startsWith(u"another version"),
             qPrintable(cell(*dialog, 0, MissingTextModel::OwnCopy)));
    QVERIFY(!attach->isEnabled()); // not before a person says so
    QCOMPARE(find<QLabel>(*dialog, u"anchorSummary"_s)->text(), u"0 marked place(s) unmoved, 1 moved, 0 lost"_s);
    const auto *fates = find<QTableView>(*dialog, u"anchorFates"_s)->model();
    QCOMPARE(fates->rowCount(), 1);
    QCOMPARE(fates->index(0, AnchorFateModel::Fate).data().toString(), u"moved"_s);
    QVERIFY(fates->index(0, AnchorFateModel::Words).data().toString().startsWith(u"The evening ferry"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(attach->isEnabled());
    {
        QSignalSpy opened(&window->document(), &StoryDocument::opened);
        QTest::mouseClick(attach, Qt::LeftButton);
        QVERIFY(soon([&] { return opened.size() == 1; }));
    }
    QVERIFY(window->document().story().articles.first().text.startsWith(u"Ferry aground, two hurt"));
    // The others are there, too: what was said of the passage holds in the text that is another.
    QVERIFY(soon([&] { return find<AttachDialog>(*window, u"attachDialog"_s) == nullptr; }));
    dialog = ask(*window);
    QVERIFY(dialog);
    look(*dialog, {path(u"ferry/post.txt"_s), path(u"ferry/wire.txt"_s)});
    QSignalSpy opened(&window->document(), &StoryDocument::opened);
    QTest::mouseClick(find<QPushButton>(*dialog, u"attachNow"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return opened.size() == 1; }));
    const auto comparison = window->document().comparison();
    QVERIFY(comparison->passages.first().confirmed);
    QCOMPARE(comparison->passages.first().articles().size(), 3);
    QCOMPARE(comparison->outcomes.first().state, CorrectionOutcome::State::Moved); // and whoever looks sees it
}

/// The one marked place is not what it was: nothing tells that this is the article, however it looks.
void TestAttachCopies::changedWhereItIsMarked()
{
    QByteArray edited =
        "Ferry aground\n\n" + aground + "\n\nNobody was hurt, and the bar stayed open.\n\n" + tug + "\n";
    edited.replace("shortly before nine", "shortly before ten");
    write(path(u"mine/herald.txt"_s), edited);
    const auto window = openFree();
    AttachDialog *dialog = ask(*window);
    QVERIFY(dialog);
    look(*dialog, {path(u"mine/herald.txt"_s)});
    QVERIFY(!find<QPushButton>(*dialog, u"attachNow"_s)->isEnabled());
    const auto *refused = find<QListView>(*dialog, u"refusedFiles"_s)->model();
    QCOMPARE(refused->rowCount(), 1);
    QVERIFY2(refused->index(0, 0).data().toString().contains(u"none of the marked places"),
             qPrintable(refused->index(0, 0).data().toString()));
}

void TestAttachCopies::columnsSayThatTheTextIsMissing()
{
    const auto window = openFree();
    const auto notes = window->findChildren<QWidget *>(u"missingTextNote"_s);
    QCOMPARE(notes.size(), 3);
    for (QWidget *note : notes)
        QVERIFY(note->isVisible() && note->visibleRegion().boundingRect().height() > 100);
    focusColumn(*window, 1); // the column can be gone to as any other
    auto *column = find<QTextEdit>(*window, u"columnText2"_s);
    QVERIFY(column->hasFocus());
    QVERIFY2(column->accessibleDescription().contains(u"not in this copy"),
             qPrintable(column->accessibleDescription()));
    QTest::keyClick(column, Qt::Key_Tab);
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(button);
    QCOMPARE(button->accessibleName(), u"Attach your own copy of the article of Post"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(soon([&] { return find<AttachDialog>(*window, u"attachDialog"_s) != nullptr; }));
    auto *dialog = find<AttachDialog>(*window, u"attachDialog"_s);
    look(*dialog, {path(u"ferry/post.txt"_s)});
    QSignalSpy opened(&window->document(), &StoryDocument::opened);
    QTest::mouseClick(find<QPushButton>(*dialog, u"attachNow"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return opened.size() == 1; }));
    QVERIFY(!find<QTextEdit>(*window, u"columnText2"_s)->findChild<QWidget *>(u"missingTextNote"_s));
    QVERIFY(find<QTextEdit>(*window, u"columnText1"_s)->findChild<QWidget *>(u"missingTextNote"_s));
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
