// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/status/statusline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace tellings {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int steps = 1000;

/// What of the settings is not as it comes; empty when all is.
QString changedSettings(const CompareSettings &settings)
{
    const CompareSettings usual;
    QStringList changes;
    if (settings.shortestRun != usual.shortestRun)
        changes.append(StatusLine::tr("runs of %n word(s) or more", nullptr, settings.shortestRun));
    if (settings.rewording != usual.rewording)
        changes.append(StatusLine::tr("rewording %1 %").arg(QLocale().toString(settings.rewording * 100, 'f', 0)));
    if (settings.leaveOutFurniture != usual.leaveOutFurniture)
        changes.append(StatusLine::tr("with furniture"));
    return changes.join(u" · "_s);
}

} // namespace

QString summaryText(const Comparison &comparison)
{
    const QLocale locale;
    QStringList parts{
        StatusLine::tr("%n article(s)", nullptr, static_cast<int>(comparison.story.articles.size())),
        StatusLine::tr("%n passage(s)", nullptr, static_cast<int>(comparison.passages.size())),
        StatusLine::tr("%1 % shared").arg(locale.toString(comparison.sharedShare() * 100, 'f', 0)),
    };
    if (comparison.bounded)
        parts.append(StatusLine::tr("stopped short: too much text"));
    return parts.join(u" · "_s);
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_settings(new QLabel(this))
    , m_choice(new QLabel(this))
    , m_kept(new QLabel(this))
    , m_work(new QWidget(this))
    , m_stage(new QLabel(m_work))
    , m_progress(new QProgressBar(m_work))
    , m_cancel(new QToolButton(m_work))
{
    setObjectName(u"statusLine"_s);
    m_summary->setObjectName(u"statusSummary"_s);
    m_settings->setObjectName(u"statusSettings"_s);
    m_settings->setToolTip(tr("The comparison was made with settings of your own."));
    m_choice->setObjectName(u"statusChoice"_s);
    m_kept->setObjectName(u"statusKept"_s);
    m_stage->setObjectName(u"statusStage"_s);
    m_work->setObjectName(u"statusWork"_s);
    m_progress->setObjectName(u"statusProgress"_s);
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(u"statusCancel"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);

    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->addWidget(m_stage);
    work->addWidget(m_progress);
    work->addWidget(m_cancel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(18);
    layout->addWidget(m_summary);
    layout->addWidget(m_settings);
    layout->addStretch(1);
    layout->addWidget(m_choice);
    layout->addWidget(m_kept);
    layout->addWidget(m_work);
    m_work->hide();
    m_settings->hide();

    m_delay.setSingleShot(true);
    m_delay.setInterval(100ms);
    connect(&m_delay, &QTimer::timeout, this, &StatusLine::showProgress);
}

void StatusLine::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_passage = 0;
    m_summary->setText(m_comparison ? summaryText(*m_comparison) : QString());
    const QString changes = m_comparison ? changedSettings(m_comparison->settings) : QString();
    m_settings->setText(changes);
    m_settings->setVisible(!changes.isEmpty());
    updateChoice();
}

void StatusLine::setCurrentPassage(int number)
{
    m_passage = number;
    updateChoice();
}

void StatusLine::say(const QString &sentence)
{
    m_choice->setText(sentence);
}

void StatusLine::setKept(const QString &text, const QString &more)
{
    m_kept->setText(text);
    m_kept->setToolTip(more);
    m_kept->setAccessibleDescription(more);
    m_kept->setVisible(!text.isEmpty());
}

void StatusLine::setBusy(const QString &stage)
{
    setRunning(true, stage);
    m_progress->setRange(0, 0);
    m_cancel->hide();
}

void StatusLine::setRunning(bool running, const QString &stage)
{
    m_stage->setText(stage);
    m_progress->setRange(0, steps);
    m_cancel->show();
    if (running) {
        m_progress->setValue(0);
        if (m_work->isHidden())
            m_delay.start();
        return;
    }
    m_delay.stop();
    m_work->hide();
}

void StatusLine::setProgress(double done, const QString &stage)
{
    m_stage->setText(stage);
    m_progress->setValue(static_cast<int>(done * steps));
}

QString StatusLine::summary() const
{
    return m_summary->text();
}

void StatusLine::showProgress()
{
    m_work->show();
}

void StatusLine::updateChoice()
{
    m_choice->clear();
    if (!m_comparison)
        return;
    const auto &passages = m_comparison->passages;
    const auto chosen = std::ranges::find(passages, m_passage, &Passage::number);
    if (chosen == passages.cend())
        return;
    const QLocale locale;
    m_choice->setText(tr("Passage %1 of %2: %3, %4", "number, passages, relation, outlets")
                          .arg(locale.toString(chosen->number), locale.toString(passages.size()),
                               relationText(chosen->relation),
                               tr("%n outlet(s)", nullptr, static_cast<int>(chosen->articles().size()))));
}

} // namespace tellings
