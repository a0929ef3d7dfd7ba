// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/agreement/lossdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(520, 320);

} // namespace

QString lossesText(const QList<Loss> &losses)
{
    QStringList lines;
    for (const Loss &loss : losses)
        lines.append(loss.text);
    return lines.join(u'\n');
}

LossDialog::LossDialog(const QString &title, const QString &what, const QList<Loss> &losses, QWidget *parent)
    : QDialog(parent)
    , m_what(what)
    , m_list(new QPlainTextEdit(lossesText(losses), this))
{
    setObjectName(u"lossDialog"_s);
    setWindowTitle(title);
    resize(usualSize);
    auto *label = new QLabel(what, this);
    label->setObjectName(u"lossWhat"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_list->setObjectName(u"lossList"_s);
    m_list->setAccessibleName(tr("What was not carried over"));
    m_list->setReadOnly(true);
    m_list->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"lossCopy"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

QString LossDialog::text() const
{
    return m_what + u'\n' + m_list->toPlainText() + u'\n';
}

} // namespace tellings
