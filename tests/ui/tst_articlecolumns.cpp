// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/compareviewfixture.h"
#include "widgets/common/colour.h"
#include "widgets/compare/columnheader.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(45, 45, 48), QColor(37, 37, 40));
    palette.setColor(QPalette::Base, QColor(30, 30, 32));
    palette.setColor(QPalette::Text, QColor(225, 225, 225));
    palette.setColor(QPalette::WindowText, QColor(225, 225, 225));
    return palette;
}

} // namespace

/// A comparison as columns: their texts, measure, colours and names.
class TestArticleColumns : public QObject, private CompareViewFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startTest(); }
    void cleanup() { endTest(); }

    void showsAColumnForEachArticle();
    void documentHoldsTheParagraphs();
    void listItemsHang_data();
    void listItemsHang();
    void columnsKeepTheirMeasure_data();
    void columnsKeepTheirMeasure();
    void paletteChangeTintsAnew();
    void copiesTheArticlesOwnText();
    void accessibleNamesAndText();
    void replacesAndEmpties();
    void rightToLeft();
};

void TestArticleColumns::showsAColumnForEachArticle()
{
    QCOMPARE(columnsOf(*m_view).size(), 3);
    QCOMPARE(column(0)->width(), column(2)->width());
    QCOMPARE(column(0)->header()->height(), column(1)->header()->height());
    QVERIFY(column(0)->x() < column(1)->x());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(text(i)->verticalScrollBar()->value(), 0); // it starts at the start
}

void TestArticleColumns::documentHoldsTheParagraphs()
{
    for (int i = 0; i < 3; ++i) {
        const Article &article = m_comparison->story.articles[i];
        const TextMap &map = text(i)->decoration().map;
        QCOMPARE(text(i)->document()->blockCount(), article.paragraphs.size());
        for (int offset = 0; offset < article.text.size(); ++offset) {
            const int position = map.toDocument(offset);
            if (article.text[offset] != u'\n')
                QCOMPARE(text(i)->document()->characterAt(position), article.text[offset]);
        }
    }
}

void TestArticleColumns::listItemsHang_data()
{
    QTest::addColumn<QString>("mark");
    for (const char *mark : {"- ", "12. ", "• ", ""})
        QTest::newRow(mark) << QString::fromUtf8(mark);
}

/// What wraps stands below the item's first word, not below its mark.
void TestArticleColumns::listItemsHang()
{
    QFETCH(const QString, mark);
    Comparison comparison = *m_comparison;
    Article &article = comparison.story.articles.first();
    article = articleOf(u"The Courier"_s, lead + u'\n' + mark + filler(1, u"Item"_s));
    article.paragraphs[1].role = ParagraphRole::ListItem;
    comparison.passages.clear();
    m_view->setComparison(std::make_shared<const Comparison>(comparison));
    QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
    const QTextBlock block = text(0)->document()->findBlockByNumber(1);
    QVERIFY(block.layout()->lineCount() > 1);
    const QTextLine second = block.layout()->lineAt(1);
    const qreal first = block.layout()->lineAt(0).cursorToX(static_cast<int>(mark.size()));
    QVERIFY(std::abs(first - second.cursorToX(second.textStart())) <= 1.0);
    const QTextBlock body = text(0)->document()->firstBlock();
    QVERIFY(first + block.layout()->position().x()
            > body.layout()->lineAt(0).cursorToX(0) + body.layout()->position().x() + 4);
}

void TestArticleColumns::columnsKeepTheirMeasure_data()
{
    QTest::addColumn<int>("articles");
    QTest::addColumn<int>("width");
    QTest::newRow("one, wide") << 1 << 1900;
    QTest::newRow("two, wide") << 2 << 1900;
    QTest::newRow("five") << 5 << 1280;
    QTest::newRow("twenty") << 20 << 1280;
}

void TestArticleColumns::columnsKeepTheirMeasure()
{
    QFETCH(const int, articles);
    QFETCH(const int, width);
    Comparison comparison;
    for (int i = 0; i < articles; ++i)
        comparison.story.articles.append(articleOf(u"Outlet %1"_s.arg(i + 1), filler(8, u"Some"_s)));
    comparison.shares = QList<QList<double>>(articles, QList<double>(articles, 0.0));
    comparison.wordCounts = QList<int>(articles, 100);
    m_view->resize(width, 700);
    m_view->setComparison(std::make_shared<const Comparison>(comparison));
    QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
    for (Column *each : columnsOf(*m_view)) {
        QCOMPARE(each->width(), column(0)->width());
        int longest = 0;
        for (QTextBlock block = each->text()->document()->begin(); block.isValid(); block = block.next()) {
            for (int i = 0; i < block.layout()->lineCount(); ++i)
                longest = std::max(longest, block.layout()->lineAt(i).textLength());
        }
        QVERIFY2(longest <= 78, qPrintable(QString::number(longest))); // 68 of mean width; narrow letters run to more
        QVERIFY2(longest >= 22, qPrintable(QString::number(longest)));
    }
}

