// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/findanchor.h"

#include "models/text/codepointmap.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

QuoteMark markOf(const Annotation &annotation)
{
    return {annotation.before, annotation.quote, annotation.after, annotation.rival};
}

} // namespace

Annotation anchored(Annotation annotation, const QString &text, TextRange range)
{
    return anchored(std::move(annotation), SearchedText(text), range);
}

Annotation anchored(Annotation annotation, const SearchedText &text, TextRange range)
{
    const QuoteMark mark = text.markOf(range);
    annotation.range = range;
    annotation.quote = mark.quote;
    annotation.before = mark.before;
    annotation.after = mark.after;
    annotation.rival = mark.rival;
    annotation.hash.clear();
    return annotation;
}

QString anchorHash(const QString &text, TextRange range)
{
    return hashOf(text, range);
}

QString anchorHash(const Annotation &annotation)
{
    return hashOf(markOf(annotation));
}

bool hasPlace(const Annotation &annotation)
{
    return !annotation.quote.isEmpty() || (!annotation.hash.isEmpty() && !annotation.hash.startsWith("0:"_L1));
}

bool isLost(const Annotation &annotation)
{
    return hasPlace(annotation) && (!annotation.hash.isEmpty() || annotation.range.isEmpty());
}

bool isMoved(const Annotation &annotation)
{
    return annotation.movedFrom >= 0 && hasPlace(annotation) && !isLost(annotation);
}

Annotation lookedAt(Annotation annotation)
{
    annotation.movedFrom = -1;
    annotation.movedIn.clear();
    return annotation;
}

Annotation moved(Annotation annotation, qsizetype from, const QString &in, qsizetype to)
{
    if (annotation.movedFrom < 0) {
        annotation.movedFrom = from;
        annotation.movedIn = in;
    }
    return annotation.movedFrom == to ? lookedAt(std::move(annotation)) : annotation;
}

QString textMark(const QByteArray &sha256)
{
    constexpr qsizetype digits = 16;
    return QString::fromLatin1(sha256.first(std::min(digits, sha256.size())));
}

AnchorPlace findAnchor(const Annotation &annotation, const QString &text)
{
    return findAnchor(annotation, SearchedText(text));
}

AnchorPlace findAnchor(const Annotation &annotation, const SearchedText &text)
{
    const bool hashed = !annotation.hash.isEmpty();
    const auto range = hashed ? text.findHashed(annotation.hash) : text.find(markOf(annotation));
    if (!range)
        return {};
    const qsizetype start = annotation.range.start;
    const qsizetype place = hashed ? CodePointMap(text.text()).fromCodePoint(start) : start;
    return {range->start == place ? AnchorPlace::State::Exact : AnchorPlace::State::Moved, *range};
}

} // namespace tellings
