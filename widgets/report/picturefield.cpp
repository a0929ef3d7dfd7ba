// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/picturefield.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tellings {

PictureField::PictureField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose..."), this))
    , m_clear(new QToolButton(this))
{
    m_name->setObjectName(u"pictureName"_s);
    m_name->setReadOnly(true);
    m_name->setPlaceholderText(tr("none"));
    m_name->setAccessibleName(name);
    m_choose->setObjectName(u"pictureChoose"_s);
    m_choose->setAccessibleName(tr("Choose: %1", "what a picture is").arg(name));
    m_choose->setAutoDefault(false);
    m_clear->setObjectName(u"pictureClear"_s);
    m_clear->setText(u"×"_s);
    m_clear->setToolTip(tr("Do without"));
    m_clear->setAccessibleName(tr("Do without: %1", "what a picture is").arg(name));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setEnabled(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_name, 1);
    layout->addWidget(m_choose);
    layout->addWidget(m_clear);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &PictureField::chooseRequested);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setPath({});
        m_choose->setFocus(); // the button that has it goes grey
    });
}

void PictureField::setPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_name->setText(QFileInfo(path).fileName());
    m_name->setCursorPosition(0);
    m_name->setToolTip(QDir::toNativeSeparators(path));
    m_clear->setEnabled(!path.isEmpty());
    Q_EMIT pathChanged(path);
}

} // namespace tellings
