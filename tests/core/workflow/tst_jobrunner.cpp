// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/jobrunner.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempworkspace.h"

#include <QSemaphore>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestJobRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void worksOffByPriority();
    void takesUpWhatALostProcessLeft();
    void triesPassingErrorsAgain();
    void givesUpAfterTheLastAttempt();
    void givesUpAtOnceWhatStaysWrong();
    void workQueuedByAJobIsDone();
    void cancelStopsOneDocumentAlone();
    void stoppingPutsWorkBack();
    void leavesUnknownKindsAlone();
    void letsThePersonGoFirst();

private:
    void openSession();
    void addJob(const QString &kind, const model::DocumentId &document = {}, int priority = 0);
    store::JobCounts counts();
    base::Result<> done(const store::Job &job);
    // Remembers the jobs given up and marks them so.
    base::Result<> gaveUp(const store::Job &job, const base::Error &error);

    std::unique_ptr<test::TempWorkspace> m_workspace;
    std::unique_ptr<workflow::StoreSession> m_session;
    test::FakeClock m_clock;
    QMutex m_mutex;
    QStringList m_given;
    std::atomic<int> m_runs = 0;
};

void TestJobRunner::init()
{
    m_workspace = std::make_unique<test::TempWorkspace>();
    openSession();
    m_given.clear();
    m_runs = 0;
}

void TestJobRunner::cleanup()
{
    m_session.reset();
    m_workspace.reset();
}

void TestJobRunner::openSession()
{
    auto session = workflow::StoreSession::open(m_workspace->workspace(), {}, m_clock);
    QVERIFY(session);
    m_session = std::move(*session);
}

void TestJobRunner::addJob(const QString &kind, const model::DocumentId &document, int priority)
{
    QVERIFY(m_session->write(
        [&](workflow::Unit &unit) { return unit.addJob(kind, document, {}, priority); }));
}

store::JobCounts TestJobRunner::counts()
{
    return m_session
        ->read<store::JobCounts>([](workflow::Unit &unit) { return unit.jobs.counts(); })
        .value();
}

base::Result<> TestJobRunner::done(const store::Job &job)
{
    return m_session->write(
        [&](workflow::Unit &unit) { return unit.jobs.finish(job.id, m_clock.now()); });
}

base::Result<> TestJobRunner::gaveUp(const store::Job &job, const base::Error &error)
{
    const QMutexLocker lock(&m_mutex);
    m_given.append(error.code);
    return m_session->write(
        [&](workflow::Unit &unit) { return unit.jobs.fail(job.id, error.code, m_clock.now()); });
}

void TestJobRunner::worksOffByPriority()
{
    QStringList order;
    workflow::JobRunner runner(*m_session, 1);
    for (const QString &kind : {u"low"_s, u"high"_s})
        runner.handle(kind,
                      {[&](const store::Job &job, base::JobContext &) {
                           order.append(job.kind);
                           return done(job);
                       },
                       {}});
    addJob(u"low"_s, {}, 1);
    addJob(u"high"_s, {}, 2);
    addJob(u"low"_s, {}, 1);
    runner.drain();
    QCOMPARE(order, QStringList({u"high"_s, u"low"_s, u"low"_s}));
    QCOMPARE(counts().done, 3);
    QVERIFY(!runner.isBusy());
}

void TestJobRunner::takesUpWhatALostProcessLeft()
{
    addJob(u"work"_s);
    auto taken = m_session->write<std::optional<store::Job>>(
        [&](workflow::Unit &unit) { return unit.jobs.takeNext(m_clock.now()); });
    QVERIFY(taken && taken->has_value());
    m_session.reset();
    m_workspace->reopen();
    openSession();
    QCOMPARE(counts().running, 1);

    workflow::JobRunner runner(*m_session, 2);
    runner.handle(u"work"_s,
                  {[&](const store::Job &job, base::JobContext &) {
                       ++m_runs;
                       return done(job);
                   },
                   {}});
    QCOMPARE(runner.recover().value(), 1);
    runner.drain();
    QCOMPARE(m_runs.load(), 1);
    QCOMPARE(counts().done, 1);
}

void TestJobRunner::triesPassingErrorsAgain()
{
    workflow::JobRunner runner(*m_session, 1);
    runner.handle(
        u"work"_s,
        {[&](const store::Job &job, base::JobContext &) -> base::Result<> {
             if (++m_runs < 3)
                 return base::Error{base::ErrorKind::Io, u"file.read_failed"_s, {}};
             return done(job);
         },
         [&](const store::Job &job, const base::Error &error) { return gaveUp(job, error); }});
    addJob(u"work"_s);
    runner.drain();
    QCOMPARE(m_runs.load(), 3);
    QVERIFY(m_given.isEmpty());
    QCOMPARE(counts().done, 1);
}

