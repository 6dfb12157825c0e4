// SPDX-License-Identifier: Apache-2.0
#include "core/audit/auditrow.h"
#include "core/audit/checkpointfile.h"
#include "core/audit/merkle.h"
#include "tests/core/audit/auditfixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::AuditFinding;

// What somebody who can write the database file can do to the log, and where it is found. Each
// change is made in a transaction that is rolled back after it was looked at.
class TestAuditVerifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void untouched();
    void everyByteOfEveryColumn();
    void everyEntryDeleted();
    void everyPairSwapped();
    void entryInserted();
    void truncatedWithOutsideCheckpoint();
    void truncatedBehindOutsideCheckpoint();
    void rewrittenWithTheKey();
    void checkpointsChanged();
    void foreignCheckpointFile();
    void cancelled();

private:
    static constexpr int kEntries = 7;
    void change(const QString &sql);
    QList<AuditFinding> findingsAfter(const QStringList &changes, bool withOutside = true);
    QByteArray columnBytes(int seq, const QString &column);
    void rewriteFrom(int firstSeq);

    std::unique_ptr<AuditFixture> m_fixture;
    std::unique_ptr<store::Transaction> m_transaction;
};

void TestAuditVerifier::init()
{
    if (m_fixture)
        return;
    // Two checkpoints, of 3 and 6 entries, and one entry behind them.
    m_fixture = std::make_unique<AuditFixture>();
    for (int i = 1; i <= kEntries; ++i) {
        m_fixture->add(u"field.corrected"_s, u"doc"_s);
        if (i % 3 == 0)
            QVERIFY(m_fixture->log->checkpoint());
    }
    for (const QString &table : {u"audit"_s, u"audit_checkpoint"_s}) {
        QVERIFY(m_fixture->database->execute(u"DROP TRIGGER %1_never_changed"_s.arg(table)));
        QVERIFY(m_fixture->database->execute(u"DROP TRIGGER %1_never_deleted"_s.arg(table)));
    }
}

void TestAuditVerifier::cleanup()
{
    m_transaction.reset();
}

void TestAuditVerifier::change(const QString &sql)
{
    QVERIFY2(m_fixture->database->execute(sql), qPrintable(sql));
}

QList<AuditFinding> TestAuditVerifier::findingsAfter(const QStringList &changes, bool withOutside)
{
    auto transaction = store::Transaction::begin(*m_fixture->database);
    for (const QString &sql : changes)
        change(sql);
    return m_fixture->verify(withOutside).findings;
}

QByteArray TestAuditVerifier::columnBytes(int seq, const QString &column)
{
    store::Statement statement = m_fixture->database->prepare(
        u"SELECT CAST(%1 AS BLOB) FROM audit WHERE seq = ?"_s.arg(column));
    statement.bind(0, seq);
    return statement.step().value_or(false) ? statement.bytes(0) : QByteArray();
}

void TestAuditVerifier::untouched()
{
    const model::AuditVerification verification = m_fixture->verify();
    QVERIFY(verification.intact());
    QCOMPARE(verification.entries, kEntries);
    QCOMPARE(verification.checkpointedUpTo, 6);
}

void TestAuditVerifier::everyByteOfEveryColumn()
{
    const QStringList texts{u"time_utc"_s, u"clock_source"_s, u"action"_s, u"subject"_s};
    const QStringList blobs{u"actor"_s,       u"salt"_s, u"body"_s,
                            u"body_commit"_s, u"prev"_s, u"hash"_s};
    int flips = 0;
    for (const int seq : {1, 2, 5, kEntries}) {
        for (const QString &column : texts + blobs) {
            const QByteArray bytes = columnBytes(seq, column);
            QVERIFY(!bytes.isEmpty());
            for (qsizetype i = 0; i < bytes.size(); ++i) {
                QByteArray changed = bytes;
                changed[i] = char(changed[i] ^ 1);
                QString value = u"x'%1'"_s.arg(QString::fromLatin1(changed.toHex()));
                if (texts.contains(column))
                    value = u"CAST(%1 AS TEXT)"_s.arg(value);
                const auto findings = findingsAfter(
                    {u"UPDATE audit SET %1 = %2 WHERE seq = %3"_s.arg(column, value).arg(seq)});
                QVERIFY2(!findings.isEmpty(), qPrintable(u"%1[%2]"_s.arg(column).arg(i)));
                QVERIFY(findings.constFirst().seq == seq
                        || (column == u"hash"_s && findings.constFirst().seq <= seq));
                ++flips;
            }
        }
    }
    QVERIFY(flips > 1000);
    QVERIFY(m_fixture->verify().intact());
}

