// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coding/codingspanel.h"

#include "widgets/common/clearbutton.h"
#include "widgets/common/wraplayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{CodingTarget::Selection,  CodingTarget::Span,    CodingTarget::Passage,
                           CodingTarget::Difference, CodingTarget::Absence, CodingTarget::Article,
                           CodingTarget::Story};

/// Fills a box of which the first entry asks for nothing; what was chosen stays chosen while it is there.
void refill(QComboBox &box, const QString &all, const QList<std::pair<QString, QVariant>> &entries)
{
    const QSignalBlocker blocker(&box);
    const QVariant before = box.currentData();
    box.clear();
    box.addItem(all);
    for (const auto &[text, value] : entries)
        box.addItem(text, value);
    box.setCurrentIndex(before.isValid() ? std::max(0, box.findData(before)) : 0);
}

} // namespace

CodingsPanel::CodingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new CodingListModel(this))
    , m_filtered(new CodingFilterModel(m_model, this))
    , m_text(new QLineEdit(this))
    , m_code(new QComboBox(this))
    , m_coder(new QComboBox(this))
    , m_outlet(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_list(new QTreeView(this))
    , m_count(new QLabel(this))
    , m_note(new QPushButton(tr("No&te..."), this))
    , m_recode(new QToolButton(this))
    , m_remove(new QPushButton(tr("Remo&ve"), this))
{
    setObjectName(u"codingsPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    buildFilters();
    buildList();
    buildButtons();
    fillFilters({});
    updateState();
}

void CodingsPanel::buildFilters()
{
    auto *filters = new QWidget(this);
    auto *row = new WrapLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_text->setObjectName(u"codingsText"_s);
    m_text->setAccessibleName(tr("Search codings"));
    m_text->setPlaceholderText(tr("Search text, notes and codes"));
    addClearButton(*m_text);
    row->addWidget(m_text);
    for (const auto &[box, name, spoken] :
         {std::tuple(m_code, u"codingsCode"_s, tr("Code")), std::tuple(m_coder, u"codingsCoder"_s, tr("Coder")),
          std::tuple(m_outlet, u"codingsOutlet"_s, tr("Outlet")),
          std::tuple(m_kind, u"codingsKind"_s, tr("What is coded"))}) {
        box->setObjectName(name);
        box->setAccessibleName(spoken);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &CodingsPanel::applyFilter);
    }
    connect(m_text, &QLineEdit::textChanged, this, &CodingsPanel::applyFilter);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(filters);
}

void CodingsPanel::buildList()
{
    m_list->setObjectName(u"codingsList"_s);
    m_list->setAccessibleName(tr("Codings"));
    m_list->setModel(m_filtered);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(static_cast<int>(CodingColumn::Time), Qt::AscendingOrder);
    m_list->installEventFilter(this);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(static_cast<int>(CodingColumn::Text), QHeaderView::Stretch);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_list, 1);
    connect(m_filtered, &CodingFilterModel::ranksWanted, this, [this](int column) {
        m_ranking.start([cells = m_model->cells(), codings = m_model->codings(),
                         column](const Watch &) { return codingRanks(cells, codings, CodingColumn(column)); },
                        [this, column](const QList<int> &ranks) { m_filtered->setRanks(column, ranks); });
    });
    connect(m_list, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(CodingIdRole).toLongLong()); });
    connect(m_list, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(CodingIdRole).toLongLong()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CodingsPanel::updateState);
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &CodingsPanel::updateState);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, &CodingsPanel::updateState);
    connect(m_filtered, &QAbstractItemModel::rowsRemoved, this, &CodingsPanel::updateState);
}

void CodingsPanel::buildButtons()
{
    m_count->setObjectName(u"codingsCount"_s);
    m_note->setObjectName(u"codingsNote"_s);
    m_recode->setObjectName(u"codingsRecode"_s);
    m_recode->setText(tr("Recode As"));
    m_recode->setToolTip(tr("Gives the selected codings another code"));
    m_recode->setFocusPolicy(Qt::StrongFocus);
    m_recode->setPopupMode(QToolButton::InstantPopup);
    m_recode->setMenu(new QMenu(m_recode));
    m_recode->menu()->setObjectName(u"recodeMenu"_s);
    m_remove->setObjectName(u"codingsRemove"_s);
    connect(m_note, &QPushButton::clicked, this, [this] { Q_EMIT noteRequested(selected().value(0)); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(selected()); });
    connect(m_recode->menu(), &QMenu::aboutToShow, this, &CodingsPanel::fillCodes);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_note);
    row->addWidget(m_recode);
    row->addWidget(m_remove);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void CodingsPanel::setCodings(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings)
{
    const QList<qint64> before = selected();
    m_model->setCodings(contents, codebook, codings);
    fillFilters(contents);
    applyFilter();
    if (selected() != before)
        select(before);
    updateState();
}

