// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storychange.h"

#include "models/text/codepointmap.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

using Outcome = std::expected<StoryChange, QString>;

Outcome noSuchArticle(qint64 id)
{
    return std::unexpected(u"no article %1"_s.arg(id));
}

/// Every span's article as it is called after the articles were put in another order.
void renumber(QList<Passage> &passages, const std::function<int(int)> &renamed)
{
    for (Passage &passage : passages) {
        for (Span &span : passage.spans)
            span.article = renamed(span.article);
        std::ranges::sort(passage.spans);
    }
}

/// Makes one kind of change after the other.
struct Apply {
    StoryContents &contents;

    Outcome operator()(const SetTitle &change) const { return SetTitle{std::exchange(contents.title, change.title)}; }

    Outcome operator()(const AddArticle &change) const
    {
        const StoredArticle article = measured(change.article);
        if (const QString problem = articleProblem(article); !problem.isEmpty())
            return std::unexpected(problem);
        if (indexOf(contents, article.id) >= 0)
            return std::unexpected(u"article %1 twice"_s.arg(article.id));
        const qsizetype at = std::clamp<qsizetype>(change.at, 0, contents.articles.size());
        contents.articles.insert(at, article);
        renumber(contents.passages, [at](int index) { return index >= at ? index + 1 : index; });
        return RemoveArticle{article.id};
    }

    Outcome operator()(const RemoveArticle &change) const
    {
        const qsizetype at = indexOf(contents, change.article);
        if (at < 0)
            return noSuchArticle(change.article);
        const bool inUse = std::ranges::any_of(contents.passages, [at](const Passage &passage) {
            return passage.firstSpanIn(static_cast<int>(at)) != nullptr;
        });
        if (inUse)
            return std::unexpected(u"article %1 is in a passage"_s.arg(change.article));
        const StoredArticle article = contents.articles.takeAt(at);
        renumber(contents.passages, [at](int index) { return index > at ? index - 1 : index; });
        return AddArticle{article, at};
    }

    Outcome operator()(const ChangeArticle &change) const
    {
        const StoredArticle article = measured(change.article);
        if (const QString problem = articleProblem(article); !problem.isEmpty())
            return std::unexpected(problem);
        const qsizetype at = indexOf(contents, article.id);
        if (at < 0)
            return noSuchArticle(article.id);
        StoredArticle before = std::exchange(contents.articles[at], article);
        if (const QString problem = passageProblem(contents, contents.passages); !problem.isEmpty()) {
            contents.articles[at] = before;
            return std::unexpected(problem);
        }
        return ChangeArticle{std::move(before)};
    }

    Outcome operator()(const MoveArticle &change) const
    {
        const qsizetype from = indexOf(contents, change.article);
        if (from < 0)
            return noSuchArticle(change.article);
        const qsizetype to = std::clamp<qsizetype>(change.to, 0, contents.articles.size() - 1);
        contents.articles.move(from, to);
        renumber(contents.passages, [from, to](int index) -> int {
            if (index == from)
                return static_cast<int>(to);
            if (from < index && index <= to)
                return index - 1;
            return to <= index && index < from ? index + 1 : index;
        });
        return MoveArticle{change.article, from};
    }

    Outcome operator()(const SetSettings &change) const
    {
        return SetSettings{std::exchange(contents.settings, change.settings)};
    }

    Outcome operator()(const SetPassages &change) const
    {
        if (const QString problem = passageProblem(contents, change.passages); !problem.isEmpty())
            return std::unexpected(problem);
        return SetPassages{std::exchange(contents.passages, change.passages)};
    }

    Outcome operator()(const SetCorrections &change) const
    {
        for (const Correction &correction : change.corrections) {
            if (const QString problem = correctionProblem(correction); !problem.isEmpty())
                return std::unexpected(problem);
        }
        return SetCorrections{std::exchange(contents.corrections, change.corrections)};
    }

    Outcome operator()(const PutAnnotation &change) const
    {
        const Annotation &annotation = change.annotation;
        const TextRange range = annotation.range;
        if (annotation.id < 1 || range.start < 0 || range.end < range.start)
            return std::unexpected(u"annotation %1"_s.arg(annotation.id));
        const auto before = contents.annotations.constFind(annotation.id);
        const StoryChange inverse = before == contents.annotations.cend() ? StoryChange(RemoveAnnotation{annotation.id})
                                                                          : StoryChange(PutAnnotation{*before});
        contents.annotations.insert(annotation.id, annotation);
        return inverse;
    }

