// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/colour.h"
#include "widgets/common/outlinestyle.h"

#include <QImage>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QTest>

#include <memory>

using namespace tellings;
using namespace Qt::StringLiterals;

/// The edges of empty boxes can be seen.
class TestOutlineStyle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void edges_data();
    void edges();
    void otherStylesAreLeftAlone();

private:
    static QImage drawn(const QStyle &style, QStyle::PrimitiveElement element, const QPalette &palette);
};

QImage TestOutlineStyle::drawn(const QStyle &style, QStyle::PrimitiveElement element, const QPalette &palette)
{
    QStyleOptionButton option;
    option.rect = QRect(4, 4, 14, 14);
    option.palette = palette;
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    QImage image(22, 22, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    style.drawPrimitive(element, &option, &painter, nullptr);
    return image;
}

void TestOutlineStyle::edges_data()
{
    QTest::addColumn<QStyle::PrimitiveElement>("element");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        const QByteArray mode = dark ? "dark" : "light";
        QTest::addRow("check box, %s", mode.constData()) << QStyle::PE_IndicatorCheckBox << dark;
        QTest::addRow("box in a list, %s", mode.constData()) << QStyle::PE_IndicatorItemViewItemCheck << dark;
        QTest::addRow("radio button, %s", mode.constData()) << QStyle::PE_IndicatorRadioButton << dark;
    }
}

void TestOutlineStyle::edges()
{
    QFETCH(const QStyle::PrimitiveElement, element);
    QFETCH(const bool, dark);
    QPalette palette;
    palette.setColor(QPalette::Window, dark ? QColor(0x242628) : QColor(0xf3f3f1));
    palette.setColor(QPalette::Base, dark ? QColor(0x1b1c1e) : QColor(Qt::white));
    palette.setColor(QPalette::PlaceholderText, dark ? QColor(0x9a9ea3) : QColor(0x6b7075));
    OutlineStyle style;
    style.setBaseStyle(QStyleFactory::create(u"fusion"_s));
    const QImage image = drawn(style, element, palette);
    const QColor edge = image.pixelColor(4, 11);
    QVERIFY2(colour::contrast(edge, palette.color(QPalette::Window)) >= 3, qPrintable(edge.name()));
}

void TestOutlineStyle::otherStylesAreLeftAlone()
{
    OutlineStyle style;
    style.setBaseStyle(QStyleFactory::create(u"windows"_s));
    const std::unique_ptr<QStyle> windows(QStyleFactory::create(u"windows"_s));
    for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton})
        QCOMPARE(drawn(style, element, QPalette()), drawn(*windows, element, QPalette()));
}

QTEST_MAIN(TestOutlineStyle)
#include "tst_outlinestyle.moc"
