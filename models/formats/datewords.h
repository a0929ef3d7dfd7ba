// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace tellings {

/// What a word is to a date line, besides a month, a time zone or half of the day.
enum class DateWord {
    None,
    Label, ///< "published", "date", "veröffentlicht"
    Update, ///< "updated", "aktualisiert": the date is a later version's
    Weekday, ///< "Saturday", "Sat"
    Link, ///< "on", "at", "de", "um", "le"
};

/// All words are given in lower case.
[[nodiscard]] DateWord dateWord(QStringView word);
/// 1..12 for the name of a month or its abbreviation in one of the languages that we read dates in, else 0.
[[nodiscard]] int monthNumber(QStringView word);
/// "st", "nd", "er": what may stick to a day.
[[nodiscard]] bool isOrdinalEnding(QStringView word);
/// "am" or "pm".
[[nodiscard]] bool isHalfDay(QStringView word);
/// What may follow a time: "Uhr", "hrs", "h".
[[nodiscard]] bool isClockWord(QStringView word);
/// Seconds east of UTC of a zone's abbreviation, on that day where it matters.
[[nodiscard]] std::optional<int> zoneOffset(QStringView word, QDate date);

} // namespace tellings
