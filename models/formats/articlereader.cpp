// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/articlereader.h"

namespace tellings {

ArticleReader::~ArticleReader() = default;

} // namespace tellings
