// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/resources.h"
#include "tests/support/support.h"
#include "widgets/common/colour.h"
#include "widgets/common/tintpalette.h"
#include "widgets/compare/column.h"
#include "widgets/compare/columnheader.h"
#include "widgets/compare/columntext.h"
#include "widgets/compare/compareview.h"
#include "widgets/compare/overviewstrip.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

const QString lead = u"The ferry Halcyon ran aground off Port Ilse at dawn on Monday with 212 people aboard."_s;
const QString quote = u"“We felt one long shudder and then nothing moved,” said Ottoline Marsh, a passenger."_s;
const QString closing = u"An inquiry will open next week, the harbour board said."_s;

QString filler(int paragraphs, const QString &what)
{
    QStringList lines;
    for (int i = 0; i < paragraphs; ++i)
        lines.append(u"%1, paragraph %2: people on the quay watched the lifeboats come and go while crews told them "
                     "what little they knew of the tide and of the rocks."_s.arg(what)
                         .arg(i));
    return lines.join(u'\n');
}

Span spanOf(const Story &story, int article, const QString &words)
{
    const qsizetype start = story.articles[article].text.indexOf(words);
    Q_ASSERT(start >= 0);
    return {article, {start, start + words.size()}};
}

/// Three articles: a passage that opens one and closes another, one in two of them, one that overlaps it.
std::shared_ptr<const Comparison> ferry()
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

QList<Column *> columnsOf(const CompareView &view)
{
    QList<Column *> columns = view.findChildren<Column *>();
    std::ranges::sort(columns, {}, &Column::index);
    return columns;
}

qreal globalTop(const Column *column, qsizetype offset)
{
    return column->text()->viewport()->mapToGlobal(QPointF(0, column->text()->lineTop(offset))).y();
}

QPalette darkPalette()
{
    QPalette palette(QColor(45, 45, 48), QColor(37, 37, 40));
    palette.setColor(QPalette::Base, QColor(30, 30, 32));
    palette.setColor(QPalette::Text, QColor(225, 225, 225));
    palette.setColor(QPalette::WindowText, QColor(225, 225, 225));
    return palette;
}

} // namespace

class TestCompareView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsAColumnForEachArticle();
    void documentHoldsTheParagraphs();
    void clickChoosesOnce();
    void clickOnANumberChooses();
    void repeatedClickGoesThroughOverlappingSpans();
    void dragSelectsAndChoosesNothing();
    void chosenSpansAreLevel_data();
    void chosenSpansAreLevel();
    void levelSurvivesResizeAndZoom();
    void scrollingEndsTheHold();
    void keysStepThroughPassages();
    void unknownNumbersAreIgnored();
    void enterOnTheCaretChooses();
    void altArrowsMoveBetweenColumns();
    void pinSetsTheBaseAndMarksChange();
    void restIsSetBackAndTheChosenIsNot();
    void choosingLaysNothingOut();
    void absenceIsSaid();
    void paletteChangeTintsAnew();
    void stripShowsAndGoes();
    void copiesTheArticlesOwnText();
    void accessibleNamesAndText();
    void columnsKeepTheirMeasure_data();
    void columnsKeepTheirMeasure();
    void replacesAndEmpties();
    void rightToLeft();

private:
    [[nodiscard]] Column *column(int index) const { return columnsOf(*m_view).at(index); }
    [[nodiscard]] ColumnText *text(int index) const { return column(index)->text(); }
    [[nodiscard]] TextRange span(int passage, int article) const;
    void clickText(int article, qsizetype offset);
    /// How often a colour stands in what a column shows of a range.
    [[nodiscard]] int pixelsOf(int article, TextRange range, const QColor &colour) const;

    std::unique_ptr<CompareView> m_view;
    std::shared_ptr<const Comparison> m_comparison;
};

void TestCompareView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    registerResources();
}

void TestCompareView::init()
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

