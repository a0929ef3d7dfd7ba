// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storymerge.h"

#include "models/store/articleversions.h"
#include "models/store/mergeitems.h"
#include "models/store/mergeplanner.h"
#include "models/store/storyrows.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("StoryMerge", text);
}

QString fieldText(const QString &field)
{
    if (field == "outlet"_L1)
        return translated(QT_TRANSLATE_NOOP("StoryMerge", "Outlet"));
    if (field == "headline"_L1)
        return translated(QT_TRANSLATE_NOOP("StoryMerge", "Headline"));
    if (field == "byline"_L1)
        return translated(QT_TRANSLATE_NOOP("StoryMerge", "Byline"));
    if (field == "language"_L1)
        return translated(QT_TRANSLATE_NOOP("StoryMerge", "Language"));
    if (field == "published"_L1)
        return translated(QT_TRANSLATE_NOOP("StoryMerge", "Published"));
    return translated(QT_TRANSLATE_NOOP("StoryMerge", "Address"));
}

/// An id that is the same wherever the same is decided about the same.
qint64 decisionId(const QString &item, const QList<Revision> &past, const QString &what)
{
    QList<qint64> ids;
    for (const Revision &revision : past)
        ids.append(revision.id);
    std::ranges::sort(ids);
    QByteArray all = textValue(item) + '\n' + textValue(what);
    for (const qint64 id : std::as_const(ids))
        all += '\n' + QByteArray::number(id);
    const QByteArray hash = QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().first(13);
    return hash.toLongLong(nullptr, 16) + 1; // 52 bits, as of newId()
}

/// What only one copy has, by what of both stands before it there; an empty key for the beginning.
template <typename Key>
QMap<Key, QList<Key>> guests(const QList<Key> &keys, const QList<Key> &common)
{
    QMap<Key, QList<Key>> result;
    Key before{};
    for (const Key &key : keys) {
        if (common.contains(key))
            before = key;
        else
            result[before].append(key);
    }
    return result;
}

/// All that two lists have, in the order of the first, with what only the other has where it stands there. Where both
/// have something of their own in one place, whichever is the first, `goesBefore` decides.
template <typename Key, typename Less>
QList<Key> united(const QList<Key> &one, const QList<Key> &two, const Less &goesBefore)
{
    const QSet<Key> known(two.cbegin(), two.cend());
    QList<Key> common = one;
    common.removeIf([&](const Key &key) { return !known.contains(key); });
    const auto ofOne = guests(one, common);
    const auto ofTwo = guests(two, common);
    QList<Key> all;
    const auto append = [&](const Key &after) {
        QList<Key> a = ofOne.value(after);
        QList<Key> b = ofTwo.value(after);
        if (!b.isEmpty() && (a.isEmpty() || goesBefore(b.constFirst(), a.constFirst())))
            std::swap(a, b);
        all += a + b;
    };
    append({});
    for (const Key &key : std::as_const(common)) {
        all.append(key);
        append(key);
    }
    return all;
}

/// The kept articles in the order of `first`, with what only the other has where it stands there.
QList<StoredArticle> ordered(const QList<StoredArticle> &kept, const StoryContents &first, const StoryContents &second)
{
    const auto idsOf = [&kept](const StoryContents &contents) {
        QList<qint64> ids;
        for (const StoredArticle &stored : contents.articles) {
            if (std::ranges::find(kept, stored.id, &StoredArticle::id) != kept.cend())
                ids.append(stored.id);
        }
        return ids;
    };
    QList<StoredArticle> result;
    for (const qint64 id : united(idsOf(first), idsOf(second), std::less<qint64>()))
        result.append(*std::ranges::find(kept, id, &StoredArticle::id));
    return result;
}

/// Puts the versions that only another copy has behind those of an article, so that no text is lost.
void adoptVersions(StoredArticle &stored, const StoredArticle &other)
{
    QList<ArticleVersion> versions = versionsOf(stored);
    for (const ArticleVersion &version : versionsOf(other)) {
        const auto same = [&version](const ArticleVersion &known) {
            return known.article.text == version.article.text;
        };
        if (std::ranges::none_of(versions, same)) {
            versions.append(version);
            stored.others.append(version);
        }
    }
}

/// Whether a comparison of the one would find what one of the other found.
bool isComparedAlike(const StoryContents &one, const StoryContents &other)
{
    return one.settings == other.settings && one.corrections == other.corrections
        && std::ranges::equal(one.articles, other.articles, [](const StoredArticle &a, const StoredArticle &b) {
               return a.id == b.id && a.article.text == b.article.text && a.article.language == b.article.language
                   && a.article.paragraphs == b.article.paragraphs && a.article.file == b.article.file;
           });
}

