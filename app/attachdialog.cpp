// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachdialog.h"

#include "widgets/common/rowtable.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStringListModel>
#include <QTableView>
#include <QVBoxLayout>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize(860, 600);
constexpr int steps = 1000;
constexpr int refusedLines = 4;

} // namespace

AttachDialog::AttachDialog(QWidget *parent)
    : QDialog(parent)
    , m_texts(new MissingTextModel(this))
    , m_anchors(new AnchorFateModel(this))
    , m_refused(new QStringListModel(this))
    , m_intro(new QLabel(this))
    , m_table(newRowTable(m_texts, u"missingTexts"_s, tr("Articles without their text"), this))
    , m_files(new QPushButton(tr("Choose &Files..."), this))
    , m_folder(new QPushButton(tr("Choose F&older..."), this))
    , m_progress(new QProgressBar(this))
    , m_anchorsLabel(new QLabel(this))
    , m_anchorsTable(newRowTable(m_anchors, u"anchorFates"_s, tr("Marked places"), this))
    , m_refusedLabel(new QLabel(tr("Files that are left out"), this))
    , m_refusedList(new QListView(this))
{
    setObjectName(u"attachDialog"_s);
    setWindowTitle(tr("Attach Own Copies"));
    setWindowModality(Qt::WindowModal);
    build();
    connect(m_files, &QPushButton::clicked, this, &AttachDialog::filesRequested);
    connect(m_folder, &QPushButton::clicked, this, &AttachDialog::folderRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AttachDialog::showAnchors);
    connect(m_texts, &QAbstractItemModel::dataChanged, this, &AttachDialog::updateButton);
    resize(dialogSize);
}

void AttachDialog::build()
{
    m_intro->setWordWrap(true);
    m_intro->setObjectName(u"attachIntro"_s);
    m_files->setObjectName(u"attachFiles"_s);
    m_folder->setObjectName(u"attachFolder"_s);
    m_progress->setObjectName(u"attachProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_anchorsLabel->setObjectName(u"anchorSummary"_s);
    m_anchorsLabel->setWordWrap(true);
    m_refusedList->setObjectName(u"refusedFiles"_s);
    m_refusedList->setAccessibleName(m_refusedLabel->text());
    m_refusedList->setModel(m_refused);
    m_refusedList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_refusedList->setWordWrap(true);
    m_refusedList->setMaximumHeight(fontMetrics().lineSpacing() * refusedLines * 2);
    auto *choosing = new QHBoxLayout;
    choosing->addWidget(m_files);
    choosing->addWidget(m_folder);
    choosing->addWidget(m_progress, 1);
    choosing->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_attach = buttons->addButton(tr("&Attach"), QDialogButtonBox::AcceptRole);
    m_attach->setObjectName(u"attachNow"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(m_table, 3);
    layout->addLayout(choosing);
    layout->addWidget(m_anchorsLabel);
    layout->addWidget(m_anchorsTable, 2);
    layout->addWidget(m_refusedLabel);
    layout->addWidget(m_refusedList);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT attachRequested(m_texts->chosen());
        accept();
    });
    setRunning(false);
    showRefused({});
}

void AttachDialog::setTexts(const QList<MissingText> &texts, const QStringList &refused)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_texts->setTexts(texts);
    m_intro->setText(tr("%n article(s) came without text. Choose your own files: the same texts are "
                        "attached, of other versions you see what was found in them first, and what only looks alike "
                        "is left out.",
                        nullptr, static_cast<int>(texts.size())));
    m_table->resizeColumnsToContents();
    const int widest = width() / 3;
    if (m_table->columnWidth(MissingTextModel::Headline) > widest)
        m_table->setColumnWidth(MissingTextModel::Headline, widest);
    m_table->setCurrentIndex(m_texts->index(row, 0));
    showAnchors();
    showRefused(refused);
    updateButton();
}

void AttachDialog::showRefused(const QStringList &refused)
{
    m_refused->setStringList(refused);
    m_refusedLabel->setVisible(!refused.isEmpty());
    m_refusedList->setVisible(!refused.isEmpty());
}

void AttachDialog::showAnchors()
{
    const MissingText text = m_texts->texts().value(m_table->currentIndex().row());
    m_anchors->setAnchors(text.anchors);
    m_anchorsLabel->setText(anchorSummary(text));
    m_anchorsLabel->setVisible(!m_anchorsLabel->text().isEmpty());
    m_anchorsTable->setVisible(!text.anchors.isEmpty());
    m_anchorsTable->resizeColumnsToContents();
}

void AttachDialog::updateButton()
{
    const auto count = static_cast<int>(m_texts->chosen().size());
    m_attach->setText(count == 0 ? tr("&Attach") : tr("&Attach %n Text(s)", nullptr, count));
    m_attach->setEnabled(count > 0 && m_files->isEnabled());
}

void AttachDialog::setRunning(bool running)
{
    m_files->setEnabled(!running);
    m_folder->setEnabled(!running);
    m_progress->setVisible(running);
    m_progress->setValue(0);
    updateButton();
}

void AttachDialog::setProgress(double done)
{
    m_progress->setValue(static_cast<int>(done * steps));
}

} // namespace tellings
