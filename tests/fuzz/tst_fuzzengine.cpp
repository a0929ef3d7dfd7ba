// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/align.h"

#include "tests/align/comparisonchecks.h"
#include "tests/diff/enginefixture.h"
#include "tests/support/support.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;
using tellings::diff::test::Random;

namespace {

/// What news is made of, and what breaks things.
constexpr QStringView fragments[] = {
    u"The evening ferry ran aground off Skarholm on Tuesday night.",
    u"\u201CWe heard a bang and then the lights went out,\u201D said Ida Moe, a passenger from Ardley.",
    u"\"We heard a bang\", Ms. Moe said.",
    u"All 112 people on board were taken off by lifeboat, the harbour master told the Bay Post.",
    u"Some 110 passengers were brought ashore; none was hurt.",
    u"The U.S. owner, Northern Ferries Inc., said it would investigate.",
    u"It is the third accident on the line since 2029, and the second this year.",
    u"Shares fell 3.5% to $1,200m\u2026 then rose again!",
    u"Die F\u00E4hre lief am 13. Juli auf Grund, teilte die Polizei mit.",
    u"Le ferry s\u2019est \u00E9chou\u00E9 mardi soir, a dit la pr\u00E9fecture.",
    // NOLINTBEGIN(bugprone-suspicious-missing-comma): two of them are longer than a line
    u"\u041F\u0430\u0440\u043E\u043C \u0441\u0435\u043B \u043D\u0430 \u043C\u0435\u043B\u044C \u0432\u043E "
    u"\u0432\u0442\u043E\u0440\u043D\u0438\u043A \u0432\u0435\u0447\u0435\u0440\u043E\u043C.",
    u"\u6E21\u8F6E\u5728\u5468\u4E8C\u665A\u4E0A\u6401\u6D45\u3002\u6CA1\u6709\u4EBA\u53D7\u4F24\u3002",
    u"\u062C\u0646\u062D\u062A \u0627\u0644\u0639\u0628\u0627\u0631\u0629 \u0645\u0633\u0627\u0621 "
    u"\u0627\u0644\u062B\u0644\u0627\u062B\u0627\u0621\u060C \u0648\u0644\u0645 \u064A\u0635\u0628 \u0623\u062D\u062F.",
    // NOLINTEND(bugprone-suspicious-missing-comma)
    u"Read more",
    u"3 min read",
    u"Image source, Ardley Herald",
    u"* * *",
    u"no no no no no no no no no no no no",
    u"",
};
constexpr QStringView oddities[] = {
    u" ",          u"\u00A0",
    u"\u00AD",     u"\u200B",
    u"\u200D",     u"\u0301",
    u"\uFEFF",     u"\u2028",
    u"\t",         u".",
    u",",          u"'",
    u"\u2019",     u"\"",
    u"%",          u"\uFB01",
    u"\U0001F600", u"\U0001D400",
    u"\xD800",     u"\xDC00",
    u"\uFFFF",     QStringView(u"\0", 1),
    u"A",          u"1",
    u"__",         u"\u5317",
    u"\u0641",     u"-",
    u"\r",
};

int iterations(int standard)
{
    const int wanted = qEnvironmentVariableIntValue("TELLINGS_FUZZ_ITERATIONS");
    return wanted > 0 ? wanted : standard;
}

QStringList realParagraphs()
{
    QStringList paragraphs;
    if (test::sharedFolder().isEmpty())
        return paragraphs;
    QDirIterator walk(test::sharedFolder() + u"/stories"_s, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            paragraphs += QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    paragraphs.sort();
    return paragraphs;
}

/// Makes stories whose articles share, change, move and repeat paragraphs.
class StoryMaker {
public:
    StoryMaker(quint64 seed, const QStringList &real) : m_random(seed), m_real(real) { }

    /// Texts, one a line for each paragraph.
    QStringList texts()
    {
        QStringList stock;
        for (std::uint32_t i = m_random.between(1, 12); i > 0; --i)
            stock.append(paragraph());
        QStringList result;
        for (std::uint32_t i = m_random.below(6); i > 0; --i) {
            QStringList lines;
            for (std::uint32_t k = m_random.below(12); k > 0; --k)
                lines.append(changed(
                    m_random.oneIn(4) ? paragraph() : stock[m_random.below(static_cast<std::uint32_t>(stock.size()))]));
            result.append(m_random.oneIn(12) && !result.isEmpty()
                              ? result.first()
                              : lines.join(m_random.oneIn(5) ? u"\r\n"_s : u"\n"_s));
        }
        return result;
    }

private:
    QString paragraph()
    {
        if (!m_real.isEmpty() && m_random.oneIn(3))
            return m_real[m_random.below(static_cast<std::uint32_t>(m_real.size()))];
        QStringList sentences;
        for (std::uint32_t i = m_random.between(1, 4); i > 0; --i)
            sentences.append(fragments[m_random.below(std::size(fragments))].toString());
        return sentences.join(u' ');
    }

    QString changed(QString text)
    {
        for (std::uint32_t i = m_random.oneIn(2) ? m_random.below(5) : 0; i > 0; --i) {
            const auto at = static_cast<qsizetype>(m_random.below(static_cast<std::uint32_t>(text.size()) + 1));
            switch (m_random.below(5)) {
            case 0: text.insert(at, oddities[m_random.below(std::size(oddities))].toString()); break;
            case 1: text.remove(at, m_random.below(30)); break;
            case 2: text.truncate(at); break;
            case 3: text += u' ' + text.left(at); break;
            default: text = text.toUpper();
            }
        }
        return text.remove(u'\n');
    }

    Random m_random;
    const QStringList &m_real;
};

Story storyOf(const QStringList &texts)
{
    Story story;
    for (const QString &text : texts)
        story.articles.append(test::articleOf(u"outlet%1"_s.arg(story.articles.size()), text));
    for (Article &article : story.articles) {
        for (Paragraph &paragraph : article.paragraphs) {
            if (article.view(paragraph.range).startsWith(u"Read more"))
                paragraph.role = ParagraphRole::Furniture;
        }
    }
    return story;
}

/// What is wrong with the comparison of these texts, or nothing.
QString faultOf(const QStringList &texts, const CompareSettings &settings)
{
    const Story story = storyOf(texts);
    double reached = 0;
    bool fell = false;
    const auto comparison = compareStory(story, settings, [&](double done) {
        fell = fell || done < reached || done > 1;
        reached = done;
        return true;
    });
    if (!comparison)
        return comparison.error().message();
    if (fell)
        return u"progress fell or left 0..1"_s;
    for (const auto check : {test::rangesFault, test::sharesFault, test::wordDiffFault}) {
        if (QString fault = check(*comparison); !fault.isEmpty())
            return fault;
    }
    Story turned = story;
    std::ranges::reverse(turned.articles);
    if (test::orderFree(compareStory(turned, settings).value()) != test::orderFree(*comparison))
        return u"another order of articles gives another result"_s;
    EngineMemory memory;
    Story less = story;
    if (!less.articles.isEmpty())
        less.articles.removeAt(less.articles.size() / 2);
    if (!compareStory(less, settings, {}, &memory)
        || test::orderFree(compareStory(story, settings, {}, &memory).value()) != test::orderFree(*comparison))
        return u"with the memory of a smaller story there is another result"_s;
    return {};
}

/// The texts cut down, line by line, to what still fails.
QStringList smallest(QStringList texts, const CompareSettings &settings)
{
    for (qsizetype t = 0; t < texts.size(); ++t) {
        QStringList lines = texts[t].split(u'\n');
        for (qsizetype i = 0; i < lines.size();) {
            QStringList fewer = lines;
            fewer.removeAt(i);
            QStringList tried = texts;
            tried[t] = fewer.join(u'\n');
            if (faultOf(tried, settings).isEmpty()) {
                ++i;
            } else {
                lines = fewer;
                texts = tried;
            }
        }
    }
    return texts;
}

} // namespace

class FuzzEngineTest : public QObject {
    Q_OBJECT

public:
    /// Called by Qt Test before anything else: a long run is no hang.
    static void initMain()
    {
        if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
            qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    }

private Q_SLOTS:
    void stories()
    {
        const QStringList real = realParagraphs();
        for (int i = 0; i < iterations(600); ++i) {
            const QStringList texts = StoryMaker(static_cast<quint64>(i), real).texts();
            Random random(static_cast<quint64>(i) + 1'000'000);
            const CompareSettings settings{.shortestRun = static_cast<int>(random.below(12)),
                                           .rewording = 0.25 * random.below(5),
                                           .leaveOutFurniture = random.oneIn(2)};
            const QString fault = faultOf(texts, settings);
            if (fault.isEmpty())
                continue;
            const QStringList least = smallest(texts, settings);
            QFAIL(qPrintable(u"story %1, shortest run %2, rewording %3, furniture %4: %5\n%6"_s.arg(i)
                                 .arg(settings.shortestRun)
                                 .arg(settings.rewording)
                                 .arg(settings.leaveOutFurniture)
                                 .arg(faultOf(least, settings), least.join(u"\n----\n"_s))));
        }
    }

