// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storyfileaccess.h"
#include "models/store/storylog.h"
#include "models/store/storystore.h"
#include "models/store/textfree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tellings {

std::expected<void, Error> StoryStore::exportWithoutTexts(const QString &path)
{
    const QString target = plainPath(path);
    if (target == m_path)
        return std::unexpected(
            Error{Error::Code::Usage,
                  QCoreApplication::translate(
                      "StoryStore", "The story itself is in this file; a copy without its texts would replace it."),
                  target});
    auto part = PartFile::create(target, m_options.safeFolder);
    if (!part)
        return std::unexpected(part.error());
    const auto lock = lockStory(target); // another Tellings may have open what would be replaced
    if (!lock)
        return std::unexpected(lock.error());
    // A file of its own making: in one that texts were removed from, they might be found yet.
    const LogEntry entry{QDateTime::currentDateTimeUtc(), m_options.who, u"texts-left-out"_s, {}};
    if (auto made = makeStoryFile((*part)->path(), withoutTexts(m_contents), {entry}, m_uid); !made)
        return std::unexpected(Error{made.error().code, made.error().text, target});
    return (*part)->commit(PartFile::Existing::Replace);
}

StoryStore::Opened StoryStore::duplicate()
{
    const QString folder = storiesFolder(m_options);
    if (!QDir().mkpath(folder))
        return std::unexpected(Error{Error::Code::WriteFailed,
                                     QCoreApplication::translate("StoryStore", "No folder can be made there."),
                                     folder});
    const QString path = freeName(plainPath(folder), QFileInfo(m_path).completeBaseName(), u".tellings"_s);
    if (isReadOnly()) {
        auto part = PartFile::create(path, m_options.safeFolder);
        if (!part)
            return std::unexpected(part.error());
        if (auto done = writeAsRead(**part, path); !done)
            return std::unexpected(done.error());
    } else if (auto done = exportCopy(path); !done) {
        return std::unexpected(done.error());
    }
    return open(path, m_options);
}

std::expected<void, Error> StoryStore::writeAsRead(PartFile &part, const QString &target)
{
    // Whoever has the file may have changed it since; and one of a newer version is none that can be worked on.
    QList<LogEntry> entries = log().value_or(QList<LogEntry>());
    entries.append({QDateTime::currentDateTimeUtc(), m_options.who, u"copied"_s, m_path});
    if (auto made = makeStoryFile(part.path(), m_contents, entries, m_uid); !made)
        return std::unexpected(Error{made.error().code, made.error().text, target});
    return part.commit(PartFile::Existing::Replace);
}

} // namespace tellings
