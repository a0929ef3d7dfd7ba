// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codebookfile.h"
#include "models/coding/refixml.h"
#include "models/text/codepointmap.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr auto schema = "tellings-codebook/1"_L1;
constexpr std::array scales{Scale::Nominal, Scale::Ordinal, Scale::Interval, Scale::Ratio};
constexpr std::array changes{CodebookChange::Added,  CodebookChange::Edited,  CodebookChange::Moved,
                             CodebookChange::Merged, CodebookChange::Retired, CodebookChange::Restored};

QString idText(QUuid id)
{
    return id.isNull() ? QString() : refi::guid(id);
}

/// Only what is said: an empty text or a no is left out.
void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, wellFormed(text));
}

void put(QJsonObject &object, QLatin1StringView key, bool value)
{
    if (value)
        object.insert(key, true);
}

QJsonObject written(const Code &code)
{
    QJsonObject object;
    put(object, "id"_L1, idText(code.id));
    put(object, "parent"_L1, idText(code.parent));
    put(object, "name"_L1, code.name);
    put(object, "definition"_L1, code.definition);
    put(object, "example"_L1, code.example);
    put(object, "colour"_L1, code.colour.isValid() ? code.colour.name() : QString());
    put(object, "shortcut"_L1, code.shortcut);
    put(object, "group"_L1, code.isGroup);
    put(object, "exclusive"_L1, code.exclusive);
    put(object, "retired"_L1, code.retired);
    put(object, "merged_into"_L1, idText(code.mergedInto));
    QJsonArray targets;
    for (const CodeTarget target : allTargets()) {
        if (code.targets.testFlag(target))
            targets.append(targetKey(target));
    }
    object.insert("targets"_L1, targets);
    if (code.values)
        object.insert("values"_L1,
                      QJsonObject{{u"low"_s, code.values->low},
                                  {u"high"_s, code.values->high},
                                  {u"scale"_s, scaleKey(code.values->scale)}});
    return object;
}

QJsonObject written(const CodebookEvent &event)
{
    QJsonObject object{{u"change"_s, changeKey(event.change)}};
    put(object, "code"_L1, idText(event.code));
    put(object, "other"_L1, idText(event.other));
    put(object, "detail"_L1, event.detail);
    put(object, "who"_L1, event.who);
    put(object, "when"_L1, event.when.isValid() ? event.when.toUTC().toString(Qt::ISODateWithMs) : QString());
    return object;
}

std::optional<Code> codeOf(const QJsonObject &object)
{
    Code code;
    code.id = QUuid::fromString(object.value("id"_L1).toString());
    code.parent = QUuid::fromString(object.value("parent"_L1).toString());
    code.name = object.value("name"_L1).toString();
    code.definition = object.value("definition"_L1).toString();
    code.example = object.value("example"_L1).toString();
    if (const QString colour = object.value("colour"_L1).toString(); !colour.isEmpty())
        code.colour = QColor::fromString(colour);
    code.shortcut = object.value("shortcut"_L1).toString();
    code.isGroup = object.value("group"_L1).toBool();
    code.exclusive = object.value("exclusive"_L1).toBool();
    code.retired = object.value("retired"_L1).toBool();
    code.mergedInto = QUuid::fromString(object.value("merged_into"_L1).toString());
    if (object.contains("targets"_L1)) {
        code.targets = {};
        const QJsonArray targets = object.value("targets"_L1).toArray();
        for (const QJsonValue &name : targets) {
            const auto target = targetOfKey(name.toString());
            if (!target)
                return std::nullopt;
            code.targets |= *target;
        }
    }
    if (object.contains("values"_L1)) {
        const QJsonObject values = object.value("values"_L1).toObject();
        const auto scale = std::ranges::find(scales, values.value("scale"_L1).toString(), &scaleKey);
        if (!values.value("low"_L1).isDouble() || !values.value("high"_L1).isDouble() || scale == scales.end())
            return std::nullopt;
        code.values =
            CodeValues{.low = values.value("low"_L1).toInt(), .high = values.value("high"_L1).toInt(), .scale = *scale};
    }
    return code;
}

std::optional<CodebookEvent> eventOf(const QJsonObject &object)
{
    const auto change = std::ranges::find(changes, object.value("change"_L1).toString(), &changeKey);
    if (change == changes.end())
        return std::nullopt;
    return CodebookEvent{.change = *change,
                         .code = QUuid::fromString(object.value("code"_L1).toString()),
                         .other = QUuid::fromString(object.value("other"_L1).toString()),
                         .detail = object.value("detail"_L1).toString(),
                         .who = object.value("who"_L1).toString(),
                         .when = QDateTime::fromString(object.value("when"_L1).toString(), Qt::ISODateWithMs)};
}

} // namespace

QByteArray codebookToJson(const Codebook &codebook)
{
    QJsonArray codes;
    for (const Code &code : codebook.codes())
        codes.append(written(code));
    QJsonArray history;
    for (const CodebookEvent &event : codebook.history())
        history.append(written(event));
    return QJsonDocument(QJsonObject{{u"schema"_s, QString(schema)},
                                     {u"name"_s, wellFormed(codebook.name)},
                                     {u"codes"_s, codes},
                                     {u"history"_s, history}})
        .toJson();
}

std::expected<ReadCodebook, Error> codebookFromJson(const QByteArray &bytes, const QString &path)
{
    const auto fail = [&](const QString &text) {
        return std::unexpected(Error{.code = Error::Code::BadInput, .text = text, .path = path});
    };
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return fail(QCoreApplication::translate("CodebookFile", "This is not JSON: %1 (byte %2).")
                        .arg(fault.errorString(), QString::number(fault.offset)));
    if (root.value("schema"_L1) != QJsonValue(schema))
        return fail(
            QCoreApplication::translate("CodebookFile", "This is no codebook: its schema is not %1.").arg(schema));
    QList<Code> codes;
    const QJsonArray entries = root.value("codes"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        const auto code = codeOf(entry.toObject());
        if (!code)
            return fail(
                QCoreApplication::translate("CodebookFile", "Code %L1 is not as it should be.").arg(codes.size() + 1));
        codes.append(*code);
    }
    QList<CodebookEvent> history;
    const QJsonArray events = root.value("history"_L1).toArray();
    for (const QJsonValue &entry : events) {
        const auto event = eventOf(entry.toObject());
        if (!event)
            return fail(QCoreApplication::translate("CodebookFile", "Entry %L1 of the history is not as it should be.")
                            .arg(history.size() + 1));
        history.append(*event);
    }
    auto codebook = Codebook::of(root.value("name"_L1).toString(), codes, history);
    if (!codebook)
        return fail(codebook.error());
    return ReadCodebook{.codebook = *codebook, .losses = {}};
}

} // namespace tellings
