// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/adjudication.h"

#include <QAbstractTableModel>
#include <QHash>

namespace tellings {

/// Which things are shown of those that were coded.
enum class ThingFilter { All, NotAgreed, Undecided };

/// Roles of SideBySideModel, beside those that views know.
enum SideBySideRole {
    ThingStateRole = Qt::UserRole + 441, ///< int: ThingState
};

/// What coders said of each thing, side by side: a row a thing; columns for what it is, its words and how the coders
/// stand, then one a coder, last what is final.
class SideBySideModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Thing, Words, State, FirstCoder };

    explicit SideBySideModel(QObject *parent = nullptr);

    /// `things` as sideBySide() has them for these coders.
    void setThings(const QList<ThingCoded> &things, const StoryContents &contents, const Codebook &codebook,
                   const QStringList &coders);
    void setFilter(ThingFilter filter);
    [[nodiscard]] const ThingCoded &thingAt(int row) const { return m_things.at(m_shown.at(row)); }
    [[nodiscard]] const QList<ThingCoded> &things() const { return m_things; } ///< shown or not
    [[nodiscard]] int rowOf(const ThingCoded &thing) const; ///< -1 when it is not shown
    [[nodiscard]] int finalColumn() const { return FirstCoder + static_cast<int>(m_coders.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString thingText(const Coding &thing) const;
    [[nodiscard]] QString wordsOf(const Coding &thing) const;
    [[nodiscard]] QString cell(const ThingCoded &thing, int column) const;
    [[nodiscard]] QString outlet(qint64 article) const;
    void filter();

    QList<ThingCoded> m_things;
    QList<ThingState> m_states; ///< by thing
    QList<qsizetype> m_shown; ///< indices into m_things
    QHash<qint64, QString> m_outlets;
    QHash<QString, int> m_passages; ///< their numbers
    Codebook m_codebook;
    QStringList m_coders;
    ThingFilter m_filter = ThingFilter::All;
};

/// A state for a person: "agreed", "differ".
[[nodiscard]] QString stateText(ThingState state);

} // namespace tellings
