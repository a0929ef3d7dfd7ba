// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/lexicon.h"

#include "models/text/functionwords.h"

#include <limits>

namespace tellings {

namespace {

/// Every outlet names the same people and places: a name in common says less than another rare word.
constexpr float nameShare = 0.6F;

constexpr std::uint32_t unknown = std::numeric_limits<std::uint32_t>::max();

/// How much a stem says beside how rare it is in the story.
float priorOf(QStringView folded, const QString &language)
{
    if (isFunctionWord(folded, language))
        return 0.0F;
    if (folded.size() == 1 && !folded[0].isDigit())
        return folded[0].unicode() < 0x2E80 ? 0.2F : 0.8F; // a Han character says more than a Latin letter
    return 1.0F;
}

/// Furniture, and the lines that say when and by whom: no telling of the story is in them.
bool isApart(ParagraphRole role)
{
    return role == ParagraphRole::Furniture || role == ParagraphRole::Dateline || role == ParagraphRole::Byline;
}

bool isHeading(ParagraphRole role)
{
    return role == ParagraphRole::Headline || role == ParagraphRole::Standfirst || role == ParagraphRole::Subheading;
}

} // namespace

Lexicon::Language &Lexicon::languageOf(const Article &article)
{
    auto found = m_languageIndex.constFind(article.language);
    if (found == m_languageIndex.constEnd()) {
        m_languages.push_back(std::make_unique<Language>(article.language));
        found = QHash<QString, int>::const_iterator(
            m_languageIndex.insert(article.language, static_cast<int>(m_languages.size()) - 1));
    }
    return *m_languages[static_cast<std::size_t>(*found)];
}

diff::StemId Lexicon::stemOf(std::uint32_t word, QStringView folded, Language &language, const QString &name)
{
    if (language.stemOfWord.size() <= word)
        language.stemOfWord.resize(m_words.size(), unknown);
    std::uint32_t &stem = language.stemOfWord[word];
    if (stem == unknown) {
        // A function word keeps itself apart from content words of the same stem ("will", "willing").
        const bool function = isFunctionWord(folded, name);
        stem = m_stemTexts.intern(function ? u'\u0001' + folded.toString() : language.stemmer.stem(folded));
        if (m_stems.size() <= stem)
            m_stems.push_back({.prior = priorOf(folded, name)});
    }
    return diff::StemId(stem);
}

void Lexicon::append(const Article &article, const std::vector<Word> &words, AnalysedArticle &result)
{
    Language &language = languageOf(article);
    const std::size_t size = result.words.size() + words.size();
    result.words.reserve(size);
    result.document.words.reserve(size);
    result.document.stems.reserve(size);
    result.document.breaks.reserve(size);
    bool opens = true; // a sentence's first word has its capital from there
    for (const Word &word : words) {
        QStringView folded = foldWord(article.view(word.range), m_buffer, m_rules);
        const std::uint32_t id = m_words.intern(folded);
        // Reworded text is told by what words mean, whatever their case.
        if (m_rules.matchCase)
            folded = foldWord(folded, m_stemBuffer, {.ignoreAccents = m_rules.ignoreAccents});
        result.words.push_back(word.range);
        result.document.words.push_back(diff::WordId(id));
        const diff::StemId stem = stemOf(id, folded, language, article.language);
        result.document.stems.push_back(stem);
        result.document.breaks.push_back(word.breakAfter);
        StemUse &use = m_stems[static_cast<std::size_t>(stem)];
        if (article.text[word.range.start].isLower())
            ++use.plain;
        else if (!opens && article.text[word.range.start].isUpper())
            ++use.asName;
        opens = word.breakAfter >= diff::Break::Quote;
    }
}

diff::StemTable Lexicon::stems() const
{
    diff::StemTable table;
    table.prior.reserve(m_stems.size());
    table.name.reserve(m_stems.size());
    for (const StemUse &use : m_stems) {
        const bool name = use.asName > use.plain;
        table.prior.push_back(name ? use.prior * nameShare : use.prior);
        table.name.push_back(name);
    }
    return table;
}

namespace {

std::vector<Word> wordsOf(const Article &article, bool leaveOutFurniture)
{
    std::vector<Word> words;
    for (const Paragraph &paragraph : article.paragraphs) {
        if (leaveOutFurniture && isApart(paragraph.role))
            continue;
        const std::size_t before = words.size();
        appendWords(article.text, paragraph.range, words);
        if (words.size() > before && isHeading(paragraph.role))
            words.back().breakAfter = diff::Break::Heading;
    }
    return words;
}

} // namespace

std::vector<TextRange> wordPlaces(const Article &article, bool leaveOutFurniture)
{
    std::vector<TextRange> places;
    for (const Word &word : wordsOf(article, leaveOutFurniture))
        places.push_back(word.range);
    return places;
}

AnalysedArticle Lexicon::analyse(const Article &article, bool leaveOutFurniture)
{
    AnalysedArticle result;
    append(article, wordsOf(article, leaveOutFurniture), result);
    return result;
}

AnalysedArticle Lexicon::analyse(const Article &article, TextRange range)
{
    std::vector<Word> words;
    appendWords(article.text, range, words);
    AnalysedArticle result;
    append(article, words, result);
    return result;
}

} // namespace tellings