    void numbers()
    {
        using namespace tellings::diff;
        namespace plain = tellings::diff::test;
        using plain::Text;
        for (int i = 0; i < iterations(600); ++i) {
            Random random(static_cast<quint64>(i));
            const std::uint32_t alphabet = random.oneIn(3) ? random.between(1, 6) : random.between(10, 2000);
            const std::vector<Text> texts = plain::relatedTexts(random, 8, random.oneIn(20) ? 3000 : 200, alphabet);
            const Settings settings{.shortestRun = random.between(2, 12),
                                    .rewording = 0.25F * static_cast<float>(random.below(5))};
            const auto fault = [&settings](const std::vector<Text> &t) {
                const std::vector<Document> documents = plain::documentsOf(t);
                return plain::faultOf(findPassages(documents, plain::stemsOf(t, 3), settings, plain::goOn).value(),
                                      documents);
            };
            if (fault(texts).isEmpty())
                continue;
            const auto least = plain::smallest(texts, [&](const std::vector<Text> &t) { return !fault(t).isEmpty(); });
            QFAIL(qPrintable(u"texts %1, shortest run %2, rewording %3: %4 %5"_s.arg(i)
                                 .arg(settings.shortestRun)
                                 .arg(static_cast<double>(settings.rewording))
                                 .arg(fault(least), plain::listed(least))));
        }
    }
};

QTEST_GUILESS_MAIN(FuzzEngineTest)
#include "tst_fuzzengine.moc"
