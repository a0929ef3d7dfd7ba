// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>

namespace tellings {

/// Things of which some are chosen, in an order of one's own: sections of a report, outlets. The choice is the check
/// mark of an entry.
class ChoiceListModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Entry {
        int id = 0;
        QString text;
        bool chosen = true;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit ChoiceListModel(QObject *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    /// The chosen ones first and in this order, then the others as they stood.
    void setChosen(const QList<int> &ids);
    [[nodiscard]] QList<int> chosen() const; ///< ids, in their order
    [[nodiscard]] bool isAsGiven() const; ///< all of them, in the order of setEntries()
    /// Moves an entry by `step` places; false where it is at the end.
    bool move(int row, int step);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent,
                  int destinationChild) override;

Q_SIGNALS:
    void choiceChanged(); ///< by a person: a check mark or a move

private:
    QList<Entry> m_entries;
    QList<int> m_given; ///< ids as they were set
};

} // namespace tellings
