// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/joincodebooks.h"

#include <algorithm>

namespace tellings {

std::expected<Codebook, QString> joined(const Codebook &own, const Codebook &other, const Signature &by)
{
    if (own.codes().isEmpty())
        return other;
    Codebook codebook = own;
    QHash<QUuid, QUuid> names; ///< what a code of the other one is called here
    QList<Code> added;
    for (Code code : other.codes()) {
        code.parent = names.value(code.parent);
        const auto same = std::ranges::find_if(codebook.codes(), [&code](const Code &known) {
            return known.id == code.id
                || (known.parent == code.parent && known.name == code.name && known.retired == code.retired);
        });
        names.insert(code.id, same == codebook.codes().cend() ? code.id : same->id);
        if (same != codebook.codes().cend())
            continue;
        added.append(code);
        if (!codebook.withShortcut(code.shortcut).isNull())
            code.shortcut.clear();
        code.mergedInto = QUuid(); // into what may come only later
        if (const auto done = codebook.add(code, by); !done)
            return std::unexpected(done.error());
    }
    for (const Code &code : std::as_const(added)) {
        if (code.mergedInto.isNull())
            continue;
        if (const auto done = codebook.merge(code.id, names.value(other.standsFor(code.id)), by); !done)
            return std::unexpected(done.error());
    }
    return codebook;
}

} // namespace tellings
