// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingdesk.h"

#include "app/storycommands.h"
#include "app/storydocument.h"
#include "models/story/handover.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

// What is done to codings, and how CodingDesk follows. What is kept is in codingdesk.cpp.

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewCodings = 50; ///< more are sorted in all at once
constexpr qsizetype manyChanges = 500; ///< are made, and read again, off the window's thread

/// The id of the coding that a record belongs to; 0 for none.
qint64 codingOf(const Annotation &record)
{
    if (record.kind == "coding"_L1)
        return record.id;
    return record.kind == "coding-place"_L1 ? record.body.value("of"_L1).toInteger() : 0;
}

qint64 idOf(const StoryChange &change)
{
    if (const auto *put = std::get_if<PutAnnotation>(&change))
        return put->annotation.id;
    const auto *removed = std::get_if<RemoveAnnotation>(&change);
    return removed ? removed->annotation : 0;
}

auto timeOf(const Coding &coding)
{
    return std::pair(coding.when.isValid() ? coding.when.toMSecsSinceEpoch() : 0, coding.id);
}

/// Whether both are about a record.
bool meet(const StoryEdit &edit, const StoryEdit &other)
{
    QSet<qint64> ids;
    for (const StoryChange &change : edit)
        ids.insert(idOf(change));
    return std::ranges::any_of(other, [&ids](const StoryChange &change) { return ids.contains(idOf(change)); });
}

} // namespace

/// Whether it can be made now; says so where it cannot, as what it changes is just being changed with many others.
bool CodingDesk::canApply(const StoryEdit &edit)
{
    if (!m_ready || edit.isEmpty())
        return false;
    const bool busy = m_making.isRunning() || (!m_pending.isEmpty() && meet(edit, m_pending));
    if (busy)
        Q_EMIT refused();
    return !busy;
}

bool CodingDesk::apply(const StoryEdit &edit, const QString &text)
{
    if (!canApply(edit))
        return false;
    if (edit.size() <= manyChanges)
        return apply(edit, inverseOf(m_contents, edit), text);
    return applyMade([edit](const QList<Coding> &) { return edit; }, text);
}

bool CodingDesk::applyMade(const Make &make, const QString &text)
{
    if (!m_ready || m_catchingUp || m_making.isRunning()) {
        if (m_ready)
            Q_EMIT refused();
        return false;
    }
    m_making.start(
        [contents = m_contents, codings = m_codings, make](const Watch &) {
            const StoryEdit edit = make(codings);
            return Made{.edit = edit, .inverse = inverseOf(contents, edit)};
        },
        [this, make, text, edits = m_edits](const Made &made) {
            if (edits == m_edits)
                (void)apply(made.edit, made.inverse, text);
            else
                (void)applyMade(make, text); // somebody coded meanwhile
        });
    return true;
}

bool CodingDesk::apply(const StoryEdit &edit, const StoryEdit &inverse, const QString &text)
{
    if (!canApply(edit))
        return false;
    m_around.document.undoStack().push(
        new ChangeCommand<StoryEdit>(text, inverse, edit, [this](const StoryEdit &step) { takeEdit(step); }));
    return true;
}

bool CodingDesk::setCodebook(const Codebook &codebook, const QString &text)
{
    return codebook != m_codebook && apply({putCodebook(m_contents, codebook)}, text);
}

StoryEdit CodingDesk::inverseOf(const StoryContents &contents, const StoryEdit &edit)
{
    StoryEdit inverse;
    for (const StoryChange &change : edit) {
        const auto before = contents.annotations.constFind(idOf(change));
        if (before != contents.annotations.cend())
            inverse.prepend(PutAnnotation{*before});
        else if (idOf(change) != 0)
            inverse.prepend(RemoveAnnotation{idOf(change)});
    }
    return inverse;
}

