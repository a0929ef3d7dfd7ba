// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/story/versionswindow.h"

#include "widgets/common/announce.h"
#include "widgets/common/rowtable.h"
#include "widgets/common/workrow.h"
#include "widgets/story/versiontext.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr QSize usualSize(920, 760);
constexpr int listedVersions = 4;
constexpr int leastName = 10; ///< characters of a version's name
constexpr int textShare = 2;

QLabel *newLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

VersionsWindow::VersionsWindow(QWidget *parent)
    : QDialog(parent)
    , m_versions(new VersionListModel(this))
    , m_changes(new VersionChangeModel(this))
    , m_fates(new AnchorFateModel(this))
    , m_article(new QComboBox(this))
    , m_list(newRowTable(m_versions, u"versionList"_s, tr("Versions"), this))
    , m_newer(new QPushButton(tr("&Newer Version From File..."), this))
    , m_compare(new QPushButton(tr("&Compare This Version"), this))
    , m_offer(new QFrame(this))
    , m_offerText(new QLabel(m_offer))
    , m_work(new WorkRow(this))
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_previous(new QPushButton(tr("&Previous Change"), this))
    , m_next(new QPushButton(tr("Ne&xt Change"), this))
    , m_text(new VersionText(this))
    , m_tabs(new QTabWidget(this))
    , m_changeTable(newRowTable(m_changes, u"versionChanges"_s, tr("Changes"), this))
    , m_placeTable(newRowTable(m_fates, u"versionPlaces"_s, tr("Marked places"), this))
    , m_placeSummary(new QLabel(this))
    , m_right(new QPushButton(tr("The Place Is &Right"), this))
{
    setObjectName(u"versionsWindow"_s);
    setWindowTitle(tr("Versions"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *layout = new QVBoxLayout(this);
    buildTop(layout);
    buildOffer(layout);
    buildDifference(layout);
    buildTables();
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_text);
    split->addWidget(m_tabs);
    split->setStretchFactor(0, textShare);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    layout->addWidget(split, 1);
    resize(usualSize.boundedTo(screen()->availableSize() * 0.9));
    updateButtons();
}

void VersionsWindow::buildTop(QLayout *layout)
{
    m_article->setObjectName(u"versionArticle"_s);
    m_article->setAccessibleName(tr("Article"));
    m_newer->setObjectName(u"newerVersion"_s);
    m_compare->setObjectName(u"compareVersion"_s);
    for (QPushButton *button : {m_newer, m_compare, m_previous, m_next, m_right})
        button->setAutoDefault(false); // Return is for what is chosen in a table
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setToolTip(tr("F2 changes the name of a version"));
    m_list->setMaximumHeight(fontMetrics().height() * 2 * (listedVersions + 1));
    auto *row = new QHBoxLayout;
    row->addWidget(newLabel(tr("&Article:"), m_article, this));
    row->addWidget(m_article, 1);
    row->addWidget(m_newer);
    row->addWidget(m_compare);
    auto *box = qobject_cast<QVBoxLayout *>(layout);
    box->addLayout(row);
    box->addWidget(m_list);
    connect(m_article, &QComboBox::activated, this, &VersionsWindow::articleChosen);
    connect(m_newer, &QPushButton::clicked, this, &VersionsWindow::newerRequested);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(m_list->currentIndex().row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VersionsWindow::updateButtons);
    connect(m_versions, &VersionListModel::nameEdited, this, &VersionsWindow::nameEdited);
}

void VersionsWindow::buildOffer(QLayout *layout)
{
    m_offer->setObjectName(u"versionOffer"_s);
    m_offer->setFrameShape(QFrame::StyledPanel);
    m_offerText->setObjectName(u"versionOfferText"_s);
    m_offerText->setWordWrap(true);
    m_take = new QPushButton(tr("A&dd This Version"), m_offer);
    m_take->setObjectName(u"takeVersion"_s);
    m_leave = new QPushButton(tr("&Leave It Out"), m_offer);
    m_leave->setObjectName(u"leaveVersion"_s);
    for (QPushButton *button : {m_take, m_leave})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_offer);
    row->addWidget(m_offerText, 1);
    row->addWidget(m_take);
    row->addWidget(m_leave);
    m_offer->hide();
    layout->addWidget(m_offer);
    layout->addWidget(m_work);
    connect(m_work, &WorkRow::cancelRequested, this, &VersionsWindow::workCancelled);
    connect(m_take, &QPushButton::clicked, this, &VersionsWindow::offerTaken);
    connect(m_leave, &QPushButton::clicked, this, &VersionsWindow::offerRefused);
}

