// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/versionsdesk.h"

#include "app/actions.h"
#include "app/storydocument.h"
#include "models/items/spantext.h"
#include "models/store/storykeeper.h"
#include "widgets/compare/compareview.h"
#include "widgets/status/messagebar.h"
#include "widgets/story/versionswindow.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

VersionsDesk::VersionsDesk(const Surroundings &around, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_window(window)
    , m_show(this)
    , m_read(this)
{
    const StoryDocument &document = around.document;
    connect(around.actions[ActionId::ShowVersions], &QAction::triggered, this, [this] { start(false); });
    connect(around.actions[ActionId::AddVersion], &QAction::triggered, this, [this] { start(true); });
    connect(&around.keeper, &StoryKeeper::contentsTold, this, &VersionsDesk::take);
    const auto close = [this] {
        if (m_versions)
            m_versions->close();
        updateActions();
    };
    connect(&document, &StoryDocument::opened, this, close);
    connect(&document, &StoryDocument::namesHiddenChanged, this, close); // its texts may say whose they are
    // By then what was done is on its way to the keeper, which tells what it has afterwards.
    connect(&around.document.undoStack(), &QUndoStack::indexChanged, this, [this] {
        if (isShown())
            ask();
    });
    updateActions();
}

VersionsDesk::~VersionsDesk() = default;

void VersionsDesk::updateActions()
{
    for (const ActionId id : {ActionId::ShowVersions, ActionId::AddVersion})
        m_around.actions[id]->setEnabled(m_around.document.comparison() && !m_around.document.areNamesHidden());
}

bool VersionsDesk::isShown() const
{
    return m_versions && m_versions->isVisible();
}

const StoredArticle *VersionsDesk::stored() const
{
    const qsizetype place = m_contents ? indexOf(*m_contents, m_article) : -1;
    return place < 0 ? nullptr : &m_contents->articles.at(place);
}

void VersionsDesk::start(bool newer)
{
    const int article = m_around.view.focusedArticle();
    const auto comparison = m_around.document.comparison();
    if (article < 0 || !comparison) {
        m_around.messages.show(MessageBar::Kind::Warning, tr("Put the cursor in the column first."));
        return;
    }
    if (m_around.keeper.isReadOnly()) {
        m_around.messages.show(MessageBar::Kind::Warning,
                               tr("This story is open for reading only: save it elsewhere, then add versions to it."),
                               {}, {tr("Save As..."), [this] { Q_EMIT saveAsRequested(); }});
        return;
    }
    m_wanted = m_around.document.followed(comparison->story).articles.at(article).file;
    m_newer = newer;
    m_opening = true;
    dropOffer();
    ask();
}

void VersionsDesk::showArticle(qint64 article)
{
    dropOffer();
    m_article = article;
    m_wanted.clear();
    m_newer = false;
    m_opening = true;
    ask();
}

void VersionsDesk::ask()
{
    m_asked = true;
    m_around.keeper.askContents();
}

void VersionsDesk::take(const std::shared_ptr<const StoryContents> &contents)
{
    if (!std::exchange(m_asked, false))
        return; // somebody else did
    m_contents = contents;
    if (const QString wanted = std::exchange(m_wanted, {}); !wanted.isEmpty()) {
        const auto found = std::ranges::find_if(
            contents->articles, [&wanted](const StoredArticle &article) { return article.article.file == wanted; });
        m_article = found == contents->articles.cend() ? 0 : found->id;
    }
    const bool newer = std::exchange(m_newer, false);
    if (!std::exchange(m_opening, false) && !isShown())
        return; // shut meanwhile
    const StoredArticle *article = stored();
    if (!article || article->withheld) {
        if (m_versions)
            m_versions->close();
        if (article)
            m_around.messages.show(MessageBar::Kind::Warning,
                                   tr("The text of this article is not in this copy. Attach your own copy first."));
        return;
    }
    window()->show();
    if (!m_offer)
        refresh(-1, -1);
    if (newer)
        chooseFile();
}

VersionsWindow *VersionsDesk::window()
{
    if (m_versions)
        return m_versions;
    m_versions = new VersionsWindow(m_window);
    connect(m_versions, &VersionsWindow::articleChosen, this,
            [this](int article) { showArticle(m_contents->articles.at(article).id); });
    connect(m_versions, &VersionsWindow::pairChosen, this, [this](int before, int after) {
        if (m_offer)
            dropOffer();
        refresh(before, after);
    });
    connect(m_versions, &VersionsWindow::newerRequested, this, &VersionsDesk::chooseFile);
    connect(m_versions, &VersionsWindow::compareRequested, this, &VersionsDesk::compare);
    connect(m_versions, &VersionsWindow::nameEdited, this, &VersionsDesk::rename);
    connect(m_versions, &VersionsWindow::placeActivated, this, &VersionsDesk::goToPlace);
    connect(m_versions, &VersionsWindow::lookedAt, this, &VersionsDesk::settle);
    connect(m_versions, &VersionsWindow::offerTaken, this, &VersionsDesk::takeOffer);
    connect(m_versions, &VersionsWindow::offerRefused, this, [this] {
        dropOffer();
        refresh(-1, -1);
    });
    connect(m_versions, &QDialog::finished, this, [this] { dropOffer(); });
    for (const ActionId id : {ActionId::Undo, ActionId::Redo}) // its keys do in it what they do beside it
        m_versions->addAction(m_around.actions[id]);
    return m_versions;
}

void VersionsDesk::refresh(int before, int after)
{
    QStringList outlets;
    for (const StoredArticle &article : m_contents->articles)
        outlets.append(outletName(article.article));
    m_versions->setArticles(outlets, static_cast<int>(indexOf(*m_contents, m_article)));
    if (before < 0 && m_filled == m_article) { // what a person looks at stays
        before = m_versions->before();
        after = m_versions->after();
    }
    m_show.start([contents = m_contents, article = m_article, before,
                  after](const Watch &) { return shownVersions(*contents, article, before, after); },
                 [](double) {}, [this](const ShownVersions &shown) { show(shown); });
}

void VersionsDesk::show(const ShownVersions &shown)
{
    m_filled = m_article;
    m_notes = shown.notes;
    m_versions->setVersions(shown.rows);
    m_versions->showPair(shown.before, shown.after);
    m_versions->setDifference(shown.view);
    m_versions->setPlaces(fatesOf(shown.notes));
}

void VersionsDesk::chooseFile()
{
    m_around.dialogs.addFiles(m_versions, tr("Newer Version"), m_folder, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            look(paths.constFirst());
    });
}

