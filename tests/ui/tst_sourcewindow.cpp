// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/mainwindowfixture.h"
#include "widgets/compare/columnheader.h"
#include "widgets/compare/columntext.h"
#include "widgets/compare/compareview.h"
#include "widgets/source/sourcetext.h"
#include "widgets/source/sourcewindow.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTextBlock>
#include <QToolButton>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// The stored source of an article, and its details put right by hand, in the real window.
class TestSourceWindow : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup();

    void goesToTheCaretAndBack();
    void opensFromTheHeadsMenu();
    void needsAColumn();
    void colours_data();
    void colours();
    void coloursFollowTheTheme();
    void keepsOddLineEnds();
    void finds();
    void changesDetails();
    void refusesWhatIsWrong();
    void escapePutsBack();
    void anotherLanguageComparesAgain();
    void undoReachesTheForm();
    void detailsOutliveANewComparison();
    void anotherStoryShutsIt();
    void whileAnotherStoryComes_data();
    void whileAnotherStoryComes();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    }
    [[nodiscard]] CompareView *view() const { return find<CompareView>(*m_window, u"compareView"_s); }
    [[nodiscard]] ColumnText *column(int article) const
    {
        return find<ColumnText>(*m_window, u"columnText%1"_s.arg(article + 1));
    }
    [[nodiscard]] SourceWindow *source() const { return find<SourceWindow>(*m_window, u"sourceWindow"_s); }
    [[nodiscard]] SourceText *text() const { return find<SourceText>(*source(), u"sourceText"_s); }
    [[nodiscard]] QLineEdit *line(const QString &name) const { return find<QLineEdit>(*source(), name); }
    [[nodiscard]] const Article &article(int index) const
    {
        return m_window->document().comparison()->story.articles.at(index);
    }
    void openSource(int article, qsizetype offset);
    void write(QLineEdit *line, const QString &text);
    [[nodiscard]] static bool hasFocus(const QWidget *part)
    {
        return soon([&] { return QApplication::focusWidget() == part; });
    }

    std::unique_ptr<MainWindow> m_window;
};

void TestSourceWindow::init()
{
    startTest();
    m_window = newWindow();
    open(*m_window, {path(u"ferry"_s)});
    QVERIFY(soon([&] { return column(0)->isSettled() && column(1)->isSettled() && column(2)->isSettled(); }));
}

void TestSourceWindow::cleanup()
{
    m_window.reset();
    endTest();
}

void TestSourceWindow::openSource(int article, qsizetype offset)
{
    m_window->activateWindow();
    view()->goTo(article, offset);
    QVERIFY(hasFocus(column(article)));
    QTest::keyClick(column(article), Qt::Key_U, Qt::ControlModifier);
    QVERIFY(source() && source()->isVisible());
    QVERIFY(hasFocus(text()));
}

