// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/support.h"

#include <QFileInfo>

namespace tellings::test {

QString sharedFolder()
{
    const QFileInfo folder(QStringLiteral(TELLINGS_SOURCE_DIR "/../shared"));
    return folder.isDir() ? folder.canonicalFilePath() : QString();
}

QString dataFile(const QString &name)
{
    return QStringLiteral(TELLINGS_SOURCE_DIR "/tests/data/") + name;
}

Article articleOf(const QString &outlet, const QString &text)
{
    Article article;
    article.outlet = outlet;
    article.file = outlet + QStringLiteral(".txt");
    article.text = text;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        if (end > start)
            article.paragraphs.append({{start, end}, ParagraphRole::Body});
        start = end + 1;
    }
    return article;
}

Story storyOf(std::initializer_list<std::pair<QString, QString>> articles)
{
    Story story;
    for (const auto &[outlet, text] : articles)
        story.articles.append(articleOf(outlet, text));
    return story;
}

} // namespace tellings::test
