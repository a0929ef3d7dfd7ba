// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/storyinputs.h"

#include "models/formats/filebytes.h"
#include "models/formats/metadata.h"
#include "models/formats/naturalorder.h"
#include "models/formats/readerregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

const auto storyFileName = "story.json"_L1;

QString translated(const char *text)
{
    return QCoreApplication::translate("StoryInputs", text);
}

/// Files that lie beside articles and are none.
bool isAboutTheFolder(const QString &name)
{
    static const QSet<QString> names{u"readme"_s,    u"license"_s,      u"licence"_s, u"copying"_s,
                                     u"changelog"_s, u"contributing"_s, u"authors"_s, u"notice"_s};
    return names.contains(QFileInfo(name).baseName().toLower());
}

/// The articles right inside a folder, in name order; also those that cannot be read, so that a person hears of them.
QStringList articleNames(const QString &folder)
{
    QStringList names = QDir(folder).entryList(ReaderRegistry::standard().nameFilters(),
                                               QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDir::NoSort);
    names.removeIf(isAboutTheFolder);
    std::ranges::sort(names, comesBefore);
    return names;
}

Error noArticles(const QString &folder)
{
    return {Error::Code::NoArticles,
            translated(QT_TRANSLATE_NOOP("StoryInputs", "The folder has no articles in it (%1)."))
                .arg(ReaderRegistry::standard().nameFilters().join(u", "_s)),
            folder};
}

class InputFinder {
public:
    StoryInputs find(const QStringList &paths);

private:
    void addPath(const QString &given);
    void addFolder(const QString &folder);
    void addListed(const QString &file, const ArticleHints &hints);
    void addFile(const QString &file, const ArticleHints &hints);
    StoryFile storyFileIn(const QString &folder);
    void addOrigin(const QString &folder);
    void findTitle();

    StoryInputs m_found;
    QHash<QString, StoryFile> m_storyFiles; ///< by canonical folder
    QHash<QString, QString> m_taken; ///< canonical path of a file -> the path it was first given by
    QStringList m_folders; ///< canonical, all that articles came from, each once
};

void InputFinder::addPath(const QString &given)
{
    if (auto problem = accessProblem(given)) {
        m_found.problems.append(*std::move(problem));
        return;
    }
    const QFileInfo info(given);
    if (info.isDir()) {
        addFolder(given);
    } else if (info.fileName() == storyFileName) {
        addFolder(info.path());
    } else {
        const StoryFile story = storyFileIn(info.path());
        const StoryFileEntry *entry = story.entryFor(info.fileName());
        addFile(given, entry ? entry->hints : ArticleHints());
        addOrigin(info.absolutePath());
    }
}

void InputFinder::addFolder(const QString &folder)
{
    if (!QFileInfo(folder).isReadable()) {
        m_found.problems.append({Error::Code::NoAccess,
                                 translated(QT_TRANSLATE_NOOP("StoryInputs", "The folder may not be read.")), folder});
        return;
    }
    const QDir dir(folder);
    const auto pathOf = [&dir](const QString &name) { return QDir::cleanPath(dir.filePath(name)); };
    const StoryFile story = storyFileIn(folder);
    const qsizetype before = m_found.inputs.size() + m_found.problems.size();
    QSet<QString> listed;
    for (const StoryFileEntry &entry : story.entries) {
        listed.insert(entry.file);
        addListed(pathOf(entry.file), entry.hints);
    }
    for (const QString &name : articleNames(folder)) {
        if (!listed.contains(name) && !QFileInfo(dir.filePath(name)).isDir())
            addFile(pathOf(name), {});
    }
    if (m_found.inputs.size() + m_found.problems.size() == before)
        m_found.problems.append(noArticles(folder));
    else
        addOrigin(folder);
}

void InputFinder::addListed(const QString &file, const ArticleHints &hints)
{
    const QFileInfo info(file);
    if (!info.exists() && !info.isSymLink()) {
        m_found.problems.append({Error::Code::NotFound,
                                 translated(QT_TRANSLATE_NOOP("StoryInputs", "Listed in story.json, but not there.")),
                                 file});
    } else if (info.isDir()) {
        m_found.problems.append(
            {Error::Code::BadInput,
             translated(QT_TRANSLATE_NOOP("StoryInputs", "Listed in story.json, but it is a folder.")), file});
    } else {
        addFile(file, hints);
    }
}

void InputFinder::addFile(const QString &file, const ArticleHints &hints)
{
    if (auto problem = accessProblem(file)) {
        m_found.problems.append(*std::move(problem));
        return;
    }
    const QFileInfo info(file);
    const QString canonical = info.canonicalFilePath();
    if (const auto first = m_taken.constFind(canonical); first != m_taken.cend()) {
        const QString text = *first == file
            ? translated(QT_TRANSLATE_NOOP("StoryInputs", "The file was given twice; it is read once."))
            : translated(QT_TRANSLATE_NOOP("StoryInputs", "This is the same file as %1; it is read once.")).arg(*first);
        m_found.problems.append({Error::Code::BadInput, text, file});
        return;
    }
    m_taken.insert(canonical, file);
    m_found.inputs.append({file, hints, info.size()});
}

/// The story file of a folder, read once; what is wrong with it is a problem of the story.
StoryFile InputFinder::storyFileIn(const QString &folder)
{
    const QString key = QFileInfo(folder).canonicalFilePath();
    const auto known = m_storyFiles.constFind(key);
    if (known != m_storyFiles.cend())
        return *known;
    StoryFile story;
    const QString file = QDir(folder).filePath(storyFileName);
    if (QFileInfo::exists(file)) {
        const auto bytes = readFile(file);
        if (bytes)
            story = parseStoryFile(*bytes, file);
        else
            story.problems.append(bytes.error());
        m_found.problems += story.problems;
    }
    m_storyFiles.insert(key, story);
    return story;
}

void InputFinder::addOrigin(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    if (!m_folders.contains(canonical))
        m_folders.append(canonical);
}

/// Which folder the articles have in common, if any.
void InputFinder::findTitle()
{
    if (m_folders.size() != 1)
        return;
    const QString folder = m_folders.first();
    m_found.title = m_storyFiles.value(folder).title;
    if (m_found.title.isEmpty())
        m_found.title = titleFromFolderName(folder);
}

StoryInputs InputFinder::find(const QStringList &paths)
{
    for (const QString &path : paths)
        addPath(path);
    findTitle();
    if (paths.size() == 1 && !m_found.inputs.isEmpty()) {
        const QFileInfo only(paths.first());
        m_found.path = only.fileName() == storyFileName ? only.path() : paths.first();
    }
    return std::move(m_found);
}

} // namespace

StoryInputs findStoryInputs(const QStringList &paths)
{
    return InputFinder().find(paths);
}

} // namespace tellings
