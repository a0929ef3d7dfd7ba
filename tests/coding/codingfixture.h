// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codingrecords.h"
#include "tests/coding/codebookfixture.h"

namespace tellings::test {

/// Three outlets on a market hall; characters beyond the basic plane before what is coded.
inline StoryContents hallContents()
{
    Story story =
        storyOf({{u"Courier"_s,
                  u"\U0001F3DB The hall will close in May.\nTraders say that the council never asked them.\n"
                  "The roof has leaked for years."_s},
                 {u"Ledger"_s, u"Council shuts the hall\nThe hall will close in May, the council said."_s},
                 {u"Herald"_s, u"Nobody asked the traders, they say.\nThe old roof has been leaking for years."_s}});
    story.title = u"The hall"_s;
    story.articles[0].published = QDateTime(QDate(2026, 3, 14), QTime(8, 0), QTimeZone::utc());
    story.articles[1].published = QDateTime(QDate(2026, 3, 15), QTime(0, 0), QTimeZone::utc());
    StoryContents contents = contentsOf(story);
    for (qsizetype i = 0; i < contents.articles.size(); ++i)
        contents.articles[i] = measured(contents.articles.at(i));
    const auto span = [&](int article, const QString &text) {
        const qsizetype start = contents.articles.at(article).article.text.indexOf(text);
        if (start < 0)
            qFatal("%s", qPrintable(text));
        return Span{article, {start, start + text.size()}};
    };
    contents.passages = {{.number = 1,
                          .spans = {span(0, u"The hall will close in May"_s), span(1, u"The hall will close in May"_s)},
                          .id = u"p1"_s},
                         {.number = 2,
                          .relation = Relation::Reworded,
                          .spans = {span(0, u"Traders say that the council never asked them."_s),
                                    span(2, u"Nobody asked the traders, they say."_s)},
                          .id = u"p2"_s},
                         {.number = 3,
                          .relation = Relation::Edited,
                          .spans = {span(0, u"The roof has leaked for years."_s),
                                    span(2, u"The old roof has been leaking for years."_s)},
                          .id = u"p3"_s}};
    return contents;
}

inline Coding said(Coding coding, const QList<AppliedCode> &codes, const QString &coder, int time = 1,
                   const QString &note = QString())
{
    coding.codes = codes;
    coding.coder = coder;
    coding.when = moment(time);
    coding.note = note;
    return coding;
}

inline AppliedCode with(int code, std::optional<int> value = std::nullopt)
{
    return {.code = codeId(code), .value = value};
}

/// One of each kind of target, by two coders and the final layer.
inline QList<Coding> hallCodings(const StoryContents &contents)
{
    const QList<Passage> &passages = contents.passages;
    QList<Coding> codings{
        said(selectionIn(contents, 0, {3, 11}), {with(3)}, u"ada"_s, 1, u"\"hall\"\nonly"_s),
        said(spanOf(contents, passages[0], passages[0].spans[0]), {with(2), with(4, -2)}, u"ada"_s, 2),
        said(passageOf(contents, passages[1]), {with(3)}, u"ada"_s, 3),
        said(differenceOf(contents, passages[2], passages[2].spans[0], passages[2].spans[1]), {with(4, 1)}, u"ada"_s,
             4),
        said(absenceOf(contents, passages[2], 1), {with(5)}, u"ada"_s, 5),
        said(articleOf(contents, 2), {with(4, 2)}, u"ada"_s, 6),
        said(spanOf(contents, passages[0], passages[0].spans[0]), {with(3), with(4, -1)}, u"ben"_s, 7),
        said(passageOf(contents, passages[1]), {with(3)}, u"ben"_s, 8),
        said(articleOf(contents, 1), {}, u"ben"_s, 9, u"To be read again"_s),
        said(spanOf(contents, passages[0], passages[0].spans[0]), {with(3), with(4, -2)}, u"ada"_s, 10)};
    codings.last().isFinal = true;
    Coding story;
    story.id = newId();
    story.target = CodingTarget::Story;
    codings.append(said(story, {}, u"ben"_s, 11, u"About all of it"_s));
    return codings;
}

/// The contents with codebook and codings kept in them.
inline StoryContents kept(StoryContents contents, const Codebook &codebook, const QList<Coding> &codings)
{
    StoryEdit edit{putCodebook(contents, codebook)};
    for (const Coding &coding : codings)
        edit += putCoding(coding);
    for (const StoryChange &change : edit) {
        if (const auto inverse = applyChange(contents, change); !inverse)
            qFatal("%s", qPrintable(inverse.error()));
    }
    return contents;
}

/// Codings of any kind on anything, overlapping as they come.
inline QList<Coding> randomCodings(const StoryContents &contents, const Codebook &codebook, std::mt19937 &random,
                                   int count)
{
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % unsigned(qMax<qsizetype>(1, limit))); };
    QList<Coding> codings;
    for (int i = 0; i < count; ++i) {
        const int article = int(below(contents.articles.size()));
        const Passage &passage = contents.passages.at(below(contents.passages.size()));
        const QString &text = contents.articles.at(article).article.text;
        Coding coding;
        switch (below(6)) {
        case 0: coding = spanOf(contents, passage, passage.spans.at(below(passage.spans.size()))); break;
        case 1: coding = passageOf(contents, passage); break;
        case 2: coding = differenceOf(contents, passage, passage.spans.first(), passage.spans.last()); break;
        case 3: coding = absenceOf(contents, passage, article); break;
        case 4: coding = articleOf(contents, article); break;
        default: {
            TextRange range{below(text.size()), 0};
            range.end = range.start + 1 + below(text.size() - range.start);
            range.start -= range.start > 0 && text.at(range.start).isLowSurrogate() ? 1 : 0;
            range.end += range.end < text.size() && text.at(range.end).isLowSurrogate() ? 1 : 0;
            coding = selectionIn(contents, article, range);
        }
        }
        QList<AppliedCode> codes;
        for (qsizetype more = below(4); more > 0 && !codebook.codes().isEmpty(); --more) {
            const Code &code = codebook.codes().at(below(codebook.codes().size()));
            AppliedCode applied{.code = code.id, .value = {}};
            if (code.values && below(3) > 0)
                applied.value = code.values->low + int(below(code.values->high - code.values->low + 1));
            if (!code.isGroup && std::ranges::find(codes, code.id, &AppliedCode::code) == codes.end())
                codes.append(applied);
        }
        coding = said(coding, codes, below(2) ? u"ada"_s : u"ben \"b\" & co"_s, int(below(500)),
                      below(2) ? randomText(random, 8) : QString());
        coding.isFinal = below(6) == 0;
        codings.append(coding);
    }
    return codings;
}

} // namespace tellings::test
