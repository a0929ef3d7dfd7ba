// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/story/storymergedialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tellings {

StoryMergeDialog::StoryMergeDialog(const QString &other, const QList<MergeConflict> &conflicts, qsizetype arriving,
                                   QWidget *parent)
    : QDialog(parent)
    , m_model(new ConflictModel(conflicts, this))
    , m_table(new QTableView(this))
{
    setObjectName(u"storyMergeDialog"_s);
    setWindowTitle(tr("Merge Another Copy"));
    const QString name = QFileInfo(other).fileName();
    QStringList texts;
    if (arriving > 0)
        texts.append(
            tr("%n change(s) of %1 will come into this story.", nullptr, static_cast<int>(arriving)).arg(name));
    if (!conflicts.isEmpty())
        texts.append(tr("Which copy is right about the %n thing(s) that both changed?", nullptr,
                        static_cast<int>(conflicts.size())));
    auto *label = new QLabel(texts.join(u' '), this);
    label->setObjectName(u"mergeSummary"_s);
    label->setWordWrap(true);
    label->setBuddy(m_table);

    m_table->setObjectName(u"mergeConflicts"_s);
    m_table->setAccessibleName(tr("Changed in both copies"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab goes on to the buttons, arrows go from cell to cell
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setVisible(!conflicts.isEmpty());
    if (!conflicts.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, ConflictModel::Ours));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Merge"));
    const auto addTakeAll = [&](const QString &words, const QString &objectName, MergeSide side) {
        QPushButton *button = buttons->addButton(words, QDialogButtonBox::ActionRole);
        button->setObjectName(objectName);
        button->setAutoDefault(false);
        button->setVisible(!conflicts.isEmpty());
        connect(button, &QPushButton::clicked, this, [this, side] { takeAll(side); });
    };
    addTakeAll(tr("Take All of &This Copy"), u"takeAllOurs"_s, MergeSide::Ours);
    addTakeAll(tr("Take All of the &Other Copy"), u"takeAllTheirs"_s, MergeSide::Theirs);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    if (!conflicts.isEmpty())
        resize(860, 420);
}

void StoryMergeDialog::takeAll(MergeSide side)
{
    m_model->decideAll(side);
}

} // namespace tellings
