// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/error.h"
#include "models/story/watch.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace tellings {

/// Text and what its bytes were decoded from: an IANA name ("UTF-8", "UTF-16LE", "windows-1252"), or
/// "UTF-8 (damaged)" where a few bytes of a UTF-8 file are not UTF-8 and became U+FFFD.
struct DecodedText {
    QString text;
    QString encoding;
};

/// Decodes a text file of unknown encoding: by its byte order mark, else UTF-8 when all of it is valid, else UTF-16
/// when the zero bytes stand as they do there, else what ICU's detector is sure of, else Windows-1252.
/// The byte order mark is not part of the text; everything else is kept as it is: line ends, no-break spaces, stray
/// control characters. Errors: NotText for binary files, naming what the file seems to be; Cancelled. Their path is
/// empty. Takes time linear in the size.
[[nodiscard]] std::expected<DecodedText, Error> decodeText(const QByteArray &bytes, const Watch &watch = {});

} // namespace tellings
