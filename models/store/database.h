// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace tellings {

class Database;

/// One row of an answer.
class Row {
public:
    Row(Database &database, const QSqlQuery &query) : m_database(database), m_query(query) { }

    /// A column selected as `CAST(name AS BLOB)`; text that is not UTF-8 is damage.
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; ///< null where the column is
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] double real(int column) const;

private:
    Database &m_database;
    const QSqlQuery &m_query;
};

/// One connection to an SQLite file, on the thread that opened it. Like a stream, it remembers its first failure, and
/// does nothing more until it was asked for it by outcome() or transaction(): work can be written down straight.
///
/// Text goes in as UTF-8 bytes by `CAST(? AS TEXT)` (see textValue) and comes out by `CAST(x AS BLOB)`, as SQLite's own
/// conversions from UTF-16 drop a byte order mark and change what is no character.
class Database {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// Opens without reading anything, and with all that could run code of the file's switched off.
    [[nodiscard]] static std::expected<std::unique_ptr<Database>, Error> open(const QString &path, Mode mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString &path() const { return m_path; }

    void run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {}); ///< the first of the first row
    void each(const QString &sql, const std::function<void(const Row &)> &take, const QVariantList &values = {});

    /// All of `work`, or nothing of it.
    [[nodiscard]] std::expected<void, Error> transaction(const std::function<void()> &work);

    void fail(const Error &error); ///< as if a statement had failed so
    void failDamaged(const QString &detail); ///< BadInput: the file does not hold what it should
    [[nodiscard]] bool ok() const { return !m_error; }
    [[nodiscard]] std::expected<void, Error> outcome(); ///< of all since it was last asked

private:
    explicit Database(QString path) : m_path(std::move(path)) { }
    QSqlQuery *query(const QString &sql, const QVariantList &values);

    QString m_path;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    std::optional<Error> m_error;
};

/// Text to be bound where the statement says `CAST(? AS TEXT)`; lone surrogates become U+FFFD.
[[nodiscard]] QByteArray textValue(const QString &text);
[[nodiscard]] QByteArray textValue(const QByteArray &utf8);

} // namespace tellings
