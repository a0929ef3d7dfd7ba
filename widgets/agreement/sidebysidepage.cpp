// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/agreement/sidebysidepage.h"

#include "models/items/tabletext.h"
#include "widgets/agreement/choosecodesdialog.h"
#include "widgets/common/announce.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKeys = 9; ///< coders that have a key of their own
constexpr int thingWidth = 220;
constexpr int wordsWidth = 300;
constexpr int codesWidth = 180;

} // namespace

SideBySidePage::SideBySidePage(QWidget *parent)
    : TablePage(u"sideBySideTable"_s, tr("What coders said"), parent)
    , m_model(new SideBySideModel(this))
    , m_filter(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_takeBox(new QWidget(this))
{
    setObjectName(u"sideBySidePage"_s);
    setModel(m_model);
    table().setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->setContentsMargins(8, 4, 8, 4);
    buildControls(line);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->setContentsMargins(8, 4, 8, 4);
    buildButtons(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(&table(), 1);
    layout->addLayout(buttons);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SideBySidePage::updateButtons);
    connect(&table(), &QTableView::doubleClicked, this, &SideBySidePage::showPlace);
    updateButtons();
}

void SideBySidePage::buildControls(QLayout *line)
{
    auto *label = new QLabel(tr("S&how:"), this);
    label->setBuddy(m_filter);
    m_filter->setObjectName(u"sideBySideFilter"_s);
    m_filter->setAccessibleName(tr("Show"));
    for (const auto &[filter, text] : {std::pair(ThingFilter::All, tr("everything that was coded")),
                                       {ThingFilter::NotAgreed, tr("only differences")},
                                       {ThingFilter::Undecided, tr("only what is not final")}})
        m_filter->addItem(text, std::to_underlying(filter));
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setFilter(static_cast<ThingFilter>(m_filter->currentData().toInt()));
        table().selectRow(0);
        updateButtons();
    });
    m_count->setObjectName(u"sideBySideCount"_s);
    line->addWidget(label);
    line->addWidget(m_filter);
    qobject_cast<QBoxLayout *>(line)->addSpacing(12);
    qobject_cast<QBoxLayout *>(line)->addWidget(m_count, 1);
}

QAction *SideBySidePage::addKey(const QString &text, const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(text, &table());
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // letters and digits are the table's alone
    table().addAction(action);
    return action;
}

void SideBySidePage::buildButtons(QLayout *line)
{
    auto *takes = new QHBoxLayout(m_takeBox);
    takes->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_takeBox);
    const auto add = [&](const QString &text, const QString &name, const QKeySequence &key, auto method) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        line->addWidget(button);
        QString plain = text;
        QAction *action = addKey(plain.remove(u'&'), name + u"Action"_s, key);
        button->setToolTip(tr("%1 in the table", "a key").arg(key.toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, this, method);
        connect(action, &QAction::triggered, this, method);
        return button;
    };
    m_choose = add(tr("Choose &Codes..."), u"chooseCodes"_s, Qt::Key_Return, &SideBySidePage::choose);
    m_withdraw = add(tr("&Withdraw"), u"withdrawFinal"_s, Qt::Key_Delete, &SideBySidePage::withdrawFinal);
    m_place = add(tr("Show P&lace"), u"showPlace"_s, Qt::Key_Space, &SideBySidePage::showPlace);
    qobject_cast<QBoxLayout *>(line)->addStretch(1);
    m_agreed = add(tr("Take All Ag&reed"), u"takeAgreed"_s, Qt::CTRL | Qt::Key_Return, &SideBySidePage::takeAgreed);
}

void SideBySidePage::stop()
{
    m_job.cancel();
}

void SideBySidePage::count()
{
    if (!project()) {
        m_job.cancel();
        showThings({});
        return;
    }
    m_job.start([project = project(),
                 coders = coders()](const Watch &) { return sideBySide(project->contents, project->codings, coders); },
                [this](const QList<ThingCoded> &things) { showThings(things); });
}

void SideBySidePage::showThings(const QList<ThingCoded> &things)
{
    m_keptRow = std::max(0, table().currentIndex().row());
    m_kept = current() ? std::optional(*current()) : std::nullopt;
    const bool sameCoders = std::exchange(m_shownCoders, coders()) == coders() && m_model->rowCount() > 0;
    m_model->setThings(things, project() ? project()->contents : StoryContents(),
                       project() ? project()->codebook : Codebook(), coders());
    if (!sameCoders) {
        qDeleteAll(m_takes);
        m_takes.clear();
        qDeleteAll(table().findChildren<QAction *>(QRegularExpression(u"^take[0-9]+Action$"_s)));
        for (qsizetype coder = 0; coder < coders().size(); ++coder)
            addTake(coder);
        table().setColumnWidth(SideBySideModel::Thing, thingWidth);
        table().setColumnWidth(SideBySideModel::Words, wordsWidth);
        for (int column = SideBySideModel::FirstCoder; column < m_model->finalColumn(); ++column)
            table().setColumnWidth(column, codesWidth);
    }
    const int row = m_kept ? m_model->rowOf(*m_kept) : -1;
    table().selectRow(row >= 0 ? row : std::min(m_keptRow, m_model->rowCount() - 1));
    updateButtons();
    Q_EMIT arranged();
}

