// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/base/clock.h"
#include "core/store/dialect.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

base::Error queryError(const QSqlQuery &query)
{
    return dialect::errorOf(query.lastError().nativeErrorCode());
}

// SQLite gives its log files the mode of the database, which it would create readable to all.
base::Result<> ensureFile(const QString &path, OpenMode mode)
{
    if (QFile::exists(path))
        return {};
    if (mode == OpenMode::ReadOnly)
        return base::Error{base::ErrorKind::NotFound, u"store.not_found"_s, {}};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return base::Error{
            base::ErrorKind::Io, u"store.unwritable"_s, {{u"detail"_s, file.errorString()}}};
    return {};
}

} // namespace

Statement::Statement(QSqlQuery query, base::Result<> prepared)
    : m_query(std::move(query))
    , m_prepared(std::move(prepared))
{
}

QVariant Statement::stored(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QVariant Statement::stored(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(""_ba) : QVariant(bytes);
}

QVariant Statement::stored(const QDateTime &time)
{
    return time.isValid() ? base::toIso(time) : u""_s;
}

Statement &Statement::bind(int index, const QString &text)
{
    m_query.bindValue(index, stored(text));
    return *this;
}

Statement &Statement::bind(int index, const QByteArray &bytes)
{
    m_query.bindValue(index, stored(bytes));
    return *this;
}

Statement &Statement::bind(int index, qint64 number)
{
    m_query.bindValue(index, number);
    return *this;
}

Statement &Statement::bind(int index, double number)
{
    m_query.bindValue(index, number);
    return *this;
}

Statement &Statement::bind(int index, const QDateTime &time)
{
    m_query.bindValue(index, stored(time));
    return *this;
}

Statement &Statement::bindNull(int index)
{
    m_query.bindValue(index, QVariant());
    return *this;
}

Statement &Statement::bindNamed(const QString &name, const QVariant &value)
{
    m_query.bindValue(name, value);
    return *this;
}

base::Result<> Statement::run()
{
    CS_TRY(m_prepared);
    m_ran = true;
    if (!m_query.exec())
        return queryError(m_query);
    return {};
}

base::Result<bool> Statement::step()
{
    if (!m_ran)
        CS_TRY(run());
    if (m_query.next())
        return true;
    // next() says false at the end as well as for an error in the middle.
    if (m_query.lastError().isValid())
        return queryError(m_query);
    m_query.finish();
    return false;
}

base::Result<bool> Statement::restart()
{
    m_ran = false;
    return step();
}

base::Result<qint64> Statement::execute()
{
    CS_TRY(run());
    const qint64 changed = m_query.numRowsAffected();
    m_query.finish();
    m_ran = false;
    return changed;
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_query.value(column).toDouble();
}

QDateTime Statement::time(int column) const
{
    const QString text = this->text(column);
    return text.isEmpty() ? QDateTime() : base::fromIso(text);
}

bool Statement::isNull(int column) const
{
    return m_query.value(column).isNull();
}

Database::Database(QString connection)
    : m_connection(std::move(connection))
{
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

base::Result<std::unique_ptr<Database>> Database::open(const QString &path, OpenMode mode)
{
    CS_TRY(ensureFile(path, mode));
    // Qt Sql names connections process-wide.
    std::unique_ptr<Database> database(
        new Database(u"countersign-"_s + QUuid::createUuid().toString(QUuid::Id128)));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setDatabaseName(path);
    if (!connection.open())
        return dialect::errorOf(connection.lastError().nativeErrorCode());
    CS_TRY(dialect::configure(connection, mode == OpenMode::ReadOnly));
    return database;
}

Statement Database::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true); // no copy of all rows
    base::Result<> prepared;
    if (!query.prepare(sql))
        prepared = queryError(query);
    return Statement(std::move(query), std::move(prepared));
}

base::Result<> Database::execute(const QString &sql)
{
    CS_TRY(prepare(sql).execute());
    return {};
}

base::Result<> Database::executeScript(const QString &sql)
{
    QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
    return dialect::runScript(connection, sql);
}

base::Result<> Database::quickCheck()
{
    Statement check = prepare(dialect::quickCheck());
    auto row = check.step();
    if (!row)
        return row.error();
    if (!*row || check.text(0) != "ok"_L1)
        return base::Error{base::ErrorKind::Corrupt, u"store.corrupt"_s, {}};
    return {};
}

base::Result<> Database::checkpoint()
{
    Statement statement = prepare(dialect::checkpoint());
    CS_TRY(statement.step());
    return {};
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{
    database.m_inTransaction = true;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    rollback();
}

base::Result<Transaction> Transaction::begin(Database &database)
{
    if (database.m_inTransaction)
        return base::Error{base::ErrorKind::Internal, u"store.nested_transaction"_s, {}};
    CS_TRY(database.execute(dialect::beginWrite()));
    return Transaction(database);
}

base::Result<> Transaction::commit()
{
    if (!m_database)
        return base::Error{base::ErrorKind::Internal, u"store.no_transaction"_s, {}};
    auto committed = m_database->execute(u"COMMIT"_s);
    if (!committed) {
        rollback();
        return committed.error();
    }
    m_database->m_inTransaction = false;
    m_database = nullptr;
    return {};
}

void Transaction::rollback()
{
    if (!m_database)
        return;
    // It fails only when SQLite has rolled back by itself (disk full, I/O error), which is what is
    // wanted.
    [[maybe_unused]] const auto rolledBack = m_database->execute(u"ROLLBACK"_s);
    m_database->m_inTransaction = false;
    m_database = nullptr;
}

} // namespace countersign::store
