// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/differences.h"

#include "app/actions.h"
#include "widgets/compare/compareview.h"

#include <QAction>

namespace tellings {

void connectDifferences(const Actions &actions, CompareView &view)
{
    using enum ActionId;
    for (const ActionId id : {AgainstBase, AgainstMajority, Typography}) {
        QObject::connect(actions[id], &QAction::toggled, &view, [&actions, &view] {
            using enum DifferenceChoice::Against;
            view.setDifferences({.against = actions[AgainstMajority]->isChecked() ? Majority : Base,
                                 .typography = actions[Typography]->isChecked()});
        });
    }
}

} // namespace tellings