void TestCompareView::cleanup()
{
    m_view.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TextRange TestCompareView::span(int passage, int article) const
{
    return m_comparison->passages[passage - 1].firstSpanIn(article)->range;
}

void TestCompareView::clickText(int article, qsizetype offset)
{
    const QList<QRectF> rects = text(article)->shownRects({offset, offset + 1});
    QVERIFY(!rects.isEmpty());
    QVERIFY(text(article)->viewport()->rect().contains(rects.first().center().toPoint()));
    QTest::mouseClick(text(article)->viewport(), Qt::LeftButton, {}, rects.first().center().toPoint());
}

int TestCompareView::pixelsOf(int article, TextRange range, const QColor &colour) const
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

void TestCompareView::showsAColumnForEachArticle()
{
    QCOMPARE(columnsOf(*m_view).size(), 3);
    QCOMPARE(column(0)->width(), column(2)->width());
    QCOMPARE(column(0)->header()->height(), column(1)->header()->height());
    QVERIFY(column(0)->x() < column(1)->x());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(text(i)->verticalScrollBar()->value(), 0); // it starts at the start
}

void TestCompareView::documentHoldsTheParagraphs()
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

void TestCompareView::clickChoosesOnce()
{
    QSignalSpy spy(m_view.get(), &CompareView::currentPassageChanged);
    clickText(0, span(1, 0).start + 5);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toInt(), 1);
    QCOMPARE(m_view->currentPassage(), 1);
    clickText(0, span(1, 0).start + 5); // once more on the same: still chosen, nothing to tell
    QCOMPARE(spy.size(), 1);
    QCOMPARE(m_view->currentPassage(), 1);
}

void TestCompareView::clickOnANumberChooses()
{
    const QRectF line = text(0)->shownRects(span(1, 0)).first();
    const QPoint inMargin(qRound(line.left()) - 14, qRound(line.center().y()));
    QCOMPARE(text(0)->passagesUnder(inMargin), QList<int>{1});
    QTest::mouseClick(text(0)->viewport(), Qt::LeftButton, {}, inMargin);
    QCOMPARE(m_view->currentPassage(), 1);
}

void TestCompareView::repeatedClickGoesThroughOverlappingSpans()
{
    m_view->setCurrentPassage(2);
    const qsizetype both = span(3, 0).start + 3;
    QCOMPARE(passagesAt(text(0)->decoration(), both), (QList<int>{2, 3}));
    clickText(0, both);
    QCOMPARE(m_view->currentPassage(), 3);
    clickText(0, both);
    QCOMPARE(m_view->currentPassage(), 2);
}

void TestCompareView::dragSelectsAndChoosesNothing()
{
    QWidget *viewport = text(0)->viewport();
    const QRectF line = text(0)->shownRects(span(1, 0)).first();
    QTest::mousePress(viewport, Qt::LeftButton, {}, QPoint(qRound(line.left()) + 4, qRound(line.center().y())));
    QTest::mouseMove(viewport, QPoint(qRound(line.left()) + 90, qRound(line.center().y())));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(qRound(line.left()) + 90, qRound(line.center().y())));
    QVERIFY(text(0)->textCursor().hasSelection());
    QCOMPARE(m_view->currentPassage(), 0);
}

void TestCompareView::chosenSpansAreLevel_data()
{
    QTest::addColumn<int>("passage");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1000, 640), QSize(1600, 900), QSize(500, 300)}) {
        for (int passage = 1; passage <= 3; ++passage)
            QTest::addRow("passage %d, %d x %d", passage, size.width(), size.height()) << passage << size;
    }
}

void TestCompareView::chosenSpansAreLevel()
{
    QFETCH(const int, passage);
    QFETCH(const QSize, size);
    m_view->resize(size);
    m_view->setCurrentPassage(passage);
    QCoreApplication::processEvents();
    const int level = column(0)->text()->viewport()->mapToGlobal(QPoint(0, column(0)->text()->levelLine())).y();
    for (const int article : m_comparison->passages[passage - 1].articles())
        QVERIFY(std::abs(globalTop(column(article), span(passage, article).start) - level) <= 1.0);
}

void TestCompareView::levelSurvivesResizeAndZoom()
{
    m_view->setCurrentPassage(1);
    const auto isLevel = [&] {
        const qreal level = globalTop(column(0), span(1, 0).start);
        return std::abs(globalTop(column(1), span(1, 1).start) - level) <= 1.0
            && std::abs(globalTop(column(2), span(1, 2).start) - level) <= 1.0
            && std::abs(text(0)->lineTop(span(1, 0).start) - text(0)->levelLine()) <= 1.0;
    };
    QVERIFY(isLevel());
    m_view->resize(1440, 500);
    QCoreApplication::processEvents();
    QVERIFY(isLevel());
    m_view->zoomIn();
    m_view->zoomIn();
    QCoreApplication::processEvents();
    QVERIFY(isLevel());
    m_view->resetZoom();
    m_view->resize(700, 800);
    QCoreApplication::processEvents();
    QVERIFY(isLevel());
}

