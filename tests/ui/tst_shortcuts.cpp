// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shortcutmodel.h"
#include "tests/ui/mainwindowfixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// Keys changed in the sheet, kept, and taken back, in the real window.
class TestShortcuts : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup();

    void keysFromSettings_data();
    void keysFromSettings();
    void aChangedKeyWorksAndIsKept();
    void warnsOfTheOwner();
    void fixedKeysStay();
    void oneAndAllAreReset();
    void noKey();
    void escapePutsBack();
    void searches();
    void modelIsSound();

private:
    void openSheet();
    void choose(ActionId id);
    void closeSheet();
    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return find<Widget>(*m_window, name);
    }
    [[nodiscard]] QAction *action(ActionId id) const { return m_window->actions()[id]; }
    [[nodiscard]] QString kept() const
    {
        return Settings(path(u"settings.ini"_s)).value(Settings::Key::Shortcuts).toString();
    }

    std::unique_ptr<MainWindow> m_window;
};

void TestShortcuts::init()
{
    startTest();
    m_window = newWindow();
}

void TestShortcuts::cleanup()
{
    m_window.reset();
    endTest();
}

void TestShortcuts::openSheet()
{
    QTest::keyClick(m_window.get(), Qt::Key_Question);
    QVERIFY(part<QDialog>(u"shortcutsDialog"_s));
    QVERIFY(soon([&] { return QApplication::focusWidget() == part<QLineEdit>(u"shortcutsSearch"_s); }));
}

void TestShortcuts::choose(ActionId id)
{
    auto *table = part<QTableView>(u"shortcutsTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(ShortcutModel::actionRole).toInt() == static_cast<int>(id))
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    QCOMPARE(table->currentIndex().data(ShortcutModel::actionRole).toInt(), static_cast<int>(id));
}

void TestShortcuts::closeSheet()
{
    QTest::keyClick(part<QTableView>(u"shortcutsTable"_s), Qt::Key_Escape);
    QVERIFY(soon([&] { return !part<QDialog>(u"shortcutsDialog"_s); }));
}

void TestShortcuts::keysFromSettings_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("openKeys"); // of Open Story
    QTest::addColumn<QString>("folderKeys"); // of Open Folder
    const QString usual = u"Ctrl+O"_s;
    const QString folder = u"Ctrl+Shift+O"_s;
    QTest::newRow("nothing") << QString() << usual << folder;
    QTest::newRow("no JSON") << u"{{{"_s << usual << folder;
    QTest::newRow("another kind of JSON") << u"[1, 2]"_s << usual << folder;
    QTest::newRow("unknown action") << u"{\"flyToTheMoon\": [\"Ctrl+O\"]}"_s << usual << folder;
    QTest::newRow("not a list") << u"{\"openStory\": \"Ctrl+9\"}"_s << usual << folder;
    QTest::newRow("one") << u"{\"openStory\": [\"Ctrl+9\"]}"_s << u"Ctrl+9"_s << folder;
    QTest::newRow("two") << u"{\"openStory\": [\"Ctrl+9\", \"F12\"]}"_s << u"Ctrl+9; F12"_s << folder;
    QTest::newRow("none") << u"{\"openStory\": []}"_s << QString() << folder;
    QTest::newRow("no key of that name") << u"{\"openStory\": [\"Ctrl+Banana\", 4]}"_s << QString() << folder;
    QTest::newRow("another's usual key") << u"{\"openStory\": [\"Ctrl+Shift+O\"]}"_s << folder << QString();
    QTest::newRow("the same key twice") << u"{\"openStory\": [\"F12\"], \"openFolder\": [\"F12\", \"F11\"]}"_s
                                        << u"F12"_s << u"F11"_s;
}

void TestShortcuts::keysFromSettings()
{
    QFETCH(const QString, json);
    m_window.reset();
    Settings(path(u"settings.ini"_s)).setValue(Settings::Key::Shortcuts, json);
    m_window = newWindow();
    QTEST(QKeySequence::listToString(action(ActionId::OpenStory)->shortcuts(), QKeySequence::PortableText), "openKeys");
    QTEST(QKeySequence::listToString(action(ActionId::OpenFolder)->shortcuts(), QKeySequence::PortableText),
          "folderKeys");
}

