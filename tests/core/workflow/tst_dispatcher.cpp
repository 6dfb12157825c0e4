// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/dispatcher.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

constexpr qint64 hourMs = 60 * 60 * 1000;

const base::Error unreachable{base::ErrorKind::Network, u"net.unreachable"_s, {}};
const base::Error refused{base::ErrorKind::InvalidInput, u"esign.rejected"_s, {}};

} // namespace

class TestDispatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void carriesOutTheLongestWaitingFirst();
    void aWishIsMadeOnce();
    void waitsLongerAfterEachFailure();
    void obeysTheServicesWish();
    void missingAccountsPostpone();
    void givesUpWhatStaysRefused();
    void aLostAnswerIsTriedAgain();
    void unknownKindsAreGivenUp();
    void stopsWhenCancelled();

private:
    void wish(const QString &kind, const QString &key);
    store::OutboxMessage message(const QString &key);
    base::Result<> done(const store::OutboxMessage &message);
    workflow::Dispatcher::Outcome run();

    std::unique_ptr<test::TempWorkspace> m_workspace;
    std::unique_ptr<workflow::StoreSession> m_session;
    std::unique_ptr<workflow::Dispatcher> m_dispatcher;
    test::FakeClock m_clock;
    model::DocumentId m_document;
};

void TestDispatcher::init()
{
    m_workspace = std::make_unique<test::TempWorkspace>();
    auto session = workflow::StoreSession::open(m_workspace->workspace(), {}, m_clock);
    QVERIFY(session);
    m_session = std::move(*session);
    m_dispatcher = std::make_unique<workflow::Dispatcher>(*m_session);
    m_document = m_workspace->addDocument();
}

void TestDispatcher::cleanup()
{
    m_dispatcher.reset();
    m_session.reset();
    m_workspace.reset();
}

void TestDispatcher::wish(const QString &kind, const QString &key)
{
    QVERIFY(m_session->write(
        [&](workflow::Unit &unit) { return unit.wish(kind, m_document, "{}", key); }));
}

store::OutboxMessage TestDispatcher::message(const QString &key)
{
    auto found = m_session->read<std::optional<store::OutboxMessage>>(
        [&](workflow::Unit &unit) { return unit.outbox.find({key}); });
    return found && *found ? **found : store::OutboxMessage();
}

base::Result<> TestDispatcher::done(const store::OutboxMessage &message)
{
    return m_session->write(
        [&](workflow::Unit &unit) { return unit.outbox.markDone(message.id, m_clock.now()); });
}

workflow::Dispatcher::Outcome TestDispatcher::run()
{
    base::JobContext context;
    return m_dispatcher->runDue(context).value();
}

void TestDispatcher::carriesOutTheLongestWaitingFirst()
{
    QStringList order;
    m_dispatcher->handle(u"send"_s,
                         {[&](const store::OutboxMessage &message, base::JobContext &) {
                              order.append(message.key.value);
                              return done(message);
                          },
                          {}});
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s}) {
        wish(u"send"_s, key);
        m_clock.advance(1000);
    }
    const auto outcome = run();
    QCOMPARE(order, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(outcome.done, 3);
    QCOMPARE(outcome.documents.size(), 3);
    QCOMPARE(message(u"a"_s).state, store::OutboxState::Done);
    QCOMPARE(run().done, 0);
}

void TestDispatcher::aWishIsMadeOnce()
{
    int runs = 0;
    m_dispatcher->handle(u"send"_s,
                         {[&](const store::OutboxMessage &message, base::JobContext &) {
                              ++runs;
                              return done(message);
                          },
                          {}});
    wish(u"send"_s, u"send:1"_s);
    wish(u"send"_s, u"send:1"_s);
    QCOMPARE(run().done, 1);
    wish(u"send"_s, u"send:1"_s); // also after it was carried out
    QCOMPARE(run().done, 0);
    QCOMPARE(runs, 1);
}

