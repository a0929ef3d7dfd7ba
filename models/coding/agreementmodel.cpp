// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/agreementmodel.h"

#include <QLocale>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

AgreementSubject subjectKind(const AgreementRow &row)
{
    if (row.unit == AgreementUnit::Link)
        return AgreementSubject::Link;
    if (!row.code.isNull())
        return AgreementSubject::Code;
    return row.article == 0 ? AgreementSubject::Story : AgreementSubject::Outlet;
}

QString figure(double value)
{
    return QLocale().toString(value, 'f', 3);
}

} // namespace

AgreementModel::AgreementModel(QObject *parent) : QAbstractTableModel(parent) { }

void AgreementModel::setRows(const QList<AgreementRow> &rows, const StoryContents &contents, const Codebook &codebook)
{
    beginResetModel();
    m_rows = rows;
    m_subjects.clear();
    m_subjects.reserve(rows.size());
    for (const AgreementRow &row : rows)
        m_subjects.append(subjectOf(row, contents, codebook));
    filter();
    endResetModel();
}

void AgreementModel::setFilter(std::optional<AgreementSubject> subject, std::optional<AgreementUnit> unit)
{
    beginResetModel();
    m_subject = subject;
    m_unit = unit;
    filter();
    endResetModel();
}

void AgreementModel::filter()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const AgreementRow &row = m_rows.at(i);
        if ((!m_subject || subjectKind(row) == *m_subject) && (!m_unit || row.unit == *m_unit))
            m_shown.append(i);
    }
}

QList<AgreementRow> AgreementModel::shownRows() const
{
    QList<AgreementRow> rows;
    rows.reserve(m_shown.size());
    for (const qsizetype place : m_shown)
        rows.append(m_rows.at(place));
    return rows;
}

int AgreementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AgreementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::to_underlying(AgreementColumn::Meaning) + 1;
}

QString AgreementModel::text(const AgreementRow &row, const QString &subject, AgreementColumn column) const
{
    const Agreement &agreement = row.agreement;
    switch (column) {
    case AgreementColumn::Subject: return subject;
    case AgreementColumn::Unit: return unitText(row.unit, row.ofValues);
    case AgreementColumn::Measure: return statisticText(agreement.statistic, agreement.scale);
    case AgreementColumn::Value: return agreement.value ? figure(*agreement.value) : tr("none", "no figure");
    case AgreementColumn::Interval:
        return agreement.interval
            ? tr("%1 to %2", "an interval").arg(figure(agreement.interval->low), figure(agreement.interval->high))
            : QString();
    case AgreementColumn::Units: return QLocale().toString(agreement.units);
    case AgreementColumn::Coders: return QLocale().toString(agreement.coders);
    case AgreementColumn::Meaning: return agreementSentence(agreement);
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant AgreementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype place = m_shown.at(index.row());
    const AgreementRow &row = m_rows.at(place);
    const auto column = static_cast<AgreementColumn>(index.column());
    const bool isFigure = column >= AgreementColumn::Value && column <= AgreementColumn::Coders;
    switch (role) {
    case Qt::DisplayRole: return text(row, m_subjects.at(place), column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure ? Qt::AlignTrailing : Qt::AlignLeading));
    case Qt::ToolTipRole:
    case AgreementSentenceRole: return agreementSentence(row.agreement);
    default: return {};
    }
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isHint = role == Qt::ToolTipRole;
    switch (static_cast<AgreementColumn>(section)) {
    case AgreementColumn::Subject: return isHint ? tr("The code, outlet or links that the figure is about") : tr("On");
    case AgreementColumn::Unit: return isHint ? tr("What is taken for one thing to agree on") : tr("Unit");
    case AgreementColumn::Measure: return tr("Measure");
    case AgreementColumn::Value: return tr("Value");
    case AgreementColumn::Interval:
        return isHint ? tr("Where it lies with units drawn anew from these, in 95 of 100 cases") : tr("95 % interval");
    case AgreementColumn::Units: return isHint ? tr("How many units it rests on") : tr("n", "number of units");
    case AgreementColumn::Coders: return tr("Coders");
    case AgreementColumn::Meaning: return tr("Meaning");
    }
    return {};
}

} // namespace tellings
