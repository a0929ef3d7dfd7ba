// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/mergeplanner.h"

#include "models/store/mergeitems.h"
#include "models/store/textfree.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

using Revisions = QList<Revision>;

/// The revisions of one copy that the other does not know.
Revisions extra(const Revisions &of, const Revisions &known)
{
    Revisions result;
    for (const Revision &revision : of) {
        if (std::ranges::find(known, revision.id, &Revision::id) == known.cend())
            result.append(revision);
    }
    return result;
}

bool hasBeen(const Revisions &revisions, const std::optional<QString> &value)
{
    return std::ranges::find(revisions, value, &Revision::was) != revisions.cend();
}

/// What a person sees of an annotation.
QString textOf(const Annotation &annotation)
{
    QStringList parts;
    for (const QJsonValue &value : annotation.body) {
        if (const QString text = value.toVariant().toString(); !text.isEmpty())
            parts.append(text);
    }
    if (!annotation.quote.isEmpty())
        parts.append(u"“%1”"_s.arg(annotation.quote.simplified().left(80)));
    return parts.join(u", "_s);
}

QString textOf(const StoredArticle &stored)
{
    return stored.article.outlet.isEmpty() ? QFileInfo(stored.article.file).fileName() : stored.article.outlet;
}

std::optional<QString> presence(const StoryContents &contents, qint64 article)
{
    return indexOf(contents, article) < 0 ? std::nullopt : std::optional(presentValue);
}

QList<qint64> idsOf(const StoryContents &contents)
{
    QList<qint64> ids;
    for (const StoredArticle &stored : contents.articles)
        ids.append(stored.id);
    return ids;
}

/// Gives our withheld articles the texts that the other copy has; returns the edit that did it.
StoryEdit attach(StoryContents &contents, const StoryContents &other)
{
    StoryEdit all;
    for (const StoredArticle &stored : other.articles) {
        const qsizetype place = indexOf(contents, stored.id);
        if (stored.withheld || place < 0 || !contents.articles.at(place).withheld)
            continue;
        const Attachment attachment = attachCopy(contents, stored.id, stored.article, stored.source);
        StoryEdit edit = attachment.edit;
        if (attachment.match == Attachment::Match::Identical) {
            StoredArticle whole = contents.articles.at(place);
            copyDetail(u"text"_s, stored, whole); // what it is called, too
            edit.append(ChangeArticle{whole});
        }
        for (const StoryChange &change : edit)
            (void)applyChange(contents, change);
        all += edit;
    }
    return all;
}

/// Calls an article in a copy by another id.
void rename(StoryContents &contents, History &history, qint64 from, qint64 to)
{
    contents.articles[indexOf(contents, from)].id = to;
    for (Annotation &annotation : contents.annotations) {
        if (annotation.article == from)
            annotation.article = to;
    }
    const QString before = articleItem(from);
    History renamed;
    for (auto item = history.cbegin(); item != history.cend(); ++item) {
        const bool isIts = item.key() == before || item.key().startsWith(before + u'/');
        renamed.insert(isIts ? articleItem(to) + item.key().sliced(before.size()) : item.key(), item.value());
    }
    history = renamed;
}

} // namespace

MergePlanner::MergePlanner(const StoryCopy &ours, const StoryCopy &theirs)
{
    m_merge.m_ours = ours.contents;
    m_merge.m_theirs = theirs.contents;
    m_merge.m_ourHistory = ours.history;
    m_merge.m_theirHistory = theirs.history;
    QList<LogEntry> known = ours.log;
    for (const LogEntry &entry : theirs.log) {
        if (!known.removeOne(entry))
            m_merge.m_log.append(entry);
    }
}

StoryMerge MergePlanner::plan()
{
    attachTexts();
    joinTwins();
    judgeStory();
    judgeAnnotations();
    judgeArticles();
    judgeCorrections();
    judgeOrder();
    return std::move(m_merge);
}

void MergePlanner::attachTexts()
{
    m_merge.m_attached = attach(m_merge.m_ours, m_merge.m_theirs);
    (void)attach(m_merge.m_theirs, m_merge.m_ours);
}

void MergePlanner::joinTwins()
{
    StoryContents &theirs = m_merge.m_theirs;
    const QList<StoredArticle> before = theirs.articles;
    for (const StoredArticle &stored : before) {
        if (stored.withheld || indexOf(m_merge.m_ours, stored.id) >= 0)
            continue;
        const QList<StoredArticle> &ours = m_merge.m_ours.articles;
        const auto twin = std::ranges::find_if(ours, [&](const StoredArticle &other) {
            return !other.withheld && other.textSha256 == stored.textSha256
                && QFileInfo(other.article.file).fileName() == QFileInfo(stored.article.file).fileName()
                && indexOf(theirs, other.id) < 0;
        });
        if (twin != ours.cend())
            rename(theirs, m_merge.m_theirHistory, stored.id, twin->id);
    }
}

