// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/story/article.h"
#include "resources/resources.h"
#include "widgets/common/colour.h"
#include "widgets/common/prosehighlighter.h"
#include "widgets/common/tintpalette.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

/// A colour in linear light: red, green, blue.
using Light = std::array<double, 3>;
/// How an eye mixes them, row by row.
using Eye = std::array<Light, 3>;

// Machado, Oliveira, Fernandes 2009, severity 1.
constexpr Eye usual{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Eye withoutRed{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Eye withoutGreen{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Eye withoutBlue{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Light lightOf(const QColor &colour)
{
    const auto linear = [](int channel) {
        const double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
}

Light mixed(const Eye &matrix, const Light &light)
{
    Light result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t i = 0; i < 3; ++i)
            result.at(row) += matrix.at(row).at(i) * light.at(i);
        result.at(row) = std::clamp(result.at(row), 0.0, 1.0);
    }
    return result;
}

/// CIELAB under D65.
Light labOf(const Light &light)
{
    constexpr Eye toXyz{{{0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
                         {0.2126729, 0.7151522, 0.0721750},
                         {0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}}};
    const auto root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const auto [x, y, z] = mixed(toXyz, light);
    return {116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))};
}

double distance(const Eye &eye, const QColor &one, const QColor &other)
{
    const Light a = labOf(mixed(eye, lightOf(one)));
    const Light b = labOf(mixed(eye, lightOf(other)));
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

Q_DECLARE_METATYPE(Eye)

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
    void neighboursDifferToEveryEye_data();
    void neighboursDifferToEveryEye();
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

void TestTintPalette::neighboursDifferToEveryEye_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Eye>("eye");
    const std::array<std::pair<const char *, QPalette>, 3> palettes{
        {{"light", paletteOf(Qt::white, Qt::black)},
         {"off-white", paletteOf(QColor(0xfc, 0xfa, 0xf4), QColor(0x23, 0x26, 0x29))},
         {"dark", paletteOf(QColor(0x1e, 0x1e, 0x20), QColor(0xe1, 0xe1, 0xe1))}}};
    const std::array<std::pair<const char *, Eye>, 4> eyes{{{"usual", usual},
                                                            {"without red", withoutRed},
                                                            {"without green", withoutGreen},
                                                            {"without blue", withoutBlue}}};
    for (const auto &[paper, palette] : palettes) {
        for (const auto &[who, eye] : eyes)
            QTest::addRow("%s, %s", paper, who) << palette << eye;
    }
}

/// Eight units are told apart at a glance; what is not neighbouring is told apart side by side, and by its number.
void TestTintPalette::neighboursDifferToEveryEye()
{
    QFETCH(const QPalette, palette);
    QFETCH(const Eye, eye);
    const TintPalette colours(palette);
    for (int number = 1; number <= TintPalette::hueCount; ++number) {
        const double neighbour = distance(eye, colours.tint(number), colours.tint(number + 1));
        QVERIFY2(neighbour >= 8, qPrintable(u"%1 and its next: %2"_s.arg(number).arg(neighbour)));
        const double strong = distance(eye, colours.strong(number), colours.strong(number + 1));
        QVERIFY2(strong >= 8, qPrintable(u"%1 and its next, chosen: %2"_s.arg(number).arg(strong)));
        for (int other = 1; other < number; ++other) {
            const double any = distance(eye, colours.tint(number), colours.tint(other));
            QVERIFY2(any >= 1.5, qPrintable(u"%1 and %2: %3"_s.arg(number).arg(other).arg(any)));
        }
    }
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