void TestSourceWindow::write(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestSourceWindow::goesToTheCaretAndBack()
{
    const qsizetype offset = article(1).text.indexOf(u"high water");
    openSource(1, offset);
    QCOMPARE(text()->toPlainText(), article(1).text);
    QVERIFY(text()->isReadOnly());
    QCOMPARE(text()->textCursor().position(), offset);
    QVERIFY2(source()->windowTitle().contains(article(1).outlet), qPrintable(source()->windowTitle()));
    const QString facts = find<QLabel>(*source(), u"sourceFacts"_s)->text();
    for (const QString &fact :
         {u"post.txt"_s, u"plain text"_s, u"UTF-8"_s, QString::fromLatin1(article(1).sha256.left(8))})
        QVERIFY2(facts.contains(fact), qPrintable(facts));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Right);
    press(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(hasFocus(column(1)));
    QCOMPARE(column(1)->caretOffset(), 1);
}

void TestSourceWindow::opensFromTheHeadsMenu()
{
    const auto *menu = [&] {
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
        auto *header = find<ColumnHeader>(*m_window, u"columnHeader3"_s);
        QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, header->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(header, &event);
        return find<QMenu>(*m_window, u"headerMenu"_s);
    }();
    QVERIFY(menu);
    QVERIFY(menu->isVisible());
    QVERIFY(menu->actions().contains(m_window->actions()[ActionId::EditDetails]));
    QTest::keyClick(find<QMenu>(*m_window, u"headerMenu"_s), Qt::Key_Down);
    QTest::keyClick(find<QMenu>(*m_window, u"headerMenu"_s), Qt::Key_Return);
    QVERIFY(source());
    QCOMPARE(source()->article(), 2);
    auto *outlets = find<QComboBox>(*source(), u"sourceOutlets"_s);
    outlets->setFocus();
    QTest::keyClick(outlets, Qt::Key_Up); // another article's
    QCOMPARE(source()->article(), 1);
    QCOMPARE(text()->toPlainText(), article(1).text);
}

void TestSourceWindow::needsAColumn()
{
    find<QLineEdit>(*m_window, u"passageFilter"_s)->setFocus();
    m_window->actions()[ActionId::ShowSource]->trigger();
    QVERIFY(!source());
    QVERIFY(find<MessageBar>(*m_window, u"messageBar"_s)->isVisible());
}

void TestSourceWindow::colours_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("coloured");
    QTest::newRow("HTML") << u"a.html"_s << u"<p class=\"lead\">Ferry &amp; tug</p>"_s << u"HTML"_s << true;
    QTest::newRow("XML") << u"a.xml"_s << u"<item id=\"4\"><!-- ferry --></item>"_s << u"XML"_s << true;
    QTest::newRow("JSON") << u"a.json"_s << u"{\"ferry\": [1, true, null]}"_s << u"JSON"_s << true;
    QTest::newRow("Markdown") << u"a.md"_s << u"# Ferry *aground*\n\n> said a passenger"_s << u"Markdown"_s << true;
    QTest::newRow("plain") << u"a.txt"_s << u"# Ferry <b>aground</b>"_s << QString() << false;
}

void TestSourceWindow::colours()
{
    QFETCH(const QString, file);
    QFETCH(const QString, text);
    SourceText shown;
    shown.setArticle(Article{.file = file, .outlet = u"Herald"_s, .text = text});
    QTEST(shown.kind(), "kind");
    const auto formats = [&] { return shown.document()->firstBlock().layout()->formats(); };
    QFETCH(const bool, coloured);
    if (!coloured) {
        QCoreApplication::processEvents();
        QVERIFY(formats().isEmpty());
        return;
    }
    QVERIFY(soon([&] { return !formats().isEmpty(); }));
    QCOMPARE(shown.toPlainText(), text);
}