/// The steps from one state of a story to another.
StoryEdit steps(const StoryContents &from, const StoryContents &to)
{
    StoryEdit edit;
    const bool samePassages = from.passages == to.passages && isComparedAlike(from, to);
    if (!samePassages && !from.passages.isEmpty())
        edit.append(SetPassages{{}}); // their places would lie in other texts
    if (from.title != to.title)
        edit.append(SetTitle{to.title});
    if (from.settings != to.settings)
        edit.append(SetSettings{to.settings});
    QList<qint64> now;
    for (const StoredArticle &stored : from.articles) {
        if (indexOf(to, stored.id) < 0)
            edit.append(RemoveArticle{stored.id});
        else
            now.append(stored.id);
    }
    for (qsizetype i = 0; i < to.articles.size(); ++i) {
        const StoredArticle &stored = to.articles.at(i);
        if (const qsizetype before = indexOf(from, stored.id); before < 0) {
            edit.append(AddArticle{stored, i});
            now.insert(i, stored.id);
        } else {
            if (from.articles.at(before) != stored)
                edit.append(ChangeArticle{stored});
            if (const qsizetype at = now.indexOf(stored.id); at != i) {
                edit.append(MoveArticle{stored.id, i});
                now.move(at, i);
            }
        }
    }
    if (from.corrections != to.corrections)
        edit.append(SetCorrections{to.corrections});
    for (const Annotation &annotation : from.annotations) {
        if (!to.annotations.contains(annotation.id))
            edit.append(RemoveAnnotation{annotation.id});
    }
    for (const Annotation &annotation : to.annotations) {
        const auto before = from.annotations.constFind(annotation.id);
        if (before == from.annotations.cend() || *before != annotation)
            edit.append(PutAnnotation{annotation});
    }
    if (!samePassages && !to.passages.isEmpty())
        edit.append(SetPassages{to.passages});
    return edit;
}

} // namespace

QString conflictText(const MergeConflict &conflict)
{
    using Kind = MergeConflict::Kind;
    switch (conflict.kind) {
    case Kind::Title: return translated(QT_TRANSLATE_NOOP("StoryMerge", "Title of the story"));
    case Kind::Setting:
        return translated(QT_TRANSLATE_NOOP("StoryMerge", "Setting of the comparison: %1")).arg(conflict.field);
    case Kind::Detail:
        //: %1 is "Headline" or the like, %2 an outlet
        return translated(QT_TRANSLATE_NOOP("StoryMerge", "%1, %2")).arg(fieldText(conflict.field), conflict.subject);
    case Kind::Text: return translated(QT_TRANSLATE_NOOP("StoryMerge", "Text, %1")).arg(conflict.subject);
    case Kind::Article: return translated(QT_TRANSLATE_NOOP("StoryMerge", "Article, %1")).arg(conflict.subject);
    case Kind::Annotation:
        return conflict.subject.isEmpty()
            ? translated(QT_TRANSLATE_NOOP("StoryMerge", "Annotation of the story"))
            : translated(QT_TRANSLATE_NOOP("StoryMerge", "Annotation of “%1”")).arg(conflict.subject);
    case Kind::Order: return translated(QT_TRANSLATE_NOOP("StoryMerge", "Order of the articles"));
    }
    return {};
}

std::expected<StoryMerge, Error> StoryMerge::plan(const StoryCopy &ours, const StoryCopy &theirs)
{
    if (ours.uid != theirs.uid)
        return std::unexpected(
            Error{Error::Code::BadInput,
                  //: %1 is a file
                  translated(QT_TRANSLATE_NOOP("StoryMerge", "This is another story, and no copy of the one in %1."))
                      .arg(ours.path),
                  theirs.path});
    return MergePlanner(ours, theirs).plan();
}

StoryMerge::Sides StoryMerge::decided(const QList<MergeSide> &sides) const
{
    Sides all = m_sides;
    for (qsizetype i = 0; i < m_conflicts.size(); ++i)
        all.insert(m_conflicts.at(i).item, sides.value(i, MergeSide::Ours));
    return all;
}

StoryContents StoryMerge::merged(const Sides &sides) const
{
    // What is in no list is the same in both, or ours.
    const auto isTheirs = [&](const QString &item) { return sides.value(item, MergeSide::Ours) == MergeSide::Theirs; };
    StoryContents result = m_ours;
    if (isTheirs(titleItem))
        result.title = m_theirs.title;
    QJsonObject settings = QJsonDocument::fromJson(settingsJson(m_ours.settings)).object();
    const QJsonObject theirSettings = QJsonDocument::fromJson(settingsJson(m_theirs.settings)).object();
    for (auto setting = theirSettings.begin(); setting != theirSettings.end(); ++setting) {
        if (isTheirs(settingItem(setting.key())))
            settings.insert(setting.key(), setting.value());
    }
    result.settings = settingsFromJson(settings);

    // Of the things that only one has, the side that has them keeps them, and the other one takes them out.
    QList<StoredArticle> kept;
    for (const StoredArticle &stored : m_ours.articles) {
        if (!isTheirs(articleItem(stored.id)))
            kept.append(stored);
    }
    for (const StoredArticle &stored : m_theirs.articles) {
        const auto own = std::ranges::find(kept, stored.id, &StoredArticle::id);
        if (own == kept.end() && isTheirs(articleItem(stored.id))) {
            kept.append(stored);
            continue;
        }
        if (own == kept.end() || indexOf(m_ours, stored.id) < 0)
            continue;
        const StoredArticle before = *own;
        const QStringList fields = detailValues(stored).keys();
        for (const QString &field : fields) {
            if (isTheirs(detailItem(stored.id, field)))
                copyDetail(field, stored, *own);
        }
        if (m_texts.contains(stored.id)) // both chose another text
            adoptVersions(*own, own->article.text == before.article.text ? stored : before);
    }
    const bool theirOrder = isTheirs(orderItem);
    result.articles = ordered(kept, theirOrder ? m_theirs : m_ours, theirOrder ? m_ours : m_theirs);

    for (const Annotation &annotation : m_ours.annotations) {
        if (isTheirs(annotationItem(annotation.id)))
            result.annotations.remove(annotation.id);
    }
    for (const Annotation &annotation : m_theirs.annotations) {
        if (isTheirs(annotationItem(annotation.id)))
            result.annotations.insert(annotation.id, annotation);
    }
    result.corrections = mergedCorrections(sides, result);
    const bool asOurs = isComparedAlike(result, m_ours);
    if (!asOurs)
        result.passages = isComparedAlike(result, m_theirs) ? m_theirs.passages : QList<Passage>();
    return result;
}

