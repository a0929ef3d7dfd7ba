// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparesettingsdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

#include <chrono>
#include <cmath>

namespace tellings {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int fewestWords = 2;
constexpr int mostWords = 50;
constexpr int usualWidth = 440;
constexpr int hintGap = 2; ///< above a hint, so that it is seen whose it is
constexpr int groupGap = 10; ///< below it

QLabel *newHint(const QString &text, QWidget *parent)
{
    auto *hint = new QLabel(text, parent);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(0, 0, 0, groupGap);
    return hint;
}

} // namespace

CompareSettingsDialog::CompareSettingsDialog(const CompareSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_shortestRun(new QSpinBox(this))
    , m_rewording(new QSlider(Qt::Horizontal, this))
    , m_rewordingText(new QLabel(this))
    , m_leaveOutFurniture(new QCheckBox(tr("Leave out &furniture"), this))
    , m_matchCase(new QCheckBox(tr("Match &case"), this))
    , m_ignoreAccents(new QCheckBox(tr("Ignore &accents"), this))
    , m_summary(new QLabel(this))
{
    setObjectName(u"compareSettingsDialog"_s);
    setWindowTitle(tr("Compare Settings"));
    m_shortestRun->setObjectName(u"shortestRun"_s);
    m_shortestRun->setRange(fewestWords, mostWords);
    m_shortestRun->setSuffix(tr(" words"));
    m_rewording->setObjectName(u"rewording"_s);
    m_rewording->setRange(0, 100);
    m_rewording->setSingleStep(5);
    m_rewording->setPageStep(20);
    m_rewordingText->setObjectName(u"rewordingText"_s);
    m_leaveOutFurniture->setObjectName(u"leaveOutFurniture"_s);
    m_matchCase->setObjectName(u"matchCase"_s);
    m_ignoreAccents->setObjectName(u"ignoreAccents"_s);
    m_summary->setObjectName(u"settingsSummary"_s);

    auto *runLabel = new QLabel(tr("&Shortest shared run:"), this);
    runLabel->setBuddy(m_shortestRun);
    auto *rewordingLabel = new QLabel(tr("&Rewording:"), this);
    rewordingLabel->setBuddy(m_rewording);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults, this);
    buttons->setObjectName(u"settingsButtons"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        setSettings({});
        changeSoon();
    });

    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(hintGap);
    grid->addWidget(runLabel, 0, 0);
    grid->addWidget(m_shortestRun, 0, 1, Qt::AlignLeft);
    grid->addWidget(newHint(tr("Fewer words find more, and more that is chance."), this), 1, 1, 1, 2);
    grid->addWidget(rewordingLabel, 2, 0);
    grid->addWidget(m_rewording, 2, 1);
    grid->addWidget(m_rewordingText, 2, 2);
    grid->addWidget(
        newHint(tr("At 0 only the same words count; at 100 also statements that are but loosely alike."), this), 3, 1,
        1, 2);
    grid->addWidget(m_leaveOutFurniture, 4, 1, 1, 2);
    grid->addWidget(newHint(tr("Text that is not the story, such as “Read more” and “3 min read”."), this), 5, 1, 1, 2);
    grid->addWidget(m_matchCase, 6, 1, 1, 2);
    grid->addWidget(newHint(tr("Capital letters tell words apart: “May” is not “may”."), this), 7, 1, 1, 2);
    grid->addWidget(m_ignoreAccents, 8, 1, 1, 2);
    grid->addWidget(newHint(tr("“Zoë” is the same word as “Zoe”."), this), 9, 1, 1, 2);
    grid->addWidget(m_summary, 10, 0, 1, 3);
    grid->addWidget(buttons, 11, 0, 1, 3);
    grid->setRowMinimumHeight(10, fontMetrics().height() * 2);
    grid->setRowStretch(10, 1); // what is left over; rows that share it part hints from what they are about

    m_rewordingText->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 %").arg(u"100"_s)));
    m_rewordingText->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setSettings(settings);
    m_delay.setSingleShot(true);
    m_delay.setInterval(250ms);
    connect(&m_delay, &QTimer::timeout, this, [this] { Q_EMIT settingsChanged(this->settings()); });
    connect(m_shortestRun, &QSpinBox::valueChanged, this, &CompareSettingsDialog::changeSoon);
    connect(m_rewording, &QSlider::valueChanged, this, &CompareSettingsDialog::changeSoon);
    for (const QCheckBox *box : {m_leaveOutFurniture, m_matchCase, m_ignoreAccents})
        connect(box, &QCheckBox::toggled, this, &CompareSettingsDialog::changeSoon);
    resize(usualWidth, grid->totalHeightForWidth(usualWidth));
}

void CompareSettingsDialog::setSettings(const CompareSettings &settings)
{
    const QSignalBlocker blockRun(m_shortestRun);
    const QSignalBlocker blockRewording(m_rewording);
    const QSignalBlocker blockFurniture(m_leaveOutFurniture);
    const QSignalBlocker blockCase(m_matchCase);
    const QSignalBlocker blockAccents(m_ignoreAccents);
    m_shortestRun->setValue(settings.shortestRun);
    m_rewording->setValue(static_cast<int>(std::lround(settings.rewording * 100)));
    m_leaveOutFurniture->setChecked(settings.leaveOutFurniture);
    m_matchCase->setChecked(settings.matchCase);
    m_ignoreAccents->setChecked(settings.ignoreAccents);
    updateRewordingText();
}

CompareSettings CompareSettingsDialog::settings() const
{
    return {.shortestRun = m_shortestRun->value(),
            .rewording = m_rewording->value() / 100.0,
            .leaveOutFurniture = m_leaveOutFurniture->isChecked(),
            .matchCase = m_matchCase->isChecked(),
            .ignoreAccents = m_ignoreAccents->isChecked()};
}

void CompareSettingsDialog::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void CompareSettingsDialog::changeSoon()
{
    updateRewordingText();
    m_delay.start();
}

void CompareSettingsDialog::updateRewordingText()
{
    m_rewordingText->setText(tr("%1 %").arg(QLocale().toString(m_rewording->value())));
}

} // namespace tellings
