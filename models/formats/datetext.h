// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace tellings {

/// A moment as a text gives it: in UTC; a bare date is at 00:00 with `hasTime` false. A time without a zone counts
/// as UTC.
struct DateText {
    QDateTime moment;
    bool hasTime = false;

    friend bool operator==(const DateText &, const DateText &) = default;
};

/// A line that says when: "Published 14 March 2026, 08:12", "2026-03-14", "Last updated on Saturday, March 14, 2026",
/// "14. März 2026, 8.12 Uhr". `isUpdate` where it only tells of a later version.
struct DateLine {
    DateText date;
    bool isUpdate = false;
    qsizetype length = 0; ///< how much of the text the date line takes
};

/// The date line that is the whole of `line`; nothing when anything else stands in it. Reads ISO 8601, and long dates
/// in English, German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages and Russian; numeric dates
/// where day and month cannot be mixed up (14.03.2026, 14/03/2026, 03/14/2026).
[[nodiscard]] std::optional<DateLine> parseDateLine(QStringView line);

/// The date line that `paragraph` begins with, before its prose: "date 2020-01-30 A minister will meet …". Only with a
/// label or an ISO date, and when what follows begins as a sentence does.
[[nodiscard]] std::optional<DateLine> parseLeadingDateLine(QStringView paragraph);

/// A date given as a value: ISO 8601, or anything that parseDateLine() takes.
[[nodiscard]] std::optional<DateText> parseDate(QStringView value);

} // namespace tellings
