// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storysaver.h"
#include "models/store/storystore.h"
#include "tests/ui/mainwindowfixture.h"
#include "widgets/compare/compareview.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QLabel>

/// What the tests of the story file in the window share: a window that keeps stories, and what is on the disk.
namespace tellings::test {

class StoryFixture : public MainWindowFixture {
protected:
    void startStoryTest();
    std::unique_ptr<MainWindow> newStoringWindow();
    void confirmFirst(MainWindow &window);
    /// Gives the open story the name that the dialog answers, and waits until it is there.
    void save(MainWindow &window);
    [[nodiscard]] StoreOptions store() const { return {u"Ada"_s, path(u"kept"_s)}; }
    [[nodiscard]] StoryContents onDisk(const QString &name) const; ///< empty while the file is busy
    static MessageBar &bar(const MainWindow &window) { return *find<MessageBar>(window, u"messageBar"_s); }
    static CompareView &view(const MainWindow &window) { return *find<CompareView>(window, u"compareView"_s); }
    static QString kept(const MainWindow &window) { return find<QLabel>(window, u"statusKept"_s)->text(); }
    /// Puts the focus in an article's column, as a click there does.
    static void focusColumn(MainWindow &window, int article);
    static QStringList outlets(const MainWindow &window);

    QString m_chosen; ///< what the dialogs for a name answer
    QStringList m_files; ///< what the dialogs for files answer
};

inline void StoryFixture::startStoryTest()
{
    startTest();
    m_chosen = path(u"saved.tellings"_s);
    m_files.clear();
    m_dialogs.saveStory = [this](QWidget *, const QString &suggestion, const FileDialogs::PathChosen &chosen) {
        QVERIFY2(suggestion.endsWith(u".tellings"), qPrintable(suggestion));
        chosen(m_chosen);
    };
    m_dialogs.exportStory = [this](QWidget *, const QString &, const QString &suggestion,
                                   const FileDialogs::PathChosen &chosen) {
        QVERIFY2(suggestion.endsWith(u".tellings"), qPrintable(suggestion));
        chosen(m_chosen);
    };
    m_dialogs.addFiles = [this](QWidget *, const QString &, const QString &, const FileDialogs::FilesChosen &chosen) {
        chosen(m_files);
    };
    m_dialogs.openFolder = [this](QWidget *, const QString &, const FileDialogs::PathChosen &chosen) {
        chosen(m_files.value(0));
    };
}

inline std::unique_ptr<MainWindow> StoryFixture::newStoringWindow()
{
    auto window = std::make_unique<MainWindow>(
        WindowParts{std::make_unique<Settings>(path(u"settings.ini"_s)), m_dialogs, steps(m_gates), store()});
    window->show();
    [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(window.get());
    return window;
}

inline void StoryFixture::confirmFirst(MainWindow &window)
{
    QSignalSpy again(&window.document(), &StoryDocument::comparedAgain);
    view(window).setCurrentPassage(1);
    window.actions()[ActionId::ConfirmPassage]->trigger();
    QVERIFY(soon([&] { return again.size() == 1; }));
}

inline void StoryFixture::save(MainWindow &window)
{
    window.actions()[ActionId::SaveStoryAs]->trigger();
    QVERIFY(soon([&] { return bar(window).text().contains(QFileInfo(m_chosen).fileName()); }));
    QCOMPARE(bar(window).kind(), MessageBar::Kind::Done);
}

inline StoryContents StoryFixture::onDisk(const QString &name) const
{
    const auto opened = StoryStore::openReadOnly(path(name), store());
    return opened ? (*opened)->contents() : StoryContents();
}

inline void StoryFixture::focusColumn(MainWindow &window, int article)
{
    view(window).goTo(article, 0);
    QVERIFY(soon([&] { return view(window).focusedArticle() == article; }));
}

inline QStringList StoryFixture::outlets(const MainWindow &window)
{
    QStringList names;
    const auto comparison = window.document().comparison();
    for (const Article &article : comparison->story.articles)
        names.append(article.outlet);
    return names;
}

} // namespace tellings::test
