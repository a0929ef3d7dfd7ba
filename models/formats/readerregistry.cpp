// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/readerregistry.h"

#include "models/formats/markdownreader.h"
#include "models/formats/plaintextreader.h"

#include <QDir>
#include <QFileInfo>

namespace tellings {

ReaderRegistry::ReaderRegistry(std::vector<std::unique_ptr<ArticleReader>> readers) : m_readers(std::move(readers)) { }

const ReaderRegistry &ReaderRegistry::standard()
{
    static const ReaderRegistry registry([] {
        std::vector<std::unique_ptr<ArticleReader>> readers;
        readers.push_back(std::make_unique<PlainTextReader>());
        readers.push_back(std::make_unique<MarkdownReader>());
        return readers;
    }());
    return registry;
}

const ArticleReader *ReaderRegistry::readerFor(const QString &file) const
{
    const QString name = QFileInfo(file).fileName();
    for (const auto &reader : m_readers) {
        if (QDir::match(reader->nameFilters(), name)) // knows no case
            return reader.get();
    }
    return nullptr;
}

QStringList ReaderRegistry::nameFilters() const
{
    QStringList filters;
    for (const auto &reader : m_readers)
        filters += reader->nameFilters();
    return filters;
}

} // namespace tellings
