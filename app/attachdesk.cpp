// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachdesk.h"

#include "app/actions.h"
#include "app/attachdialog.h"
#include "app/storydocument.h"
#include "app/versionsshown.h"
#include "models/items/articlelistmodel.h"
#include "models/items/spantext.h"
#include "models/store/storykeeper.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <new>
#include <utility>

namespace tellings {

namespace {

constexpr double readingShare = 0.3;

bool lacksTexts(const StoryContents &contents)
{
    return std::ranges::any_of(contents.articles, &StoredArticle::withheld);
}

/// A row for each article without its text, in the story's order.
QList<MissingText> rowsOf(const StoryContents &contents, const AttachPlan &plan)
{
    QList<MissingText> rows;
    for (const StoredArticle &stored : contents.articles) {
        if (!stored.withheld)
            continue;
        MissingText row{.outlet = outletName(stored.article),
                        .headline = stored.article.headline,
                        .published = publishedText(stored.article),
                        .characters = stored.length};
        const auto text = std::ranges::find(plan.texts, stored.id, &PlannedText::article);
        if (text != plan.texts.cend()) {
            const bool identical = text->match == Attachment::Match::Identical;
            row.state = identical ? MissingText::State::Identical : MissingText::State::Changed;
            row.file = text->copy.article.file;
            row.anchors = fatesOf(text->anchors);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

AttachDesk::AttachDesk(const Surroundings &around, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_window(window)
    , m_run(this)
{
    connect(around.actions[ActionId::AttachCopies], &QAction::triggered, this, &AttachDesk::start);
    connect(&around.keeper, &StoryKeeper::contentsTold, this, &AttachDesk::showDialog);
    connect(&around.document, &StoryDocument::namesHiddenChanged, this, &AttachDesk::updateActions);
}

void AttachDesk::setAvailable(bool available)
{
    m_available = available;
    updateActions();
}

void AttachDesk::updateActions()
{
    m_around.actions[ActionId::AttachCopies]->setEnabled(m_available && !m_around.document.areNamesHidden());
}

void AttachDesk::start()
{
    if (m_around.document.areNamesHidden())
        m_around.messages.show(MessageBar::Kind::Warning,
                               tr("The outlets' names are hidden: stop the coding queue first."));
    else if (m_around.keeper.isReadOnly())
        m_around.messages.show(MessageBar::Kind::Warning,
                               tr("This story is open for reading only: save it elsewhere, then attach your copies."),
                               {}, {tr("Save As..."), [this] { Q_EMIT saveAsRequested(); }});
    else {
        m_asked = true;
        m_around.keeper.askContents();
    }
}

void AttachDesk::showDialog(const std::shared_ptr<const StoryContents> &contents)
{
    if (!std::exchange(m_asked, false) || m_dialog || !lacksTexts(*contents) || m_around.document.areNamesHidden())
        return;
    m_contents = contents;
    m_found = {};
    m_dialog = new AttachDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTexts(rowsOf(*contents, {}), {});
    connect(m_dialog, &AttachDialog::filesRequested, this, [this] {
        m_around.dialogs.addFiles(m_dialog, tr("Own Copies"), m_folder,
                                  [this](const QStringList &paths) { look(paths); });
    });
    connect(m_dialog, &AttachDialog::folderRequested, this,
            [this] { m_around.dialogs.openFolder(m_dialog, m_folder, [this](const QString &path) { look({path}); }); });
    connect(m_dialog, &AttachDialog::attachRequested, this, &AttachDesk::attach);
    connect(m_dialog, &QDialog::finished, this, [this] { m_run.cancel(); });
    m_dialog->open();
}

void AttachDesk::look(const QStringList &paths)
{
    if (!m_dialog || paths.isEmpty())
        return;
    m_folder = QFileInfo(paths.constFirst()).absolutePath();
    m_dialog->setRunning(true);
    m_run.start(
        [contents = m_contents, known = m_found.copies, paths](const Watch &watch) {
            Found found{.copies = known};
            QList<RefusedCopy> unreadable;
            try {
                const auto part = [&watch](double from, double to) -> Watch {
                    return [&watch, from, to](double done) { return watch(from + done * (to - from)); };
                };
                if (const auto read = readOwnCopies(paths, unreadable, part(0, readingShare))) {
                    for (const OwnCopy &copy : *read) {
                        if (std::ranges::none_of(known, [&copy](const OwnCopy &other) {
                                return other.article.file == copy.article.file;
                            }))
                            found.copies.append(copy);
                    }
                } else {
                    unreadable.append({read.error().path, read.error().text});
                }
                found.plan = planAttaching(*contents, found.copies, part(readingShare, 1));
            } catch (const std::bad_alloc &) {
                unreadable.append({paths.constFirst(), tr("There is not enough memory for these files.")});
            }
            found.plan.refused += unreadable;
            return found;
        },
        [this](double done) {
            if (m_dialog)
                m_dialog->setProgress(done);
        },
        [this](const Found &found) { show(found); });
}

void AttachDesk::show(const Found &found)
{
    m_found = found;
    if (!m_dialog)
        return;
    QStringList refused;
    for (const RefusedCopy &copy : found.plan.refused)
        refused.append(tr("%1: %2", "file, reason").arg(QFileInfo(copy.file).fileName(), copy.reason));
    m_dialog->setRunning(false);
    m_dialog->setTexts(rowsOf(*m_contents, found.plan), refused);
}

void AttachDesk::attach(const QList<int> &rows)
{
    QList<qint64> ids; // by row
    for (const StoredArticle &stored : m_contents->articles) {
        if (stored.withheld)
            ids.append(stored.id);
    }
    QList<PlannedText> texts;
    for (const int row : rows) {
        const auto text = std::ranges::find(std::as_const(m_found.plan.texts), ids.value(row), &PlannedText::article);
        if (text != m_found.plan.texts.cend())
            texts.append(*text);
    }
    Q_EMIT attaching();
    m_around.keeper.attach(texts);
}

} // namespace tellings
