// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codebook.h"

#include <QDialog>

namespace tellings {

/// What was done to a codebook, the latest first.
class CodebookHistory : public QDialog {
    Q_OBJECT
public:
    explicit CodebookHistory(const Codebook &codebook, QWidget *parent = nullptr);
};

} // namespace tellings
