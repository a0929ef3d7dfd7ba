// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/resources.h"
#include "tests/support/support.h"
#include "widgets/common/tintpalette.h"
#include "widgets/compare/column.h"
#include "widgets/compare/columntext.h"
#include "widgets/compare/compareview.h"

#include <QApplication>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

/// What the tests of the compare view share: a comparison made by hand and a shown view of it.
namespace tellings::test {

using namespace Qt::StringLiterals;

inline const QString lead = u"The ferry Halcyon ran aground off Port Ilse at dawn on Monday with 212 people aboard."_s;
inline const QString quote = u"“We felt one long shudder and then nothing moved,” said Ottoline Marsh, a passenger."_s;
inline const QString closing = u"An inquiry will open next week, the harbour board said."_s;

inline QString filler(int paragraphs, const QString &what)
{
    QStringList lines;
    for (int i = 0; i < paragraphs; ++i)
        lines.append(u"%1, paragraph %2: people on the quay watched the lifeboats come and go while crews told them "
                     "what little they knew of the tide and of the rocks."_s.arg(what)
                         .arg(i));
    return lines.join(u'\n');
}

inline Span spanOf(const Story &story, int article, const QString &words)
{
    const qsizetype start = story.articles[article].text.indexOf(words);
    Q_ASSERT(start >= 0);
    return {article, {start, start + words.size()}};
}

/// Three articles: a passage that opens one and closes another, one in two of them, one that overlaps it.
inline std::shared_ptr<const Comparison> ferry()
{
    const QString edited =
        QString(quote).replace(u"long"_s, u"slow"_s).replace(u"a passenger"_s, u"a passenger from Bree"_s);
    Comparison comparison;
    comparison.story = test::storyOf({
        {u"The Courier"_s, lead + u'\n' + filler(12, u"Courier"_s) + u'\n' + quote + u'\n' + closing},
        {u"Morning Star Line"_s, filler(9, u"Line"_s) + u'\n' + edited + u'\n' + lead},
        {u"Port Gazette"_s, filler(3, u"Gazette"_s) + u'\n' + lead + u'\n' + filler(14, u"More"_s) + u'\n' + closing},
    });
    const Story &story = comparison.story;
    comparison.passages = {
        {1,
         Relation::Verbatim,
         1.0,
         FoundBy::SharedRun,
         {spanOf(story, 0, lead), spanOf(story, 1, lead), spanOf(story, 2, lead)}},
        {2, Relation::Edited, 0.8, FoundBy::SharedRun, {spanOf(story, 0, quote), spanOf(story, 1, edited)}},
        {3,
         Relation::Reworded,
         0.6,
         FoundBy::SharedWords,
         {spanOf(story, 0, u"nothing moved,” said Ottoline Marsh, a passenger.\n"_s + closing),
          spanOf(story, 2, closing)}},
    };
    comparison.shares = {{0.4, 0.3, 0.2}, {0.3, 0.5, 0.1}, {0.2, 0.1, 0.25}};
    comparison.wordCounts = {320, 240, 430};
    return std::make_shared<const Comparison>(comparison);
}

inline QList<Column *> columnsOf(const CompareView &view)
{
    QList<Column *> columns = view.findChildren<Column *>();
    std::ranges::sort(columns, {}, &Column::index);
    return columns;
}

/// Whether every column is laid out, which goes on between other events.
inline bool isSettled(const CompareView &view)
{
    return std::ranges::all_of(columnsOf(view), [](const Column *column) { return column->text()->isSettled(); });
}

inline qreal globalTop(const Column *column, qsizetype offset)
{
    return column->text()->viewport()->mapToGlobal(QPointF(0, column->text()->lineTop(offset))).y();
}

/// A base beside QObject for a test of the view, which calls these three from its own slots.
class CompareViewFixture {
protected:
    static void startProgram();
    void startTest();
    void endTest();

    [[nodiscard]] Column *column(int index) const { return columnsOf(*m_view).at(index); }
    [[nodiscard]] ColumnText *text(int index) const { return column(index)->text(); }
    [[nodiscard]] TextRange span(int passage, int article) const;
    void clickText(int article, qsizetype offset);
    /// How often a colour stands in what a column shows of a range.
    [[nodiscard]] int pixelsOf(int article, TextRange range, const QColor &colour) const;

    std::unique_ptr<CompareView> m_view;
    std::shared_ptr<const Comparison> m_comparison;
};

inline void CompareViewFixture::startProgram()
{
    QStandardPaths::setTestModeEnabled(true);
    registerResources();
}

inline void CompareViewFixture::startTest()
{
    // The offscreen platform grumbles at any window that has a least size.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    m_comparison = ferry();
    m_view = std::make_unique<CompareView>();
    m_view->resize(1000, 640);
    m_view->setComparison(m_comparison);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

inline void CompareViewFixture::endTest()
{
    m_view.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

inline TextRange CompareViewFixture::span(int passage, int article) const
{
    return m_comparison->passages[passage - 1].firstSpanIn(article)->range;
}

inline void CompareViewFixture::clickText(int article, qsizetype offset)
{
    const QList<QRectF> rects = text(article)->shownRects({offset, offset + 1});
    QVERIFY(!rects.isEmpty());
    QVERIFY(text(article)->viewport()->rect().contains(rects.first().center().toPoint()));
    QTest::mouseClick(text(article)->viewport(), Qt::LeftButton, {}, rects.first().center().toPoint());
}

inline int CompareViewFixture::pixelsOf(int article, TextRange range, const QColor &colour) const
{
    const QImage image = text(article)->viewport()->grab().toImage();
    int count = 0;
    for (const QRectF &rect : text(article)->shownRects(range)) {
        const QRect area = rect.toAlignedRect() & image.rect();
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
        }
    }
    return count;
}

} // namespace tellings::test
