// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/codingwindow.h"
#include "widgets/coding/codebookpanel.h"
#include "widgets/coding/codingprompt.h"

#include <QComboBox>
#include <QInputDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// Coding in the columns by keys and by the mouse.
class TestCodingKeys : public QObject, private CodingFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup() { endCodingTest(); }

    void oneKeyOnSelectedWords();
    void keysWaitForThePanel();
    void theSelectionOutlastsTheDock();
    void twinsOneByOne();
    void digitsOfCodesAndOfAnswers();
    void allTwinsAtOnce();
    void valuesByDigit();
    void valuesByMouse();
    void wideScalesHaveABox();
    void theTellingOrItsAbsence();
    void wantedTargets_data();
    void wantedTargets();
    void rulesAreSaid();
    void twiceIsOnce();
    void nobodyElsesCodingChanges();
    void heldKeyCodesOnce();
    void repeats();
    void removes();
    void notes();
    void notesWithoutACode();
    void storyNotes();
    void escapeAnswersNothing();
    void byMouseInTheTree();
    void asksWhoCodesFirst();

private:
    [[nodiscard]] CodingPrompt &prompt() const { return *find<CodingPrompt>(*m_window, u"codingPrompt"_s); }
    [[nodiscard]] QPushButton *answer(const QString &key) const;
    [[nodiscard]] QStringList said() const; ///< every coding: target, outlets, codes
    void choose(int passage, int article);
    void writeNote(const QString &text);
};

void TestCodingKeys::init()
{
    startCodingTest();
    openFerry();
    m_window->actions()[ActionId::CodingPanel]->setChecked(true);
}

QPushButton *TestCodingKeys::answer(const QString &key) const
{
    QPushButton *found = nullptr;
    for (QPushButton *button : prompt().findChildren<QPushButton *>(u"codingAnswer"_s + key))
        found = button->isVisible() ? button : found;
    return found;
}

QStringList TestCodingKeys::said() const
{
    QStringList texts;
    for (const Coding &coding : desk().codings()) {
        QString text = codingTargetKey(coding.target);
        const QList<qint64> articles = articlesOf(coding);
        for (const qint64 article : articles)
            text += u' ' + QString::number(indexOf(desk().contents(), article));
        for (const AppliedCode &applied : coding.codes) {
            text += u' ' + desk().codebook().find(applied.code)->name;
            text += applied.value ? u'=' + QString::number(*applied.value) : QString();
        }
        texts.append(text + (coding.note.isEmpty() ? QString() : u": "_s + coding.note));
    }
    return texts;
}

void TestCodingKeys::choose(int passage, int article)
{
    view(*m_window).setCurrentPassage(passage);
    view(*m_window).focusArticle(article);
    QVERIFY(soon([&] { return view(*m_window).focusedArticle() == article; }));
}

void TestCodingKeys::writeNote(const QString &text)
{
    auto *dialog = find<QInputDialog>(*m_window, u"noteDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(text);
    dialog->accept();
    QVERIFY(soon([this] { return !find<QInputDialog>(*m_window, u"noteDialog"_s); }));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCodingKeys::oneKeyOnSelectedWords()
{
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_C);
    QCOMPARE(said(), QStringList{u"selection 0 Conflict"_s});
    const Coding &coding = desk().codings().first();
    QCOMPARE(coding.places.first().quote, u"Nobody was hurt"_s);
    QCOMPARE(coding.coder, u"Ada"_s);
    QVERIFY(!prompt().isVisible()); // no other outlet says so
    const QAction *undo = m_window->actions()[ActionId::Undo];
    QVERIFY2(undo->text().contains(u"Conflict"), qPrintable(undo->text()));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(said().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(said().size(), 1);
}

void TestCodingKeys::keysWaitForThePanel()
{
    m_window->actions()[ActionId::CodingPanel]->setChecked(false);
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_C);
    QVERIFY(said().isEmpty());
    press(Qt::Key_F6);
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_C);
    QCOMPARE(said().size(), 1);
}

