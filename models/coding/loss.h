// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tellings {

/// Something that a format cannot carry, or that a file holds and Tellings has no place for: told, never dropped in
/// silence.
struct Loss {
    QString key; ///< stable: "history", "foreign-set"
    QString text; ///< for a person, translated
    qsizetype count = 0; ///< how many of it

    friend bool operator==(const Loss &, const Loss &) = default;
};

} // namespace tellings