void TestAuditVerifier::everyEntryDeleted()
{
    for (int seq = 1; seq <= 6; ++seq) {
        const auto findings
            = findingsAfter({u"DELETE FROM audit WHERE seq = %1"_s.arg(seq)}, false);
        QVERIFY(findings.contains(AuditFinding{seq, u"audit.entry_missing"_s}));
        // Moved up to close the gap, it shows as changed.
        const auto closed
            = findingsAfter({u"DELETE FROM audit WHERE seq = %1"_s.arg(seq),
                             u"UPDATE audit SET seq = seq - 1 WHERE seq > %1"_s.arg(seq)},
                            false);
        QVERIFY(!closed.isEmpty());
        QVERIFY(closed.constFirst().seq <= seq);
    }
}

void TestAuditVerifier::everyPairSwapped()
{
    for (int a = 1; a < kEntries; ++a) {
        for (int b = a + 1; b <= kEntries; ++b) {
            const auto findings
                = findingsAfter({u"UPDATE audit SET seq = -1 WHERE seq = %1"_s.arg(a),
                                 u"UPDATE audit SET seq = %1 WHERE seq = %2"_s.arg(a).arg(b),
                                 u"UPDATE audit SET seq = %1 WHERE seq = -1"_s.arg(b)});
            QVERIFY(findings.contains(AuditFinding{a, u"audit.entry_changed"_s}));
            QVERIFY(findings.contains(AuditFinding{b, u"audit.entry_changed"_s}));
        }
    }
}

void TestAuditVerifier::entryInserted()
{
    const QString columns = audit::auditColumns();
    const QString copy = QString(columns).replace(u"seq"_s, u"%1"_s);
    const QString insert = u"INSERT INTO audit (%1) SELECT %2 FROM audit WHERE seq = 3"_s;
    const auto atFront = findingsAfter({insert.arg(columns, copy.arg(-5))});
    QCOMPARE(atFront.constFirst(), (AuditFinding{-5, u"audit.entry_inserted"_s}));
    QVERIFY(atFront.contains(AuditFinding{-5, u"audit.entry_changed"_s}));
    const auto behind = findingsAfter({insert.arg(columns, copy.arg(kEntries + 1))});
    QCOMPARE(behind.constFirst().seq, kEntries + 1);
    const auto between = findingsAfter({u"UPDATE audit SET seq = -seq WHERE seq >= 4"_s,
                                        u"UPDATE audit SET seq = 1 - seq WHERE seq < 0"_s,
                                        insert.arg(columns, copy.arg(4))});
    QCOMPARE(between.constFirst().seq, 4);
}

void TestAuditVerifier::truncatedWithOutsideCheckpoint()
{
    for (int kept = 0; kept < 6; ++kept) {
        const QStringList cut{u"DELETE FROM audit WHERE seq > %1"_s.arg(kept),
                              u"DELETE FROM audit_checkpoint WHERE size > %1"_s.arg(kept)};
        for (const bool outside : {true, false}) {
            const auto findings = findingsAfter(cut, outside);
            QVERIFY(findings.contains(AuditFinding{kept + 1, u"audit.entry_missing"_s}));
        }
    }
}

void TestAuditVerifier::truncatedBehindOutsideCheckpoint()
{
    // Exactly what is promised: entries behind the newest outside checkpoint can be cut off unseen.
    QVERIFY(findingsAfter({u"DELETE FROM audit WHERE seq > 6"_s}).isEmpty());
}