MergePlanner::Judgement MergePlanner::judge(const QString &item, const Value &ours, const Value &theirs) const
{
    if (ours == theirs)
        return {};
    const Revisions ourPast = m_merge.m_ourHistory.value(item);
    const Revisions theirPast = m_merge.m_theirHistory.value(item);
    if (!ours && ourPast.isEmpty())
        return {Verdict::Theirs, {}}; // it never was here
    if (!theirs && theirPast.isEmpty())
        return {Verdict::Ours, {}};
    const Revisions ourOwn = extra(ourPast, theirPast);
    const Revisions theirOwn = extra(theirPast, ourPast);
    if (ourOwn.isEmpty() && hasBeen(theirOwn, ours))
        return {Verdict::Theirs, ours};
    if (theirOwn.isEmpty() && hasBeen(ourOwn, theirs))
        return {Verdict::Ours, theirs};
    if (ourOwn.isEmpty() || theirOwn.isEmpty())
        return {Verdict::Conflict, {}}; // one of the files does not say all that was done in it
    Value base = ourOwn.constFirst().was;
    if (!hasBeen(theirOwn, base))
        base = theirOwn.constFirst().was;
    if (!hasBeen(ourOwn, base))
        return {Verdict::Conflict, {}};
    if (ours == base)
        return {Verdict::Theirs, base}; // it was changed and changed back
    return {theirs == base ? Verdict::Ours : Verdict::Conflict, base};
}

void MergePlanner::take(const Judgement &judgement, MergeConflict conflict)
{
    if (judgement.verdict == Verdict::Conflict)
        m_merge.m_conflicts.append(std::move(conflict));
    else if (judgement.verdict != Verdict::Same)
        m_merge.m_sides.insert(conflict.item, judgement.verdict == Verdict::Ours ? MergeSide::Ours : MergeSide::Theirs);
}

void MergePlanner::judgeStory()
{
    using Kind = MergeConflict::Kind;
    const StoryContents &ours = m_merge.m_ours;
    const StoryContents &theirs = m_merge.m_theirs;
    const Judgement title = judge(titleItem, ours.title, theirs.title);
    take(title,
         {.kind = Kind::Title, .item = titleItem, .base = title.base, .ours = ours.title, .theirs = theirs.title});
    const auto theirValues = settingValues(theirs.settings);
    const auto ourValues = settingValues(ours.settings);
    for (auto value = ourValues.cbegin(); value != ourValues.cend(); ++value) {
        const QString item = settingItem(value.key());
        const Judgement setting = judge(item, value.value(), theirValues.value(value.key()));
        take(setting,
             {.kind = Kind::Setting,
              .item = item,
              .field = value.key(),
              .base = setting.base,
              .ours = value.value(),
              .theirs = theirValues.value(value.key())});
    }
}

void MergePlanner::judgeAnnotations()
{
    const auto &ours = m_merge.m_ours.annotations;
    const auto &theirs = m_merge.m_theirs.annotations;
    ItemValues ourValues(m_merge.m_ours);
    ItemValues theirValues(m_merge.m_theirs);
    QSet<qint64> ids(ours.keyBegin(), ours.keyEnd());
    ids.unite({theirs.keyBegin(), theirs.keyEnd()});
    QList<qint64> sorted(ids.cbegin(), ids.cend());
    std::ranges::sort(sorted);
    for (const qint64 id : std::as_const(sorted)) {
        const auto our = ours.constFind(id);
        const auto their = theirs.constFind(id);
        if (our != ours.cend() && their != theirs.cend() && *our == *their)
            continue;
        MergeConflict conflict{.kind = MergeConflict::Kind::Annotation, .item = annotationItem(id)};
        Value ourValue;
        Value theirValue;
        if (our != ours.cend()) {
            ourValue = ourValues.annotation(*our);
            conflict.ours = textOf(*our);
            conflict.subject = our->quote.simplified().left(60);
        }
        if (their != theirs.cend()) {
            theirValue = theirValues.annotation(*their);
            conflict.theirs = textOf(*their);
            if (our == ours.cend())
                conflict.subject = their->quote.simplified().left(60);
        }
        take(judge(conflict.item, ourValue, theirValue), conflict);
    }
}

bool MergePlanner::hasNews(qint64 article, MergeSide of) const
{
    const bool isOurs = of == MergeSide::Ours;
    const History &own = isOurs ? m_merge.m_ourHistory : m_merge.m_theirHistory;
    const History &other = isOurs ? m_merge.m_theirHistory : m_merge.m_ourHistory;
    const QString start = articleItem(article) + u'/';
    for (auto item = own.lowerBound(start); item != own.cend() && item.key().startsWith(start); ++item) {
        if (!extra(item.value(), other.value(item.key())).isEmpty())
            return true;
    }
    const auto &annotations = isOurs ? m_merge.m_ours.annotations : m_merge.m_theirs.annotations;
    return std::ranges::any_of(annotations, [&](const Annotation &annotation) {
        const auto side = m_merge.m_sides.constFind(annotationItem(annotation.id));
        return annotation.article == article && side != m_merge.m_sides.cend() && *side == of;
    });
}

