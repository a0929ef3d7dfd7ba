// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingdesk.h"

#include "app/storycommands.h"
#include "app/storydocument.h"
#include "app/storysaver.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewCodings = 50; ///< more are sorted in all at once
constexpr qsizetype manyChanges = 2000; ///< are read again off the window's thread

bool isOurs(const Annotation &annotation)
{
    return annotation.kind.startsWith("cod"_L1); // "coding", "coding-place", "codebook": see codingrecords.h
}

/// The id of the coding that a record belongs to; 0 for none.
qint64 codingOf(const Annotation &record)
{
    if (record.kind == "coding"_L1)
        return record.id;
    return record.kind == "coding-place"_L1 ? record.body.value("of"_L1).toInteger() : 0;
}

qint64 idOf(const StoryChange &change)
{
    if (const auto *put = std::get_if<PutAnnotation>(&change))
        return put->annotation.id;
    const auto *removed = std::get_if<RemoveAnnotation>(&change);
    return removed ? removed->annotation : 0;
}

/// Whether two records say the same, wherever they stand.
bool saySame(const Annotation &one, const Annotation &other)
{
    return one.kind == other.kind && one.article == other.article && one.body == other.body && one.coder == other.coder
        && one.when == other.when;
}

bool haveSameTexts(const QList<StoredArticle> &one, const QList<StoredArticle> &other)
{
    return std::ranges::equal(one, other, [](const StoredArticle &a, const StoredArticle &b) {
        return a.id == b.id && a.withheld == b.withheld && a.article.text == b.article.text;
    });
}

auto timeOf(const Coding &coding)
{
    return std::pair(coding.when.isValid() ? coding.when.toMSecsSinceEpoch() : 0, coding.id);
}

} // namespace

