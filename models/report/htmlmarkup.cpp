// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/htmlmarkup.h"

namespace tellings {

using namespace Qt::StringLiterals;

QString HtmlMarkup::escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QChar::LineSeparator, "<br>"_L1);
}

QString HtmlMarkup::languageAttribute(const QString &language)
{
    return language.isEmpty() ? QString() : R"( lang=")"_L1 + escaped(language) + u'"';
}

void HtmlMarkup::addElement(QLatin1StringView name, const QString &text)
{
    const qsizetype space = name.indexOf(u' ');
    html += u'<' + name + u'>' + escaped(text) + "</"_L1 + name.first(space < 0 ? name.size() : space) + ">\n"_L1;
}

} // namespace tellings