void TestShortcuts::aChangedKeyWorksAndIsKept()
{
    openSheet();
    choose(ActionId::OpenSample);
    auto *first = part<QKeySequenceEdit>(u"shortcutFirst"_s);
    QVERIFY(first->keySequence().isEmpty());
    QTest::keyClick(part<QTableView>(u"shortcutsTable"_s), Qt::Key_Return);
    QVERIFY(first->hasFocus() || first->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(first, Qt::Key_F12, Qt::ControlModifier);
    QVERIFY(soon([&] { return action(ActionId::OpenSample)->shortcut() == QKeySequence(u"Ctrl+F12"_s); }));
    QVERIFY2(kept().contains(u"\"openSample\":[\"Ctrl+F12\"]"), qPrintable(kept()));
    QCOMPARE(kept().count(u':'), 1); // only what was changed
    closeSheet();
    m_window.reset();
    m_window = newWindow();
    QSignalSpy opened(&m_window->document(), &StoryDocument::opened);
    QTest::keyClick(m_window.get(), Qt::Key_F12, Qt::ControlModifier);
    QVERIFY(soon([&] { return opened.size() == 1; }));
}

void TestShortcuts::warnsOfTheOwner()
{
    openSheet();
    choose(ActionId::OpenSample);
    auto *warning = part<QLabel>(u"shortcutWarning"_s);
    auto *take = part<QPushButton>(u"shortcutTake"_s);
    QVERIFY(!take->isVisible());
    QTest::keyClick(part<QKeySequenceEdit>(u"shortcutFirst"_s), Qt::Key_O, Qt::ControlModifier);
    QVERIFY(soon([&] { return take->isVisible(); }));
    QVERIFY2(warning->text().contains(u"Open Story"), qPrintable(warning->text()));
    QVERIFY(action(ActionId::OpenSample)->shortcuts().isEmpty()); // not without a word
    QCOMPARE(action(ActionId::OpenStory)->shortcut(), QKeySequence(u"Ctrl+O"_s));
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(action(ActionId::OpenSample)->shortcut(), QKeySequence(u"Ctrl+O"_s));
    QVERIFY(action(ActionId::OpenStory)->shortcuts().isEmpty());
    QVERIFY(!take->isVisible() && warning->text().isEmpty());
    QVERIFY2(kept().contains(u"\"openStory\":[]"), qPrintable(kept()));
}

void TestShortcuts::fixedKeysStay()
{
    openSheet();
    choose(ActionId::OpenSample);
    QTest::keyClick(part<QKeySequenceEdit>(u"shortcutFirst"_s), Qt::Key_N);
    auto *warning = part<QLabel>(u"shortcutWarning"_s);
    QVERIFY(soon([&] { return !warning->text().isEmpty(); }));
    QVERIFY2(warning->text().contains(u"Next and previous passage"), qPrintable(warning->text()));
    QVERIFY(!part<QPushButton>(u"shortcutTake"_s)->isVisible());
    QVERIFY(action(ActionId::OpenSample)->shortcuts().isEmpty());
    auto *table = part<QTableView>(u"shortcutsTable"_s);
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    QVERIFY(!part<QKeySequenceEdit>(u"shortcutFirst"_s)->isEnabled());
}

void TestShortcuts::oneAndAllAreReset()
{
    openSheet();
    choose(ActionId::OpenFolder);
    auto *reset = part<QPushButton>(u"shortcutReset"_s);
    QVERIFY(!reset->isEnabled());
    QTest::keyClick(part<QKeySequenceEdit>(u"shortcutSecond"_s), Qt::Key_F12);
    QVERIFY(soon([&] { return action(ActionId::OpenFolder)->shortcuts().size() == 2; }));
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(action(ActionId::OpenFolder)->shortcuts(), QList{QKeySequence(u"Ctrl+Shift+O"_s)});
    QVERIFY(kept().isEmpty());
    QTest::keyClick(part<QKeySequenceEdit>(u"shortcutFirst"_s), Qt::Key_F12);
    QVERIFY(soon([&] { return !kept().isEmpty(); }));
    choose(ActionId::About);
    QTest::mouseClick(part<QPushButton>(u"shortcutsResetAll"_s), Qt::LeftButton);
    QCOMPARE(action(ActionId::OpenFolder)->shortcuts(), QList{QKeySequence(u"Ctrl+Shift+O"_s)});
    QVERIFY(kept().isEmpty());
}

void TestShortcuts::noKey()
{
    openSheet();
    choose(ActionId::SaveReport);
    QTest::mouseClick(part<QPushButton>(u"shortcutNone"_s), Qt::LeftButton);
    QVERIFY(action(ActionId::SaveReport)->shortcuts().isEmpty());
    QVERIFY2(kept().contains(u"\"saveReport\":[]"), qPrintable(kept()));
}

void TestShortcuts::escapePutsBack()
{
    openSheet();
    choose(ActionId::OpenStory);
    auto *first = part<QKeySequenceEdit>(u"shortcutFirst"_s);
    QTest::keyClick(first, Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(soon([&] { return part<QPushButton>(u"shortcutTake"_s)->isVisible(); }));
    QTest::keyClick(first, Qt::Key_Escape);
    QCOMPARE(action(ActionId::OpenStory)->shortcut(), QKeySequence(u"Ctrl+O"_s));
    QCOMPARE(first->keySequence(), QKeySequence(u"Ctrl+O"_s));
    QCOMPARE(QApplication::focusWidget(), part<QTableView>(u"shortcutsTable"_s));
    QVERIFY(part<QDialog>(u"shortcutsDialog"_s)->isVisible());
}

void TestShortcuts::searches()
{
    openSheet();
    auto *table = part<QTableView>(u"shortcutsTable"_s);
    const int all = table->model()->rowCount();
    QTest::keyClicks(part<QLineEdit>(u"shortcutsSearch"_s), u"zoom"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    part<QLineEdit>(u"shortcutsSearch"_s)->setText(u"ctrl+shift+k"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->currentIndex().data(ShortcutModel::actionRole).toInt(), static_cast<int>(ActionId::SplitAtCursor));
    part<QLineEdit>(u"shortcutsSearch"_s)->clear();
    QCOMPARE(table->model()->rowCount(), all);
}

void TestShortcuts::modelIsSound()
{
    ShortcutModel model(m_window->actions());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setKeys(0, {QKeySequence(u"Ctrl+Y"_s)});
    QCOMPARE(action(ActionId::Redo)->shortcuts(), QList{QKeySequence(u"Ctrl+Shift+Z"_s)});
    QVERIFY(model.index(0, ShortcutModel::Keys).data(Qt::FontRole).isValid()); // it was changed
    model.resetAll();
    QVERIFY(!model.index(0, ShortcutModel::Keys).data(Qt::FontRole).isValid());
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
