// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codingrecords.h"

#include "models/coding/codebookfile.h"
#include "models/coding/refixml.h"
#include "models/text/codepointmap.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

const auto codingKind = u"coding"_s;
const auto placeKind = u"coding-place"_s;
const auto codebookKind = u"codebook"_s;

Annotation recordOf(const CodingPlace &place, qint64 id, const QString &kind, const Coding &coding)
{
    Annotation record{.id = id, .kind = kind, .article = place.article, .range = place.range};
    record.quote = place.quote;
    record.before = place.before;
    record.after = place.after;
    record.rival = place.rival;
    record.hash = place.hash;
    record.movedFrom = place.movedFrom;
    record.movedIn = place.movedIn;
    record.coder = coding.coder;
    record.when = coding.when;
    return record;
}

/// An absence and an article keep theirs in the record's own place.
bool hasOwnArticle(const Coding &coding)
{
    return coding.article != 0 || coding.places.isEmpty();
}

QList<Annotation> recordsOf(const Coding &coding)
{
    QList<Annotation> records;
    CodingPlace own;
    own.article = coding.article;
    qsizetype further = 0;
    if (!hasOwnArticle(coding)) {
        own = coding.places.first();
        further = 1;
    }
    Annotation main = recordOf(own, coding.id, codingKind, coding);
    QJsonArray codes;
    for (const AppliedCode &applied : coding.codes) {
        QJsonObject code{{u"code"_s, refi::guid(applied.code)}};
        if (applied.value)
            code.insert("value"_L1, *applied.value);
        codes.append(code);
    }
    main.body = {{u"target"_s, codingTargetKey(coding.target)}, {u"codes"_s, codes}};
    if (!coding.passage.isEmpty())
        main.body.insert("passage"_L1, coding.passage);
    if (!coding.note.isEmpty())
        main.body.insert("note"_L1, coding.note);
    if (coding.isFinal)
        main.body.insert("final"_L1, true);
    records.append(main);
    for (qsizetype number = further; number < coding.places.size(); ++number) {
        Annotation record = recordOf(coding.places.at(number), coding.places.at(number).id, placeKind, coding);
        record.body = {{u"of"_s, coding.id}, {u"number"_s, number}};
        records.append(record);
    }
    return records;
}

/// What most places do; the others are looked for.
bool standsAsItWas(const CodingPlace &place, const QString &text)
{
    const qsizetype start = place.range.start - place.before.size();
    const qsizetype end = place.range.end + place.after.size();
    return start >= 0 && end <= text.size()
        && QStringView(text).sliced(start, end - start) == QString(place.before + place.quote + place.after);
}

CodingPlace placeOf(const Annotation &record, const StoryContents &contents)
{
    CodingPlace place{.id = record.id, .article = record.article, .range = record.range};
    place.quote = record.quote;
    place.before = record.before;
    place.after = record.after;
    place.rival = record.rival;
    place.hash = record.hash;
    place.movedFrom = record.movedFrom;
    place.movedIn = record.movedIn;
    const qsizetype article = indexOf(contents, record.article);
    if (article < 0 || contents.articles.at(article).withheld)
        return place; // nothing to look in: it stays where it was
    const QString &text = contents.articles.at(article).article.text;
    const bool stands = record.hash.isEmpty() && standsAsItWas(place, text);
    const AnchorPlace found = stands ? AnchorPlace{AnchorPlace::State::Exact, place.range} : findAnchor(record, text);
    place.state = found.state == AnchorPlace::State::Exact && isMoved(record) ? AnchorPlace::State::Moved : found.state;
    if (found.state == AnchorPlace::State::Moved && place.movedFrom < 0)
        place.movedFrom = CodePointMap(text).toCodePoint(record.range.start);
    if (found.state != AnchorPlace::State::Lost)
        place.range = found.range;
    else if (place.range.end > text.size())
        place.range = {};
    return place;
}