void CodingDesk::takeEdit(const StoryEdit &edit)
{
    ++m_edits;
    keep(edit);
    if (!m_pending.isEmpty() || edit.size() > manyChanges) {
        m_pending = m_pending.isEmpty() ? edit : m_pending + edit; // the former copies nothing
        return m_ready ? catchUp() : read();
    }
    const StoryEdit before = inverseOf(m_contents, edit); // has what is replaced, too
    for (const StoryChange &change : edit)
        (void)applyChange(m_contents, change);
    if (m_catchingUp)
        catchUp();
    else if (m_ready)
        refresh(edit + before);
    else
        rebuild();
}

/// Makes what is still to be made, and reads all of it again, beside the window.
void CodingDesk::startReading(const std::function<void(const Codebook &codebook)> &then)
{
    m_reading.start(
        [contents = m_contents, pending = m_pending](const Watch &) mutable {
            for (const StoryChange &change : std::as_const(pending))
                (void)applyChange(contents, change);
            return Reading{.annotations = contents.annotations,
                           .codings = codingsIn(contents).codings,
                           .codebook = codebookIn(contents)};
        },
        [](double) {},
        [this, then](const Reading &reading) {
            m_pending.clear();
            // What goes is thousands of things, which are freed where nobody waits.
            Reading gone{.annotations = std::exchange(m_contents.annotations, reading.annotations),
                         .codings = std::exchange(m_codings, reading.codings),
                         .codebook = {}};
            QThreadPool::globalInstance()->start([gone = HandedOver(std::move(gone))] { });
            then(reading.codebook);
            if (std::exchange(m_askAgain, false))
                ask();
        });
}

/// Finds all codings again, which may take a moment for thousands.
void CodingDesk::read()
{
    setReady(false);
    startReading([this](const Codebook &codebook) {
        m_codebook = codebook;
        setReady(true);
    });
}

/// The same, while the window shows what was until then.
void CodingDesk::catchUp()
{
    m_catchingUp = true;
    startReading([this](const Codebook &codebook) {
        m_catchingUp = false;
        if (std::exchange(m_codebook, codebook) != codebook)
            Q_EMIT codebookChanged();
        Q_EMIT codingsChanged();
    });
}

/// Reads again what an edit was about, and nothing else.
void CodingDesk::refresh(const StoryEdit &edit)
{
    QSet<qint64> touched;
    bool codebook = false;
    StoryContents part;
    part.articles = m_contents.articles;
    for (const StoryChange &change : edit) {
        if (const auto *put = std::get_if<PutAnnotation>(&change)) {
            touched.insert(codingOf(put->annotation));
            codebook = codebook || put->annotation.kind == "codebook"_L1;
        }
        if (const auto now = m_contents.annotations.constFind(idOf(change)); now != m_contents.annotations.cend())
            part.annotations.insert(now->id, *now);
    }
    QSet<qint64> articles;
    const auto touch = [&articles](const Coding &coding) {
        const QList<qint64> about = articlesOf(coding);
        articles.unite(QSet<qint64>(about.cbegin(), about.cend()));
    };
    m_codings.removeIf([&](const Coding &coding) {
        const bool found = touched.contains(coding.id);
        if (found)
            touch(coding);
        return found;
    });
    const QList<Coding> again = codingsIn(part).codings;
    std::ranges::for_each(again, touch);
    if (again.size() > fewCodings) {
        m_codings += again;
        std::ranges::sort(m_codings, {}, &timeOf);
    } else {
        for (const Coding &coding : again) {
            const auto behind = std::ranges::upper_bound(std::as_const(m_codings), timeOf(coding), {}, &timeOf);
            m_codings.insert(behind - m_codings.cbegin(), coding);
        }
    }
    if (codebook) {
        m_codebook = codebookIn(m_contents);
        Q_EMIT codebookChanged();
    } else {
        m_touched = articles;
    }
    Q_EMIT codingsChanged();
    m_touched.clear();
}

} // namespace tellings
