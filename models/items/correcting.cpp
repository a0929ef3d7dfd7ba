// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/correcting.h"

#include "models/align/corrections.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace tellings {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Corrections)
};

Correction about(const Comparison &comparison, CorrectionKind kind, const QList<Span> &spans)
{
    Correction correction{.kind = kind, .spans = {}, .leaving = {}, .by = {}, .when = {}, .note = {}};
    for (const Span &span : spans)
        correction.spans.append(anchorOf(comparison.story, span));
    return correction;
}

/// The selection without white space at its ends.
Span trimmed(const Story &story, Span span)
{
    const QStringView text = story.articles.at(span.article).text;
    while (span.range.start < span.range.end && text[span.range.start].isSpace())
        ++span.range.start;
    while (span.range.start < span.range.end && text[span.range.end - 1].isSpace())
        --span.range.end;
    return span;
}

} // namespace

Correction confirmation(const Comparison &comparison, const Passage &passage)
{
    return about(comparison, CorrectionKind::Confirm, passage.spans);
}

Correction rejection(const Comparison &comparison, const Passage &passage, int article)
{
    Correction correction = about(comparison, CorrectionKind::Reject, passage.spans);
    for (int i = 0; article >= 0 && i < passage.spans.size(); ++i) {
        if (passage.spans[i].article == article)
            correction.leaving.append(i);
    }
    return correction;
}

Correction merger(const Comparison &comparison, const Passage &first, const Passage &second)
{
    return about(comparison, CorrectionKind::Merge, first.spans + second.spans);
}

Correction splitOff(const Comparison &comparison, const Passage &passage, const QList<int> &articles)
{
    Correction correction = about(comparison, CorrectionKind::Split, passage.spans);
    for (int i = 0; i < passage.spans.size(); ++i) {
        if (articles.contains(passage.spans[i].article))
            correction.leaving.append(i);
    }
    return correction;
}

std::expected<Correction, QString> linking(const Comparison &comparison, const QList<Span> &selections)
{
    QList<Span> spans;
    std::set<int> articles;
    for (const Span &selection : selections) {
        const Span span = trimmed(comparison.story, selection);
        if (span.range.isEmpty())
            continue;
        spans.append(span);
        articles.insert(span.article);
    }
    if (articles.size() < 2)
        return std::unexpected(Texts::tr("Select the words in two columns at least."));
    return about(comparison, CorrectionKind::Link, spans);
}

std::expected<Correction, QString> splitAt(const Comparison &comparison, const Passage &passage,
                                           const QList<std::pair<int, qsizetype>> &places)
{
    Correction correction = about(comparison, CorrectionKind::Split, passage.spans);
    std::set<int> articles;
    for (int i = 0; i < passage.spans.size(); ++i) {
        const Span &span = passage.spans[i];
        for (const auto &[article, offset] : places) {
            if (article != span.article || offset <= span.range.start || offset >= span.range.end)
                continue;
            correction.spans[i].cut = offset - span.range.start;
            articles.insert(article);
        }
    }
    if (articles.size() < 2)
        return std::unexpected(Texts::tr("Put the cursor where the second passage begins, in two columns at least."));
    return correction;
}

} // namespace tellings
