// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/refixml.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>

namespace tellings::refi {

using namespace Qt::StringLiterals;

namespace {

constexpr auto exampleMark = "\n\nExample: "_L1;
constexpr auto setPrefix = "Tellings: "_L1;
constexpr std::array scales{Scale::Nominal, Scale::Ordinal, Scale::Interval, Scale::Ratio};

bool mayStandInXml(char32_t c)
{
    return c == 0x9 || c == 0xa || c == 0xd || (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd)
        || (c >= 0x10000 && c <= 0x10ffff);
}

void writeCode(QXmlStreamWriter &xml, const Codebook &codebook, const Code &code)
{
    xml.writeStartElement(u"Code"_s);
    xml.writeAttribute(u"guid"_s, guid(code.id));
    xml.writeAttribute(u"name"_s, xmlSafe(code.name));
    xml.writeAttribute(u"isCodable"_s, code.isGroup ? u"false"_s : u"true"_s);
    if (code.colour.isValid())
        xml.writeAttribute(u"color"_s, code.colour.name());
    QString description = code.definition;
    if (!code.example.isEmpty())
        description += exampleMark + code.example;
    if (!description.isEmpty())
        writeElement(xml, u"Description"_s, description);
    const QList<QUuid> children = codebook.childrenOf(code.id);
    for (const QUuid &child : children)
        writeCode(xml, codebook, *codebook.find(child));
    xml.writeEndElement();
}

/// What our sets say of the codes, by the set's name. Merged codes are pairs, a set each.
QMap<QString, QList<QUuid>> setsOf(const Codebook &codebook)
{
    QMap<QString, QList<QUuid>> sets;
    for (const Code &code : codebook.codes()) {
        if (code.retired)
            sets[u"retired"_s].append(code.id);
        if (code.exclusive)
            sets[u"exclusive"_s].append(code.id);
        if (!code.shortcut.isEmpty())
            sets[u"key "_s + code.shortcut].append(code.id);
        if (!code.mergedInto.isNull())
            sets[u"merged "_s + guid(code.id)] = {code.id, code.mergedInto};
        if (code.values)
            sets[u"values %1 to %2, %3"_s.arg(code.values->low)
                     .arg(code.values->high)
                     .arg(scaleKey(code.values->scale))]
                .append(code.id);
        if (code.targets != everyTarget) {
            QStringList keys;
            for (const CodeTarget target : allTargets()) {
                if (code.targets.testFlag(target))
                    keys.append(targetKey(target));
            }
            sets[u"on "_s + keys.join(u' ')].append(code.id);
        }
    }
    return sets;
}

/// A GUID that depends on the set's name alone, so that the same codebook is written the same.
QUuid guidOf(const QString &name)
{
    return QUuid::createUuidV5(QUuid(u"{2f0d5fd4-2c22-4f3e-9d8f-6b5d7a6f1e00}"_s), name);
}

void readCode(QXmlStreamReader &xml, QUuid parent, QList<Code> &codes, int depth)
{
    Code code;
    code.parent = parent;
    const QXmlStreamAttributes attributes = xml.attributes();
    code.id = QUuid::fromString(attributes.value("guid"_L1));
    code.name = attributes.value("name"_L1).toString();
    const QStringView codable = attributes.value("isCodable"_L1).trimmed();
    code.isGroup = codable == "false"_L1 || codable == "0"_L1;
    if (attributes.hasAttribute("color"_L1))
        code.colour = QColor::fromString(attributes.value("color"_L1));
    if (code.id.isNull() || depth > deepestCode || codes.size() >= mostCodes) {
        xml.raiseError(code.id.isNull() ? QCoreApplication::translate("RefiXml", "A code has no id that can be read.")
                                        : QCoreApplication::translate(
                                              "RefiXml", "It has too many codes, or nests them too deeply."));
        return;
    }
    const qsizetype place = codes.size();
    codes.append(code);
    while (xml.readNextStartElement()) {
        if (xml.name() == "Code"_L1) {
            readCode(xml, code.id, codes, depth + 1);
        } else if (xml.name() == "Description"_L1) {
            const QString description = xml.readElementText(QXmlStreamReader::SkipChildElements);
            const qsizetype mark = description.lastIndexOf(exampleMark);
            codes[place].definition = mark < 0 ? description : description.first(mark);
            codes[place].example = mark < 0 ? QString() : description.sliced(mark + exampleMark.size());
        } else {
            xml.skipCurrentElement();
        }
    }
}

/// What one of our sets says of one code; false when the name says nothing we know.
bool applySet(Code &code, QStringView name, const CodeSet &set)
{
    if (name == "retired"_L1) {
        code.retired = true;
    } else if (name == "exclusive"_L1) {
        code.exclusive = true;
    } else if (name.startsWith("key "_L1)) {
        code.shortcut = name.sliced(4).toString();
    } else if (name.startsWith("merged "_L1) && set.codes.size() == 2) {
        if (code.id == set.codes.first())
            code.mergedInto = set.codes.last();
    } else if (name.startsWith("on "_L1)) {
        code.targets = {};
        for (const QStringView key : name.sliced(3).split(u' ')) {
            if (const auto target = targetOfKey(key))
                code.targets |= *target;
        }
    } else if (name.startsWith("values "_L1)) {
        const QList<QStringView> parts = name.sliced(7).split(u' ');
        CodeValues values;
        bool low = false;
        bool high = false;
        if (parts.size() != 4)
            return false;
        values.low = parts.at(0).toInt(&low);
        values.high = parts.at(2).chopped(parts.at(2).endsWith(u',') ? 1 : 0).toInt(&high);
        const auto scale = std::ranges::find(scales, parts.at(3).toString(), &scaleKey);
        if (!low || !high || scale == scales.end())
            return false;
        values.scale = *scale;
        code.values = values;
    } else {
        return false;
    }
    return true;
}

} // namespace

QString guid(QUuid id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString xmlSafe(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (!mayStandInXml(text.at(i).unicode()))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

void writeText(QXmlStreamWriter &xml, const QString &text)
{
    const QStringList parts = xmlSafe(text).split(u'\r');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            xml.writeEntityReference(u"#13"_s);
        xml.writeCharacters(parts.at(i));
    }
}

void writeElement(QXmlStreamWriter &xml, const QString &name, const QString &text)
{
    xml.writeStartElement(name);
    writeText(xml, text);
    xml.writeEndElement();
}

void writeCodes(QXmlStreamWriter &xml, const Codebook &codebook)
{
    xml.writeStartElement(u"Codes"_s);
    const QList<QUuid> top = codebook.childrenOf(QUuid());
    for (const QUuid &id : top)
        writeCode(xml, codebook, *codebook.find(id));
    xml.writeEndElement();
}

bool hasSets(const Codebook &codebook)
{
    return !setsOf(codebook).isEmpty();
}

void writeSets(QXmlStreamWriter &xml, const Codebook &codebook, const QString &memberAttribute)
{
    const QMap<QString, QList<QUuid>> sets = setsOf(codebook);
    for (const auto [name, codes] : sets.asKeyValueRange()) {
        xml.writeStartElement(u"Set"_s);
        xml.writeAttribute(u"guid"_s, guid(guidOf(name)));
        xml.writeAttribute(u"name"_s, xmlSafe(setPrefix + name));
        for (const QUuid &code : codes) {
            xml.writeEmptyElement(u"MemberCode"_s);
            xml.writeAttribute(memberAttribute, guid(code));
        }
        xml.writeEndElement();
    }
}

void readCodes(QXmlStreamReader &xml, QList<Code> &codes)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "Code"_L1)
            readCode(xml, QUuid(), codes, 0);
        else
            xml.skipCurrentElement();
    }
}

