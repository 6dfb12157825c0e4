// SPDX-License-Identifier: Apache-2.0
// The command line as users and scripts meet it: the real binary, its exit codes, what it prints.
// Commands that need no workspace.
#include "app/commandline.h"
#include "app/demo/democontracts.h"
#include "tests/e2e/program.h"
#include "tests/support/paintedpages.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using test::Program;
using test::ProgramResult;

namespace
{

QStringList valuesOfKey(const QJsonArray &fields, const QString &key)
{
    QStringList values;
    for (const QJsonValue &field : fields) {
        if (field[u"key"_s].toString() == key)
            values.append(field[u"value"_s].toString());
    }
    return values;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void tellsItsVersion();
    void listsItsCommands();
    void helpsWithEachCommand_data();
    void helpsWithEachCommand();
    void refusesMisuse_data();
    void refusesMisuse();
    void printsErrorsAsJson();
    void extractsTheFieldsOfAContract();
    void extractReportsBadFilesInTheirPlace();
    void extractReadsAFolderAsOneDocument();
    void recognisesText();
    void listsTheInstalledLanguages();
    void anUnsignedPdfIsANegativeResult();

private:
    QString contract(const QString &suffix) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    QStringList m_contracts;
};

void TestCommandLine::initTestCase()
{
    m_program = std::make_unique<Program>(m_folder.filePath(u"home"_s));
    auto made = app::makeDemoContracts(m_folder.filePath(u"contracts"_s),
                                       {u"nda-lumen-northwind"_s, u"consulting-brightside"_s});
    QVERIFY(made);
    m_contracts = *made;
}

QString TestCommandLine::contract(const QString &suffix) const
{
    return m_contracts.filter(suffix).value(0);
}

void TestCommandLine::tellsItsVersion()
{
    const ProgramResult result = m_program->run({u"--version"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.text().startsWith(u"Countersign " COUNTERSIGN_VERSION));
    // Which recogniser is in use.
    QVERIFY(result.text().contains(u"Tesseract "));
    const QString tuned
        = QStringLiteral(COUNTERSIGN_BINARY_DIR "/lib/countersign/libtesseract.so.5");
    QCOMPARE(result.text().contains(u"(tuned"), QFile::exists(tuned));
    QCOMPARE(result.text().contains(u"(system)"), !QFile::exists(tuned));
    QVERIFY(result.err.isEmpty());
}

void TestCommandLine::listsItsCommands()
{
    const ProgramResult result = m_program->run({u"--help"_s});
    QCOMPARE(result.exitCode, 0);
    for (const app::Command &command : app::commands())
        QVERIFY2(result.out.contains(command.summary), command.name);
    const ProgramResult unknown = m_program->run({u"frobnicate"_s});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY(unknown.errors().contains(u"frobnicate"_s));
    QVERIFY(unknown.out.isEmpty());
}

void TestCommandLine::helpsWithEachCommand_data()
{
    QTest::addColumn<QString>("name");
    for (const app::Command &command : app::commands())
        QTest::newRow(command.name) << QString::fromLatin1(command.name);
}

void TestCommandLine::helpsWithEachCommand()
{
    QFETCH(QString, name);
    const ProgramResult result = m_program->run({name, u"--help"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.text().startsWith(u"Usage: countersign "_s + name));
    QVERIFY(result.text().contains(u"--json"_s));
    const ProgramResult strange = m_program->run({name, u"--no-such-option"_s});
    QCOMPARE(strange.exitCode, 2);
    QVERIFY(strange.errors().contains(u"no-such-option"_s));
}

void TestCommandLine::refusesMisuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("extract nothing") << QStringList{u"extract"_s};
    QTest::newRow("extract in an unknown style")
        << QStringList{u"extract"_s, u"a.pdf"_s, u"--profile"_s, u"other"_s};
    QTest::newRow("ocr nothing") << QStringList{u"ocr"_s};
    QTest::newRow("ingest nothing") << QStringList{u"ingest"_s};
    QTest::newRow("show nothing") << QStringList{u"show"_s};
    QTest::newRow("show no id") << QStringList{u"show"_s, u"contract.pdf"_s};
    QTest::newRow("list an unknown stage") << QStringList{u"list"_s, u"--stage"_s, u"lost"_s};
    QTest::newRow("verify nothing") << QStringList{u"verify"_s};
    QTest::newRow("audit nothing") << QStringList{u"audit"_s};
    QTest::newRow("audit something else") << QStringList{u"audit"_s, u"mend"_s};
    QTest::newRow("audit export nowhere") << QStringList{u"audit"_s, u"export"_s};
    QTest::newRow("demo of an unknown contract")
        << QStringList{u"demo"_s, u"--headless"_s, u"--only"_s, u"other"_s};
}

void TestCommandLine::refusesMisuse()
{
    QFETCH(QStringList, arguments);
    const ProgramResult result = m_program->run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.trimmed().isEmpty());
}

void TestCommandLine::printsErrorsAsJson()
{
    const ProgramResult result = m_program->run(
        {u"list"_s, u"--json"_s, u"--workspace"_s, m_folder.filePath(u"nowhere"_s)});
    QCOMPARE(result.exitCode, 3);
    const QJsonObject error = result.objects().value(0)[u"error"_s].toObject();
    QCOMPARE(error[u"code"_s].toString(), u"workspace.not_found"_s);
    QVERIFY(!error[u"message"_s].toString().isEmpty());
    QVERIFY(result.errors().contains(u"no workspace"_s));
}

void TestCommandLine::extractsTheFieldsOfAContract()
{
    const QString out = m_folder.filePath(u"fields.jsonl"_s);
    const QString nda = contract(u".pdf"_s);
    const ProgramResult result = m_program->run({u"extract"_s, nda, u"--jsonl"_s, out});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    const QJsonObject line = QJsonDocument::fromJson(test::contentOf(out)).object();
    QCOMPARE(line[u"file"_s].toString(), nda);
    QCOMPARE(line[u"sha256"_s].toString(), test::sha256Hex(test::contentOf(nda)));
    QCOMPARE(line[u"contract_type"_s].toString(), u"nda"_s);
    QCOMPARE(line[u"text"_s].toString().count(u'\f') + 1, line[u"pages"_s].toInt());
    const QJsonArray fields = line[u"fields"_s].toArray();
    QCOMPARE(valuesOfKey(fields, u"party"_s),
             QStringList({u"Lumen Analytics, Inc."_s, u"Northwind Cartography LLC"_s}));
    QCOMPARE(valuesOfKey(fields, u"effective_date"_s), QStringList{u"2026-03-02"_s});
    QCOMPARE(valuesOfKey(fields, u"term"_s), QStringList{u"2 years"_s});
    QCOMPARE(valuesOfKey(fields, u"jurisdiction"_s), QStringList{u"Delaware"_s});
    for (const QJsonValue &field : fields) {
        const double confidence = field[u"confidence"_s].toDouble(-1);
        QVERIFY(confidence >= 0 && confidence <= 1);
        QVERIFY(field[u"value"_s].toString().isEmpty() || field[u"page"_s].toInt() >= 1);
    }
}

void TestCommandLine::extractReportsBadFilesInTheirPlace()
{
    const QString bad = m_folder.filePath(u"bad.pdf"_s);
    QVERIFY(test::writeFile(bad, "%PDF-1.7\nnothing else"));
    const ProgramResult result = m_program->run({u"extract"_s, bad, contract(u".pdf"_s)});
    QCOMPARE(result.exitCode, 3);
    const QList<QJsonObject> lines = result.objects();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0][u"file"_s].toString(), bad);
    QVERIFY(!lines[0][u"error"_s][u"code"_s].toString().isEmpty());
    QVERIFY(lines[1][u"error"_s].isUndefined());
}

