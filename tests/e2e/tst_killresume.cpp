// SPDX-License-Identifier: Apache-2.0
// Kills the program at random moments on the way from paper to CRM, starts it again until it is
// done, and looks whether anything was lost or happened twice.
#include "tests/e2e/program.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using test::Program;
using test::ProgramResult;
using test::Services;

namespace
{

constexpr int defaultKills = 200;
constexpr double signSeconds = 0.05;
constexpr int patienceMs = 120'000;

// When a run is killed: `afterMs` from its start, or from the moment it prints its `step`th line.
struct KillPlan {
    qint64 afterMs = 0;
    int step = 0;
};

// The part of the way that begins with a line the demo prints.
QString placeOf(const QByteArray &line)
{
    const QString step = QJsonDocument::fromJson(line).object()[u"step"_s].toString();
    for (const char *start : {"recognised", "reviewed", "sent", "signed copy", "CRM", "archived"}) {
        if (step.startsWith(QLatin1StringView(start)))
            return u"after \"%1\""_s.arg(QLatin1StringView(start));
    }
    return {};
}

} // namespace

class TestKillResume : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsLostAndNothingHappensTwice();

private:
    struct Root;
    QStringList arguments(const Root &root) const;
    KillPlan draw();
    // True when the run was killed, false when it came to its end first.
    bool killed(const Root &root, const KillPlan &plan);
    void finishAndCheck(const Root &root);
    void checkContracts(const Root &root, const QJsonArray &list);
    void checkFiled(const Root &root, const QString &id);
    void checkSigning(const Root &root, const QString &id, const QString &signedSha256);
    void checkCrm(const Root &root, const QString &id);

    QRandomGenerator m_random;
    qint64 m_wholeRunMs = 0;
    QMap<QString, int> m_kills; // by where the run stood
};

// One demo from nothing to filed, with services of its own.
struct TestKillResume::Root {
    explicit Root(const QStringList &contracts)
        : names(contracts)
        , program(folder.filePath(u"home"_s))
        , services(program, folder.filePath(u"services"_s), signSeconds)
    {
    }
    QString path() const { return folder.filePath(u"demo"_s); }

    QTemporaryDir folder;
    QStringList names;
    Program program;
    Services services;
    mutable QString place = u"before anything was printed"_s;
};

QStringList TestKillResume::arguments(const Root &root) const
{
    QStringList arguments{u"demo"_s,   u"--headless"_s, u"--json"_s,        u"--root"_s,
                          root.path(), u"--services"_s, root.services.url()};
    for (const QString &name : root.names)
        arguments << u"--only"_s << name;
    return arguments;
}

void TestKillResume::initTestCase()
{
    bool given = false;
    quint32 seed = qEnvironmentVariable("COUNTERSIGN_SEED").toUInt(&given);
    if (!given)
        seed = QRandomGenerator::system()->generate();
    qInfo("seed %u (COUNTERSIGN_SEED repeats it)", seed);
    m_random.seed(seed);

    const Root root({u"nda-lumen-northwind"_s});
    QVERIFY(root.services.isUp());
    QElapsedTimer timer;
    timer.start();
    const ProgramResult result = root.program.run(arguments(root));
    m_wholeRunMs = timer.elapsed();
    QVERIFY2(result.exitCode == 0, result.err.constData());
    finishAndCheck(root);
    qInfo("a whole run takes %lld ms", m_wholeRunMs);
}

// Early (the workspace, the originals), anywhere, at the heels of a step, a while behind a step.
KillPlan TestKillResume::draw()
{
    const auto share
        = [this](double part) { return m_random.bounded(1 + qint64(part * double(m_wholeRunMs))); };
    switch (m_random.bounded(4)) {
    case 0:
        return {share(0.4), 0};
    case 1:
        return {share(0.8), 0};
    case 2:
        return {m_random.bounded(20), 1 + m_random.bounded(2)};
    default:
        return {share(0.2), 1 + m_random.bounded(2)};
    }
}

bool TestKillResume::killed(const Root &root, const KillPlan &plan)
{
    const auto process = root.program.start(arguments(root));
    QElapsedTimer timer;
    timer.start();
    int printed = 0;
    qint64 armedAt = plan.step == 0 ? 0 : -1;
    for (;;) {
        const qint64 left = armedAt < 0 ? patienceMs : armedAt + plan.afterMs - timer.elapsed();
        if (left <= 0)
            break;
        process->waitForReadyRead(int(left));
        while (process->canReadLine()) {
            const QString place = placeOf(process->readLine());
            if (place.isEmpty())
                continue;
            root.place = place;
            if (++printed == plan.step)
                armedAt = timer.elapsed();
        }
        if (process->state() == QProcess::NotRunning)
            return false;
        if (armedAt < 0 && timer.elapsed() > patienceMs)
            break;
    }
    process->kill();
    process->waitForFinished();
    if (process->exitStatus() == QProcess::NormalExit)
        return false;
    ++m_kills[root.place];
    return true;
}

void TestKillResume::nothingIsLostAndNothingHappensTwice()
{
    const int target = qEnvironmentVariableIsSet("COUNTERSIGN_KILLS")
        ? qEnvironmentVariableIntValue("COUNTERSIGN_KILLS")
        : defaultKills;
    int kills = 0;
    int roots = 0;
    for (; kills < target; ++roots) {
        // Pages of pictures take the long way, through recognition.
        const QString contract = roots % 16 == 5 ? u"consulting-brightside"_s
            : roots % 16 == 13                   ? u"lease-oakfield"_s
                                                 : u"nda-lumen-northwind"_s;
        const Root root({contract});
        QVERIFY(root.services.isUp());
        while (kills < target && killed(root, draw()))
            ++kills;
        finishAndCheck(root);
        if (QTest::currentTestFailed()) {
            qInfo("in root %d after %d kills", roots, kills);
            return;
        }
    }
    qInfo("%d kills on %d demos:", kills, roots);
    for (auto it = m_kills.cbegin(); it != m_kills.cend(); ++it)
        qInfo("  %4d %s", it.value(), qPrintable(it.key()));
}