/// The codes come and go beside the columns; what is selected in these, to be coded, stays.
void TestCodingKeys::theSelectionOutlastsTheDock()
{
    for (const bool shown : {false, true}) {
        select(0, u"Nobody was hurt"_s);
        m_window->actions()[ActionId::CodingPanel]->setChecked(shown);
        QCOMPARE(view(*m_window).selections().size(), 1); // at once
        QCOMPARE(column(0)->textCursor().selectedText(), u"Nobody was hurt"_s); // and laid out anew
    }
    column(0)->setFocus();
    press(Qt::Key_C);
    QCOMPARE(desk().codings().first().places.first().quote, u"Nobody was hurt"_s);
}

void TestCodingKeys::twinsOneByOne()
{
    select(0, u"sandbank"_s);
    press(Qt::Key_C);
    QCOMPARE(said(), QStringList{u"selection 0 Conflict"_s}); // never by itself
    QVERIFY(prompt().isVisible());
    QVERIFY2(answer(u"1"_s)->text().contains(u"Post", Qt::CaseInsensitive), qPrintable(answer(u"1"_s)->text()));
    QVERIFY2(answer(u"2"_s)->text().contains(u"Wire", Qt::CaseInsensitive), qPrintable(answer(u"2"_s)->text()));
    press(Qt::Key_2);
    QCOMPARE(said(), (QStringList{u"selection 0 Conflict"_s, u"span 2 Conflict"_s}));
    QVERIFY(answer(u"1"_s) && !answer(u"2"_s)); // the Post's is left
    QTest::mouseClick(answer(u"1"_s), Qt::LeftButton);
    QCOMPARE(said().size(), 3);
    QVERIFY(!prompt().isVisible());
    press(Qt::Key_1); // and asks for nothing any more
    QCOMPARE(said().size(), 3);
    column(0)->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(said().size(), 2);
}

/// A digit is the code's again when the cursor has gone on from where the question was asked.
void TestCodingKeys::digitsOfCodesAndOfAnswers()
{
    Codebook codebook = desk().codebook();
    Code blame = *codebook.find(codeId(3));
    blame.shortcut = u"2"_s;
    QVERIFY(codebook.edit(blame, by(30)));
    QVERIFY(desk().setCodebook(codebook, u"Edit"_s));
    choose(1, 1);
    press(Qt::Key_C);
    QVERIFY(answer(u"2"_s));
    press(Qt::Key_2);
    QCOMPARE(said(), (QStringList{u"span 1 Conflict"_s, u"span 2 Conflict"_s}));
    QVERIFY(prompt().isVisible()); // one is left
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_2);
    QCOMPARE(said().last(), u"selection 0 Blame"_s);
}

void TestCodingKeys::allTwinsAtOnce()
{
    choose(1, 1);
    press(Qt::Key_C);
    QVERIFY(answer(u"0"_s));
    press(Qt::Key_0);
    QCOMPARE(said(), (QStringList{u"span 1 Conflict"_s, u"span 0 Conflict"_s, u"span 2 Conflict"_s}));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(said().size(), 1);
}

void TestCodingKeys::valuesByDigit()
{
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_T);
    QVERIFY(said().isEmpty() && prompt().isVisible());
    QVERIFY2(answer(u"1"_s)->text().contains(u"-2"), qPrintable(answer(u"1"_s)->text()));
    QVERIFY(answer(u"5"_s) && !answer(u"6"_s));
    press(Qt::Key_4);
    QCOMPARE(said(), QStringList{u"selection 0 Tone=1"_s});
    press(Qt::Key_T);
    press(Qt::Key_X); // no value
    QCOMPARE(said(), QStringList{u"selection 0 Tone"_s}); // another value, not another coding
}

void TestCodingKeys::valuesByMouse()
{
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_T);
    QTest::mouseClick(answer(u"1"_s), Qt::LeftButton);
    QCOMPARE(said(), QStringList{u"selection 0 Tone=-2"_s});
}

void TestCodingKeys::wideScalesHaveABox()
{
    Codebook codebook = desk().codebook();
    Code tone = *codebook.find(codeId(4));
    tone.values = CodeValues{.low = 0, .high = 100};
    QVERIFY(codebook.edit(tone, by(30)));
    QVERIFY(desk().setCodebook(codebook, u"Edit"_s));
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_T);
    auto *box = find<QSpinBox>(*m_window, u"codingPromptNumber"_s);
    QVERIFY(box->isVisible() && box->hasFocus());
    QTest::keyClicks(box, u"64"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(said(), QStringList{u"selection 0 Tone=64"_s});
    QVERIFY(!prompt().isVisible() && column(0)->hasFocus());
    press(Qt::Key_T);
    QVERIFY(box->hasFocus());
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(!prompt().isVisible() && column(0)->hasFocus());
}

