// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/align.h"
#include "models/align/enginememory.h"
#include "models/formats/storyloader.h"
#include "tests/align/comparisonchecks.h"
#include "tests/support/support.h"

#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

Story sample()
{
    const auto loaded = loadStory({QStringLiteral(TELLINGS_SOURCE_DIR "/resources/sample")}, {});
    return loaded ? loaded->story : Story();
}

/// All that a result file has of a comparison beside the story and the settings.
QString said(const Comparison &comparison)
{
    QStringList result = test::orderFree(comparison);
    for (const Passage &passage : comparison.passages) {
        QStringList spans{QString::number(passage.number)};
        for (const Span &span : passage.spans)
            spans.append(u"%1:%2-%3"_s.arg(span.article).arg(span.range.start).arg(span.range.end));
        result.append(spans.join(u' '));
    }
    for (const QList<double> &row : comparison.shares) {
        for (const double share : row)
            result.append(QString::number(share, 'g', 17));
    }
    for (const int count : comparison.wordCounts)
        result.append(QString::number(count));
    result.append(comparison.bounded ? u"bounded"_s : u"complete"_s);
    return result.join(u'\n');
}

QString compared(const Story &story, EngineMemory *memory = nullptr, const CompareSettings &settings = {})
{
    const auto comparison = compareStory(story, settings, {}, memory);
    return comparison ? said(*comparison) : comparison.error().message();
}

} // namespace

class EngineMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_story = sample();
        QCOMPARE_GT(m_story.articles.size(), 4);
        QCOMPARE_GT(compareStory(m_story, {}).value().passages.size(), 5);
    }

    /// Each article of the sample is taken out and put back.
    void articlesComeAndGo()
    {
        EngineMemory memory;
        QCOMPARE(compared(m_story, &memory), compared(m_story));
        for (qsizetype i = 0; i < m_story.articles.size(); ++i) {
            Story less = m_story;
            less.articles.removeAt(i);
            QCOMPARE(compared(less, &memory), compared(less));
            QCOMPARE(compared(m_story, &memory), compared(m_story));
        }
        QCOMPARE_GT(memory.judgedPairs, 0U);
        QCOMPARE(compared(m_story, &memory), compared(m_story));
        QCOMPARE(memory.judgedPairs, 0U);
    }

    /// Neither the order of the articles nor a copy of one asks for anything anew.
    void orderAndCopies()
    {
        EngineMemory memory;
        QCOMPARE(compared(m_story, &memory), compared(m_story));
        const std::uint64_t all = memory.judgedPairs;
        Story other = m_story;
        other.articles.move(0, 3);
        QCOMPARE(compared(other, &memory), compared(other));
        QCOMPARE(memory.judgedPairs, 0U);
        Article copy = other.articles[1];
        copy.file = u"copy.txt"_s;
        copy.outlet = u"Copying House"_s;
        other.articles.insert(2, copy);
        QCOMPARE(compared(other, &memory), compared(other));
        // The copy is no other text, but it makes a name of what is a name in most places now.
        qInfo("judged %llu of %llu", static_cast<unsigned long long>(memory.judgedPairs),
              static_cast<unsigned long long>(all));
        QCOMPARE_LT(memory.judgedPairs, all / 2);
        other.articles.removeAt(2);
        QCOMPARE(compared(other, &memory), compared(other));
    }

    void settings()
    {
        EngineMemory memory;
        for (const CompareSettings &settings :
             {CompareSettings{}, CompareSettings{.shortestRun = 8}, CompareSettings{.rewording = 0.75},
              CompareSettings{.rewording = 0}, CompareSettings{.matchCase = true},
              CompareSettings{.leaveOutFurniture = false}, CompareSettings{}})
            QCOMPARE(compared(m_story, &memory, settings), compared(m_story, nullptr, settings));
    }

    void stoppedRunLeavesIt()
    {
        EngineMemory memory;
        QCOMPARE(compared(m_story, &memory), compared(m_story));
        const auto record = memory.record;
        Story less = m_story;
        less.articles.removeFirst();
        for (const double last : {0.1, 0.4, 0.6, 0.94, 0.98}) {
            QVERIFY(!compareStory(less, {}, [last](double done) { return done < last; }, &memory));
            QCOMPARE(memory.record, record);
        }
    }

private:
    Story m_story;
};

QTEST_GUILESS_MAIN(EngineMemoryTest)
#include "tst_enginememory.moc"
