// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/mainwindowfixture.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// Saving the report from the window.
class TestSaveReport : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startTest(); }
    void cleanup() { endTest(); }

    void savesAReport();
    void reportFailureIsSaid();
};

void TestSaveReport::savesAReport()
{
    QString suggested;
    m_dialogs.saveReport = [&](QWidget *, const QString &suggestion, const FileDialogs::PathChosen &chosen) {
        suggested = suggestion;
        chosen(path(u"ferry.pdf"_s));
    };
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    window->actions()[ActionId::SaveReport]->trigger();
    auto *bar = find<MessageBar>(*window, u"messageBar"_s);
    QVERIFY(soon([&] { return bar->isVisible(); }));
    QCOMPARE(bar->kind(), MessageBar::Kind::Done);
    QVERIFY2(bar->text().contains(u"ferry.pdf"), qPrintable(bar->text()));
    QVERIFY(find<QWidget>(*window, u"messageOffer"_s)->isVisible());
    QVERIFY2(suggested.endsWith(u".pdf"), qPrintable(suggested));
    QFile report(path(u"ferry.pdf"_s));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.read(5) == "%PDF-");
    QVERIFY(window->actions()[ActionId::SaveReport]->isEnabled());
}

void TestSaveReport::reportFailureIsSaid()
{
    m_dialogs.saveReport = [this](QWidget *, const QString &, const FileDialogs::PathChosen &chosen) {
        chosen(path(u"no/such/folder/ferry.pdf"_s));
    };
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    window->actions()[ActionId::SaveReport]->trigger();
    auto *bar = find<MessageBar>(*window, u"messageBar"_s);
    QVERIFY(soon([&] { return bar->isVisible(); }));
    QCOMPARE(bar->kind(), MessageBar::Kind::Failure);
    QVERIFY2(bar->text().contains(path(u"no/such/folder/ferry.pdf"_s)), qPrintable(bar->text()));
}

QTEST_MAIN(TestSaveReport)
#include "tst_savereport.moc"
