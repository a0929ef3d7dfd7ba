// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;

namespace tellings {

class Actions;

/// What a key does that is no action's: in the columns or in a list. Cannot be changed.
struct FixedKeys {
    QList<QKeySequence> keys;
    QString shown; ///< as the sheet shows them
    QString what;
};
[[nodiscard]] QList<FixedKeys> fixedKeys();

/// What an action is called, without the marks of a menu.
[[nodiscard]] QString plainText(const QAction &action);
/// Keys as a person reads them, kept in their own direction beside right-to-left text.
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);

/// What has these keys already, by its name; empty when nothing else than `own` has.
[[nodiscard]] QString ownerOf(const Actions &actions, const QKeySequence &keys, const QAction *own);
/// The action that has these keys; nullptr when none has.
[[nodiscard]] QAction *actionOf(const Actions &actions, const QKeySequence &keys);

/// The keys that are not the usual ones, as JSON: `{"saveReport": ["Ctrl+S"], "goBack": []}`.
[[nodiscard]] QString changedKeys(const Actions &actions);
/// Gives every action the keys that the JSON has for it, else its usual ones. What it does not understand it leaves
/// out; a key that two actions claim goes to the one that the JSON names.
void applyKeys(const Actions &actions, const QString &json);

} // namespace tellings
