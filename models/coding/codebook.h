// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/code.h"

#include <QHash>

#include <expected>

namespace tellings {

/// Who changes a codebook, and when.
struct Signature {
    QString who;
    QDateTime when;
};

/// The most codes, and the deepest they are nested: past it a file is not taken for a codebook.
inline constexpr qsizetype mostCodes = 10'000;
inline constexpr int deepestCode = 50;

/// A tree of codes and what was done to it: a value. Every change is checked first, and leaves the codebook as it was
/// when it makes no sense; what is wrong is then said in words for a person.
class Codebook {
public:
    using Result = std::expected<void, QString>;

    QString name;

    Codebook() = default;
    /// Of codes in any order; what is wrong with them is said, and no codebook made.
    [[nodiscard]] static std::expected<Codebook, QString> of(QString name, QList<Code> codes,
                                                             QList<CodebookEvent> history = {});

    /// In the order of the tree: each after its parent, children in their order.
    [[nodiscard]] const QList<Code> &codes() const { return m_codes; }
    [[nodiscard]] const QList<CodebookEvent> &history() const { return m_history; } ///< oldest first
    [[nodiscard]] const Code *find(QUuid id) const; ///< nullptr when there is none; until the next change
    [[nodiscard]] QList<QUuid> childrenOf(QUuid parent) const; ///< in their order; of null: those at the top
    [[nodiscard]] QString pathOf(QUuid id) const; ///< "Framing / Conflict"
    [[nodiscard]] int depthOf(QUuid id) const; ///< 0 at the top
    [[nodiscard]] bool isWithin(QUuid id, QUuid ancestor) const; ///< also when they are the same
    /// The code that counts in the place of this one: itself, or what it was merged into, all the way.
    [[nodiscard]] QUuid standsFor(QUuid id) const;
    /// The code of that key that may still be used; null when there is none.
    [[nodiscard]] QUuid withShortcut(const QString &shortcut) const;

    /// At a place among its parent's children, or last.
    Result add(const Code &code, const Signature &by, qsizetype at = -1);
    /// Replaces what is said of the code of the same id; where it stands stays.
    Result edit(const Code &code, const Signature &by);
    /// Under another parent, or to another place under the same; `at` counts the children without it.
    Result move(QUuid id, QUuid parent, qsizetype at, const Signature &by);
    /// `id` is retired and counts as `into` from now on; its children go there.
    Result merge(QUuid id, QUuid into, const Signature &by);
    Result retire(QUuid id, const Signature &by); ///< with all below it
    Result restore(QUuid id, const Signature &by); ///< and is no longer merged

    friend bool operator==(const Codebook &, const Codebook &) = default;

private:
    Result changeTo(QList<Code> codes, CodebookEvent event, const Signature &by);
    void take(const QList<Code> &codes);

    QList<Code> m_codes;
    QHash<QUuid, qsizetype> m_places; ///< in m_codes
    QList<CodebookEvent> m_history;
};

/// Everything that is wrong with codes, for a person; empty when nothing is.
[[nodiscard]] QStringList codebookProblems(const QList<Code> &codes);

/// Whether a coder may put the code on such a thing, with that value.
[[nodiscard]] bool mayApply(const Code &code, CodeTarget target, std::optional<int> value);

} // namespace tellings
