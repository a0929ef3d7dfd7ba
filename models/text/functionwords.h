// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringView>

namespace tellings {

/// The words of one language that say little, looked up once for a whole text. `language` is BCP 47; a language without
/// a list answers by the English one, which holds no word that is telling elsewhere. Words are folded.
class CommonWords {
public:
    explicit CommonWords(const QString &language);

    /// Does this word say little on its own ("the", "said", "der", "que")?
    [[nodiscard]] bool isFunctionWord(QStringView folded) const { return m_function->contains(folded); }
    /// Words of every newsroom's stock phrases ("in a statement on Friday", "at the end of the day"): they say
    /// something, but little.
    [[nodiscard]] bool isTradeWord(QStringView folded) const { return m_trade && m_trade->contains(folded); }

private:
    const QSet<QStringView> *m_function; ///< a list of the program's own, like m_trade
    const QSet<QStringView> *m_trade = nullptr; ///< no list for this language
};

[[nodiscard]] bool isFunctionWord(QStringView folded, const QString &language);

} // namespace tellings
