// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/naturalorder.h"

namespace tellings {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The run of digits at the view's front, without leading zeros; moves the view past it.
QStringView takeNumber(QStringView &view)
{
    qsizetype end = 0;
    while (end < view.size() && isDigit(view[end]))
        ++end;
    QStringView number = view.first(end);
    view = view.sliced(end);
    while (number.size() > 1 && number.front() == u'0')
        number = number.sliced(1);
    return number;
}

} // namespace

bool comesBefore(QStringView left, QStringView right)
{
    QStringView a = left;
    QStringView b = right;
    while (!a.isEmpty() && !b.isEmpty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const QStringView x = takeNumber(a);
            const QStringView y = takeNumber(b);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (x != y)
                return x < y;
            continue;
        }
        const QChar x = a.front().toCaseFolded();
        const QChar y = b.front().toCaseFolded();
        if (x != y)
            return x < y;
        a = a.sliced(1);
        b = b.sliced(1);
    }
    if (a.isEmpty() != b.isEmpty())
        return a.isEmpty();
    return left < right;
}

} // namespace tellings
