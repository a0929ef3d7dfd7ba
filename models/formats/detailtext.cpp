// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/detailtext.h"

#include "models/formats/datetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DetailText)
};

bool hasName(const QList<Article> &articles, int but, const QString &outlet)
{
    for (int i = 0; i < articles.size(); ++i) {
        if (i != but && articles[i].outlet.compare(outlet, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

std::expected<QUrl, QString> urlFrom(const QString &text)
{
    if (text.isEmpty())
        return QUrl();
    const QUrl url =
        text.contains(u"://"_s) ? QUrl(text, QUrl::StrictMode) : QUrl(u"https://"_s + text, QUrl::StrictMode);
    const bool web = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    if (!url.isValid() || !web || !url.host().contains(u'.'))
        return std::unexpected(Texts::tr("This is no web address. Write it as in https://example.org/story."));
    return url;
}

std::expected<QString, QString> languageFrom(const QString &text)
{
    if (text.isEmpty())
        return QString();
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    QStringList parts = text.split(u'-');
    if (!tag.match(text).hasMatch() || QLocale::codeToLanguage(parts.constFirst().toLower()) == QLocale::AnyLanguage)
        return std::unexpected(Texts::tr("This is no language tag. Write “en”, “de” or “pt-BR”, say."));
    for (qsizetype i = 0; i < parts.size(); ++i)
        parts[i] = i > 0 && parts[i].size() == 2 ? parts[i].toUpper() : i > 0 ? parts[i] : parts[i].toLower();
    return parts.join(u'-');
}

std::expected<DateText, QString> dateFrom(const QString &text)
{
    if (text.isEmpty())
        return DateText();
    if (const auto date = parseDate(text))
        return *date;
    return std::unexpected(Texts::tr("This is no date. Write 2026-03-14, 2026-03-14 08:12 or 14 March 2026."));
}

} // namespace

QString detailText(const ArticleDetails &details, DetailField field)
{
    switch (field) {
    case DetailField::Outlet: return details.outlet;
    case DetailField::Headline: return details.headline;
    case DetailField::Byline: return details.byline;
    case DetailField::Published: {
        const QString format = details.publishedHasTime ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd"_s;
        return details.published.isValid() ? details.published.toUTC().toString(format) : QString();
    }
    case DetailField::Url: return details.url.toString();
    case DetailField::Language: return details.language;
    }
    return {};
}

std::expected<ArticleDetails, QString> withDetailText(const Story &story, int article, DetailField field,
                                                      const QString &text)
{
    ArticleDetails details = detailsOf(story.articles.at(article));
    const QString written = text.simplified();
    if (written == detailText(details, field))
        return details; // a second that is not shown is not cut off
    switch (field) {
    case DetailField::Outlet:
        if (written.isEmpty())
            return std::unexpected(Texts::tr("Every article has an outlet."));
        if (hasName(story.articles, article, written))
            return std::unexpected(
                Texts::tr("Another article has this outlet. Tell them apart, as in “%1 (2)”.").arg(written));
        details.outlet = written;
        return details;
    case DetailField::Headline: details.headline = written; return details;
    case DetailField::Byline: details.byline = written; return details;
    case DetailField::Published:
        return dateFrom(written).transform([&](const DateText &date) {
            details.published = date.moment;
            details.publishedHasTime = date.hasTime;
            return details;
        });
    case DetailField::Url:
        return urlFrom(written).transform([&](const QUrl &url) {
            details.url = url;
            return details;
        });
    case DetailField::Language:
        return languageFrom(written).transform([&](const QString &language) {
            details.language = language;
            return details;
        });
    }
    return details;
}

} // namespace tellings
