// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codingmarks.h"
#include "tests/ui/codingwindow.h"
#include "widgets/common/colour.h"
#include "widgets/compare/codingmargin.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QImage>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// How codes are seen beside the text, pointed at, and heard.
class TestCodingLook : public QObject, private CodingFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup();

    void roomComesAndGoes();
    void colourIsBesideTheText_data();
    void colourIsBesideTheText();
    void labelsKeepApart();
    void manyAreCounted();
    void hiddenLayers();
    void aClickGoesThere();
    void toolTips();
    void isSpoken();
    void staysOverZoomAndResize();
    void foldedTextHasNone();

private:
    void code(int article, const QString &text, int code = 2, const QString &coder = {});
    [[nodiscard]] QImage margin(int index) const;
    [[nodiscard]] static int pixelsOf(const QImage &image, const QColor &colour);
};

void TestCodingLook::init()
{
    startCodingTest();
    openFerry();
}

void TestCodingLook::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    endCodingTest();
}

void TestCodingLook::code(int article, const QString &text, int number, const QString &coder)
{
    QVERIFY(desk().apply(putCoding(codingOf(article, text, number, coder)), u"Code"_s));
}

/// What is painted where codes stand.
QImage TestCodingLook::margin(int index) const
{
    ColumnText *text = column(index);
    const QImage all = text->viewport()->grab().toImage();
    const int width = CodingMargin::width(text->font());
    const int left = text->isRightToLeft() ? 0 : all.width() - width;
    return all.copy(left, 0, width, all.height());
}

int TestCodingLook::pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    }
    return count;
}

void TestCodingLook::roomComesAndGoes()
{
    const int before = column(0)->comfortableWidth();
    QVERIFY(!column(0)->hasCodingMargin());
    m_window->actions()[ActionId::CodingPanel]->setChecked(true);
    QVERIFY(column(0)->hasCodingMargin() && column(0)->comfortableWidth() > before);
    m_window->actions()[ActionId::CodingPanel]->setChecked(false);
    QVERIFY(!column(0)->hasCodingMargin());
    code(0, u"sandbank"_s);
    QVERIFY(column(2)->hasCodingMargin()); // all alike
    undoStack().undo();
    QVERIFY(!column(2)->hasCodingMargin());
}

void TestCodingLook::colourIsBesideTheText_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("right to left") << false << true;
}

void TestCodingLook::colourIsBesideTheText()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, rightToLeft);
    if (dark)
        m_window->actions()[ActionId::ThemeDark]->trigger();
    if (rightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    m_window->actions()[ActionId::CodingPanel]->setChecked(true);
    const QColor paper = column(0)->colours().paper();
    const QColor ink =
        colour::readable(QColor(u"#cc3366"_s), {paper}, column(0)->colours().text(), TintPalette::signRatio);
    QVERIFY(colour::contrast(ink, paper) >= TintPalette::signRatio);
    QCOMPARE(pixelsOf(margin(0), ink), 0);
    code(0, u"Nobody was hurt"_s);
    QVERIFY(soon([&] { return pixelsOf(margin(0), ink) > 20; }));
    QCOMPARE(pixelsOf(margin(1), ink), 0);
    const QRectF label = column(0)->codes().labelRects().value(0);
    QCOMPARE(label.center().x() > column(0)->viewport()->width() / 2.0, !rightToLeft);
    undoStack().undo();
    QVERIFY(soon([&] { return pixelsOf(margin(0), ink) == 0; }));
}

void TestCodingLook::labelsKeepApart()
{
    for (const QString &text : {u"The evening"_s, u"evening ferry"_s, u"ferry to Skarholm"_s, u"Nobody"_s, u"A tug"_s})
        code(0, text, 4);
    const QList<QRectF> labels = column(0)->codes().labelRects();
    QVERIFY(labels.size() >= 3);
    for (qsizetype i = 1; i < labels.size(); ++i)
        QVERIFY(labels.at(i).top() >= labels.at(i - 1).bottom());
}

/// Where very many stand together, there are some labels and the rest is counted.
void TestCodingLook::manyAreCounted()
{
    StoryEdit edit;
    for (int i = 0; i < 200; ++i)
        edit += putCoding(codingOf(0, u"sandbank"_s, 2 + i % 3, u"Ada"_s));
    QVERIFY(desk().apply(edit, u"Code"_s));
    QCOMPARE(column(0)->codes().marks().size(), 200);
    QVERIFY(column(0)->codes().labelRects().size() < 6);
    const QRectF last = column(0)->codes().labelRects().last();
    const QPoint place = last.center().toPoint() - QPoint(0, column(0)->verticalScrollBar()->value());
    QVERIFY(column(0)->codingsUnder(place).size() > 100);
    (void)column(0)->viewport()->grab();
}

