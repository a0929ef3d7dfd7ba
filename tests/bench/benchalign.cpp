// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times the engine on one story against the plain way: dtl's word diff of every pair of its articles. Prints one
// JSON object. Not a test: `./dev bench` reads it.
//
//     bench_align FILE...

#include "models/align/align.h"
#include "models/diff/editscript.h"
#include "models/formats/storyloader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 budget = 4'000'000'000; // nanoseconds for each of the two
constexpr std::size_t mostRuns = 9;
constexpr std::size_t leastRuns = 3; // measured after one run that warms up

double milliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

/// The median time of compareStory.
double timeEngine(const Story &story, qsizetype &passages)
{
    std::vector<qint64> times;
    QElapsedTimer all;
    all.start();
    for (std::size_t run = 0; run <= mostRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto comparison = compareStory(story, {});
        if (run > 0) // the first one warms up
            times.push_back(timer.nsecsElapsed());
        passages = comparison ? comparison->passages.size() : -1;
        if (times.size() >= leastRuns && all.nsecsElapsed() > budget)
            break;
    }
    std::ranges::sort(times);
    return milliseconds(times[times.size() / 2]);
}

using Ids = std::vector<diff::WordId>;

/// The words between white space, as numbers.
std::vector<Ids> idsOf(const Story &story)
{
    QHash<QString, quint32> known;
    std::vector<Ids> texts;
    for (const Article &article : story.articles) {
        Ids ids;
        const QStringList words = article.text.simplified().split(u' ');
        for (const QString &word : words) {
            const auto fresh = static_cast<quint32>(known.size());
            auto id = known.find(word);
            if (id == known.end())
                id = known.insert(word, fresh);
            ids.push_back(diff::WordId(id.value()));
        }
        texts.push_back(std::move(ids));
    }
    return texts;
}

struct PairTimes {
    double milliseconds = 0; ///< for every pair; worked out from those measured
    qint64 pairs = 0;
    qint64 measured = 0;
    std::size_t equalWords = 0; ///< so that no compiler finds the work to be useless
};

/// dtl on every pair or, of a large story, on as many as the budget allows, taken from all over it.
PairTimes timePairs(const Story &story)
{
    const std::vector<Ids> texts = idsOf(story);
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t a = 0; a < texts.size(); ++a) {
        for (std::size_t b = a + 1; b < texts.size(); ++b)
            pairs.emplace_back(a, b);
    }
    PairTimes result;
    result.pairs = qint64(pairs.size());
    const auto step = std::max<std::size_t>(1, pairs.size() / 400);
    QElapsedTimer timer;
    timer.start();
    for (std::size_t i = 0; i < pairs.size() && timer.nsecsElapsed() < budget; i += step) {
        for (const diff::Edit &edit : diff::editScript(texts[pairs[i].first], texts[pairs[i].second])) {
            if (edit.kind == diff::Edit::Kind::Equal)
                result.equalWords += edit.a.size();
        }
        ++result.measured;
    }
    const double spent = milliseconds(timer.nsecsElapsed());
    result.milliseconds = result.measured ? spent * double(result.pairs) / double(result.measured) : 0;
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto loaded = loadStory(QCoreApplication::arguments().sliced(1));
    if (!loaded || !loaded->problems.isEmpty() || loaded->story.articles.size() < 2) {
        std::fprintf(stderr, "bench_align: the story could not be loaded whole\n");
        return 1;
    }
    qsizetype passages = 0;
    qsizetype words = 0;
    for (const Ids &ids : idsOf(loaded->story))
        words += qsizetype(ids.size());
    const double engine = timeEngine(loaded->story, passages);
    const PairTimes pairs = timePairs(loaded->story);
    const QJsonObject result{{u"articles"_s, loaded->story.articles.size()},
                             {u"words"_s, words},
                             {u"passages"_s, passages},
                             {u"engine_ms"_s, engine},
                             {u"dtl_ms"_s, pairs.milliseconds},
                             {u"dtl_pairs"_s, pairs.pairs},
                             {u"dtl_pairs_measured"_s, pairs.measured},
                             {u"dtl_equal_words"_s, qint64(pairs.equalWords)}};
    std::fputs(QJsonDocument(result).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}
