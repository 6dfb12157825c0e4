// SPDX-License-Identifier: Apache-2.0
// A watched folder and a program that is killed at random moments: each file is taken in once, and
// none is lost.
#include "tests/e2e/program.h"
#include "tests/support/paintedpages.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestWatchCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void killsLoseNothingAndDoubleNothing();
    void foldersAreKeptInTheSettings();

private:
    QStringList command(const QStringList &arguments) const;
    test::ProgramResult watchOnce() const;

    QTemporaryDir m_folder;
    std::unique_ptr<test::Program> m_program;
    QString m_watched;
};

void TestWatchCommand::initTestCase()
{
    m_program = std::make_unique<test::Program>(m_folder.filePath(u"home"_s));
    m_watched = m_folder.filePath(u"watched"_s);
    QVERIFY(QDir().mkpath(m_watched));
    const auto made
        = m_program->run(command({u"init"_s, u"--key-file"_s, m_folder.filePath(u"key"_s)}));
    QVERIFY2(made.exitCode == 0, made.err.constData());
}

QStringList TestWatchCommand::command(const QStringList &arguments) const
{
    return arguments + QStringList{u"--workspace"_s, m_folder.filePath(u"workspace"_s)};
}

test::ProgramResult TestWatchCommand::watchOnce() const
{
    return m_program->run(command({u"watch"_s, u"--once"_s, u"--json"_s, u"--settle"_s, u"0.05"_s,
                                   u"--folder"_s, m_watched}));
}

void TestWatchCommand::killsLoseNothingAndDoubleNothing()
{
    constexpr int files = 24;
    constexpr int kills = 12;
    for (int i = 0; i < files; ++i)
        QVERIFY(test::writeFile(m_watched + u"/contract-%1.pdf"_s.arg(i),
                                test::pdfOf({{u"Contract number %1"_s.arg(i)}})));
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < kills; ++i) {
        const auto process
            = m_program->start(command({u"watch"_s, u"--settle"_s, u"0.05"_s, u"--once"_s,
                                        u"--json"_s, u"--folder"_s, m_watched}));
        // At the heels of a file that was just taken in: its move may or may not have come.
        int lines = 0;
        const int wanted = 1 + random.bounded(3);
        while (lines < wanted && process->state() == QProcess::Running
               && process->waitForReadyRead(60'000))
            lines += int(process->readAllStandardOutput().count('\n'));
        if (random.bounded(2) == 0)
            QTest::qWait(random.bounded(30));
        process->kill();
        process->waitForFinished();
    }
    const test::ProgramResult rest = watchOnce();
    QVERIFY2(rest.exitCode == 0, rest.err.constData());
    QCOMPARE(QDir(m_watched).entryList(QDir::Files), QStringList());
    QCOMPARE(QDir(m_watched + u"/done"_s).entryList(QDir::Files).size(), files);
    const QJsonArray list = m_program->run(command({u"list"_s, u"--json"_s})).array();
    QCOMPARE(list.size(), files);
}

void TestWatchCommand::foldersAreKeptInTheSettings()
{
    const QString other = m_folder.filePath(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    const auto run = [&](const QStringList &arguments) {
        return m_program->run(command(QStringList{u"watch"_s, u"--json"_s} + arguments));
    };
    QCOMPARE(run({u"--add"_s, other, u"--pattern"_s, u"*.pdf"_s}).exitCode, 0);
    QCOMPARE(run({u"--add"_s, other}).exitCode, 3); // it is watched already
    const QJsonArray list = run({u"--list"_s}).array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first()[u"path"_s].toString(), other);
    QVERIFY(test::writeFile(other + u"/bad.pdf"_s, "%PDF-1.7 and then nothing"));
    QFile bad(other + u"/bad.pdf"_s);
    QVERIFY(bad.open(QIODevice::Append));
    QVERIFY(bad.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600),
                            QFileDevice::FileModificationTime));
    bad.close();
    QCOMPARE(run({u"--once"_s, u"--settle"_s, u"0.05"_s}).exitCode, 1);
    QVERIFY(QFile::exists(other + u"/problems/bad.pdf"_s));
    QVERIFY(test::contentOf(other + u"/problems/bad.pdf.txt"_s).contains("damaged"));
    QCOMPARE(run({u"--remove"_s, other}).exitCode, 0);
    QVERIFY(run({u"--list"_s}).array().isEmpty());
}

QTEST_MAIN(TestWatchCommand)
#include "tst_watchcommand.moc"