void TestCodingLook::hiddenLayers()
{
    code(0, u"sandbank"_s);
    code(0, u"Nobody"_s, 2, u"Ben"_s);
    QCOMPARE(column(0)->codes().marks().size(), 1);
    desk().setShownCoders({u"Ada"_s, u"Ben"_s});
    QCOMPARE(column(0)->codes().marks().size(), 2);
    desk().setShownCoders({u"Ben"_s});
    QCOMPARE(column(0)->codes().marks().size(), 1);
    QCOMPARE(column(0)->codes().marks().first().layer, CodingMark::Layer::Other);
}

void TestCodingLook::aClickGoesThere()
{
    code(0, u"Nobody"_s);
    QSignalSpy activated(&view(*m_window), &CompareView::codingsActivated);
    column(0)->setCaretOffset(0);
    const QRectF label = column(0)->codes().labelRects().first();
    QTest::mouseClick(column(0)->viewport(), Qt::LeftButton, {}, label.center().toPoint());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<QList<qint64>>(), QList{desk().codings().first().id});
    QCOMPARE(column(0)->caretOffset(), desk().codings().first().places.first().range.start);
}

void TestCodingLook::toolTips()
{
    Coding coding = codingOf(0, u"Nobody was hurt"_s, 2);
    coding.note = u"Is it?"_s;
    QVERIFY(desk().apply(putCoding(coding), u"Code"_s));
    const QRectF label = column(0)->codes().labelRects().first();
    const auto ask = [this](QPoint place) {
        QHelpEvent help(QEvent::ToolTip, place, column(0)->viewport()->mapToGlobal(place));
        QApplication::sendEvent(column(0)->viewport(), &help);
        return QToolTip::text();
    };
    QVERIFY2(ask(label.center().toPoint()).contains(u"Conflict: Is it?"), qPrintable(QToolTip::text()));
    const QRectF words = column(0)->shownRects(coding.places.first().range).first();
    QVERIFY2(ask(words.center().toPoint()).contains(u"Conflict: Is it?"), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestCodingLook::isSpoken()
{
    code(0, u"Nobody was hurt"_s);
    const int block = [this] {
        const auto &map = column(0)->decoration().map;
        return map.blockOf(map.pieces(desk().codings().first().places.first().range).first().paragraph);
    }();
    QVERIFY2(column(0)->sentenceOf(block).contains(u": Conflict"), qPrintable(column(0)->sentenceOf(block)));
    QVERIFY(!column(0)->sentenceOf(block - 1).contains(u"Conflict"));
    view(*m_window).goTo(0, desk().codings().first().places.first().range.start);
    QVERIFY(soon([this] { return view(*m_window).focusedArticle() == 0; }));
    QVERIFY2(view(*m_window).whereSentence().contains(u"Conflict"), qPrintable(view(*m_window).whereSentence()));
    auto *item = QAccessible::queryAccessibleInterface(column(0)->viewport());
    QVERIFY(item && item->childCount() > block);
    QVERIFY2(item->child(block)->text(QAccessible::Name).contains(u"Conflict")
                 || item->child(block)->text(QAccessible::Description).contains(u"Conflict"),
             qPrintable(item->child(block)->text(QAccessible::Name)));
}

void TestCodingLook::staysOverZoomAndResize()
{
    code(0, u"Nobody was hurt"_s);
    const auto beside = [this] { // the label is level with the words
        const QRectF label = column(0)->codes().labelRects().first();
        const qreal top = column(0)->lineTop(desk().codings().first().places.first().range.start)
            + column(0)->verticalScrollBar()->value();
        return std::abs(label.top() - top) < label.height() * 2;
    };
    QVERIFY(beside());
    view(*m_window).setZoom(6);
    QVERIFY(soon([&] { return column(0)->isSettled() && beside(); }));
    m_window->resize(800, 700);
    QVERIFY(soon([&] { return column(0)->isSettled() && beside(); }));
    (void)column(0)->viewport()->grab();
}

void TestCodingLook::foldedTextHasNone()
{
    code(0, u"Nobody was hurt"_s);
    code(0, u"sandbank"_s);
    QCOMPARE(column(0)->codes().labelRects().size(), 2);
    m_window->actions()[ActionId::ShowSharedText]->trigger();
    QVERIFY(soon([this] { return column(0)->isSettled() && column(0)->codes().labelRects().size() == 1; }));
    (void)column(0)->viewport()->grab();
}

QTEST_MAIN(TestCodingLook)
#include "tst_codinglook.moc"
