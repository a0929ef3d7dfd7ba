// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storylog.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

struct Described {
    QString what;
    QString detail;
};

struct Describe {
    Described operator()(const SetTitle &change) const { return {u"title"_s, change.title}; }
    Described operator()(const AddArticle &change) const { return {u"article-added"_s, change.article.article.file}; }
    Described operator()(const RemoveArticle &change) const
    {
        return {u"article-removed"_s, QString::number(change.article)};
    }
    Described operator()(const ChangeArticle &change) const
    {
        return {u"article-changed"_s, change.article.article.file};
    }
    Described operator()(const MoveArticle &change) const
    {
        return {u"article-moved"_s, QString::number(change.article)};
    }
    Described operator()(const SetSettings &) const { return {u"settings"_s, {}}; }
    Described operator()(const SetPassages &) const { return {}; }
    Described operator()(const SetCorrections &change) const
    {
        return {u"corrections"_s, QString::number(change.corrections.size())};
    }
    Described operator()(const PutAnnotation &change) const
    {
        return {u"annotation"_s, QString::number(change.annotation.id)};
    }
    Described operator()(const RemoveAnnotation &change) const
    {
        return {u"annotation-removed"_s, QString::number(change.annotation)};
    }
    Described operator()(const SetView &) const { return {}; }
    Described operator()(const AdoptHistory &) const { return {}; }
};

} // namespace

std::optional<LogEntry> logEntry(const StoryEdit &edit, const QString &who)
{
    LogEntry entry{QDateTime::currentDateTimeUtc(), who, {}, {}};
    for (const StoryChange &change : edit) {
        if (const auto *adopted = std::get_if<AdoptHistory>(&change)) {
            entry.what = adopted->removed.isEmpty() ? u"merged"_s : u"merge-undone"_s;
            entry.detail = QString::number(std::ranges::count_if(edit, &isEdit));
            return entry;
        }
    }
    qsizetype alike = 0;
    for (const StoryChange &change : edit) {
        if (!isEdit(change))
            continue;
        const auto [what, detail] = std::visit(Describe{}, change);
        if (entry.what.isEmpty()) {
            entry.what = what;
            entry.detail = detail;
        }
        ++alike;
    }
    if (alike == 0)
        return std::nullopt;
    if (alike > 1)
        entry.detail += u" +%1"_s.arg(alike - 1);
    return entry;
}

QString storiesFolder(const StoreOptions &options)
{
    return options.safeFolder + u"/stories"_s;
}

} // namespace tellings
