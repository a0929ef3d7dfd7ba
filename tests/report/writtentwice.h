// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/writers.h"
#include "tests/report/reportfixture.h"

#include <QBuffer>
#include <QTest>

#include <utility>

namespace tellings::test {

/// The same PDF report at two times of one SOURCE_DATE_EPOCH; empty where it could not be written.
[[nodiscard]] inline std::pair<QByteArray, QByteArray> writtenTwice(const ReportPlan &plan)
{
    qputenv("SOURCE_DATE_EPOCH", "1790000000");
    const auto bytes = [&plan] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return writePdfReport(marketHall(), plan, &buffer) ? buffer.data() : QByteArray();
    };
    const QByteArray once = bytes();
    QTest::qWait(1100); // the clock's time would stand there in seconds
    const QByteArray again = bytes();
    qunsetenv("SOURCE_DATE_EPOCH");
    return {once, again};
}

} // namespace tellings::test
