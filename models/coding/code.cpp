// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/code.h"

#include <QCoreApplication>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

QList<CodeTarget> allTargets()
{
    return {CodeTarget::Span, CodeTarget::Passage, CodeTarget::Difference, CodeTarget::Absence, CodeTarget::Article};
}

QString targetKey(CodeTarget target)
{
    switch (target) {
    case CodeTarget::Span: return u"span"_s;
    case CodeTarget::Passage: return u"passage"_s;
    case CodeTarget::Difference: return u"difference"_s;
    case CodeTarget::Absence: return u"absence"_s;
    case CodeTarget::Article: return u"article"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<CodeTarget> targetOfKey(QStringView key)
{
    const QList<CodeTarget> targets = allTargets();
    const auto found = std::ranges::find_if(targets, [key](CodeTarget target) { return targetKey(target) == key; });
    return found == targets.end() ? std::nullopt : std::optional(*found);
}

QString targetText(CodeTarget target)
{
    switch (target) {
    case CodeTarget::Span: return QCoreApplication::translate("Code", "a stretch of one article");
    case CodeTarget::Passage: return QCoreApplication::translate("Code", "a passage, all its tellings");
    case CodeTarget::Difference: return QCoreApplication::translate("Code", "a difference between two outlets' words");
    case CodeTarget::Absence: return QCoreApplication::translate("Code", "an outlet's leaving a passage out");
    case CodeTarget::Article: return QCoreApplication::translate("Code", "an article");
    }
    Q_UNREACHABLE_RETURN({});
}

QString changeKey(CodebookChange change)
{
    switch (change) {
    case CodebookChange::Added: return u"added"_s;
    case CodebookChange::Edited: return u"edited"_s;
    case CodebookChange::Moved: return u"moved"_s;
    case CodebookChange::Merged: return u"merged"_s;
    case CodebookChange::Retired: return u"retired"_s;
    case CodebookChange::Restored: return u"restored"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace tellings
