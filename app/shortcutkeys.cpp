// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shortcutkeys.h"

#include "app/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ShortcutKeys)
};

QString isolated(const QString &keys)
{
    return QChar(0x2066) + keys + QChar(0x2069);
}

} // namespace

QList<FixedKeys> fixedKeys()
{
    return {
        {{Qt::Key_N, Qt::Key_P}, Texts::tr("N, P"), Texts::tr("Next and previous passage, in the texts")},
        {{Qt::Key_Return}, Texts::tr("Return"), Texts::tr("Choose the passage at the cursor, in the texts")},
        {{Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right},
         Texts::tr("Alt+Left, Alt+Right"),
         Texts::tr("The text beside this one")},
        {{Qt::Key_Up, Qt::Key_Down}, Texts::tr("Up, Down"), Texts::tr("Choose a passage, in the list")},
        {{}, Texts::tr("Ctrl+Wheel"), Texts::tr("Larger or smaller text")},
        {{}, Texts::tr("Back and forward buttons of the mouse"), Texts::tr("Where you were before, and on again")},
        {{Qt::Key_Tab}, Texts::tr("Tab"), Texts::tr("The next part of the window")},
    };
}

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.remove(u'&');
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(isolated(key.toString(QKeySequence::NativeText)));
    return texts.join(Texts::tr(", ", "between keys"));
}

QAction *actionOf(const Actions &actions, const QKeySequence &keys)
{
    const auto owner =
        std::ranges::find_if(actions.all(), [&](const QAction *action) { return action->shortcuts().contains(keys); });
    return owner == actions.all().cend() ? nullptr : *owner;
}

QString ownerOf(const Actions &actions, const QKeySequence &keys, const QAction *own)
{
    if (keys.isEmpty())
        return {};
    for (const QAction *action : actions.all()) {
        if (action != own && action->shortcuts().contains(keys))
            return plainText(*action);
    }
    for (const FixedKeys &fixed : fixedKeys()) {
        if (fixed.keys.contains(keys))
            return fixed.what;
    }
    return {};
}

QString changedKeys(const Actions &actions)
{
    QJsonObject changed;
    for (const QAction *action : actions.all()) {
        if (action->shortcuts() == actions.usualKeys(action))
            continue;
        QJsonArray keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::PortableText));
        changed.insert(action->objectName(), keys);
    }
    return changed.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(changed).toJson(QJsonDocument::Compact));
}

void applyKeys(const Actions &actions, const QString &json)
{
    const QJsonObject changed = QJsonDocument::fromJson(json.toUtf8()).object();
    QSet<QKeySequence> taken;
    const auto free = [&taken](const QList<QKeySequence> &wanted) {
        QList<QKeySequence> keys;
        for (const QKeySequence &key : wanted) {
            if (key.isEmpty() || key[0].key() == Qt::Key_unknown || taken.contains(key))
                continue;
            taken.insert(key);
            keys.append(key);
        }
        return keys;
    };
    const auto isChanged = [&](const QAction *action) { return changed.value(action->objectName()).isArray(); };
    for (QAction *action : actions.all()) {
        if (!isChanged(action))
            continue;
        QList<QKeySequence> wanted;
        for (const auto &key : changed.value(action->objectName()).toArray())
            wanted.append(QKeySequence(key.toString(), QKeySequence::PortableText));
        action->setShortcuts(free(wanted));
    }
    for (QAction *action : actions.all()) {
        if (!isChanged(action))
            action->setShortcuts(free(actions.usualKeys(action)));
    }
}

} // namespace tellings
