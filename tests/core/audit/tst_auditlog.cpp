// SPDX-License-Identifier: Apache-2.0
#include "core/audit/auditreader.h"
#include "core/audit/checkpointfile.h"
#include "core/audit/encoding.h"
#include "core/audit/merkle.h"
#include "core/security/ed25519.h"
#include "tests/core/audit/auditfixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

// Writing the log, its checkpoints, and reading it for screens.
class TestAuditLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entriesFormChain();
    void needsTransaction();
    void rolledBackEntryNeverWas();
    void changeAndEntryAreOne();
    void rowsCannotBeChanged();
    void valuesAreSealed();
    void checkpoints();
    void checkpointDue();
    void survivesRestart();
    void missingCopiesAreMadeGood();
    void unwritableFolder();
    void reads();
    void readsDamagedEntry();
    void encodingIsFixed();

private:
    static QByteArray databaseBytes(const AuditFixture &fixture);
};

QByteArray TestAuditLog::databaseBytes(const AuditFixture &fixture)
{
    QByteArray bytes;
    for (const QString &name : {u"countersign.db"_s, u"countersign.db-wal"_s}) {
        QFile file(fixture.workspace->path(name));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

void TestAuditLog::entriesFormChain()
{
    AuditFixture fixture;
    QByteArray previous(32, '\0');
    for (int i = 1; i <= 5; ++i) {
        const model::AuditEntry entry = fixture.add(u"field.corrected"_s, u"doc"_s);
        QCOMPARE(entry.seq, i);
        QCOMPARE(entry.prevHash, previous);
        QCOMPARE(entry.hash.size(), 32);
        QVERIFY(entry.at.isValid());
        previous = entry.hash;
    }
    QVERIFY(fixture.verify().intact());
    QCOMPARE(fixture.verify().entries, 5);
}

void TestAuditLog::needsTransaction()
{
    AuditFixture fixture;
    QCOMPARE(fixture.log->append({u"Jane"_s, u"x"_s, {}, {}}).error().code,
             u"audit.no_transaction"_s);
}

void TestAuditLog::rolledBackEntryNeverWas()
{
    AuditFixture fixture;
    fixture.add(u"first"_s);
    {
        auto transaction = store::Transaction::begin(*fixture.database);
        QVERIFY(fixture.log->append({u"Jane"_s, u"never"_s, {}, {}}));
        QVERIFY(fixture.log->append({u"Jane"_s, u"never"_s, {}, {}}));
    }
    QCOMPARE(fixture.add(u"second"_s).seq, 2);
    QVERIFY(fixture.log->checkpoint());
    QVERIFY(fixture.verify().intact());
    QCOMPARE(fixture.verify().entries, 2);
}

void TestAuditLog::changeAndEntryAreOne()
{
    AuditFixture fixture;
    auto transaction = store::Transaction::begin(*fixture.database);
    QVERIFY(fixture.log->append({u"Jane"_s, u"one"_s, {}, {}}));
    QVERIFY(fixture.log->append({u"Jane"_s, u"two"_s, {}, {}}));
    QVERIFY(transaction->commit());
    fixture.reopenWorkspace();
    QCOMPARE(fixture.verify().entries, 2);
    QVERIFY(fixture.verify().intact());
}

void TestAuditLog::rowsCannotBeChanged()
{
    AuditFixture fixture;
    fixture.add(u"first"_s);
    QVERIFY(fixture.log->checkpoint());
    for (const QString &sql :
         {u"UPDATE audit SET action = 'x'"_s, u"DELETE FROM audit"_s,
          u"UPDATE audit_checkpoint SET root = x'00'"_s, u"DELETE FROM audit_checkpoint"_s})
        QVERIFY(!fixture.database->execute(sql));
    QVERIFY(fixture.verify().intact());
}

void TestAuditLog::valuesAreSealed()
{
    AuditFixture fixture;
    fixture.add(u"field.corrected"_s, u"doc"_s, u"Canary Reviewer"_s);
    const QByteArray bytes = databaseBytes(fixture);
    QVERIFY(bytes.contains("field.corrected"));
    QVERIFY(!bytes.contains("Canary"));
    QVERIFY(!bytes.contains("1200.00"));
}

void TestAuditLog::checkpoints()
{
    AuditFixture fixture;
    QList<QByteArray> hashes;
    for (int i = 0; i < 7; ++i)
        hashes += fixture.add(u"x"_s).hash;
    const auto checkpoint = fixture.log->checkpoint();
    QVERIFY(checkpoint.ok());
    QCOMPARE(checkpoint->size, 7);
    QCOMPARE(checkpoint->root, audit::merkleRoot(hashes));
    QCOMPARE(checkpoint->origin, fixture.workspace->id());
    QVERIFY(security::ed25519Verify(checkpoint->publicKey, audit::encodeCheckpoint(*checkpoint),
                                    checkpoint->signature));
    QCOMPARE(*fixture.log->checkpoint(), *checkpoint);
    hashes += fixture.add(u"x"_s).hash;
    const auto next = fixture.log->checkpoint();
    QCOMPARE(next->size, 8);
    QCOMPARE(next->root, audit::merkleRoot(hashes));
    const QString name = audit::checkpointFileName(fixture.workspace->id());
    const QList<model::AuditCheckpoint> both{*checkpoint, *next};
    QCOMPARE(*audit::readCheckpointFile(fixture.checkpointFolder() + u'/' + name,
                                        fixture.workspace->id()),
             both);
    QCOMPARE(*audit::readCheckpointFile(fixture.workspace->path(name), fixture.workspace->id()),
             both);
    const model::AuditVerification verification = fixture.verify();
    QVERIFY(verification.intact());
    QCOMPARE(verification.checkpointedUpTo, 8);
    QCOMPARE(verification.newestCheckpoint, next->at);
    QCOMPARE(verification.newestOutsideCheckpoint, next->at);
    QVERIFY(!fixture.verify(false).newestOutsideCheckpoint.isValid());
}

void TestAuditLog::checkpointDue()
{
    AuditFixture fixture;
    for (int i = 0; i < 3; ++i)
        fixture.add(u"x"_s);
    QVERIFY(!fixture.log->checkpointDue());
    fixture.add(u"x"_s);
    QVERIFY(fixture.log->checkpointDue());
    fixture.openLog();
    QVERIFY(fixture.log->checkpointDue());
    QVERIFY(fixture.log->checkpoint());
    QVERIFY(!fixture.log->checkpointDue());
    fixture.openLog();
    QVERIFY(!fixture.log->checkpointDue());
}

void TestAuditLog::survivesRestart()
{
    AuditFixture fixture;
    fixture.add(u"x"_s);
    const QByteArray key = fixture.log->checkpoint()->publicKey;
    fixture.reopenWorkspace();
    QCOMPARE(fixture.add(u"x"_s).seq, 2);
    const auto checkpoint = fixture.log->checkpoint();
    QCOMPARE(checkpoint->publicKey, key);
    QCOMPARE(checkpoint->size, 2);
    QVERIFY(fixture.verify().intact());
}

void TestAuditLog::missingCopiesAreMadeGood()
{
    AuditFixture fixture;
    const QString path
        = fixture.checkpointFolder() + u'/' + audit::checkpointFileName(fixture.workspace->id());
    for (int i = 0; i < 3; ++i) {
        fixture.add(u"x"_s);
        QVERIFY(fixture.log->checkpoint());
    }
    // As after a crash in the middle of the last line.
    QFile file(path);
    QVERIFY(file.resize(file.size() - 10));
    fixture.openLog();
    QCOMPARE(audit::readCheckpointFile(path, fixture.workspace->id())->size(), 3);
    QVERIFY(fixture.verify().intact());
    QVERIFY(QFile::remove(path));
    fixture.openLog();
    QCOMPARE(audit::readCheckpointFile(path, fixture.workspace->id())->size(), 3);
}

void TestAuditLog::unwritableFolder()
{
    AuditFixture fixture;
    fixture.add(u"x"_s);
    auto log = audit::AuditLog::open(*fixture.database, *fixture.workspace,
                                     {u"/dev/null/checkpoints"_s, 4}, fixture.clock);
    QVERIFY(log.ok());
    QCOMPARE((*log)->checkpoint().error().code, u"audit.checkpoint_file_unwritable"_s);
    // The checkpoint itself was kept, and is copied as soon as there is a place.
    fixture.openLog();
    QVERIFY(fixture.verify().newestOutsideCheckpoint.isValid());
}

void TestAuditLog::reads()
{
    AuditFixture fixture;
    const model::AuditEntry first = fixture.add(u"document.ingested"_s, u"a"_s, u"system"_s);
    fixture.add(u"field.corrected"_s, u"a"_s);
    fixture.add(u"field.confirmed"_s, u"b"_s);
    const model::AuditEntry last = fixture.add(u"envelope.sent"_s, u"b"_s);
    const auto read = [&fixture](const audit::AuditQuery &query) {
        return audit::readAudit(*fixture.database, fixture.workspace->cells(), query).value();
    };
    const audit::AuditSlice all = read({});
    QCOMPARE(all.total, 4);
    QCOMPARE(all.entries.constFirst(), last);
    QCOMPARE(all.entries.constLast(), first);
    QCOMPARE(read({.oldestFirst = true}).entries.constFirst(), first);
    QCOMPARE(read({.subject = u"b"_s}).total, 2);
    QCOMPARE(read({.actionPrefix = u"field."_s}).total, 2);
    QCOMPARE(read({.actionPrefix = u"field.c"_s, .actor = u"Jane"_s}).total, 2);
    QCOMPARE(read({.actor = u"system"_s}).entries, QList<model::AuditEntry>{first});
    QCOMPARE(read({.from = last.at}).entries, QList<model::AuditEntry>{last});
    QCOMPARE(read({.to = first.at}).entries, QList<model::AuditEntry>{first});
    const audit::AuditSlice page = read({.limit = 2, .offset = 1});
    QCOMPARE(page.total, 4);
    QCOMPARE(page.entries.size(), 2);
    QCOMPARE(page.entries.constFirst().seq, 3);
    const audit::AuditSlice byActor = read({.actor = u"Jane"_s, .limit = 1, .offset = 1});
    QCOMPARE(byActor.total, 3);
    QCOMPARE(byActor.entries.constFirst().seq, 3);
    QCOMPARE(read({.limit = -1}).entries.size(), 4);
    QCOMPARE(read({.subject = u"x' OR 1=1 --"_s}).total, 0);
}

void TestAuditLog::readsDamagedEntry()
{
    AuditFixture fixture;
    fixture.add(u"x"_s);
    QVERIFY(fixture.database->execute(u"DROP TRIGGER audit_never_changed"_s));
    QVERIFY(fixture.database->execute(u"UPDATE audit SET body = x'00'"_s));
    const auto slice = audit::readAudit(*fixture.database, fixture.workspace->cells(), {});
    QCOMPARE(slice->entries.constFirst().event.details[u"error"_s].toString(), u"aead.tampered"_s);
    QCOMPARE(slice->entries.constFirst().event.action, u"x"_s);
}

void TestAuditLog::encodingIsFixed()
{
    const audit::LeafFields fields{u"w"_s,
                                   1,
                                   u"2026-11-22T09:30:00.123Z"_s,
                                   u"system"_s,
                                   u"document.ingested"_s,
                                   u"d"_s,
                                   QByteArray(32, 'c'),
                                   QByteArray(32, '\0')};
    const QByteArray expected = "01"
                                "010000000177"
                                "02000000080000000000000001"
                                "0300000018"
        + "2026-11-22T09:30:00.123Z"_ba.toHex() + "0400000006" + "system"_ba.toHex() + "0500000011"
        + "document.ingested"_ba.toHex()
        + "060000000164"
          "0700000020"
        + QByteArray(32, 'c').toHex() + "0800000020" + QByteArray(64, '0');
    QCOMPARE(audit::encodeLeaf(fields).toHex(), expected);
    QCOMPARE(audit::detailsJson({{u"b"_s, 1}, {u"a"_s, u"ü"_s}}), "{\"a\":\"ü\",\"b\":1}"_ba);
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
