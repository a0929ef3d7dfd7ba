// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingdesk.h"

#include "app/settings.h"
#include "models/coding/layers.h"

#include <QDateTime>
#include <QInputDialog>

#include <algorithm>
#include <iterator>
#include <utility>

// Who codes, and whose work is shown. The other parts of CodingDesk are in codingdesk.cpp.

namespace tellings {

using namespace Qt::StringLiterals;

QString CodingDesk::coder() const
{
    const QString name = m_around.settings.value(Settings::Key::Coder).toString();
    return name.isEmpty() ? qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", tr("Coder"))) : name;
}

void CodingDesk::setCoder(const QString &name)
{
    const QString before = coder();
    const QString after = name.simplified();
    if (after.isEmpty())
        return;
    m_around.settings.setValue(Settings::Key::Coder, after);
    if (after == before)
        return;
    m_shownCoders.removeAll(before);
    if (!m_shownCoders.contains(after))
        m_shownCoders.append(after);
    Q_EMIT coderChanged();
    Q_EMIT layersChanged();
}

void CodingDesk::whenCoderIsKnown(const std::function<void()> &then)
{
    if (m_around.settings.value(Settings::Key::Coder).toString().isEmpty())
        askCoder(then);
    else
        then();
}

void CodingDesk::askCoder(const std::function<void()> &then)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"coderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Coder"));
    dialog->setLabelText(tr("Under which name is kept what you code?"));
    dialog->setTextValue(coder());
    connect(dialog, &QInputDialog::textValueSelected, this, [this, then](const QString &name) {
        setCoder(name);
        if (then)
            then();
    });
    dialog->open();
}

Signature CodingDesk::signature() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_signed = m_signed < now ? now : m_signed.addMSecs(1);
    return {.who = coder(), .when = m_signed};
}

QStringList CodingDesk::coders() const
{
    QStringList names = codersIn(m_codings);
    if (!names.contains(coder()))
        names.append(coder());
    names.sort();
    return names;
}

void CodingDesk::setShownCoders(const QStringList &coders)
{
    if (std::exchange(m_shownCoders, coders) != coders)
        Q_EMIT layersChanged();
}

void CodingDesk::setFinalShown(bool shown)
{
    if (std::exchange(m_finalShown, shown) != shown)
        Q_EMIT layersChanged();
}

bool CodingDesk::isShown(const Coding &coding) const
{
    return coding.isFinal ? m_finalShown : m_shownCoders.contains(coding.coder);
}

QList<Coding> CodingDesk::shownCodings() const
{
    if (std::ranges::all_of(m_codings, [this](const Coding &coding) { return isShown(coding); }))
        return m_codings; // which copies none of them
    QList<Coding> shown;
    std::ranges::copy_if(m_codings, std::back_inserter(shown),
                         [this](const Coding &coding) { return isShown(coding); });
    return shown;
}

} // namespace tellings
