// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingdesk.h"
#include "tests/bench/viewbench.h"
#include "widgets/coding/codingspanel.h"

#include <QAction>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTreeView>

#include <random>

// What bench_view measures with codings.

namespace tellings::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quiet = 2000; ///< milliseconds for what a change sets off

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

} // namespace

void Bench::waitForCodings()
{
    const auto &desk = *m_window.findChild<CodingDesk *>();
    while (!desk.isReady() || desk.isCatchingUp())
        QApplication::processEvents();
}

/// How long the longest event took of a change and all that it set off.
QJsonObject Bench::holdUp(const std::function<void()> &change)
{
    QElapsedTimer timer;
    const auto settle = [&] {
        timer.start();
        while (!timer.hasExpired(quiet)) {
            waitForCodings();
            QApplication::processEvents();
        }
    };
    settle();
    m_application.forgetLongest();
    QMetaObject::invokeMethod(&m_window, change, Qt::QueuedConnection);
    settle();
    return {{u"wall_ms"_s, m_application.longest().wall},
            {u"cpu_ms"_s, m_application.longest().processor},
            {u"event"_s, m_application.longestWas()}};
}

QJsonObject Bench::code(int count)
{
    auto &desk = *m_window.findChild<CodingDesk *>();
    waitForCodings();
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
    m_window.actions()[ActionId::CodingPanel]->setChecked(true); // the room stays
    for (int turn = 0; turn < 3; ++turn) {
        without.append(scrollOne(true));
        object[u"put_all"_s] = holdUp([&] { desk.apply(edit, {}); });
        with.append(scrollOne(true));
        object[u"undo_all"_s] = holdUp([&] { m_window.actions()[ActionId::Undo]->trigger(); });
    }
    object[u"without"_s] = without;
    object[u"with"_s] = with;
    holdUp([&] { desk.apply(edit, {}); });
    const Moment before = Moment::now();
    desk.apply(removeCoding(desk.codings().at(count / 2)), {});
    object[u"one_edit_cpu_ms"_s] = (Moment::now() - before).processor;
    auto &panel = *m_window.findChild<CodingsPanel *>();
    auto &list = *panel.findChild<QTreeView *>(u"codingsList"_s);
    QList<qint64> ids;
    for (const Coding &coding : desk.codings())
        ids.append(coding.id);
    object[u"recode_all"_s] = holdUp([&] { Q_EMIT panel.recodeRequested(ids, codes.at(0).id); });
    object[u"undo_recode_all"_s] = holdUp([&] { m_window.actions()[ActionId::Undo]->trigger(); });
    object[u"open_list"_s] = holdUp([&] { m_window.actions()[ActionId::CodingsPanel]->setChecked(true); });
    object[u"choose_all"_s] = holdUp([&] { list.selectAll(); });
    object[u"recode_chosen"_s] = holdUp([&] { Q_EMIT panel.recodeRequested(panel.selected(), codes.at(1).id); });
    object[u"undo_recode"_s] = holdUp([&] { m_window.actions()[ActionId::Undo]->trigger(); });
    object[u"sort_by_text"_s] = holdUp([&] { list.sortByColumn(3, Qt::AscendingOrder); });
    object[u"sort_by_code"_s] = holdUp([&] { list.sortByColumn(0, Qt::AscendingOrder); });
    object[u"recode_sorted"_s] = holdUp([&] { Q_EMIT panel.recodeRequested(panel.selected(), codes.at(2).id); });
    object[u"remove_chosen"_s] = holdUp([&] { Q_EMIT panel.removeRequested(panel.selected()); });
    return object;
}

} // namespace tellings::bench