void MergePlanner::judgeArticles()
{
    const QList<qint64> theirs = idsOf(m_merge.m_theirs);
    QList<qint64> ids = idsOf(m_merge.m_ours);
    for (const qint64 id : theirs) {
        if (!ids.contains(id))
            ids.append(id);
    }
    std::ranges::sort(ids);
    for (const qint64 id : std::as_const(ids)) {
        const qsizetype our = indexOf(m_merge.m_ours, id);
        const qsizetype their = indexOf(m_merge.m_theirs, id);
        if (our >= 0 && their >= 0) {
            judgeDetails(m_merge.m_ours.articles.at(our), m_merge.m_theirs.articles.at(their));
            continue;
        }
        const StoredArticle &there = our >= 0 ? m_merge.m_ours.articles.at(our) : m_merge.m_theirs.articles.at(their);
        MergeConflict conflict{.kind = MergeConflict::Kind::Article, .item = articleItem(id), .subject = textOf(there)};
        (our >= 0 ? conflict.ours : conflict.theirs) = there.article.headline;
        Judgement judgement = judge(conflict.item, presence(m_merge.m_ours, id), presence(m_merge.m_theirs, id));
        // Taken out by the one, while the other worked on it.
        const MergeSide has = our >= 0 ? MergeSide::Ours : MergeSide::Theirs;
        const Verdict gone = our >= 0 ? Verdict::Theirs : Verdict::Ours;
        if (judgement.verdict == gone && hasNews(id, has))
            judgement.verdict = Verdict::Conflict;
        take(judgement, conflict);
    }
}

void MergePlanner::judgeDetails(const StoredArticle &ours, const StoredArticle &theirs)
{
    const auto ourValues = detailValues(ours);
    const auto theirValues = detailValues(theirs);
    for (auto value = ourValues.cbegin(); value != ourValues.cend(); ++value) {
        const QString item = detailItem(ours.id, value.key());
        const Judgement judgement = judge(item, value.value(), theirValues.value(value.key()));
        MergeConflict conflict{.kind = MergeConflict::Kind::Detail,
                               .item = item,
                               .subject = textOf(ours),
                               .field = value.key(),
                               .base = judgement.base,
                               .ours = value.value(),
                               .theirs = theirValues.value(value.key())};
        if (value.key() == "text"_L1) {
            const auto length = [](const StoredArticle &stored) {
                return QCoreApplication::translate("StoryMerge", "%n character(s)", nullptr,
                                                   static_cast<int>(stored.length));
            };
            conflict.kind = MergeConflict::Kind::Text;
            if (judgement.verdict == Verdict::Conflict && !ours.withheld && !theirs.withheld)
                m_merge.m_texts.insert(ours.id);
            conflict.base.reset();
            conflict.ours = length(ours);
            conflict.theirs = length(theirs);
        }
        take(judgement, conflict);
    }
}

void MergePlanner::judgeCorrections()
{
    const QStringList ours = correctionItems(m_merge.m_ours.corrections);
    const QStringList theirs = correctionItems(m_merge.m_theirs.corrections);
    const QSet<QString> ourSet(ours.cbegin(), ours.cend());
    const QSet<QString> theirSet(theirs.cbegin(), theirs.cend());
    for (const QString &item : ourSet | theirSet) {
        const bool isOurs = ourSet.contains(item);
        const Judgement judgement = judge(item, isOurs ? Value(presentValue) : Value(),
                                          theirSet.contains(item) ? Value(presentValue) : Value());
        if (judgement.verdict == Verdict::Same)
            continue;
        MergeSide side = judgement.verdict == Verdict::Ours ? MergeSide::Ours : MergeSide::Theirs;
        if (judgement.verdict == Verdict::Conflict) // it is there or not, and it stays
            side = isOurs ? MergeSide::Ours : MergeSide::Theirs;
        m_merge.m_sides.insert(item, side);
    }
}

void MergePlanner::judgeOrder()
{
    QList<qint64> ours = idsOf(m_merge.m_ours);
    QList<qint64> theirs = idsOf(m_merge.m_theirs);
    const QList<qint64> all = ours;
    ours.removeIf([&](qint64 id) { return !theirs.contains(id); });
    theirs.removeIf([&](qint64 id) { return !all.contains(id); });
    if (ours == theirs)
        return;
    const Revisions ourPast = m_merge.m_ourHistory.value(orderItem);
    const Revisions theirPast = m_merge.m_theirHistory.value(orderItem);
    const bool ourOwn = !extra(ourPast, theirPast).isEmpty();
    const bool theirOwn = !extra(theirPast, ourPast).isEmpty();
    if (ourOwn != theirOwn) {
        m_merge.m_sides.insert(orderItem, ourOwn ? MergeSide::Ours : MergeSide::Theirs);
        return;
    }
    const auto names = [](const StoryContents &contents) {
        QStringList list;
        for (const StoredArticle &stored : contents.articles)
            list.append(textOf(stored));
        return list.join(u", "_s);
    };
    m_merge.m_conflicts.append({.kind = MergeConflict::Kind::Order,
                                .item = orderItem,
                                .ours = names(m_merge.m_ours),
                                .theirs = names(m_merge.m_theirs)});
}

} // namespace tellings
