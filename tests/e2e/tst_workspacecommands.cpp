// SPDX-License-Identifier: Apache-2.0
// Commands that work on a workspace, by the real binary.
#include "app/demo/democontracts.h"
#include "tests/e2e/program.h"
#include "tests/support/paintedpages.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using test::Program;
using test::ProgramResult;

namespace
{

// Changes an entry of the audit log behind the program's back, as somebody would who has the file:
// with the triggers against changes taken away.
bool tamperWithEntry(const QString &workspace, int seq)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(workspace + u"/countersign.db"_s);
        if (database.open()) {
            const QString change
                = u"UPDATE audit SET action = 'document.approved' WHERE seq = %1"_s.arg(seq);
            QSqlQuery query(database);
            done = !query.exec(change) && query.exec(u"DROP TRIGGER audit_never_changed"_s)
                && query.exec(change) && query.numRowsAffected() == 1;
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    return done;
}

bool copyFolder(const QString &from, const QString &to)
{
    return QProcess::execute(u"cp"_s, {u"-a"_s, from, to}) == 0;
}

} // namespace

class TestWorkspaceCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void initMakesAWorkspaceOnce();
    void ingestTakesInWhatCanBeRead();
    void ingestTellsDuplicates();
    void ingestTakesImagesAsOneDocument();
    void lockedFilesWaitForTheirPassword();
    void listsAndSearches();
    void showsADocument();
    void exportsWhatItStored();
    void verifiesTheAuditLog();
    void findsTampering();
    void exportsTheAuditLog();
    void refusesAWorkspaceInUse();

private:
    ProgramResult work(const QStringList &arguments) const;
    QString contract(const QString &suffix) const;
    QString idOf(const QString &file) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    QStringList m_contracts;
    QString m_workspace;
};

void TestWorkspaceCommands::initTestCase()
{
    m_program = std::make_unique<Program>(m_folder.filePath(u"home"_s));
    m_workspace = m_folder.filePath(u"workspace"_s);
    auto made = app::makeDemoContracts(
        m_folder.filePath(u"contracts"_s),
        {u"nda-lumen-northwind"_s, u"lease-oakfield"_s, u"consulting-brightside"_s});
    QVERIFY(made);
    m_contracts = *made;
    const ProgramResult init = work({u"init"_s, u"--key-file"_s, m_folder.filePath(u"key"_s),
                                     u"--reviewer"_s, u"Alex Example"_s});
    QVERIFY2(init.exitCode == 0, init.err.constData());
}

ProgramResult TestWorkspaceCommands::work(const QStringList &arguments) const
{
    return m_program->run(arguments + QStringList{u"--json"_s, u"--workspace"_s, m_workspace});
}

QString TestWorkspaceCommands::contract(const QString &suffix) const
{
    return m_contracts.filter(suffix).value(0);
}

// Of the document first made from that file.
QString TestWorkspaceCommands::idOf(const QString &file) const
{
    for (const QJsonValue &row : work({u"list"_s}).array()) {
        const QString id = row[u"id"_s].toString();
        const QJsonObject document = work({u"show"_s, id}).objects().value(0);
        if (document[u"sources"_s][0][u"name"_s].toString() == QFileInfo(file).fileName()
            && document[u"duplicate_of"_s].isUndefined())
            return id;
    }
    return {};
}

void TestWorkspaceCommands::initMakesAWorkspaceOnce()
{
    const QString key = m_folder.filePath(u"other.key"_s);
    const QString folder = m_folder.filePath(u"other"_s);
    const QStringList arguments{u"init"_s, u"--json"_s,     u"--workspace"_s,
                                folder,    u"--key-file"_s, key};
    const ProgramResult made = m_program->run(arguments);
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const QJsonObject facts = made.objects().value(0);
    QCOMPARE(facts[u"workspace"_s].toString(), folder);
    QVERIFY(!facts[u"id"_s].toString().isEmpty());
    QVERIFY(!facts[u"recovery_key"_s].toString().isEmpty());
    QVERIFY(!(QFile::permissions(key) & (QFile::ReadGroup | QFile::ReadOther)));
    const QByteArray before = test::contentOf(key);

    const ProgramResult again = m_program->run(arguments);
    QCOMPARE(again.exitCode, 3);
    QCOMPARE(again.objects().value(0)[u"error"_s][u"code"_s].toString(), u"workspace.exists"_s);
    QCOMPARE(test::contentOf(key), before);
}

