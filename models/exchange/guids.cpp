// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/guids.h"

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr uint ours = 0x54656c6c; // "Tell"

} // namespace

QUuid guidOf(GuidOf kind, qint64 number)
{
    const auto bits = static_cast<quint64>(number);
    const auto byte = [bits](unsigned shift) { return static_cast<uchar>(bits >> shift); };
    return {ours,
            static_cast<ushort>(kind),
            static_cast<ushort>(0x4000U | ((bits >> 48U) & 0xfffU)),
            0x80,
            0,
            byte(40),
            byte(32),
            byte(24),
            byte(16),
            byte(8),
            byte(0)};
}

qint64 figureIn(QUuid guid, GuidOf kind)
{
    quint64 bits = guid.data3 & 0xfffU;
    for (int i = 2; i < 8; ++i)
        bits = (bits << 8U) | guid.data4[i];
    const auto number = static_cast<qint64>(bits);
    return guidOf(kind, number) == guid ? number : 0;
}

QUuid guidOfName(const QString &name)
{
    return QUuid::createUuidV5(QUuid(u"{8a1f7c62-5f0e-4e0b-9a55-0f6c1d2b7e01}"_s), name);
}

} // namespace tellings
