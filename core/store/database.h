// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>

namespace countersign::store
{

// One prepared SQL statement. Parameters are bound by position from 0 ("?") or by name (":stage"),
// columns read by position from 0. The statement is finished when it goes out of scope, so that it
// holds neither a lock nor the write-ahead log. A failure in preparing or binding is kept and comes
// out of the next step() or execute().
class Statement
{
public:
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) noexcept = default;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement() = default;

    // A null string or byte array is stored as an empty one; use bindNull() for NULL. A QDateTime
    // is stored as base::toIso() text, an invalid one as an empty text.
    Statement &bind(int index, const QString &text);
    Statement &bind(int index, const QByteArray &bytes);
    Statement &bind(int index, qint64 number);
    Statement &bind(int index, int number) { return bind(index, qint64(number)); }
    Statement &bind(int index, bool flag) { return bind(index, qint64(flag ? 1 : 0)); }
    Statement &bind(int index, double number);
    Statement &bind(int index, const QDateTime &time);
    Statement &bindNull(int index);
    template <typename T>
    Statement &bind(const QString &name, const T &value)
    {
        return bindNamed(name, stored(value));
    }
    // Binds the values to positions 0, 1, 2, ...
    template <typename... T>
    Statement &bindAll(const T &...values)
    {
        int index = 0;
        (bind(index++, values), ...);
        return *this;
    }

    // Runs the statement the first time, then goes to the next row; false after the last one.
    base::Result<bool> step();
    // Runs it again with the values now bound and goes to the first row.
    base::Result<bool> restart();
    // Runs a statement that gives no rows, from the start, and returns the number of rows changed.
    // May be called again after new values have been bound.
    base::Result<qint64> execute();

    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 integer(int column) const;
    int count(int column) const { return int(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const;
    QDateTime time(int column) const;
    bool isNull(int column) const;

private:
    friend class Database;
    Statement(QSqlQuery query, base::Result<> prepared);
    static QVariant stored(const QString &text);
    static QVariant stored(const QByteArray &bytes);
    static QVariant stored(qint64 number) { return number; }
    static QVariant stored(int number) { return qint64(number); }
    static QVariant stored(bool flag) { return qint64(flag ? 1 : 0); }
    static QVariant stored(double number) { return number; }
    static QVariant stored(const QDateTime &time);
    Statement &bindNamed(const QString &name, const QVariant &value);
    base::Result<> run();

    QSqlQuery m_query;
    base::Result<> m_prepared;
    bool m_ran = false;
};

enum class OpenMode { ReadWrite, ReadOnly };

// One connection to a workspace's database, used only by the thread that opened it. Errors:
// "store.busy" (Conflict), "store.constraint" (Conflict), "store.corrupt" (Corrupt), "store.full"
// and "store.sql" (Io), with the SQLite result code as fact "sqlite"; never with SQL values.
class Database
{
public:
    static base::Result<std::unique_ptr<Database>> open(const QString &path,
                                                        OpenMode mode = OpenMode::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Statement prepare(const QString &sql);
    // One statement without parameters or rows.
    base::Result<> execute(const QString &sql);
    // Several statements, parted by semicolons; used by migrations.
    base::Result<> executeScript(const QString &sql);
    // PRAGMA quick_check; "store.corrupt" when it finds something.
    base::Result<> quickCheck();
    // Moves the write-ahead log into the database file and empties it.
    base::Result<> checkpoint();
    bool inTransaction() const { return m_inTransaction; }

private:
    friend class Transaction;
    explicit Database(QString connection);

    QString m_connection;
    bool m_inTransaction = false;
};

// BEGIN IMMEDIATE ... COMMIT. Rolled back when it goes out of scope without commit(). Transactions
// do not nest: begin() in another one is refused with "store.nested_transaction".
class Transaction
{
public:
    static base::Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    // Durable when it returns (synchronous=FULL). After an error everything has been rolled back.
    base::Result<> commit();
    void rollback();

private:
    explicit Transaction(Database &database);
    Database *m_database;
};

} // namespace countersign::store
