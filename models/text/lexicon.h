// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/document.h"
#include "models/story/article.h"
#include "models/text/functionwords.h"
#include "models/text/shortforms.h"
#include "models/text/stemmer.h"
#include "models/text/vocabulary.h"
#include "models/text/words.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

namespace tellings {

/// An article ready for the engine, with the way back: word i stands at words[i] in the article's text.
struct AnalysedArticle {
    diff::Document document;
    std::vector<TextRange> words;

    /// The stretch of text from the first word of `range` to the last; `range` is not empty.
    [[nodiscard]] TextRange textRange(diff::Range range) const
    {
        return {words[range.begin].start, words[range.end - 1].end};
    }
};

/// Where the words stand that Lexicon::analyse() takes of an article.
[[nodiscard]] std::vector<TextRange> wordPlaces(const Article &article, bool leaveOutFurniture);

/// Turns the articles of one story into numbers: equal folded words get equal ids over all articles.
/// One story, one Lexicon; not shared between threads.
class Lexicon {
public:
    explicit Lexicon(FoldRules rules = {}) : m_rules(rules) { }

    /// Furniture, date lines and bylines are passed over when `leaveOutFurniture` is set.
    [[nodiscard]] AnalysedArticle analyse(const Article &article, bool leaveOutFurniture);
    /// The words of one stretch of an article; used to compare two tellings.
    [[nodiscard]] AnalysedArticle analyse(const Article &article, TextRange range);

    /// Gives one stem to what the story spells in several ways: the last word of a name that is written out gets the
    /// stem of its initials, where these stand in the story too ("Democratic National Committee", "DNC"); the last part
    /// of a word with a hyphen that of the word without ("re-look", "relook"). `documents` are those of all whole
    /// articles, in the order in which they were analysed.
    void joinSpellings(std::span<diff::Document> documents);

    /// What each stem says, from all that was analysed so far: function words little, names less than other words.
    [[nodiscard]] diff::StemTable stems();

private:
    struct Language {
        explicit Language(const QString &name) : stemmer(name), common(name) { }
        Stemmer stemmer;
        CommonWords common;
        std::vector<std::uint32_t> stemOfWord; ///< by word id; `unknown` until first asked
    };

    Language &languageOf(const QString &language);
    void append(const Article &article, const std::vector<Word> &words, AnalysedArticle &result);
    diff::StemId stemOf(std::uint32_t word, QStringView folded, Language &language, bool isShort);
    [[nodiscard]] QString stemText(diff::StemId stem) const
    {
        return m_stemTexts.text(static_cast<std::uint32_t>(stem)).toString();
    }
    std::uint32_t contentStem(QStringView text);
    std::uint32_t silentStem(); ///< of what says nothing
    void noteHyphens(const Article &article, const std::vector<Word> &words);
    std::uint32_t shortStem(QStringView folded, const Language &language);

    void findRoots();
    std::uint32_t rootOf(std::uint32_t stem, const Stemmer &stemmer);
    void countRoots();

    FoldRules m_rules;
    Vocabulary m_words;
    Vocabulary m_stemTexts;
    ShortForms m_shortForms;
    /// A word of two parts with a hyphen between them.
    struct Hyphenated {
        std::uint32_t article = 0; ///< in the order of analysis
        std::uint32_t firstWord = 0;
        QString joined; ///< folded, without the hyphen
    };
    std::vector<Hyphenated> m_hyphenated;
    QStringList m_articleLanguages; ///< of the whole articles, in the order of analysis
    struct StemUse {
        float prior = 1;
        std::uint32_t root = 0; ///< itself where it has none
        std::uint32_t asName = 0; ///< times with a capital letter inside a sentence
        std::uint32_t plain = 0; ///< times without one
        const Language *language = nullptr; ///< of the word; none where the stem is all there is to it
    };
    std::vector<StemUse> m_stems; ///< by stem id
    std::vector<std::unique_ptr<Language>> m_languages;
    QHash<QString, int> m_languageIndex;
    QString m_buffer;
    QString m_stemBuffer;
    QString m_stemText;
    QString m_rootText;
};

} // namespace tellings