void TestSourceWindow::coloursFollowTheTheme()
{
    SourceText shown;
    shown.setArticle(Article{.file = u"a.xml"_s, .text = u"<item id=\"4\"/>"_s});
    const auto colour = [&] {
        const auto formats = shown.document()->firstBlock().layout()->formats();
        return formats.isEmpty() ? QColor() : formats.constFirst().format.foreground().color();
    };
    QVERIFY(soon([&] { return colour().isValid(); }));
    const QColor light = colour();
    QPalette dark(Qt::white, Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    shown.setPalette(dark);
    QVERIFY(soon([&] { return colour().isValid() && colour() != light; }));
    QVERIFY(colour().lightness() > light.lightness());
}

void TestSourceWindow::keepsOddLineEnds()
{
    SourceText shown;
    const QString text = u"one\r\ntwo\rthree\u2028four\nfive"_s;
    shown.setArticle(Article{.file = u"a.txt"_s, .text = text});
    QCOMPARE(shown.lineCount(), 4);
    for (const QString &word : {u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s}) {
        shown.goTo(text.indexOf(word));
        QCOMPARE(shown.caretOffset(), text.indexOf(word));
        const QTextBlock block = shown.textCursor().block();
        QVERIFY2(block.text().mid(shown.textCursor().positionInBlock()).startsWith(word), qPrintable(block.text()));
    }
}

void TestSourceWindow::finds()
{
    openSource(0, 0);
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(hasFocus(line(u"findWords"_s)));
    QTest::keyClicks(line(u"findWords"_s), u"bar"_s);
    QCOMPARE(text()->hits().size(), 1);
    QCOMPARE(text()->caretOffset(), article(0).text.indexOf(u"bar"));
    press(Qt::Key_Escape);
    QVERIFY(source()->isVisible()); // the line went, not the window
    QVERIFY(hasFocus(text()));
    press(Qt::Key_Escape);
    QVERIFY(!source()->isVisible());
}

void TestSourceWindow::changesDetails()
{
    view()->setCurrentPassage(2);
    view()->goTo(1, 30);
    const auto *header = find<ColumnHeader>(*m_window, u"columnHeader2"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(source());
    QVERIFY(hasFocus(line(u"detailOutlet"_s)));
    QSignalSpy compared(&m_window->document(), &StoryDocument::comparedAgain);
    QVERIFY(!m_window->isWindowModified());
    write(line(u"detailOutlet"_s), u"Morning Post"_s);
    write(line(u"detailPublished"_s), u"15 March 2026"_s);
    write(line(u"detailUrl"_s), u"post.example/ferry"_s);
    QCOMPARE(article(1).outlet, u"Morning Post"_s);
    QCOMPARE(article(1).published.date(), QDate(2026, 3, 15));
    QCOMPARE(line(u"detailUrl"_s)->text(), u"https://post.example/ferry"_s);
    QVERIFY(m_window->isWindowModified());
    // At once, and nothing moved.
    QVERIFY2(header->accessibleName().contains(u"Morning Post"), qPrintable(header->accessibleName()));
    QVERIFY(find<QAction>(*m_window, u"showArticle2"_s)->text().contains(u"Morning Post"));
    QCOMPARE(view()->currentPassage(), 2);
    QCOMPARE(column(1)->caretOffset(), 30);
    QCOMPARE(source()->windowTitle(), u"Source of Morning Post"_s);
    QVERIFY(!m_window->document().isRunning());
    QCOMPARE(compared.size(), 0);
    source()->close();
    m_window->activateWindow();
    for (int i = 0; i < 3; ++i)
        m_window->actions()[ActionId::Undo]->trigger();
    QCOMPARE(article(1).outlet, u"Post"_s);
    QVERIFY(!article(1).published.isValid() && article(1).url.isEmpty());
    QVERIFY(!m_window->isWindowModified());
    m_window->actions()[ActionId::Redo]->trigger();
    QCOMPARE(article(1).outlet, u"Morning Post"_s);
    QVERIFY2(m_window->actions()[ActionId::Undo]->text().contains(u"Change of Outlet"),
             qPrintable(m_window->actions()[ActionId::Undo]->text()));
}

void TestSourceWindow::refusesWhatIsWrong()
{
    openSource(1, 0);
    auto *problem = find<QLabel>(*source(), u"detailPublishedProblem"_s);
    write(line(u"detailPublished"_s), u"soon"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"no date"), qPrintable(problem->text()));
    QCOMPARE(line(u"detailPublished"_s)->accessibleDescription(), problem->text());
    QVERIFY(!m_window->isWindowModified());
    write(line(u"detailOutlet"_s), article(0).outlet);
    QVERIFY(find<QLabel>(*source(), u"detailOutletProblem"_s)->isVisible());
    write(line(u"detailPublished"_s), u"2026-03-15"_s);
    QVERIFY(!problem->isVisible());
    QVERIFY(m_window->isWindowModified());
}

void TestSourceWindow::escapePutsBack()
{
    openSource(0, 0);
    QLineEdit *headline = line(u"detailHeadline"_s);
    const QString before = headline->text();
    headline->setFocus();
    QTest::keyClicks(headline, u"xyz"_s);
    QVERIFY(headline->text() != before);
    QTest::keyClick(headline, Qt::Key_Escape);
    QCOMPARE(headline->text(), before);
    QVERIFY(source()->isVisible());
    QTest::keyClick(headline, Qt::Key_Escape);
    QVERIFY(!source()->isVisible());
    QVERIFY(!m_window->isWindowModified());
}

void TestSourceWindow::anotherLanguageComparesAgain()
{
    openSource(0, 0);
    QSignalSpy compared(&m_window->document(), &StoryDocument::comparedAgain);
    write(line(u"detailLanguage"_s), u"nl"_s);
    QVERIFY(soon([&] { return compared.size() == 1; }));
    QCOMPARE(article(0).language, u"nl"_s);
    QVERIFY(source()->isVisible());
    m_window->actions()[ActionId::Undo]->trigger();
    QVERIFY(soon([&] { return compared.size() == 2; }));
    QVERIFY(article(0).language != u"nl"_s);
}

void TestSourceWindow::undoReachesTheForm()
{
    openSource(2, 0);
    write(line(u"detailByline"_s), u"Ottoline Marsh"_s);
    text()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line(u"detailByline"_s)->text(), QString());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(line(u"detailByline"_s)->text(), u"Ottoline Marsh"_s);
}

