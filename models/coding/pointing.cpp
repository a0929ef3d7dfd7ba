// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/pointing.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <bit>
#include <random>
#include <utility>

namespace tellings {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Pointing)
};

using Answer = std::expected<Coding, QString>;

/// Looks at one pointing in one story.
class Pointer {
public:
    Pointer(const StoryContents &contents, const Pointing &pointing) : m_contents(contents), m_pointing(pointing)
    {
        const auto chosen = std::ranges::find(contents.passages, pointing.passage, &Passage::number);
        m_passage = pointing.passage > 0 && chosen != contents.passages.cend() ? &*chosen : nullptr;
        const auto own = std::ranges::find(pointing.selections, pointing.article, &Span::article);
        if (own != pointing.selections.cend() && !own->range.isEmpty())
            m_selection = *own;
    }

    [[nodiscard]] Answer of(CodeTarget target) const
    {
        switch (target) {
        case CodeTarget::Span: return span();
        case CodeTarget::Passage: return passage();
        case CodeTarget::Difference: return difference();
        case CodeTarget::Absence: return absence();
        case CodeTarget::Article: return article();
        }
        return std::unexpected(QString());
    }

    [[nodiscard]] Answer automatic(CodeTargets allowed) const
    {
        QList<CodeTarget> order{CodeTarget::Span, CodeTarget::Absence, CodeTarget::Passage, CodeTarget::Difference};
        if (allowed == CodeTargets(CodeTarget::Article))
            order = {CodeTarget::Article};
        std::optional<QString> reason;
        for (const CodeTarget target : std::as_const(order)) {
            if (!allowed.testFlag(target))
                continue;
            Answer answer = of(target);
            if (answer)
                return answer;
            reason = reason.value_or(answer.error());
        }
        if (std::has_single_bit(static_cast<unsigned>(allowed.toInt())) && reason)
            return std::unexpected(*reason);
        return std::unexpected(Texts::tr("Select words, or choose a passage, first."));
    }

private:
    [[nodiscard]] Answer span() const
    {
        if (m_selection)
            return selectionIn(m_contents, m_selection->article, m_selection->range);
        if (m_pointing.article < 0)
            return std::unexpected(Texts::tr("Put the cursor in a column, or select words, first."));
        if (m_passage) {
            if (const Span *telling = closest(*m_passage))
                return spanOf(m_contents, *m_passage, *telling);
            return std::unexpected(Texts::tr("The chosen passage is not in this column."));
        }
        for (const Passage &around : m_contents.passages) {
            if (const Span *telling = underCaret(around))
                return spanOf(m_contents, around, *telling);
        }
        return std::unexpected(Texts::tr("Select words, or choose a passage, first."));
    }

    [[nodiscard]] Answer passage() const
    {
        if (!m_passage)
            return std::unexpected(Texts::tr("Choose a passage first."));
        return passageOf(m_contents, *m_passage);
    }

    [[nodiscard]] Answer absence() const
    {
        if (!m_passage)
            return std::unexpected(Texts::tr("Choose the passage that is left out first."));
        if (m_pointing.article < 0)
            return std::unexpected(Texts::tr("Put the cursor in the column that leaves it out first."));
        if (m_passage->firstSpanIn(m_pointing.article))
            return std::unexpected(Texts::tr("This column has the chosen passage: it leaves nothing out."));
        return absenceOf(m_contents, *m_passage, m_pointing.article);
    }

    [[nodiscard]] Answer article() const
    {
        if (m_pointing.article < 0)
            return std::unexpected(Texts::tr("Put the cursor in a column first."));
        return articleOf(m_contents, m_pointing.article);
    }

    /// Between words that are selected in two columns, or between the column with the cursor and the base.
    [[nodiscard]] Answer difference() const
    {
        if (m_pointing.selections.size() == 2)
            return differenceOf(m_contents, m_passage ? *m_passage : Passage(), m_pointing.selections.first(),
                                m_pointing.selections.last());
        if (!m_passage)
            return std::unexpected(
                Texts::tr("Select words in two columns, or choose a passage and put the cursor in a column."));
        const Span *base = m_passage->firstSpanIn(m_pointing.base);
        const Span &first = base ? *base : m_passage->spans.first();
        const Span *other = m_pointing.article >= 0 ? closest(*m_passage) : nullptr;
        if (!other)
            return std::unexpected(Texts::tr("Put the cursor in a column that has the chosen passage."));
        if (other->article == first.article) {
            const auto next = std::ranges::find_if(
                m_passage->spans, [&first](const Span &telling) { return telling.article != first.article; });
            if (next == m_passage->spans.cend())
                return std::unexpected(Texts::tr("Only one column has the chosen passage."));
            other = &*next;
        }
        return differenceOf(m_contents, *m_passage, first, *other);
    }

