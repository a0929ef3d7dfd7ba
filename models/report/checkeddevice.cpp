// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/checkeddevice.h"

#include <QFileDevice>

namespace tellings {

CheckedDevice::CheckedDevice(QIODevice *target, QObject *parent) : QIODevice(parent), m_target(target)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!target->isWritable())
        fail();
}

bool CheckedDevice::finish()
{
    if (auto *file = qobject_cast<QFileDevice *>(m_target); file && !m_failed && !file->flush())
        fail();
    return !m_failed;
}

qint64 CheckedDevice::readData(char *, qint64)
{
    return -1;
}

qint64 CheckedDevice::writeData(const char *data, qint64 size)
{
    // The writer above is told that all is well, so that it comes to its end quietly; hasFailed() tells the truth.
    if (!m_failed && m_target->write(data, size) != size)
        fail();
    return size;
}

void CheckedDevice::fail()
{
    m_failed = true;
    m_reason = m_target->errorString();
}

} // namespace tellings
