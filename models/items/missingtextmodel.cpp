// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/missingtextmodel.h"

#include "models/items/spantext.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace tellings {

namespace {

constexpr int wordsShown = 12;

QString fateText(AnchorFate::State state)
{
    switch (state) {
    case AnchorFate::State::Exact: return AnchorFateModel::tr("unmoved");
    case AnchorFate::State::Moved: return AnchorFateModel::tr("moved");
    case AnchorFate::State::Lost: return AnchorFateModel::tr("lost");
    }
    return {};
}

QString copyText(const MissingText &text)
{
    const QString name = QFileInfo(text.file).fileName();
    switch (text.state) {
    case MissingText::State::Missing: return MissingTextModel::tr("none yet");
    case MissingText::State::Identical: return MissingTextModel::tr("the same text: %1", "file").arg(name);
    case MissingText::State::Changed: return MissingTextModel::tr("another version: %1", "file").arg(name);
    }
    return {};
}

} // namespace

int countOf(const QList<AnchorFate> &anchors, AnchorFate::State fate)
{
    return static_cast<int>(std::ranges::count(anchors, fate, &AnchorFate::state));
}

QString anchorSummary(const QList<AnchorFate> &anchors)
{
    if (anchors.isEmpty())
        return MissingTextModel::tr("Nothing is marked in this article.");
    return QLocale().createSeparatedList(
        {MissingTextModel::tr("%n marked place(s) unmoved", nullptr, countOf(anchors, AnchorFate::State::Exact)),
         MissingTextModel::tr("%n moved", nullptr, countOf(anchors, AnchorFate::State::Moved)),
         MissingTextModel::tr("%n lost", nullptr, countOf(anchors, AnchorFate::State::Lost))});
}

QString anchorSummary(const MissingText &text)
{
    return text.state == MissingText::State::Missing ? QString() : anchorSummary(text.anchors);
}

void MissingTextModel::setTexts(const QList<MissingText> &texts)
{
    beginResetModel();
    m_texts = texts;
    m_chosen.clear();
    for (const MissingText &text : texts)
        m_chosen.append(text.state == MissingText::State::Identical);
    endResetModel();
}

QList<int> MissingTextModel::chosen() const
{
    QList<int> rows;
    for (int row = 0; row < m_chosen.size(); ++row) {
        if (m_chosen.at(row))
            rows.append(row);
    }
    return rows;
}

int MissingTextModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
}

int MissingTextModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnTotal;
}

QVariant MissingTextModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MissingText &text = m_texts.at(index.row());
    const bool checkable = index.column() == Outlet && text.state != MissingText::State::Missing;
    if (role == Qt::CheckStateRole)
        return checkable ? QVariant(m_chosen.at(index.row()) ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == OwnCopy)
        return text.file;
    if (role == Qt::AccessibleDescriptionRole)
        return anchorSummary(text);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Outlet: return text.outlet;
    case Headline: return text.headline;
    case Published: return text.published;
    case Length: return tr("%n character(s)", nullptr, static_cast<int>(text.characters));
    case OwnCopy: return copyText(text);
    default: return {};
    }
}

bool MissingTextModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !data(index, role).isValid())
        return false;
    m_chosen[index.row()] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags MissingTextModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool checkable = index.isValid() && data(index, Qt::CheckStateRole).isValid();
    return checkable ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant MissingTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Outlet: return tr("Outlet");
    case Headline: return tr("Headline");
    case Published: return tr("Published");
    case Length: return tr("Length");
    case OwnCopy: return tr("Own copy");
    default: return {};
    }
}

void AnchorFateModel::setAnchors(const QList<AnchorFate> &anchors)
{
    beginResetModel();
    m_anchors = anchors;
    endResetModel();
}

int AnchorFateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_anchors.size());
}

int AnchorFateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnTotal;
}

QVariant AnchorFateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const AnchorFate &anchor = m_anchors.at(index.row());
    switch (index.column()) {
    case Fate: return fateText(anchor.state);
    case What: return anchor.what;
    case Paragraph: return anchor.paragraph > 0 ? QLocale().toString(anchor.paragraph) : QString();
    case Words: return role == Qt::ToolTipRole ? anchor.quote : firstWords(anchor.quote, wordsShown);
    default: return {};
    }
}

QVariant AnchorFateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Fate: return tr("Place");
    case What: return tr("Marked as");
    case Paragraph: return tr("Paragraph");
    case Words: return tr("Words");
    default: return {};
    }
}

} // namespace tellings