void TestCodingKeys::theTellingOrItsAbsence()
{
    choose(2, 0); // the tug, which the Wire lacks
    press(Qt::Key_B);
    choose(2, 2);
    press(Qt::Key_O);
    QCOMPARE(said(), (QStringList{u"span 0 Blame"_s, u"absence 2 Omission"_s}));
    choose(2, 1);
    press(Qt::Key_O);
    QCOMPARE(said().size(), 2);
    QVERIFY2(bar(*m_window).text().contains(u"leaves nothing out"), qPrintable(bar(*m_window).text()));
    press(Qt::Key_D); // between the Herald, the first, and the Post
    QCOMPARE(said().last(), u"difference 0 1 Change"_s);
    press(Qt::Key_W);
    QCOMPARE(said().last(), u"article 1 Whole"_s);
}

void TestCodingKeys::wantedTargets_data()
{
    QTest::addColumn<CodeTarget>("target");
    QTest::addColumn<QString>("coded");
    QTest::newRow("passage") << CodeTarget::Passage << u"passage 0 1 2 Conflict"_s;
    QTest::newRow("article") << CodeTarget::Article << u"article 1 Conflict"_s;
    QTest::newRow("difference") << CodeTarget::Difference << u"difference 0 1 Conflict"_s;
    QTest::newRow("words") << CodeTarget::Span << u"span 1 Conflict"_s;
}

void TestCodingKeys::wantedTargets()
{
    QFETCH(const CodeTarget, target);
    QFETCH(const QString, coded);
    auto *box = find<QComboBox>(*m_window, u"codeTarget"_s);
    box->setCurrentIndex(box->findData(static_cast<int>(target)));
    choose(1, 1);
    press(Qt::Key_C);
    QCOMPARE(said(), QStringList{coded});
}

void TestCodingKeys::rulesAreSaid()
{
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_C);
    press(Qt::Key_B); // Conflict and Blame exclude each other
    QCOMPARE(said(), QStringList{u"selection 0 Conflict"_s});
    QVERIFY2(bar(*m_window).text().contains(u"exclude"), qPrintable(bar(*m_window).text()));
    QCOMPARE(bar(*m_window).kind(), MessageBar::Kind::Warning);
    auto *box = find<QComboBox>(*m_window, u"codeTarget"_s);
    box->setCurrentIndex(box->findData(static_cast<int>(CodeTarget::Span)));
    press(Qt::Key_W); // for articles alone
    QCOMPARE(said().size(), 1);
    QVERIFY2(bar(*m_window).text().contains(u"not for"), qPrintable(bar(*m_window).text()));
}

void TestCodingKeys::twiceIsOnce()
{
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_C);
    press(Qt::Key_C);
    QCOMPARE(said().size(), 1);
    press(Qt::Key_T);
    press(Qt::Key_1);
    QCOMPARE(said().size(), 2); // another code is another coding
}

/// The same code on the same words, by another coder: theirs stays as it is, and one's own is one more.
void TestCodingKeys::nobodyElsesCodingChanges()
{
    Coding theirs = codingOf(0, u"Nobody was hurt"_s, 4, u"Ben"_s);
    theirs.codes.first().value = 2;
    QVERIFY(desk().apply(putCoding(theirs), u"Code"_s));
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_T);
    press(Qt::Key_1);
    QCOMPARE(said(), (QStringList{u"selection 0 Tone=2"_s, u"selection 0 Tone=-2"_s}));
    QCOMPARE(desk().codings().first().coder, u"Ben"_s);
    QCOMPARE(desk().codings().last().coder, u"Ada"_s);
}

/// A key that is held is one press, or its code would be on all that is pointed at next.
void TestCodingKeys::heldKeyCodesOnce()
{
    select(0, u"Nobody was hurt"_s);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_C, Qt::NoModifier, u"c"_s, true);
    QApplication::sendEvent(m_window->focusWidget(), &held);
    QVERIFY(said().isEmpty());
    press(Qt::Key_C);
    QCOMPARE(said().size(), 1);
}

