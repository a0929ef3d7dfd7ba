// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/start/startpage.h"

#include "models/items/roles.h"
#include "widgets/common/colour.h"
#include "widgets/start/recentdelegate.h"
#include "widgets/start/startbutton.h"

#include <QAction>
#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int contentWidth = 900;
constexpr int narrowWidth = 620; // without recent stories
constexpr int iconExtent = 72;
constexpr int frameGap = 18;

QFont scaled(QFont font, qreal factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QString dropHint()
{
    return StartPage::tr("or drop the files, or their folder, anywhere on this window");
}

} // namespace

StartPage::StartPage(const QList<QAction *> &actions, QAbstractItemModel *recent, QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget(this))
{
    setObjectName(u"startPage"_s);
    setAccessibleName(tr("Start"));
    setAccessibleDescription(dropHint());

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(10);
    for (QAction *action : actions)
        buttons->addWidget(new StartButton(action, m_content));
    buttons->addStretch(1);

    auto *below = new QHBoxLayout;
    below->setSpacing(28);
    below->addLayout(buttons, 5);
    below->addWidget(newRecentList(recent), 4);

    auto *column = new QVBoxLayout(m_content);
    column->setSpacing(28);
    column->addWidget(newGreeting());
    column->addLayout(below);

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(m_content, 1000);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->addStretch(2);
    layout->addLayout(across);
    layout->addStretch(3);

    const auto update = [this, recent] { updateRecent(recent); };
    connect(recent, &QAbstractItemModel::rowsInserted, this, update);
    connect(recent, &QAbstractItemModel::rowsRemoved, this, update);
    connect(recent, &QAbstractItemModel::modelReset, this, update);
    updateRecent(recent);
    updateFonts();
}

QWidget *StartPage::newGreeting()
{
    auto *greeting = new QWidget(m_content);
    auto *title = new QLabel(tr("One story, several tellings"), greeting);
    title->setObjectName(u"startTitle"_s);
    title->setWordWrap(true);
    auto *text = new QLabel(
        tr("Open the articles of one story, each in a file of its own, and see side by side what the outlets "
           "share, what they changed, and what only one of them says."),
        greeting);
    text->setObjectName(u"startText"_s);
    text->setWordWrap(true);
    auto *icon = new QLabel(greeting);
    icon->setObjectName(u"startIcon"_s);
    icon->setPixmap(
        QIcon(u":/tellings/icons/tellings.svg"_s).pixmap(QSize(iconExtent, iconExtent), devicePixelRatio()));
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(title);
    words->addWidget(text);
    auto *layout = new QHBoxLayout(greeting);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    m_title = title;
    return greeting;
}

QWidget *StartPage::newRecentList(QAbstractItemModel *recent)
{
    m_recentPart = new QWidget(m_content);
    auto *heading = new QLabel(tr("&Recent stories"), m_recentPart);
    heading->setObjectName(u"recentHeading"_s);
    m_recent = new QListView(m_recentPart);
    m_recent->setObjectName(u"recentList"_s);
    m_recent->setAccessibleName(tr("Recent stories"));
    m_recent->setModel(recent);
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setMouseTracking(true);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->viewport()->setAutoFillBackground(false);
    m_recent->viewport()->setCursor(Qt::PointingHandCursor);
    heading->setBuddy(m_recent);
    auto *layout = new QVBoxLayout(m_recentPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(heading);
    layout->addWidget(m_recent, 1);
    m_heading = heading;

    const auto open = [this](const QModelIndex &index) {
        Q_EMIT recentActivated(index.data(RecentPathsRole).toStringList());
    };
    // A single click opens, whatever the style has to say about activating.
    connect(m_recent, &QListView::activated, this, open);
    if (!m_recent->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_recent))
        connect(m_recent, &QListView::clicked, this, open);
    return m_recentPart;
}

void StartPage::updateRecent(const QAbstractItemModel *recent)
{
    const bool some = recent->rowCount() > 0;
    m_recentPart->setVisible(some);
    m_content->setMaximumWidth(some ? contentWidth : narrowWidth);
}

void StartPage::updateFonts()
{
    m_title->setFont(scaled(font(), 2.1, QFont::DemiBold));
    m_heading->setFont(scaled(font(), 1.1, QFont::DemiBold));
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_title)
        updateFonts();
    QWidget::changeEvent(event);
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    const QRectF frame = QRectF(rect()).adjusted(frameGap, frameGap, -frameGap, -frameGap);
    painter.setPen(QPen(colour::blend(ink, window, 0.28), 1.5, Qt::DashLine));
    painter.drawRoundedRect(frame, 14, 14);
    painter.setPen(colour::readable(colour::blend(ink, window, 0.55), {window}, ink, 4.5));
    painter.drawText(frame.adjusted(0, 0, 0, -frameGap), Qt::AlignHCenter | Qt::AlignBottom, dropHint());
}

} // namespace tellings
