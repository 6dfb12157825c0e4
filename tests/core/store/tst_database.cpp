// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "core/store/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void bindsAndReadsEveryType();
    void bindsByName();
    void nullsAndEmptiesDiffer();
    void countsChanges();
    void setsDurableOptions();
    void enforcesTypesAndKeys();
    void reportsBadSqlAndParameters();
    void commits();
    void rollsBackWhenLeft();
    void refusesNesting();
    void isReadyAfterAFailedStatement();
    void readsWhileAnotherWrites();
    void refusesToWriteWhenReadOnly();
    void saysWhenItIsBusy();
    void worksFromAnotherThread();
    void findsDamage();
    void isPrivateToItsOwner();

private:
    int rows()
    {
        store::Statement count = m_database->prepare(u"SELECT COUNT(*) FROM thing"_s);
        return count.step() ? count.count(0) : -1;
    }
    QString path() const { return m_folder->filePath(u"test.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = store::Database::open(path());
    QVERIFY(opened);
    m_database = std::move(*opened);
    QVERIFY(m_database->executeScript(
        u"CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE, data BLOB, ratio REAL) "
        u"STRICT;"
        "CREATE TABLE part (thing_id INTEGER NOT NULL REFERENCES thing (id)) STRICT;"_s));
}

void TestDatabase::cleanup()
{
    m_database.reset();
    m_folder.reset();
}

void TestDatabase::bindsAndReadsEveryType()
{
    const QByteArray bytes("a\0b", 3);
    store::Statement insert
        = m_database->prepare(u"INSERT INTO thing (id, name, data, ratio) VALUES (?, ?, ?, ?)"_s);
    insert.bindAll(Q_INT64_C(5'000'000'000), u"Zoë"_s, bytes, 0.25);
    QCOMPARE(insert.execute(), 1);
    store::Statement select = m_database->prepare(u"SELECT id, name, data, ratio FROM thing"_s);
    QCOMPARE(select.step(), true);
    QCOMPARE(select.integer(0), Q_INT64_C(5'000'000'000));
    QCOMPARE(select.text(1), u"Zoë"_s);
    QCOMPARE(select.bytes(2), bytes);
    QCOMPARE(select.real(3), 0.25);
    QCOMPARE(select.step(), false);
}

void TestDatabase::bindsByName()
{
    const QDateTime time(QDate(2026, 11, 22), QTime(9, 30, 0, 123), Qt::UTC);
    store::Statement insert
        = m_database->prepare(u"INSERT INTO thing (id, name) VALUES (:id, :name)"_s);
    insert.bind(u":id"_s, 1).bind(u":name"_s, time);
    QVERIFY(insert.execute());
    store::Statement select = m_database->prepare(u"SELECT name FROM thing WHERE id = :id"_s);
    select.bind(u":id"_s, 1);
    QCOMPARE(select.step(), true);
    QCOMPARE(select.text(0), u"2026-11-22T09:30:00.123Z"_s);
    QCOMPARE(select.time(0), time);
}

void TestDatabase::nullsAndEmptiesDiffer()
{
    store::Statement insert
        = m_database->prepare(u"INSERT INTO thing (name, data) VALUES (?, ?)"_s);
    insert.bindAll(QString(), QByteArray());
    QVERIFY(insert.execute());
    insert.bindNull(0).bindNull(1);
    QVERIFY(insert.execute());
    store::Statement select
        = m_database->prepare(u"SELECT name, data FROM thing ORDER BY name IS NULL"_s);
    QCOMPARE(select.step(), true);
    QVERIFY(!select.isNull(0) && !select.isNull(1));
    QCOMPARE(select.step(), true);
    QVERIFY(select.isNull(0) && select.isNull(1));
}

void TestDatabase::countsChanges()
{
    store::Statement insert = m_database->prepare(
        u"INSERT INTO thing (name) VALUES (?) ON CONFLICT (name) DO NOTHING"_s);
    insert.bindAll(u"a"_s);
    QCOMPARE(insert.execute(), 1);
    QCOMPARE(insert.execute(), 0);
    insert.bindAll(u"b"_s);
    QCOMPARE(insert.execute(), 1);
    store::Statement erase = m_database->prepare(u"DELETE FROM thing"_s);
    QCOMPARE(erase.execute(), 2);
}

void TestDatabase::setsDurableOptions()
{
    const auto pragma = [this](const QString &name) {
        store::Statement statement = m_database->prepare(u"PRAGMA "_s + name);
        return statement.step() ? statement.text(0) : QString();
    };
    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"synchronous"_s), u"2"_s);
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(pragma(u"trusted_schema"_s), u"0"_s);
    QCOMPARE(pragma(u"cell_size_check"_s), u"1"_s);
    QCOMPARE(pragma(u"secure_delete"_s), u"1"_s);
    QCOMPARE(pragma(u"busy_timeout"_s), u"5000"_s);
}

void TestDatabase::enforcesTypesAndKeys()
{
    const auto wrongType
        = m_database->execute(u"INSERT INTO thing (id, ratio) VALUES (1, 'much')"_s);
    QCOMPARE(wrongType.error().code, u"store.constraint"_s);
    const auto noParent = m_database->execute(u"INSERT INTO part (thing_id) VALUES (7)"_s);
    QCOMPARE(noParent.error().code, u"store.constraint"_s);
    QCOMPARE(noParent.error().kind, base::ErrorKind::Conflict);
}

void TestDatabase::reportsBadSqlAndParameters()
{
    QCOMPARE(m_database->execute(u"SELEKT 1"_s).error().code, u"store.sql"_s);
    store::Statement tooFew = m_database->prepare(u"INSERT INTO thing (id, name) VALUES (?, ?)"_s);
    tooFew.bind(0, 1);
    QVERIFY(!tooFew.execute());
    QCOMPARE(m_database->executeScript(u"CREATE TABLE x (y); NONSENSE;"_s).error().code,
             u"store.sql"_s);
}

void TestDatabase::commits()
{
    auto transaction = store::Transaction::begin(*m_database);
    QVERIFY(transaction);
    QVERIFY(m_database->inTransaction());
    QVERIFY(m_database->execute(u"INSERT INTO thing (id) VALUES (1)"_s));
    QVERIFY(transaction->commit());
    QVERIFY(!m_database->inTransaction());
    QCOMPARE(transaction->commit().error().code, u"store.no_transaction"_s);
    QCOMPARE(rows(), 1);
}

void TestDatabase::rollsBackWhenLeft()
{
    {
        auto transaction = store::Transaction::begin(*m_database);
        QVERIFY(transaction);
        QVERIFY(m_database->execute(u"INSERT INTO thing (id) VALUES (1)"_s));
        QCOMPARE(rows(), 1);
    }
    QVERIFY(!m_database->inTransaction());
    QCOMPARE(rows(), 0);
}

void TestDatabase::refusesNesting()
{
    auto outer = store::Transaction::begin(*m_database);
    QVERIFY(outer);
    QCOMPARE(store::Transaction::begin(*m_database).error().code, u"store.nested_transaction"_s);
    QVERIFY(m_database->execute(u"INSERT INTO thing (id) VALUES (1)"_s));
    QVERIFY(outer->commit());
    QCOMPARE(rows(), 1);
}

void TestDatabase::isReadyAfterAFailedStatement()
{
    {
        auto transaction = store::Transaction::begin(*m_database);
        QVERIFY(m_database->execute(u"INSERT INTO thing (id) VALUES (1)"_s));
        QVERIFY(!m_database->execute(u"INSERT INTO thing (id) VALUES (1)"_s));
    }
    auto transaction = store::Transaction::begin(*m_database);
    QVERIFY(m_database->execute(u"INSERT INTO thing (id) VALUES (2)"_s));
    QVERIFY(transaction->commit());
    QCOMPARE(rows(), 1);
}

void TestDatabase::readsWhileAnotherWrites()
{
    auto reader = store::Database::open(path(), store::OpenMode::ReadOnly);
    QVERIFY(reader);
    auto transaction = store::Transaction::begin(*m_database);
    QVERIFY(m_database->execute(u"INSERT INTO thing (id) VALUES (1)"_s));
    store::Statement count = (*reader)->prepare(u"SELECT COUNT(*) FROM thing"_s);
    QCOMPARE(count.step(), true);
    QCOMPARE(count.count(0), 0);
    QCOMPARE(count.step(), false);
    QVERIFY(transaction->commit());
    QCOMPARE(count.restart(), true);
    QCOMPARE(count.count(0), 1);
}

void TestDatabase::refusesToWriteWhenReadOnly()
{
    auto reader = store::Database::open(path(), store::OpenMode::ReadOnly);
    QVERIFY(reader);
    QVERIFY(!(*reader)->execute(u"INSERT INTO thing (id) VALUES (1)"_s));
    QCOMPARE(rows(), 0);
    const auto missing
        = store::Database::open(m_folder->filePath(u"none.db"_s), store::OpenMode::ReadOnly);
    QCOMPARE(missing.error().code, u"store.not_found"_s);
}

void TestDatabase::saysWhenItIsBusy()
{
    auto other = store::Database::open(path());
    QVERIFY(other);
    QVERIFY((*other)->execute(u"PRAGMA busy_timeout = 1"_s));
    auto transaction = store::Transaction::begin(*m_database);
    QVERIFY(transaction);
    QCOMPARE(store::Transaction::begin(**other).error().code, u"store.busy"_s);
    transaction->rollback();
    QVERIFY(store::Transaction::begin(**other));
}

void TestDatabase::worksFromAnotherThread()
{
    bool written = false;
    std::thread thread([this, &written] {
        auto own = store::Database::open(path());
        written = own && (*own)->execute(u"INSERT INTO thing (id) VALUES (1)"_s);
    });
    thread.join();
    QVERIFY(written);
    QCOMPARE(rows(), 1);
}

void TestDatabase::findsDamage()
{
    auto transaction = store::Transaction::begin(*m_database);
    for (int i = 0; i < 500; ++i)
        QVERIFY(m_database->execute(u"INSERT INTO thing (name) VALUES ('%1')"_s.arg(i, 200)));
    QVERIFY(transaction->commit());
    QVERIFY(m_database->quickCheck());
    QVERIFY(m_database->checkpoint());
    m_database.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(8192, 'x'));
    file.close();
    auto reopened = store::Database::open(path());
    QVERIFY(reopened);
    QCOMPARE((*reopened)->quickCheck().error().code, u"store.corrupt"_s);
}

void TestDatabase::isPrivateToItsOwner()
{
    QVERIFY(m_database->execute(u"INSERT INTO thing (id) VALUES (1)"_s));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QVERIFY(QFile::exists(path() + suffix));
        QCOMPARE(QFile::permissions(path() + suffix) & others, QFile::Permissions());
    }
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