void TestWorkspaceCommands::ingestTakesInWhatCanBeRead()
{
    const QString damaged = m_folder.filePath(u"damaged.pdf"_s);
    QVERIFY(test::writeFile(damaged, test::contentOf(contract(u".pdf"_s)).left(300)));
    const QString absent = m_folder.filePath(u"absent.pdf"_s);
    const ProgramResult result = work({u"ingest"_s, damaged, contract(u".pdf"_s), absent,
                                       contract(u".tif"_s), contract(u".jpg"_s)});
    QCOMPARE(result.exitCode, 3);
    const QJsonArray outcomes = result.array();
    QCOMPARE(outcomes.size(), 5);
    for (const int refused : {0, 2}) {
        QVERIFY(outcomes[refused][u"id"_s].isUndefined());
        QVERIFY(!outcomes[refused][u"error"_s][u"message"_s].toString().isEmpty());
    }
    QCOMPARE(outcomes[2][u"error"_s][u"code"_s].toString(), u"import.not_found"_s);
    QSet<QString> ids;
    for (const int taken : {1, 3, 4}) {
        QVERIFY(outcomes[taken][u"error"_s].isUndefined());
        QVERIFY(outcomes[taken][u"duplicate_of"_s].isUndefined());
        ids.insert(outcomes[taken][u"id"_s].toString());
    }
    QCOMPARE(ids.size(), 3);
    for (const QJsonValue &row : work({u"list"_s}).array())
        QCOMPARE(row[u"stage"_s].toString(), u"recognized"_s);
}

void TestWorkspaceCommands::ingestTellsDuplicates()
{
    const QString first = idOf(contract(u".pdf"_s));
    QVERIFY(!first.isEmpty());
    const ProgramResult again = work({u"ingest"_s, contract(u".pdf"_s)});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.array()[0][u"duplicate_of"_s].toString(), first);
    QVERIFY(again.array()[0][u"id"_s].toString() != first);
    const int before = int(work({u"list"_s}).array().size());

    const ProgramResult onlyNew = work({u"ingest"_s, u"--only-new"_s, contract(u".pdf"_s)});
    QCOMPARE(onlyNew.exitCode, 0);
    QCOMPARE(onlyNew.array()[0][u"id"_s].toString(), first);
    QCOMPARE(int(work({u"list"_s}).array().size()), before);
}

void TestWorkspaceCommands::ingestTakesImagesAsOneDocument()
{
    const QString second = m_folder.filePath(u"page2.png"_s);
    QVERIFY(test::writeFile(second, test::encoded(test::paintPage({u"Second page"_s}), "PNG")));
    const ProgramResult result
        = work({u"ingest"_s, u"--one-document"_s, contract(u".jpg"_s), second});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.array().size(), 1);
    const QString id = result.array()[0][u"id"_s].toString();
    const QJsonObject document = work({u"show"_s, id}).objects().value(0);
    QCOMPARE(document[u"pages"_s].toInt(), 2);
    QCOMPARE(document[u"sources"_s].toArray().size(), 2);
    QCOMPARE(document[u"stage"_s].toString(), u"recognized"_s);
}

void TestWorkspaceCommands::lockedFilesWaitForTheirPassword()
{
    const QString path = m_folder.filePath(u"locked.pdf"_s);
    QVERIFY(test::writeFile(
        path, test::encryptedPdf(test::pdfOf({test::contractLines()}), "open sesame", "owner")));
    const ProgramResult without = work({u"ingest"_s, path});
    QCOMPARE(without.exitCode, 3);
    QCOMPARE(without.array()[0][u"error"_s][u"code"_s].toString(), u"import.password_required"_s);
    const QString id = without.array()[0][u"id"_s].toString();
    QCOMPARE(work({u"show"_s, id}).objects().value(0)[u"stage"_s].toString(), u"failed"_s);

    const ProgramResult wrong = work({u"ingest"_s, path, u"--password"_s, u"guess"_s});
    QCOMPARE(wrong.exitCode, 3);
    QCOMPARE(wrong.array()[0][u"error"_s][u"code"_s].toString(), u"import.password_wrong"_s);

    const ProgramResult with = work({u"ingest"_s, path, u"--password"_s, u"open sesame"_s});
    QVERIFY2(with.exitCode == 0, with.err.constData());
    const QString opened = with.array()[0][u"id"_s].toString();
    QCOMPARE(work({u"show"_s, opened}).objects().value(0)[u"stage"_s].toString(), u"recognized"_s);
}

void TestWorkspaceCommands::listsAndSearches()
{
    const QString nda = idOf(contract(u".pdf"_s));
    const QJsonArray all = work({u"list"_s}).array();
    QVERIFY(all.size() >= 3);
    for (const QJsonValue &row : all) {
        for (const char *key :
             {"id", "stage", "title", "counterparty", "contract_type", "pages", "open_fields",
              "lowest_confidence", "duplicate", "sync", "failure", "captured_at"})
            QVERIFY2(row.toObject().contains(QLatin1StringView(key)), key);
    }
    QStringList found;
    for (const QJsonValue &row : work({u"list"_s, u"--search"_s, u"cartography"_s}).array())
        found.append(row[u"id"_s].toString());
    QVERIFY(found.contains(nda));
    QVERIFY(found.size() < all.size());
    QVERIFY(work({u"list"_s, u"--search"_s, u"xylophone"_s}).array().isEmpty());
    QVERIFY(work({u"list"_s, u"--stage"_s, u"archived"_s}).array().isEmpty());
}

