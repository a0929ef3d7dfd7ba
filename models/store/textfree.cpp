// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/textfree.h"

#include "models/align/passageids.h"
#include "models/align/quoteplace.h"
#include "models/store/findanchor.h"
#include "models/text/codepointmap.h"

#include <QFileInfo>

#include <memory>
#include <vector>

namespace tellings {

namespace {

bool standsThere(const QString &quote, TextRange range, const QString &text)
{
    return range.start >= 0 && range.end <= text.size() && !range.isEmpty()
        && QStringView(text).sliced(range.start, range.size()) == quote;
}

/// A text that is withheld from now on.
struct HiddenText {
    explicit HiddenText(const QString &plain) : text(plain), map(plain) { }

    SearchedText text;
    CodePointMap map;
};

/// Its mark says what stood around it when it was made; the words around it are those of the text, where it stands.
QString hashFor(const Annotation &annotation, const SearchedText &text)
{
    if (!standsThere(annotation.quote, annotation.range, text.text()))
        return anchorHash(annotation);
    return withWords(anchorHash(annotation), text.hashOf(annotation.range));
}

Annotation hidden(Annotation annotation, const HiddenText &text)
{
    if (annotation.hash.isEmpty() && hasPlace(annotation)) {
        annotation.hash = hashFor(annotation, text.text);
        annotation.range = text.map.toCodePoints(annotation.range);
    }
    annotation.quote.clear();
    annotation.before.clear();
    annotation.after.clear();
    return annotation;
}

/// The hash of a correction's text. Where it stands as it did, what stands around it now tells it; else what stood
/// around it then, as of an annotation.
QString hashFor(const Anchor &anchor, const SearchedText &text)
{
    if (standsThere(anchor.quote, anchor.range, text.text()))
        return text.hashOf(anchor.range);
    return anchor.quote.isEmpty() ? QString() : hashOf({anchor.before, anchor.quote, anchor.after, anchor.rival});
}

Anchor hidden(const Anchor &anchor, const HiddenText &text)
{
    return {.article = anchor.article,
            .range = text.map.toCodePoints(anchor.range),
            .quote = hashFor(anchor, text.text),
            .cut = anchor.cut < 0 ? -1 : CodePointMap(anchor.quote).toCodePoint(anchor.cut)};
}

TextRange fromCodePoints(const CodePointMap &map, TextRange range)
{
    return {map.fromCodePoint(range.start), map.fromCodePoint(range.end)};
}

/// Puts the article's quotes back into what points at it, and counts what was found.
class Attaching {
public:
    Attaching(const StoryContents &contents, qsizetype place, const QString &text)
        : m_contents(contents)
        , m_place(place)
        , m_text(text)
        , m_searched(text)
        , m_map(text)
        , m_textMark(textMark(contents.articles.at(place).textSha256))
    {
    }

    void findAnnotations(bool identical, Attachment &result)
    {
        const qint64 id = m_contents.articles.at(m_place).id;
        for (const Annotation &annotation : m_contents.annotations) {
            if ((annotation.article != id && annotation.article != 0) || annotation.hash.isEmpty())
                continue;
            if (!hasPlace(annotation)) { // about the article or the story: it has nothing that could be lost
                Annotation whole = annotation;
                whole.hash.clear();
                m_found.append(PutAnnotation{whole});
                continue;
            }
            const AnchorPlace place = placeOf(annotation, identical);
            if (place.state == AnchorPlace::State::Lost) {
                result.lost.append(annotation.id);
                continue;
            }
            const Annotation found = moved(anchored(annotation, m_searched, place.range), annotation.range.start,
                                           m_textMark, m_map.toCodePoint(place.range.start));
            (isMoved(found) ? result.moved : result.exact).append(annotation.id);
            m_found.append(PutAnnotation{found});
        }
    }

    void findCorrections(bool identical, Attachment &result)
    {
        const QString key = articleKeys(storyOf(m_contents)).at(m_place);
        QList<Correction> corrections = m_contents.corrections;
        for (Correction &correction : corrections) {
            for (Anchor &anchor : correction.spans) {
                if (anchor.article == key)
                    ++(attach(anchor, identical) ? result.foundCorrections : result.lostCorrections);
            }
        }
        if (corrections != m_contents.corrections)
            m_found.append(SetCorrections{corrections});
    }

    [[nodiscard]] const StoryEdit &found() const { return m_found; }

private:
    /// Where what is hashed is; in the very text without a search, when it stood there at all.
    [[nodiscard]] AnchorPlace placeOf(const Annotation &hashed, bool identical) const
    {
        const TextRange there = fromCodePoints(m_map, hashed.range);
        return identical && isHashedAt(hashed.hash, m_text, there) ? AnchorPlace{AnchorPlace::State::Exact, there}
                                                                   : findAnchor(hashed, m_searched);
    }

