// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/sidebysidemodel.h"

#include <QLocale>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 200; ///< of a quote, in characters; the tool tip has no more room either

QChar signOf(ThingState state)
{
    switch (state) {
    case ThingState::Agreed: return u'=';
    case ThingState::Differs: return u'\u2260';
    case ThingState::OneOnly: return u'1';
    case ThingState::FinalOnly: return u'\u2713';
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString stateText(ThingState state)
{
    switch (state) {
    case ThingState::Agreed: return SideBySideModel::tr("agreed");
    case ThingState::Differs: return SideBySideModel::tr("differ");
    case ThingState::OneOnly: return SideBySideModel::tr("one only");
    case ThingState::FinalOnly: return SideBySideModel::tr("final only");
    }
    Q_UNREACHABLE_RETURN({});
}

SideBySideModel::SideBySideModel(QObject *parent) : QAbstractTableModel(parent) { }

void SideBySideModel::setThings(const QList<ThingCoded> &things, const StoryContents &contents,
                                const Codebook &codebook, const QStringList &coders)
{
    beginResetModel();
    m_things = things;
    m_codebook = codebook;
    m_coders = coders;
    m_outlets.clear();
    for (const StoredArticle &stored : contents.articles)
        m_outlets.insert(stored.id, stored.article.outlet);
    m_passages.clear();
    for (const Passage &passage : contents.passages)
        m_passages.insert(passage.id, passage.number);
    m_states.clear();
    m_states.reserve(things.size());
    for (const ThingCoded &thing : things)
        m_states.append(stateOf(thing, codebook));
    filter();
    endResetModel();
}

void SideBySideModel::setFilter(ThingFilter which)
{
    beginResetModel();
    m_filter = which;
    filter();
    endResetModel();
}

void SideBySideModel::filter()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_things.size(); ++i) {
        const bool isAgreed = m_states.at(i) == ThingState::Agreed || m_states.at(i) == ThingState::FinalOnly;
        if ((m_filter == ThingFilter::NotAgreed && isAgreed)
            || (m_filter == ThingFilter::Undecided && m_things.at(i).isFinal))
            continue;
        m_shown.append(i);
    }
}

int SideBySideModel::rowOf(const ThingCoded &thing) const
{
    const auto found = std::ranges::find_if(
        m_shown, [&](qsizetype place) { return sameThing(m_things.at(place).thing, thing.thing); });
    return found == m_shown.cend() ? -1 : static_cast<int>(found - m_shown.cbegin());
}

int SideBySideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SideBySideModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : finalColumn() + 1;
}

QString SideBySideModel::outlet(qint64 article) const
{
    return m_outlets.value(article, tr("an article that is gone"));
}

QString SideBySideModel::thingText(const Coding &thing) const
{
    const int number = m_passages.value(thing.passage);
    const QString passage = number > 0 ? tr("Passage %1").arg(QLocale().toString(number)) : tr("A passage");
    QStringList outlets;
    const QList<qint64> articles = articlesOf(thing);
    for (const qint64 article : articles)
        outlets.append(outlet(article));
    const QString all = outlets.join(u", "_s);
    switch (thing.target) {
    case CodingTarget::Story: return tr("The story");
    case CodingTarget::Article: return tr("%1: whole article").arg(all);
    case CodingTarget::Absence: return tr("%1: lacks %2", "outlet, passage").arg(all, passage);
    case CodingTarget::Passage: return tr("%1: all tellings", "passage").arg(passage);
    case CodingTarget::Difference: return tr("%1: difference of %2", "passage, outlets").arg(passage, all);
    case CodingTarget::Span:
    case CodingTarget::Selection: return number > 0 ? tr("%1: %2", "outlet, passage").arg(all, passage) : all;
    }
    Q_UNREACHABLE_RETURN({});
}

QString SideBySideModel::wordsOf(const Coding &thing) const
{
    if (thing.target == CodingTarget::Difference && thing.places.size() == 2)
        return thing.places.first().quote.left(mostWords / 2).simplified() + u" / "_s
            + thing.places.last().quote.left(mostWords / 2).simplified();
    return thing.places.isEmpty() ? QString() : thing.places.first().quote.left(mostWords).simplified();
}

QString SideBySideModel::cell(const ThingCoded &thing, int column) const
{
    const bool isFinal = column == finalColumn();
    if (isFinal ? !thing.isFinal : !thing.looked.at(column - FirstCoder))
        return u"\u2013"_s;
    const QList<AppliedCode> codes = isFinal ? thing.final : thing.said.at(column - FirstCoder);
    return codes.isEmpty() ? tr("no code") : codesText(codes, m_codebook);
}

QVariant SideBySideModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype place = m_shown.at(index.row());
    const ThingCoded &thing = m_things.at(place);
    const ThingState state = m_states.at(place);
    if (role == ThingStateRole)
        return static_cast<int>(state);
    const bool isSaid = index.column() >= FirstCoder;
    if (role == Qt::AccessibleTextRole && isSaid) {
        const QString said = cell(thing, index.column());
        const QString head = headerData(index.column(), Qt::Horizontal).toString();
        return said == u"\u2013"_s ? tr("%1: nothing", "coder").arg(head)
                                   : tr("%1: %2", "coder, codes").arg(head, said);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Thing: return thingText(thing.thing);
    case Words: return wordsOf(thing.thing);
    case State:
        return role == Qt::DisplayRole ? QVariant(signOf(state) + u"  "_s + stateText(state)) : stateText(state);
    default: return cell(thing, index.column());
    }
}

QVariant SideBySideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Thing: return tr("What");
    case Words: return tr("Words");
    case State: return tr("Coders");
    default: return section == finalColumn() ? tr("Final") : m_coders.value(section - FirstCoder);
    }
}

} // namespace tellings
