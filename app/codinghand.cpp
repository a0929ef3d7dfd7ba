// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codinghand.h"

#include "app/actions.h"
#include "app/codingdesk.h"
#include "models/coding/codelabels.h"
#include "models/coding/codinglistmodel.h"
#include "models/items/spantext.h"
#include "widgets/coding/codebookpanel.h"
#include "widgets/coding/codingprompt.h"
#include "widgets/common/announce.h"
#include "widgets/compare/column.h"
#include "widgets/compare/compareview.h"
#include "widgets/status/messagebar.h"
#include "widgets/status/statusline.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int keys = 9;
constexpr int twinWords = 6;

} // namespace

CodingHand::CodingHand(const Surroundings &around, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_window(window)
{
    setObjectName(u"codingHand"_s);
    around.view.installEventFilter(this);
    connectActions();
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        for (QWidget *widget = now; widget; widget = widget->parentWidget()) {
            if (const auto *column = qobject_cast<Column *>(widget))
                m_article = column->index();
        }
    });
    connect(&around.prompt, &CodingPrompt::dismissed, this, [this](bool hadFocus) {
        if (hadFocus)
            m_around.view.focusArticle(m_article); // back to where the question came from
    });
    connect(&around.panel, &CodebookPanel::codeActivated, this, &CodingHand::code);
    connect(&around.view, &CompareView::codingsActivated, this, [this](const QList<qint64> &codings) {
        m_touched = codings.constFirst();
        goTo(m_touched);
    });
    connect(&around.desk, &CodingDesk::readyChanged, this, [this] {
        if (!m_around.desk.isReady()) {
            m_around.prompt.dismiss();
            m_article = -1;
        }
        updateActions();
    });
    connect(&around.desk, &CodingDesk::codebookChanged, this, &CodingHand::updateActions);
    connect(&around.desk, &CodingDesk::refused, this, [this] {
        m_around.messages.show(
            MessageBar::Kind::Warning,
            tr("Nothing was changed, as many codings are being changed just now. Please try again."));
    });
    updateActions();
}

void CodingHand::connectActions()
{
    using enum ActionId;
    const Actions &actions = m_around.actions;
    connect(actions[RepeatCode], &QAction::triggered, this, &CodingHand::repeat);
    connect(actions[EditNote], &QAction::triggered, this, &CodingHand::noteHere);
    connect(actions[StoryNote], &QAction::triggered, this, &CodingHand::noteOnStory);
    connect(actions[RemoveCoding], &QAction::triggered, this, &CodingHand::removeHere);
}

void CodingHand::updateActions()
{
    using enum ActionId;
    const bool ready = m_around.desk.isReady();
    for (const ActionId id : {EditNote, StoryNote, RemoveCoding})
        m_around.actions[id]->setEnabled(ready);
    const bool known = m_around.desk.codebook().find(m_last.code) != nullptr;
    m_around.actions[RepeatCode]->setEnabled(ready && known);
}

bool CodingHand::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (watched != &m_around.view || (!press && event->type() != QEvent::ShortcutOverride))
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return QObject::eventFilter(watched, event);
    if (key->key() == Qt::Key_Escape && m_around.prompt.isVisible()) {
        if (press)
            m_around.prompt.dismiss();
        event->accept(); // before the window takes it to clear the choice
        return true;
    }
    if (!takeKey(key->text().toLower(), press && !key->isAutoRepeat()))
        return QObject::eventFilter(watched, event);
    event->accept();
    return true;
}

/// Whether the key is ours; does what it is for when it is pressed.
bool CodingHand::takeKey(const QString &key, bool press)
{
    if (isAnswer(key)) {
        if (press)
            m_around.prompt.press(key);
        return true;
    }
    if (!m_around.desk.isReady() || !m_around.actions[ActionId::CodingPanel]->isChecked())
        return false;
    const QUuid id = m_around.desk.codebook().withShortcut(key);
    if (id.isNull())
        return false;
    if (press)
        code(id);
    return true;
}

/// A key that answers the question below the columns. One that is a code's as well is the code's again as soon as the
/// person has gone on to other words.
bool CodingHand::isAnswer(const QString &key) const
{
    return m_around.prompt.hasKey(key)
        && (m_around.desk.codebook().withShortcut(key).isNull() || pointing() == m_askedAt);
}

void CodingHand::ask(const QString &text, const QList<CodingPrompt::Choice> &choices)
{
    m_askedAt = pointing();
    m_around.prompt.ask(text, choices);
}

Pointing CodingHand::pointing() const
{
    const CompareView &view = m_around.view;
    Pointing pointing{.selections = view.selections(),
                      .passage = view.currentPassage(),
                      .article = view.focusedArticle() >= 0 ? view.focusedArticle() : m_article,
                      .caret = 0,
                      .base = view.baseArticle()};
    const QList<std::pair<int, qsizetype>> carets = view.carets();
    const auto caret = std::ranges::find(carets, pointing.article, &std::pair<int, qsizetype>::first);
    if (caret == carets.cend())
        pointing.article = -1;
    else
        pointing.caret = caret->second;
    return pointing;
}

void CodingHand::code(QUuid id)
{
    const CodingDesk &desk = m_around.desk;
    if (!desk.isReady() || !desk.codebook().find(id))
        return;
    m_around.desk.whenCoderIsKnown([this, id] {
        const Code *code = m_around.desk.codebook().find(id);
        if (!code)
            return;
        const auto thing = pointedAt(m_around.desk.contents(), pointing(), m_around.panel.target(), code->targets);
        if (!thing)
            m_around.messages.show(MessageBar::Kind::Warning, thing.error());
        else if (code->values)
            askValue(*code, *thing);
        else
            put(*thing, {.code = id, .value = {}});
    });
}

