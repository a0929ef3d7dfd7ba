// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/align/quoteplace.h"
#include "models/store/findanchor.h"
#include "models/store/mergefiles.h"
#include "models/store/mergeitems.h"
#include "models/store/textfree.h"
#include "tests/store/storefixture.h"

#include <random>

/// Two copies of a story, edited apart.
namespace tellings::test {

/// What both copies begin with.
inline StoryContents mergeStart()
{
    Story story;
    story.title = u"Base"_s;
    story.articles = {newsArticle(u"Quay"_s, u"Head\nThe ferry struck a bank, and nobody was hurt at all."_s),
                      newsArticle(u"Mole"_s, u"Head\nA bank stopped the ferry before dawn, says the harbour."_s)};
    story.articles[0].file = u"in/quay.txt"_s;
    story.articles[0].headline = u"Head"_s;
    StoryContents contents = contentsOf(story);
    contents.articles[0].id = 10;
    contents.articles[1].id = 11;
    for (const qint64 id : {1, 2}) {
        const QString text(QChar(char16_t(u'a' + id - 1)));
        contents.annotations.insert(id,
                                    anchored({.id = id, .kind = u"note"_s, .article = 10, .body = {{u"text"_s, text}}},
                                             contents.articles[0].article.text, {5 + id, 20 + id}));
    }
    return contents;
}

/// One edit by chance; ids that it gives are `fresh`'s.
inline StoryEdit randomEdit(const StoryContents &now, std::mt19937 &random, qint64 fresh)
{
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % quint32(limit)); };
    const QString word = QString::number(below(4)); // the two often choose the same
    const auto anyArticle = [&] { return now.articles.at(below(now.articles.size())); };
    const auto anyNote = [&] { return std::next(now.annotations.cbegin(), below(now.annotations.size())).value(); };
    switch (below(10)) {
    case 0: return {SetTitle{word}};
    case 1: return {SetSettings{{.shortestRun = 3 + int(below(3)), .matchCase = below(2) == 0}}};
    case 2: {
        const QString text = u"Head\nArticle %1 says this."_s.arg(fresh);
        return {AddArticle{{.id = fresh, .article = newsArticle(u"Outlet%1"_s.arg(fresh), text)},
                           below(now.articles.size() + 1)}};
    }
    case 3:
        if (now.articles.size() > 1 && below(3) == 0)
            return {RemoveArticle{anyArticle().id}};
        [[fallthrough]];
    case 4: {
        if (now.articles.isEmpty())
            return {};
        StoredArticle stored = anyArticle();
        (below(2) == 0 ? stored.article.headline : stored.article.byline) = word;
        return {ChangeArticle{stored}};
    }
    case 5:
        return {
            SetCorrections{now.corrections
                           + QList{Correction{.kind = CorrectionKind::Confirm,
                                              .spans = {{.article = u"quay.txt"_s, .range = {5, 8}, .quote = u"The"_s}},
                                              .note = QString::number(fresh)}}}};
    case 6:
        if (!now.corrections.isEmpty() && below(2) == 0)
            return {SetCorrections{now.corrections.sliced(1)}};
        [[fallthrough]];
    case 7:
        if (!now.annotations.isEmpty() && below(2) == 0)
            return {RemoveAnnotation{anyNote().id}};
        [[fallthrough]];
    case 8:
        if (!now.annotations.isEmpty()) {
            Annotation note = anyNote();
            note.body = {{u"text"_s, word}};
            return {PutAnnotation{note}};
        }
        [[fallthrough]];
    default:
        return {PutAnnotation{{.id = fresh,
                               .kind = u"note"_s,
                               .article = now.articles.isEmpty() ? 0 : anyArticle().id,
                               .body = {{u"text"_s, word}}}}};
    }
}

/// Two files of one story, each with edits of its own.
class TwoCopies {
    Folders m_folders; // before the paths in it

public:
    TwoCopies(const QList<StoryEdit> &edits, const QList<StoryEdit> &others) { make(edits, others); }

    /// Both by chance, after some that they have in common; now and then something is undone.
    explicit TwoCopies(std::mt19937 &random) { make(random); }