void VersionsDesk::look(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    m_show.cancel();
    m_versions->setWorking(true);
    m_read.start([contents = m_contents, article = m_article,
                  path](const Watch &watch) { return readVersion(*contents, article, path, watch); },
                 [](double) {},
                 [this](const ReadVersion &read) {
                     m_versions->setWorking(false);
                     offer(read);
                 });
}

void VersionsDesk::offer(const ReadVersion &read)
{
    if (!read.refusal.isEmpty() || read.known >= 0) {
        refresh(-1, -1); // reading stopped what was under way
        m_versions->showNote(read.known >= 0
                                 ? tr("This is the text of %1 already.", "version").arg(m_versions->nameOf(read.known))
                                 : tr("This cannot be a version of the article: %1").arg(read.refusal));
        return;
    }
    m_offer = read;
    show(read.shown);
    constexpr double likely = 0.3;
    const bool doubtful = read.shown.view.kept < likely;
    QStringList text{tr("%1 is not in the story yet.", "file").arg(QFileInfo(read.version.article.file).fileName())};
    if (doubtful)
        text.append(tr("Only %1 % of its words are those of the version before: this may be another article.")
                        .arg(QLocale().toString(qRound(read.shown.view.kept * 100))));
    text.append(fateSentence(read.shown.notes));
    m_versions->setOffer(text.join(u' '), doubtful);
}