    Outcome operator()(const RemoveAnnotation &change) const
    {
        if (!contents.annotations.contains(change.annotation))
            return std::unexpected(u"no annotation %1"_s.arg(change.annotation));
        return PutAnnotation{contents.annotations.take(change.annotation)};
    }

    Outcome operator()(const SetView &change) const { return SetView{std::exchange(contents.view, change.view)}; }

    Outcome operator()(const AdoptHistory &change) const
    {
        return AdoptHistory{.added = change.removed, .removed = change.added, .log = {}};
    }
};

bool areInBounds(const QList<Paragraph> &paragraphs, qsizetype size)
{
    qsizetype end = 0;
    for (const Paragraph &paragraph : paragraphs) {
        if (paragraph.range.start < end || paragraph.range.end < paragraph.range.start || paragraph.range.end > size)
            return false;
        end = paragraph.range.end;
    }
    return true;
}

} // namespace

Outcome applyChange(StoryContents &contents, const StoryChange &change)
{
    return std::visit(Apply{contents}, change);
}

StoryEdit expanded(const StoryContents &contents, const StoryEdit &edit)
{
    const bool removes = std::ranges::any_of(
        edit, [](const StoryChange &change) { return std::holds_alternative<RemoveArticle>(change); });
    if (!removes)
        return edit;
    StoryContents imagined = contents;
    StoryEdit result;
    for (const StoryChange &change : edit) {
        if (const auto *removal = std::get_if<RemoveArticle>(&change)) {
            const auto index = static_cast<int>(indexOf(imagined, removal->article));
            QList<Passage> left;
            for (Passage passage : std::as_const(imagined.passages)) {
                passage.spans.removeIf([index](const Span &span) { return span.article == index; });
                if (passage.articles().size() > 1)
                    left.append(passage);
            }
            if (left != imagined.passages)
                result.append(SetPassages{left});
            imagined.passages = left;
        }
        result.append(change);
        if (!applyChange(imagined, change))
            break; // whoever makes the edit will find the same
    }
    return result;
}

bool isEdit(const StoryChange &change)
{
    return !std::holds_alternative<SetView>(change) && !std::holds_alternative<SetPassages>(change)
        && !std::holds_alternative<AdoptHistory>(change);
}

QString articleProblem(const StoredArticle &stored)
{
    const Article &article = stored.article;
    if (stored.id < 1)
        return u"article without an id"_s;
    if (stored.withheld && !article.text.isEmpty())
        return u"article %1: withheld, and has a text"_s.arg(stored.id);
    if (stored.version < 0 || stored.version > stored.others.size())
        return u"article %1: version"_s.arg(stored.id);
    if (!areInBounds(article.paragraphs, stored.withheld ? stored.length : article.text.size()))
        return u"article %1: paragraphs"_s.arg(stored.id);
    for (const ArticleVersion &version : stored.others) {
        if (!areInBounds(version.article.paragraphs, version.article.text.size()))
            return u"article %1: paragraphs of a version"_s.arg(stored.id);
    }
    return {};
}

QString correctionProblem(const Correction &correction)
{
    const auto problem = [&correction](const QString &what) {
        return u"correction \"%1\": %2"_s.arg(correctionKey(correction.kind), what);
    };
    if (correction.spans.isEmpty())
        return problem(u"no text"_s);
    for (const Anchor &anchor : correction.spans) {
        if (anchor.range.start < 0 || anchor.range.isEmpty())
            return problem(u"place"_s);
        if (anchor.cut != -1 && (anchor.cut <= 0 || anchor.cut >= anchor.range.size()))
            return problem(u"cut"_s);
    }
    const bool leaves = std::ranges::all_of(correction.leaving,
                                            [&](int index) { return index >= 0 && index < correction.spans.size(); });
    return leaves ? QString() : problem(u"leaving"_s);
}

QString passageProblem(const StoryContents &contents, const QList<Passage> &passages)
{
    QSet<QString> ids;
    for (const Passage &passage : passages) {
        if (passage.id.isEmpty() || ids.contains(passage.id))
            return u"passage \"%1\""_s.arg(passage.id);
        ids.insert(passage.id);
        for (const Span &span : passage.spans) {
            if (span.article < 0 || span.article >= contents.articles.size())
                return u"passage \"%1\": article"_s.arg(passage.id);
            const StoredArticle &stored = contents.articles.at(span.article);
            const qsizetype size = stored.withheld ? stored.length : stored.article.text.size();
            if (span.range.start < 0 || span.range.isEmpty() || span.range.end > size)
                return u"passage \"%1\": place"_s.arg(passage.id);
        }
    }
    return {};
}

} // namespace tellings
