// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/missingtextnote.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr int margin = 24;

} // namespace

MissingTextNote::MissingTextNote(QWidget *parent)
    : QWidget(parent)
    , m_label(
          new QLabel(tr("The text is not in this copy of the story. Attach your own copy of the article to read and "
                        "compare it."),
                     this))
    , m_attach(new QPushButton(tr("Attach Own Copies..."), this))
{
    setObjectName(u"missingTextNote"_s);
    setCursor(Qt::ArrowCursor);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignCenter);
    m_attach->setObjectName(u"attachHere"_s);
    m_attach->setAutoDefault(true);
    setFocusProxy(m_attach);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addStretch(1);
    layout->addWidget(m_label);
    layout->addSpacing(margin / 2);
    layout->addWidget(m_attach, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_attach, &QPushButton::clicked, this, &MissingTextNote::ownCopyRequested);
}

void MissingTextNote::setOutlet(const QString &outlet)
{
    m_attach->setAccessibleName(tr("Attach your own copy of the article of %1").arg(outlet));
}

QString MissingTextNote::text() const
{
    return m_label->text();
}

} // namespace tellings
