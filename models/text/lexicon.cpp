// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/lexicon.h"

#include <array>
#include <limits>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// Every outlet names the same people and places: a name in common says less than another rare word.
constexpr float nameShare = 0.7F;

/// Stock phrases are made of words that every newsroom uses every day.
constexpr float tradeWord = 0.5F;

constexpr std::uint32_t unknown = std::numeric_limits<std::uint32_t>::max();

/// How much a stem says beside how rare it is in the story.
float priorOf(QStringView folded, const CommonWords &common)
{
    if (common.isFunctionWord(folded))
        return 0.0F;
    if (folded.size() == 1 && !folded[0].isDigit())
        return folded[0].unicode() < 0x2E80 ? 0.2F : 0.8F; // a Han character says more than a Latin letter
    return common.isTradeWord(folded) ? tradeWord : 1.0F;
}

/// Furniture, and the lines that say when and by whom: no telling of the story is in them.
bool isApart(ParagraphRole role)
{
    return role == ParagraphRole::Furniture || role == ParagraphRole::Dateline || role == ParagraphRole::Byline;
}

/// A text that no word is, in `buffer`.
QStringView marked(QChar mark, QStringView text, QString &buffer)
{
    buffer.resize(0);
    return buffer.append(mark).append(text);
}

/// Stems of one root begin alike in this way, which has so many answers. Snowball leaves the first letters alone, but
/// for a third one in short words ("ice", "icing"; "cry", "cries") and the y of "dying".
constexpr std::size_t beginnings = 4096;
std::size_t beginningOf(QStringView stem)
{
    const auto at = [stem](qsizetype i) -> std::size_t { return i < stem.size() ? stem[i].unicode() : 0U; };
    const std::size_t second = at(1) == u'y' ? u'i' : at(1);
    const std::size_t third = at(2);
    const bool movable = third == u'e' || third == u'i' || third == u'y' || third == u's';
    return (at(0) * 961 + second * 31 + (movable ? 0 : third)) % beginnings;
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isHeading(ParagraphRole role)
{
    return role == ParagraphRole::Headline || role == ParagraphRole::Standfirst || role == ParagraphRole::Subheading;
}

} // namespace

Lexicon::Language &Lexicon::languageOf(const QString &language)
{
    auto found = m_languageIndex.constFind(language);
    if (found == m_languageIndex.constEnd()) {
        m_languages.push_back(std::make_unique<Language>(language));
        found = QHash<QString, int>::const_iterator(
            m_languageIndex.insert(language, static_cast<int>(m_languages.size()) - 1));
    }
    return *m_languages[static_cast<std::size_t>(*found)];
}

diff::StemId Lexicon::stemOf(std::uint32_t word, QStringView folded, Language &language, bool isShort)
{
    if (isShort && language.common.isFunctionWord(folded))
        return diff::StemId(shortStem(folded, language));
    if (language.stemOfWord.size() <= word)
        language.stemOfWord.resize(m_words.size(), unknown);
    std::uint32_t &stem = language.stemOfWord[word];
    if (stem == unknown) {
        // A function word keeps itself apart from content words of the same stem ("will", "willing").
        const bool function = language.common.isFunctionWord(folded);
        stem = m_stemTexts.intern(function ? marked(u'\u0001', folded, m_stemText)
                                           : language.stemmer.stem(folded, m_stemText));
        if (m_stems.size() <= stem) {
            m_stems.push_back({.prior = priorOf(folded, language.common), .root = stem});
            if (!function && language.stemmer.hasRoots(folded))
                m_stems[stem].language = &language;
        }
    }
    return diff::StemId(stem);
}

void Lexicon::findRoots()
{
    // Snowball is the costliest step of all: only what may have the root of another stem is asked for its own.
    std::array<bool, beginnings> seen{};
    std::array<bool, beginnings> again{};
    const std::uint32_t count = m_stemTexts.size();
    for (std::uint32_t stem = 0; stem < count; ++stem) {
        if (m_stems[stem].language) {
            const std::size_t beginning = beginningOf(m_stemTexts.text(stem));
            again[beginning] = seen[beginning];
            seen[beginning] = true;
        }
    }
    for (std::uint32_t stem = 0; stem < count; ++stem) {
        const Language *language = m_stems[stem].language;
        if (language && m_stems[stem].root == stem && again[beginningOf(m_stemTexts.text(stem))])
            m_stems[stem].root = rootOf(stem, language->stemmer);
    }
    countRoots();
}

std::uint32_t Lexicon::rootOf(std::uint32_t stem, const Stemmer &stemmer)
{
    const QStringView text = stemmer.root(m_stemTexts.text(stem), m_stemText);
    const std::uint32_t root = m_stemTexts.intern(marked(u'\u0002', text, m_rootText));
    if (m_stems.size() <= root)
        m_stems.push_back({.prior = m_stems[stem].prior, .root = root});
    return root;
}

