// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/versionsdesk.h"

#include "app/actions.h"
#include "app/storydocument.h"
#include "app/versionmenu.h"
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
    , m_menu(new VersionMenu({around.actions, around.document, around.view, around.keeper}, window))
    , m_show(this)
    , m_read(this)
    , m_carry(this)
{
    const StoryDocument &document = around.document;
    connect(around.actions[ActionId::ShowVersions], &QAction::triggered, this,
            [this] { start(m_around.view.focusedArticle(), false); });
    connect(around.actions[ActionId::AddVersion], &QAction::triggered, this,
            [this] { start(m_around.view.focusedArticle(), true); });
    connect(m_menu, &VersionMenu::chosen, this,
            [this](const std::shared_ptr<const StoryContents> &kept, qint64 article, int version) {
                m_contents = kept;
                choose(article, version);
            });
    connect(&around.keeper, &StoryKeeper::contentsTold, this, &VersionsDesk::take);
    const auto close = [this] {
        cancel();
        if (m_versions)
            m_versions->close();
        updateActions();
    };
    connect(&document, &StoryDocument::opened, this, close);
    connect(&document, &StoryDocument::namesHiddenChanged, this, close); // its texts may say whose they are
    // By then what was done is on its way to the keeper, which tells what it has afterwards.
    connect(&around.document.undoStack(), &QUndoStack::indexChanged, this, [this] {
        m_carry.cancel(); // what it is about is not what it was: it begins again with what is kept by then
        if (isShown() || m_carrying)
            ask();
    });
    updateActions();
}

VersionsDesk::~VersionsDesk() = default;

void VersionsDesk::updateActions()
{
    for (const ActionId id : {ActionId::ShowVersions, ActionId::AddVersion, ActionId::ColumnVersion})
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

void VersionsDesk::follow()
{
    m_menu->follow();
}

void VersionsDesk::offerFile(int article, const QString &path)
{
    start(article, true, path);
}

bool VersionsDesk::refuseReadOnly()
{
    if (!m_around.keeper.isReadOnly())
        return false;
    m_around.messages.show(MessageBar::Kind::Warning,
                           tr("This story is open for reading only: save it elsewhere, then add versions to it."), {},
                           {tr("Save As..."), [this] { Q_EMIT saveAsRequested(); }});
    return true;
}

void VersionsDesk::start(int article, bool newer, const QString &path)
{
    const auto comparison = m_around.document.comparison();
    if (article < 0 || !comparison) {
        m_around.messages.show(MessageBar::Kind::Warning, tr("Put the cursor in the column first."));
        return;
    }
    if (refuseReadOnly())
        return;
    m_wanted = m_around.document.followed(comparison->story).articles.at(article).file;
    m_newer = newer;
    m_path = path;
    m_opening = true;
    dropOffer();
    ask();
}

void VersionsDesk::showArticle(qint64 article)
{
    if (m_around.document.areNamesHidden())
        return;
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
    if (m_carrying)
        carry();
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
    if (newer && m_path.isEmpty())
        chooseFile();
    else if (newer)
        look(std::exchange(m_path, {}));
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
    connect(m_versions, &VersionsWindow::compareRequested, this, [this](int row) { choose(m_article, row); });
    connect(m_versions, &VersionsWindow::nameEdited, this, &VersionsDesk::rename);
    connect(m_versions, &VersionsWindow::placeActivated, this, &VersionsDesk::goToPlace);
    connect(m_versions, &VersionsWindow::lookedAt, this, &VersionsDesk::settle);
    connect(m_versions, &VersionsWindow::offerTaken, this, &VersionsDesk::takeOffer);
    connect(m_versions, &VersionsWindow::offerRefused, this, [this] {
        dropOffer();
        refresh(-1, -1);
    });
    connect(m_versions, &VersionsWindow::workCancelled, this, &VersionsDesk::cancel);
    connect(m_versions, &QDialog::finished, this, [this] {
        if (!m_carrying) // what was taken is taken, whether somebody looks or not
            dropOffer();
    });
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
    m_versions->startWork(tr("Reading %1").arg(QFileInfo(path).fileName()));
    m_read.start([contents = m_contents, article = m_article,
                  path](const Watch &watch) { return readVersion(*contents, article, path, watch); },
                 [this](double done) { m_versions->setProgress(done); },
                 [this](const ReadVersion &read) {
                     m_versions->stopWork();
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
    cancel();
    m_offer.reset();
    if (m_versions)
        m_versions->clearOffer();
}

void VersionsDesk::cancel()
{
    m_read.cancel();
    m_carry.cancel();
    setCarrying(false);
    if (m_versions)
        m_versions->stopWork();
}

void VersionsDesk::takeOffer()
{
    if (m_offer && stored())
        want({.article = m_article, .version = m_offer->version, .isNew = true});
}

void VersionsDesk::choose(qint64 article, int row)
{
    const qsizetype place = indexOf(*m_contents, article);
    if (place < 0 || row == m_contents->articles.at(place).version || refuseReadOnly())
        return;
    const QList<ArticleVersion> versions = versionsOf(m_contents->articles.at(place));
    if (row >= 0 && row < versions.size())
        want({.article = article, .version = versions.at(row)});
}

void VersionsDesk::want(const WantedVersion &version)
{
    m_read.cancel();
    m_carrying = version;
    if (m_versions)
        m_versions->startWork(tr("Finding what is marked"));
    Q_EMIT runningChanged(true);
    carry();
}

void VersionsDesk::carry()
{
    m_carry.start([contents = m_contents,
                   wanted = *m_carrying](const Watch &watch) { return carryOver(*contents, wanted, watch); },
                  [this](double done) {
                      if (m_versions)
                          m_versions->setProgress(done);
                      Q_EMIT progressChanged(done);
                  },
                  [this](const CarriedVersion &carried) { change(carried); });
}

void VersionsDesk::setCarrying(bool carrying)
{
    if (m_carrying.has_value() == carrying)
        return;
    m_carrying.reset();
    Q_EMIT runningChanged(false);
}

void VersionsDesk::change(const CarriedVersion &carried)
{
    const WantedVersion wanted = *m_carrying;
    if (wanted.isNew)
        m_filled = 0; // the two versions that are new to each other are the ones to look at
    dropOffer();
    if (carried.edit.isEmpty())
        return ask();
    m_around.messages.show(MessageBar::Kind::Done,
                           tr("%1 is compared in another version now.", "outlet").arg(outletName(carried.now)),
                           {carried.fate}, {tr("Undo"), [this] { m_around.actions[ActionId::Undo]->trigger(); }});
    m_around.document.changeVersion(
        carried.before.file, carried.now, wanted.isNew ? tr("Newer Version") : tr("Choice of Version"),
        [&keeper = m_around.keeper, edit = keptEdit(m_contents, wanted, carried)](bool forth) {
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
    const AnchorNote moved = m_notes.value(place);
    if (moved.correction >= 0)
        return m_around.document.settleCorrection(moved.correction, moved.stretch);
    const auto note = m_contents->annotations.constFind(moved.annotation);
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
