// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"
#include "models/story/error.h"

#include <QCoreApplication>
#include <QString>

namespace tellings {

/// The words that the summary and the report have in common.
class ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
public:
    [[nodiscard]] static QString title(const Story &story); ///< never empty
    [[nodiscard]] static QString percent(double share); ///< "42%"
    [[nodiscard]] static QString number(qsizetype count); ///< with the locale's digits and groups
    [[nodiscard]] static QString date(QDate date); ///< the month by name, so that nobody reads 3/4 as April
    [[nodiscard]] static QString published(const Article &article); ///< empty when unknown
    /// "5 articles, 18 passages, 1 repeat. 42% of the words are shared."
    [[nodiscard]] static QString summary(const Comparison &comparison);
    /// "Settings: shared runs from 5 words; rewordings at 50%; furniture left out."
    [[nodiscard]] static QString settings(const CompareSettings &settings);
    /// How many corrections by hand were replayed; empty where there are none.
    [[nodiscard]] static QString corrections(const Comparison &comparison);
    /// A line for each correction that was not replayed, with the reason.
    [[nodiscard]] static QStringList notReplayed(const Comparison &comparison);
    /// "Listed are 7 of 18 passages."
    [[nodiscard]] static QString listed(qsizetype listed, qsizetype all);
    [[nodiscard]] static QString bounded(); ///< said when the engine stopped short

    [[nodiscard]] static QStringList articleColumns(); ///< outlet, headline, byline, published, words, shared
    [[nodiscard]] static QString articlesHeading();
    [[nodiscard]] static QString matrixHeading();
    [[nodiscard]] static QString legendHeading();
    [[nodiscard]] static QString passagesHeading();
    [[nodiscard]] static QString repeatsHeading();

    [[nodiscard]] static Error cancelled();
    [[nodiscard]] static Error notWritten(const QString &reason);

    /// `name` fit to stand in a sentence of the other direction.
    [[nodiscard]] static QString isolated(const QString &name);
    /// `text` on one line: white space as single spaces, control characters (which could drive a terminal) gone.
    [[nodiscard]] static QString oneLine(QStringView text);
};

} // namespace tellings
