// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shortcutsdialog.h"

#include "app/actions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QString keys;
    QString what;
};

QString plain(QString text)
{
    text.remove(u'&');
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// Kept together as it is, so that "Ctrl+-" does not turn round beside right-to-left text.
QString isolated(const QString &keys)
{
    return QChar(0x2066) + keys + QChar(0x2069);
}

QList<Line> viewLines()
{
    return {
        {ShortcutsDialog::tr("N, P"), ShortcutsDialog::tr("Next and previous passage, in the texts")},
        {ShortcutsDialog::tr("Return"), ShortcutsDialog::tr("Choose the passage at the caret, in the texts")},
        {ShortcutsDialog::tr("Alt+Left, Alt+Right"), ShortcutsDialog::tr("The text beside this one")},
        {ShortcutsDialog::tr("Up, Down"), ShortcutsDialog::tr("Choose a passage, in the list")},
        {ShortcutsDialog::tr("Ctrl+Wheel"), ShortcutsDialog::tr("Larger or smaller text")},
    };
}

QList<Line> lines(const Actions &actions)
{
    QList<Line> all;
    for (const QAction *action : actions.all()) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(isolated(key.toString(QKeySequence::NativeText)));
        if (!keys.isEmpty())
            all.append({keys.join(ShortcutsDialog::tr(", ", "between keys")), plain(action->text())});
    }
    return all + viewLines();
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    const QList<Line> all = lines(actions);
    auto *table = new QTableWidget(static_cast<int>(all.size()), 2, this);
    table->setObjectName(u"shortcutsTable"_s);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(all.at(row).keys));
        table->setItem(row, 1, new QTableWidgetItem(all.at(row).what));
    }
    table->resizeColumnToContents(0);
    table->horizontalHeader()->setStretchLastSection(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(560, 600);
}

} // namespace tellings
