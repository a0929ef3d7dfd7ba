// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

#include <QString>

#include <initializer_list>
#include <utility>

/// What tests share. Nothing here knows a folder above models/story.
namespace tellings::test {

/// The folder of real stories and labelled pairs beside the checkout, or an empty string where it is absent;
/// tests that need it skip with a message.
[[nodiscard]] QString sharedFolder();

/// A file of tests/data.
[[nodiscard]] QString dataFile(const QString &name);

/// An article whose paragraphs are the non-empty lines of `text`, all of them Body.
[[nodiscard]] Article articleOf(const QString &outlet, const QString &text);

/// A story of such articles: {outlet, text}...
[[nodiscard]] Story storyOf(std::initializer_list<std::pair<QString, QString>> articles);

} // namespace tellings::test
