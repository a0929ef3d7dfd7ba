// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/revisions.h"

#include "models/store/mergeitems.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

QVariant valueOf(const std::optional<QString> &was)
{
    return was ? QVariant(textValue(*was)) : QVariant(QMetaType::fromType<QByteArray>());
}

void put(Database &database, const QString &item, qint64 id, const std::optional<QString> &was)
{
    database.run(u"INSERT INTO revision (item, number, id, was) SELECT CAST(? AS TEXT), "
                 "(SELECT coalesce(max(number), 0) + 1 FROM revision WHERE item = CAST(? AS TEXT)), ?, "
                 "CAST(? AS TEXT)"_s,
                 {textValue(item), textValue(item), id, valueOf(was)});
}

/// Something came. That is a change only of what had been there before: what is new has no past.
void putBack(Database &database, const QString &item)
{
    if (database.value(u"SELECT count(*) FROM revision WHERE item = CAST(? AS TEXT)"_s, {textValue(item)}).toInt() > 0)
        put(database, item, newId(), std::nullopt);
}

/// Puts down the changes of one kind of step after the other.
struct Record {
    Database &database;
    const StoryChange &inverse;
    const StoryContents &after;

    void changed(const QString &item, const QString &was) const { put(database, item, newId(), was); }

    void operator()(const SetTitle &change) const
    {
        if (const QString &was = std::get<SetTitle>(inverse).title; was != change.title)
            changed(titleItem, was);
    }
    void operator()(const AddArticle &change) const { putBack(database, articleItem(change.article.id)); }
    void operator()(const RemoveArticle &change) const { changed(articleItem(change.article), presentValue); }
    void operator()(const ChangeArticle &change) const
    {
        const qint64 id = change.article.id;
        const auto now = detailValues(after.articles.at(indexOf(after, id)));
        const auto was = detailValues(std::get<ChangeArticle>(inverse).article);
        for (auto value = was.cbegin(); value != was.cend(); ++value) {
            if (now.value(value.key()) != value.value())
                changed(detailItem(id, value.key()), value.value());
        }
    }
    void operator()(const MoveArticle &) const
    {
        StoryContents before = after;
        if (applyChange(before, inverse) && orderValue(before) != orderValue(after))
            changed(orderItem, orderValue(before));
    }
    void operator()(const SetSettings &change) const
    {
        const auto now = settingValues(change.settings);
        const auto was = settingValues(std::get<SetSettings>(inverse).settings);
        for (auto value = was.cbegin(); value != was.cend(); ++value) {
            if (now.value(value.key()) != value.value())
                changed(settingItem(value.key()), value.value());
        }
    }
    void operator()(const SetPassages &) const { }
    void operator()(const SetCorrections &change) const
    {
        const QStringList now = correctionItems(change.corrections);
        const QStringList was = correctionItems(std::get<SetCorrections>(inverse).corrections);
        const QSet<QString> nowSet(now.cbegin(), now.cend());
        const QSet<QString> wasSet(was.cbegin(), was.cend());
        for (const QString &item : was) {
            if (!nowSet.contains(item))
                changed(item, presentValue);
        }
        for (const QString &item : now) {
            if (!wasSet.contains(item))
                putBack(database, item);
        }
    }
    void operator()(const PutAnnotation &change) const
    {
        const QString item = annotationItem(change.annotation.id);
        const auto *before = std::get_if<PutAnnotation>(&inverse);
        if (!before)
            return putBack(database, item);
        if (before->annotation != change.annotation)
            changed(item, ItemValues(after).annotation(before->annotation));
    }
    void operator()(const RemoveAnnotation &change) const
    {
        changed(annotationItem(change.annotation),
                ItemValues(after).annotation(std::get<PutAnnotation>(inverse).annotation));
    }
    void operator()(const SetView &) const { }
    void operator()(const AdoptHistory &) const { }
};

} // namespace

void writeRevisions(Database &database, const StoryChange &change, const StoryChange &inverse,
                    const StoryContents &after)
{
    std::visit(Record{database, inverse, after}, change);
}

History readHistory(Database &database, int version)
{
    History history;
    if (version < 3)
        return history;
    database.each(
        u"SELECT CAST(item AS BLOB), id, CAST(was AS BLOB), was IS NULL FROM revision ORDER BY item, number"_s,
        [&history](const Row &row) {
            std::optional<QString> was;
            if (row.number(3) == 0)
                was = row.text(2);
            history[row.text(0)].append({row.number(1), was});
        });
    return history;
}

void writeHistory(Database &database, const History &added, const History &removed)
{
    for (auto item = removed.cbegin(); item != removed.cend(); ++item) {
        for (const Revision &revision : item.value())
            database.run(u"DELETE FROM revision WHERE item = CAST(? AS TEXT) AND id = ?"_s,
                         {textValue(item.key()), revision.id});
    }
    for (auto item = added.cbegin(); item != added.cend(); ++item) {
        for (const Revision &revision : item.value())
            put(database, item.key(), revision.id, revision.was);
    }
}

} // namespace tellings