void readSets(QXmlStreamReader &xml, QList<CodeSet> &sets)
{
    while (xml.readNextStartElement()) {
        CodeSet set{.name = xml.attributes().value("name"_L1).toString(), .codes = {}};
        while (xml.readNextStartElement()) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QStringView member =
                attributes.hasAttribute("guid"_L1) ? attributes.value("guid"_L1) : attributes.value("targetGUID"_L1);
            if (xml.name() == "MemberCode"_L1)
                set.codes.append(QUuid::fromString(member));
            else if (xml.name() != "Description"_L1)
                set.hasOthers = true;
            xml.skipCurrentElement();
        }
        sets.append(set);
    }
}

void applySets(QList<Code> &codes, const QList<CodeSet> &sets, QList<Loss> &losses)
{
    QHash<QUuid, qsizetype> places;
    for (qsizetype i = 0; i < codes.size(); ++i)
        places.insert(codes.at(i).id, i);
    QStringList foreign;
    for (const CodeSet &set : sets) {
        bool known = set.name.startsWith(setPrefix) && !set.hasOthers;
        for (const QUuid &id : set.codes) {
            const auto place = places.constFind(id);
            if (known && place != places.cend())
                known = applySet(codes[*place], QStringView(set.name).sliced(setPrefix.size()), set);
        }
        if (!known)
            foreign.append(set.name);
    }
    const auto lost = static_cast<int>(foreign.size());
    if (!foreign.isEmpty())
        losses.append({.key = u"foreign-set"_s,
                       .text = QCoreApplication::translate("RefiXml", "%n set(s) of another program: %1", nullptr, lost)
                                   .arg(foreign.join(u", "_s)),
                       .count = foreign.size()});
}

void giveNames(QList<Code> &codes, QList<Loss> &losses)
{
    QSet<std::pair<QUuid, QString>> taken;
    int renamed = 0;
    for (Code &code : codes) {
        const QString before = code.name;
        if (code.name.trimmed().isEmpty())
            code.name = QCoreApplication::translate("RefiXml", "Without a name");
        const QString plain = code.name;
        for (int number = 2; !code.retired && taken.contains({code.parent, code.name}); ++number)
            code.name = u"%1 (%2)"_s.arg(plain).arg(number);
        if (!code.retired)
            taken.insert({code.parent, code.name});
        renamed += code.name == before ? 0 : 1;
    }
    if (renamed > 0)
        losses.append(
            {.key = u"renamed"_s,
             .text = QCoreApplication::translate(
                 "RefiXml", "%n code(s) got another name: there was none, or two had the same", nullptr, renamed),
             .count = renamed});
}

} // namespace tellings::refi