/// A root is used as its stems are, all together.
void Lexicon::countRoots()
{
    for (std::uint32_t stem = 0; stem < m_stems.size(); ++stem) {
        StemUse &root = m_stems[m_stems[stem].root];
        if (m_stems[stem].root != stem)
            root.asName = root.plain = 0;
    }
    for (std::uint32_t stem = 0; stem < m_stems.size(); ++stem) {
        StemUse &root = m_stems[m_stems[stem].root];
        if (m_stems[stem].root == stem)
            continue;
        root.asName += m_stems[stem].asName;
        root.plain += m_stems[stem].plain;
    }
}

void Lexicon::append(const Article &article, const std::vector<Word> &words, AnalysedArticle &result)
{
    Language &language = languageOf(article.language);
    const std::size_t size = result.words.size() + words.size();
    result.words.reserve(size);
    result.document.words.reserve(size);
    result.document.stems.reserve(size);
    result.document.breaks.reserve(size);
    bool opens = true; // a sentence's first word has its capital from there
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        QStringView folded = foldWord(article.view(word.range), m_buffer, m_rules);
        const std::uint32_t id = m_words.intern(folded);
        // Reworded text is told by what words mean, whatever their case.
        if (m_rules.matchCase)
            folded = foldWord(folded, m_stemBuffer, {.ignoreAccents = m_rules.ignoreAccents});
        result.words.push_back(word.range);
        result.document.words.push_back(diff::WordId(id));
        const diff::StemId stem =
            stemOf(id, folded, language,
                   article.text[word.range.start].isUpper() && ShortForms::isShort(article.text, words, i));
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

void Lexicon::noteHyphens(const Article &article, const std::vector<Word> &words)
{
    const auto number = static_cast<std::uint32_t>(m_articleLanguages.size());
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const TextRange first = words[i].range;
        const TextRange second = words[i + 1].range;
        if (second.start != first.end + 1 || !isHyphen(article.text[first.end])
            || (i + 2 < words.size() && isHyphen(article.text[second.end])
                && words[i + 2].range.start == second.end + 1)
            || (i > 0 && words[i - 1].range.end + 1 == first.start && isHyphen(article.text[first.start - 1])))
            continue;
        m_hyphenated.push_back({number, static_cast<std::uint32_t>(i),
                                foldWord(article.view(first), m_rules) + foldWord(article.view(second), m_rules)});
    }
}

void Lexicon::joinSpellings(std::span<diff::Document> documents)
{
    const std::uint32_t known = m_words.size();
    for (const Hyphenated &word : m_hyphenated) {
        std::vector<diff::StemId> &stems = documents[word.article].stems;
        diff::StemId &first = stems[word.firstWord];
        diff::StemId &second = stems[word.firstWord + 1];
        if (const QString number = Stemmer::compoundNumber(stemText(first), stemText(second)); !number.isEmpty()) {
            second = diff::StemId(contentStem(number));
        } else if (const std::uint32_t id = m_words.intern(word.joined); id < known) {
            second = stemOf(id, word.joined, languageOf(m_articleLanguages[word.article]), false);
        } else {
            continue; // nobody writes it in one
        }
        first = diff::StemId(silentStem());
    }
    for (const ShortForms::LongForm &form : m_shortForms.known()) {
        documents[form.article].stems[form.lastWord] =
            diff::StemId(shortStem(form.initials, languageOf(m_articleLanguages[form.article])));
    }
}

std::uint32_t Lexicon::silentStem()
{
    const std::uint32_t stem = m_stemTexts.intern(u"\u0004"_s);
    if (m_stems.size() <= stem)
        m_stems.push_back({.prior = 0.0F, .root = stem});
    return stem;
}

std::uint32_t Lexicon::shortStem(QStringView folded, const Language &language)
{
    // "US" is not "us".
    const std::uint32_t stem =
        contentStem(language.common.isFunctionWord(folded) ? marked(u'\u0003', folded, m_stemText) : folded);
    ++m_stems[stem].asName;
    return stem;
}

std::uint32_t Lexicon::contentStem(QStringView text)
{
    const std::uint32_t stem = m_stemTexts.intern(text);
    if (m_stems.size() <= stem)
        m_stems.push_back({.prior = 1.0F, .root = stem});
    return stem;
}

diff::StemTable Lexicon::stems()
{
    findRoots();
    diff::StemTable table;
    table.prior.reserve(m_stems.size());
    table.name.reserve(m_stems.size());
    table.root.reserve(m_stems.size());
    table.key.reserve(m_stems.size());
    for (const StemUse &use : m_stems) {
        const bool name = use.asName > use.plain;
        table.prior.push_back(name ? use.prior * nameShare : use.prior);
        table.name.push_back(name);
        table.root.push_back(diff::StemId(use.root));
        table.key.push_back(m_stemTexts.key(static_cast<std::uint32_t>(table.key.size())));
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
    const std::vector<Word> words = wordsOf(article, leaveOutFurniture);
    append(article, words, result);
    m_shortForms.add(article.text, words);
    noteHyphens(article, words);
    m_articleLanguages.append(article.language);
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
