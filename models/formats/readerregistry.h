// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articlereader.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace tellings {

/// The readers, one a format. Immutable once made, so that threads may share it.
class ReaderRegistry {
public:
    /// All formats we read. A new one is one line in here.
    [[nodiscard]] static const ReaderRegistry &standard();

    explicit ReaderRegistry(std::vector<std::unique_ptr<ArticleReader>> readers);

    /// The reader whose name filters take that file, whatever the case of its ending; nullptr when none does.
    [[nodiscard]] const ArticleReader *readerFor(const QString &file) const;

    [[nodiscard]] QStringList nameFilters() const;

private:
    std::vector<std::unique_ptr<ArticleReader>> m_readers;
};

} // namespace tellings
