// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times the window on one story, painted by the raster engine: how soon the columns stand, how long a frame of
// scrolling takes, how long a choice of passage. Prints one JSON object. Not a test: `./dev bench` reads it.
//
//     QT_QPA_PLATFORM=offscreen bench_view FILE_OR_FOLDER [CODINGS]
//
// With so many codings it times scrolling without and with them, by turns in one run.

#include "app/codingdesk.h"
#include "app/mainwindow.h"
#include "models/align/align.h"
#include "models/formats/storyloader.h"
#include "resources/resources.h"
#include "widgets/compare/columntext.h"
#include "widgets/compare/compareview.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>
#include <random>
#include <utility>
#include <vector>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1920, 1080);
constexpr int frames = 300; // of each kind of scrolling
constexpr int choices = 120;
constexpr int patience = 120'000; // milliseconds for a story to open

/// Wall-clock and processor time of this thread, in milliseconds: on a busy machine the former says too much.
struct Moment {
    double wall = 0;
    double processor = 0;

    static Moment now()
    {
        const auto of = [](clockid_t clock) {
            timespec time{};
            clock_gettime(clock, &time);
            return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
        };
        return {of(CLOCK_MONOTONIC), of(CLOCK_THREAD_CPUTIME_ID)};
    }
    friend Moment operator-(Moment a, Moment b) { return {a.wall - b.wall, a.processor - b.processor}; }
};

/// Watches the window's thread: how long it was held up, and when a column was painted with its text in place.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool paints = event->type() == QEvent::Paint;
        if (const auto *text = paints ? qobject_cast<ColumnText *>(receiver->parent()) : nullptr)
            m_painting = m_painting || text->isViewSettled();
        const QString what = m_depth > 0 ? QString() : nameOf(*receiver, *event);
        const Moment before = Moment::now();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        if (--m_depth == 0) {
            const Moment now = Moment::now();
            if ((now - before).wall > m_longest.wall)
                m_longestWall = what;
            m_longest = {std::max(m_longest.wall, (now - before).wall),
                         std::max(m_longest.processor, (now - before).processor)};
            if (std::exchange(m_painting, false) && m_firstPaint.wall == 0)
                m_firstPaint = now;
        }
        return result;
    }

    [[nodiscard]] Moment firstPaint() const { return m_firstPaint; } ///< zero: not yet
    [[nodiscard]] Moment longest() const { return m_longest; } ///< that one event took
    [[nodiscard]] QString longestWas() const { return m_longestWall; }

private:
    static QString nameOf(const QObject &receiver, const QEvent &event)
    {
        const auto *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event.type());
        return QString::fromLatin1(receiver.metaObject()->className()) + u' ' + QString::fromLatin1(type);
    }

    int m_depth = 0;
    QString m_longestWall;
    bool m_painting = false;
    Moment m_firstPaint;
    Moment m_longest;
};

class Times {
public:
    void add(Moment time)
    {
        m_wall.push_back(time.wall);
        m_processor.push_back(time.processor);
    }
    [[nodiscard]] QJsonObject json() const
    {
        return {{u"count"_s, qint64(m_wall.size())},
                {u"median_ms"_s, part(m_wall, 0.5)},
                {u"p99_ms"_s, part(m_wall, 0.99)},
                {u"longest_ms"_s, part(m_wall, 1)},
                {u"cpu_median_ms"_s, part(m_processor, 0.5)},
                {u"cpu_p99_ms"_s, part(m_processor, 0.99)},
                {u"cpu_longest_ms"_s, part(m_processor, 1)}};
    }

private:
    static double part(std::vector<double> times, double share)
    {
        if (times.empty())
            return 0;
        std::ranges::sort(times);
        return times[std::min(times.size() - 1, static_cast<std::size_t>(share * double(times.size())))];
    }

    std::vector<double> m_wall;
    std::vector<double> m_processor;
};

class Bench {
public:
    explicit Bench(WatchedApplication &application);

    bool open(const QString &path); ///< false: it could not be
    [[nodiscard]] QJsonObject result();
    [[nodiscard]] QJsonObject code(int count);

private:
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] QList<ColumnText *> shownTexts() const;
    template <typename Action>
    Moment frame(bool whole, Action action);
    QJsonObject scrollOne(bool whole);
    QJsonObject scrollAll();
    QJsonObject scrollSideways();
    QJsonObject choose();

    WatchedApplication &m_application;
    QTemporaryDir m_folder;
    MainWindow m_window;
    CompareView *m_view;
    Moment m_opened;
    Moment m_compared;
    Moment m_settled;
    Moment m_longest;
    QString m_longestEvent;
};

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

void turnWheel(QWidget *widget, int steps)
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

double peakMemory()
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

/// So many codings of a few words each, evenly over the articles.
StoryEdit codingsOf(const CodingDesk &desk, int count, const QList<Code> &codes)
{
    std::mt19937 random(6);
    StoryEdit edit;
    for (int i = 0; i < count; ++i) {
        const auto article = static_cast<int>(i % desk.contents().articles.size());
        const qsizetype size = desk.contents().articles.at(article).article.text.size();
        const auto start = static_cast<qsizetype>(random() % static_cast<unsigned>(size - 1));
        const auto length = static_cast<qsizetype>(20 + random() % 200);
        Coding coding = selectionIn(desk.contents(), article, {start, std::min(size, start + length)});
        coding.codes = {{.code = codes.at(i % codes.size()).id, .value = {}}};
        coding.coder = desk.coder();
        coding.when = QDateTime::currentDateTimeUtc();
        edit += putCoding(coding);
    }
    return edit;
}

QJsonObject Bench::code(int count)
{
    auto &desk = *m_window.findChild<CodingDesk *>();
    while (!desk.isReady())
        QApplication::processEvents();
    QList<Code> codes;
    for (int i = 0; i < 12; ++i)
        codes.append(
            {.id = QUuid::createUuid(), .name = u"Code %1"_s.arg(i), .colour = QColor::fromHsv(i * 30, 200, 180)});
    desk.setCodebook(*Codebook::of({}, codes), {});
    const StoryEdit edit = codingsOf(desk, count, codes);
    m_view->setCodingMargin(true);
    while (!isSettled())
        QApplication::processEvents();
    QJsonObject object{{u"codings"_s, count}};
    QJsonArray without;
    QJsonArray with;
    for (int turn = 0; turn < 3; ++turn) {
        m_window.actions()[ActionId::CodingPanel]->setChecked(true); // the room stays
        without.append(scrollOne(true));
        const Moment before = Moment::now();
        desk.apply(edit, {});
        object[u"apply_cpu_ms"_s] = (Moment::now() - before).processor;
        with.append(scrollOne(true));
        m_window.actions()[ActionId::Undo]->trigger();
    }
    desk.apply(edit, {});
    const Moment before = Moment::now();
    desk.apply(removeCoding(desk.codings().at(count / 2)), {});
    object[u"one_edit_cpu_ms"_s] = (Moment::now() - before).processor;
    object[u"without"_s] = without;
    object[u"with"_s] = with;
    return object;
}

} // namespace

int main(int argc, char *argv[])
{
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