void TestDispatcher::waitsLongerAfterEachFailure()
{
    int runs = 0;
    m_dispatcher->handle(u"send"_s,
                         {[&](const store::OutboxMessage &, base::JobContext &) -> base::Result<> {
                              ++runs;
                              return unreachable;
                          },
                          {}});
    wish(u"send"_s, u"send:1"_s);
    qint64 before = 0;
    for (int attempt = 1; attempt <= 4; ++attempt) {
        const auto outcome = run();
        QCOMPARE(outcome.postponed, 1);
        QCOMPARE(outcome.lastError, std::optional(unreachable));
        QCOMPARE(runs, attempt);
        const store::OutboxMessage waiting = message(u"send:1"_s);
        QCOMPARE(waiting.state, store::OutboxState::Pending);
        QCOMPARE(waiting.attempts, attempt);
        QCOMPARE(waiting.lastErrorCode, unreachable.code);
        const qint64 wait = m_clock.now().msecsTo(waiting.nextAttemptAt);
        QVERIFY(wait > 0 && wait >= before);
        before = wait / 2; // equal jitter: at least half of the doubled wait
        m_clock.advance(wait - 1);
        QCOMPARE(run().postponed, 0); // not yet
        m_clock.advance(1);
    }
}

void TestDispatcher::obeysTheServicesWish()
{
    m_dispatcher->handle(u"send"_s,
                         {[&](const store::OutboxMessage &, base::JobContext &) -> base::Result<> {
                              return base::Error{base::ErrorKind::RateLimited,
                                                 u"net.rate_limited"_s,
                                                 {{u"retryAfterMs"_s, hourMs}}};
                          },
                          {}});
    wish(u"send"_s, u"send:1"_s);
    QCOMPARE(run().postponed, 1);
    QVERIFY(m_clock.now().msecsTo(message(u"send:1"_s).nextAttemptAt) >= hourMs);
}

void TestDispatcher::missingAccountsPostpone()
{
    m_dispatcher->handle(
        u"send"_s,
        {[&](const store::OutboxMessage &, base::JobContext &) -> base::Result<> {
             return base::Error{base::ErrorKind::NotFound, u"account.missing"_s, {}};
         },
         {}});
    wish(u"send"_s, u"send:1"_s);
    QCOMPARE(run().postponed, 1);
    QCOMPARE(message(u"send:1"_s).state, store::OutboxState::Pending);
}

void TestDispatcher::givesUpWhatStaysRefused()
{
    QStringList given;
    m_dispatcher->handle(
        u"send"_s,
        {[&](const store::OutboxMessage &, base::JobContext &) -> base::Result<> {
             return refused;
         },
         [&](const store::OutboxMessage &message, const base::Error &error) -> base::Result<> {
             given.append(message.key.value + u' ' + error.code);
             return {};
         }});
    m_dispatcher->handle(
        u"other"_s,
        {[&](const store::OutboxMessage &message, base::JobContext &) { return done(message); },
         {}});
    wish(u"send"_s, u"send:1"_s);
    wish(u"other"_s, u"other:1"_s);
    const auto outcome = run();
    QCOMPARE(outcome.failed, 1);
    QCOMPARE(outcome.done, 1); // one failure does not stop the others
    QCOMPARE(given, QStringList{u"send:1 esign.rejected"_s});
    QCOMPARE(message(u"send:1"_s).state, store::OutboxState::Failed);
    m_clock.advance(24 * hourMs);
    QCOMPARE(run().failed, 0); // until a person asks again
}

void TestDispatcher::aLostAnswerIsTriedAgain()
{
    int runs = 0;
    m_dispatcher->handle(u"send"_s,
                         {[&](const store::OutboxMessage &, base::JobContext &) -> base::Result<> {
                              ++runs;
                              return {}; // carried out, but the process ends before it is marked
                          },
                          {}});
    wish(u"send"_s, u"send:1"_s);
    run();
    run();
    QCOMPARE(runs, 2);
}

void TestDispatcher::unknownKindsAreGivenUp()
{
    wish(u"telegraph"_s, u"1"_s);
    const auto outcome = run();
    QCOMPARE(outcome.failed, 1);
    QCOMPARE(message(u"1"_s).lastErrorCode, u"outbox.kind_unknown"_s);
}

void TestDispatcher::stopsWhenCancelled()
{
    wish(u"send"_s, u"send:1"_s);
    base::JobContext cancelled([] { return true; }, {});
    QCOMPARE(m_dispatcher->runDue(cancelled).value().documents.size(), 0);
    QCOMPARE(message(u"send:1"_s).state, store::OutboxState::Pending);
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
