// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/versionsshown.h"

#include "models/items/articlelistmodel.h"
#include "models/items/spantext.h"
#include "models/store/attachplan.h"
#include "models/text/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace tellings {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

int wordsOf(const Article &article)
{
    std::vector<Word> words;
    for (const Paragraph &paragraph : article.paragraphs)
        appendWords(article.text, paragraph.range, words);
    return static_cast<int>(words.size());
}

bool isSameFile(const QString &one, const QString &other)
{
    return QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath();
}

/// The article that the file is already, apart from the one that it would be a version of; null for none.
const StoredArticle *otherArticle(const StoryContents &contents, qint64 article, const Article &copy)
{
    const auto is = [&](const StoredArticle &stored) {
        const QList<ArticleVersion> versions = versionsOf(stored);
        return stored.id != article && std::ranges::any_of(versions, [&copy](const ArticleVersion &version) {
                   return isSameFile(version.article.file, copy.file)
                       || (version.article.text == copy.text && !copy.text.isEmpty());
               });
    };
    const auto found = std::ranges::find_if(contents.articles, is);
    return found == contents.articles.cend() ? nullptr : &*found;
}

ReadVersion refused(const QString &reason)
{
    ReadVersion read;
    read.refusal = reason;
    return read;
}

} // namespace

ShownVersions shownVersions(const StoryContents &contents, qint64 article, int before, int after)
{
    ShownVersions shown;
    const qsizetype place = indexOf(contents, article);
    if (place < 0)
        return shown;
    const StoredArticle &stored = contents.articles.at(place);
    const QList<ArticleVersion> versions = versionsOf(stored);
    const QStringList names = versionNames(contents, article);
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const Article &version = versions.at(i).article;
        shown.rows.append({.name = names.value(i),
                           .published = publishedText(version),
                           .file = version.file,
                           .words = wordsOf(version),
                           .isCurrent = i == stored.version});
    }
    const auto last = static_cast<int>(versions.size()) - 1;
    const auto isThere = [last](int version) { return version >= 0 && version <= last; };
    const bool both = isThere(before) && isThere(after);
    shown.before = both ? before : std::max(0, last - 1);
    shown.after = both ? after : last;
    shown.view = versionView(versions.at(shown.before).article, versions.at(shown.after).article,
                             foldRulesOf(contents.settings));
    shown.notes = anchorNotes(contents, article);
    return shown;
}

ReadVersion readVersion(const StoryContents &contents, qint64 article, const QString &path, const Watch &watch)
{
    QList<RefusedCopy> left;
    const auto copies = readOwnCopies({path}, left, watch);
    if (!copies)
        return refused(copies.error().message());
    if (copies->size() != 1)
        return refused(left.isEmpty() ? Texts::tr("A version is one file.") : left.constFirst().reason);
    const OwnCopy &copy = copies->constFirst();
    if (const StoredArticle *other = otherArticle(contents, article, copy.article))
        return refused(Texts::tr("This is the article of %1 in the story.", "outlet").arg(outletName(other->article)));
    const qsizetype place = indexOf(contents, article);
    if (place < 0)
        return refused(Texts::tr("The article is no longer in the story."));
    const StoredArticle &stored = contents.articles.at(place);
    ReadVersion read{.refusal = {}, .version = {copy.article, copy.source}, .known = -1, .shown = {}};
    const QList<ArticleVersion> versions = versionsOf(stored);
    for (int i = 0; i < versions.size(); ++i) {
        if (versions.at(i).article.text == copy.article.text)
            read.known = i;
    }
    if (read.known >= 0)
        return read;
    StoryContents imagined = contents;
    const VersionChange added = addVersion(contents, article, read.version, watch);
    for (const StoryChange &change : added.edit) {
        if (const auto done = applyChange(imagined, change); !done)
            return refused(done.error());
    }
    const auto last = static_cast<int>(versions.size());
    read.shown = shownVersions(imagined, article, static_cast<int>(stored.version), last);
    for (int i = 0; i < read.shown.rows.size(); ++i) {
        read.shown.rows[i].isCurrent = i == stored.version;
        read.shown.rows[i].isOffered = i == last;
    }
    return read;
}

CarriedVersion carryOver(const StoryContents &contents, const WantedVersion &wanted, const Watch &watch)
{
    const qsizetype place = indexOf(contents, wanted.article);
    if (place < 0)
        return {};
    const VersionChange change = addVersion(contents, wanted.article, wanted.version, watch);
    StoryContents after = contents;
    for (const StoryChange &step : change.edit) {
        if (!applyChange(after, step))
            return {};
    }
    return {.edit = change.edit,
            .before = contents.articles.at(place).article,
            .now = after.articles.at(place).article,
            .fate = fateSentence(anchorNotes(after, wanted.article))};
}

KeptEdit keptEdit(const std::shared_ptr<const StoryContents> &contents, const WantedVersion &wanted,
                  const CarriedVersion &carried)
{
    return [contents, wanted, edit = carried.edit, id = wanted.article,
            former = contents->articles.at(indexOf(*contents, wanted.article)).version](const StoryContents &kept,
                                                                                        bool forth) -> StoryEdit {
        const qsizetype place = indexOf(kept, id);
        if (place < 0)
            return {};
        if (forth) { // as it was found out, when nothing was done since
            const bool same = kept.annotations == contents->annotations && kept.articles == contents->articles
                && kept.corrections == contents->corrections && kept.passages == contents->passages;
            return same ? edit : addVersion(kept, id, wanted.version).edit;
        }
        if (!wanted.isNew)
            return chooseVersion(kept, id, former).edit;
        const QList<ArticleVersion> versions = versionsOf(kept.articles.at(place));
        const bool isThere = versions.constLast().article.text == wanted.version.article.text;
        return isThere ? removeVersion(kept, id, versions.size() - 1, former).edit : StoryEdit();
    };
}

bool allStand(const QList<AnchorNote> &notes)
{
    return countOf(notes, AnchorPlace::State::Exact) == notes.size();
}

QString fateSentence(const QList<AnchorNote> &notes)
{
    if (notes.isEmpty())
        return Texts::tr("Nothing is marked in this article.");
    if (allStand(notes))
        return Texts::tr("Nothing that is marked has moved (%n place(s)).", nullptr, static_cast<int>(notes.size()));
    QStringList parts;
    if (const int lost = countOf(notes, AnchorPlace::State::Lost); lost > 0)
        parts.append(Texts::tr("%1 of %n marked place(s) could not be placed.", nullptr, static_cast<int>(notes.size()))
                         .arg(QLocale().toString(lost)));
    if (const int moved = countOf(notes, AnchorPlace::State::Moved); moved > 0)
        parts.append(Texts::tr("%n place(s) found elsewhere: please check.", nullptr, moved));
    return parts.join(u' ');
}

QList<AnchorFate> fatesOf(const QList<AnchorNote> &notes)
{
    QList<AnchorFate> fates;
    fates.reserve(notes.size());
    for (const AnchorNote &note : notes) {
        const auto state = note.state == AnchorPlace::State::Exact ? AnchorFate::State::Exact
            : note.state == AnchorPlace::State::Moved              ? AnchorFate::State::Moved
                                                                   : AnchorFate::State::Lost;
        fates.append({state, note.what, note.quote, note.paragraph, note.annotation != 0 || note.correction >= 0});
    }
    return fates;
}

} // namespace tellings
