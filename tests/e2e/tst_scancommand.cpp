// SPDX-License-Identifier: Apache-2.0
// `countersign scan` by the real binary, with SANE's own test drivers; killed at random moments.
#include "tests/e2e/program.h"
#include "tests/support/paintedpages.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using test::Program;
using test::ProgramResult;

class TestScanCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    ProgramResult scan(const QStringList &arguments) const
    {
        return m_program->run(QStringList{u"scan"_s, u"--device"_s, u"test:0"_s, u"--size"_s,
                                          u"40x30"_s, u"--dpi"_s, u"75"_s}
                              + arguments);
    }
    QStringList inWorkspace() const { return {u"--workspace"_s, at(u"office"_s)}; }
    QJsonObject onlyBatch() const
    {
        return m_program->run(QStringList{u"scan"_s, u"--batches"_s, u"--json"_s} + inWorkspace())
            .array()
            .first()
            .toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"sane"_s));
        QVERIFY(test::writeFile(at(u"sane/dll.conf"_s), "test\npnm\n"));
        qputenv("SANE_CONFIG_DIR", QFile::encodeName(at(u"sane"_s)));
        m_program = std::make_unique<Program>(at(u"home"_s));
        const ProgramResult made = m_program->run(
            {u"init"_s, u"--workspace"_s, at(u"office"_s), u"--key-file"_s, at(u"key"_s)});
        QVERIFY2(made.exitCode == 0, made.err.constData());
    }
    void scannersAreListed()
    {
        const ProgramResult result = m_program->run({u"scan"_s, u"--devices"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 0);
        QStringList devices;
        for (const QJsonValue &line : result.array())
            devices.append(line.toObject()[u"device"_s].toString());
        QVERIFY2(devices.contains(u"test:0"_s), qPrintable(devices.join(u' ')));
    }
    void sheetsGoIntoAFolder()
    {
        const ProgramResult result
            = scan({u"-o"_s, at(u"sheets"_s), u"--sheets"_s, u"3"_s, u"--json"_s});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QDir folder(at(u"sheets"_s));
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden, QDir::Name),
                 (QStringList{u"sheet-0001.jpg"_s, u"sheet-0002.jpg"_s, u"sheet-0003.jpg"_s}));
        const QByteArray first = test::contentOf(folder.filePath(u"sheet-0001.jpg"_s));
        // The same command again goes on behind them.
        QCOMPARE(scan({u"-o"_s, at(u"sheets"_s), u"--sheets"_s, u"1"_s, u"--colour"_s, u"bw"_s})
                     .exitCode,
                 0);
        QVERIFY(QFile::exists(folder.filePath(u"sheet-0004.tif"_s)));
        QCOMPARE(test::contentOf(folder.filePath(u"sheet-0001.jpg"_s)), first);
    }
    void aFaultSaysWhatToDo()
    {
        const ProgramResult result
            = scan({u"-o"_s, at(u"jam"_s), u"--set"_s, u"read-return-value=SANE_STATUS_JAMMED"_s});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.errors().contains(u"jammed"_s), result.err.constData());
        QVERIFY(result.errors().contains(u"kept"_s));
    }
    void aStackBecomesADocument()
    {
        const ProgramResult result
            = scan(inWorkspace() + QStringList{u"--name"_s, u"Post"_s, u"--json"_s});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QCOMPARE(result.objects().last()[u"documents"_s].toArray().size(), 1);
        const QJsonArray list
            = m_program->run(QStringList{u"list"_s, u"--json"_s} + inWorkspace()).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(m_program->run(QStringList{u"scan"_s, u"--batches"_s, u"--json"_s} + inWorkspace())
                     .array()
                     .size(),
                 0);
    }
    void oneWordForAllWishes()
    {
        const auto command = [this](const QStringList &arguments) {
            return m_program->run(QStringList{u"scan"_s, u"--json"_s} + arguments + inWorkspace());
        };
        QCOMPARE(command({u"--profiles"_s}).array().size(), 0);
        QCOMPARE(command({u"--save-profile"_s, u"Post"_s, u"--device"_s, u"test:0"_s, u"--size"_s,
                          u"40x30"_s, u"--dpi"_s, u"75"_s, u"--keep-open"_s})
                     .exitCode,
                 0);
        const QJsonObject kept = command({u"--profiles"_s}).array().first().toObject();
        QCOMPARE(kept[u"name"_s].toString(), u"Post"_s);
        QVERIFY(kept[u"standard"_s].toBool());
        const ProgramResult scanned = command({u"--profile"_s, u"post"_s, u"--sheets"_s, u"2"_s});
        QVERIFY2(scanned.exitCode == 0, scanned.err.constData());
        const QString batch = onlyBatch()[u"id"_s].toString();
        QCOMPARE(onlyBatch()[u"sheets"_s].toInt(), 2); // waits, as the profile says
        QCOMPARE(command({u"--discard"_s, batch}).exitCode, 0);
        QCOMPARE(command({u"--profile"_s, u"Nobody's"_s}).exitCode, 3);
        QCOMPARE(command({u"--remove-profile"_s, u"POST"_s}).exitCode, 0);
        QCOMPARE(command({u"--profiles"_s}).array().size(), 0);
    }
    void aProfileArrangesTheStack()
    {
        const auto command = [this](const QStringList &arguments) {
            return m_program->run(QStringList{u"scan"_s, u"--json"_s} + arguments + inWorkspace());
        };
        QCOMPARE(command({u"--save-profile"_s, u"Leases"_s, u"--device"_s, u"test:0"_s, u"--size"_s,
                          u"40x30"_s, u"--dpi"_s, u"75"_s, u"--pages-each"_s, u"3"_s,
                          u"--blank-aside"_s, u"--type"_s, u"lease"_s, u"--keep-open"_s})
                     .exitCode,
                 0);
        const ProgramResult scanned = command({u"--profile"_s, u"Leases"_s});
        QVERIFY2(scanned.exitCode == 0, scanned.err.constData());
        QCOMPARE(onlyBatch()[u"documents"_s].toInt(), 4);
        const ProgramResult taken = command({u"--take-in"_s, onlyBatch()[u"id"_s].toString()});
        QVERIFY2(taken.exitCode == 0, taken.err.constData());
        const QString document
            = taken.objects().last()[u"documents"_s].toArray().first().toString();
        const QJsonObject shown
            = m_program->run(QStringList{u"show"_s, document, u"--json"_s} + inWorkspace())
                  .objects()
                  .last();
        QCOMPARE(shown[u"pages"_s].toInt(), 3);
        const QJsonArray list
            = m_program->run(QStringList{u"list"_s, u"--json"_s} + inWorkspace()).array();
        int leases = 0;
        for (const QJsonValue &row : list)
            leases += row[u"contract_type"_s].toString() == "lease"_L1;
        QVERIFY(leases > 0); // the pictures are all the same: equal documents are one
        QCOMPARE(command({u"--remove-profile"_s, u"Leases"_s}).exitCode, 0);
        QCOMPARE(command({u"--save-profile"_s, u"X"_s, u"--type"_s, u"poem"_s}).exitCode, 2);
        QCOMPARE(command({u"--save-profile"_s, u"X"_s, u"--pages-each"_s, u"0"_s}).exitCode, 2);
    }
    // Real pages through SANE's driver "pnm", one after another onto one stack.
    void missingSheetsAreNamed_data()
    {
        QTest::addColumn<QList<int>>("pages");
        QTest::addColumn<int>("afterSheet"); // 0: nothing is missing
        QTest::addColumn<int>("firstMissing");
        QTest::newRow("all there") << QList<int>{1, 2, 3, 4} << 0 << 0;
        QTest::newRow("one in the middle") << QList<int>{1, 2, 4} << 2 << 3;
        QTest::newRow("the last ones") << QList<int>{1, 2} << 2 << 3;
    }
    void missingSheetsAreNamed()
    {
        QFETCH(QList<int>, pages);
        QFETCH(int, afterSheet);
        QFETCH(int, firstMissing);
        QString batch;
        for (const int page : pages) {
            const QString path = at(u"page.pgm"_s);
            QStringList lines = test::contractLines();
            lines.resize(24); // the number stands at the foot
            lines.append(u"Page %1 of 4"_s.arg(page));
            const QImage paper = test::paintPage(lines).convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(paper.save(path, "PGM"));
            QStringList arguments{
                u"scan"_s,  u"--device"_s, u"pnm:0"_s, u"--source"_s,         u"flatbed"_s,
                u"--dpi"_s, u"200"_s,      u"--set"_s, u"filename="_s + path, u"--keep-open"_s};
            if (!batch.isEmpty())
                arguments += QStringList{u"--batch"_s, batch};
            const ProgramResult scanned = m_program->run(arguments + inWorkspace());
            QVERIFY2(scanned.exitCode == 0, scanned.err.constData());
            batch = onlyBatch()[u"id"_s].toString();
        }
        const ProgramResult checked = m_program->run(
            QStringList{u"scan"_s, u"--check"_s, batch, u"--json"_s} + inWorkspace());
        QVERIFY2(checked.exitCode == (afterSheet > 0 ? 1 : 0), checked.err.constData());
        const QJsonObject gap = checked.array().first().toObject();
        QVERIFY2(checked.array().size() == (afterSheet > 0 ? 1 : 0), checked.out.constData());
        QCOMPARE(gap[u"after_sheet"_s].toInt(), afterSheet);
        QCOMPARE(gap[u"first_page"_s].toInt(), firstMissing);
        QCOMPARE(onlyBatch()[u"sheets"_s].toInt(), int(pages.size())); // looking changes nothing
        const ProgramResult gone
            = m_program->run(QStringList{u"scan"_s, u"--discard"_s, batch} + inWorkspace());
        QCOMPARE(gone.exitCode, 0);
        QCOMPARE(m_program->run(QStringList{u"scan"_s, u"--check"_s, u"nonsense"_s} + inWorkspace())
                     .exitCode,
                 3);
    }
    void wishesThatMakeNoSense()
    {
        QCOMPARE(scan({}).exitCode, 2);
        QCOMPARE(scan({u"-o"_s, at(u"x"_s), u"--source"_s, u"lamp"_s}).exitCode, 2);
        QCOMPARE(scan({u"-o"_s, at(u"x"_s), u"--dpi"_s, u"many"_s}).exitCode, 2);
        QVERIFY(!QFile::exists(at(u"x"_s)));
    }
    void killedAtAnyMomentNoSheetIsLost();
};

