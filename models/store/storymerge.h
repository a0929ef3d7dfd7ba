// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storychange.h"
#include "models/story/error.h"

#include <QSet>

#include <expected>
#include <optional>

namespace tellings {

/// All of a story file, to be brought together with another copy of the story.
struct StoryCopy {
    QString path;
    QString uid; ///< the same in all copies
    StoryContents contents;
    History history;
    QList<LogEntry> log;
};

/// The copy that is worked on, and the other one.
enum class MergeSide { Ours, Theirs };

/// A thing that both copies changed, or one changed and the other took out.
struct MergeConflict {
    enum class Kind { Title, Setting, Detail, Text, Article, Annotation, Order };
    Kind kind = Kind::Title;
    QString item; ///< see mergeitems.h
    QString subject; ///< of what: an article's file or an annotation's quote; empty where it is the story
    QString field; ///< the key of a setting or detail
    /// For a person. Nothing where the thing is taken out; `base` is nothing, too, where nobody knows what it was.
    std::optional<QString> base;
    std::optional<QString> ours;
    std::optional<QString> theirs;

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

/// A conflict's thing in words, as in "Headline of quay.txt".
[[nodiscard]] QString conflictText(const MergeConflict &conflict);

/// Two copies of a story that two persons worked on, become one.
///
/// What only one of them added, changed or took out is as that one has it, by what the files say of the past of each
/// thing (see `revision` in schema.sql). Where the two did different things to one, or a file does not say what it was
/// before, that is a conflict, which somebody decides; nothing is dropped without that. The same article that both
/// added stays once, and so does a correction that both made. A text that one copy withholds comes from the other.
///
/// Which copy is ours decides nothing but what a conflict is when nobody decides it, the window's view, and which of
/// the ids an article keeps that both added.
class StoryMerge {
public:
    /// Fails with BadInput when the files are not copies of one story.
    [[nodiscard]] static std::expected<StoryMerge, Error> plan(const StoryCopy &ours, const StoryCopy &theirs);

    [[nodiscard]] const QList<MergeConflict> &conflicts() const { return m_conflicts; }

    /// The edit that makes of our copy what both are together; sides by conflict, Ours where there is none.
    [[nodiscard]] StoryEdit edit(const QList<MergeSide> &sides = {}) const;
    /// Whether our copy has everything already.
    [[nodiscard]] bool changesNothing() const { return m_conflicts.isEmpty() && edit().isEmpty(); }

private:
    friend class MergePlanner;
    StoryMerge() = default;

    using Value = std::optional<QString>; ///< nothing where the thing is not there
    using Sides = QMap<QString, MergeSide>; ///< by item, of what is not the same in both

    [[nodiscard]] Sides decided(const QList<MergeSide> &sides) const;
    [[nodiscard]] StoryContents merged(const Sides &sides) const;
    [[nodiscard]] QList<Correction> mergedCorrections(const Sides &sides, const StoryContents &result) const;
    [[nodiscard]] static Value valueOf(const QString &item, const StoryContents &contents);
    [[nodiscard]] AdoptHistory adopted(const QList<MergeSide> &sides) const;

    StoryContents m_ours; ///< with the texts that the other copy has
    StoryContents m_theirs; ///< likewise, and with our id of what both added
    StoryEdit m_attached; ///< makes of our copy m_ours
    History m_ourHistory;
    History m_theirHistory;
    QList<LogEntry> m_log;
    QList<MergeConflict> m_conflicts;
    Sides m_sides; ///< of what is no conflict
    QSet<qint64> m_texts; ///< articles of which both have another text
};

} // namespace tellings
