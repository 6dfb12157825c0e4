// SPDX-License-Identifier: Apache-2.0
#include "core/audit/checkpointfile.h"
#include "tests/core/audit/auditfixture.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

// The export, read by a verifier that shares no code with us.
class TestAuditExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sameLogSameBytes();
    void linesAreComplete();
    void independentVerifierAgrees();
    void independentVerifierFindsChanges_data();
    void independentVerifierFindsChanges();
    void independentVerifierFindsTruncation();
    void damagedEntryIsExported();

private:
    QByteArray exported();
    // Exit code and output.
    std::pair<int, QByteArray> runVerifier(const QByteArray &exportBytes,
                                           const QStringList &more = {});

    std::unique_ptr<AuditFixture> m_fixture;
};

void TestAuditExport::init()
{
    m_fixture = std::make_unique<AuditFixture>();
    for (int i = 1; i <= 10; ++i) {
        m_fixture->add(u"field.corrected"_s, u"döc"_s, u"Jörg \"J\" Müller"_s);
        if (i % 4 == 0)
            QVERIFY(m_fixture->log->checkpoint());
    }
    QVERIFY(m_fixture->log->checkpoint());
}

QByteArray TestAuditExport::exported()
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    return audit::exportAudit(*m_fixture->database, *m_fixture->workspace, out) ? out.data()
                                                                                : QByteArray();
}

std::pair<int, QByteArray> TestAuditExport::runVerifier(const QByteArray &exportBytes,
                                                        const QStringList &more)
{
    const QString path = m_fixture->workspace->path(u"export.ndjson"_s);
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write(exportBytes);
    file.close();
    QProcess python;
    python.start(
        QStandardPaths::findExecutable(u"python3"_s),
        QStringList{QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/core/audit/verify_export.py"),
                    path}
            + more);
    if (!python.waitForFinished())
        return {-1, {}};
    return {python.exitCode(), python.readAllStandardOutput() + python.readAllStandardError()};
}

void TestAuditExport::sameLogSameBytes()
{
    const QByteArray first = exported();
    QVERIFY(!first.isEmpty());
    QCOMPARE(exported(), first);
    m_fixture->reopenWorkspace();
    QCOMPARE(exported(), first);
}

void TestAuditExport::linesAreComplete()
{
    const QList<QByteArray> lines = exported().trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + 10 + 3);
    const QJsonObject head = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(head[u"origin"_s].toString(), m_fixture->workspace->id());
    QCOMPARE(head[u"key_id"_s].toString().size(), 16);
    const QJsonObject entry = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(entry[u"seq"_s].toInt(), 1);
    QCOMPARE(entry[u"actor"_s].toString(), u"Jörg \"J\" Müller"_s);
    QCOMPARE(entry[u"details"_s].toString(), u"{\"new\":\"1200.00 USD\"}"_s);
    QCOMPARE(QJsonDocument::fromJson(lines.constLast()).object()[u"size"_s].toInt(), 10);
}

void TestAuditExport::independentVerifierAgrees()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("no python3");
    const auto [exitCode, output] = runVerifier(exported());
    QCOMPARE(output, QByteArray());
    QCOMPARE(exitCode, 0);
}

void TestAuditExport::independentVerifierFindsChanges_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("details") << "1200.00 USD"_ba
                             << "1300.00 USD"_ba;
    QTest::newRow("actor") << "Jörg"_ba
                           << "Jürg"_ba;
    QTest::newRow("action") << "field.corrected"_ba
                            << "field.confirmed"_ba;
    QTest::newRow("time") << "2026-11-22"_ba
                          << "2026-11-23"_ba;
    QTest::newRow("size") << "\"size\":4"_ba
                          << "\"size\":5"_ba;
    QTest::newRow("origin") << "\"origin\":\""_ba
                            << "\"origin\":\"0"_ba;
}

void TestAuditExport::independentVerifierFindsChanges()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("no python3");
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray bytes = exported();
    const qsizetype at = bytes.indexOf(from);
    QVERIFY(at >= 0);
    QCOMPARE(runVerifier(bytes.replace(at, from.size(), to)).first, 1);
}

void TestAuditExport::independentVerifierFindsTruncation()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("no python3");
    // The last entries and the checkpoints over them are cut off; the copy outside tells.
    QList<QByteArray> lines = exported().trimmed().split('\n');
    lines.remove(13);
    lines.remove(9, 2);
    const QByteArray cut = lines.join('\n') + '\n';
    QCOMPARE(runVerifier(cut).first, 0);
    const QString copies = m_fixture->checkpointFolder() + u'/'
        + audit::checkpointFileName(m_fixture->workspace->id());
    const auto [exitCode, output] = runVerifier(cut, {copies});
    QCOMPARE(exitCode, 1);
    QCOMPARE(output, "9 truncated\n"_ba);
}

void TestAuditExport::damagedEntryIsExported()
{
    QVERIFY(m_fixture->database->execute(u"DROP TRIGGER audit_never_changed"_s));
    QVERIFY(m_fixture->database->execute(u"UPDATE audit SET salt = x'00' WHERE seq = 2"_s));
    const QList<QByteArray> lines = exported().trimmed().split('\n');
    QCOMPARE(lines.size(), 14);
    QVERIFY(!QJsonDocument::fromJson(lines[2]).object().contains(u"actor"_s));
    if (!QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QCOMPARE(runVerifier(exported()).second, "2 body\n"_ba);
}

QTEST_GUILESS_MAIN(TestAuditExport)
#include "tst_auditexport.moc"
