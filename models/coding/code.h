// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/agreement.h"

#include <QColor>
#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace tellings {

/// What a code may be put on. Span: one outlet's telling of a passage, or any stretch that a person selected. Passage:
/// all its tellings at once. Difference: the words in which two outlets differ. Absence: that an outlet left it out.
enum class CodeTarget { Span = 1, Passage = 2, Difference = 4, Absence = 8, Article = 16 };
Q_DECLARE_FLAGS(CodeTargets, CodeTarget)
Q_DECLARE_OPERATORS_FOR_FLAGS(CodeTargets)

inline constexpr CodeTargets everyTarget = CodeTargets(CodeTarget::Span) | CodeTarget::Passage | CodeTarget::Difference
    | CodeTarget::Absence | CodeTarget::Article;

/// The numbers that go with a code, as in tone from -2 to +2; both ends belong.
struct CodeValues {
    int low = -2;
    int high = 2;
    Scale scale = Scale::Ordinal; ///< what agreement takes them for

    friend bool operator==(const CodeValues &, const CodeValues &) = default;
};

/// One entry of a codebook.
struct Code {
    QUuid id; ///< stays for good
    QUuid parent; ///< null at the top
    QString name;
    QString definition;
    QString example;
    QColor colour; ///< invalid for none; opaque
    QString shortcut; ///< one key ("f"), or empty
    bool isGroup = false; ///< holds codes and is put on nothing itself
    CodeTargets targets = everyTarget;
    bool exclusive = false; ///< of such codes under one parent, a coder puts at most one on the same thing
    std::optional<CodeValues> values;
    bool retired = false; ///< not to be put on anything any more; what it is on keeps it
    QUuid mergedInto; ///< null, or the code that counts in the place of this retired one

    friend bool operator==(const Code &, const Code &) = default;
};

enum class CodebookChange { Added, Edited, Moved, Merged, Retired, Restored };

/// What was done to a codebook.
struct CodebookEvent {
    CodebookChange change = CodebookChange::Added;
    QUuid code;
    QUuid other; ///< for Moved: the new parent; for Merged: into which
    QString detail; ///< for Edited: the code's name before, where it changed
    QString who;
    QDateTime when; ///< to the millisecond, UTC; invalid when unknown

    friend bool operator==(const CodebookEvent &, const CodebookEvent &) = default;
};

/// A target's name in files: "span", "passage", "difference", "absence", "article".
[[nodiscard]] QString targetKey(CodeTarget target);
/// The target of that name.
[[nodiscard]] std::optional<CodeTarget> targetOfKey(QStringView key);
/// All of them, in their order.
[[nodiscard]] QList<CodeTarget> allTargets();
/// For a person.
[[nodiscard]] QString targetText(CodeTarget target);
/// A change's name in files: "added", "edited", "moved", "merged", "retired", "restored".
[[nodiscard]] QString changeKey(CodebookChange change);

} // namespace tellings
