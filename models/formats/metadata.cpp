// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/metadata.h"

#include "models/formats/datetext.h"
#include "models/formats/languageguess.h"
#include "models/formats/paragraphshape.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

/// The first paragraph of that role as one line.
QString firstOf(const Article &article, ParagraphRole role)
{
    for (const Paragraph &paragraph : article.paragraphs) {
        if (paragraph.role == role)
            return article.view(paragraph.range).toString().simplified();
    }
    return {};
}

void findDate(Article &article)
{
    for (const Paragraph &paragraph : std::as_const(article.paragraphs)) {
        if (paragraph.role != ParagraphRole::Dateline && paragraph.role != ParagraphRole::Byline)
            continue;
        const QStringView line = article.view(paragraph.range);
        auto date = parseDateLine(line);
        if (!date && paragraph.role == ParagraphRole::Byline) { // "By Jane Roe | 14 March 2026"
            const qsizetype bar = std::max({line.lastIndexOf(u'|'), line.lastIndexOf(u'•'), line.lastIndexOf(u'·')});
            if (bar >= 0)
                date = parseDateLine(line.sliced(bar + 1));
        }
        if (!date || (date->isUpdate && article.published.isValid()))
            continue;
        article.published = date->date.moment;
        article.publishedHasTime = date->date.hasTime;
        if (!date->isUpdate)
            return;
    }
}

void findByline(Article &article)
{
    const QString line = firstOf(article, ParagraphRole::Byline);
    if (line.isEmpty())
        return;
    const QStringView names = bylineIn(line, true);
    QString byline = names.isEmpty() ? line : names.toString();
    const qsizetype bar = byline.indexOf(u'|');
    article.byline = (bar > 0 ? byline.first(bar) : byline).trimmed();
}

bool isChecksum(const QString &word)
{
    static const QRegularExpression hex(u"^(?=.*[0-9])(?=.*[a-fA-F])[0-9a-fA-F]{8,}$"_s);
    return hex.matchView(word).hasMatch();
}

QString capitalised(const QString &word)
{
    static const QSet<QString> abbreviations{u"abc"_s, u"afp"_s, u"ansa"_s, u"ap"_s,  u"ard"_s, u"dpa"_s,
                                             u"efe"_s, u"faz"_s, u"upi"_s,  u"orf"_s, u"rai"_s, u"eu"_s,
                                             u"uk"_s,  u"us"_s,  u"usa"_s,  u"un"_s};
    if (word != word.toLower() || word.contains(u'.'))
        return word;
    const bool vowel = std::ranges::any_of(word, [](QChar c) { return u"aeiouyáéíóúäöü"_s.contains(c); });
    if (abbreviations.contains(word) || (!vowel && word.size() <= 4))
        return word.toUpper();
    return word.front().toUpper() + word.sliced(1);
}

/// Words from a file's or folder's name, the readable ones.
QString readableName(const QString &name)
{
    static const QRegularExpression date(u"(?<![0-9])(?:19|20)[0-9]{2}[-_.]?[01][0-9][-_.]?[0-3][0-9](?![0-9])"_s);
    static const QRegularExpression separators(u"[\\s_+-]+"_s);
    QStringList words = QString(name).remove(date).split(separators, Qt::SkipEmptyParts);
    if (words.isEmpty())
        words = name.split(separators, Qt::SkipEmptyParts);
    QStringList readable;
    for (const QString &word : std::as_const(words)) {
        if (!isChecksum(word))
            readable.append(capitalised(word));
    }
    if (readable.isEmpty() && !words.isEmpty())
        readable.append(words.first().left(7));
    return readable.join(u' ');
}

} // namespace

void findMetadata(Article &article)
{
    if (article.headline.isEmpty())
        article.headline = firstOf(article, ParagraphRole::Headline);
    if (article.byline.isEmpty())
        findByline(article);
    if (!article.published.isValid())
        findDate(article);
    if (article.language.isEmpty())
        article.language = guessLanguage(article);
}

void applyHints(Article &article, const ArticleHints &hints)
{
    const auto apply = [](QString &field, const QString &hint) {
        if (!hint.isEmpty())
            field = hint;
    };
    apply(article.outlet, hints.outlet);
    apply(article.headline, hints.headline);
    apply(article.byline, hints.byline);
    apply(article.language, hints.language);
    if (hints.published.isValid()) {
        article.published = hints.published;
        article.publishedHasTime = hints.publishedHasTime;
    }
    if (!hints.url.isEmpty())
        article.url = hints.url;
}

QString outletFromFileName(const QString &file)
{
    const QFileInfo info(file);
    const QString base = info.completeBaseName().isEmpty() ? info.fileName() : info.completeBaseName();
    const QString readable = readableName(base);
    return readable.isEmpty() ? base : readable;
}

QString titleFromFolderName(const QString &folder)
{
    const QString name = QDir(QFileInfo(folder).absoluteFilePath()).dirName();
    const QString readable = readableName(name);
    return readable.isEmpty() ? name : readable;
}

void makeUnique(QList<Article> &articles)
{
    QSet<QString> taken;
    for (const Article &article : std::as_const(articles))
        taken.insert(article.outlet);
    QSet<QString> used;
    for (Article &article : articles) {
        QString name = article.outlet;
        for (int number = 2; used.contains(name); ++number) {
            const QString numbered = u"%1 (%2)"_s.arg(article.outlet).arg(number);
            if (!taken.contains(numbered))
                name = numbered;
        }
        article.outlet = name;
        used.insert(name);
    }
}

} // namespace tellings
