// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/textfreefile.h"

#include "models/formats/filebytes.h"
#include "models/store/storyfileaccess.h"
#include "models/store/textfree.h"

#include <QTemporaryDir>
#include <QUuid>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// With ids that follow from the articles, where others would be by chance.
StoryContents contentsToGiveAway(const Comparison &comparison)
{
    StoryContents contents = contentsOf(comparison.story);
    contents.settings = comparison.settings;
    contents.passages = comparison.passages;
    contents.corrections = comparison.corrections;
    qint64 id = 0;
    for (StoredArticle &article : contents.articles)
        article.id = ++id;
    return withoutTexts(contents);
}

QString uidOf(const Comparison &comparison)
{
    QByteArray sums;
    for (const Article &article : comparison.story.articles)
        sums += article.sha256;
    return QUuid::createUuidV5(QUuid(), sums).toString(QUuid::WithoutBraces);
}

} // namespace

std::expected<QByteArray, Error> textFreeFile(const Comparison &comparison, const QDateTime &created)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return std::unexpected(Error{Error::Code::WriteFailed, folder.errorString(), folder.path()});
    const QString path = folder.filePath(u"story.tellings"_s);
    if (auto made = makeStoryFile(path, contentsToGiveAway(comparison), {}, uidOf(comparison), {}, created); !made)
        return std::unexpected(made.error());
    return readFile(path);
}

} // namespace tellings
