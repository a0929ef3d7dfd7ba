// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/passages/passagepanel.h"

#include "models/items/passagefiltermodel.h"
#include "models/items/passagelistmodel.h"
#include "widgets/common/clearbutton.h"
#include "widgets/passages/passagedelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tellings {

using namespace Qt::StringLiterals;

PassagePanel::PassagePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new PassageListModel(this))
    , m_filtered(new PassageFilterModel(this))
    , m_text(new QLineEdit(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListView(m_pages))
    , m_nothing(new QLabel(m_pages))
    , m_count(new QLabel(this))
{
    setObjectName(u"passagePanel"_s);
    m_filtered->setSourceModel(m_model);
    buildSearch();

    m_list->setObjectName(u"passageList"_s);
    m_list->setAccessibleName(tr("Passages"));
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new PassageDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);

    m_nothing->setObjectName(u"noPassages"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(16, 16, 16, 16);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_nothing);
    m_count->setObjectName(u"passageCount"_s);
    m_count->setContentsMargins(8, 0, 8, 4);

    auto *filters = new QVBoxLayout;
    filters->setContentsMargins(8, 8, 8, 4);
    filters->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(filters);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_count);

    connectSearch();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_following && current.isValid())
            Q_EMIT passageChosen(current.data(PassageNumberRole).toInt());
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT passageChosen(index.data(PassageNumberRole).toInt()); });
    updateState();
}

PassagePanel::~PassagePanel() = default;

void PassagePanel::buildSearch()
{
    m_text->setObjectName(u"passageFilter"_s);
    m_text->setAccessibleName(tr("Search passages"));
    m_text->setPlaceholderText(tr("Search by words, outlet or number"));
    addClearButton(*m_text);
    m_text->setAcceptDrops(false); // files dropped here are for the window
    m_text->installEventFilter(this);
}

void PassagePanel::connectSearch()
{
    connect(m_text, &QLineEdit::textChanged, m_filtered, &PassageFilterModel::setText);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, &PassagePanel::updateState);
    connect(m_filtered, &QAbstractItemModel::rowsRemoved, this, &PassagePanel::updateState);
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &PassagePanel::updateState);
}

void PassagePanel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    const QScopedValueRollback following(m_following, true);
    m_articles = comparison ? static_cast<int>(comparison->story.articles.size()) : 0;
    m_passages = comparison ? static_cast<int>(comparison->passages.size()) : 0;
    m_onlyHere = false;
    m_filtered->setPassages({});
    m_model->setComparison(std::move(comparison));
    updateState();
}

void PassagePanel::setFilter(const PassageFilter &filter, const FilteredStory &left)
{
    const QScopedValueRollback following(m_following, true);
    m_onlyHere = filter.show == PassageFilter::Show::OnlyHere;
    m_filtered->setPassages(filter.isOn() ? std::optional(left.passages) : std::nullopt);
    updateState();
}

void PassagePanel::setBaseArticle(int article)
{
    m_model->setBaseArticle(article);
}

int PassagePanel::shownCount() const
{
    return m_filtered->rowCount();
}

void PassagePanel::setCurrentPassage(int number)
{
    const QScopedValueRollback following(m_following, true);
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(number));
    if (!index.isValid()) {
        m_list->setCurrentIndex({});
        m_list->clearSelection();
        return;
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void PassagePanel::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool PassagePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
        event->accept(); // before the window takes it to clear the choice
        if (event->type() == QEvent::KeyPress)
            m_text->clear();
        return true;
    }
    if (key == Qt::Key_Down && event->type() == QEvent::KeyPress && m_filtered->rowCount() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_filtered->index(0, 0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PassagePanel::updateState()
{
    const int shown = shownCount();
    m_pages->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_list) : m_nothing);
    if (m_passages > 0)
        m_nothing->setText(m_onlyHere ? tr("The filter shows text that one outlet alone has: no passages.")
                                      : tr("No passage matches the filter."));
    else if (m_articles == 1)
        m_nothing->setText(tr("One article alone has nothing to be compared with. Open two or more."));
    else
        m_nothing->setText(m_articles > 1 ? tr("These articles share no text.") : tr("No story is open."));
    m_count->setText(tr("%1 of %n passage(s)", nullptr, m_passages).arg(QLocale().toString(shown)));
    m_count->setVisible(m_filtered->isFiltering());
}

} // namespace tellings
