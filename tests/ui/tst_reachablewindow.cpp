// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/mainwindowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <functional>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// Keyboard and screen reader reach everything in the window.
class TestReachableWindow : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startTest(); }
    void cleanup() { endTest(); }

    void shortcutsSheet();
    void shortcutsAreUnique();
    void tabReachesEverything();
    void everythingHasAName_data();
    void everythingHasAName();
};

void TestReachableWindow::shortcutsSheet()
{
    const auto window = newWindow();
    QTest::keyClick(window.get(), Qt::Key_Question);
    auto *table = find<QTableView>(*window, u"shortcutsTable"_s);
    QVERIFY(table);
    QVERIFY(table->isVisible());
    QStringList keys;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        keys.append(table->model()->index(row, 1).data().toString());
        QVERIFY(!table->model()->index(row, 0).data().toString().isEmpty());
    }
    for (const QAction *action : window->actions().all()) {
        if (!action->shortcut().isEmpty())
            QVERIFY2(keys.join(u'\n').contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->objectName()));
    }
    QVERIFY(keys.contains(u"N, P"_s));
}

void TestReachableWindow::shortcutsAreUnique()
{
    const auto window = newWindow();
    QSet<QKeySequence> seen;
    QSet<QString> names;
    for (const QAction *action : window->actions().all()) {
        QVERIFY(!names.contains(action->objectName()));
        names.insert(action->objectName());
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!key.isEmpty() && !seen.contains(key), qPrintable(key.toString()));
            seen.insert(key);
        }
    }
}

void TestReachableWindow::tabReachesEverything()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    window->activateWindow();
    window->actions()[ActionId::FilterControls]->setChecked(true);
    find<QLineEdit>(*window, u"passageFilter"_s)->setFocus();
    QSet<QString> reached;
    for (int i = 0; i < 60; ++i) {
        QVERIFY(QApplication::focusWidget());
        reached.insert(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name : {u"passageFilter"_s, u"filterAll"_s, u"relationFilter"_s, u"outletsFilter"_s,
                                u"withoutFilter"_s, u"passageList"_s, u"openStoryTool"_s, u"nextPassageTool"_s,
                                u"compareSettingsTool"_s, u"saveReportTool"_s, u"columnText1"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void TestReachableWindow::everythingHasAName_data()
{
    QTest::addColumn<bool>("withStory");
    QTest::newRow("start page") << false;
    QTest::newRow("a story, its message, and the dialogs") << true;
}

void TestReachableWindow::everythingHasAName()
{
    QFETCH(const bool, withStory);
    const auto window = newWindow();
    if (withStory) {
        write(path(u"ferry/blank.txt"_s), "");
        open(*window, {path(u"ferry"_s)});
        window->actions()[ActionId::CompareSettings]->trigger();
        window->actions()[ActionId::Shortcuts]->trigger();
    }
    const QSet<QAccessible::Role> interactive{
        QAccessible::PushButton,   QAccessible::ButtonMenu,  QAccessible::ButtonDropDown,
        QAccessible::CheckBox,     QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::SpinBox,     QAccessible::Slider,
        QAccessible::List,         QAccessible::Table,       QAccessible::ListItem,
        QAccessible::ProgressBar,  QAccessible::MenuItem,    QAccessible::Link};
    QStringList unnamed;
    int named = 0;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *item) {
        if (!item || !item->isValid() || item->state().invisible)
            return;
        // The line inside a spin box is spoken with the box.
        const bool inner = item->parent() && item->parent()->role() == QAccessible::SpinBox;
        if (interactive.contains(item->role()) && !inner) {
            if (item->text(QAccessible::Name).trimmed().isEmpty())
                unnamed.append(u"%1 role %2 in %3"_s.arg(item->object() ? item->object()->objectName() : u"-"_s)
                                   .arg(item->role())
                                   .arg(item->parent() && item->parent()->object()
                                            ? item->parent()->object()->objectName()
                                            : u"-"_s));
            else
                ++named;
        }
        for (int i = 0; i < item->childCount(); ++i)
            walk(item->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(window.get()));
    for (QDialog *dialog : window->findChildren<QDialog *>())
        walk(QAccessible::queryAccessibleInterface(dialog));
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    QVERIFY(named > (withStory ? 20 : 8));
}

QTEST_MAIN(TestReachableWindow)
#include "tst_reachablewindow.moc"
