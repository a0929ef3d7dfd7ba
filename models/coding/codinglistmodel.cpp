// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codinglistmodel.h"

#include "models/coding/codelabels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 7;
constexpr qsizetype longestText = 200;

} // namespace

QString kindText(CodingTarget target)
{
    switch (target) {
    case CodingTarget::Selection: return QCoreApplication::translate("CodingKind", "words");
    case CodingTarget::Span: return QCoreApplication::translate("CodingKind", "telling");
    case CodingTarget::Passage: return QCoreApplication::translate("CodingKind", "passage");
    case CodingTarget::Difference: return QCoreApplication::translate("CodingKind", "difference");
    case CodingTarget::Absence: return QCoreApplication::translate("CodingKind", "absence");
    case CodingTarget::Article: return QCoreApplication::translate("CodingKind", "article");
    case CodingTarget::Story: return QCoreApplication::translate("CodingKind", "story");
    }
    Q_UNREACHABLE_RETURN({});
}

CodingListModel::CodingListModel(QObject *parent) : QAbstractTableModel(parent) { }

void CodingListModel::setCodings(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings)
{
    QHash<qint64, QString> outlets;
    for (const StoredArticle &stored : contents.articles)
        outlets.insert(stored.id, stored.article.outlet.isEmpty() ? stored.article.file : stored.article.outlet);
    const bool sameWords = outlets == m_outlets && codebook.codes() == m_codebook.codes();
    const bool sameRows = std::ranges::equal(codings, m_codings, {}, &Coding::id, &Coding::id);
    if (!sameRows)
        beginResetModel();
    m_outlets = outlets;
    m_codebook = codebook;
    const QList<Coding> before = std::exchange(m_codings, codings);
    if (!sameRows) {
        endResetModel();
        return;
    }
    // Changed rows that are neighbours are told of at once: of thousands each alone would be sorted in anew.
    for (int row = 0; row < rowCount(); ++row) {
        const int first = row;
        while (row < rowCount() && (!sameWords || before.at(row) != m_codings.at(row)))
            ++row;
        if (row > first)
            Q_EMIT dataChanged(index(first, 0), index(row - 1, columns - 1));
    }
}

int CodingListModel::rowOf(qint64 coding) const
{
    const auto found = std::ranges::find(m_codings, coding, &Coding::id);
    return found == m_codings.cend() ? -1 : static_cast<int>(found - m_codings.cbegin());
}

int CodingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_codings.size());
}

int CodingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString CodingListModel::outletsOf(const Coding &coding) const
{
    QStringList names;
    const QList<qint64> articles = articlesOf(coding);
    for (const qint64 article : articles)
        names.append(m_outlets.value(article, tr("not in the story")));
    return names.join(tr(", ", "between outlets"));
}

QString CodingListModel::textOf(const Coding &coding) const
{
    if (coding.places.isEmpty())
        return {};
    QString text = coding.places.first().quote.left(longestText).simplified();
    if (coding.target == CodingTarget::Difference && coding.places.size() > 1)
        text =
            tr("%1 / %2", "what two outlets say").arg(text, coding.places.at(1).quote.left(longestText).simplified());
    const bool lost = std::ranges::all_of(
        coding.places, [](const CodingPlace &place) { return place.state == AnchorPlace::State::Lost; });
    return lost ? tr("%1 (not found any more)", "text").arg(text) : text;
}

QString CodingListModel::display(const Coding &coding, CodingColumn column) const
{
    switch (column) {
    case CodingColumn::Codes: return appliedText(coding, m_codebook);
    case CodingColumn::Kind: return kindText(coding.target);
    case CodingColumn::Outlet: return outletsOf(coding);
    case CodingColumn::Text: return textOf(coding);
    case CodingColumn::Note: return coding.note.simplified();
    case CodingColumn::Coder: return coding.isFinal ? tr("%1 (final)", "coder").arg(coding.coder) : coding.coder;
    case CodingColumn::Time: return QLocale().toString(coding.when.toLocalTime(), QLocale::ShortFormat);
    }
    return {};
}

QVariant CodingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Coding &coding = m_codings.at(index.row());
    const auto column = CodingColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return display(coding, column);
    case Qt::DecorationRole: {
        const Code *code = coding.codes.isEmpty() || column != CodingColumn::Codes
            ? nullptr
            : m_codebook.find(m_codebook.standsFor(coding.codes.first().code));
        return code && code->colour.isValid() ? QVariant(code->colour) : QVariant();
    }
    case Qt::ToolTipRole:
        return column == CodingColumn::Note ? coding.note : column == CodingColumn::Text ? textOf(coding) : QString();
    case CodingIdRole: return coding.id;
    default: return {};
    }
}

QVariant CodingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (CodingColumn(section)) {
    case CodingColumn::Codes: return tr("Code");
    case CodingColumn::Kind: return tr("On");
    case CodingColumn::Outlet: return tr("Outlet");
    case CodingColumn::Text: return tr("Text");
    case CodingColumn::Note: return tr("Note");
    case CodingColumn::Coder: return tr("Coder");
    case CodingColumn::Time: return tr("Time");
    }
    return {};
}

CodingFilterModel::CodingFilterModel(CodingListModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_list(source)
{
    setSourceModel(source);
}

void CodingFilterModel::setFilter(const CodingFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateRowsFilter();
}

bool CodingFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Coding &coding = m_list->codingAt(row);
    const Codebook &codebook = m_list->codebook();
    if (!m_filter.code.isNull() && std::ranges::none_of(coding.codes, [&](const AppliedCode &applied) {
            return codebook.isWithin(codebook.standsFor(applied.code), m_filter.code);
        }))
        return false;
    if (!m_filter.coder.isEmpty() && coding.coder != m_filter.coder)
        return false;
    if (m_filter.article != 0 && !articlesOf(coding).contains(m_filter.article))
        return false;
    if (m_filter.target && coding.target != *m_filter.target)
        return false;
    if (m_filter.text.isEmpty())
        return true;
    const auto says = [&](const QString &text) { return text.contains(m_filter.text, Qt::CaseInsensitive); };
    return says(coding.note) || says(appliedText(coding, codebook))
        || std::ranges::any_of(coding.places, [&](const CodingPlace &place) { return says(place.quote); });
}

bool CodingFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Coding &one = m_list->codingAt(left.row());
    const Coding &other = m_list->codingAt(right.row());
    if (CodingColumn(left.column()) == CodingColumn::Time)
        return one.when < other.when;
    return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
}

} // namespace tellings
