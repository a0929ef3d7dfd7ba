// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingqueue.h"

#include "app/actions.h"
#include "app/codingdesk.h"
#include "app/storydocument.h"
#include "models/coding/blindnames.h"
#include "models/coding/pointing.h"
#include "widgets/compare/compareview.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int greatestSeed = 99'999;

} // namespace

CodingQueue::CodingQueue(const Surroundings &around, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_window(window)
{
    connect(around.actions[ActionId::NextUncoded], &QAction::triggered, this, &CodingQueue::next);
    connect(around.actions[ActionId::CodingQueue], &QAction::triggered, this, &CodingQueue::ask);
    connect(&around.document, &StoryDocument::opened, this, [this] {
        m_columns.clear(); // of another story
        stop();
    });
}

std::shared_ptr<const Comparison> CodingQueue::named(const std::shared_ptr<const Comparison> &comparison) const
{
    return m_isBlind && comparison ? std::make_shared<const Comparison>(blinded(*comparison, m_seed)) : comparison;
}

void CodingQueue::ask()
{
    auto *dialog = new QDialog(m_window);
    dialog->setObjectName(u"codingQueueDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Coding Queue"));
    auto *text = new QLabel(tr("Next Uncoded Passage goes through the passages in random order. The same number gives "
                               "the same order again, for every coder."),
                            dialog);
    text->setWordWrap(true);
    auto *seed = new QSpinBox(dialog);
    seed->setObjectName(u"queueSeed"_s);
    seed->setRange(1, greatestSeed);
    seed->setValue(m_isOn ? static_cast<int>(m_seed) : QRandomGenerator::global()->bounded(1, greatestSeed));
    auto *blind = new QCheckBox(tr("&Hide the outlets' names"), dialog);
    blind->setToolTip(
        tr("In columns, lists and results; sources, details, versions, reports and other copies cannot be "
           "opened meanwhile"));
    blind->setObjectName(u"queueBlind"_s);
    blind->setChecked(m_isBlind);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *begin = buttons->addButton(tr("&Start"), QDialogButtonBox::AcceptRole);
    begin->setObjectName(u"queueStart"_s);
    QPushButton *end = buttons->addButton(tr("S&top"), QDialogButtonBox::DestructiveRole);
    end->setObjectName(u"queueStop"_s);
    end->setEnabled(m_isOn);
    auto *layout = new QFormLayout(dialog);
    layout->addRow(text);
    layout->addRow(tr("&Number:"), seed);
    layout->addRow(blind);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(begin, &QPushButton::clicked, this, [this, dialog, seed, blind] {
        dialog->accept();
        start(static_cast<quint32>(seed->value()), blind->isChecked());
        next();
    });
    connect(end, &QPushButton::clicked, this, [this, dialog] {
        dialog->accept();
        stop();
    });
    dialog->open();
}

void CodingQueue::start(quint32 seed, bool blind)
{
    hideNames(false);
    m_isOn = true;
    m_seed = seed;
    hideNames(blind);
}

void CodingQueue::stop()
{
    m_isOn = false;
    hideNames(false);
}

/// The columns stand in the order of their letters while the names are hidden: their usual order would tell.
void CodingQueue::hideNames(bool hidden)
{
    if (std::exchange(m_isBlind, hidden) == hidden)
        return;
    m_around.document.setNamesHidden(hidden);
    if (hidden)
        m_around.messages.hide(); // it may have been about an outlet
    Q_EMIT namesChanged();
    if (hidden) {
        m_columns = m_around.view.shownArticles();
        m_around.view.setShownArticles(blindOrder(m_around.document.comparison()->story.articles.size(), m_seed));
    } else {
        m_around.view.setShownArticles(std::exchange(m_columns, {}));
    }
}

void CodingQueue::next()
{
    const CodingDesk &desk = m_around.desk;
    if (!desk.isReady())
        return;
    const QList<int> left = uncodedPassages(desk.contents(), desk.codings(), desk.coder());
    if (left.isEmpty()) {
        m_around.messages.show(MessageBar::Kind::Done, tr("You have coded every passage."));
        return;
    }
    QList<int> order;
    for (const Passage &passage : desk.contents().passages)
        order.append(passage.number);
    if (m_isOn)
        order = shuffled(order, m_seed);
    // On from where one is, and round.
    const qsizetype here = order.indexOf(m_around.view.currentPassage()) + 1;
    std::ranges::rotate(order, order.begin() + here);
    const auto next = std::ranges::find_if(std::as_const(order), [&left](int number) { return left.contains(number); });
    m_around.view.setCurrentPassage(*next);
}

} // namespace tellings
