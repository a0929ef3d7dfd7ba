// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparesettingsdialog.h"
#include "tests/ui/mainwindowfixture.h"
#include "widgets/compare/compareview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDockWidget>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// What the window remembers and what a person sets in it: its shape, its theme, how stories are compared.
class TestWindowSettings : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startTest(); }
    void cleanup() { endTest(); }

    void windowPersists();
    void themes();
    void compareSettingsRunLive();
};

void TestWindowSettings::windowPersists()
{
    {
        const auto window = newWindow();
        open(*window, {path(u"ferry"_s)});
        window->resize(740, 610); // offscreen has 800 by 800
        window->actions()[ActionId::PassagesPanel]->trigger();
        QVERIFY(!find<QDockWidget>(*window, u"passagesDock"_s)->isVisible());
        window->actions()[ActionId::ZoomIn]->trigger();
        window->actions()[ActionId::ZoomIn]->trigger();
        window->close();
    }
    const auto window = newWindow();
    QCOMPARE(window->size(), QSize(740, 610));
    open(*window, {path(u"ferry"_s)});
    QVERIFY(!find<QDockWidget>(*window, u"passagesDock"_s)->isVisible());
    QVERIFY(!window->actions()[ActionId::PassagesPanel]->isChecked());
    QCOMPARE(find<CompareView>(*window, u"compareView"_s)->zoom(), 2);
    window->actions()[ActionId::ResetZoom]->trigger();
    QCOMPARE(find<CompareView>(*window, u"compareView"_s)->zoom(), 0);
}

void TestWindowSettings::themes()
{
    const auto lightness = [] { return QApplication::palette().color(QPalette::Base).lightness(); };
    {
        const auto window = newWindow();
        window->actions()[ActionId::ThemeDark]->trigger();
        QVERIFY(lightness() < 100);
        window->actions()[ActionId::ThemeLight]->trigger();
        QVERIFY(lightness() > 200);
        window->actions()[ActionId::ThemeDark]->trigger();
        window->close();
    }
    QApplication::setPalette(QPalette());
    const auto window = newWindow();
    QVERIFY(window->actions()[ActionId::ThemeDark]->isChecked());
    QVERIFY(lightness() < 100);
    window->actions()[ActionId::ThemeSystem]->trigger();
    QVERIFY(lightness() > 200); // what offscreen has
}

void TestWindowSettings::compareSettingsRunLive()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    auto *view = find<CompareView>(*window, u"compareView"_s);
    view->setCurrentPassage(2);
    window->actions()[ActionId::CompareSettings]->trigger();
    auto *dialog = find<CompareSettingsDialog>(*window, u"compareSettingsDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->isModal());
    QSignalSpy again(&window->document(), &StoryDocument::comparedAgain);
    find<QSpinBox>(*dialog, u"shortestRun"_s)->setValue(8);
    QVERIFY(soon([&] { return again.size() == 1; }));
    QCOMPARE(window->document().comparison()->settings.shortestRun, 8);
    QCOMPARE(view->comparison(), window->document().comparison());
    QCOMPARE(view->currentPassage(), 1); // the same text under its new number
    QVERIFY(find<QLabel>(*window, u"statusSettings"_s)->isVisible());
    QVERIFY(!find<QLabel>(*dialog, u"settingsSummary"_s)->text().isEmpty());
    QCOMPARE(Settings(path(u"settings.ini"_s)).value(Settings::Key::ShortestRun).toInt(), 8);
    // What is folded, too.
    find<QCheckBox>(*dialog, u"matchCase"_s)->click();
    find<QCheckBox>(*dialog, u"ignoreAccents"_s)->click();
    QVERIFY(soon([&] { return again.size() == 2; }));
    QVERIFY(view->comparison()->settings.matchCase && view->comparison()->settings.ignoreAccents);
    QVERIFY(Settings(path(u"settings.ini"_s)).value(Settings::Key::MatchCase).toBool());
    // What was chosen is gone.
    find<QSpinBox>(*dialog, u"shortestRun"_s)->setValue(50);
    QVERIFY(soon([&] { return again.size() == 3; }));
    QCOMPARE(view->comparison()->settings.shortestRun, 50);
    QCOMPARE(view->currentPassage(), 0);
    QVERIFY(find<QLabel>(*window, u"noPassages"_s)->isVisible());
}

QTEST_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
