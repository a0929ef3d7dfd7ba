// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/codedstory.h"
#include "widgets/agreement/agreementpage.h"
#include "widgets/agreement/codetablepage.h"
#include "widgets/agreement/resultswindow.h"
#include "widgets/agreement/sidebysidepage.h"
#include "widgets/status/messagebar.h"

#include <QRegularExpression>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

/// What the tests of the results of coding share: the window over a story that two coders have coded.
namespace tellings::test {

/// A base beside QObject, whose slots call the first two.
class ResultsFixture {
protected:
    void startTest();
    void endTest();

    template <typename T>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    void show(ResultsWindow::Tab tab);
    /// Lets what is counted in the background come.
    void settle() const;
    [[nodiscard]] QTableView *things() const { return find<QTableView>(u"sideBySideTable"_s); }
    void choose(const QString &thing) const;

    std::unique_ptr<CodedStory> m_story;
    std::unique_ptr<ResultsWindow> m_window;
};

inline void ResultsFixture::startTest()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_story = std::make_unique<CodedStory>(codedHall());
    m_window = std::make_unique<ResultsWindow>();
    m_window->setWho(u"cleo"_s);
    m_story->changed = [this] { m_window->setProject(m_story->project()); };
    QObject::connect(m_window.get(), &ResultsWindow::edited, m_window.get(),
                     [this](const QString &what, const StoryEdit &edit) { m_story->apply(what, edit); });
    m_window->setProject(m_story->project());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    settle();
}

inline void ResultsFixture::endTest()
{
    m_window.reset();
    m_story.reset();
}

inline void ResultsFixture::settle() const
{
    const auto isBusy = [this] {
        const auto tables = m_window->findChildren<CodeTablePage *>();
        return find<AgreementPage>(u"agreementPage"_s)->isCounting()
            || find<SideBySidePage>(u"sideBySidePage"_s)->isArranging()
            || std::ranges::any_of(tables, [](const CodeTablePage *page) { return page->isCounting(); });
    };
    QVERIFY(QTest::qWaitFor([&] { return !isBusy(); }, 20'000));
}

inline void ResultsFixture::show(ResultsWindow::Tab tab)
{
    m_window->showTab(tab);
    settle();
}

inline void ResultsFixture::choose(const QString &thing) const
{
    const QAbstractItemModel &model = *things()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, SideBySideModel::Thing);
        if (index.data().toString() == thing)
            things()->setCurrentIndex(index);
    }
    QCOMPARE(things()->currentIndex().siblingAtColumn(SideBySideModel::Thing).data().toString(), thing);
    things()->setFocus();
}

} // namespace tellings::test