// Makes the chain right again from an entry on, as one can who has the workspace's keys.
void TestAuditVerifier::rewriteFrom(int firstSeq)
{
    QList<audit::AuditRow> rows;
    {
        store::Statement statement = m_fixture->database->prepare(
            u"SELECT %1 FROM audit WHERE seq >= ? ORDER BY seq"_s.arg(audit::auditColumns()));
        statement.bind(0, firstSeq - 1);
        while (statement.step().value_or(false))
            rows += audit::rowFrom(statement);
    }
    change(u"DELETE FROM audit WHERE seq >= %1"_s.arg(firstSeq));
    for (qsizetype i = 1; i < rows.size(); ++i) {
        audit::AuditRow &row = rows[i];
        if (row.seq == firstSeq)
            audit::sealBody(row, m_fixture->workspace->cells(),
                            {u"Jane"_s, QByteArray(32, 's'), "{\"new\":\"9.00 USD\"}"_ba});
        row.prev = rows[i - 1].hash;
        row.hash = audit::leafHash(audit::encodeLeaf(row.leafFields(m_fixture->workspace->id())));
        QVERIFY(audit::insertRow(*m_fixture->database, row));
    }
}

void TestAuditVerifier::rewrittenWithTheKey()
{
    for (int seq = 2; seq <= kEntries; ++seq) {
        auto transaction = store::Transaction::begin(*m_fixture->database);
        rewriteFrom(seq);
        const QList<AuditFinding> findings = m_fixture->verify().findings;
        if (seq > 6) {
            QVERIFY(findings.isEmpty());
            continue;
        }
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.constFirst().code, u"audit.checkpoint_mismatch"_s);
        QCOMPARE(findings.constFirst().seq, seq <= 3 ? 1 : 4);
    }
}

void TestAuditVerifier::checkpointsChanged()
{
    const QString flipped = u"UPDATE audit_checkpoint SET %1 = x'%2' WHERE size = 3"_s;
    for (const QString &column : {u"root"_s, u"public_key"_s, u"signature"_s}) {
        const auto findings = findingsAfter({flipped.arg(column, QString(64, u'a'))});
        QVERIFY(findings.contains(AuditFinding{3, u"audit.checkpoint_invalid"_s}));
    }
    const auto time = findingsAfter(
        {u"UPDATE audit_checkpoint SET time_utc = '2026-01-01T00:00:00.000Z' WHERE size = 3"_s});
    QVERIFY(time.contains(AuditFinding{3, u"audit.checkpoint_invalid"_s}));
    const auto size = findingsAfter({u"UPDATE audit_checkpoint SET size = 2 WHERE size = 3"_s});
    QVERIFY(size.contains(AuditFinding{2, u"audit.checkpoint_invalid"_s}));
    const auto missing = findingsAfter({u"DELETE FROM audit_checkpoint WHERE size = 3"_s});
    QCOMPARE(missing, (QList<AuditFinding>{{3, u"audit.checkpoint_missing"_s}}));
    const auto key = findingsAfter({u"UPDATE setting SET value = x'00'"_s});
    QVERIFY(key.contains(AuditFinding{0, u"audit.key_unreadable"_s}));
}

void TestAuditVerifier::foreignCheckpointFile()
{
    const QString path = m_fixture->checkpointFolder() + u'/'
        + audit::checkpointFileName(m_fixture->workspace->id());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray original = file.readAll();
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray changed = original;
    file.write("nonsense\n" + changed.replace("\"size\":3", "\"size\":2"));
    file.close();
    const auto findings = m_fixture->verify().findings;
    QVERIFY(findings.contains(AuditFinding{2, u"audit.checkpoint_invalid"_s}));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(original);
    file.close();
    QVERIFY(m_fixture->verify().intact());
}

void TestAuditVerifier::cancelled()
{
    AuditFixture fixture;
    auto transaction = store::Transaction::begin(*fixture.database);
    for (int i = 0; i < 1100; ++i)
        QVERIFY(fixture.log->append({u"Jane"_s, u"x"_s, {}, {}}));
    QVERIFY(transaction->commit());
    double progress = 0;
    base::JobContext context([] { return true; }, {});
    QCOMPARE(audit::verifyAudit(*fixture.database, *fixture.workspace, {}, context).error(),
             base::JobContext::cancelledError());
    base::JobContext watched({}, [&progress](double done) { progress = done; });
    QVERIFY(audit::verifyAudit(*fixture.database, *fixture.workspace, {}, watched)->intact());
    QVERIFY(progress > 0.9);
}

QTEST_GUILESS_MAIN(TestAuditVerifier)
#include "tst_auditverifier.moc"