void TestCommandLine::extractReadsAFolderAsOneDocument()
{
    const QString folder = m_folder.filePath(u"pages"_s);
    QVERIFY(QDir().mkpath(folder));
    const QStringList texts{u"First page of the agreement"_s, u"Second page of the agreement"_s};
    for (int page = 0; page < texts.size(); ++page)
        QVERIFY(test::writeFile(folder + u"/page%1.jpg"_s.arg(page + 1),
                                test::encoded(test::paintPage({texts[page]}), "JPEG")));
    const ProgramResult result = m_program->run({u"extract"_s, folder});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.objects().size(), 1);
    const QJsonObject line = result.objects().first();
    QCOMPARE(line[u"pages"_s].toInt(), 2);
    const QStringList pages = line[u"text"_s].toString().split(u'\f');
    QCOMPARE(pages.size(), 2);
    for (int page = 0; page < texts.size(); ++page)
        QVERIFY2(pages[page].contains(texts[page]), qPrintable(pages[page]));
}

void TestCommandLine::recognisesText()
{
    const QString out = m_folder.filePath(u"text.txt"_s);
    const ProgramResult result
        = m_program->run({u"ocr"_s, contract(u".jpg"_s), u"--output"_s, out});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    const QString text = QString::fromUtf8(test::contentOf(out));
    QVERIFY(text.contains(u"CONSULTING AGREEMENT"_s));
    QVERIFY(text.contains(u"Elena Petrova"_s));
}

void TestCommandLine::listsTheInstalledLanguages()
{
    const ProgramResult result = m_program->run({u"ocr"_s, u"--languages"_s});
    QCOMPARE(result.exitCode, 0);
    const QStringList listed = result.text().split(u'\n');
    QVERIFY(listed.contains(u"eng"_s));
    QVERIFY(!listed.contains(u"osd"_s));
    const ProgramResult json = m_program->run({u"ocr"_s, u"--languages"_s, u"--json"_s});
    QVERIFY(json.array().contains(u"eng"_s));
}

void TestCommandLine::anUnsignedPdfIsANegativeResult()
{
    const ProgramResult result = m_program->run({u"verify"_s, contract(u".pdf"_s), u"--json"_s});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.objects().value(0)[u"verdict"_s].toString(), u"NOT_SIGNED"_s);
    const ProgramResult none = m_program->run({u"verify"_s, contract(u".jpg"_s), u"--json"_s});
    QCOMPARE(none.exitCode, 3);
    QVERIFY(!none.objects().value(0)[u"error"_s].isUndefined());
}

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