QList<Correction> StoryMerge::mergedCorrections(const Sides &sides, const StoryContents &result) const
{
    const QStringList ourItems = correctionItems(m_ours.corrections);
    const QStringList theirItems = correctionItems(m_theirs.corrections);
    const QList<Correction> ours = renamedCorrections(m_ours.corrections, m_ours, result);
    const QList<Correction> theirs = renamedCorrections(m_theirs.corrections, m_theirs, result);
    QMap<QString, Correction> known;
    QStringList one;
    QStringList two;
    const auto collect = [&](const QStringList &items, const QList<Correction> &corrections, MergeSide side,
                             const QStringList &others, QStringList &into) {
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (!others.contains(items.at(i)) && sides.value(items.at(i)) != side)
                continue; // the other took it out
            into.append(items.at(i));
            if (!known.contains(items.at(i)))
                known.insert(items.at(i), corrections.at(i));
        }
    };
    collect(ourItems, ours, MergeSide::Ours, theirItems, one);
    collect(theirItems, theirs, MergeSide::Theirs, ourItems, two);
    // They are replayed in their order; what both added is in the order in which it was made.
    const auto madeBefore = [&known](const QString &a, const QString &b) {
        return std::pair(known.value(a).when, a) < std::pair(known.value(b).when, b);
    };
    QList<Correction> all;
    for (const QString &item : united(one, two, madeBefore))
        all.append(known.value(item));
    return all;
}

AdoptHistory StoryMerge::adopted(const QList<MergeSide> &sides) const
{
    AdoptHistory result{.added = {}, .removed = {}, .log = m_log};
    for (auto item = m_theirHistory.cbegin(); item != m_theirHistory.cend(); ++item) {
        const QList<Revision> known = m_ourHistory.value(item.key());
        for (const Revision &revision : item.value()) {
            if (std::ranges::find(known, revision.id, &Revision::id) == known.cend())
                result.added[item.key()].append(revision);
        }
    }
    // What was decided is a change of its own, of what was not taken, so that a later merge knows of it.
    for (qsizetype i = 0; i < m_conflicts.size(); ++i) {
        const QString &item = m_conflicts.at(i).item;
        const bool takesOurs = sides.value(i, MergeSide::Ours) == MergeSide::Ours;
        const Value ours = valueOf(item, m_ours);
        const Value theirs = valueOf(item, m_theirs);
        const Value &taken = takesOurs ? ours : theirs;
        const QList<Revision> past = m_ourHistory.value(item) + result.added.value(item);
        const QString what = taken.value_or(QString());
        result.added[item].append({decisionId(item, past, what), takesOurs ? theirs : ours});
        if (m_conflicts.at(i).kind == MergeConflict::Kind::Text) // which is neither now, as it has all versions
            result.added[item].append({decisionId(item, past, u"versions "_s + what), taken});
    }
    return result;
}

StoryMerge::Value StoryMerge::valueOf(const QString &item, const StoryContents &contents)
{
    const qint64 id = item.section(u'/', 1, 1).toLongLong();
    if (item == titleItem)
        return contents.title;
    if (item == orderItem)
        return orderValue(contents);
    if (item.startsWith("settings/"_L1))
        return settingValues(contents.settings).value(item.section(u'/', 1));
    if (item.startsWith("annotation/"_L1)) {
        const auto annotation = contents.annotations.constFind(id);
        return annotation == contents.annotations.cend() ? Value() : ItemValues(contents).annotation(*annotation);
    }
    const qsizetype place = indexOf(contents, id);
    if (place < 0)
        return {};
    const QString field = item.section(u'/', 2);
    return field.isEmpty() ? presentValue : detailValues(contents.articles.at(place)).value(field);
}

StoryEdit StoryMerge::edit(const QList<MergeSide> &sides) const
{
    StoryEdit edit = m_attached + steps(m_ours, merged(decided(sides)));
    const AdoptHistory history = adopted(sides);
    if (!edit.isEmpty() || !history.added.isEmpty() || !history.log.isEmpty())
        edit.append(history);
    return edit;
}

} // namespace tellings