void TestKillResume::finishAndCheck(const Root &root)
{
    const ProgramResult end = root.program.run(arguments(root));
    QVERIFY2(end.exitCode == 0, (end.err + end.out).constData());
    const QString workspace = root.path() + u"/workspace"_s;
    const ProgramResult listed
        = root.program.run({u"list"_s, u"--json"_s, u"--workspace"_s, workspace});
    QVERIFY2(listed.exitCode == 0, listed.err.constData());
    checkContracts(root, listed.array());
    const ProgramResult audit
        = root.program.run({u"audit"_s, u"verify"_s, u"--json"_s, u"--workspace"_s, workspace});
    QVERIFY2(audit.exitCode == 0, (audit.err + audit.out).constData());
    QVERIFY(audit.objects().value(0)[u"intact"_s].toBool());
}

void TestKillResume::checkContracts(const Root &root, const QJsonArray &list)
{
    QCOMPARE(list.size(), root.names.size());
    int archived = 0;
    for (const QJsonValue &row : list) {
        QVERIFY(!row[u"duplicate"_s].toBool());
        if (row[u"stage"_s].toString() != u"archived"_s)
            continue;
        ++archived;
        checkFiled(root, row[u"id"_s].toString());
    }
    QCOMPARE(archived, 1);
}

void TestKillResume::checkFiled(const Root &root, const QString &id)
{
    const QString exported = root.folder.filePath(u"exported"_s);
    const ProgramResult shown
        = root.program.run({u"show"_s, id, u"--json"_s, u"--workspace"_s,
                            root.path() + u"/workspace"_s, u"--export"_s, exported});
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    const QJsonObject document = shown.objects().value(0);
    const QString name = document[u"sources"_s][0][u"name"_s].toString();
    const QByteArray original = test::contentOf(root.path() + u"/contracts/"_s + name);
    QVERIFY(!original.isEmpty());
    QVERIFY(test::contentOf(exported + u"/original-"_s + name) == original);
    QCOMPARE(document[u"sha256"_s].toString(), test::sha256Hex(original));
    QCOMPARE(document[u"sync"_s][u"status"_s].toString(), u"done"_s);
    QSet<QString> once;
    for (const QJsonValue &entry : document[u"history"_s].toArray()) {
        const QString action = entry[u"action"_s].toString();
        if (action == u"document.exported"_s || action.startsWith(u"field."_s)
            || action == u"crm.updated"_s)
            continue;
        // What the provider reports comes once for each recipient and status.
        const QString step = action + u' ' + entry[u"facts"_s][u"recipient"_s].toString() + u' '
            + entry[u"facts"_s][u"status"_s].toString();
        QVERIFY2(!once.contains(step), qPrintable(step));
        once.insert(step);
    }
    const QString results = root.path() + u"/results/"_s + id;
    const QString signedSha256 = document[u"envelope"_s][u"signed_sha256"_s].toString();
    QCOMPARE(test::sha256Hex(test::contentOf(results + u"/signed.pdf"_s)), signedSha256);
    QVERIFY(test::contentOf(results + u"/original-"_s + name) == original);
    checkSigning(root, id, signedSha256);
    checkCrm(root, id);
}

void TestKillResume::checkSigning(const Root &root, const QString &id, const QString &signedSha256)
{
    const QJsonArray envelopes
        = root.services
              .signing(u"/envelopes?from_date=2020-01-01T00:00:00Z&include=custom_fields"_s)
                  [u"envelopes"_s]
              .toArray();
    QCOMPARE(envelopes.size(), 1);
    QCOMPARE(envelopes[0][u"status"_s].toString(), u"completed"_s);
    const QByteArray fields = QJsonDocument(envelopes[0][u"customFields"_s].toObject()).toJson();
    QVERIFY(fields.contains(id.toLatin1()));
    const QByteArray pdf = root.services.signedPdf(envelopes[0][u"envelopeId"_s].toString());
    QVERIFY(!pdf.isEmpty());
    QCOMPARE(test::sha256Hex(pdf), signedSha256);
}

void TestKillResume::checkCrm(const Root &root, const QString &id)
{
    const QList<QJsonObject> deals = root.services.records(u"deals"_s, u"external_doc_id"_s);
    QCOMPARE(deals.size(), 1);
    QCOMPARE(deals[0][u"properties"_s][u"external_doc_id"_s].toString(), id);
    const QList<QJsonObject> contacts = root.services.records(u"contacts"_s, u"email"_s);
    QCOMPARE(contacts.size(), 2); // each of the demo's contracts has two signers
    QVERIFY(contacts[0][u"properties"_s][u"email"_s].toString()
            != contacts[1][u"properties"_s][u"email"_s].toString());
    // The original and the signed copy: a note each, with a file each.
    const QList<QJsonObject> notes = root.services.records(u"notes"_s, u"hs_attachment_ids"_s);
    QCOMPARE(notes.size(), 2);
    QSet<QString> attached;
    for (const QJsonObject &note : notes)
        attached.insert(note[u"properties"_s][u"hs_attachment_ids"_s].toString());
    QCOMPARE(attached.size(), 2);
    const QJsonObject account
        = QJsonDocument::fromJson(
              test::contentOf(root.folder.filePath(u"services/hubspot/crm.json"_s)))
              .object();
    QCOMPARE(account[u"files"_s].toArray().size(), 2);
}

QTEST_GUILESS_MAIN(TestKillResume)
#include "tst_killresume.moc"
