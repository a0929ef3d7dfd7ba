// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/agreementtable.h"

#include <QAbstractTableModel>

#include <optional>

namespace tellings {

/// What rows of the table of agreement are about.
enum class AgreementSubject { Story, Code, Outlet, Link };

/// Columns of AgreementModel.
enum class AgreementColumn { Subject, Unit, Measure, Value, Interval, Units, Coders, Meaning };

/// Roles of AgreementModel, beside those that views know.
enum AgreementRole {
    AgreementSentenceRole = Qt::UserRole + 431, ///< agreementSentence()
};

/// The table of agreement for a view: names in place of ids, and the rows of some units or subjects alone.
class AgreementModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit AgreementModel(QObject *parent = nullptr);

    void setRows(const QList<AgreementRow> &rows, const StoryContents &contents, const Codebook &codebook);
    /// Which rows are shown; nothing for any.
    void setFilter(std::optional<AgreementSubject> subject, std::optional<AgreementUnit> unit);
    [[nodiscard]] QList<AgreementRow> shownRows() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const AgreementRow &row, const QString &subject, AgreementColumn column) const;
    void filter();

    QList<AgreementRow> m_rows;
    QStringList m_subjects; ///< by row
    QList<qsizetype> m_shown; ///< indices into m_rows
    std::optional<AgreementSubject> m_subject;
    std::optional<AgreementUnit> m_unit;
};

} // namespace tellings
