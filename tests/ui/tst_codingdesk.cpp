// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/codingwindow.h"

#include <QInputDialog>
#include <QMenu>
#include <QPushButton>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// What the window knows of coding: kept in the story file, undone, and in layers.
class TestCodingDesk : public QObject, private CodingFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startCodingTest(); }
    void cleanup() { endCodingTest(); }

    void isKeptAndReadAgain();
    void oneHistory();
    void survivesComparingAgain();
    void anArticleComesBack();
    void followsASaveElsewhere();
    void keepsWhatWasDoneWhileReadingOnly();
    void layers();
    void asksForTheCoderOnce();
    void worksWithoutAStore();
};

void TestCodingDesk::isKeptAndReadAgain()
{
    QVERIFY(!desk().isReady() && !find<QMenu>(*m_window, u"codingMenu"_s)->isEnabled());
    openFerry();
    QVERIFY(find<QMenu>(*m_window, u"codingMenu"_s)->isEnabled());
    const Coding coding = codingOf(0, u"sandbank"_s, 2);
    QVERIFY(desk().apply(putCoding(coding), u"Code"_s));
    QCOMPARE(desk().codings(), QList{coding});
    QVERIFY(desk().find(coding.id) && !desk().find(coding.id + 1));
    save(*m_window);
    m_window.reset();
    m_window = newStoringWindow();
    open(*m_window, {m_chosen});
    QVERIFY(soon([this] { return desk().isReady(); }));
    QCOMPARE(desk().codings(), QList{coding});
    QCOMPARE(desk().codebook(), windowCodebook());
}

void TestCodingDesk::oneHistory()
{
    openFerry();
    const Coding first = codingOf(0, u"sandbank"_s, 2);
    QVERIFY(desk().apply(putCoding(first), u"Code One"_s));
    confirmFirst(*m_window);
    Coding changed = first;
    changed.note = u"A bank of sand"_s;
    QVERIFY(desk().apply(putCoding(changed, &first), u"Note"_s));
    QCOMPARE(desk().codings(), QList{changed});
    const QAction *undo = m_window->actions()[ActionId::Undo];
    QVERIFY2(undo->text().contains(u"Note"), qPrintable(undo->text()));
    undoStack().undo();
    QCOMPARE(desk().codings(), QList{first});
    undoStack().undo(); // of the confirmation
    undoStack().undo();
    QVERIFY(desk().codings().isEmpty());
    undoStack().undo(); // of the codebook
    QVERIFY(desk().codebook().codes().isEmpty());
    while (undoStack().canRedo())
        undoStack().redo();
    QCOMPARE(desk().codings(), QList{changed});
    QVERIFY(desk().apply(removeCoding(changed), u"Remove"_s));
    QVERIFY(desk().codings().isEmpty());
    undoStack().undo();
    QCOMPARE(desk().codings(), QList{changed});
    save(*m_window);
    m_window.reset();
    QCOMPARE(codingsIn(onDisk(u"saved.tellings"_s)).codings, QList{changed});
}

void TestCodingDesk::survivesComparingAgain()
{
    openFerry();
    const Coding coding = codingOf(1, u"Night on"_s, 2);
    QVERIFY(desk().apply(putCoding(coding), u"Code"_s));
    confirmFirst(*m_window);
    QVERIFY(desk().isReady());
    QCOMPARE(desk().codings(), QList{coding});
    QVERIFY(desk().contents().passages.first().confirmed);
}

void TestCodingDesk::anArticleComesBack()
{
    openFerry();
    const Coding coding = codingOf(2, u"inquiry"_s, 2);
    QVERIFY(desk().apply(putCoding(coding), u"Code"_s));
    focusColumn(*m_window, 2);
    m_window->actions()[ActionId::RemoveArticle]->trigger();
    QVERIFY(soon([this] { return desk().isReady() && desk().contents().articles.size() == 2; }));
    QCOMPARE(desk().codings().size(), 1); // it is kept, though there is nothing to show it on
    undoStack().undo();
    QVERIFY(soon([this] { return desk().isReady() && desk().contents().articles.size() == 3; }));
    QCOMPARE(desk().codings(), QList{coding});
    QCOMPARE(desk().contents().articles.at(2).id, coding.places.first().article);
}

