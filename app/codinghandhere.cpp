// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingdesk.h"
#include "app/codinghand.h"
#include "models/coding/codelabels.h"
#include "models/coding/codinglistmodel.h"
#include "widgets/coding/codebookpanel.h"
#include "widgets/coding/codingprompt.h"
#include "widgets/compare/compareview.h"
#include "widgets/status/messagebar.h"

#include <QInputDialog>

#include <algorithm>

// What is done to codings that are there: notes, taking away, going there; the rest of CodingHand is in codinghand.cpp.

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewCodings = 200; ///< are removed at once

} // namespace

qint64 CodingHand::codingHere() const
{
    const CodingDesk &desk = m_around.desk;
    const QList<qint64> here =
        codingsAt(desk.contents(), pointing(), m_around.panel.target(), desk.codings(), desk.coder());
    return here.contains(m_touched) ? m_touched : here.value(0, 0);
}

void CodingHand::noteHere()
{
    m_around.desk.whenCoderIsKnown([this] {
        if (const qint64 here = codingHere(); here != 0)
            return editNote(here);
        // Where nothing is coded the note stands alone.
        const auto thing = pointedAt(m_around.desk.contents(), pointing(), m_around.panel.target(), everyTarget);
        if (!thing)
            m_around.messages.show(MessageBar::Kind::Warning, thing.error());
        else
            askNote(*thing, true);
    });
}

void CodingHand::noteOnStory()
{
    m_around.desk.whenCoderIsKnown([this] {
        const CodingDesk &desk = m_around.desk;
        const auto own = std::ranges::find_if(desk.codings(), [&desk](const Coding &coding) {
            return coding.target == CodingTarget::Story && coding.coder == desk.coder() && !coding.isFinal;
        });
        if (own != desk.codings().cend())
            askNote(*own, false);
        else
            askNote({.id = newId(), .target = CodingTarget::Story}, true);
    });
}

void CodingHand::editNote(qint64 coding)
{
    if (const Coding *found = m_around.desk.find(coding))
        askNote(*found, false);
}

void CodingHand::askNote(const Coding &coding, bool isNew)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"noteDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(
        tr("%1, on: %2", "codes, kind").arg(appliedText(coding, m_around.desk.codebook()), kindText(coding.target)));
    dialog->setTextValue(coding.note);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, coding, isNew](const QString &note) {
        CodingDesk &desk = m_around.desk;
        const Coding *kept = desk.find(coding.id);
        if ((isNew && note.isEmpty()) || (!isNew && (!kept || kept->note == note)))
            return;
        const Coding before = isNew ? coding : *kept;
        Coding changed = before;
        changed.note = note;
        if (isNew) {
            changed.coder = desk.coder();
            changed.when = desk.signature().when;
        }
        m_touched = changed.id;
        desk.apply(note.isEmpty() && changed.codes.isEmpty() ? removeCoding(before)
                                                             : putCoding(changed, isNew ? nullptr : &before),
                   tr("Note"));
    });
    dialog->open();
}

void CodingHand::removeHere()
{
    const qint64 here = codingHere();
    if (here == 0)
        m_around.messages.show(MessageBar::Kind::Warning, tr("You have coded nothing here."));
    else
        remove({here});
}

void CodingHand::remove(const QList<qint64> &codings)
{
    CodingDesk &desk = m_around.desk;
    const auto count = static_cast<int>(codings.size());
    QString name;
    bool done = false;
    if (count == 1) {
        const Coding *coding = desk.find(codings.constFirst());
        if (!coding)
            return;
        name = appliedText(*coding, desk.codebook());
        done = desk.apply(removeCoding(*coding), tr("Remove %1", "codes").arg(name));
    } else if (count <= fewCodings) {
        done = desk.apply(removeCodings(desk.codings(), codings), tr("Remove %n Coding(s)", nullptr, count));
    } else {
        done = desk.applyMade([codings](const QList<Coding> &all) { return removeCodings(all, codings); },
                              tr("Remove %n Coding(s)", nullptr, count));
    }
    if (!done)
        return;
    m_around.prompt.dismiss();
    say(count == 1 ? tr("Removed: %1.", "codes").arg(name) : tr("Removed %n coding(s).", nullptr, count));
}

void CodingHand::goTo(qint64 id)
{
    const Coding *coding = m_around.desk.find(id);
    if (!coding)
        return;
    const StoryContents &contents = m_around.desk.contents();
    const bool whole = coding->article != 0;
    const qint64 file = whole ? coding->article : coding->places.isEmpty() ? 0 : coding->places.first().article;
    const qsizetype article = indexOf(contents, file);
    const auto passage = std::ranges::find(contents.passages, coding->passage, &Passage::id);
    if (!coding->passage.isEmpty() && passage != contents.passages.cend())
        m_around.view.setCurrentPassage(passage->number);
    if (article >= 0)
        m_around.view.goTo(static_cast<int>(article), whole ? 0 : coding->places.first().range.start);
    m_touched = id;
}

} // namespace tellings