void TestSourceWindow::detailsOutliveANewComparison()
{
    openSource(2, 0);
    write(line(u"detailOutlet"_s), u"The Wire"_s);
    QSignalSpy compared(&m_window->document(), &StoryDocument::comparedAgain);
    view()->setCurrentPassage(1);
    m_window->actions()[ActionId::ConfirmPassage]->trigger(); // replays on what was found under the old name
    QVERIFY(soon([&] { return compared.size() == 1; }));
    QCOMPARE(article(2).outlet, u"The Wire"_s);
    QVERIFY(m_window->document().comparison()->passages.at(0).confirmed);
}

void TestSourceWindow::anotherStoryShutsIt()
{
    openSource(1, 0);
    write(line(u"detailOutlet"_s), u"Morning Post"_s);
    writeStory(QDir(path(u"other"_s)), "Other title");
    open(*m_window, {path(u"other"_s)});
    QVERIFY(!source()->isVisible());
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(article(1).outlet, u"Post"_s);
    openSource(0, 0);
    QCOMPARE(text()->toPlainText(), article(0).text);
}

void TestSourceWindow::whileAnotherStoryComes_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("it is cancelled") << u"cancel"_s;
    QTest::newRow("it cannot be opened") << u"fail"_s;
    QTest::newRow("it comes") << u"come"_s;
}

/// What is changed meanwhile counts, unless the story it belongs to goes.
void TestSourceWindow::whileAnotherStoryComes()
{
    QFETCH(const QString, how);
    openSource(1, 0);
    view()->setCurrentPassage(1);
    m_window->openPaths({path(u"slow"_s)});
    m_gates->started.acquire();
    QVERIFY(m_window->document().isRunning());
    write(line(u"detailOutlet"_s), u"Morning Post"_s);
    write(line(u"detailLanguage"_s), u"nl"_s);
    m_window->actions()[ActionId::ConfirmPassage]->trigger();
    QCOMPARE(article(1).outlet, u"Morning Post"_s); // at once
    QVERIFY(m_window->document().isRunning());
    QSignalSpy compared(&m_window->document(), &StoryDocument::comparedAgain);
    if (how == u"come"_s) {
        open(*m_window, {path(u"ferry"_s)});
        QCOMPARE(article(1).outlet, u"Post"_s);
        QVERIFY(!m_window->actions()[ActionId::Undo]->isEnabled());
        QVERIFY(!m_window->document().comparison()->passages.at(0).confirmed);
        return;
    }
    if (how == u"fail"_s)
        m_window->openPaths({path(u"gone.txt"_s)});
    else
        QTest::mouseClick(find<QToolButton>(*m_window, u"statusCancel"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return compared.size() == 1; }));
    QCOMPARE(article(1).outlet, u"Morning Post"_s);
    QCOMPARE(article(1).language, u"nl"_s);
    QVERIFY(m_window->document().comparison()->passages.at(0).confirmed);
    QVERIFY(soon([&] { return m_gates->stopped == 1; }));
}

QTEST_MAIN(TestSourceWindow)
#include "tst_sourcewindow.moc"
