// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codingcells.h"

#include "models/coding/codelabels.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 200;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(tellings::CodingListModel)
};

/// The place of each value in their order; those that are equal have the same.
template <typename Value>
QList<int> ranksOf(const QList<Value> &values)
{
    QList<int> order(values.size());
    std::ranges::iota(order, 0);
    std::ranges::sort(order, [&values](int one, int other) { return values.at(one) < values.at(other); });
    QList<int> ranks(values.size());
    int rank = -1;
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (i == 0 || values.at(order.at(i - 1)) < values.at(order.at(i)))
            ++rank;
        ranks[order.at(i)] = rank;
    }
    return ranks;
}

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

QString CodingCells::outletsOf(const Coding &coding) const
{
    QStringList names;
    const QList<qint64> articles = articlesOf(coding);
    for (const qint64 article : articles)
        names.append(outlets.value(article, Texts::tr("not in the story")));
    return names.join(Texts::tr(", ", "between outlets"));
}

QString CodingCells::textOf(const Coding &coding) const
{
    if (coding.places.isEmpty())
        return {};
    QString text = coding.places.first().quote.left(longestText).simplified();
    if (coding.target == CodingTarget::Difference && coding.places.size() > 1)
        text = Texts::tr("%1 / %2", "what two outlets say")
                   .arg(text, coding.places.at(1).quote.left(longestText).simplified());
    const bool lost = std::ranges::all_of(
        coding.places, [](const CodingPlace &place) { return place.state == AnchorPlace::State::Lost; });
    return lost ? Texts::tr("%1 (not found any more)", "text").arg(text) : text;
}

QString CodingCells::text(const Coding &coding, CodingColumn column) const
{
    switch (column) {
    case CodingColumn::Codes: return appliedText(coding, codebook);
    case CodingColumn::Kind: return kindText(coding.target);
    case CodingColumn::Outlet: return outletsOf(coding);
    case CodingColumn::Text: return textOf(coding);
    case CodingColumn::Note: return coding.note.simplified();
    case CodingColumn::Coder: return coding.isFinal ? Texts::tr("%1 (final)", "coder").arg(coding.coder) : coding.coder;
    case CodingColumn::Time: return QLocale().toString(coding.when.toLocalTime(), QLocale::ShortFormat);
    }
    return {};
}

QList<int> codingRanks(const CodingCells &cells, const QList<Coding> &codings, CodingColumn column)
{
    if (column == CodingColumn::Time) {
        QList<qint64> times;
        for (const Coding &coding : codings)
            times.append(coding.when.toMSecsSinceEpoch());
        return ranksOf(times);
    }
    // Few columns say something else in each row.
    QHash<QString, int> numbers;
    QStringList texts;
    QList<int> numberOf;
    for (const Coding &coding : codings) {
        const QString text = cells.text(coding, column);
        const auto known = numbers.constFind(text);
        numberOf.append(known == numbers.cend() ? static_cast<int>(texts.size()) : *known);
        if (known == numbers.cend()) {
            numbers.insert(text, static_cast<int>(texts.size()));
            texts.append(text);
        }
    }
    const QCollator collator;
    QList<QCollatorSortKey> keys;
    for (const QString &text : std::as_const(texts))
        keys.append(collator.sortKey(text));
    const QList<int> rankOf = ranksOf(keys);
    QList<int> ranks;
    for (const int number : std::as_const(numberOf))
        ranks.append(rankOf.at(number));
    return ranks;
}

} // namespace tellings