void TestCompareView::scrollingEndsTheHold()
{
    m_view->setCurrentPassage(1);
    text(2)->verticalScrollBar()->setValue(text(2)->verticalScrollBar()->value() + 60);
    const qreal top = text(2)->lineTop(span(1, 2).start);
    m_view->resize(m_view->width(), m_view->height() + 90);
    QCoreApplication::processEvents();
    QVERIFY(std::abs(text(2)->lineTop(span(1, 2).start) - top) <= 1.0);
}

void TestCompareView::keysStepThroughPassages()
{
    QSignalSpy spy(m_view.get(), &CompareView::currentPassageChanged);
    text(1)->setFocus();
    QTest::keyClick(text(1), Qt::Key_N);
    QCOMPARE(m_view->currentPassage(), 1);
    QTest::keyClick(text(1), Qt::Key_N);
    QCOMPARE(m_view->currentPassage(), 2);
    QTest::keyClick(text(1), Qt::Key_P);
    QCOMPARE(m_view->currentPassage(), 1);
    QTest::keyClick(text(1), Qt::Key_P); // around
    QCOMPARE(m_view->currentPassage(), 3);
    QTest::keyClick(text(1), Qt::Key_Escape);
    QCOMPARE(m_view->currentPassage(), 0);
    QCOMPARE(spy.size(), 5);
    m_view->previousPassage();
    QCOMPARE(m_view->currentPassage(), 3);
}

void TestCompareView::unknownNumbersAreIgnored()
{
    m_view->setCurrentPassage(2);
    QSignalSpy spy(m_view.get(), &CompareView::currentPassageChanged);
    m_view->setCurrentPassage(99);
    m_view->setCurrentPassage(-1);
    m_view->setBaseArticle(7);
    QCOMPARE(m_view->currentPassage(), 2);
    QCOMPARE(m_view->baseArticle(), -1);
    QCOMPARE(spy.size(), 0);
}

void TestCompareView::enterOnTheCaretChooses()
{
    text(0)->setFocus();
    text(0)->setCaretOffset(span(2, 0).start + 2);
    QTest::keyClick(text(0), Qt::Key_Return);
    QCOMPARE(m_view->currentPassage(), 2);
    text(0)->setCaretOffset(span(1, 0).end); // behind the last letter still counts as on it
    QTest::keyClick(text(0), Qt::Key_Space);
    QCOMPARE(m_view->currentPassage(), 1);
}

