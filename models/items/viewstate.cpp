// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/viewstate.h"

#include "models/items/samearticles.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

using Show = PassageFilter::Show;

constexpr std::array shows{std::pair{Show::All, "all"_L1}, std::pair{Show::Shared, "shared"_L1},
                           std::pair{Show::OnlyHere, "only-here"_L1}};
constexpr std::array relations{Relation::Verbatim, Relation::Edited, Relation::Reworded};
constexpr std::array roles{ParagraphRole::Headline, ParagraphRole::Standfirst, ParagraphRole::Subheading,
                           ParagraphRole::Body,     ParagraphRole::Caption,    ParagraphRole::ListItem,
                           ParagraphRole::Dateline, ParagraphRole::Byline,     ParagraphRole::Furniture};

QString fileAt(const Story &story, int article)
{
    return article >= 0 && article < story.articles.size() ? story.articles.at(article).file : QString();
}

QJsonArray filesAt(const Story &story, const QList<int> &articles)
{
    QJsonArray files;
    for (const int article : articles)
        files.append(fileAt(story, article));
    return files;
}

/// Where the files of a list are in the story, as far as they are.
QList<int> articlesIn(const QJsonArray &files, const QHash<QString, int> &places)
{
    QList<int> articles;
    for (const QJsonValue &file : files) {
        const int article = places.value(file.toString(), -1);
        if (article >= 0 && !articles.contains(article))
            articles.append(article);
    }
    return articles;
}

QJsonObject filterToJson(const PassageFilter &filter, const Story &story)
{
    QJsonArray relationKeys;
    for (const Relation relation : filter.relations)
        relationKeys.append(relationKey(relation));
    QJsonArray roleKeys;
    for (const ParagraphRole role : filter.roles)
        roleKeys.append(roleKey(role));
    return {{u"show"_s, std::ranges::find(shows, filter.show, &std::pair<Show, QLatin1StringView>::first)->second},
            {u"fewest_outlets"_s, filter.fewestOutlets},
            {u"relations"_s, relationKeys},
            {u"roles"_s, roleKeys},
            {u"with"_s, filesAt(story, filter.with)},
            {u"without"_s, filesAt(story, filter.without)}};
}

PassageFilter filterFromJson(const QJsonObject &json, const QHash<QString, int> &places)
{
    PassageFilter filter;
    const QString show = json.value("show"_L1).toString();
    for (const auto &[value, name] : shows) {
        if (show == name)
            filter.show = value;
    }
    filter.fewestOutlets = std::max(PassageFilter::leastOutlets, json.value("fewest_outlets"_L1).toInt());
    const QJsonArray relationKeys = json.value("relations"_L1).toArray();
    for (const Relation relation : relations) {
        if (relationKeys.contains(relationKey(relation)))
            filter.relations.append(relation);
    }
    const QJsonArray roleKeys = json.value("roles"_L1).toArray();
    for (const ParagraphRole role : roles) {
        if (roleKeys.contains(roleKey(role)))
            filter.roles.append(role);
    }
    filter.with = articlesIn(json.value("with"_L1).toArray(), places);
    filter.without = articlesIn(json.value("without"_L1).toArray(), places);
    std::ranges::sort(filter.with);
    std::ranges::sort(filter.without);
    return filter;
}

/// Puts in one column's part, where it makes sense.
void takeColumn(const QJsonObject &column, const Story &story, int article, Arrangement &arrangement)
{
    if (!column.value("hidden"_L1).toBool())
        arrangement.shown.append(article);
    if (column.value("folded"_L1).toBool())
        arrangement.folded.append(article);
    constexpr double widest = 20;
    const double width = column.value("width"_L1).toDouble(1);
    if (width != 1 && width > 1 / widest && width < widest)
        arrangement.widths.insert(article, width);
    const auto place = static_cast<qsizetype>(column.value("place"_L1).toDouble(-1));
    if (place >= 0 && place < story.articles.at(article).text.size())
        arrangement.places.insert(article, place);
}

/// Shows what the arrangement does not know of, and something at all.
void showUnknown(Arrangement &arrangement, const QList<bool> &known)
{
    for (int article = 0; article < known.size(); ++article) {
        if (!known.at(article))
            arrangement.shown.append(article);
    }
    if (arrangement.shown.isEmpty() && !known.isEmpty())
        arrangement.shown.append(0);
    std::ranges::sort(arrangement.folded);
}

