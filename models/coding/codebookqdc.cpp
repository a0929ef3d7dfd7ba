// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codebookfile.h"
#include "models/coding/refixml.h"

#include <QCoreApplication>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr auto nameSpace = "urn:QDA-XML:codebook:1.0"_L1;

Error badInput(const QString &text, const QString &path)
{
    return {.code = Error::Code::BadInput, .text = text, .path = path};
}

QByteArray written(const Codebook &codebook)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"CodeBook"_s);
    xml.writeDefaultNamespace(nameSpace);
    xml.writeAttribute(u"origin"_s, u"Tellings " TELLINGS_VERSION ""_s);
    refi::writeCodes(xml, codebook);
    if (refi::hasSets(codebook)) {
        xml.writeStartElement(u"Sets"_s);
        refi::writeSets(xml, codebook, u"guid"_s);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

std::expected<CodebookBytes, Error> codebookToQdc(const Codebook &codebook)
{
    if (codebook.codes().isEmpty())
        return std::unexpected(badInput(
            QCoreApplication::translate("CodebookFile", "There is no code, and the format wants one."), QString()));
    CodebookBytes result{.bytes = written(codebook), .losses = {}};
    if (const auto again = codebookFromQdc(result.bytes, QString()))
        result.losses = codebookLosses(codebook, again->codebook);
    return result;
}

std::expected<ReadCodebook, Error> codebookFromQdc(const QByteArray &bytes, const QString &path)
{
    QXmlStreamReader xml(bytes);
    QList<Code> codes;
    QList<refi::CodeSet> sets;
    bool isCodebook = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            xml.raiseError(QCoreApplication::translate("CodebookFile", "It declares a document type."));
        if (!xml.isStartElement())
            continue;
        if (!isCodebook && xml.name() != "CodeBook"_L1)
            xml.raiseError(QCoreApplication::translate("CodebookFile", "This is no codebook of REFI-QDA."));
        else if (xml.name() == "Codes"_L1)
            refi::readCodes(xml, codes);
        else if (xml.name() == "Sets"_L1)
            refi::readSets(xml, sets);
        else if (isCodebook)
            xml.skipCurrentElement();
        isCodebook = true;
    }
    if (xml.hasError())
        return std::unexpected(badInput(
            QCoreApplication::translate("CodebookFile", "Line %L1: %2").arg(xml.lineNumber()).arg(xml.errorString()),
            path));
    ReadCodebook read;
    refi::applySets(codes, sets, read.losses);
    refi::giveNames(codes, read.losses);
    auto codebook = Codebook::of(QString(), codes);
    if (!codebook)
        return std::unexpected(badInput(codebook.error(), path));
    read.codebook = *codebook;
    return read;
}

QList<Loss> codebookLosses(const Codebook &before, const Codebook &after)
{
    QList<Loss> losses;
    int changed = 0; // an int, as lupdate reads no cast there
    for (const Code &code : before.codes()) {
        const Code *there = after.find(code.id);
        changed += there && *there == code ? 0 : 1;
    }
    if (changed > 0)
        losses.append({.key = u"code"_s,
                       .text = QCoreApplication::translate(
                           "CodebookFile", "%n code(s) with characters that the format cannot hold", nullptr, changed),
                       .count = changed});
    if (before.name != after.name)
        losses.append(
            {.key = u"name"_s, .text = QCoreApplication::translate("CodebookFile", "The codebook's name"), .count = 1});
    const auto entries = static_cast<int>(before.history().size());
    if (before.history() != after.history())
        losses.append({.key = u"history"_s,
                       .text = QCoreApplication::translate("CodebookFile", "%n change(s) in the codebook's history",
                                                           nullptr, entries),
                       .count = before.history().size()});
    return losses;
}

} // namespace tellings
