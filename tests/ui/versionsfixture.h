// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/articleversions.h"
#include "models/store/findanchor.h"
#include "tests/ui/storyfixture.h"
#include "widgets/story/versionswindow.h"

#include <QPushButton>
#include <QTableView>

namespace tellings::test {

/// The first article as it was put right later.
inline const QByteArray later = "Ferry aground, two hurt\n\nUpdated on Wednesday. " + aground
    + "\n\nTwo people were hurt, a doctor said, and the bar was shut.\n\n" + tug + "\n";

/// What the tests of an article's versions share: a kept story with notes in its first article, and that article as it
/// was put right later.
class VersionsFixture : public StoryFixture {
protected:
    void startVersionsTest();
    std::unique_ptr<MainWindow> openKept();
    VersionsWindow *show(MainWindow &window, ActionId action, int article = 0);
    /// Offers a file, takes it, and waits until it is compared.
    VersionsWindow *addNewer(MainWindow &window);
    StoredArticle herald() const;
    static QString offer(const VersionsWindow &versions);
    static int rows(const QObject &window, const QString &table);
    static QString cell(const QObject &window, const QString &table, int row, int column);
    static void press(const QObject &window, const QString &button);
    template <typename Act>
    static void comparedAgain(MainWindow &window, Act act);
};

inline void VersionsFixture::startVersionsTest()
{
    startStoryTest();
    write(path(u"herald-2.txt"_s), later);
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    save(*window);
    confirmFirst(*window); // marks a place in each article
    StoryContents kept;
    QVERIFY(soon([&] {
        kept = onDisk(u"saved.tellings"_s); // empty while the file is busy
        return kept.corrections.size() == 1 && !kept.passages.isEmpty();
    }));
    const QString &text = kept.articles.constFirst().article.text;
    window->close();
    StoryContents marked = kept;
    for (const QString &quote : {u"Ferry aground"_s, u"A tug from Lindsund"_s, u"the bar stayed open"_s}) {
        const qsizetype start = text.indexOf(quote);
        const qint64 id = marked.annotations.size() + 1;
        marked.annotations.insert(id,
                                  anchored({.id = id, .kind = u"note"_s, .article = kept.articles.constFirst().id},
                                           text, {start, start + quote.size()}));
    }
    marked.annotations.insert(9, {.id = 9, .kind = u"memo"_s, .article = kept.articles.constFirst().id});
    QVERIFY(StoryStore::create(path(u"kept.tellings"_s), marked, store()));
}

inline std::unique_ptr<MainWindow> VersionsFixture::openKept()
{
    auto window = newStoringWindow();
    open(*window, {path(u"kept.tellings"_s)});
    return window;
}

inline StoredArticle VersionsFixture::herald() const
{
    return onDisk(u"kept.tellings"_s).articles.value(0);
}

inline VersionsWindow *VersionsFixture::show(MainWindow &window, ActionId action, int article)
{
    focusColumn(window, article);
    window.actions()[action]->trigger();
    const auto shown = [&window] { return find<VersionsWindow>(window, u"versionsWindow"_s); };
    (void)soon([&] { return shown() && shown()->isVisible() && rows(window, u"versionList"_s) > 0; });
    return shown();
}

inline VersionsWindow *VersionsFixture::addNewer(MainWindow &window)
{
    m_files = {path(u"herald-2.txt"_s)};
    VersionsWindow *versions = show(window, ActionId::AddVersion);
    auto *take = find<QPushButton>(*versions, u"takeVersion"_s);
    (void)soon([&] { return take->isVisible(); });
    comparedAgain(window, [&] { QTest::mouseClick(take, Qt::LeftButton); });
    (void)soon([&] { return cell(*versions, u"versionList"_s, 1, VersionListModel::State) == "compared"_L1; });
    return versions;
}

inline QString VersionsFixture::offer(const VersionsWindow &versions)
{
    return find<QLabel>(versions, u"versionOfferText"_s)->text();
}

inline int VersionsFixture::rows(const QObject &window, const QString &table)
{
    return find<QTableView>(window, table)->model()->rowCount();
}

inline QString VersionsFixture::cell(const QObject &window, const QString &table, int row, int column)
{
    return find<QTableView>(window, table)->model()->index(row, column).data().toString();
}

inline void VersionsFixture::press(const QObject &window, const QString &button)
{
    QTest::mouseClick(find<QPushButton>(window, button), Qt::LeftButton);
}

template <typename Act>
void VersionsFixture::comparedAgain(MainWindow &window, Act act)
{
    QSignalSpy again(&window.document(), &StoryDocument::comparedAgain);
    act();
    QVERIFY(soon([&] { return again.size() == 1; }));
}

} // namespace tellings::test
