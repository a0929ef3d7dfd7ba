// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/story/correction.h"

#include <QCoreApplication>

namespace tellings {

QString correctionKey(CorrectionKind kind)
{
    switch (kind) {
    case CorrectionKind::Confirm: return QStringLiteral("confirm");
    case CorrectionKind::Reject: return QStringLiteral("reject");
    case CorrectionKind::Link: return QStringLiteral("link");
    case CorrectionKind::Split: return QStringLiteral("split");
    case CorrectionKind::Merge: return QStringLiteral("merge");
    }
    return {};
}

QString correctionText(CorrectionKind kind)
{
    switch (kind) {
    case CorrectionKind::Confirm: return QCoreApplication::translate("Correction", "confirmed");
    case CorrectionKind::Reject: return QCoreApplication::translate("Correction", "rejected");
    case CorrectionKind::Link: return QCoreApplication::translate("Correction", "linked");
    case CorrectionKind::Split: return QCoreApplication::translate("Correction", "split");
    case CorrectionKind::Merge: return QCoreApplication::translate("Correction", "merged");
    }
    return {};
}

} // namespace tellings
