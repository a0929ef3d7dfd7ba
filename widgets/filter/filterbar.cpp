// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/filter/filterbar.h"

#include "models/items/spantext.h"
#include "widgets/common/colour.h"
#include "widgets/common/wraplayout.h"
#include "widgets/filter/choicebutton.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

using Show = PassageFilter::Show;

template <typename Value>
QList<int> numbersOf(const QList<Value> &values)
{
    QList<int> numbers;
    for (const Value value : values)
        numbers.append(static_cast<int>(value));
    return numbers;
}

template <typename Value>
QList<Value> valuesOf(const QList<int> &numbers)
{
    QList<Value> values;
    for (const int number : numbers)
        values.append(static_cast<Value>(number));
    return values;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_show(new QButtonGroup(this))
    , m_outlets(new QComboBox(this))
    , m_relations(new ChoiceButton(tr("Relation"), this))
    , m_roles(new ChoiceButton(tr("Paragraphs"), this))
    , m_with(new ChoiceButton(tr("In"), this))
    , m_without(new ChoiceButton(tr("Not in"), this))
    , m_state(new QLabel(this))
{
    setObjectName(u"filterBar"_s);
    setAccessibleName(tr("Filter"));
    auto *layout = new WrapLayout(this);
    layout->setContentsMargins(10, 5, 8, 5);
    layout->setSpacing(6);
    buildSwitch();
    buildConditions();
    buildState();
    // Controls were made as members, before the switch that stands first.
    QWidget *before = m_show->buttons().constLast();
    for (QWidget *next : std::initializer_list<QWidget *>{m_outlets, m_relations, m_roles, m_with, m_without, m_gaps,
                                                          m_clear, m_change}) {
        setTabOrder(before, next);
        before = next;
    }
    showState();
}

void FilterBar::buildSwitch()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](Show show, const QString &name, const QString &text, const QString &toolTip) {
        auto *button = new QToolButton(box);
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(toolTip);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_show->addButton(button, std::to_underlying(show));
        row->addWidget(button);
    };
    add(Show::All, u"filterAll"_s, tr("All"), tr("All text"));
    add(Show::Shared, u"filterShared"_s, tr("Shared"), tr("Only paragraphs with text that other outlets have"));
    add(Show::OnlyHere, u"filterOnlyHere"_s, tr("Only Here"), tr("Only paragraphs with text that no other outlet has"));
    m_show->button(std::to_underlying(Show::All))->setChecked(true);
    layout()->addWidget(box);
    m_controls.append(box);
    connect(m_show, &QButtonGroup::idClicked, this, &FilterBar::changeShown);
}

void FilterBar::buildConditions()
{
    m_outlets->setObjectName(u"outletsFilter"_s);
    m_outlets->setAccessibleName(tr("Fewest outlets"));
    m_outlets->setToolTip(tr("Only passages that at least so many outlets have"));
    connect(m_outlets, &QComboBox::currentIndexChanged, this, &FilterBar::change);
    layout()->addWidget(m_outlets);
    m_controls.append(m_outlets);
    const auto add = [this](ChoiceButton *button, const QString &name, const QString &toolTip) {
        button->setObjectName(name);
        button->setToolTip(toolTip);
        layout()->addWidget(button);
        m_controls.append(button);
        connect(button, &ChoiceButton::chosenChanged, this, &FilterBar::change);
    };
    add(m_relations, u"relationFilter"_s, tr("Only passages of these relations"));
    add(m_roles, u"rolesFilter"_s, tr("Only passages that stand in such a paragraph somewhere"));
    add(m_with, u"withFilter"_s, tr("Only passages that all of these outlets have"));
    add(m_without, u"withoutFilter"_s, tr("Only passages that none of these outlets has"));
    QList<ChoiceButton::Choice> relations;
    for (const Relation relation : {Relation::Verbatim, Relation::Edited, Relation::Reworded})
        relations.append({relationText(relation), std::to_underlying(relation)});
    m_relations->setChoices(relations);
}

