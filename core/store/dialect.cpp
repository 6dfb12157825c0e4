// SPDX-License-Identifier: Apache-2.0
#include "core/store/dialect.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace countersign::store::dialect
{

namespace
{

base::Error malformedConnection()
{
    return {base::ErrorKind::Internal, u"store.no_connection"_s, {}};
}

base::Error sqliteError(int code)
{
    const QVariantMap facts{{u"sqlite"_s, code}};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {base::ErrorKind::Conflict, u"store.busy"_s, facts};
    case SQLITE_CONSTRAINT:
        return {base::ErrorKind::Conflict, u"store.constraint"_s, facts};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {base::ErrorKind::Corrupt, u"store.corrupt"_s, facts};
    case SQLITE_FULL:
        return {base::ErrorKind::Io, u"store.full"_s, facts};
    default:
        return {base::ErrorKind::Io, u"store.sql"_s, facts};
    }
}

sqlite3 *nativeHandle(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

// What a damaged or planted file could use against us is off (sqlite.org/security.html).
void harden(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
}

} // namespace

base::Result<> configure(QSqlDatabase &connection, bool readOnly)
{
    sqlite3 *handle = nativeHandle(connection);
    if (!handle)
        return malformedConnection();
    harden(handle);
    CS_TRY(runScript(connection,
                     u"PRAGMA busy_timeout = 5000;"
                     "PRAGMA foreign_keys = ON;"
                     "PRAGMA trusted_schema = OFF;"
                     "PRAGMA cell_size_check = ON;"
                     "PRAGMA temp_store = MEMORY;"
                     "PRAGMA mmap_size = 0;"_s));
    if (readOnly)
        return runScript(connection, u"PRAGMA query_only = ON;"_s);
    // secure_delete: what was deleted is overwritten. FULL: a commit that returned survives a power
    // cut, which WAL with NORMAL does not promise.
    return runScript(connection,
                     u"PRAGMA journal_mode = WAL;"
                     "PRAGMA synchronous = FULL;"
                     "PRAGMA secure_delete = ON;"
                     "PRAGMA journal_size_limit = 67108864;"_s);
}

base::Result<> runScript(QSqlDatabase &connection, const QString &sql)
{
    // QSqlQuery runs one statement at a time, and can't tell where a trigger ends.
    sqlite3 *handle = nativeHandle(connection);
    if (!handle)
        return malformedConnection();
    const int code = sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(sqlite3_extended_errcode(handle));
    return {};
}

base::Error errorOf(const QString &nativeCode)
{
    return sqliteError(nativeCode.toInt());
}

QString beginWrite()
{
    return u"BEGIN IMMEDIATE"_s;
}

QString quickCheck()
{
    return u"PRAGMA quick_check(1)"_s;
}

QString checkpoint()
{
    return u"PRAGMA wal_checkpoint(TRUNCATE)"_s;
}

QString readSchemaVersion()
{
    return u"PRAGMA user_version"_s;
}

QString writeSchemaVersion(int version)
{
    return u"PRAGMA user_version = %1;"_s.arg(version);
}

QString tables(QString definitions)
{
    definitions.replace(u"{blob}"_s, u"BLOB"_s);
    definitions.replace(u"{row_number}"_s, u"INTEGER PRIMARY KEY AUTOINCREMENT"_s);
    definitions.replace(u"{strict}"_s, u"STRICT"_s);
    return definitions;
}

QString appendOnly(const QString &table)
{
    return u"CREATE TRIGGER %1_never_changed BEFORE UPDATE ON %1 BEGIN"
           " SELECT RAISE(ABORT, 'append-only'); END;\n"
           "CREATE TRIGGER %1_never_deleted BEFORE DELETE ON %1 BEGIN"
           " SELECT RAISE(ABORT, 'append-only'); END;\n"_s.arg(table);
}

QString tokenTable(const QString &table)
{
    return u"CREATE VIRTUAL TABLE %1 USING fts5(tokens, tokenize = 'ascii');\n"_s.arg(table);
}

} // namespace countersign::store::dialect
