// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"

#include "app/actions.h"
#include "app/settings.h"

#include <QAction>
#include <QApplication>
#include <QPalette>
#include <QStyleHints>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text, const QColor &button,
                   const QColor &quiet, const QColor &accent)
{
    QPalette palette(text, button, button.lighter(130), button.darker(150), button.darker(120), text, base);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, quiet);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Accent, accent);
    palette.setColor(QPalette::Link, isDark(palette) ? accent.lighter(160) : accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, quiet);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, quiet);
    return palette;
}

QPalette lightPalette()
{
    return paletteOf(QColor(0xf3f3f1), Qt::white, QColor(0x1d1f21), QColor(0xececea), QColor(0x6b7075),
                     QColor(0x1f63a8));
}

QPalette darkPalette()
{
    return paletteOf(QColor(0x242628), QColor(0x1b1c1e), QColor(0xe6e6e3), QColor(0x34373a), QColor(0x9a9ea3),
                     QColor(0x2f74bf));
}

} // namespace

QString themeKey(Theme theme)
{
    switch (theme) {
    case Theme::System: break;
    case Theme::Light: return u"light"_s;
    case Theme::Dark: return u"dark"_s;
    }
    return u"system"_s;
}

Theme themeFromKey(const QString &key)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (key == themeKey(theme))
            return theme;
    }
    return Theme::System;
}

void applyTheme(Theme theme)
{
    QApplication::setPalette(QPalette()); // what we may have set before
    QStyleHints *hints = QGuiApplication::styleHints();
    if (theme == Theme::System) {
        hints->unsetColorScheme();
        return;
    }
    hints->setColorScheme(theme == Theme::Dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    // Platforms without a theme of their own (plain X11, offscreen) take the request and do nothing.
    if (isDark(QApplication::palette()) != (theme == Theme::Dark))
        QApplication::setPalette(theme == Theme::Dark ? darkPalette() : lightPalette());
}

void connectThemes(const Actions &actions, Settings &settings)
{
    const Theme kept = themeFromKey(settings.value(Settings::Key::Theme).toString());
    for (const auto &[id, theme] : {std::pair(ActionId::ThemeSystem, Theme::System),
                                    {ActionId::ThemeLight, Theme::Light},
                                    {ActionId::ThemeDark, Theme::Dark}}) {
        QAction *action = actions[id];
        action->setChecked(theme == kept);
        QObject::connect(action, &QAction::triggered, action, [&settings, theme = theme] {
            settings.setValue(Settings::Key::Theme, themeKey(theme));
            applyTheme(theme);
        });
    }
    if (kept != Theme::System)
        applyTheme(kept);
}

} // namespace tellings
