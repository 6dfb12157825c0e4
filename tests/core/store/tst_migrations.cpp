// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrations.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionsCountUpFromOne();
    void everyOldVersionBecomesTheNewest_data();
    void everyOldVersionBecomesTheNewest();
    void runTwiceChangesNothing();
    void newerSchemaIsRefused();
    void failedMigrationLeavesNothing();
    void appendOnlyTablesRefuseChanges();

private:
    std::unique_ptr<store::Database> openNew(const QString &name)
    {
        auto database = store::Database::open(m_folder.filePath(name));
        return database ? std::move(*database) : nullptr;
    }
    static QStringList schemaOf(store::Database &database)
    {
        QStringList lines;
        store::Statement select = database.prepare(
            u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s);
        while (select.step().value_or(false))
            lines.append(
                QStringList{select.text(0), select.text(1), select.text(2), select.text(3)}.join(
                    u'|'));
        return lines;
    }

    QTemporaryDir m_folder;
};

void TestMigrations::versionsCountUpFromOne()
{
    int expected = 1;
    for (const store::Migration &migration : store::migrations())
        QCOMPARE(migration.version, expected++);
    QCOMPARE(store::latestSchemaVersion(), expected - 1);
}

void TestMigrations::everyOldVersionBecomesTheNewest_data()
{
    QTest::addColumn<int>("version");
    for (int version = 0; version <= store::latestSchemaVersion(); ++version)
        QTest::addRow("from %d", version) << version;
}

void TestMigrations::everyOldVersionBecomesTheNewest()
{
    QFETCH(int, version);
    auto fresh = openNew(u"fresh%1.db"_s.arg(version));
    QVERIFY(store::migrate(*fresh));
    auto old = openNew(u"old%1.db"_s.arg(version));
    QVERIFY(store::migrate(*old, version));
    QCOMPARE(store::schemaVersion(*old), version);
    QVERIFY(store::migrate(*old));
    QCOMPARE(store::schemaVersion(*old), store::latestSchemaVersion());
    QVERIFY(schemaOf(*fresh).size() > 20);
    QCOMPARE(schemaOf(*old), schemaOf(*fresh));
    QVERIFY(old->quickCheck());
}

void TestMigrations::runTwiceChangesNothing()
{
    auto database = openNew(u"twice.db"_s);
    QVERIFY(store::migrate(*database));
    const QStringList once = schemaOf(*database);
    QVERIFY(store::migrate(*database));
    QCOMPARE(schemaOf(*database), once);
}

void TestMigrations::newerSchemaIsRefused()
{
    auto database = openNew(u"newer.db"_s);
    QVERIFY(database->execute(u"PRAGMA user_version = 99"_s));
    const auto refused = store::migrate(*database);
    QCOMPARE(refused.error().code, u"store.schema_newer"_s);
    QCOMPARE(refused.error().facts[u"found"_s].toInt(), 99);
    QVERIFY(schemaOf(*database).isEmpty());
}

void TestMigrations::failedMigrationLeavesNothing()
{
    auto database = openNew(u"failed.db"_s);
    // In the way of the last table of the script.
    QVERIFY(database->execute(u"CREATE TABLE audit_checkpoint (x)"_s));
    const QStringList before = schemaOf(*database);
    QVERIFY(!store::migrate(*database));
    QCOMPARE(schemaOf(*database), before);
    QCOMPARE(store::schemaVersion(*database), 0);
    QVERIFY(!database->inTransaction());
}

void TestMigrations::appendOnlyTablesRefuseChanges()
{
    auto database = openNew(u"audit.db"_s);
    QVERIFY(store::migrate(*database));
    QVERIFY(database->execute(
        u"INSERT INTO audit VALUES (1, '', '', x'', 'a', '', x'', x'', x'', x'', x'')"_s));
    QVERIFY(database->execute(u"INSERT INTO audit_checkpoint VALUES (1, x'', '', x'', x'')"_s));
    QVERIFY(!database->execute(u"UPDATE audit SET action = 'b'"_s));
    QVERIFY(!database->execute(u"DELETE FROM audit"_s));
    QVERIFY(!database->execute(u"UPDATE audit_checkpoint SET size = 2"_s));
    QVERIFY(!database->execute(u"DELETE FROM audit_checkpoint"_s));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
