// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/database.h"

#include "models/store/storeerrors.h"
#include "models/text/codepointmap.h"

#include <QStringDecoder>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tellings {

QString Row::text(int column) const
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes(column));
    if (decoder.hasError())
        m_database.failDamaged(u"text"_s);
    return text;
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 Row::number(int column) const
{
    return m_query.value(column).toLongLong();
}

double Row::real(int column) const
{
    return m_query.value(column).toDouble();
}

std::expected<std::unique_ptr<Database>, Error> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path));
    database->m_connection =
        QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tellings-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces));
    QSqlDatabase &connection = database->m_connection;
    // Two seconds: long enough for another program's short look at the file, too short to seem to hang.
    connection.setConnectOptions(mode == Mode::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s
                                                        : u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    connection.setDatabaseName(path);
    if (!connection.open())
        return std::unexpected(storeError(connection.lastError(), path));
    database->run(u"PRAGMA trusted_schema = OFF"_s);
    database->run(u"PRAGMA cell_size_check = ON"_s);
    database->run(u"PRAGMA mmap_size = 0"_s); // a disk that goes away is then an error, not a signal
    database->run(u"PRAGMA temp_store = MEMORY"_s);
    database->run(u"PRAGMA foreign_keys = ON"_s);
    database->run(u"PRAGMA synchronous = FULL"_s);
    if (auto done = database->outcome(); !done)
        return std::unexpected(done.error());
    return database;
}

Database::~Database()
{
    m_prepared.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

QSqlQuery *Database::query(const QString &sql, const QVariantList &values)
{
    if (m_error)
        return nullptr;
    auto prepared = m_prepared.find(sql);
    if (prepared == m_prepared.end()) {
        QSqlQuery fresh(m_connection);
        fresh.setForwardOnly(true);
        if (!fresh.prepare(sql)) {
            fail(storeError(fresh.lastError(), m_path));
            return nullptr;
        }
        prepared = m_prepared.emplace(sql, std::move(fresh)).first;
    }
    QSqlQuery &ready = prepared->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        ready.bindValue(static_cast<int>(i), values.at(i));
    if (!ready.exec()) {
        fail(storeError(ready.lastError(), m_path));
        ready.finish();
        return nullptr;
    }
    return &ready;
}

void Database::run(const QString &sql, const QVariantList &values)
{
    if (QSqlQuery *done = query(sql, values))
        done->finish();
}

QVariant Database::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery *answer = query(sql, values);
    if (!answer)
        return {};
    QVariant first;
    if (answer->next())
        first = answer->value(0);
    else if (answer->lastError().isValid())
        fail(storeError(answer->lastError(), m_path));
    answer->finish();
    return first;
}

void Database::each(const QString &sql, const std::function<void(const Row &)> &take, const QVariantList &values)
{
    QSqlQuery *answer = query(sql, values);
    if (!answer)
        return;
    const Row row(*this, *answer);
    while (ok() && answer->next())
        take(row);
    if (answer->lastError().isValid())
        fail(storeError(answer->lastError(), m_path));
    answer->finish();
}

std::expected<void, Error> Database::transaction(const std::function<void()> &work)
{
    run(u"BEGIN IMMEDIATE"_s);
    if (!ok())
        return outcome();
    work();
    run(u"COMMIT"_s);
    auto done = outcome();
    if (!done) {
        run(u"ROLLBACK"_s); // fails where SQLite has rolled back by itself
        m_error.reset();
    }
    return done;
}

void Database::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

void Database::failDamaged(const QString &detail)
{
    fail(damagedStory(m_path, detail));
}

std::expected<void, Error> Database::outcome()
{
    if (!m_error)
        return {};
    const Error error = *std::exchange(m_error, std::nullopt);
    return std::unexpected(error);
}

QByteArray textValue(const QString &text)
{
    return textValue(text.isValidUtf16() ? text.toUtf8() : wellFormed(text).toUtf8());
}

QByteArray textValue(const QByteArray &utf8)
{
    return utf8.isNull() ? QByteArray("") : utf8; // which would be NULL
}

} // namespace tellings
