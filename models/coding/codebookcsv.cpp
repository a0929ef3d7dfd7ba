// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codebookfile.h"
#include "models/coding/csvtext.h"
#include "models/coding/refixml.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array scales{Scale::Nominal, Scale::Ordinal, Scale::Interval, Scale::Ratio};

const QStringList &columns()
{
    static const QStringList names{u"id"_s,     u"parent"_s,   u"name"_s,  u"definition"_s, u"example"_s,
                                   u"colour"_s, u"shortcut"_s, u"kind"_s,  u"targets"_s,    u"exclusive"_s,
                                   u"low"_s,    u"high"_s,     u"scale"_s, u"retired"_s,    u"merged_into"_s};
    return names;
}

QString idText(QUuid id)
{
    return id.isNull() ? QString() : refi::guid(id);
}

QString targetsText(CodeTargets targets)
{
    QStringList keys;
    for (const CodeTarget target : allTargets()) {
        if (targets.testFlag(target))
            keys.append(targetKey(target));
    }
    return keys.join(u' ');
}

QStringList cellsOf(const Code &code)
{
    const auto number = [&](int CodeValues::*end) {
        return code.values ? QString::number((*code.values).*end) : QString();
    };
    return {idText(code.id),
            idText(code.parent),
            code.name,
            code.definition,
            code.example,
            code.colour.isValid() ? code.colour.name() : QString(),
            code.shortcut,
            code.isGroup ? u"group"_s : u"code"_s,
            targetsText(code.targets),
            code.exclusive ? u"yes"_s : u"no"_s,
            number(&CodeValues::low),
            number(&CodeValues::high),
            code.values ? scaleKey(code.values->scale) : QString(),
            code.retired ? u"yes"_s : u"no"_s,
            idText(code.mergedInto)};
}

/// One row by its header; cells that are not there are empty.
class Row {
public:
    Row(const QStringList &header, const QStringList &cells) : m_header(header), m_cells(cells) { }

    [[nodiscard]] bool has(const QString &column) const { return m_header.contains(column); }
    [[nodiscard]] QString cell(const QString &column) const { return m_cells.value(m_header.indexOf(column)); }

private:
    const QStringList &m_header;
    const QStringList &m_cells;
};

std::expected<Code, QString> codeOf(const Row &row, const QList<Code> &above)
{
    const auto wrong = [](const QString &column) {
        return std::unexpected(
            QCoreApplication::translate("CodebookFile", "\"%1\" is not what it should be.").arg(column));
    };
    Code code;
    const QString id = row.cell(u"id"_s);
    code.id = id.isEmpty() ? QUuid::createUuid() : QUuid::fromString(id);
    if (code.id.isNull())
        return wrong(u"id"_s);
    const QString parent = row.cell(u"parent"_s);
    if (!parent.isEmpty()) {
        const auto named = std::ranges::find(above, parent, &Code::name);
        code.parent = named != above.end() ? named->id : QUuid::fromString(parent);
        if (code.parent.isNull())
            return wrong(u"parent"_s);
    }
    code.name = row.cell(u"name"_s);
    code.definition = row.cell(u"definition"_s);
    code.example = row.cell(u"example"_s);
    if (!row.cell(u"colour"_s).isEmpty())
        code.colour = QColor::fromString(row.cell(u"colour"_s));
    code.shortcut = row.cell(u"shortcut"_s);
    code.isGroup = row.cell(u"kind"_s) == u"group"_s;
    code.exclusive = row.cell(u"exclusive"_s) == u"yes"_s;
    code.retired = row.cell(u"retired"_s) == u"yes"_s;
    if (row.has(u"targets"_s)) {
        code.targets = {};
        const QStringList keys = row.cell(u"targets"_s).split(u' ', Qt::SkipEmptyParts);
        for (const QString &key : keys) {
            const auto target = targetOfKey(key);
            if (!target)
                return wrong(u"targets"_s);
            code.targets |= *target;
        }
    }
    if (!row.cell(u"low"_s).isEmpty() || !row.cell(u"high"_s).isEmpty()) {
        bool low = false;
        bool high = false;
        CodeValues values{.low = row.cell(u"low"_s).toInt(&low), .high = row.cell(u"high"_s).toInt(&high)};
        const QString scaleName = row.cell(u"scale"_s);
        const auto scale = std::ranges::find(scales, scaleName.isEmpty() ? u"ordinal"_s : scaleName, &scaleKey);
        if (!low || !high || scale == scales.end())
            return wrong(u"low, high, scale"_s);
        values.scale = *scale;
        code.values = values;
    }
    if (!row.cell(u"merged_into"_s).isEmpty()) {
        code.mergedInto = QUuid::fromString(row.cell(u"merged_into"_s));
        if (code.mergedInto.isNull())
            return wrong(u"merged_into"_s);
    }
    return code;
}

} // namespace

CodebookBytes codebookToCsv(const Codebook &codebook)
{
    CodebookBytes result{.bytes = csvRow(columns()), .losses = {}};
    for (const Code &code : codebook.codes())
        result.bytes += csvRow(cellsOf(code));
    if (const auto again = codebookFromCsv(result.bytes, QString()))
        result.losses = codebookLosses(codebook, again->codebook);
    return result;
}

std::expected<ReadCodebook, Error> codebookFromCsv(const QByteArray &bytes, const QString &path)
{
    const auto fail = [&](const QString &text) {
        return std::unexpected(Error{.code = Error::Code::BadInput, .text = text, .path = path});
    };
    const auto rows = csvRows(bytes);
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty() || !rows->first().contains(u"name"_s))
        return fail(QCoreApplication::translate("CodebookFile", "Its first row names no column \"name\"."));
    if (rows->size() > mostCodes + 1)
        return fail(QCoreApplication::translate("CodebookFile", "There are more than %L1 codes.").arg(mostCodes));
    QList<Code> codes;
    for (qsizetype i = 1; i < rows->size(); ++i) {
        const auto code = codeOf(Row(rows->first(), rows->at(i)), codes);
        if (!code)
            return fail(QCoreApplication::translate("CodebookFile", "Row %L1: %2").arg(i + 1).arg(code.error()));
        codes.append(*code);
    }
    ReadCodebook read;
    refi::giveNames(codes, read.losses);
    auto codebook = Codebook::of(QString(), codes);
    if (!codebook)
        return fail(codebook.error());
    read.codebook = *codebook;
    return read;
}

} // namespace tellings