void CodingsPanel::fillFilters(const StoryContents &contents)
{
    QList<std::pair<QString, QVariant>> codes;
    for (const Code &code : m_model->codebook().codes())
        codes.append({m_model->codebook().pathOf(code.id), code.id});
    refill(*m_code, tr("All codes"), codes);
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QString &coder = m_model->codingAt(row).coder; !names.contains(coder))
            names.append(coder);
    }
    names.sort();
    QList<std::pair<QString, QVariant>> coders;
    for (const QString &name : std::as_const(names))
        coders.append({name, name});
    refill(*m_coder, tr("All coders"), coders);
    QList<std::pair<QString, QVariant>> outlets;
    for (const StoredArticle &stored : contents.articles)
        outlets.append({stored.article.outlet.isEmpty() ? stored.article.file : stored.article.outlet, stored.id});
    refill(*m_outlet, tr("All outlets"), outlets);
    QList<std::pair<QString, QVariant>> targets;
    for (const CodingTarget target : kinds)
        targets.append({kindText(target), static_cast<int>(target)});
    refill(*m_kind, tr("All kinds"), targets);
}

void CodingsPanel::applyFilter()
{
    CodingFilter filter;
    filter.code = m_code->currentData().toUuid();
    filter.coder = m_coder->currentData().toString();
    filter.article = m_outlet->currentData().toLongLong();
    if (m_kind->currentData().isValid())
        filter.target = CodingTarget(m_kind->currentData().toInt());
    filter.text = m_text->text().trimmed();
    m_filtered->setFilter(filter);
    updateState();
}

void CodingsPanel::choose(qint64 coding)
{
    const int row = m_model->rowOf(coding);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filtered->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

/// Neighbours as one range: thousands of single rows would each be compared with each.
void CodingsPanel::select(const QList<qint64> &codings)
{
    QList<int> rows;
    for (const qint64 id : codings) {
        const int row = m_model->rowOf(id);
        const QModelIndex index = row < 0 ? QModelIndex() : m_filtered->mapFromSource(m_model->index(row, 0));
        if (index.isValid())
            rows.append(index.row());
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int first = rows.at(i);
        while (i + 1 < rows.size() && rows.at(i + 1) == rows.at(i) + 1)
            ++i;
        selection.append(QItemSelectionRange(m_filtered->index(first, 0),
                                             m_filtered->index(rows.at(i), m_filtered->columnCount() - 1)));
    }
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QList<qint64> CodingsPanel::selected() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    QList<qint64> ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model->codingAt(m_filtered->mapToSource(m_filtered->index(row, 0)).row()).id);
    return ids;
}

qsizetype CodingsPanel::selectedCount() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection())
        count += range.height();
    return count;
}

void CodingsPanel::fillCodes()
{
    QMenu *menu = m_recode->menu();
    menu->clear();
    for (const Code &code : m_model->codebook().codes()) {
        if (code.retired || code.isGroup)
            continue;
        QAction *action = menu->addAction(m_model->codebook().pathOf(code.id).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id = code.id] { Q_EMIT recodeRequested(selected(), id); });
    }
}

void CodingsPanel::updateState()
{
    const qsizetype count = selectedCount();
    m_note->setEnabled(count == 1);
    m_recode->setEnabled(count > 0);
    m_remove->setEnabled(count > 0);
    m_count->setText(
        tr("%1 of %n coding(s)", nullptr, m_model->rowCount()).arg(QLocale().toString(m_filtered->rowCount())));
}

bool CodingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (watched == m_list && (press || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
            event->accept(); // before the window takes it for what is at the cursor
            if (press && selectedCount() > 0)
                Q_EMIT removeRequested(selected());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tellings