    bool attach(Anchor &anchor, bool identical)
    {
        const Annotation hashed{.range = anchor.range, .hash = anchor.quote};
        const AnchorPlace place = placeOf(hashed, identical);
        if (place.state == AnchorPlace::State::Lost)
            return false;
        const Annotation full = anchored(hashed, m_searched, place.range);
        const qsizetype cut = anchor.cut < 0 ? -1 : CodePointMap(full.quote).fromCodePoint(anchor.cut);
        // The place stays the one where it was made, so that whoever replays it sees that it was moved.
        const qsizetype start = m_map.fromCodePoint(anchor.range.start);
        anchor = {.article = anchor.article,
                  .range = {start, start + full.range.size()},
                  .quote = full.quote,
                  .before = full.before,
                  .after = full.after,
                  .rival = full.rival,
                  .cut = cut};
        return true;
    }

    const StoryContents &m_contents;
    qsizetype m_place;
    const QString &m_text;
    SearchedText m_searched;
    CodePointMap m_map;
    QString m_textMark; ///< of the text that is withheld
    StoryEdit m_found;
};

/// The passages with their spans in the article as its text counts; without it, when the text is another.
QList<Passage> passagesWith(const StoryContents &contents, int place, const CodePointMap &map, bool identical)
{
    QList<Passage> passages;
    for (Passage passage : contents.passages) {
        if (!identical)
            passage.spans.removeIf([place](const Span &span) { return span.article == place; });
        for (Span &span : passage.spans) {
            if (span.article == place)
                span.range = fromCodePoints(map, span.range);
        }
        if (passage.articles().size() > 1)
            passages.append(passage);
    }
    return passages;
}

} // namespace

StoryContents withoutTexts(const StoryContents &contents)
{
    StoryContents result = contents;
    result.view = {};
    const QStringList keys = articleKeys(storyOf(contents));
    std::vector<std::unique_ptr<HiddenText>> texts;
    const HiddenText none{QString()};
    const auto textAt = [&](qsizetype place) -> const HiddenText & {
        return place < 0 ? none : *texts.at(std::size_t(place));
    };
    for (qsizetype i = 0; i < contents.articles.size(); ++i) {
        StoredArticle &stored = result.articles[i];
        stored.article.file = keys.at(i);
        texts.push_back(std::make_unique<HiddenText>(stored.article.text));
        if (stored.withheld)
            continue; // of a copy without texts itself
        stored = measured(std::move(stored));
        for (Paragraph &paragraph : stored.article.paragraphs)
            paragraph.range = texts.back()->map.toCodePoints(paragraph.range);
        stored.article.text.clear();
        stored.source = QByteArray();
        stored.withheld = true;
        stored.version = 0;
        stored.others.clear();
    }
    for (Passage &passage : result.passages) {
        for (Span &span : passage.spans) {
            if (!contents.articles.at(span.article).withheld)
                span.range = textAt(span.article).map.toCodePoints(span.range);
        }
    }
    for (Annotation &annotation : result.annotations)
        annotation = hidden(std::move(annotation), textAt(indexOf(contents, annotation.article)));
    for (Correction &correction : result.corrections) {
        for (Anchor &anchor : correction.spans) {
            const qsizetype place = keys.indexOf(anchor.article);
            if (place >= 0 && contents.articles.at(place).withheld)
                continue;
            anchor = hidden(anchor, textAt(place));
            if (place < 0) // one that was taken out is called by its file
                anchor.article = QFileInfo(anchor.article).fileName();
        }
    }
    return result;
}

Attachment attachCopy(const StoryContents &contents, qint64 article, const Article &own, const QByteArray &source)
{
    Attachment result;
    const qsizetype place = indexOf(contents, article);
    if (place < 0 || !contents.articles.at(place).withheld)
        return result;
    const StoredArticle &stored = contents.articles.at(place);
    StoredArticle attached{.id = stored.id, .article = stored.article, .source = source};
    attached.article.text = own.text;
    attached.article.encoding = own.encoding;
    attached.article.sha256 = own.sha256;
    attached = measured(std::move(attached));
    const bool identical = attached.length == stored.length && attached.textSha256 == stored.textSha256;
    const CodePointMap map(own.text);
    if (identical) {
        for (Paragraph &paragraph : attached.article.paragraphs)
            paragraph.range = fromCodePoints(map, paragraph.range);
    } else {
        attached.article.paragraphs = own.paragraphs;
    }

    Attaching attaching(contents, place, own.text);
    attaching.findAnnotations(identical, result);
    attaching.findCorrections(identical, result);
    const qsizetype found = result.exact.size() + result.moved.size() + result.foundCorrections;
    const qsizetype lost = result.lost.size() + result.lostCorrections;
    if (!identical && (found == 0 || found < lost))
        return result;
    result.match = identical ? Attachment::Match::Identical : Attachment::Match::Changed;
    // Passages go first: their places would lie in a text of another length.
    result.edit = {SetPassages{{}}, ChangeArticle{attached}};
    result.edit += attaching.found();
    result.edit += SetPassages{passagesWith(contents, static_cast<int>(place), map, identical)};
    return result;
}

} // namespace tellings