void VersionsWindow::buildDifference(QLayout *layout)
{
    m_before->setObjectName(u"versionBefore"_s);
    m_before->setAccessibleName(tr("Changes from version"));
    m_after->setObjectName(u"versionAfter"_s);
    m_after->setAccessibleName(tr("Changes to version"));
    m_summary->setObjectName(u"versionSummary"_s);
    m_summary->setWordWrap(true);
    m_previous->setObjectName(u"previousChange"_s);
    m_next->setObjectName(u"nextChange"_s);
    m_previous->setToolTip(tr("The change before (Alt+Up)"));
    m_next->setToolTip(tr("The next change (Alt+Down)"));
    auto *row = new QHBoxLayout;
    row->addWidget(newLabel(tr("Changes &from:"), m_before, this));
    row->addWidget(m_before);
    row->addWidget(newLabel(tr("&to:"), m_after, this));
    row->addWidget(m_after);
    row->addWidget(m_summary, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    qobject_cast<QVBoxLayout *>(layout)->addLayout(row);
    for (QComboBox *box : {m_before, m_after}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the names come later
        box->setMinimumContentsLength(leastName);
        connect(box, &QComboBox::activated, this, [this] { Q_EMIT pairChosen(before(), after()); });
    }
    connect(m_previous, &QPushButton::clicked, this, [this] { step(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(true); });
    connect(new QShortcut(QKeySequence(u"Alt+Up"_s), this), &QShortcut::activated, this, [this] { step(false); });
    connect(new QShortcut(QKeySequence(u"Alt+Down"_s), this), &QShortcut::activated, this, [this] { step(true); });
}

void VersionsWindow::buildTables()
{
    m_tabs->setObjectName(u"versionTabs"_s);
    m_tabs->addTab(m_changeTable, tr("C&hanges"));
    auto *places = new QWidget(m_tabs);
    m_placeSummary->setObjectName(u"versionPlaceSummary"_s);
    m_placeSummary->setWordWrap(true);
    m_right->setObjectName(u"placeIsRight"_s);
    m_right->setToolTip(tr("You looked, and the place where it was found is the right one"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_placeSummary, 1);
    row->addWidget(m_right);
    auto *layout = new QVBoxLayout(places);
    layout->addLayout(row);
    layout->addWidget(m_placeTable, 1);
    m_tabs->addTab(places, tr("&Marked Places"));
    connect(m_changeTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid() && now.row() + 1 != m_text->change())
                    goToChange(now.row() + 1);
            });
    connect(m_placeTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VersionsWindow::updatePlaceButton);
    connect(m_placeTable, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT placeActivated(index.row()); });
    connect(m_right, &QPushButton::clicked, this, [this] { Q_EMIT lookedAt(m_placeTable->currentIndex().row()); });
}

void VersionsWindow::setArticles(const QStringList &outlets, int current)
{
    m_article->clear();
    m_article->addItems(outlets);
    m_article->setCurrentIndex(current);
    setWindowTitle(tr("Versions of %1").arg(outlets.value(current)));
}

void VersionsWindow::setVersions(const QList<VersionRow> &versions)
{
    const bool more = versions.size() != m_versions->versions().size();
    const int row = m_list->currentIndex().row();
    const int from = before();
    const int to = after();
    m_versions->setVersions(versions);
    m_list->resizeColumnsToContents();
    const auto last = static_cast<int>(versions.size()) - 1;
    m_list->setCurrentIndex(m_versions->index(row >= 0 && row <= last ? row : last, 0));
    for (QComboBox *box : {m_before, m_after}) {
        box->clear();
        for (int i = 0; i <= last; ++i)
            box->addItem(versionName(versions, i));
    }
    const bool stays = !more && from >= 0 && to >= 0;
    showPair(stays ? from : std::max(0, last - 1), stays ? to : last);
    updateButtons();
}

