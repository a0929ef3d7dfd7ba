// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandlinerun.h"
#include "app/subcommand.h"

namespace tellings {

[[nodiscard]] QStringList codingUsage();
/// Reads what stands behind `tellings coding`.
[[nodiscard]] Parsed parseCoding(const QStringList &arguments);
/// Runs to its end and returns an ExitCode, having said on `err` what went wrong. What an export could not carry is
/// listed on `out`, a line each.
[[nodiscard]] int runCoding(const CodingOutput &command, const Streams &streams);

} // namespace tellings