    [[nodiscard]] QString path(const QString &name) const { return m_folders.path(name); }
    [[nodiscard]] QStringList files() const { return m_folders.files(); }
    [[nodiscard]] StoreOptions options() const { return m_folders.options(); }
    [[nodiscard]] StoryContents contents(const QString &file) const
    {
        const auto store = StoryStore::openReadOnly(file, options());
        return store ? (*store)->contents() : StoryContents();
    }
    [[nodiscard]] StoryCopy copy(const QString &file) const { return readCopy(file, options()).value_or(StoryCopy()); }

    /// What is merged has all of both: another merge with either brings nothing and asks nothing.
    void checkMergedHasBoth() const
    {
        for (const QString &file : {ours, theirs, merged}) {
            const auto again = StoryMerge::plan(copy(merged), copy(file));
            QVERIFY(again);
            QStringList left;
            for (const MergeConflict &conflict : again->conflicts())
                left.append(conflict.item);
            QCOMPARE(left, QStringList());
            QStringList steps;
            for (const StoryChange &change : again->edit())
                steps.append(QString::number(change.index()));
            QVERIFY2(again->changesNothing(), qUtf8Printable(file + u": "_s + steps.join(u' ')));
        }
    }

    QString ours = path(u"a.tellings"_s);
    QString theirs = path(u"b.tellings"_s);
    QString merged = path(u"c.tellings"_s);
    QString failed;
    StoryContents base;

private:
    void make(const QList<StoryEdit> &edits, const QList<StoryEdit> &others)
    {
        auto store = StoryStore::create(ours, mergeStart(), options());
        if (!store || !(*store)->exportCopy(theirs))
            return void(failed = u"no copies"_s);
        base = (*store)->contents();
        for (const StoryEdit &edit : edits)
            apply(**store, edit);
        auto other = StoryStore::open(theirs, options());
        if (!other)
            return void(failed = other.error().message());
        for (const StoryEdit &edit : others)
            apply(**other, edit);
    }

    void make(std::mt19937 &random)
    {
        auto store = StoryStore::create(ours, mergeStart(), options());
        if (!store)
            return void(failed = u"no copies"_s);
        editAtRandom(**store, random, 100);
        base = (*store)->contents();
        if (!(*store)->exportCopy(theirs))
            return void(failed = u"no copies"_s);
        editAtRandom(**store, random, 1000);
        const auto other = StoryStore::open(theirs, options());
        if (!other)
            return void(failed = other.error().message());
        editAtRandom(**other, random, 2000);
    }

    void editAtRandom(StoryStore &store, std::mt19937 &random, qint64 fresh)
    {
        for (int i = 0; i < 12; ++i) {
            const StoryEdit inverse = apply(store, randomEdit(store.contents(), random, fresh + i));
            if (random() % 6U == 0)
                apply(store, inverse);
        }
    }

    StoryEdit apply(StoryStore &store, const StoryEdit &edit)
    {
        const auto done = store.apply(edit);
        if (!done)
            failed = done.error().message();
        return done ? done->inverse : StoryEdit();
    }
};

/// Works out from what each thing was and is on both sides what it has to be in the end.
struct Oracle {
    const StoryContents &base;
    const StoryContents &ours;
    const StoryContents &theirs;

    template <typename Value>
    static QString differs(const QString &item, const Value &was, const Value &a, const Value &b, const Value &merged,
                           const QStringList &conflicts)
    {
        const bool conflict = a != b && a != was && b != was;
        const Value &wanted = conflict || a != was ? a : b; // our side decides
        if (conflicts.contains(item) != conflict)
            return item + (conflict ? u" is no conflict"_s : u" is a conflict"_s);
        return merged == wanted ? QString() : item + u" is not what it should be"_s;
    }

    [[nodiscard]] QString problem(const StoryContents &merged, const QStringList &conflicts) const
    {
        QStringList wrong{differs(titleItem, base.title, ours.title, theirs.title, merged.title, conflicts)};
        const auto settings = [](const StoryContents &contents) { return settingValues(contents.settings); };
        for (const QString &key : settings(base).keys())
            wrong += differs(settingItem(key), settings(base)[key], settings(ours)[key], settings(theirs)[key],
                             settings(merged)[key], conflicts);
        QSet<qint64> notes(base.annotations.keyBegin(), base.annotations.keyEnd());
        notes.unite({ours.annotations.keyBegin(), ours.annotations.keyEnd()});
        notes.unite({theirs.annotations.keyBegin(), theirs.annotations.keyEnd()});
        for (const qint64 id : std::as_const(notes)) {
            const auto in = [id](const StoryContents &contents) { return contents.annotations.value(id); };
            wrong += differs(annotationItem(id), in(base), in(ours), in(theirs), in(merged), conflicts);
        }
        for (const qint64 id : articles())
            wrong += articleProblem(id, merged, conflicts);
        wrong += correctionsProblem(merged);
        wrong.removeAll(QString());
        return wrong.join(u", "_s);
    }

private:
    [[nodiscard]] QSet<qint64> articles() const
    {
        QSet<qint64> ids;
        for (const StoryContents *contents : {&base, &ours, &theirs}) {
            for (const StoredArticle &stored : contents->articles)
                ids.insert(stored.id);
        }
        return ids;
    }

