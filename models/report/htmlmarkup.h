// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace tellings {

/// An HTML page that grows. Everything that came from an article goes in as text and is escaped.
class HtmlMarkup {
public:
    /// For text and attributes; a paragraph's end inside a cell becomes a line break.
    [[nodiscard]] static QString escaped(const QString &text);
    /// ` lang="de"`, or nothing where the language is not known.
    [[nodiscard]] static QString languageAttribute(const QString &language);

    void add(QLatin1StringView markup) { html += markup; }
    void addText(const QString &text) { html += escaped(text); }
    /// `name` is an element, perhaps with attributes: R"(p class="soft")".
    void addElement(QLatin1StringView name, const QString &text);

    QString html;
};

} // namespace tellings