int VersionsWindow::before() const
{
    return m_before->currentIndex();
}

int VersionsWindow::after() const
{
    return m_after->currentIndex();
}

void VersionsWindow::showPair(int before, int after)
{
    m_before->setCurrentIndex(before);
    m_after->setCurrentIndex(after);
}

void VersionsWindow::setDifference(const VersionView &view)
{
    m_view = view;
    m_changes->setChanges(view.changes);
    m_changeTable->resizeColumnsToContents();
    m_text->setView(view);
    const bool single = m_versions->versions().size() < 2;
    m_summary->setText(single ? tr("There is one version so far.") : changeSummary(view));
    m_tabs->setTabText(0, tr("C&hanges (%1)").arg(locale().toString(view.changes.size())));
    updateButtons();
}

void VersionsWindow::setPlaces(const QList<AnchorFate> &places)
{
    const int row = std::max(0, m_placeTable->currentIndex().row());
    m_places = places;
    m_fates->setAnchors(places);
    m_placeTable->resizeColumnsToContents();
    m_placeSummary->setText(anchorSummary(places));
    const int unsure = countOf(places, AnchorFate::State::Moved) + countOf(places, AnchorFate::State::Lost);
    m_tabs->setTabText(1,
                       unsure == 0
                           ? tr("&Marked Places")
                           : tr("&Marked Places (%1 to check)", "moved or lost").arg(locale().toString(unsure)));
    if (!places.isEmpty())
        m_placeTable->setCurrentIndex(m_fates->index(std::min(row, static_cast<int>(places.size()) - 1), 0));
    updatePlaceButton();
}

void VersionsWindow::setOffer(const QString &text, bool doubtful)
{
    showBanner(text, true);
    (doubtful ? m_leave : m_take)->setFocus(Qt::OtherFocusReason);
}

void VersionsWindow::showNote(const QString &text)
{
    showBanner(text, false);
}

void VersionsWindow::showBanner(const QString &text, bool offers)
{
    m_offers = offers;
    m_offerText->setText(text);
    for (QPushButton *button : {m_take, m_leave})
        button->setVisible(offers);
    m_offer->show();
    announce(m_offer, text);
    updateButtons();
}

void VersionsWindow::clearOffer()
{
    m_offers = false;
    m_offer->hide();
    updateButtons();
}

void VersionsWindow::startWork(const QString &what)
{
    m_working = true;
    m_work->start(what);
    updateButtons();
}

void VersionsWindow::setProgress(double done)
{
    m_work->setProgress(done);
}

void VersionsWindow::stopWork()
{
    m_working = false;
    m_work->stop();
    updateButtons();
}

void VersionsWindow::goToChange(int number)
{
    m_text->showChange(number);
    m_changeTable->setCurrentIndex(m_changes->index(number - 1, 0));
    const VersionView::Change &change = m_view.changes.at(number - 1);
    announce(m_text,
             tr("Change %1 of %2: %3 %4 %5", "number, all, kind, words before, words now")
                 .arg(locale().toString(number), locale().toString(m_view.changes.size()),
                      m_changes->index(number - 1, VersionChangeModel::Kind).data().toString(), change.before,
                      change.now)
                 .simplified());
}

void VersionsWindow::step(bool forth)
{
    if (const int number = forth ? m_text->changeAfter() : m_text->changeBefore(); number > 0)
        goToChange(number);
}

void VersionsWindow::updateButtons()
{
    const VersionRow row = m_versions->versions().value(m_list->currentIndex().row());
    m_newer->setEnabled(!m_working && !m_offers && !m_versions->versions().isEmpty());
    m_compare->setEnabled(!m_working && !m_offers && m_list->currentIndex().isValid() && !row.isCurrent);
    m_article->setEnabled(!m_working && !m_offers);
    m_take->setEnabled(!m_working);
    m_leave->setEnabled(!m_working);
    m_previous->setEnabled(!m_view.changes.isEmpty());
    m_next->setEnabled(!m_view.changes.isEmpty());
}

void VersionsWindow::updatePlaceButton()
{
    const AnchorFate place = m_places.value(m_placeTable->currentIndex().row());
    m_right->setEnabled(place.state == AnchorFate::State::Moved && place.canBeSettled);
}

} // namespace tellings