void FilterBar::buildState()
{
    m_state->setObjectName(u"filterState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setContentsMargins(4, 0, 4, 0);
    layout()->addWidget(m_state);
    m_gaps = addButton(u"filterGaps"_s, tr("Open Gaps"), tr("Show what the filter folds away, or fold it again"));
    m_clear = addButton(u"filterClear"_s, tr("Clear"), tr("Show all text and all passages again"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_change = addButton(u"filterChange"_s, tr("Change Filter..."), tr("Show the filter's controls"));
    connect(m_gaps, &QToolButton::clicked, this, &FilterBar::gapsRequested);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clearRequested);
    connect(m_change, &QToolButton::clicked, this, &FilterBar::controlsRequested);
}

QToolButton *FilterBar::addButton(const QString &name, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void FilterBar::setComparison(const Comparison *comparison)
{
    QList<ChoiceButton::Choice> roles;
    QList<ChoiceButton::Choice> outlets;
    if (comparison) {
        for (const ParagraphRole role : rolesIn(comparison->story))
            roles.append({roleText(role), std::to_underlying(role)});
        for (const Article &article : comparison->story.articles)
            outlets.append({outletName(article), static_cast<int>(outlets.size())});
    }
    m_roles->setChoices(roles);
    m_with->setChoices(outlets);
    m_without->setChoices(outlets);
    m_passages = comparison ? static_cast<int>(comparison->passages.size()) : 0;
    fillOutletCounts(static_cast<int>(outlets.size()));
}

void FilterBar::fillOutletCounts(int articles)
{
    const QSignalBlocker blocker(m_outlets);
    m_outlets->clear();
    m_outlets->addItem(tr("In %n or more", "outlets", PassageFilter::leastOutlets), PassageFilter::leastOutlets);
    for (int count = PassageFilter::leastOutlets + 1; count <= articles; ++count)
        m_outlets->addItem(
            count == articles ? tr("In all %n", "outlets", count) : tr("In %n or more", "outlets", count), count);
}

PassageFilter FilterBar::asked() const
{
    return {.show = static_cast<Show>(m_show->checkedId()),
            .fewestOutlets = m_outlets->currentData().toInt(),
            .relations = valuesOf<Relation>(m_relations->chosen()),
            .roles = valuesOf<ParagraphRole>(m_roles->chosen()),
            .with = m_with->chosen(),
            .without = m_without->chosen()};
}

void FilterBar::change()
{
    PassageFilter filter = asked();
    if (filter.show == Show::All && filter.asksOfPassages())
        filter.show = Show::Shared; // as what is not shared is folded then
    Q_EMIT filterChanged(filter);
}

void FilterBar::changeShown()
{
    PassageFilter filter = asked();
    if (filter.show == Show::All)
        filter = {.roles = filter.roles}; // the others say what of the shared text there is to be
    Q_EMIT filterChanged(filter);
}

void FilterBar::setFilter(const PassageFilter &filter, const FilteredStory &left)
{
    m_filter = filter;
    m_show->button(std::to_underlying(filter.show))->setChecked(true);
    {
        const QSignalBlocker blocker(m_outlets);
        m_outlets->setCurrentIndex(std::max(0, m_outlets->findData(filter.fewestOutlets)));
    }
    tintSwitch();
    m_relations->setChosen(numbersOf(filter.relations));
    m_roles->setChosen(numbersOf(filter.roles));
    m_with->setChosen(filter.with);
    m_without->setChosen(filter.without);
    const bool ofPassages = filter.show != Show::OnlyHere;
    for (QWidget *control : std::initializer_list<QWidget *>{m_outlets, m_relations, m_with, m_without})
        control->setEnabled(ofPassages);
    m_outlets->setEnabled(ofPassages && m_outlets->count() > 1);
    m_state->setText(stateText(left));
    showState();
}

/// The switch says by colour and by weight what is on: a pressed button alone is easily overlooked.
void FilterBar::tintSwitch()
{
    for (QAbstractButton *button : m_show->buttons()) {
        QPalette tinted;
        if (button->isChecked()) {
            tinted.setColor(QPalette::Button, palette().color(QPalette::Highlight));
            tinted.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
        }
        button->setPalette(tinted);
        QFont face = font();
        face.setBold(button->isChecked());
        button->setFont(face);
    }
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        tintSwitch();
}

QString FilterBar::stateText(const FilteredStory &left) const
{
    if (!m_filter.isOn())
        return {};
    const QString passages = m_filter.show == Show::OnlyHere
        ? tr("Text that one outlet alone has")
        : tr("%1 of %n passage(s)", nullptr, m_passages).arg(QLocale().toString(left.passages.size()));
    const QString folded = tr("%n paragraph(s) folded", nullptr, left.foldedParagraphs());
    return tr("%1 · %2", "passages, folded paragraphs").arg(passages, folded);
}

QString FilterBar::summary() const
{
    return m_state->text();
}

void FilterBar::setGapsOpen(bool anyClosed, bool anyOpen)
{
    m_gaps->setText(anyOpen && !anyClosed ? tr("Fold Gaps") : tr("Open Gaps"));
    m_gaps->setEnabled(anyClosed || anyOpen);
}

void FilterBar::setControlsShown(bool shown)
{
    m_controlsShown = shown;
    showState();
}

void FilterBar::focusControls()
{
    m_show->checkedButton()->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::showState()
{
    const bool on = m_filter.isOn();
    for (QWidget *control : std::as_const(m_controls))
        control->setVisible(m_controlsShown);
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, m_gaps, m_clear})
        part->setVisible(on);
    m_change->setVisible(on && !m_controlsShown);
    setVisible(m_controlsShown || on);
    QFont bold = font();
    bold.setBold(on);
    m_state->setFont(bold);
    update();
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor accent = palette().color(QPalette::Highlight);
    if (m_filter.isOn()) {
        painter.fillRect(rect(), colour::blend(accent, ground, 0.12));
        painter.fillRect(QRect(isRightToLeft() ? width() - 4 : 0, 0, 4, height()), accent);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour::blend(ink, ground, 0.18));
}

} // namespace tellings
