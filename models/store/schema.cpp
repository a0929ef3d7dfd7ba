// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/schema.h"

#include "models/store/database.h"
#include "models/store/storeerrors.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

/// What stands in sqlite_schema: a table's name and its statement.
struct SchemaObject {
    QString type;
    QString name;
    QString sql;
};

QList<SchemaObject> objectsOf(Database &database)
{
    QList<SchemaObject> objects;
    database.each(u"SELECT CAST(type AS BLOB), CAST(name AS BLOB), CAST(sql AS BLOB) FROM sqlite_schema"_s,
                  [&](const Row &row) { objects.append({row.text(0), row.text(1), row.text(2)}); });
    return objects;
}

bool isOurs(const QList<SchemaObject> &objects, int version)
{
    const QStringList statements = schemaStatements(version);
    QSet<QString> expected(statements.cbegin(), statements.cend());
    for (const SchemaObject &object : objects) {
        if (object.type != "table"_L1 || !expected.remove(object.sql))
            return false;
    }
    return expected.isEmpty();
}

/// Whether a file of a version that we do not know holds only what keeps still.
bool isPassive(Database &database, const QList<SchemaObject> &objects)
{
    for (const SchemaObject &object : objects) {
        const bool plain = object.type == "index"_L1
            || (object.type == "table"_L1 && object.sql.startsWith("CREATE TABLE "_L1, Qt::CaseInsensitive));
        if (!plain)
            return false;
    }
    // Hidden columns are those of virtual tables (1) and generated ones (2, 3).
    const QVariant hidden = database.value(u"SELECT count(*) FROM sqlite_schema AS s, pragma_table_xinfo(s.name) AS c "
                                           "WHERE s.type = 'table' AND c.hidden <> 0"_s);
    return database.ok() && hidden.toLongLong() == 0;
}

} // namespace

QStringList schemaStatements(int version)
{
    QString text;
    const QStringList lines = QString::fromUtf8(schemaText(version)).split(u'\n');
    for (const QString &line : lines)
        text += line.section(u"--"_s, 0, 0) + u'\n';
    QStringList statements = text.split(u';');
    for (QString &statement : statements)
        statement = statement.simplified();
    statements.removeAll(QString());
    return statements;
}

void createSchema(Database &database, int version)
{
    database.run(u"PRAGMA encoding = 'UTF-8'"_s);
    database.run(u"PRAGMA application_id = %1"_s.arg(storyApplicationId));
    const QStringList statements = schemaStatements(version);
    for (const QString &statement : statements)
        database.run(statement);
    database.run(u"PRAGMA user_version = %1"_s.arg(version));
}

std::expected<int, Error> checkSchema(Database &database)
{
    const QString &path = database.path();
    // The header is asked first: neither pragma makes SQLite look at what the schema says.
    const qint64 id = database.value(u"PRAGMA application_id"_s).toLongLong();
    const int version = database.value(u"PRAGMA user_version"_s).toInt();
    if (auto done = database.outcome(); !done)
        return std::unexpected(done.error());
    if (id != storyApplicationId)
        return std::unexpected(notAStory(path));
    if (version < 1)
        return std::unexpected(damagedStory(path, u"user_version"_s));
    const QList<SchemaObject> objects = objectsOf(database);
    const QString encoding = database.value(u"PRAGMA encoding"_s).toString();
    if (auto done = database.outcome(); !done)
        return std::unexpected(done.error());
    if (encoding != "UTF-8"_L1)
        return std::unexpected(damagedStory(path, u"encoding"_s));
    const bool harmless = version <= storyVersion ? isOurs(objects, version) : isPassive(database, objects);
    if (auto done = database.outcome(); !done)
        return std::unexpected(done.error());
    if (!harmless)
        return std::unexpected(damagedStory(path, u"schema"_s));
    return version;
}

} // namespace tellings
