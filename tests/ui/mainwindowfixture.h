// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "app/settings.h"
#include "models/align/align.h"
#include "resources/resources.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

/// What the tests of the window share: a story on disk, and a window whose dialogs and work are scripted.
namespace tellings::test {

using namespace Qt::StringLiterals;

/// Waits for what `condition` says; the macros of Qt Test do the same and do not pass our warnings.
template <typename Condition>
bool soon(Condition condition)
{
    return QTest::qWaitFor(condition, 20000);
}

template <typename Widget>
Widget *find(const QObject &window, const QString &name)
{
    return window.findChild<Widget *>(name);
}

inline void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(text);
}

inline const QByteArray aground =
    "The evening ferry to Skarholm ran aground on a sandbank shortly before nine on Tuesday, "
    "with 84 people on board, the coast guard said in a statement.";
inline const QByteArray tug = "A tug from Lindsund pulled the vessel free at high water early on Wednesday morning.";

/// A folder of three outlets on one event.
inline void writeStory(const QDir &folder, const QByteArray &title = "Ferry aground")
{
    QVERIFY(folder.mkpath(u"."_s));
    write(folder.filePath(u"herald.txt"_s),
          title + "\n\n" + aground + "\n\nNobody was hurt, and the bar stayed open.\n\n" + tug + "\n");
    write(folder.filePath(u"post.txt"_s), "Night on a sandbank\n\n" + tug + "\n\n" + aground + "\n");
    write(folder.filePath(u"wire.txt"_s),
          "Ferry refloated\n\n" + aground + "\n\nAn inquiry will begin next week in the harbour office.\n");
}

inline Passage passageOf(const Story &story, const QString &text, int number)
{
    Passage passage{
        .number = number, .relation = Relation::Verbatim, .similarity = 1, .foundBy = FoundBy::SharedRun, .spans = {}};
    for (int article = 0; article < static_cast<int>(story.articles.size()); ++article) {
        const qsizetype start = story.articles.at(article).text.indexOf(text);
        if (start >= 0)
            passage.spans.append(Span{article, {start, start + text.size()}});
    }
    return passage;
}

/// What there is to find in our story, so that the window's tests are about the window. A run of 8 words turns the
/// numbers round, a longer one finds nothing. The sample goes to the engine.
inline std::expected<Comparison, Error> alignByHand(const Story &story, const CompareSettings &settings,
                                                    const Watch &watch, EngineMemory *memory)
{
    if (story.articles.first().file.startsWith(u":/"))
        return compareStory(story, settings, watch, memory);
    Comparison comparison;
    comparison.story = story;
    comparison.settings = settings;
    comparison.wordCounts.fill(40, story.articles.size());
    comparison.shares.fill(QList<double>(story.articles.size(), 0.5), story.articles.size());
    QList<QByteArray> texts{aground, tug};
    if (settings.shortestRun == 8)
        texts = {tug, aground};
    for (const QByteArray &text : std::as_const(texts)) {
        const Passage passage =
            passageOf(story, QString::fromUtf8(text), static_cast<int>(comparison.passages.size()) + 1);
        if (passage.spans.size() > 1 && settings.shortestRun <= 8)
            comparison.passages.append(passage);
    }
    return comparison;
}

/// What the gates of a scripted comparison do is up to the test.
struct Gates {
    QSemaphore started;
    std::atomic_int stopped = 0;
};

/// Loads as ever, but a story of a path that has "slow" in its name runs until it is stopped.
inline ComparisonJob::Steps steps(const std::shared_ptr<Gates> &gates)
{
    return {[gates](const QStringList &paths, const Watch &watch) -> std::expected<LoadedStory, Error> {
                if (!paths.first().contains(u"slow"))
                    return loadStory(paths, watch);
                gates->started.release();
                while (watch(0.3))
                    QThread::yieldCurrentThread();
                ++gates->stopped;
                return std::unexpected(Error{Error::Code::Cancelled, u"stopped"_s, {}});
            },
            &alignByHand};
}

/// A base beside QObject for a test of the window, which calls these three from its own slots.
class MainWindowFixture {
protected:
    static void startProgram();
    void startTest();
    void endTest();

    std::unique_ptr<MainWindow> newWindow();
    /// Opens and waits until it is open.
    static void open(MainWindow &window, const QStringList &paths);
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder; ///< has the story "ferry"; settings are kept here, too
    std::shared_ptr<Gates> m_gates;
    FileDialogs m_dialogs;
};

inline void MainWindowFixture::startProgram()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    registerResources();
}

inline void MainWindowFixture::startTest()
{
    // The offscreen platform says of every window that it takes no size hints, of every menu that it is not raised.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_gates = std::make_shared<Gates>();
    m_dialogs = {};
    writeStory(QDir(path(u"ferry"_s)));
}

inline void MainWindowFixture::endTest()
{
    QApplication::setPalette(QPalette());
    m_folder.reset();
}

inline std::unique_ptr<MainWindow> MainWindowFixture::newWindow()
{
    auto window = std::make_unique<MainWindow>(
        WindowParts{std::make_unique<Settings>(path(u"settings.ini"_s)), m_dialogs, steps(m_gates)});
    window->show();
    [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(window.get());
    return window;
}

inline void MainWindowFixture::open(MainWindow &window, const QStringList &paths)
{
    QSignalSpy opened(&window.document(), &StoryDocument::opened);
    window.openPaths(paths);
    QVERIFY(soon([&] { return opened.size() == 1; }));
}

} // namespace tellings::test
