// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/citation.h"

#include "models/items/spantext.h"

#include <QCoreApplication>
#include <QLocale>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Citation)
};

QString dateText(const Article &article)
{
    const QLocale locale;
    return article.publishedHasTime ? locale.toString(article.published, u"d MMMM yyyy, HH:mm t"_s)
                                    : locale.toString(article.published.date(), u"d MMMM yyyy"_s);
}

} // namespace

Citation cite(const Article &article, TextRange range)
{
    const QString words = QLocale().quoteString(article.view(range).toString().simplified());
    QStringList source{outletName(article)};
    if (!article.headline.isEmpty())
        source.append(article.headline);
    if (article.published.isValid())
        source.append(dateText(article));
    const QString known = source.join(Texts::tr(", ", "between the parts of a source"));
    QString text = Texts::tr("%1 (%2)", "words, source").arg(words, known);
    QString html = u"<p>"_s + text.toHtmlEscaped();
    if (article.url.isValid() && !article.url.isEmpty()) {
        const QString address = article.url.toString(QUrl::FullyEncoded);
        text += u"\n"_s + address;
        html += u"<br><a href=\"%1\">%1</a>"_s.arg(address.toHtmlEscaped());
    }
    return {text, html + u"</p>"_s};
}

} // namespace tellings
