// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tellings {

/// Why something that can fail did fail, in words for a person. `text` is translated and says the reason
/// alone; `message()` puts the file's name before it.
struct Error {
    enum class Code {
        NotFound, ///< no such file or folder
        NoAccess, ///< it is there, and we may not read or write it
        Empty, ///< nothing to read in it
        NotText, ///< binary, or an encoding we cannot tell
        TooLarge, ///< over the limit that the message names
        NoArticles, ///< a folder or story without an article
        BadInput, ///< malformed: the message says where
        WriteFailed, ///< the output could not be written whole
        InUse, ///< another program is working on it
        NoLocks, ///< its folder cannot tell programs that others are working there
        Changed, ///< somebody else changed, moved or deleted it while it was open
        Cancelled, ///< a person stopped it
        Usage, ///< asked for in a way that makes no sense
    };

    Code code = Code::BadInput;
    QString text;
    QString path;

    [[nodiscard]] QString message() const { return path.isEmpty() ? text : path + QStringLiteral(": ") + text; }
    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace tellings
