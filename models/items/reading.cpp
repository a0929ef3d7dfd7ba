// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/reading.h"

#include "models/items/spantext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace tellings {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

/// What is shared of one paragraph.
struct Shared {
    QStringList passages; ///< numbers, for a person
    QSet<int> others; ///< articles
    int changed = 0; ///< words
    bool isBase = true; ///< of every passage in it
};

int wordsIn(const Article &article, TextRange mark, TextRange paragraph)
{
    const TextRange inside{std::max(mark.start, paragraph.start), std::min(mark.end, paragraph.end)};
    return inside.isEmpty() ? 0 : countWords(article.view(inside));
}

Shared sharedOf(const Comparison &comparison, int index, TextRange range, int base, DifferenceChoice choice)
{
    const Article &article = comparison.story.articles.at(index);
    Shared shared;
    for (const Passage &passage : comparison.passages) {
        const bool here = std::ranges::any_of(
            passage.spans, [&](const Span &span) { return span.article == index && span.range.overlaps(range); });
        if (!here)
            continue;
        shared.passages.append(QLocale().toString(passage.number));
        const QList<int> carriers = passage.articles();
        shared.others.unite(QSet<int>(carriers.cbegin(), carriers.cend()));
        const int told = carriers.contains(base) ? base : carriers.constFirst();
        shared.isBase = shared.isBase && told == index && choice.against == DifferenceChoice::Against::Base;
        const QList<WordMark> marks = choosePassage(comparison, passage, base, choice).at(index).marks;
        for (const WordMark &mark : marks) {
            if (mark.change != WordChange::Dropped)
                shared.changed += wordsIn(article, mark.range, range);
        }
    }
    shared.others.remove(index);
    return shared;
}

QString joined(const QStringList &parts)
{
    return parts.join(Texts::tr(", ", "between parts of a sentence"));
}

} // namespace

QString paragraphSentence(const Comparison &comparison, int article, int paragraph, int baseArticle,
                          DifferenceChoice choice)
{
    const QLocale locale;
    const Paragraph &read = comparison.story.articles.at(article).paragraphs.at(paragraph);
    QStringList parts{Texts::tr("Paragraph %1", "number").arg(locale.toString(paragraph + 1))};
    if (read.role != ParagraphRole::Body)
        parts.append(roleText(read.role));
    const Shared shared = sharedOf(comparison, article, read.range, baseArticle, choice);
    if (shared.passages.isEmpty()) {
        parts.append(Texts::tr("only here"));
        return joined(parts);
    }
    parts.append(Texts::tr("passage(s) %1", "list of numbers", static_cast<int>(shared.passages.size()))
                     .arg(locale.createSeparatedList(shared.passages)));
    parts.append(
        Texts::tr("shared with %1 of %2", "other outlets")
            .arg(locale.toString(shared.others.size()), locale.toString(comparison.story.articles.size() - 1)));
    if (shared.changed > 0)
        parts.append(Texts::tr("%n word(s) changed", nullptr, shared.changed));
    else if (!shared.isBase)
        parts.append(Texts::tr("word for word"));
    return joined(parts);
}

QString placeSentence(const Comparison &comparison, int article, qsizetype offset, int baseArticle,
                      DifferenceChoice choice)
{
    const Article &read = comparison.story.articles.at(article);
    const QList<Paragraph> &paragraphs = read.paragraphs;
    if (paragraphs.isEmpty())
        return outletName(read);
    const auto next = std::ranges::find_if(paragraphs, [&](const Paragraph &p) { return offset <= p.range.end; });
    const auto index = next == paragraphs.cend() ? paragraphs.size() - 1 : next - paragraphs.cbegin();
    return Texts::tr("%1: %2", "outlet, what stands there")
        .arg(outletName(read), paragraphSentence(comparison, article, static_cast<int>(index), baseArticle, choice));
}

QString gapSentence(const FoldedParagraphs &folded)
{
    const QLocale locale;
    const QString first = locale.toString(folded.first + 1);
    const QString numbers = folded.count == 1
        ? first
        : Texts::tr("%1 to %2", "paragraph numbers").arg(first, locale.toString(folded.first + folded.count));
    return (folded.open ? Texts::tr("Paragraph(s) %1, to be folded again", "number, or range of them", folded.count)
                        : Texts::tr("Paragraph(s) %1, folded by the filter", "number, or range of them", folded.count))
        .arg(numbers);
}

QString placeSentence(const Article &article, const FoldedParagraphs &folded)
{
    return Texts::tr("%1: %2", "outlet, what stands there").arg(outletName(article), gapSentence(folded));
}

QString passageSentence(const Comparison &comparison, int passage)
{
    const Passage *chosen = passageByNumber(comparison, passage);
    if (!chosen)
        return Texts::tr("No passage chosen");
    const QLocale locale;
    QStringList outlets;
    for (const int article : chosen->articles())
        outlets.append(outletName(comparison.story.articles.at(article)));
    return Texts::tr("Passage %1 of %2, %3, in %4", "number, passages, relation, outlets")
        .arg(locale.toString(passage), locale.toString(comparison.passages.size()), relationText(chosen->relation),
             locale.createSeparatedList(outlets));
}

} // namespace tellings