void TestArticleColumns::paletteChangeTintsAnew()
{
    const QColor before = text(0)->colours().tint(1);
    QVERIFY(pixelsOf(0, span(1, 0), before) > 0);
    m_view->setPalette(darkPalette());
    QCoreApplication::processEvents();
    const QColor after = text(0)->colours().tint(1);
    QVERIFY(after != before);
    QVERIFY(text(0)->colours().isDark());
    QVERIFY(pixelsOf(0, span(1, 0), after) > 0);
    QCOMPARE(pixelsOf(0, span(1, 0), before), 0);
    for (QTextBlock block = text(0)->document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.hasProperty(QTextFormat::ForegroundBrush))
                QVERIFY(colour::contrast(range.format.foreground().color(), text(0)->colours().paper()) >= 4.5);
        }
    }
}

void TestArticleColumns::copiesTheArticlesOwnText()
{
    Comparison comparison;
    comparison.story = storyOf({{u"A"_s, u"Fifty\u00A0km\u2009north.\n\n\nHere it ended."_s}});
    comparison.shares = {{0.0}};
    comparison.wordCounts = {6};
    m_view->setComparison(std::make_shared<const Comparison>(comparison));
    text(0)->setFocus();
    text(0)->selectAll();
    text(0)->copy();
    QCOMPARE(QApplication::clipboard()->text(), u"Fifty\u00A0km\u2009north.\n\nHere it ended."_s);
}

void TestArticleColumns::accessibleNamesAndText()
{
    for (int i = 0; i < 3; ++i) {
        const QString outlet = m_comparison->story.articles[i].outlet;
        QCOMPARE(text(i)->accessibleName(), u"Column %1: %2"_s.arg(i + 1).arg(outlet));
        QVERIFY(text(i)->accessibleDescription().contains(QString::number(m_comparison->wordCounts[i])));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(text(i));
        QVERIFY(interface && interface->textInterface());
        QCOMPARE(interface->textInterface()->characterCount(), text(i)->decoration().map.documentLength());
    }
    for (const QWidget *widget : m_view->findChildren<QWidget *>()) {
        const bool ours = !widget->objectName().startsWith(u"qt_");
        QVERIFY2(!widget->objectName().isEmpty() || qobject_cast<const QScrollBar *>(widget),
                 widget->metaObject()->className());
        if (ours && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled())
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestArticleColumns::replacesAndEmpties()
{
    m_view->setCurrentPassage(2);
    m_view->zoomIn();
    QSignalSpy spy(m_view.get(), &CompareView::currentPassageChanged);
    m_view->setComparison(ferry());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(m_view->currentPassage(), 0);
    QCOMPARE(columnsOf(*m_view).size(), 3);
    m_view->setComparison(nullptr);
    QVERIFY(!m_view->comparison());
    QCOMPARE(columnsOf(*m_view).size(), 0);
    m_view->nextPassage();
    m_view->setCurrentPassage(1);
    m_view->zoomOut();
    m_view->setBaseArticle(0);
    QCOMPARE(m_view->currentPassage(), 0);
    m_view->setComparison(std::make_shared<const Comparison>()); // a story of no articles
    m_view->grab();
    QCOMPARE(columnsOf(*m_view).size(), 0);
}

void TestArticleColumns::rightToLeft()
{
    Comparison comparison;
    const QString arabic = u"وصلت السفينة إلى الميناء عند الفجر."_s;
    comparison.story = storyOf({{u"واحد"_s, arabic + u'\n' + lead}, {u"Two"_s, lead + u'\n' + arabic}});
    const Story &story = comparison.story;
    comparison.passages = {
        {1, Relation::Verbatim, 1, FoundBy::SharedRun, {spanOf(story, 0, arabic), spanOf(story, 1, arabic)}}};
    comparison.shares = {{0.5, 0.5}, {0.5, 0.5}};
    comparison.wordCounts = {20, 20};
    QApplication::setLayoutDirection(Qt::RightToLeft);
    m_comparison = std::make_shared<const Comparison>(comparison);
    m_view->setComparison(m_comparison);
    QCoreApplication::processEvents();
    QVERIFY(column(0)->x() > column(1)->x());
    const QRectF line = text(0)->shownRects(span(1, 0)).first();
    const int width = text(0)->viewport()->width();
    QVERIFY(width - line.right() < 60); // begins at the right, beside the numbers
    QCOMPARE(text(0)->passagesUnder(QPoint(width - 14, qRound(line.center().y()))), QList<int>{1});
    QCOMPARE(text(0)->passagesUnder(line.center().toPoint()), QList<int>{1});
    m_view->setCurrentPassage(1);
    QVERIFY(std::abs(globalTop(column(0), span(1, 0).start) - globalTop(column(1), span(1, 1).start)) <= 1.0);
}

QTEST_MAIN(TestArticleColumns)
#include "tst_articlecolumns.moc"
