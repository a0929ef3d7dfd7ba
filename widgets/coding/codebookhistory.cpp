// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coding/codebookhistory.h"

#include "models/coding/codelabels.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(640, 360);

} // namespace

CodebookHistory::CodebookHistory(const Codebook &codebook, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"codebookHistoryDialog"_s);
    setWindowTitle(tr("History of the Codebook"));
    const QList<CodebookEvent> &events = codebook.history();
    auto *table = new QTableWidget(static_cast<int>(events.size()), 3, this);
    table->setObjectName(u"codebookHistoryTable"_s);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("What"), tr("Who"), tr("When")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < table->rowCount(); ++row) {
        const CodebookEvent &event = events.at(events.size() - 1 - row);
        const QString when =
            event.when.isValid() ? QLocale().toString(event.when.toLocalTime(), QLocale::ShortFormat) : QString();
        table->setItem(row, 0, new QTableWidgetItem(eventText(event, codebook)));
        table->setItem(row, 1, new QTableWidgetItem(event.who));
        table->setItem(row, 2, new QTableWidgetItem(when));
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(usualSize);
}

} // namespace tellings
