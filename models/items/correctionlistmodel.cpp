// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/correctionlistmodel.h"

#include "models/align/passageids.h"
#include "models/items/spantext.h"

#include <QLocale>

namespace tellings {

namespace {

constexpr int wordsShown = 12;

} // namespace

void CorrectionListModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

bool CorrectionListModel::isMoved(int row) const
{
    return m_comparison && row >= 0 && m_comparison->outcomes.value(row).state == CorrectionOutcome::State::Moved;
}

int CorrectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->corrections.size());
}

int CorrectionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnTotal;
}

QStringList CorrectionListModel::outlets(const Correction &correction) const
{
    const Story &story = m_comparison->story;
    const QStringList keys = articleKeys(story);
    QStringList names;
    for (const Anchor &anchor : correction.spans) {
        const qsizetype article = keys.indexOf(anchor.article);
        const QString name = article >= 0 ? outletName(story.articles.at(article)) : anchor.article;
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

QString CorrectionListModel::outcome(int row) const
{
    const CorrectionOutcome outcome = m_comparison->outcomes.value(row);
    switch (outcome.state) {
    case CorrectionOutcome::State::Replayed: return tr("done");
    case CorrectionOutcome::State::Moved: return tr("done where the text has moved");
    case CorrectionOutcome::State::NotReplayed: break;
    }
    return tr("not done: %1", "reason").arg(outcome.reason);
}

QVariant CorrectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Correction &correction = m_comparison->corrections.at(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Kind: return correctionText(correction.kind);
    case Words: return correction.spans.isEmpty() ? QString() : firstWords(correction.spans.first().quote, wordsShown);
    case Outlets: return QLocale().createSeparatedList(outlets(correction));
    case Outcome: return outcome(index.row());
    default: return {};
    }
}

QVariant CorrectionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("Correction");
    case Words: return tr("Words");
    case Outlets: return tr("Outlets");
    case Outcome: return tr("Outcome");
    default: return {};
    }
}

} // namespace tellings