    static StoredArticle article(const StoryContents &contents, qint64 id)
    {
        const qsizetype place = indexOf(contents, id);
        return place < 0 ? StoredArticle() : contents.articles.at(place);
    }

    /// Whether a copy did something to an article: its details or the notes at it.
    [[nodiscard]] bool workedOn(const StoryContents &copy, qint64 id) const
    {
        for (const auto &annotations : {copy.annotations, base.annotations}) {
            for (const Annotation &annotation : annotations) {
                if (annotation.article == id && copy.annotations.contains(annotation.id)
                    && copy.annotations.value(annotation.id) != base.annotations.value(annotation.id))
                    return true;
            }
        }
        return article(copy, id) != article(base, id);
    }

    [[nodiscard]] QString articleProblem(qint64 id, const StoryContents &merged, const QStringList &conflicts) const
    {
        const bool was = indexOf(base, id) >= 0;
        const bool isOurs = indexOf(ours, id) >= 0;
        const bool isTheirs = indexOf(theirs, id) >= 0;
        const bool isMerged = indexOf(merged, id) >= 0;
        const QString item = articleItem(id);
        if (was && isOurs != isTheirs) {
            // Revisions say more than what came of them: what was done and undone counts as done.
            const bool conflict = conflicts.contains(item);
            if (!conflict && workedOn(isOurs ? ours : theirs, id) && !annotatedAlike(id))
                return item + u" was worked on and taken out, and nobody is asked"_s;
            if (isMerged != (conflict && isOurs))
                return item + u" is there or not, and should not"_s;
            return {};
        }
        if (isMerged != (isOurs || isTheirs))
            return item + u" is lost or back"_s;
        if (!isOurs || !isTheirs)
            return isMerged && article(merged, id) != article(isOurs ? ours : theirs, id) ? item : QString();
        QString wrong;
        const auto values = [id](const StoryContents &contents) { return detailValues(article(contents, id)); };
        for (const QString &field : values(ours).keys())
            wrong += differs(detailItem(id, field), values(base)[field], values(ours)[field], values(theirs)[field],
                             values(merged)[field], conflicts);
        return wrong;
    }

    /// Whether the notes that make an article worked on are the same in both.
    [[nodiscard]] bool annotatedAlike(qint64 id) const
    {
        if (article(ours, id) != article(base, id) && article(theirs, id) != article(base, id) && indexOf(ours, id) >= 0
            && indexOf(theirs, id) >= 0)
            return false;
        const StoryContents &kept = indexOf(ours, id) >= 0 ? ours : theirs;
        if (article(kept, id) != article(base, id))
            return false;
        return std::ranges::all_of(kept.annotations, [&](const Annotation &annotation) {
            const Annotation was = base.annotations.value(annotation.id);
            const Annotation other = (&kept == &ours ? theirs : ours).annotations.value(annotation.id);
            return annotation.article != id || annotation == was || annotation == other || other != was;
        });
    }

    [[nodiscard]] QString correctionsProblem(const StoryContents &merged) const
    {
        const auto notes = [](const StoryContents &contents) {
            QStringList list;
            for (const Correction &correction : contents.corrections)
                list.append(correction.note);
            list.sort();
            return list;
        };
        QStringList wanted;
        QStringList all = notes(base) + notes(ours) + notes(theirs);
        all.removeDuplicates();
        for (const QString &note : std::as_const(all)) {
            const bool isOurs = notes(ours).contains(note);
            const bool isTheirs = notes(theirs).contains(note);
            if (notes(base).contains(note) ? isOurs && isTheirs : isOurs || isTheirs)
                wanted.append(note);
        }
        wanted.sort();
        return wanted == notes(merged) ? QString() : u"corrections: "_s + notes(merged).join(u' ');
    }
};

} // namespace tellings::test
