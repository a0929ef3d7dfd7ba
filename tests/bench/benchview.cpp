// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times the window on one story, painted by the raster engine: how soon the columns stand, how long a frame of
// scrolling takes, how long a choice of passage. Prints one JSON object. Not a test: `./dev bench` reads it.
//
//     QT_QPA_PLATFORM=offscreen bench_view FILE_OR_FOLDER [CODINGS]
//
// With so many codings it times scrolling without and with them, by turns in one run, and how long the window is held
// up when all of them are changed at once.

#include "models/align/align.h"
#include "models/formats/storyloader.h"
#include "resources/resources.h"
#include "tests/bench/viewbench.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace tellings::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1920, 1080);
constexpr int frames = 300; // of each kind of scrolling
constexpr int choices = 120;
constexpr int patience = 120'000; // milliseconds for a story to open

} // namespace

Bench::Bench(WatchedApplication &application)
    : m_application(application)
    , m_window({std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s)),
                FileDialogs(),
                {&loadStory, &compareStory}})
    , m_view(m_window.findChild<CompareView *>())
{
    m_window.resize(windowSize);
    m_window.show();
    QApplication::processEvents();
}

QList<ColumnText *> Bench::shownTexts() const
{
    QList<ColumnText *> texts = m_view->findChildren<ColumnText *>();
    texts.removeIf([](const ColumnText *text) { return text->visibleRegion().isEmpty(); });
    return texts;
}

bool Bench::isSettled() const
{
    const QList<ColumnText *> texts = m_view->findChildren<ColumnText *>();
    return !texts.isEmpty() && std::ranges::all_of(texts, &ColumnText::isSettled);
}

bool Bench::open(const QString &path)
{
    bool failed = false;
    QObject::connect(&m_window.document(), &StoryDocument::opened, &m_window, [this] { m_compared = Moment::now(); });
    QObject::connect(&m_window.document(), &StoryDocument::openFailed, &m_window,
                     [&failed] { failed = true; }); // clazy:exclude=lambda-in-connect
    m_opened = Moment::now();
    m_window.openPaths({path});
    QElapsedTimer timer;
    timer.start();
    QTimer alarm; // so that waiting for events has an end
    alarm.start(patience);
    while (!failed && !timer.hasExpired(patience) && (m_application.firstPaint().wall == 0 || !isSettled()))
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_settled = Moment::now();
    m_longest = m_application.longest();
    m_longestEvent = m_application.longestWas();
    return !failed && isSettled();
}

/// One frame: what a person did is delivered, and what it made stale is painted; `whole` paints all of the window.
template <typename Action>
Moment Bench::frame(bool whole, Action action)
{
    const Moment before = Moment::now();
    action();
    if (whole)
        m_window.repaint();
    QApplication::processEvents();
    return Moment::now() - before;
}

static void turnWheel(QWidget *widget, int steps)
{
    const QPointF place = widget->rect().center();
    QWheelEvent event(place, widget->mapToGlobal(place), {}, QPoint(0, -steps * 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

QJsonObject Bench::scrollOne(bool whole)
{
    Times times;
    const QList<ColumnText *> texts = shownTexts();
    for (int i = 0; i < frames; ++i) {
        ColumnText *text = texts.at(i % texts.size());
        const bool back = (i / 100) % 2 == 1;
        times.add(frame(whole, [&] { turnWheel(text->viewport(), back ? -1 : 1); }));
    }
    return times.json();
}

QJsonObject Bench::scrollAll()
{
    Times times;
    const QList<ColumnText *> texts = shownTexts();
    for (int i = 0; i < frames; ++i) {
        const int step = (i / 100) % 2 == 1 ? -60 : 60;
        times.add(frame(false, [&] {
            for (ColumnText *text : texts)
                text->verticalScrollBar()->setValue(text->verticalScrollBar()->value() + step);
        }));
    }
    return times.json();
}

QJsonObject Bench::scrollSideways()
{
    Times times;
    QScrollBar *bar = m_view->findChild<QScrollArea *>(u"columnsArea"_s)->horizontalScrollBar();
    for (int i = 0; i < frames && bar->maximum() > 0; ++i) {
        const double turn = (i % 200) / 100.0;
        const double place = turn < 1 ? turn : 2 - turn;
        times.add(frame(false, [&] { bar->setValue(static_cast<int>(place * bar->maximum())); }));
    }
    bar->setValue(0);
    return times.json();
}

QJsonObject Bench::choose()
{
    Times times;
    const auto count = static_cast<int>(m_view->comparison()->passages.size());
    for (int i = 0; i < choices && count > 0; ++i) {
        const int number = 1 + (i * 7919) % count; // all over the story
        times.add(frame(false, [&] {
            if (i % 3 == 0)
                m_view->nextPassage();
            else
                m_view->setCurrentPassage(number);
        }));
    }
    return times.json();
}

static double peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression peak(u"VmHWM:\\s*(\\d+) kB"_s);
    return peak.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() / 1024;
}

QJsonObject Bench::result()
{
    const Comparison &comparison = *m_view->comparison();
    const Moment painted = m_application.firstPaint();
    QJsonObject object{
        {u"articles"_s, comparison.story.articles.size()}, {u"passages"_s, comparison.passages.size()},
        {u"columns_in_sight"_s, shownTexts().size()},      {u"compared_ms"_s, (m_compared - m_opened).wall},
        {u"first_paint_ms"_s, (painted - m_opened).wall},  {u"paint_after_compared_ms"_s, (painted - m_compared).wall},
        {u"settled_ms"_s, (m_settled - m_opened).wall},    {u"longest_event_ms"_s, m_longest.wall},
        {u"longest_event_cpu_ms"_s, m_longest.processor},  {u"longest_event"_s, m_longestEvent}};
    object[u"scroll_one"_s] = scrollOne(false);
    object[u"scroll_one_whole_window"_s] = scrollOne(true);
    object[u"scroll_all"_s] = scrollAll();
    object[u"scroll_sideways"_s] = scrollSideways();
    object[u"choose"_s] = choose();
    object[u"scroll_chosen_whole_window"_s] = scrollOne(true);
    object[u"memory_mb"_s] = peakMemory();
    return object;
}

} // namespace tellings::bench

int main(int argc, char *argv[])
{
    using namespace tellings;
    using namespace tellings::bench;
    registerResources();
    WatchedApplication application(argc, argv);
    const QStringList paths = QApplication::arguments().sliced(1);
    Bench bench(application);
    const int codings = paths.value(1).toInt();
    if (paths.size() > 2 || paths.isEmpty() || !bench.open(paths.first())) {
        std::fprintf(stderr, "bench_view: the story could not be opened\n");
        return 1;
    }
    std::fputs(
        QJsonDocument(codings > 0 ? bench.code(codings) : bench.result()).toJson(QJsonDocument::Compact).constData(),
        stdout);
    return 0;
}
