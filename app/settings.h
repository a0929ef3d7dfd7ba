// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace tellings {

/// What the window remembers from one run to the next. Every key stands in one table, in settings.cpp.
class Settings {
public:
    enum class Key {
        WindowGeometry,
        WindowState,
        PassagesPanel, ///< bool: shown beside a story
        CompanionsPanel, ///< bool: likewise
        Zoom, ///< steps, 0 is the ordinary size
        LineSpacing, ///< "tight", "comfortable" or "wide"
        Theme, ///< "system", "light" or "dark"
        RecentStories, ///< JSON
        Shortcuts, ///< JSON: those that are not the usual ones
        StoryFolder, ///< where the last story was opened
        ReportFolder, ///< where the last report was saved
        ShortestRun,
        Rewording,
        LeaveOutFurniture,
        MatchCase,
        IgnoreAccents,
        Coder, ///< who codes; empty until somebody said so
        CodingPanel, ///< bool: shown beside a story
        CodingsPanel, ///< bool: likewise
        CodingFolder, ///< where the last codebook or table was
    };

    Settings(); ///< the person's own
    explicit Settings(const QString &iniFile); ///< in a file of one's own, as tests use
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    [[nodiscard]] QVariant value(Key key) const; ///< what was set or, when nothing was, the table's default
    void setValue(Key key, const QVariant &value);

    [[nodiscard]] CompareSettings compareSettings() const;
    void setCompareSettings(const CompareSettings &settings);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace tellings
