// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/companions/pagebuttons.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

PageButtons::PageButtons(QString prefix, Tables tables, QWidget *parent) : QWidget(parent), m_prefix(std::move(prefix))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    connect(addButton(u"copyTable"_s, tr("Copy Table"), tr("Copy as CSV")), &QToolButton::clicked, this,
            &PageButtons::copyTableRequested);
    if (tables == Tables::CopiedAndSaved)
        connect(addButton(u"saveTable"_s, tr("Save Table..."), tr("Save as CSV")), &QToolButton::clicked, this,
                &PageButtons::saveTableRequested);
    connect(addButton(u"copyPicture"_s, tr("Copy Picture"), tr("Copy as SVG and PNG")), &QToolButton::clicked, this,
            &PageButtons::copyPictureRequested);
    connect(addButton(u"savePicture"_s, tr("Save Picture..."), tr("Save as SVG or PNG")), &QToolButton::clicked, this,
            &PageButtons::savePictureRequested);
    connect(addButton(u"printPage"_s, tr("Print..."), tr("Print what this tab shows, whole")), &QToolButton::clicked,
            this, &PageButtons::printRequested);
}

QToolButton *PageButtons::addButton(const QString &name, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(m_prefix.isEmpty() ? name : m_prefix + name.at(0).toUpper() + name.sliced(1));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

} // namespace tellings
