// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingdesk.h"

#include "app/storydocument.h"
#include "app/storysaver.h"

#include <QWidget>

#include <algorithm>
#include <utility>

// What is kept, and whether it is there. The other parts of CodingDesk: codingdeskedits.cpp, codingdeskcoders.cpp.

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewCodings = 50; ///< more are read again off the window's thread

bool isOurs(const Annotation &annotation)
{
    return annotation.kind.startsWith("cod"_L1); // "coding", "coding-place", "codebook": see codingrecords.h
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
    m_pending.clear();
    m_stored.clear();
    m_contents = {};
    m_codebook = {};
    m_codings.clear();
    m_reading.cancel();
    m_making.cancel();
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
    if (m_catchingUp || following.size() > fewCodings)
        return catchUp();
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
    if (!m_pending.isEmpty()) {
        m_askAgain = true;
        return {};
    }
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
        m_late = m_late.isEmpty() ? edit : m_late + edit;
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

void CodingDesk::setReady(bool ready)
{
    m_catchingUp = false;
    if (!ready && !m_ready)
        return;
    m_ready = ready;
    if (!ready) {
        m_reading.cancel(); // what is pending is read with the rest as soon as all is there
        m_making.cancel();
        m_codings.clear();
    }
    Q_EMIT readyChanged();
    Q_EMIT codebookChanged();
    Q_EMIT codingsChanged();
}

const Coding *CodingDesk::find(qint64 coding) const
{
    const auto found = std::ranges::find(m_codings, coding, &Coding::id);
    return found == m_codings.cend() ? nullptr : &*found;
}

} // namespace tellings