    /// The telling in the column with the cursor: that under it, or the first.
    [[nodiscard]] const Span *closest(const Passage &passage) const
    {
        const Span *under = underCaret(passage);
        return under ? under : passage.firstSpanIn(m_pointing.article);
    }

    [[nodiscard]] const Span *underCaret(const Passage &passage) const
    {
        const auto found = std::ranges::find_if(passage.spans, [this](const Span &telling) {
            return telling.article == m_pointing.article && telling.range.start <= m_pointing.caret
                && m_pointing.caret <= telling.range.end;
        });
        return found == passage.spans.cend() ? nullptr : &*found;
    }

    const StoryContents &m_contents;
    const Pointing &m_pointing;
    const Passage *m_passage = nullptr;
    std::optional<Span> m_selection;
};

bool overlapsAny(const Passage &passage, const QList<Span> &places)
{
    return std::ranges::any_of(passage.spans, [&places](const Span &span) {
        return std::ranges::any_of(places, [&span](const Span &place) {
            return place.article == span.article && place.range.overlaps(span.range);
        });
    });
}

} // namespace

Answer pointedAt(const StoryContents &contents, const Pointing &pointing, std::optional<CodeTarget> wanted,
                 CodeTargets allowed)
{
    const Pointer pointer(contents, pointing);
    return wanted ? pointer.of(*wanted) : pointer.automatic(allowed);
}

QList<qint64> codingsAt(const StoryContents &contents, const Pointing &pointing, std::optional<CodeTarget> wanted,
                        const QList<Coding> &codings, const QString &coder)
{
    const Answer thing = pointedAt(contents, pointing, wanted, everyTarget);
    const qint64 article = pointing.article >= 0 ? contents.articles.at(pointing.article).id : 0;
    const auto distance = [&](const Coding &coding) -> qsizetype {
        if (thing && sameThing(*thing, coding))
            return 0;
        for (const CodingPlace &place : coding.places) {
            if (coding.article == 0 && place.article == article && place.range.start <= pointing.caret
                && pointing.caret <= place.range.end)
                return place.range.size();
        }
        return -1;
    };
    QList<std::pair<qsizetype, qint64>> found;
    for (auto coding = codings.crbegin(); coding != codings.crend(); ++coding) { // the latest first
        if (coding->isFinal || coding->coder != coder)
            continue;
        if (const qsizetype far = distance(*coding); far >= 0)
            found.append({far, coding->id});
    }
    std::ranges::stable_sort(found, {}, &std::pair<qsizetype, qint64>::first);
    QList<qint64> ids;
    for (const auto &[far, id] : std::as_const(found))
        ids.append(id);
    return ids;
}

QList<int> uncodedPassages(const StoryContents &contents, const QList<Coding> &codings, const QString &coder)
{
    QSet<QString> named;
    QList<Span> loose;
    for (const Coding &coding : codings) {
        if (coding.isFinal || coding.coder != coder || coding.codes.isEmpty())
            continue;
        if (!coding.passage.isEmpty())
            named.insert(coding.passage);
        else if (coding.article == 0) // what is said of an article says nothing of its passages
            for (const CodingPlace &place : coding.places)
                loose.append({static_cast<int>(indexOf(contents, place.article)), place.range});
    }
    QList<int> numbers;
    for (const Passage &passage : contents.passages) {
        if (!named.contains(passage.id) && !overlapsAny(passage, loose))
            numbers.append(passage.number);
    }
    return numbers;
}

QList<int> shuffled(QList<int> numbers, quint32 seed)
{
    // Not std::shuffle, whose order is each library's own.
    std::mt19937 random(seed);
    for (qsizetype left = numbers.size(); left > 1; --left)
        numbers.swapItemsAt(left - 1, static_cast<qsizetype>(random() % static_cast<quint32>(left)));
    return numbers;
}

} // namespace tellings