CodingDesk::CodingDesk(const Surroundings &around, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_window(window)
    , m_reading(this)
{
    setObjectName(u"codingDesk"_s);
    m_shownCoders = {coder()};
    connect(&around.document, &StoryDocument::opened, this, [this] {
        forget();
        ask();
    });
    connect(&around.document, &StoryDocument::comparedAgain, this, [this] {
        if (m_around.saver)
            rebuild();
        else
            ask();
    });
    connect(&around.document, &StoryDocument::detailsChanged, this, &CodingDesk::rebuild);
    if (around.saver)
        connect(around.saver, &StorySaver::updated, this, [this] {
            if (!m_late.isEmpty())
                keep(std::exchange(m_late, {}));
            ask();
        });
}

CodingDesk::~CodingDesk() = default;

void CodingDesk::forget()
{
    m_known = false;
    m_late.clear();
    m_stored.clear();
    m_contents = {};
    m_codebook = {};
    m_codings.clear();
    m_reading.cancel();
    m_shownCoders = {coder()};
    m_finalShown = false;
    setReady(false);
    Q_EMIT layersChanged();
}

/// What is kept is told by and by; meanwhile it may be asked for again, and only the latest answer counts.
void CodingDesk::ask()
{
    const int number = ++m_asked;
    m_editsWhenAsked = m_edits;
    if (!m_around.saver) {
        StoryContents made = contentsOf(m_around.document.story());
        for (StoredArticle &stored : made.articles) // those that were there keep their ids
            stored.id = m_stored.value(stored.article.file, stored).id;
        takeStored(made);
        return;
    }
    m_around.saver->askContents([desk = QPointer(this), number](const std::shared_ptr<const StoryContents> &contents) {
        if (desk && desk->m_asked == number)
            desk->takeStored(*contents);
    });
}

void CodingDesk::takeStored(const StoryContents &stored)
{
    const auto comparison = m_around.document.comparison();
    const bool akin =
        comparison && std::ranges::any_of(stored.articles, [&](const StoredArticle &article) {
            return std::ranges::contains(comparison->story.articles, article.article.file, &Article::file);
        });
    if (!akin)
        return;
    if (m_around.saver)
        m_stored.clear();
    for (const StoredArticle &article : stored.articles)
        m_stored.insert(article.article.file, article);
    QList<qint64> following;
    if (!std::exchange(m_known, true))
        m_contents.annotations = stored.annotations;
    else if (m_around.saver)
        following = bringUp(stored);
    if (!rebuild() || following.isEmpty())
        return;
    if (m_catchingUp)
        return catchUp(); // with these as well
    if (following.size() > fewCodings)
        return read();
    StoryEdit moved;
    for (const qint64 id : std::as_const(following))
        moved.append(PutAnnotation{m_contents.annotations.value(id)});
    refresh(moved);
}

/// What was done while the file could not be written to is done to it now. Where records stand is no matter of this: it
/// changes with the version of an article that is compared, and when somebody has looked at it. Returns those that
/// follow the file.
QList<qint64> CodingDesk::bringUp(const StoryContents &stored)
{
    if (!m_late.isEmpty())
        return {}; // it is not to be written to yet
    if (m_edits != m_editsWhenAsked) {
        ask();
        return {};
    }
    if (stored.annotations == m_contents.annotations)
        return {};
    StoryEdit edit;
    QList<qint64> following;
    for (const Annotation &ours : std::as_const(m_contents.annotations)) {
        if (!isOurs(ours))
            continue;
        const auto kept = stored.annotations.constFind(ours.id);
        if (kept == stored.annotations.cend() || !saySame(ours, *kept))
            edit.append(PutAnnotation{ours});
        else if (*kept != ours)
            following.append(ours.id);
    }
    for (const Annotation &kept : stored.annotations) {
        if (isOurs(kept) && !m_contents.annotations.contains(kept.id))
            edit.append(RemoveAnnotation{kept.id});
    }
    if (!edit.isEmpty())
        keep(edit);
    if (edit.isEmpty())
        m_contents.annotations = stored.annotations;
    else
        for (const qint64 id : std::as_const(following))
            m_contents.annotations.insert(id, stored.annotations.value(id));
    return following;
}

/// In the file, or as soon as it can be written to.
void CodingDesk::keep(const StoryEdit &edit)
{
    if (m_around.saver && !m_around.saver->keep(edit))
        m_late += edit;
}

/// The contents as they are on screen: with the comparison's articles, passages and indices. Whether what was read of
/// the codings stays.
bool CodingDesk::rebuild()
{
    const auto comparison = m_around.document.comparison();
    if (!m_known || !comparison)
        return false;
    QList<StoredArticle> articles;
    for (const Article &article : comparison->story.articles) {
        StoredArticle stored = m_stored.value(article.file);
        if (stored.id == 0) {
            setReady(false); // the file does not know it yet, and will
            return false;
        }
        stored.article = article;
        articles.append(stored);
    }
    const bool same = m_ready && haveSameTexts(articles, m_contents.articles);
    m_contents.title = comparison->story.title;
    m_contents.articles = articles;
    m_contents.passages = comparison->passages;
    m_contents.corrections = m_around.document.corrections();
    m_contents.settings = comparison->settings;
    if (same)
        Q_EMIT codingsChanged(); // passages and names may be others
    else
        read();
    return same;
}

/// Finds all codings again, which may take a moment for thousands.
void CodingDesk::read()
{
    setReady(false);
    m_reading.start([contents = m_contents](const Watch &) { return codingsIn(contents); }, [](double) {},
                    [this](const CodingRecords &records) {
                        m_codings = records.codings;
                        m_codebook = codebookIn(m_contents);
                        setReady(true);
                    });
}

void CodingDesk::setReady(bool ready)
{
    m_catchingUp = false;
    if (!ready && !m_ready)
        return;
    m_ready = ready;
    if (!ready)
        m_codings.clear();
    Q_EMIT readyChanged();
    Q_EMIT codebookChanged();
    Q_EMIT codingsChanged();
}

const Coding *CodingDesk::find(qint64 coding) const
{
    const auto found = std::ranges::find(m_codings, coding, &Coding::id);
    return found == m_codings.cend() ? nullptr : &*found;
}

bool CodingDesk::apply(const StoryEdit &edit, const QString &text)
{
    return m_ready && !edit.isEmpty() && apply(edit, inverseOf(m_contents, edit), text);
}

bool CodingDesk::apply(const StoryEdit &edit, const StoryEdit &inverse, const QString &text)
{
    if (!m_ready || m_catchingUp || edit.isEmpty())
        return false;
    m_around.document.undoStack().push(
        new ChangeCommand<StoryEdit>(text, inverse, edit, [this](const StoryEdit &step) { takeEdit(step); }));
    return true;
}

bool CodingDesk::setCodebook(const Codebook &codebook, const QString &text)
{
    return codebook != m_codebook && apply({putCodebook(m_contents, codebook)}, text);
}

StoryEdit CodingDesk::inverseOf(const StoryContents &contents, const StoryEdit &edit)
{
    StoryEdit inverse;
    for (const StoryChange &change : edit) {
        const auto before = contents.annotations.constFind(idOf(change));
        if (before != contents.annotations.cend())
            inverse.prepend(PutAnnotation{*before});
        else if (idOf(change) != 0)
            inverse.prepend(RemoveAnnotation{idOf(change)});
    }
    return inverse;
}

void CodingDesk::takeEdit(const StoryEdit &edit)
{
    ++m_edits;
    const bool many = m_ready && (m_catchingUp || edit.size() > manyChanges);
    const StoryEdit before = many ? StoryEdit() : inverseOf(m_contents, edit); // has what is replaced, too
    for (const StoryChange &change : edit)
        (void)applyChange(m_contents, change);
    keep(edit);
    if (many)
        catchUp();
    else if (m_ready)
        refresh(edit + before);
    else
        rebuild();
}

/// Reads all of it again beside the window, which shows what was until then.
void CodingDesk::catchUp()
{
    m_catchingUp = true;
    m_reading.start([contents = m_contents](const Watch &) { return codingsIn(contents); }, [](double) {},
                    [this](const CodingRecords &records) {
                        m_catchingUp = false;
                        m_codings = records.codings;
                        const Codebook codebook = codebookIn(m_contents);
                        if (std::exchange(m_codebook, codebook) != codebook)
                            Q_EMIT codebookChanged();
                        Q_EMIT codingsChanged();
                    });
}

/// Reads again what an edit was about, and nothing else.
void CodingDesk::refresh(const StoryEdit &edit)
{
    QSet<qint64> touched;
    bool codebook = false;
    StoryContents part;
    part.articles = m_contents.articles;
    for (const StoryChange &change : edit) {
        if (const auto *put = std::get_if<PutAnnotation>(&change)) {
            touched.insert(codingOf(put->annotation));
            codebook = codebook || put->annotation.kind == "codebook"_L1;
        }
        if (const auto now = m_contents.annotations.constFind(idOf(change)); now != m_contents.annotations.cend())
            part.annotations.insert(now->id, *now);
    }
    QSet<qint64> articles;
    const auto touch = [&articles](const Coding &coding) {
        const QList<qint64> about = articlesOf(coding);
        articles.unite(QSet<qint64>(about.cbegin(), about.cend()));
    };
    m_codings.removeIf([&](const Coding &coding) {
        const bool found = touched.contains(coding.id);
        if (found)
            touch(coding);
        return found;
    });
    const QList<Coding> again = codingsIn(part).codings;
    std::ranges::for_each(again, touch);
    if (again.size() > fewCodings) {
        m_codings += again;
        std::ranges::sort(m_codings, {}, &timeOf);
    } else {
        for (const Coding &coding : again) {
            const auto behind = std::ranges::upper_bound(std::as_const(m_codings), timeOf(coding), {}, &timeOf);
            m_codings.insert(behind - m_codings.cbegin(), coding);
        }
    }
    if (codebook) {
        m_codebook = codebookIn(m_contents);
        Q_EMIT codebookChanged();
    } else {
        m_touched = articles;
    }
    Q_EMIT codingsChanged();
    m_touched.clear();
}

} // namespace tellings
