// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/textfreedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 520;

QLabel *words(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *label = words(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

TextFreeDialog::TextFreeDialog(int articles, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"textFreeDialog"_s);
    setWindowTitle(tr("Export Without Texts"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        words(tr("The copy can be passed on to somebody who has the %n article(s) from elsewhere. Opening "
                 "it, they put their own copies of the texts in.",
                 nullptr, articles),
              this));
    layout->addSpacing(6);
    layout->addWidget(heading(tr("In the copy"), this));
    layout->addWidget(words(tr("Outlet, headline, byline, date, address and language of each article; where its "
                               "paragraphs and the passages stand, as numbers; corrections and notes, with checksums "
                               "in the place of the words they are about."),
                            this));
    layout->addSpacing(6);
    layout->addWidget(heading(tr("Not in the copy"), this));
    layout->addWidget(words(tr("The texts of the articles, quotations from them, and the folders they are in on this "
                               "computer."),
                            this));
    layout->addSpacing(6);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *choose = buttons->addButton(tr("Choose &File..."), QDialogButtonBox::AcceptRole);
    choose->setObjectName(u"textFreeChoose"_s);
    choose->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(dialogWidth, sizeHint().height());
}

} // namespace tellings
