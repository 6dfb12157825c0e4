// SPDX-License-Identifier: Apache-2.0
// Strange, broken and hostile files: each is read or refused with a message; none crashes the
// program, hangs it, or makes it take more than 1 GiB.
#include "tests/e2e/program.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

constexpr int halves = 2;
constexpr int patienceMs = 840'000;

} // namespace

class TestOddInputs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFileIsReadOrRefused();

private:
    // A folder with every second file and the lines of the list that belong to them.
    QString part(int number);

    QString m_python;
    QString m_checker;
    QDir m_inputs;
    QStringList m_rows;
    QTemporaryDir m_folder;
};

void TestOddInputs::initTestCase()
{
    const QDir shared(QStringLiteral(COUNTERSIGN_SHARED_DIR));
    m_checker = shared.filePath(u"tools/check_odd_inputs.py"_s);
    m_inputs = QDir(shared.filePath(u"data/odd-inputs"_s));
    m_python = QStandardPaths::findExecutable(u"python3"_s);
    QFile list(m_inputs.filePath(u"manifest.tsv"_s));
    if (!QFile::exists(m_checker) || !list.open(QIODevice::ReadOnly))
        QSKIP("the collection of odd inputs is not on this machine");
    if (m_python.isEmpty())
        QSKIP("python3 is not installed");
    for (const QByteArray &line : list.readAll().split('\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith('#'))
            m_rows.append(QString::fromUtf8(line));
    }
    QVERIFY(!m_rows.isEmpty());
}

QString TestOddInputs::part(int number)
{
    const QString path = m_folder.filePath(QString::number(number));
    if (!QDir().mkpath(path))
        return {};
    QFile list(path + u"/manifest.tsv"_s);
    if (!list.open(QIODevice::WriteOnly))
        return {};
    for (qsizetype i = number; i < m_rows.size(); i += halves) {
        const QString name = m_rows[i].section(u'\t', 0, 0);
        const QString link = path + u'/' + name;
        if (!QDir().mkpath(QFileInfo(link).path())
            || !QFile::link(m_inputs.absoluteFilePath(name), link))
            return {};
        list.write(m_rows[i].toUtf8() + '\n');
    }
    return path;
}

void TestOddInputs::everyFileIsReadOrRefused()
{
    const QString command = test::Program::path() + u" extract {input} --jsonl {output}"_s;
    std::vector<std::unique_ptr<QProcess>> checkers;
    for (int number = 0; number < halves; ++number) {
        const QString folder = part(number);
        QVERIFY(!folder.isEmpty());
        checkers.push_back(std::make_unique<QProcess>());
        checkers.back()->start(m_python,
                               {m_checker, folder, u"--cmd"_s, command, u"--max-mb"_s, u"1024"_s});
    }
    for (const auto &checker : checkers) {
        QVERIFY(checker->waitForFinished(patienceMs));
        const QByteArray report = checker->readAllStandardOutput();
        qInfo("%s", report.trimmed().constData());
        QVERIFY2(checker->exitCode() == 0, (report + checker->readAllStandardError()).constData());
    }
}

QTEST_GUILESS_MAIN(TestOddInputs)
#include "tst_oddinputs.moc"
