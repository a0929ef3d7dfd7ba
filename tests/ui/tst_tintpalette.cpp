// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/story/article.h"
#include "resources/resources.h"
#include "widgets/common/colour.h"
#include "widgets/common/prosehighlighter.h"
#include "widgets/common/tintpalette.h"

#include <QSet>
#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

class TestTintPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerResources(); }
    void contrastIsWcags_data();
    void contrastIsWcags();
    void everyColourIsReadable_data();
    void everyColourIsReadable();
    void neighbouringNumbersDiffer_data() { everyColourIsReadable_data(); }
    void neighbouringNumbersDiffer();
    void syntaxColoursAreReadable_data() { everyColourIsReadable_data(); }
    void syntaxColoursAreReadable();
    void proseColoursStayColours_data();
    void proseColoursStayColours();

private:
    static QPalette paletteOf(const QColor &base, const QColor &text);
};

/// A red that is readable on every tint is a red still.
void TestTintPalette::proseColoursStayColours_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(Qt::white, Qt::black);
    QTest::newRow("dark") << paletteOf(QColor(27, 28, 30), QColor(230, 230, 227));
}

void TestTintPalette::proseColoursStayColours()
{
    QFETCH(QPalette, palette);
    const TintPalette colours(palette);
    QVERIFY(colours.readableText(QColor(0xda, 0x44, 0x53)).hsvSaturationF() > 0.25F);
}

QPalette TestTintPalette::paletteOf(const QColor &base, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Window, base);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

void TestTintPalette::contrastIsWcags_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black, white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("the AA grey") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
    QTest::newRow("itself") << QColor(12, 200, 7) << QColor(12, 200, 7) << 1.0;
    QTest::newRow("red on white") << QColor(255, 0, 0) << QColor(Qt::white) << 4.0;
}

void TestTintPalette::contrastIsWcags()
{
    QFETCH(const QColor, one);
    QFETCH(const QColor, other);
    QFETCH(const double, ratio);
    QVERIFY(std::abs(colour::contrast(one, other) - ratio) < 0.01);
    QCOMPARE(colour::contrast(one, other), colour::contrast(other, one));
}

void TestTintPalette::everyColourIsReadable_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::newRow("white") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("off-white") << QColor(0xfc, 0xfa, 0xf4) << QColor(0x23, 0x26, 0x29);
    QTest::newRow("Breeze Dark") << QColor(0x14, 0x16, 0x18) << QColor(0xfc, 0xfc, 0xfc);
    QTest::newRow("Fusion dark") << QColor(0x1e, 0x1e, 0x20) << QColor(0xe1, 0xe1, 0xe1);
    QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("grey text on white") << QColor(Qt::white) << QColor(0x66, 0x66, 0x66);
}

void TestTintPalette::everyColourIsReadable()
{
    QFETCH(const QColor, base);
    QFETCH(const QColor, text);
    const TintPalette colours(paletteOf(base, text));
    QVERIFY(colour::leastContrast(colours.text(), colours.textBackgrounds()) >= 4.5);
    QVERIFY(colour::leastContrast(colours.quiet(), colours.textBackgrounds()) >= 4.5);
    QVERIFY(colour::contrast(colours.dimmed(), colours.paper()) >= 3.0);
    for (int number = 1; number <= TintPalette::hueCount; ++number) {
        QVERIFY(colour::contrast(colours.dimmed(), colours.dimmedTint(number)) >= 3.0);
        QVERIFY(colour::contrast(colours.ink(number), colours.paper()) >= 4.5);
        QVERIFY(colour::contrast(colours.ink(number), colours.chipText()) >= 4.5);
        for (const QColor &ground : {colours.tint(number), colours.strong(number), colours.mark(number)})
            QVERIFY(colour::contrast(colours.ink(number), ground) >= 3.0);
        // Set back must be weaker than ordinary, ordinary than chosen, chosen than a changed word.
        const auto strength = [&](const QColor &c) {
            return std::abs(c.red() - base.red()) + std::abs(c.green() - base.green())
                + std::abs(c.blue() - base.blue());
        };
        QVERIFY(strength(colours.dimmedTint(number)) < strength(colours.tint(number)));
        QVERIFY(strength(colours.tint(number)) < strength(colours.strong(number)));
        QVERIFY(strength(colours.strong(number)) < strength(colours.mark(number)));
    }
    // What is set back must look set back.
    QVERIFY(colour::contrast(colours.dimmed(), colours.paper())
            < 0.75 * colour::contrast(colours.text(), colours.paper()));
}

void TestTintPalette::neighbouringNumbersDiffer()
{
    QFETCH(const QColor, base);
    QFETCH(const QColor, text);
    const TintPalette colours(paletteOf(base, text));
    QSet<QRgb> tints;
    for (int number = 1; number <= TintPalette::hueCount; ++number)
        tints.insert(colours.tint(number).rgb());
    QCOMPARE(tints.size(), TintPalette::hueCount);
    QCOMPARE(colours.tint(1), colours.tint(1 + TintPalette::hueCount));
    QVERIFY(tints.contains(colours.tint(0).rgb())); // an odd number is no crash
}

void TestTintPalette::syntaxColoursAreReadable()
{
    QFETCH(const QColor, base);
    QFETCH(const QColor, text);
    const QPalette palette = paletteOf(base, text);
    const TintPalette colours(palette);
    const KSyntaxHighlighting::Repository repository;
    Article article;
    article.text = u"“We lost 14 boats on 3 May,” said Mara Quill, who paid £2.5m for them."_s;
    article.paragraphs = {{{0, article.text.size()}, ParagraphRole::Body}};
    ProseHighlighter highlighter(repository);
    const QList<SyntaxRun> runs = highlighter.highlight(article).constFirst();
    QVERIFY(!runs.isEmpty());
    const SyntaxStyle style(highlighter.definition(), repository.themeForPalette(palette), colours);
    const auto formats = textFormats(ParagraphRole::Body, int(article.text.size()), runs, style);
    QVERIFY(!formats.isEmpty());
    for (const QTextLayout::FormatRange &range : formats) {
        QVERIFY(range.start >= 0 && range.start + range.length <= article.text.size());
        if (range.format.hasProperty(QTextFormat::ForegroundBrush))
            QVERIFY(colour::leastContrast(range.format.foreground().color(), colours.textBackgrounds()) >= 4.5);
    }
}

QTEST_MAIN(TestTintPalette)
#include "tst_tintpalette.moc"
