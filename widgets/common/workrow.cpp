// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/workrow.h"

#include "widgets/common/announce.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace tellings {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int steps = 1000;

} // namespace

WorkRow::WorkRow(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_what->setObjectName(u"workText"_s);
    m_progress->setObjectName(u"workProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"workCancel"_s);
    m_cancel->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_what);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(100ms);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        show();
        announce(this, m_what->text());
    });
    connect(m_cancel, &QPushButton::clicked, this, &WorkRow::cancelRequested);
}

void WorkRow::start(const QString &what)
{
    m_what->setText(what);
    m_progress->setValue(0);
    if (!isVisible())
        m_delay.start();
}

void WorkRow::setProgress(double done)
{
    m_progress->setValue(qRound(done * steps));
}

void WorkRow::stop()
{
    m_delay.stop();
    hide();
}

} // namespace tellings
