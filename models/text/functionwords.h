// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tellings {

/// Does this folded word say little on its own ("the", "said", "der", "que")? `language` is BCP 47; a language
/// without a list answers by the English one, which holds no word that is telling elsewhere.
[[nodiscard]] bool isFunctionWord(QStringView folded, const QString &language);

/// Words of every newsroom's stock phrases ("in a statement on Friday", "at the end of the day"): they say something,
/// but little.
[[nodiscard]] bool isTradeWord(QStringView folded, const QString &language);

} // namespace tellings
