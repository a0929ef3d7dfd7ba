// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/attachplan.h"

#include "models/formats/filebytes.h"
#include "models/formats/storyloader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace tellings {

namespace {

using State = AnchorPlace::State;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AttachPlan)
};

/// A copy tried in the place of an article.
struct Trial {
    qsizetype copy = 0;
    PlannedText text;

    [[nodiscard]] int found() const { return text.count(State::Exact) + text.count(State::Moved); }
    /// Whether it is to be preferred.
    [[nodiscard]] bool beats(const Trial &other) const
    {
        const bool identical = text.match == Attachment::Match::Identical;
        const bool otherIdentical = other.text.match == Attachment::Match::Identical;
        return identical != otherIdentical ? identical : found() > other.found();
    }
};

/// What became of each marked place once the copy is there.
QList<AnchorNote> notesWith(const StoryContents &contents, qint64 article, const Attachment &attachment)
{
    StoryContents imagined = contents;
    for (const StoryChange &change : attachment.edit) {
        if (!applyChange(imagined, change))
            return {};
    }
    return anchorNotes(imagined, article);
}

/// How a copy that fits nowhere comes nearest, in words.
class Refusal {
public:
    void consider(const StoredArticle &article, const Attachment &attachment)
    {
        const auto found =
            static_cast<int>(attachment.exact.size() + attachment.moved.size()) + attachment.foundCorrections;
        const int all = found + static_cast<int>(attachment.lost.size()) + attachment.lostCorrections;
        if (found > m_found || m_outlet.isEmpty()) {
            m_found = found;
            m_all = all;
            m_outlet = article.article.outlet;
        }
        m_anchored = m_anchored || all > 0;
    }

    [[nodiscard]] QString text() const
    {
        if (m_outlet.isEmpty())
            return Texts::tr("No article of the story lacks a text.");
        if (m_found > 0)
            return Texts::tr("It is like the article of %1, but only %2 of %3 marked places are in it.",
                             "outlet, number, number")
                .arg(m_outlet)
                .arg(m_found)
                .arg(m_all);
        if (m_anchored)
            return Texts::tr("Its text is no article's of the story, and none of the marked places is in it.");
        return Texts::tr("Its text is no article's of the story, and nothing is marked there by which another version "
                         "could be told.");
    }

private:
    QString m_outlet;
    int m_found = 0;
    int m_all = 0;
    bool m_anchored = false;
};

/// Everything that a copy could be, or why it is nothing.
std::expected<QList<Trial>, QString> trialsOf(const StoryContents &contents, const OwnCopy &own, qsizetype copy)
{
    const StoredArticle measuredCopy = measured({.article = own.article});
    QList<Trial> trials;
    Refusal refusal;
    for (const StoredArticle &stored : contents.articles) {
        if (!stored.withheld) {
            if (stored.textSha256 == measuredCopy.textSha256)
                return std::unexpected(
                    Texts::tr("The story has this text already (%1).", "outlet").arg(stored.article.outlet));
            continue;
        }
        const Attachment attachment = attachCopy(contents, stored.id, own.article, own.source);
        if (attachment.match == Attachment::Match::Refused)
            refusal.consider(stored, attachment);
        else
            trials.append({copy, {stored.id, own, attachment.match, notesWith(contents, stored.id, attachment)}});
    }
    if (trials.isEmpty())
        return std::unexpected(refusal.text());
    return trials;
}

/// Gives each article the copy that fits it best, the best fits first.
void assign(QList<Trial> trials, const QList<OwnCopy> &copies, AttachPlan &plan)
{
    std::ranges::stable_sort(trials, [](const Trial &one, const Trial &other) { return one.beats(other); });
    QSet<qsizetype> used;
    QSet<qint64> filled;
    for (const Trial &trial : std::as_const(trials)) {
        if (used.contains(trial.copy) || filled.contains(trial.text.article))
            continue;
        used.insert(trial.copy);
        filled.insert(trial.text.article);
        plan.texts.append(trial.text);
    }
    QSet<qsizetype> told;
    for (const Trial &trial : std::as_const(trials)) {
        if (used.contains(trial.copy) || told.contains(trial.copy))
            continue;
        told.insert(trial.copy);
        plan.refused.append({copies.at(trial.copy).article.file, Texts::tr("Another file fits the article better.")});
    }
}

} // namespace

int PlannedText::count(State state) const
{
    return countOf(anchors, state);
}

std::expected<QList<OwnCopy>, Error> readOwnCopies(const QStringList &paths, QList<RefusedCopy> &refused,
                                                   const Watch &watch)
{
    const auto loaded = loadStory(paths, watch);
    if (!loaded)
        return std::unexpected(loaded.error());
    for (const Error &problem : loaded->problems)
        refused.append({problem.path, problem.text});
    QList<OwnCopy> copies;
    for (const Article &article : loaded->story.articles) {
        auto source = readFile(article.file, watch);
        copies.append({article, source ? *std::move(source) : QByteArray()});
    }
    return copies;
}

AttachPlan planAttaching(const StoryContents &contents, const QList<OwnCopy> &copies, const Watch &watch)
{
    AttachPlan plan;
    QList<Trial> trials;
    for (qsizetype i = 0; i < copies.size(); ++i) {
        if (watch && !watch(static_cast<double>(i) / static_cast<double>(copies.size())))
            return {};
        if (auto tried = trialsOf(contents, copies.at(i), i))
            trials += *tried;
        else
            plan.refused.append({copies.at(i).article.file, tried.error()});
    }
    assign(std::move(trials), copies, plan);
    return plan;
}

StoryEdit attachEdit(const StoryContents &contents, const QList<PlannedText> &texts)
{
    StoryContents imagined = contents;
    StoryEdit edit;
    for (const PlannedText &text : texts) {
        // Each one counts on what the ones before it did to corrections and passages.
        const Attachment attachment = attachCopy(imagined, text.article, text.copy.article, text.copy.source);
        for (const StoryChange &change : attachment.edit) {
            if (!applyChange(imagined, change))
                return {};
            edit.append(change);
        }
    }
    return edit;
}

} // namespace tellings
