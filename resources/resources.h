// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tellings {

/// Makes the files under :/tellings (sample story, icons), the translations under :/i18n and our syntax definitions
/// known to Qt. Call once, before the first use; a static library's resources are otherwise dropped by the linker.
void registerResources();

} // namespace tellings