// Each run is killed at a random moment; what it said was kept has to be there, in order, and the
// next one goes on behind it.
void TestScanCommand::killedAtAnyMomentNoSheetIsLost()
{
    const int kills = qEnvironmentVariable("COUNTERSIGN_SCAN_KILLS", u"25"_s).toInt();
    QRandomGenerator random(20261122);
    QStringList go = inWorkspace()
        + QStringList{u"--keep-open"_s, u"--set"_s, u"read-delay=yes"_s, u"--set"_s,
                      u"read-delay-duration=2000"_s};
    QString batch;
    int promised = 0;
    for (int run = 0; run < kills; ++run) {
        const QStringList arguments
            = QStringList{u"scan"_s,  u"--device"_s, u"test:0"_s, u"--size"_s,
                          u"40x30"_s, u"--dpi"_s,    u"75"_s}
            + go + (batch.isEmpty() ? QStringList{} : QStringList{u"--batch"_s, batch});
        const auto process = m_program->start(arguments);
        const int lines = 1 + random.bounded(5);
        QByteArray printed;
        QElapsedTimer clock;
        clock.start();
        while (printed.count('\n') < lines && process->state() != QProcess::NotRunning
               && !clock.hasExpired(30'000)) {
            process->waitForReadyRead(50);
            printed += process->readAllStandardOutput();
        }
        QTest::qSleep(random.bounded(40));
        process->kill();
        process->waitForFinished();
        printed += process->readAllStandardOutput();
        promised += int(printed.count("Sheet "));
        const QJsonObject found = onlyBatch();
        batch = found[u"id"_s].toString();
        QVERIFY(!batch.isEmpty());
        QVERIFY2(found[u"sides"_s].toInt() >= promised,
                 qPrintable(u"%1 of %2"_s.arg(found[u"sides"_s].toInt()).arg(promised)));
        promised = found[u"sides"_s].toInt(); // one more may be there than was said
        QCOMPARE(found[u"sheets"_s].toInt(), promised);
    }
    QVERIFY(promised > 0);
    const ProgramResult result = m_program->run(
        QStringList{u"scan"_s, u"--take-in"_s, batch, u"--json"_s} + inWorkspace());
    QVERIFY2(result.exitCode == 0, result.err.constData());
    const QString document = result.objects().last()[u"documents"_s].toArray().first().toString();
    const QJsonObject shown
        = m_program->run(QStringList{u"show"_s, document, u"--json"_s} + inWorkspace())
              .objects()
              .last();
    QCOMPARE(shown[u"pages"_s].toInt(), promised);
}

QTEST_MAIN(TestScanCommand)
#include "tst_scancommand.moc"