void SideBySidePage::addTake(qsizetype coder)
{
    const QString number = QString::number(coder + 1);
    //: %1 is a coder's name
    const QString text = tr("Take %1's").arg(coders().at(coder));
    QString shown = text;
    auto *button = new QPushButton(shown.replace(u'&', u"&&"_s), m_takeBox);
    button->setObjectName(u"take"_s + number);
    button->setAutoDefault(false);
    m_takeBox->layout()->addWidget(button);
    m_takes.append(button);
    connect(button, &QPushButton::clicked, this, [this, coder] { take(coder); });
    if (coder >= mostKeys)
        return;
    button->setToolTip(tr("%1 in the table", "a key").arg(number));
    const QAction *action = addKey(text, u"take%1Action"_s.arg(number), QKeySequence(number));
    connect(action, &QAction::triggered, this, [this, coder] { take(coder); });
}

const ThingCoded *SideBySidePage::current() const
{
    const int row = table().currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->thingAt(row) : nullptr;
}

void SideBySidePage::updateButtons()
{
    const ThingCoded *thing = current();
    for (qsizetype coder = 0; coder < m_takes.size(); ++coder)
        m_takes.at(coder)->setEnabled(thing && thing->looked.value(coder));
    m_choose->setEnabled(thing);
    m_withdraw->setEnabled(thing && thing->isFinal);
    m_place->setEnabled(thing && (!thing->thing.places.isEmpty() || thing->thing.article != 0));
    const auto count = [this](auto is) { return static_cast<int>(std::ranges::count_if(m_model->things(), is)); };
    const int final = count(&ThingCoded::isFinal);
    m_agreed->setEnabled(m_model->rowCount() > 0);
    m_count->setText(tr("%1 of %n thing(s), %2 final", "shown of all", static_cast<int>(m_model->things().size()))
                         .arg(locale().toString(m_model->rowCount()), locale().toString(final)));
}

Signature SideBySidePage::signature() const
{
    return {.who = m_who, .when = QDateTime::currentDateTimeUtc()};
}

void SideBySidePage::take(qsizetype coder)
{
    const ThingCoded *thing = current();
    if (thing && thing->looked.value(coder))
        decideOn(thing->said.at(coder));
}

void SideBySidePage::decideOn(const QList<AppliedCode> &codes)
{
    const ThingCoded *thing = current();
    if (!thing)
        return;
    const auto edit = decide(*thing, codes, project()->codebook, project()->codings, signature());
    if (!edit) {
        Q_EMIT refused(edit.error());
        return;
    }
    announce(&table(), tr("Final: %1").arg(codesText(codes, project()->codebook)));
    Q_EMIT edited(tr("Decision"), *edit);
}

void SideBySidePage::choose()
{
    const ThingCoded *thing = current();
    if (!thing)
        return;
    const qsizetype first = std::max<qsizetype>(0, thing->looked.indexOf(true));
    auto *dialog = new ChooseCodesDialog(*thing, thing->isFinal ? thing->final : thing->said.value(first),
                                         project()->codebook, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { decideOn(dialog->chosen()); });
    dialog->open();
}

void SideBySidePage::withdrawFinal()
{
    const ThingCoded *thing = current();
    if (thing && thing->isFinal)
        Q_EMIT edited(tr("Withdrawal"), withdraw(*thing, project()->codings));
}

void SideBySidePage::takeAgreed()
{
    if (!project())
        return;
    const StoryEdit edit = decideAgreed(m_model->things(), project()->codebook, project()->codings, signature());
    if (edit.isEmpty())
        Q_EMIT refused(tr("Everything that coders agree on is final already."));
    else
        Q_EMIT edited(tr("Decision"), edit);
}

void SideBySidePage::showPlace()
{
    if (const ThingCoded *thing = current())
        Q_EMIT placeRequested(thing->thing);
}

QString SideBySidePage::fileName() const
{
    return u"side-by-side"_s;
}

QString SideBySidePage::csv() const
{
    return tableCsv(*m_model);
}

} // namespace tellings