void VersionsDesk::dropOffer()
{
    m_read.cancel();
    m_offer.reset();
    if (m_versions) {
        m_versions->setWorking(false);
        m_versions->clearOffer();
    }
}

void VersionsDesk::takeOffer()
{
    const StoredArticle *article = stored();
    if (!m_offer || !article)
        return;
    const ArticleVersion version = m_offer->version;
    const qsizetype former = article->version;
    const VersionChange added = addVersion(*m_contents, article->id, version);
    dropOffer();
    m_filled = 0; // the two versions that are new to each other are the ones to look at
    change(added, tr("Newer Version"),
           [id = article->id, version, former](const StoryContents &kept, bool forth) -> StoryEdit {
               if (forth)
                   return addVersion(kept, id, version).edit;
               const qsizetype place = indexOf(kept, id);
               if (place < 0)
                   return {};
               const QList<ArticleVersion> versions = versionsOf(kept.articles.at(place));
               const bool isThere = versions.constLast().article.text == version.article.text;
               return isThere ? removeVersion(kept, id, versions.size() - 1, former).edit : StoryEdit();
           });
}

void VersionsDesk::compare(int row)
{
    const StoredArticle *article = stored();
    if (!article)
        return;
    change(chooseVersion(*m_contents, article->id, row), tr("Choice of Version"),
           [id = article->id, former = article->version, row](const StoryContents &kept, bool forth) {
               return chooseVersion(kept, id, forth ? row : former).edit;
           });
}

void VersionsDesk::change(const VersionChange &change, const QString &what,
                          const std::function<StoryEdit(const StoryContents &, bool)> &edit)
{
    StoryContents after = *m_contents;
    for (const StoryChange &step : change.edit) {
        if (!applyChange(after, step))
            return;
    }
    const StoredArticle *before = stored();
    const qsizetype place = indexOf(after, m_article);
    if (change.edit.isEmpty() || !before || place < 0)
        return;
    const Article &now = after.articles.at(place).article;
    const QString outlet = outletName(now);
    m_around.messages.show(MessageBar::Kind::Done, tr("%1 is compared in another version now.", "outlet").arg(outlet),
                           {fateSentence(anchorNotes(after, m_article))},
                           {tr("Undo"), [this] { m_around.actions[ActionId::Undo]->trigger(); }});
    m_around.document.changeVersion(before->article.file, now, what, [&keeper = m_around.keeper, edit](bool forth) {
        keeper.applyMade([edit, forth](const StoryContents &kept) { return edit(kept, forth); });
    });
}

void VersionsDesk::doBeside(const QString &what, const StoryEdit &edit)
{
    StoryContents imagined = *m_contents;
    StoryEdit back;
    for (const StoryChange &change : edit) {
        const auto inverse = applyChange(imagined, change);
        if (!inverse)
            return;
        back.prepend(*inverse);
    }
    if (!edit.isEmpty())
        m_around.document.doBeside(what, [this, edit, back](bool forth) {
            m_around.keeper.apply(forth ? edit : back);
            Q_EMIT changedBeside();
        });
}

void VersionsDesk::rename(int row, const QString &name)
{
    doBeside(tr("Name of Version"), nameVersion(*m_contents, m_article, row, name));
}

void VersionsDesk::settle(int place)
{
    const auto note = m_contents->annotations.constFind(m_notes.value(place).annotation);
    if (note != m_contents->annotations.cend())
        doBeside(tr("Marked Place Is Right"), {PutAnnotation{lookedAt(*note)}});
}

void VersionsDesk::goToPlace(int place)
{
    const AnchorNote note = m_notes.value(place);
    const StoredArticle *article = stored();
    const auto comparison = m_around.document.comparison();
    if (m_offer || !article || !comparison || note.state == AnchorPlace::State::Lost)
        return;
    const QList<Article> &shown = comparison->story.articles;
    for (int i = 0; i < shown.size(); ++i) {
        if (shown.at(i).file != article->article.file || shown.at(i).text != article->article.text)
            continue;
        m_around.view.goTo(i, note.place);
        m_window->activateWindow();
    }
}

} // namespace tellings
