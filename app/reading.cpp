// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading.h"

#include "app/actions.h"
#include "app/settings.h"
#include "widgets/compare/compareview.h"

#include <QAction>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

struct Step {
    ActionId id{};
    LineSpacing spacing{};
    QLatin1StringView name; ///< in the settings
};

constexpr Step steps[] = {
    {ActionId::SpacingTight, LineSpacing::Tight, "tight"_L1},
    {ActionId::SpacingComfortable, LineSpacing::Comfortable, "comfortable"_L1},
    {ActionId::SpacingWide, LineSpacing::Wide, "wide"_L1},
};

} // namespace

void connectReading(const Actions &actions, CompareView &view, Settings &settings)
{
    using enum ActionId;
    QObject::connect(actions[ZoomIn], &QAction::triggered, &view, &CompareView::zoomIn);
    QObject::connect(actions[ZoomOut], &QAction::triggered, &view, &CompareView::zoomOut);
    QObject::connect(actions[ResetZoom], &QAction::triggered, &view, &CompareView::resetZoom);
    view.setZoom(settings.value(Settings::Key::Zoom).toInt());
    QObject::connect(&view, &CompareView::zoomChanged, &view,
                     [&settings](int zoom) { settings.setValue(Settings::Key::Zoom, zoom); });
    const QString kept = settings.value(Settings::Key::LineSpacing).toString();
    for (const Step &step : steps) {
        QObject::connect(actions[step.id], &QAction::toggled, &view, [&view, &settings, step](bool on) {
            if (!on)
                return;
            view.setLineSpacing(step.spacing);
            settings.setValue(Settings::Key::LineSpacing, step.name);
        });
        if (kept == step.name)
            actions[step.id]->setChecked(true);
    }
}

QString spacingName(LineSpacing spacing)
{
    return std::ranges::find(steps, spacing, &Step::spacing)->name;
}

void chooseSpacing(const Actions &actions, const QString &name)
{
    const auto step = std::ranges::find(steps, name, &Step::name);
    if (step != std::end(steps))
        actions[step->id]->setChecked(true);
}

} // namespace tellings
