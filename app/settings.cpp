// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include "models/story/comparison.h"

#include <QSettings>

#include <array>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    Settings::Key key{};
    QLatin1StringView name;
    QVariant (*initial)() = nullptr;
};

QVariant nothing()
{
    return {};
}

using enum Settings::Key;

/// In the order of Settings::Key.
constexpr std::array entries = {
    Entry{WindowGeometry, "window/geometry"_L1, &nothing},
    Entry{WindowState, "window/state"_L1, &nothing},
    Entry{PassagesPanel, "window/passagesPanel"_L1, [] { return QVariant(true); }},
    Entry{CompanionsPanel, "window/companionsPanel"_L1, [] { return QVariant(false); }},
    Entry{Zoom, "view/zoom"_L1, [] { return QVariant(0); }},
    Entry{LineSpacing, "view/lineSpacing"_L1, [] { return QVariant(u"comfortable"_s); }},
    Entry{Theme, "view/theme"_L1, [] { return QVariant(u"system"_s); }},
    Entry{RecentStories, "stories/recent"_L1, &nothing},
    Entry{Shortcuts, "keys/changed"_L1, &nothing},
    Entry{StoryFolder, "stories/folder"_L1, &nothing},
    Entry{ReportFolder, "reports/folder"_L1, &nothing},
    Entry{ShortestRun, "compare/shortestRun"_L1, [] { return QVariant(CompareSettings().shortestRun); }},
    Entry{Rewording, "compare/rewording"_L1, [] { return QVariant(CompareSettings().rewording); }},
    Entry{LeaveOutFurniture, "compare/leaveOutFurniture"_L1,
          [] { return QVariant(CompareSettings().leaveOutFurniture); }},
    Entry{MatchCase, "compare/matchCase"_L1, [] { return QVariant(CompareSettings().matchCase); }},
    Entry{IgnoreAccents, "compare/ignoreAccents"_L1, [] { return QVariant(CompareSettings().ignoreAccents); }},
    Entry{Coder, "coding/coder"_L1, &nothing},
    Entry{CodingPanel, "window/codingPanel"_L1, [] { return QVariant(false); }},
    Entry{CodingsPanel, "window/codingsPanel"_L1, [] { return QVariant(false); }},
    Entry{CodingFolder, "coding/folder"_L1, &nothing},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (std::to_underlying(entries[i].key) != static_cast<int>(i))
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table lists every key in order");

const Entry &entryOf(Settings::Key key)
{
    return entries.at(static_cast<std::size_t>(key));
}

} // namespace

Settings::Settings()
    : m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"Tellings"_s, u"Tellings"_s))
{
}

Settings::Settings(const QString &iniFile) : m_store(std::make_unique<QSettings>(iniFile, QSettings::IniFormat)) { }

Settings::~Settings() = default;

QVariant Settings::value(Key key) const
{
    const Entry &entry = entryOf(key);
    return m_store->value(entry.name, entry.initial());
}

void Settings::setValue(Key key, const QVariant &value)
{
    m_store->setValue(entryOf(key).name, value);
}

CompareSettings Settings::compareSettings() const
{
    CompareSettings settings;
    settings.shortestRun = value(ShortestRun).toInt();
    settings.rewording = value(Rewording).toDouble();
    settings.leaveOutFurniture = value(LeaveOutFurniture).toBool();
    settings.matchCase = value(MatchCase).toBool();
    settings.ignoreAccents = value(IgnoreAccents).toBool();
    return settings;
}

void Settings::setCompareSettings(const CompareSettings &settings)
{
    setValue(ShortestRun, settings.shortestRun);
    setValue(Rewording, settings.rewording);
    setValue(LeaveOutFurniture, settings.leaveOutFurniture);
    setValue(MatchCase, settings.matchCase);
    setValue(IgnoreAccents, settings.ignoreAccents);
}

} // namespace tellings
