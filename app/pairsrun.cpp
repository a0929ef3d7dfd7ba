// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairsrun.h"

#include "app/commandlineoutput.h"
#include "models/align/align.h"
#include "models/formats/storyloader.h"
#include "models/report/writers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QStringDecoder>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <deque>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = qint64{64} * 1024; // bytes: two paths of the longest kind, with room
constexpr int pairsPerThread = 4; // under way at once: enough that a slow pair holds nobody up

/// One line of the output, or why there is none.
using Outcome = std::expected<QByteArray, Error>;

/// What every worker of a run shares; it is not changed while they run, but for `stopped`.
struct Run {
    QDir folder; ///< that the list's paths are relative to
    CompareSettings settings;
    std::atomic_bool stopped = false;
};

Outcome comparePair(const Pair &pair, const Run &run)
{
    const QStringList named{pair.first, pair.second};
    QStringList paths;
    for (const QString &name : named) {
        paths.append(run.folder.filePath(name));
        if (QFileInfo(paths.last()).isDir())
            return std::unexpected(
                Error{Error::Code::BadInput, CommandLine::tr("This is a folder, not a file."), name});
    }
    const auto asNamed = [&](Error error) {
        const qsizetype index = paths.indexOf(error.path);
        if (index >= 0)
            error.path = named[index];
        return error;
    };

    auto loaded = loadStory(paths);
    if (!loaded)
        return std::unexpected(asNamed(loaded.error()));
    if (!loaded->problems.isEmpty())
        return std::unexpected(asNamed(loaded->problems.first()));
    if (loaded->story.articles.size() != 2)
        return std::unexpected(
            Error{Error::Code::NoArticles, CommandLine::tr("A pair needs one article a file."), pair.first});
    for (qsizetype i = 0; i < 2; ++i)
        loaded->story.articles[i].file = named[i];

    const auto comparison = compareStory(loaded->story, run.settings, [&run](double) { return !run.stopped.load(); });
    if (!comparison)
        return std::unexpected(comparison.error());
    return comparisonToJson(*comparison, true);
}

Outcome brokenLine(const QString &reason)
{
    return std::unexpected(Error{Error::Code::BadInput, reason, {}});
}

} // namespace

PairsReader::PairsReader(QIODevice *list) : m_list(list) { }

std::optional<PairsReader::Line> PairsReader::next()
{
    while (!m_list->atEnd()) {
        QByteArray bytes = m_list->readLine(longestLine);
        if (bytes.isEmpty())
            break;
        ++m_number;
        if (!bytes.endsWith('\n') && bytes.size() >= longestLine - 1) {
            while (!bytes.endsWith('\n') && !m_list->atEnd())
                bytes = m_list->readLine(longestLine);
            return Line{m_number, std::unexpected(CommandLine::tr("This line is too long for two paths."))};
        }
        while (bytes.endsWith('\n') || bytes.endsWith('\r'))
            bytes.chop(1);
        if (m_number == 1 && bytes.startsWith("\xEF\xBB\xBF"))
            bytes.remove(0, 3);
        if (bytes.trimmed().isEmpty())
            continue;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString line = decoder(bytes);
        if (decoder.hasError())
            return Line{m_number, std::unexpected(CommandLine::tr("This line is not UTF-8."))};
        const QStringList fields = line.split(u'\t');
        if (fields.size() != 2 || fields[0].isEmpty() || fields[1].isEmpty())
            return Line{m_number, std::unexpected(CommandLine::tr("A line is two paths apart by a tab."))};
        return Line{m_number, Pair{fields[0], fields[1]}};
    }
    return std::nullopt;
}

int runPairs(const ComparePairs &command, const Streams &streams)
{
    QFile list(command.list);
    if (QFileInfo(command.list).isDir() || !list.open(QIODevice::ReadOnly)) {
        const QString reason = list.error() == QFileDevice::NoError ? CommandLine::tr("This is a folder, not a file.")
                                                                    : list.errorString();
        complain(streams, Error{Error::Code::NotFound, reason, command.list});
        return RunFailed;
    }
    CommandLineOutput output(streams.out);
    if (const auto opened = output.open(command.output); !opened) {
        complain(streams, opened.error());
        return RunFailed;
    }

    Run run{QFileInfo(command.list).dir(), command.settings};
    QThreadPool pool;
    const std::size_t limit = static_cast<std::size_t>(pool.maxThreadCount()) * pairsPerThread;

    struct Pending {
        int line = 0;
        QFuture<Outcome> outcome;
    };
    std::deque<Pending> pending;
    PairsReader reader(&list);
    bool more = true;
    bool failed = false;
    int lines = 0;
    int results = 0;
    const auto stop = [&](const Error &error) {
        complain(streams, error);
        run.stopped = true;
        pool.clear();
        pool.waitForDone();
        return RunFailed;
    };

    while (true) {
        while (more && pending.size() < limit) {
            const auto line = reader.next();
            more = line.has_value();
            if (!more)
                break;
            ++lines;
            if (line->pair)
                pending.push_back({line->number, QtConcurrent::run(&pool, [pair = *line->pair, &run] {
                                       return comparePair(pair, run);
                                   })});
            else
                pending.push_back({line->number, QtFuture::makeReadyValueFuture(brokenLine(line->pair.error()))});
        }
        if (pending.empty())
            break;
        const Pending next = std::move(pending.front());
        pending.pop_front();
        const Outcome outcome = next.outcome.result();
        if (!outcome) {
            complain(streams, command.list + u":%1: "_s.arg(next.line) + outcome.error().message());
            failed = true;
        } else if (const auto written = output.write(*outcome); !written) {
            return stop(written.error());
        } else {
            ++results;
        }
    }
    if (lines == 0) {
        complain(streams, Error{Error::Code::Empty, CommandLine::tr("There is no pair in it."), command.list});
        return RunFailed;
    }
    if (results == 0)
        return RunFailed;
    if (const auto finished = output.finish(); !finished)
        return stop(finished.error());
    return failed ? RunFailed : Success;
}

} // namespace tellings
