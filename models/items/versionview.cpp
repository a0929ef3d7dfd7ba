// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/versionview.h"

#include "models/align/versiondiff.h"

#include <algorithm>

namespace tellings {

namespace {

/// Puts the runs of a versionDiff() together to paragraphs.
class Composer {
public:
    Composer(const Article &before, const Article &after) : m_before(before), m_after(after) { }

    VersionView compose(const QList<WordRun> &runs)
    {
        for (const WordRun &run : runs) {
            if (run.change == WordChange::Equal) {
                addLater(run.other, WordChange::Equal, 0);
                continue;
            }
            const int number = note(run);
            if (!run.base.isEmpty())
                addDropped(run, number);
            if (!run.other.isEmpty())
                addLater(run.other, WordChange::Added, number);
        }
        addGap(m_after.text.size());
        for (VersionView::Paragraph &paragraph : m_view.paragraphs)
            paragraph.change = changeOf(paragraph);
        return std::move(m_view);
    }

private:
    static WordChange changeOf(const VersionView::Paragraph &paragraph)
    {
        const auto all = [&paragraph](WordChange change) {
            return std::ranges::all_of(paragraph.pieces, [change](const VersionView::Piece &piece) {
                return piece.change == change || piece.text.trimmed().isEmpty();
            });
        };
        for (const WordChange change : {WordChange::Equal, WordChange::Added, WordChange::Dropped}) {
            if (all(change))
                return change;
        }
        return WordChange::Changed;
    }

    int note(const WordRun &run)
    {
        const QList<Paragraph> &paragraphs = m_after.paragraphs;
        const auto here = std::ranges::find_if(
            paragraphs, [&run](const Paragraph &paragraph) { return paragraph.range.end > run.other.start; });
        const auto number =
            std::min(static_cast<int>(here - paragraphs.cbegin()) + 1, static_cast<int>(paragraphs.size()));
        m_view.changes.append({run.change, m_before.text.sliced(run.base.start, run.base.size()).simplified(),
                               m_after.text.sliced(run.other.start, run.other.size()).simplified(), number});
        return static_cast<int>(m_view.changes.size());
    }

    /// The later text up to there, of which no run says anything: spaces and punctuation.
    void addGap(qsizetype end)
    {
        if (end > m_done)
            addPieces({m_done, end}, WordChange::Equal, 0);
        m_done = std::max(m_done, end);
    }

    void addLater(TextRange range, WordChange change, int number)
    {
        addGap(range.start);
        addPieces(range, change, number);
        m_done = std::max(m_done, range.end);
    }

    /// What the later text has there, paragraph by paragraph; between paragraphs there is nothing to show.
    void addPieces(TextRange range, WordChange change, int number)
    {
        for (qsizetype i = m_paragraph; i < m_after.paragraphs.size(); ++i) {
            const TextRange whole = m_after.paragraphs.at(i).range;
            const TextRange part{std::max(whole.start, range.start), std::min(whole.end, range.end)};
            if (part.start >= part.end) {
                if (whole.start >= range.end)
                    return;
                continue;
            }
            if (i != m_paragraph || m_view.paragraphs.isEmpty() || m_isOld)
                m_view.paragraphs.append(VersionView::Paragraph{});
            m_paragraph = i;
            m_isOld = false;
            add(m_after.text.sliced(part.start, part.size()), change, number);
        }
    }

    void add(QString text, WordChange change, int number)
    {
        for (QChar &unit : text)
            unit = unit == u'\n' || unit == u'\r' ? QChar(u' ') : unit;
        QList<VersionView::Piece> &pieces = m_view.paragraphs.last().pieces;
        // What was taken out brings no spaces of its own.
        const bool meets = !pieces.isEmpty()
            && (pieces.constLast().change != change || pieces.constLast().number != number)
            && (pieces.constLast().change == WordChange::Dropped || change == WordChange::Dropped);
        if (meets && !pieces.constLast().text.back().isSpace() && text.front().isLetterOrNumber())
            pieces.append({WordChange::Equal, QStringLiteral(" "), 0});
        if (!pieces.isEmpty() && pieces.constLast().change == change && pieces.constLast().number == number)
            pieces.last().text += text;
        else
            pieces.append({change, text, number});
    }

    void addDropped(const WordRun &run, int number)
    {
        const bool whole = std::ranges::any_of(
            m_before.paragraphs, [&run](const Paragraph &paragraph) { return paragraph.range == run.base; });
        const QString text = m_before.text.sliced(run.base.start, run.base.size());
        if (whole && run.other.isEmpty()) { // a paragraph of its own
            m_view.paragraphs.append(VersionView::Paragraph{});
            m_isOld = true;
            add(text, WordChange::Dropped, number);
            return;
        }
        addGap(run.other.start);
        openParagraphAt(run.other.start);
        add(text, WordChange::Dropped, number);
    }

    /// What was taken out at the beginning of a paragraph belongs to it.
    void openParagraphAt(qsizetype place)
    {
        const auto here = std::ranges::find(m_after.paragraphs, place,
                                            [](const Paragraph &paragraph) { return paragraph.range.start; });
        const qsizetype index = here - m_after.paragraphs.cbegin();
        const bool begins = here != m_after.paragraphs.cend() && (index != m_paragraph || m_isOld);
        if (!begins && !m_view.paragraphs.isEmpty() && !m_isOld)
            return;
        m_view.paragraphs.append(VersionView::Paragraph{});
        m_isOld = false;
        if (begins)
            m_paragraph = index;
    }

    const Article &m_before;
    const Article &m_after;
    VersionView m_view;
    qsizetype m_done = 0; ///< of the later text
    qsizetype m_paragraph = 0; ///< of the later text, that the last shown one is
    bool m_isOld = false; ///< the last shown one is none of the later text's
};

} // namespace

VersionView versionView(const Article &before, const Article &after, FoldRules rules)
{
    const QList<WordRun> runs = versionDiff(before, after, rules);
    VersionView view = Composer(before, after).compose(runs);
    const VersionSummary summary = summaryOf(runs, before, after);
    view.added = summary.added;
    view.dropped = summary.dropped;
    const int longer = summary.same + std::max(view.added, view.dropped);
    view.kept = longer == 0 ? 1 : static_cast<double>(summary.same) / longer;
    return view;
}

} // namespace tellings