void CodingHand::askValue(const Code &code, const Coding &thing)
{
    Coding tried = thing; // what is forbidden is said before a value is asked for
    tried.codes = {{.code = code.id, .value = {}}};
    tried.coder = m_around.desk.coder();
    if (const QString problem = codingProblem(tried, m_around.desk.codebook(), m_around.desk.codings());
        !problem.isEmpty()) {
        m_around.messages.show(MessageBar::Kind::Warning, problem);
        return;
    }
    const auto take = [this, thing, id = code.id](std::optional<int> value) {
        put(thing, {.code = id, .value = value});
    };
    const QString question = tr("%1:", "code; its values follow").arg(code.name);
    const CodeValues values = *code.values;
    if (values.high - values.low >= keys + (values.low == 0 ? 1 : 0)) {
        m_around.prompt.askNumber(question, values.low, values.high, take);
        return;
    }
    // A scale of figures has its own keys; any other is counted from 1.
    const bool own = values.low >= 0 && values.high <= keys;
    QList<CodingPrompt::Choice> choices;
    for (int value = values.low; value <= values.high; ++value)
        choices.append(
            {QString::number(own ? value : value - values.low + 1), valueText(value), [take, value] { take(value); }});
    choices.append({u"x"_s, tr("No value"), [take] { take(std::nullopt); }});
    ask(question, choices);
}

void CodingHand::put(Coding thing, const AppliedCode &applied)
{
    CodingDesk &desk = m_around.desk;
    const Code *code = desk.codebook().find(applied.code);
    if (!code || !desk.isReady())
        return;
    m_around.messages.hide();
    const Signature by = desk.signature();
    thing.codes = {applied};
    thing.coder = by.who;
    thing.when = by.when;
    // The same code on the same thing once more is another value, or nothing.
    const auto same = std::ranges::find_if(desk.codings(), [&](const Coding &other) {
        return !other.isFinal && other.coder == by.who && sameThing(other, thing)
            && std::ranges::contains(other.codes, applied.code, &AppliedCode::code);
    });
    const QString name = appliedText(applied, desk.codebook());
    m_last = applied;
    updateActions();
    if (same != desk.codings().cend()) {
        m_touched = same->id;
        const Coding &before = *same;
        Coding changed = before;
        *std::ranges::find(changed.codes, applied.code, &AppliedCode::code) = applied;
        if (changed == before)
            return say(tr("%1 is there already.", "code").arg(name));
        changed.when = by.when;
        if (desk.apply(putCoding(changed, &before), tr("Code %1").arg(name)))
            say(tr("Coded %1.", "code").arg(name));
        return;
    }
    if (const QString problem = codingProblem(thing, desk.codebook(), desk.codings()); !problem.isEmpty()) {
        m_around.messages.show(MessageBar::Kind::Warning, problem);
        return;
    }
    if (!desk.apply(putCoding(thing), tr("Code %1").arg(name)))
        return;
    m_touched = thing.id;
    const QString done = tr("Coded %1 on: %2.", "code, kind").arg(name, kindText(thing.target));
    say(done);
    offerTwins(thing, done);
}

/// Offers the same for the other tellings, one key each; never by itself.
void CodingHand::offerTwins(const Coding &coding, const QString &done)
{
    const CodingDesk &desk = m_around.desk;
    QList<Coding> twins = twinsOf(desk.contents(), coding, desk.codings());
    twins.removeIf(
        [&desk](const Coding &twin) { return !codingProblem(twin, desk.codebook(), desk.codings()).isEmpty(); });
    if (twins.isEmpty())
        return m_around.prompt.dismiss();
    QList<CodingPrompt::Choice> choices;
    for (qsizetype i = 0; i < std::min<qsizetype>(keys, twins.size()); ++i) {
        const Coding &twin = twins.at(i);
        const qsizetype article = indexOf(desk.contents(), twin.places.first().article);
        const QString words = firstWords(twin.places.first().quote, twinWords);
        const QString outlet = outletName(m_around.view.comparison()->story.articles.at(article)); // as it is shown
        choices.append({QString::number(i + 1), tr("%1: %2", "outlet, words").arg(outlet, words),
                        [this, twin, coding] { acceptTwin(twin, coding); }});
    }
    if (twins.size() > 1)
        choices.append({u"0"_s, tr("All %n", "other tellings", static_cast<int>(twins.size())), [this, twins] {
                            StoryEdit edit;
                            for (Coding twin : twins) {
                                twin.when = m_around.desk.signature().when;
                                edit += putCoding(twin);
                            }
                            const auto count = static_cast<int>(twins.size());
                            if (m_around.desk.apply(edit, tr("Code %n Telling(s)", nullptr, count)))
                                say(tr("Coded %n more telling(s).", nullptr, count));
                        }});
    ask(tr("%1 The same for:", "what was done").arg(done), choices);
}

void CodingHand::acceptTwin(Coding twin, const Coding &coding)
{
    twin.when = m_around.desk.signature().when;
    const QString name = appliedText(twin, m_around.desk.codebook());
    if (!m_around.desk.apply(putCoding(twin), tr("Code %1").arg(name)))
        return;
    const QString done = tr("Coded %1 there as well.", "code").arg(name);
    say(done);
    offerTwins(coding, done);
}

void CodingHand::repeat()
{
    const Code *code = m_around.desk.codebook().find(m_last.code);
    if (!code)
        return;
    const auto thing = pointedAt(m_around.desk.contents(), pointing(), m_around.panel.target(), code->targets);
    if (!thing)
        m_around.messages.show(MessageBar::Kind::Warning, thing.error());
    else
        put(*thing, m_last);
}

void CodingHand::say(const QString &text) const
{
    m_around.status.say(text);
    announce(&m_around.view, text);
}

} // namespace tellings