void TestCodingKeys::repeats()
{
    const QAction *repeat = m_window->actions()[ActionId::RepeatCode];
    QVERIFY(!repeat->isEnabled());
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_T);
    press(Qt::Key_1);
    QVERIFY(repeat->isEnabled());
    select(2, u"harbour office"_s);
    press(Qt::Key_Period);
    QCOMPARE(said(), (QStringList{u"selection 0 Tone=-2"_s, u"selection 2 Tone=-2"_s}));
}

void TestCodingKeys::removes()
{
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_C);
    press(Qt::Key_T);
    press(Qt::Key_1);
    press(Qt::Key_Delete);
    QCOMPARE(said(), QStringList{u"selection 0 Conflict"_s}); // the latest first
    press(Qt::Key_Delete);
    QVERIFY(said().isEmpty());
    press(Qt::Key_Delete);
    QVERIFY2(bar(*m_window).text().contains(u"nothing here"), qPrintable(bar(*m_window).text()));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(said().size(), 1);
    const Coding other = codingOf(2, u"harbour office"_s, 2, u"Ben"_s);
    QVERIFY(desk().apply(putCoding(other), u"Code"_s));
    select(2, u"harbour office"_s);
    press(Qt::Key_Delete);
    QVERIFY(desk().find(other.id)); // what others coded stays
}

void TestCodingKeys::notes()
{
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_C);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    writeNote(u"Is it?"_s);
    QCOMPARE(said(), QStringList{u"selection 0 Conflict: Is it?"_s});
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(find<QInputDialog>(*m_window, u"noteDialog"_s)->textValue(), u"Is it?"_s);
    writeNote(QString());
    QCOMPARE(said(), QStringList{u"selection 0 Conflict"_s});
}

void TestCodingKeys::notesWithoutACode()
{
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    writeNote(u"To be asked"_s);
    QCOMPARE(said(), QStringList{u"selection 0: To be asked"_s});
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    writeNote(QString()); // nothing is left of it
    QVERIFY(said().isEmpty());
}

void TestCodingKeys::storyNotes()
{
    m_window->actions()[ActionId::StoryNote]->trigger();
    writeNote(u"All of it"_s);
    QCOMPARE(said(), QStringList{u"story: All of it"_s});
    m_window->actions()[ActionId::StoryNote]->trigger();
    writeNote(u"All of it, again"_s);
    QCOMPARE(said(), QStringList{u"story: All of it, again"_s});
}

void TestCodingKeys::escapeAnswersNothing()
{
    choose(1, 0);
    press(Qt::Key_T);
    QVERIFY(prompt().isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!prompt().isVisible() && said().isEmpty());
    QCOMPARE(view(*m_window).currentPassage(), 1); // the choice is still there
    press(Qt::Key_Escape);
    QCOMPARE(view(*m_window).currentPassage(), 0);
}

void TestCodingKeys::byMouseInTheTree()
{
    select(0, u"Nobody was hurt"_s);
    auto *panel = find<CodebookPanel>(*m_window, u"codebookPanel"_s);
    panel->setCurrentCode(codeId(3));
    QTreeView *tree = panel->tree();
    const QPoint place = tree->visualRect(tree->currentIndex()).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(said(), QStringList{u"selection 0 Blame"_s});
    panel->setCurrentCode(codeId(1)); // a group is put on nothing
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(said().size(), 1);
}

void TestCodingKeys::asksWhoCodesFirst()
{
    m_window.reset();
    Settings(path(u"settings.ini"_s)).setValue(Settings::Key::Coder, QString());
    m_window = newStoringWindow();
    openFerry();
    select(0, u"Nobody was hurt"_s);
    press(Qt::Key_C);
    auto *dialog = find<QInputDialog>(*m_window, u"coderDialog"_s);
    QVERIFY(dialog && said().isEmpty());
    dialog->setTextValue(u"Dora"_s);
    dialog->accept();
    QCOMPARE(said(), QStringList{u"selection 0 Conflict"_s});
    QCOMPARE(desk().codings().first().coder, u"Dora"_s);
}

QTEST_MAIN(TestCodingKeys)
#include "tst_codingkeys.moc"
