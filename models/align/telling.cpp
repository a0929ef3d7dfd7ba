// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/telling.h"

#include "models/diff/description.h"
#include "models/text/lexicon.h"

namespace tellings {

Relation relationBetween(const Article &base, TextRange baseRange, const Article &other, TextRange otherRange,
                         FoldRules rules)
{
    Lexicon lexicon(rules);
    const AnalysedArticle first = lexicon.analyse(base, baseRange);
    const AnalysedArticle second = lexicon.analyse(other, otherRange);
    if (first.words.empty() || second.words.empty())
        return Relation::Reworded;
    switch (diff::describe({first.document.words, second.document.words}).relation) {
    case diff::Relation::Verbatim: return Relation::Verbatim;
    case diff::Relation::Edited: return Relation::Edited;
    case diff::Relation::Reworded: break;
    }
    return Relation::Reworded;
}

} // namespace tellings
