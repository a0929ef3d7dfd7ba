// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codebook.h"

namespace tellings {

/// One's own codebook with the codes of another that it lacks. A code that it has (by id, or of the same name in the
/// same place) stays as it is; a key that is another code's already is left out. A codebook without codes is replaced,
/// history and all.
[[nodiscard]] std::expected<Codebook, QString> joined(const Codebook &own, const Codebook &other, const Signature &by);

} // namespace tellings
