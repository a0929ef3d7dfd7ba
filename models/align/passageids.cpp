// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/passageids.h"

#include "models/text/words.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace tellings {

namespace {

constexpr qsizetype idLength = 12;

/// The folded words of a span, a space between two.
QString foldedText(const Article &article, TextRange range)
{
    std::vector<Word> words;
    appendWords(article.text, range, words);
    QString text;
    text.reserve(range.size() + 1);
    QString buffer;
    for (const Word &word : words) {
        text += foldWord(article.view(word.range), buffer);
        text += u' ';
    }
    return text;
}

QString idOf(const Passage &passage, const Story &story, const QStringList &keys)
{
    QStringList tellings;
    for (const Span &span : passage.spans)
        tellings.append(keys.at(span.article) + QChar::LineSeparator
                        + foldedText(story.articles.at(span.article), span.range));
    tellings.sort(); // whatever order the articles are in
    const QByteArray hash =
        QCryptographicHash::hash(tellings.join(QChar::ParagraphSeparator).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(idLength));
}

} // namespace

QStringList articleKeys(const Story &story)
{
    QStringList names;
    QHash<QString, int> times;
    for (const Article &article : story.articles) {
        names.append(QFileInfo(article.file).fileName());
        ++times[names.constLast()];
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (times.value(names.at(i)) > 1)
            names[i] = story.articles.at(i).file;
    }
    return names;
}

bool giveIds(Comparison &comparison, const Watch &watch)
{
    constexpr qsizetype round = 256;
    const QStringList keys = articleKeys(comparison.story);
    QHash<QString, int> times;
    for (qsizetype i = 0; i < comparison.passages.size(); ++i) {
        if (watch && i % round == 0 && !watch(static_cast<double>(i) / static_cast<double>(comparison.passages.size())))
            return false;
        Passage &passage = comparison.passages[i];
        passage.id = idOf(passage, comparison.story, keys);
        if (const int time = ++times[passage.id]; time > 1)
            passage.id += u'-' + QString::number(time);
    }
    return true;
}

} // namespace tellings
