// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codebookfile.h"
#include "models/exchange/codingjson.h"
#include "models/exchange/codingproject.h"
#include "models/exchange/guids.h"
#include "models/exchange/qdewriter.h"
#include "models/exchange/zipfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// Whether all that a coding is about goes out with it.
bool canGo(const Coding &coding, const CodingProject &project)
{
    const auto known = [&](qint64 article) {
        const qsizetype place = indexOf(project.contents, article);
        return place >= 0 && !project.contents.articles.at(place).withheld;
    };
    if (coding.article != 0 && !known(coding.article))
        return false;
    if (std::ranges::any_of(coding.codes, [&](const AppliedCode &c) { return !project.codebook.find(c.code); }))
        return false;
    return std::ranges::all_of(coding.places, [&](const CodingPlace &place) {
        return place.state != AnchorPlace::State::Lost && known(place.article);
    });
}

/// What is not in the file as it can be read again.
QList<Loss> lossesOf(const CodingProject &project, const CodingProject &again)
{
    QList<Loss> losses = codebookLosses(project.codebook, again.codebook);
    const auto tell = [&losses](const QString &key, const QString &text, qsizetype count) {
        if (count > 0)
            losses.append({.key = key, .text = text, .count = count});
    };
    QHash<qint64, const Coding *> there;
    for (const Coding &coding : again.codings)
        there.insert(coding.id, &coding);
    const qsizetype codings = std::ranges::count_if(project.codings, [&](const Coding &coding) {
        return !there.contains(coding.id) || !saysTheSame(coding, *there.value(coding.id));
    });
    const auto &articles = project.contents.articles;
    const qsizetype withheld = std::ranges::count_if(articles, &StoredArticle::withheld);
    const qsizetype sources = std::ranges::count_if(articles, [](const auto &a) { return !a.source.isNull(); });
    const auto number = [](qsizetype count) { return static_cast<int>(count); };
    tell(u"coding"_s,
         QCoreApplication::translate("Qdpx", "%n annotation(s), wholly or in part", nullptr, number(codings)), codings);
    tell(u"article"_s,
         QCoreApplication::translate("Qdpx", "%n article(s) without a text here", nullptr, number(withheld)), withheld);
    tell(u"source"_s,
         QCoreApplication::translate("Qdpx", "The source file(s) of %n article(s)", nullptr, number(sources)), sources);
    tell(u"correction"_s,
         QCoreApplication::translate("Qdpx", "%n correction(s) of passages", nullptr,
                                     number(project.contents.corrections.size())),
         project.contents.corrections.size());
    return losses;
}

} // namespace

std::expected<WrittenProject, Error> projectToQdpx(const CodingProject &project)
{
    QList<Coding> codings;
    std::ranges::copy_if(project.codings, std::back_inserter(codings),
                         [&](const Coding &coding) { return canGo(coding, project); });
    QList<ZipEntry> entries{{u"project.qde"_s, projectQde(project.contents, project.codebook, codings)}};
    for (const StoredArticle &stored : project.contents.articles) {
        if (!stored.withheld)
            entries.append(
                {u"sources/"_s + guidOf(GuidOf::Article, stored.id).toString(QUuid::WithoutBraces) + u".txt"_s,
                 stored.article.text.toUtf8()});
    }
    auto bytes = zipped(entries);
    if (!bytes)
        return std::unexpected(bytes.error());
    WrittenProject written{.bytes = *bytes, .losses = {}};
    if (const auto again = projectFromQdpx(written.bytes, QString()))
        written.losses = lossesOf(project, again->project);
    return written;
}

} // namespace tellings