void TestWorkspaceCommands::showsADocument()
{
    const QString id = idOf(contract(u".pdf"_s));
    const ProgramResult shown = work({u"show"_s, id});
    QCOMPARE(shown.exitCode, 0);
    const QJsonObject document = shown.objects().value(0);
    QCOMPARE(document[u"id"_s].toString(), id);
    QCOMPARE(document[u"sha256"_s].toString(),
             test::sha256Hex(test::contentOf(contract(u".pdf"_s))));
    QVERIFY(document[u"fields"_s].toArray().size() > 10);
    QCOMPARE(document[u"history"_s][0][u"action"_s].toString(), u"document.ingested"_s);
    QCOMPARE(document[u"history"_s][0][u"actor"_s].toString(), u"Alex Example"_s);

    const ProgramResult people = m_program->run({u"show"_s, id, u"--workspace"_s, m_workspace});
    QVERIFY(people.text().contains(u"Delaware"_s));
    const ProgramResult unknown = work({u"show"_s, u"01890000-0000-7000-8000-000000000000"_s});
    QCOMPARE(unknown.exitCode, 3);
    QCOMPARE(unknown.objects().value(0)[u"error"_s][u"code"_s].toString(), u"document.not_found"_s);
}

void TestWorkspaceCommands::exportsWhatItStored()
{
    for (const QString &path : std::as_const(m_contracts)) {
        const QString out = m_folder.filePath(u"out"_s);
        const ProgramResult result = work({u"show"_s, idOf(path), u"--export"_s, out});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QVERIFY(test::contentOf(out + u"/original-"_s + QFileInfo(path).fileName())
                == test::contentOf(path));
    }
}

void TestWorkspaceCommands::verifiesTheAuditLog()
{
    const ProgramResult result = work({u"audit"_s, u"verify"_s});
    QVERIFY2(result.exitCode == 0, result.out.constData());
    const QJsonObject verification = result.objects().value(0);
    QVERIFY(verification[u"intact"_s].toBool());
    QVERIFY(verification[u"entries"_s].toInt() > 10);
    QVERIFY(verification[u"findings"_s].toArray().isEmpty());
}

void TestWorkspaceCommands::findsTampering()
{
    const QString copy = m_folder.filePath(u"tampered"_s);
    QVERIFY(copyFolder(m_workspace, copy));
    QVERIFY(tamperWithEntry(copy, 5));
    const ProgramResult result
        = m_program->run({u"audit"_s, u"verify"_s, u"--json"_s, u"--workspace"_s, copy});
    QCOMPARE(result.exitCode, 1);
    const QJsonObject verification = result.objects().value(0);
    QVERIFY(!verification[u"intact"_s].toBool());
    QCOMPARE(verification[u"findings"_s][0][u"seq"_s].toInt(), 5);
    QCOMPARE(verification[u"findings"_s][0][u"code"_s].toString(), u"audit.entry_changed"_s);
    QCOMPARE(work({u"audit"_s, u"verify"_s}).exitCode, 0);
}

void TestWorkspaceCommands::exportsTheAuditLog()
{
    const QString path = m_folder.filePath(u"audit.ndjson"_s);
    const ProgramResult result = work({u"audit"_s, u"export"_s, u"-o"_s, path});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    const QList<QByteArray> lines = test::contentOf(path).trimmed().split('\n');
    QVERIFY(lines.size() > 10);
    for (const QByteArray &line : lines)
        QVERIFY(QJsonDocument::fromJson(line).isObject());
    QCOMPARE(QJsonDocument::fromJson(lines.first())[u"type"_s].toString(), u"log"_s);
}

void TestWorkspaceCommands::refusesAWorkspaceInUse()
{
    const auto holder
        = m_program->start({u"sync"_s, u"--follow"_s, u"--json"_s, u"--workspace"_s, m_workspace});
    QVERIFY(holder->waitForReadyRead(60'000)); // it has the workspace open once it reports
    const ProgramResult result = work({u"list"_s});
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(result.objects().value(0)[u"error"_s][u"code"_s].toString(), u"workspace.in_use"_s);
    QVERIFY(result.errors().contains(u"in use by another process"_s));
    QVERIFY(result.errors().contains(QString::number(holder->processId())));
    holder->kill(); // the lock goes with the process, however it ends
    holder->waitForFinished();
    QCOMPARE(work({u"list"_s}).exitCode, 0);
}

QTEST_MAIN(TestWorkspaceCommands)
#include "tst_workspacecommands.moc"