void TestCompareView::altArrowsMoveBetweenColumns()
{
    text(0)->setFocus();
    QTest::keyClick(text(0), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(text(1)->hasFocus());
    QTest::keyClick(text(1), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(text(2), Qt::Key_Right, Qt::AltModifier); // the last stays
    QVERIFY(text(2)->hasFocus());
    QTest::keyClick(text(2), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(text(1)->hasFocus());
}

void TestCompareView::pinSetsTheBaseAndMarksChange()
{
    m_view->setCurrentPassage(2);
    const QList<WordMark> before = text(1)->chosen().marks;
    QVERIFY(!before.isEmpty());
    auto *pin = column(1)->findChild<QToolButton *>(u"pin"_s);
    QSignalSpy spy(m_view.get(), &CompareView::baseArticleChanged);
    pin->setFocus();
    QTest::keyClick(pin, Qt::Key_Space);
    QCOMPARE(m_view->baseArticle(), 1);
    QCOMPARE(spy.size(), 1);
    QVERIFY(column(1)->header()->isBase());
    QVERIFY(text(1)->chosen().marks != before);
    QTest::mouseClick(column(0)->findChild<QToolButton *>(u"pin"_s), Qt::LeftButton);
    QCOMPARE(m_view->baseArticle(), 0);
    QVERIFY(!column(1)->header()->isBase());
    QTest::mouseClick(column(0)->findChild<QToolButton *>(u"pin"_s), Qt::LeftButton);
    QCOMPARE(m_view->baseArticle(), -1);
    QCOMPARE(text(1)->chosen().marks, before);
}

void TestCompareView::restIsSetBackAndTheChosenIsNot()
{
    m_view->setCurrentPassage(1);
    const TintPalette &colours = text(0)->colours();
    const TextRange other = text(0)->decoration().map.paragraphRange(1);
    QVERIFY(pixelsOf(0, other, colours.dimmed()) > 0);
    QCOMPARE(pixelsOf(0, other, colours.text()), 0);
    QVERIFY(pixelsOf(0, span(1, 0), colours.text()) > 0);
    QVERIFY(pixelsOf(0, span(1, 0), colours.strong(1)) > 0);
    QVERIFY(pixelsOf(0, span(1, 0), colours.dimmed()) < pixelsOf(0, span(1, 0), colours.text()) / 5);
    m_view->setCurrentPassage(0);
    QVERIFY(pixelsOf(0, other, colours.text()) > 0);
    // The soft edges of letters take every shade, so a few of them happen to be this one.
    QVERIFY(pixelsOf(0, other, colours.dimmed()) < pixelsOf(0, other, colours.text()) / 5);
    QVERIFY(pixelsOf(0, span(1, 0), colours.tint(1)) > 0);
}

void TestCompareView::choosingLaysNothingOut()
{
    QList<QSignalSpy *> spies;
    for (int i = 0; i < 3; ++i)
        spies.append(new QSignalSpy(text(i), &ColumnText::laidOut));
    QSignalSpy contents(text(0)->document(), &QTextDocument::contentsChanged);
    m_view->setCurrentPassage(1);
    m_view->setCurrentPassage(2);
    m_view->setCurrentPassage(0);
    QCoreApplication::processEvents();
    for (const QSignalSpy *spy : std::as_const(spies))
        QCOMPARE(spy->size(), 0);
    QCOMPARE(contents.size(), 0);
    qDeleteAll(spies);
}

void TestCompareView::absenceIsSaid()
{
    m_view->setCurrentPassage(2);
    QVERIFY(!text(0)->findChild<QLabel *>(u"absenceNote"_s)->isVisible());
    const auto *note = text(2)->findChild<QLabel *>(u"absenceNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY(text(2)->rect().contains(note->geometry()));
    QVERIFY(text(2)->accessibleDescription().contains(note->text().mid(4))); // "… in this article"
    m_view->setCurrentPassage(1);
    QVERIFY(!note->isVisible());
}

void TestCompareView::paletteChangeTintsAnew()
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

void TestCompareView::stripShowsAndGoes()
{
    OverviewStrip *strip = column(0)->strip();
    QCOMPARE(strip->marks().size(), 3);
    m_view->setCurrentPassage(1);
    const auto strong = [&] { return std::ranges::count_if(strip->marks(), &StripMark::strong); };
    QCOMPARE(strong(), 1);
    const StripMark mark = strip->marks().last();
    QVERIFY(mark.strong && mark.from < 0.05);
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(strip->width() / 2, strip->height() - 2));
    QVERIFY(text(0)->verticalScrollBar()->value() >= text(0)->pageHeight() - text(0)->viewport()->height() - 1);
}

void TestCompareView::copiesTheArticlesOwnText()
{
    Comparison comparison;
    comparison.story = test::storyOf({{u"A"_s, u"Fifty\u00A0km\u2009north.\n\n\nHere it ended."_s}});
    comparison.shares = {{0.0}};
    comparison.wordCounts = {6};
    m_view->setComparison(std::make_shared<const Comparison>(comparison));
    text(0)->setFocus();
    text(0)->selectAll();
    text(0)->copy();
    QCOMPARE(QApplication::clipboard()->text(), u"Fifty\u00A0km\u2009north.\n\nHere it ended."_s);
}

void TestCompareView::accessibleNamesAndText()
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

void TestCompareView::columnsKeepTheirMeasure_data()
{
    QTest::addColumn<int>("articles");
    QTest::addColumn<int>("width");
    QTest::newRow("one, wide") << 1 << 1900;
    QTest::newRow("two, wide") << 2 << 1900;
    QTest::newRow("five") << 5 << 1280;
    QTest::newRow("twenty") << 20 << 1280;
}

void TestCompareView::columnsKeepTheirMeasure()
{
    QFETCH(const int, articles);
    QFETCH(const int, width);
    Comparison comparison;
    for (int i = 0; i < articles; ++i)
        comparison.story.articles.append(test::articleOf(u"Outlet %1"_s.arg(i + 1), filler(8, u"Some"_s)));
    comparison.shares = QList<QList<double>>(articles, QList<double>(articles, 0.0));
    comparison.wordCounts = QList<int>(articles, 100);
    m_view->resize(width, 700);
    m_view->setComparison(std::make_shared<const Comparison>(comparison));
    QCoreApplication::processEvents();
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

void TestCompareView::replacesAndEmpties()
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

void TestCompareView::rightToLeft()
{
    Comparison comparison;
    const QString arabic = u"وصلت السفينة إلى الميناء عند الفجر."_s;
    comparison.story = test::storyOf({{u"واحد"_s, arabic + u'\n' + lead}, {u"Two"_s, lead + u'\n' + arabic}});
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

QTEST_MAIN(TestCompareView)
#include "tst_compareview.moc"
