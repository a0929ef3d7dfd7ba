// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace tellings::test {

/// A short article, as bytes.
inline const QByteArray ferryArticle =
    "Ferry terminal to close\n\nThe harbour board voted on Tuesday night to close the old ferry terminal, after a "
    "survey found cracks in nine of its twelve piers.\n";

/// A folder of the test's own, to write stories into.
class StoryFolder {
public:
    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private:
    QTemporaryDir m_dir;
};

/// The names of the files that a story's articles were read from.
[[nodiscard]] inline QStringList fileNames(const Story &story)
{
    QStringList names;
    for (const Article &article : story.articles)
        names.append(QFileInfo(article.file).fileName());
    return names;
}

} // namespace tellings::test
