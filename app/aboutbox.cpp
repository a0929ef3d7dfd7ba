// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/aboutbox.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

struct AboutBox {
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void showAboutBox(QWidget *window)
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, AboutBox::tr("About Tellings"),
                        AboutBox::tr("<h3>Tellings %1</h3><p>See how several news outlets told the same story.</p>"
                                     "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                            .arg(QStringLiteral(TELLINGS_VERSION)),
                        QMessageBox::Close, window);
    box->setObjectName(u"aboutBox"_s);
    box->setIconPixmap(QIcon(u":/tellings/icons/tellings.svg"_s).pixmap(QSize(64, 64), window->devicePixelRatio()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace tellings
