// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codebook.h"
#include "tests/support/support.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <random>

namespace tellings::test {

using namespace Qt::StringLiterals;

inline QDateTime moment(int number)
{
    return QDateTime(QDate(2026, 3, 14), QTime(8, 0), QTimeZone::utc()).addMSecs(60'000LL * number + 7);
}

inline Signature by(int number, const QString &who = u"ada"_s)
{
    return {.who = who, .when = moment(number)};
}

inline QUuid codeId(int number)
{
    return QUuid::createUuidV5(QUuid(u"{5f3b2b70-0a7e-4b3d-9b0c-3f3b54e1a001}"_s), QString::number(number));
}

inline Code codeOf(int number, const QString &name, int parent = 0)
{
    Code code;
    code.id = codeId(number);
    code.parent = parent == 0 ? QUuid() : codeId(parent);
    code.name = name;
    return code;
}

/// Framing (1: Conflict 2, Blame 3), Tone (4, -2 to +2), Omission (5, on absences).
inline Codebook smallCodebook()
{
    Codebook codebook;
    codebook.name = u"Market hall"_s;
    Code framing = codeOf(1, u"Framing"_s);
    framing.isGroup = true;
    Code conflict = codeOf(2, u"Conflict"_s, 1);
    conflict.definition = u"Two sides are set against each other.\nNot: a mere difference of opinion."_s;
    conflict.example = u"\"The traders will fight to the last stall.\""_s;
    conflict.shortcut = u"c"_s;
    conflict.colour = QColor(u"#cc3366"_s);
    conflict.exclusive = true;
    Code blame = codeOf(3, u"Blame"_s, 1);
    blame.exclusive = true;
    Code tone = codeOf(4, u"Tone"_s);
    tone.values = CodeValues{};
    Code omission = codeOf(5, u"Omission"_s);
    omission.targets = CodeTarget::Absence;
    int number = 0;
    for (const Code &code : {framing, conflict, blame, tone, omission}) {
        if (const auto added = codebook.add(code, by(++number)); !added)
            qFatal("%s", qPrintable(added.error()));
    }
    return codebook;
}

/// Any text a person may type in, with what formats stumble over.
inline QString randomText(std::mt19937 &random, int longest)
{
    static const QStringList parts{u"a"_s,  u"wool"_s, u" "_s,  u"\n"_s,        u"\r"_s,     u"\r\n"_s,
                                   u"\t"_s, u"\""_s,   u","_s,  u"&"_s,         u"<b>"_s,    u"]]>"_s,
                                   u"é"_s,  u"ß"_s,    u"中"_s, u"😀"_s,        u"#13;"_s,   u"="_s,
                                   u"'"_s,  u"{}"_s,   u";"_s,  u"Example: "_s, u"\u2028"_s, u"-2"_s};
    QString text;
    for (int i = int(random() % unsigned(longest)); i > 0; --i)
        text += parts.at(random() % unsigned(parts.size()));
    return text;
}

/// A codebook that came about by random changes; each one that was refused is none.
inline Codebook randomCodebook(std::mt19937 &random, int changes)
{
    Codebook codebook;
    codebook.name = randomText(random, 4);
    const auto any = [&]() -> QUuid {
        const auto place = random() % unsigned(codebook.codes().size() + 1);
        return place == 0 ? QUuid() : codebook.codes().at(place - 1).id;
    };
    for (int i = 0; i < changes; ++i) {
        const Signature signature = by(i, randomText(random, 3));
        switch (random() % 8) {
        case 0: (void)codebook.move(any(), any(), int(random() % 4) - 1, signature); break;
        case 1: (void)codebook.merge(any(), any(), signature); break;
        case 2: (void)codebook.retire(any(), signature); break;
        case 3: (void)codebook.restore(any(), signature); break;
        case 4:
            if (const Code *code = codebook.find(any())) {
                Code changed = *code;
                changed.name = randomText(random, 5);
                (void)codebook.edit(changed, signature);
            }
            break;
        default: {
            Code code = codeOf(int(random() % 100'000) + 1, u"x"_s + randomText(random, 6));
            code.parent = any();
            code.definition = randomText(random, 12);
            code.example = randomText(random, 8);
            code.isGroup = random() % 5 == 0;
            code.exclusive = random() % 3 == 0;
            code.targets = CodeTargets(int(random() % 32));
            if (random() % 2)
                code.colour = QColor::fromRgb(random() & 0xffffffU);
            if (random() % 4 == 0)
                code.shortcut = QChar(char16_t(u'a' + random() % 26));
            if (!code.isGroup && random() % 3 == 0)
                code.values =
                    CodeValues{.low = -int(random() % 4), .high = int(random() % 4) + 1, .scale = Scale(random() % 4)};
            (void)codebook.add(code, signature, int(random() % 5) - 1);
        }
        }
    }
    return codebook;
}

/// What xmllint says of a document by one of REFI-QDA's schemas beside the checkout: empty when it is valid. A null
/// text where schema or program are absent, and a message to skip with in `skip`.
inline QString schemaProblem(const QByteArray &xml, const QString &schema, QString &skip)
{
    const QString path = sharedFolder() + u"/schemas/refi-qda/"_s + schema;
    const QString program = QStandardPaths::findExecutable(u"xmllint"_s);
    if (sharedFolder().isEmpty() || !QFile::exists(path) || program.isEmpty()) {
        skip = u"no xmllint, or no schema at ../shared/schemas/refi-qda/"_s + schema;
        return {};
    }
    QProcess lint;
    lint.start(program, {u"--noout"_s, u"--nonet"_s, u"--schema"_s, path, u"-"_s});
    lint.write(xml);
    lint.closeWriteChannel();
    lint.waitForFinished();
    return lint.exitCode() == 0 ? u""_s : QString::fromUtf8(lint.readAllStandardError());
}

/// A file with the usual accidents: bytes changed, lost, doubled, cut off.
inline QByteArray damaged(QByteArray bytes, std::mt19937 &random)
{
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(qMax<qsizetype>(1, limit)));
    };
    for (qsizetype round = below(6); round >= 0; --round) {
        const qsizetype place = below(bytes.size());
        switch (below(6)) {
        case 0: bytes[place] = static_cast<char>(random()); break;
        case 1: bytes.remove(place, below(30)); break;
        case 2: bytes.truncate(place); break;
        case 3: bytes.insert(place, bytes.mid(below(bytes.size()), below(80))); break;
        case 4: bytes.insert(place, "99999999999999999999"); break;
        default: bytes[place] = static_cast<char>(bytes[place] ^ (1 << below(8)));
        }
        if (bytes.isEmpty())
            return bytes;
    }
    return bytes;
}

} // namespace tellings::test