void TestCodingDesk::followsASaveElsewhere()
{
    openFerry();
    save(*m_window);
    m_chosen = path(u"again.tellings"_s);
    QVERIFY(desk().apply(putCoding(codingOf(0, u"sandbank"_s, 2)), u"Code"_s));
    save(*m_window);
    QVERIFY(desk().apply(putCoding(codingOf(0, u"Nobody"_s, 2)), u"Code"_s));
    m_window.reset();
    QCOMPARE(codingsIn(onDisk(u"saved.tellings"_s)).codings.size(), 1);
    QCOMPARE(codingsIn(onDisk(u"again.tellings"_s)).codings.size(), 2);
}

void TestCodingDesk::keepsWhatWasDoneWhileReadingOnly()
{
    openFerry();
    save(*m_window);
    m_window.reset();
    const auto other = StoryStore::open(m_chosen, store()); // somebody has the file open
    QVERIFY(other);
    m_window = newStoringWindow();
    m_window->openPaths({m_chosen});
    QVERIFY(soon([this] { return bar(*m_window).isVisible(); }));
    QTest::mouseClick(find<QPushButton>(*m_window, u"messageOffer"_s), Qt::LeftButton); // Open for Reading
    QVERIFY(soon([this] { return desk().isReady(); }));
    const Coding coding = codingOf(0, u"sandbank"_s, 2);
    QVERIFY(desk().apply(putCoding(coding), u"Code"_s));
    QVERIFY2(bar(*m_window).text().contains(u"reading only"), qPrintable(bar(*m_window).text()));
    m_chosen = path(u"mine.tellings"_s);
    save(*m_window);
    m_window.reset();
    QCOMPARE(codingsIn(onDisk(u"mine.tellings"_s)).codings, QList{coding});
    QVERIFY(codingsIn((*other)->contents()).codings.isEmpty());
}

void TestCodingDesk::layers()
{
    openFerry();
    const Coding own = codingOf(0, u"sandbank"_s, 2);
    const Coding other = codingOf(0, u"Nobody"_s, 2, u"Ben & Co"_s);
    Coding agreed = codingOf(0, u"tug"_s, 2);
    agreed.isFinal = true;
    for (const Coding &coding : {own, other, agreed})
        QVERIFY(desk().apply(putCoding(coding), u"Code"_s));
    QCOMPARE(desk().shownCodings(), QList{own});
    QCOMPARE(desk().coders(), (QStringList{u"Ada"_s, u"Ben & Co"_s}));
    auto *menu = find<QMenu>(*m_window, u"layersMenu"_s);
    menu->popup({});
    QVERIFY2(menu->actions().at(0)->text().contains(u"Ada") && menu->actions().at(0)->isChecked(),
             qPrintable(menu->actions().at(0)->text()));
    QVERIFY(!menu->actions().at(1)->isChecked());
    menu->actions().at(1)->trigger();
    QCOMPARE(desk().shownCodings().size(), 2);
    find<QAction>(*m_window, u"showFinalLayer"_s)->trigger();
    QCOMPARE(desk().shownCodings().size(), 3);
    menu->hide();
    desk().setCoder(u"Cleo"_s); // another person's layer
    QVERIFY(!desk().isShown(own) && desk().isShown(other));
    QCOMPARE(desk().coders().size(), 3);
}

void TestCodingDesk::asksForTheCoderOnce()
{
    m_window.reset();
    Settings(path(u"settings.ini"_s)).setValue(Settings::Key::Coder, QString());
    m_window = newStoringWindow();
    openFerry();
    int done = 0;
    desk().whenCoderIsKnown([&done] { ++done; });
    auto *dialog = find<QInputDialog>(*m_window, u"coderDialog"_s);
    QVERIFY(dialog && done == 0);
    QCOMPARE(dialog->textValue(), desk().coder());
    dialog->setTextValue(u"  Dora   Day "_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(done, 1);
    QCOMPARE(desk().coder(), u"Dora Day"_s);
    QCOMPARE(desk().shownCoders(), QStringList{u"Dora Day"_s});
    desk().whenCoderIsKnown([&done] { ++done; });
    QCOMPARE(done, 2);
    QCOMPARE(Settings(path(u"settings.ini"_s)).value(Settings::Key::Coder).toString(), u"Dora Day"_s);
}

void TestCodingDesk::worksWithoutAStore()
{
    m_window = newWindow();
    openFerry();
    const Coding coding = codingOf(0, u"sandbank"_s, 2);
    QVERIFY(desk().apply(putCoding(coding), u"Code"_s));
    confirmFirst(*m_window);
    QVERIFY(soon([this] { return desk().isReady(); }));
    QCOMPARE(desk().codings(), QList{coding});
}

QTEST_MAIN(TestCodingDesk)
#include "tst_codingdesk.moc"