void TestJobRunner::givesUpAfterTheLastAttempt()
{
    workflow::JobRunner runner(*m_session, 1);
    runner.handle(
        u"work"_s,
        {[&](const store::Job &, base::JobContext &) -> base::Result<> {
             ++m_runs;
             return base::Error{base::ErrorKind::Io, u"file.read_failed"_s, {}};
         },
         [&](const store::Job &job, const base::Error &error) { return gaveUp(job, error); }});
    addJob(u"work"_s);
    runner.drain();
    QCOMPARE(m_runs.load(), 3);
    QCOMPARE(m_given, QStringList{u"file.read_failed"_s});
    QCOMPARE(counts().failed, 1);
}

void TestJobRunner::givesUpAtOnceWhatStaysWrong()
{
    workflow::JobRunner runner(*m_session, 1);
    runner.handle(
        u"work"_s,
        {[&](const store::Job &, base::JobContext &) -> base::Result<> {
             ++m_runs;
             return base::Error{base::ErrorKind::Corrupt, u"import.damaged"_s, {}};
         },
         [&](const store::Job &job, const base::Error &error) { return gaveUp(job, error); }});
    addJob(u"work"_s);
    runner.drain();
    QCOMPARE(m_runs.load(), 1);
    QCOMPARE(m_given, QStringList{u"import.damaged"_s});
}

void TestJobRunner::workQueuedByAJobIsDone()
{
    workflow::JobRunner runner(*m_session, 2);
    runner.handle(u"first"_s,
                  {[&](const store::Job &job, base::JobContext &) {
                       return m_session->write([&](workflow::Unit &unit) -> base::Result<> {
                           CS_TRY(unit.jobs.finish(job.id, m_clock.now()));
                           return unit.addJob(u"second"_s, {}, {}, 0);
                       });
                   },
                   {}});
    runner.handle(u"second"_s,
                  {[&](const store::Job &job, base::JobContext &) {
                       ++m_runs;
                       return done(job);
                   },
                   {}});
    for (int i = 0; i < 5; ++i)
        addJob(u"first"_s);
    runner.drain();
    QCOMPARE(m_runs.load(), 5);
    QCOMPARE(counts().open(), 0);
}

void TestJobRunner::cancelStopsOneDocumentAlone()
{
    const auto stopped = m_workspace->addDocument();
    const auto other = m_workspace->addDocument();
    QSemaphore begun;
    QSemaphore goOn;
    workflow::JobRunner runner(*m_session, 1);
    runner.handle(
        u"page"_s,
        {[&](const store::Job &job, base::JobContext &context) -> base::Result<> {
             ++m_runs;
             begun.release();
             goOn.acquire();
             if (context.isCancelled())
                 return base::JobContext::cancelledError();
             return done(job);
         },
         [&](const store::Job &job, const base::Error &error) { return gaveUp(job, error); }});
    for (int i = 0; i < 3; ++i)
        addJob(u"page"_s, stopped, 2);
    addJob(u"page"_s, other, 1);
    runner.wake();
    begun.acquire(); // the first page of the first document is being read
    QVERIFY(runner.cancel(stopped));
    goOn.release(10);
    runner.drain();
    QCOMPARE(m_given, QStringList(3, u"job.cancelled"_s));
    QCOMPARE(m_runs.load(), 2); // the page that ran, and the other document's
    QCOMPARE(counts().failed, 3);
    QCOMPARE(counts().done, 1);

    addJob(u"page"_s, stopped); // asked for again later, it runs
    runner.drain();
    QCOMPARE(counts().done, 2);
}

void TestJobRunner::stoppingPutsWorkBack()
{
    QSemaphore begun;
    auto runner = std::make_unique<workflow::JobRunner>(*m_session, 1);
    runner->handle(
        u"page"_s,
        {[&](const store::Job &, base::JobContext &context) -> base::Result<> {
             begun.release();
             while (!context.isCancelled())
                 QThread::yieldCurrentThread();
             return base::JobContext::cancelledError();
         },
         [&](const store::Job &job, const base::Error &error) { return gaveUp(job, error); }});
    addJob(u"page"_s);
    runner->wake();
    begun.acquire();
    runner.reset();
    QVERIFY(m_given.isEmpty());
    QCOMPARE(counts().queued, 1);
}

void TestJobRunner::leavesUnknownKindsAlone()
{
    const auto document = m_workspace->addDocument();
    addJob(u"from_a_newer_version"_s, document);
    workflow::JobRunner runner(*m_session, 1);
    runner.handle(u"work"_s, {});
    runner.drain();
    QVERIFY(runner.cancel(document));
    QCOMPARE(counts().queued, 1);
}

void TestJobRunner::letsThePersonGoFirst()
{
    const auto niceness = [] { return ::getpriority(PRIO_PROCESS, id_t(::gettid())); };
    const int ours = niceness();
    std::atomic<int> theirs = ours;
    workflow::JobRunner runner(*m_session, 1);
    runner.handle(u"read"_s,
                  {[&](const store::Job &job, base::JobContext &) {
                       theirs = niceness();
                       return done(job);
                   },
                   {}});
    addJob(u"read"_s);
    runner.drain();
    QVERIFY(theirs > ours || ours == 19); // 19: there is no lower one
    QCOMPARE(niceness(), ours);
}

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
