// SPDX-License-Identifier: Apache-2.0
// Who may give commands where people sign in, by the real binary.
#include "tests/e2e/program.h"

#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace countersign;
using test::Program;
using test::ProgramResult;

class TestPeopleCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void commandsActAsWhoHasTheAccount();
    void accountsOfNobodyAreRefused();
    void theRecoveryKeyGivesAPassword();
    void misuseIsTold();

private:
    ProgramResult work(const QStringList &arguments) const
    {
        return m_program->run(arguments + QStringList{u"--json"_s, u"--workspace"_s, m_workspace});
    }
    QString codeOf(const ProgramResult &result) const
    {
        return result.objects().value(0)[u"error"_s][u"code"_s].toString();
    }
    QString secretFile(const QString &name, const QString &text) const
    {
        const QString path = m_folder->filePath(name);
        return test::writeFile(path, text.toUtf8() + '\n') ? path : QString();
    }
    ProgramResult begin(const QString &login) const
    {
        return work({u"people"_s, u"begin"_s, u"Ada Admin"_s, u"--login"_s, login, u"--role"_s,
                     u"administrator"_s, u"--password-file"_s,
                     secretFile(u"password"_s, u"correct horse"_s)});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    QString m_workspace;
    QString m_recoveryKey;
    const QString m_account = QString::fromLocal8Bit(getpwuid(geteuid())->pw_name);
};

void TestPeopleCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_folder->filePath(u"home"_s));
    m_workspace = m_folder->filePath(u"workspace"_s);
    const ProgramResult made = work({u"init"_s, u"--key-file"_s, m_folder->filePath(u"key"_s),
                                     u"--reviewer"_s, u"Alex Example"_s});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    m_recoveryKey = made.objects().value(0)[u"recovery_key"_s].toString();
}

void TestPeopleCommands::commandsActAsWhoHasTheAccount()
{
    QCOMPARE(begin(m_account).exitCode, 0);
    QCOMPARE(work({u"list"_s}).exitCode, 0);
    QCOMPARE(work({u"people"_s, u"add"_s, u"Ben Baker"_s, u"--role"_s, u"back_office"_s,
                   u"--no-personal-data"_s})
                 .exitCode,
             0);
    const QJsonArray people = work({u"people"_s, u"list"_s}).array();
    QCOMPARE(people.size(), 2);
    QCOMPARE(people[1][u"roles"_s].toArray(), QJsonArray{u"back_office"_s});
    QCOMPARE(people[1][u"sees_personal_data"_s].toBool(true), false);
    // An administrator changes what the office has learned.
    QCOMPARE(work({u"memory"_s, u"forget"_s, u"all"_s}).exitCode, 0);
    // It is in the log whose account that was.
    const QString log = m_folder->filePath(u"log"_s);
    QCOMPARE(work({u"audit"_s, u"export"_s, u"-o"_s, log}).exitCode, 0);
    const QString text = QString::fromUtf8(test::contentOf(log));
    QVERIFY(text.contains(u"session.command"_s));
    QVERIFY(text.contains(u"Ada Admin"_s));
}

void TestPeopleCommands::accountsOfNobodyAreRefused()
{
    QCOMPARE(begin(u"somebody-else"_s).exitCode, 0);
    for (const QStringList &command :
         {QStringList{u"list"_s}, QStringList{u"people"_s, u"list"_s},
          QStringList{u"people"_s, u"add"_s, u"Eve"_s, u"--role"_s, u"administrator"_s},
          QStringList{u"sync"_s}}) {
        const ProgramResult refused = work(command);
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(codeOf(refused), u"people.login_unknown"_s);
    }
    // Whatever the environment says.
    qputenv("USER", "somebody-else");
    qputenv("LOGNAME", "somebody-else");
    QCOMPARE(codeOf(work({u"list"_s})), u"people.login_unknown"_s);
}

void TestPeopleCommands::theRecoveryKeyGivesAPassword()
{
    QCOMPARE(begin(u"somebody-else"_s).exitCode, 0);
    const QStringList recover{u"people"_s,
                              u"recover"_s,
                              u"Ada Admin"_s,
                              u"--password-file"_s,
                              secretFile(u"temporary"_s, u"for the start"_s),
                              u"--recovery-key-file"_s};
    // The key file alone, which opens the workspace, does not do.
    const ProgramResult wrong = work(
        recover
        + QStringList{secretFile(u"wrong"_s, QString(m_recoveryKey).replace(0, 4, u"2222"_s))});
    QCOMPARE(wrong.exitCode, 3);
    const ProgramResult done
        = work(recover + QStringList{secretFile(u"recovery"_s, m_recoveryKey)});
    QVERIFY2(done.exitCode == 0, done.out.constData());
}

void TestPeopleCommands::misuseIsTold()
{
    QCOMPARE(work({u"people"_s, u"dismiss"_s, u"Ada"_s}).exitCode, 2);
    QCOMPARE(work({u"people"_s, u"add"_s}).exitCode, 2);
    QCOMPARE(work({u"people"_s, u"add"_s, u"Ada"_s, u"--role"_s, u"king"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestPeopleCommands)
#include "tst_peoplecommands.moc"