std::optional<Coding> codingOf(const Annotation &record, const StoryContents &contents)
{
    const auto target = codingTargetOfKey(record.body.value("target"_L1).toString());
    if (!target)
        return std::nullopt;
    Coding coding{.id = record.id, .target = *target};
    coding.passage = record.body.value("passage"_L1).toString();
    coding.note = record.body.value("note"_L1).toString();
    coding.isFinal = record.body.value("final"_L1).toBool();
    coding.coder = record.coder;
    coding.when = record.when;
    const QJsonArray codes = record.body.value("codes"_L1).toArray();
    for (const QJsonValue &entry : codes) {
        const QJsonObject object = entry.toObject();
        AppliedCode applied{.code = QUuid::fromString(object.value("code"_L1).toString()), .value = {}};
        if (object.value("value"_L1).isDouble())
            applied.value = object.value("value"_L1).toInt();
        if (applied.code.isNull())
            return std::nullopt;
        coding.codes.append(applied);
    }
    const bool ownArticle = *target == CodingTarget::Absence || *target == CodingTarget::Article;
    if (ownArticle) {
        coding.article = record.article;
    } else if (*target != CodingTarget::Story) {
        coding.places.append(placeOf(record, contents));
        coding.places.first().id = 0;
    }
    return coding;
}

bool isWhole(const Coding &coding)
{
    switch (coding.target) {
    case CodingTarget::Selection:
    case CodingTarget::Span: return coding.places.size() == 1;
    case CodingTarget::Difference: return coding.places.size() == 2;
    case CodingTarget::Passage:
    case CodingTarget::Absence: return !coding.places.isEmpty();
    case CodingTarget::Article: return coding.article != 0;
    case CodingTarget::Story: return true;
    }
    return false;
}

} // namespace

CodingRecords codingsIn(const StoryContents &contents)
{
    QMap<qint64, QMap<int, const Annotation *>> further;
    for (const Annotation &record : contents.annotations) {
        if (record.kind == placeKind)
            further[record.body.value("of"_L1).toInteger()].insert(record.body.value("number"_L1).toInt(), &record);
    }
    CodingRecords result;
    int unread = 0;
    for (const Annotation &record : contents.annotations) {
        if (record.kind != codingKind)
            continue;
        auto coding = codingOf(record, contents);
        const auto places = further.take(record.id);
        for (const Annotation *place : places) {
            if (coding)
                coding->places.append(placeOf(*place, contents));
        }
        if (coding && isWhole(*coding))
            result.codings.append(*coding);
        else
            ++unread;
    }
    unread += static_cast<int>(further.size());
    if (unread > 0)
        result.losses.append(
            {.key = u"coding"_s,
             .text = QCoreApplication::translate("Coding", "%n annotation(s) that cannot be read", nullptr, unread),
             .count = unread});
    std::ranges::stable_sort(result.codings, {}, [](const Coding &coding) {
        return std::pair(coding.when.isValid() ? coding.when.toMSecsSinceEpoch() : 0, coding.id);
    });
    return result;
}

StoryEdit putCoding(const Coding &coding, const Coding *before)
{
    StoryEdit edit;
    QSet<qint64> kept;
    const QList<Annotation> records = recordsOf(coding);
    for (const Annotation &record : records) {
        kept.insert(record.id);
        edit.append(PutAnnotation{record});
    }
    const QList<Annotation> former = before ? recordsOf(*before) : QList<Annotation>();
    for (const Annotation &record : former) {
        if (!kept.contains(record.id))
            edit.append(RemoveAnnotation{record.id});
    }
    return edit;
}

StoryEdit removeCoding(const Coding &coding)
{
    StoryEdit edit;
    const QList<Annotation> records = recordsOf(coding);
    for (const Annotation &record : records)
        edit.append(RemoveAnnotation{record.id});
    return edit;
}

StoryEdit removeCodings(const QList<Coding> &all, const QList<qint64> &ids)
{
    const QSet<qint64> wanted(ids.cbegin(), ids.cend());
    StoryEdit edit;
    for (const Coding &coding : all) {
        if (wanted.contains(coding.id))
            edit += removeCoding(coding);
    }
    return edit;
}

Codebook codebookIn(const StoryContents &contents)
{
    for (const Annotation &record : contents.annotations) {
        if (record.kind != codebookKind)
            continue;
        if (auto read = codebookFromJson(QJsonDocument(record.body).toJson(), QString()))
            return read->codebook;
    }
    return {};
}

StoryChange putCodebook(const StoryContents &contents, const Codebook &codebook)
{
    const auto found = std::ranges::find(contents.annotations, codebookKind, &Annotation::kind);
    Annotation record{.id = found == contents.annotations.end() ? newId() : found->id, .kind = codebookKind};
    record.body = QJsonDocument::fromJson(codebookToJson(codebook)).object();
    if (!codebook.history().isEmpty()) {
        record.coder = codebook.history().last().who;
        record.when = codebook.history().last().when;
    }
    return PutAnnotation{record};
}

} // namespace tellings
