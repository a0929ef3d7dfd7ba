// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <compare>

namespace tellings {

/// A half-open stretch of an article's text, in UTF-16 code units.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype size() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(qsizetype position) const { return start <= position && position < end; }
    [[nodiscard]] bool overlaps(TextRange other) const { return start < other.end && other.start < end; }
    friend auto operator<=>(const TextRange &, const TextRange &) = default;
};

/// What a paragraph is to the story. Furniture is text that is not the story ("Read more", "3 min read").
enum class ParagraphRole { Headline, Standfirst, Subheading, Body, Caption, ListItem, Dateline, Byline, Furniture };

/// One paragraph; `range` has no white space at its ends. It holds no line break, but where the source was wrapped to a
/// width: there single line breaks stand between its words, and mean no more than a space.
struct Paragraph {
    TextRange range;
    ParagraphRole role = ParagraphRole::Body;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// What one outlet published. `text` is the decoded source, never changed afterwards: every offset that
/// Tellings keeps counts in it (UTF-16 code units inside, Unicode code points in every file we write).
struct Article {
    QString file; ///< as given by the caller
    QString outlet;
    QString headline; ///< empty where the source has none
    QString byline;
    QString language; ///< BCP 47, as in "en"
    QDateTime published; ///< invalid when unknown; a bare date is at 00:00 UTC with `publishedHasTime` false
    bool publishedHasTime = false;
    QUrl url;
    QByteArray sha256; ///< of the bytes as read, 64 lower-case hex digits
    QString encoding; ///< what the bytes were decoded from, as in "UTF-8"
    QString text;
    QList<Paragraph> paragraphs; ///< ordered, apart from each other, in bounds

    [[nodiscard]] QStringView view(TextRange range) const
    {
        return QStringView(text).sliced(range.start, range.size());
    }
    friend bool operator==(const Article &, const Article &) = default;
};

/// The articles on one event. The order is the reader's; nothing the engine finds depends on it.
struct Story {
    QString title;
    QString path; ///< the folder or file it came from; empty when put together from several places
    QList<Article> articles;
};

/// The paragraph, from 1, that holds a text offset; 0 between paragraphs.
[[nodiscard]] int paragraphNumber(const Article &article, qsizetype position);

/// A role's name for a person ("caption").
[[nodiscard]] QString roleText(ParagraphRole role);
/// A role's name in files, stable over versions and languages ("list-item").
[[nodiscard]] QString roleKey(ParagraphRole role);

} // namespace tellings
