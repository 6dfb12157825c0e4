// SPDX-License-Identifier: Apache-2.0
// From paper to CRM by the real binary, and what others say of the copy that comes back.
#include "app/demo/democontracts.h"
#include "tests/e2e/program.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using test::Program;
using test::ProgramResult;

class TestDemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void demoFilesAContract();
    void signedCopySatisfiesVerify();
    void signedCopySatisfiesPdfsig();

private:
    QTemporaryDir m_folder;
    const Program m_program{m_folder.filePath(QStringLiteral("home"))};
    QString m_results;
};

void TestDemo::demoFilesAContract()
{
    const QString root = m_folder.filePath(u"demo"_s);
    const QStringList arguments{u"demo"_s, u"--headless"_s, u"--json"_s, u"--root"_s, root};
    const ProgramResult result = m_program.run(arguments);
    QVERIFY2(result.exitCode == 0, (result.err + result.out).constData());
    const QJsonObject filed = result.objects().last();
    QCOMPARE(filed[u"stage"_s].toString(), u"archived"_s);
    m_results = filed[u"results"_s].toString();
    QCOMPARE(test::sha256Hex(test::contentOf(m_results + u"/signed.pdf"_s)),
             filed[u"signed_sha256"_s].toString());
    const ProgramResult list = m_program.run(
        {u"list"_s, u"--json"_s, u"--workspace"_s, filed[u"workspace"_s].toString()});
    QCOMPARE(list.array().size(), app::demoContractNames().size());
    for (const QJsonValue &row : list.array())
        QVERIFY(row[u"failure"_s].toString().isEmpty());

    const ProgramResult again = m_program.run(arguments); // nothing is left to do
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.objects().last(), filed);
}

void TestDemo::signedCopySatisfiesVerify()
{
    QVERIFY(!m_results.isEmpty());
    const QString sent = m_results + u"/original-nda-lumen-northwind.pdf"_s;
    const ProgramResult same = m_program.run(
        {u"verify"_s, m_results + u"/signed.pdf"_s, u"--against"_s, sent, u"--json"_s});
    QVERIFY2(same.exitCode == 0, same.out.constData());
    QCOMPARE(same.objects().value(0)[u"verdict"_s].toString(), u"VALID"_s);
    const ProgramResult other = m_program.run(
        {u"verify"_s, m_results + u"/signed.pdf"_s, u"--against"_s,
         m_folder.filePath(u"demo/contracts/msa-harbor-sterling.pdf"_s), u"--json"_s});
    QCOMPARE(other.exitCode, 1);
}

void TestDemo::signedCopySatisfiesPdfsig()
{
    const QString pdfsig = QStandardPaths::findExecutable(u"pdfsig"_s);
    if (pdfsig.isEmpty())
        QSKIP("pdfsig is not installed");
    QProcess process;
    process.start(pdfsig, {m_results + u"/signed.pdf"_s});
    QVERIFY(process.waitForFinished());
    const QByteArray report = process.readAllStandardOutput();
    QVERIFY2(report.contains("Signature is Valid."), report.constData());
    QVERIFY2(report.contains("Total document signed"), report.constData());
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