QList<int> carried(const QList<int> &articles, const QList<int> &places)
{
    QList<int> result;
    for (const int article : articles) {
        if (const int place = places.value(article, -1); place >= 0)
            result.append(place);
    }
    return result;
}

template <typename Value>
QHash<int, Value> carried(const QHash<int, Value> &values, const QList<int> &places)
{
    QHash<int, Value> result;
    for (const auto &[article, value] : values.asKeyValueRange()) {
        if (const int place = places.value(article, -1); place >= 0)
            result.insert(place, value);
    }
    return result;
}

} // namespace

QJsonObject viewToJson(const ViewState &view, const Story &story)
{
    const Arrangement &arrangement = view.arrangement;
    QJsonArray columns;
    QList<int> order = arrangement.shown;
    for (int article = 0; article < story.articles.size(); ++article) {
        if (!order.contains(article))
            order.append(article);
    }
    for (const int article : std::as_const(order)) {
        QJsonObject column{{u"article"_s, fileAt(story, article)}};
        if (!arrangement.shown.contains(article))
            column.insert("hidden"_L1, true);
        if (arrangement.folded.contains(article))
            column.insert("folded"_L1, true);
        if (arrangement.widths.contains(article))
            column.insert("width"_L1, arrangement.widths.value(article));
        if (arrangement.places.contains(article))
            column.insert("place"_L1, arrangement.places.value(article));
        columns.append(column);
    }
    QJsonObject json{{u"columns"_s, columns}, {u"zoom"_s, view.zoom}, {u"spacing"_s, view.spacing}};
    if (arrangement.base >= 0)
        json.insert("base"_L1, fileAt(story, arrangement.base));
    if (arrangement.filter.isOn())
        json.insert("filter"_L1, filterToJson(arrangement.filter, story));
    if (!view.passage.isEmpty())
        json.insert("passage"_L1, view.passage);
    if (!view.companion.isEmpty())
        json.insert("companion"_L1, view.companion);
    return json;
}

ViewState viewFromJson(const QJsonObject &json, const Story &story)
{
    QHash<QString, int> places;
    for (int i = 0; i < story.articles.size(); ++i)
        places.insert(story.articles.at(i).file, i);
    ViewState view;
    Arrangement &arrangement = view.arrangement;
    QList<bool> known(story.articles.size(), false);
    const QJsonArray columns = json.value("columns"_L1).toArray();
    for (const QJsonValue &value : columns) {
        const QJsonObject column = value.toObject();
        const int article = places.value(column.value("article"_L1).toString(), -1);
        if (article < 0 || std::exchange(known[article], true))
            continue;
        takeColumn(column, story, article, arrangement);
    }
    showUnknown(arrangement, known);
    arrangement.base = places.value(json.value("base"_L1).toString(), -1);
    arrangement.filter = filterFromJson(json.value("filter"_L1).toObject(), places);
    view.passage = json.value("passage"_L1).toString();
    view.zoom = json.value("zoom"_L1).toInt();
    view.spacing = json.value("spacing"_L1).toString();
    view.companion = json.value("companion"_L1).toString();
    return view;
}

Arrangement carriedOver(const Arrangement &arrangement, const Story &before, const Story &after)
{
    const QList<int> places = placesIn(before, after);
    Arrangement result{.shown = carried(arrangement.shown, places),
                       .folded = carried(arrangement.folded, places),
                       .widths = carried(arrangement.widths, places),
                       .places = carried(arrangement.places, places),
                       .filter = arrangement.filter,
                       .base = places.value(arrangement.base, -1)};
    result.filter.with = carried(arrangement.filter.with, places);
    result.filter.without = carried(arrangement.filter.without, places);
    QList<bool> known(after.articles.size(), false);
    for (const int place : places) {
        if (place >= 0)
            known[place] = true;
    }
    showUnknown(result, known);
    if (arrangement.focused >= 0) {
        const int place = places.value(arrangement.focused, -1);
        result.focused = result.shown.contains(place) ? place : result.shown.value(0, -1);
    }
    return result;
}

} // namespace tellings
