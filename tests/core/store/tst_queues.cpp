// SPDX-License-Identifier: Apache-2.0
#include "core/store/documents.h"
#include "core/store/inbox.h"
#include "core/store/jobs.h"
#include "core/store/outbox.h"
#include "tests/support/tempworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestQueues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_temp.reset(); }
    void jobsComeByPriorityThenAge();
    void jobsAreTakenByKind();
    void jobsEnd();
    void runningJobsAreQueuedAgainAfterACrash();
    void jobsOfADocumentAreMovedAndRemoved();
    void jobsAreCounted();
    void outboxTakesAKeyOnce();
    void outboxRollsBackWithItsDecision();
    void outboxWaitsForItsTime();
    void outboxIsRetriedByHand();
    void outboxIsListed();
    void inboxTakesAnEventOnce();
    void inboxIsWorkedOffInOrder();

private:
    static QDateTime at(int second)
    {
        return QDateTime(QDate(2026, 11, 22), {9, 0}, Qt::UTC).addSecs(second);
    }
    store::JobRepository jobs() { return {m_temp->database(), m_temp->cells()}; }
    store::OutboxRepository outbox() { return {m_temp->database(), m_temp->cells()}; }
    store::InboxRepository inbox() { return {m_temp->database(), m_temp->cells()}; }
    model::JobId addJob(const QString &kind, int priority = 0,
                        const model::DocumentId &document = {})
    {
        store::Job job;
        job.id = model::JobId::generate();
        job.kind = kind;
        job.document = document;
        job.payload = {{u"page"_s, 3}};
        job.priority = priority;
        job.createdAt = job.changedAt = at(0);
        if (!jobs().add(job))
            qFatal("add failed");
        return job.id;
    }
    model::JobId take(const QStringList &kinds = {})
    {
        const auto job = jobs().takeNext(at(1), kinds);
        return job && *job ? (*job)->id : model::JobId();
    }
    store::OutboxMessage message(const QString &key, int due = 0)
    {
        store::OutboxMessage message;
        message.id = store::OutboxId::generate();
        message.kind = u"envelope.send"_s;
        message.document = m_document;
        message.payload = R"({"to":"ada@example.org"})"_ba;
        message.key = {key};
        message.nextAttemptAt = at(due);
        message.createdAt = message.changedAt = at(0);
        return message;
    }
    static store::InboxEvent event(const QString &key, int received = 0)
    {
        store::InboxEvent event;
        event.id = store::InboxId::generate();
        event.provider = u"docusign"_s;
        event.dedupeKey = key;
        event.payload = "{}"_ba;
        event.receivedAt = event.changedAt = at(received);
        return event;
    }

    std::unique_ptr<test::TempWorkspace> m_temp;
    model::DocumentId m_document;
};

void TestQueues::init()
{
    m_temp = std::make_unique<test::TempWorkspace>();
    model::Document document;
    document.id = m_document = model::DocumentId::generate();
    QVERIFY(store::DocumentRepository(m_temp->database(), m_temp->cells()).insert(document));
}

void TestQueues::jobsComeByPriorityThenAge()
{
    const auto first = addJob(u"a"_s);
    const auto second = addJob(u"a"_s);
    const auto urgent = addJob(u"a"_s, 10);
    const auto taken = jobs().takeNext(at(7));
    QVERIFY(taken && *taken);
    QCOMPARE((*taken)->id, urgent);
    QCOMPARE((*taken)->state, store::JobState::Running);
    QCOMPARE((*taken)->attempts, 1);
    QCOMPARE((*taken)->payload, (QJsonObject{{u"page"_s, 3}}));
    QCOMPARE(jobs().load(urgent), **taken);
    QCOMPARE(take(), first);
    QCOMPARE(take(), second);
    QVERIFY(take().isNull());
}

void TestQueues::jobsAreTakenByKind()
{
    const auto extract = addJob(u"extract"_s, 5);
    const auto page = addJob(u"recognize_page"_s);
    QCOMPARE(take({u"recognize_page"_s, u"thumbnail"_s}), page);
    QVERIFY(take({u"recognize_page"_s}).isNull());
    QCOMPARE(take({u"extract"_s}), extract);
}

void TestQueues::jobsEnd()
{
    const auto good = addJob(u"a"_s);
    const auto bad = addJob(u"a"_s);
    const auto again = addJob(u"a"_s);
    for (int i = 0; i < 3; ++i)
        take();
    QVERIFY(jobs().finish(good, at(2)));
    QVERIFY(jobs().fail(bad, u"pdf.damaged"_s, at(2)));
    QVERIFY(jobs().requeue(again, u"job.cancelled"_s, at(2)));
    QCOMPARE(jobs().load(good)->state, store::JobState::Done);
    QCOMPARE(jobs().load(bad)->lastErrorCode, u"pdf.damaged"_s);
    QCOMPARE(jobs().failed()->size(), 1);
    QCOMPARE(take(), again);
    QCOMPARE(jobs().load(again)->attempts, 2);
    QCOMPARE(jobs().removeDone(at(2)), 0);
    QCOMPARE(jobs().removeDone(at(3)), 1);
    QCOMPARE(jobs().load(good).error().code, u"job.not_found"_s);
    QCOMPARE(jobs().finish(good, at(4)).error().code, u"job.not_found"_s);
}

void TestQueues::runningJobsAreQueuedAgainAfterACrash()
{
    const auto running = addJob(u"a"_s);
    const auto done = addJob(u"a"_s);
    take();
    take();
    QVERIFY(jobs().finish(done, at(2)));
    m_temp->reopen();
    QVERIFY(take().isNull());
    QCOMPARE(jobs().requeueRunning(at(3)), 1);
    QCOMPARE(take(), running);
    QCOMPARE(jobs().load(running)->attempts, 2);
    QVERIFY(take().isNull());
}

void TestQueues::jobsOfADocumentAreMovedAndRemoved()
{
    const auto other = addJob(u"a"_s);
    const auto mine = addJob(u"a"_s, 0, m_document);
    QVERIFY(jobs().setPriority(m_document, 5));
    QCOMPARE(take(), mine);
    addJob(u"b"_s, 0, m_document);
    QCOMPARE(jobs().list(m_document)->size(), 2);
    QCOMPARE(jobs().removeOpen(m_document), 1);
    QCOMPARE(jobs().list(m_document)->size(), 1);
    QCOMPARE(take(), other);
}

void TestQueues::jobsAreCounted()
{
    QCOMPARE(jobs().counts(), store::JobCounts());
    addJob(u"a"_s, 0, m_document);
    addJob(u"b"_s, 0, m_document);
    const auto other = addJob(u"a"_s, 9);
    take();
    QVERIFY(jobs().finish(other, at(1)));
    const auto counts = jobs().counts();
    QCOMPARE(*counts, (store::JobCounts{2, 0, 1, 0, 1}));
    QCOMPARE(counts->open(), 2);
    QCOMPARE(counts->total(), 3);
    QCOMPARE(jobs().counts(m_document), (store::JobCounts{2, 0, 0, 0}));
    QCOMPARE(jobs().counts(m_document, u"a"_s), (store::JobCounts{1, 0, 0, 0}));
}

void TestQueues::outboxTakesAKeyOnce()
{
    const store::OutboxMessage first = message(u"send:1"_s);
    QCOMPARE(outbox().add(first), true);
    QCOMPARE(outbox().add(message(u"send:1"_s)), false);
    QVERIFY(outbox().markDone(first.id, at(1)));
    QCOMPARE(outbox().add(message(u"send:1"_s)), false);
    QCOMPARE(outbox().add(message(u"send:2"_s)), true);
    QCOMPARE(outbox().list()->size(), 2);
    QCOMPARE((*outbox().find({u"send:1"_s}))->id, first.id);
    QVERIFY(!outbox().find({u"send:3"_s})->has_value());
}

void TestQueues::outboxRollsBackWithItsDecision()
{
    {
        auto transaction = store::Transaction::begin(m_temp->database());
        QCOMPARE(outbox().add(message(u"send:1"_s)), true);
    }
    QVERIFY(outbox().list()->isEmpty());
    QCOMPARE(outbox().add(message(u"send:1"_s)), true);
}

void TestQueues::outboxWaitsForItsTime()
{
    QVERIFY(!outbox().nextDueAt()->isValid());
    store::OutboxMessage late = message(u"late"_s, 20);
    const store::OutboxMessage early = message(u"early"_s, 10);
    QVERIFY(outbox().add(late));
    QVERIFY(outbox().add(early));
    QCOMPARE(outbox().nextDueAt(), at(10));
    QVERIFY(outbox().due(at(9), 10)->isEmpty());
    QCOMPARE(outbox().due(at(10), 10), QList{early});
    QCOMPARE(outbox().due(at(20), 10), (QList{early, late}));
    QCOMPARE(outbox().due(at(20), 1), QList{early});
    QVERIFY(outbox().reschedule(late.id, at(300), u"net.timeout"_s, at(20)));
    QCOMPARE(outbox().due(at(20), 10), QList{early});
    late.attempts = 1;
    late.nextAttemptAt = at(300);
    late.lastErrorCode = u"net.timeout"_s;
    late.changedAt = at(20);
    QCOMPARE(outbox().load(late.id), late);
    QVERIFY(outbox().markDone(early.id, at(21)));
    QVERIFY(outbox().due(at(299), 10)->isEmpty());
    QCOMPARE(outbox().pendingCount(), 1);
}

void TestQueues::outboxIsRetriedByHand()
{
    const store::OutboxMessage failed = message(u"send:1"_s);
    QVERIFY(outbox().add(failed));
    QVERIFY(outbox().fail(failed.id, u"net.unauthorised"_s, at(1)));
    QVERIFY(outbox().due(at(100), 10)->isEmpty());
    QVERIFY(outbox().retry(failed.id, at(50)));
    QCOMPARE(outbox().due(at(50), 10)->size(), 1);
    QCOMPARE(outbox().load(failed.id)->attempts, 1);
    QVERIFY(outbox().markDone(failed.id, at(51)));
    QCOMPARE(outbox().retry(failed.id, at(52)).error().code, u"outbox.not_found"_s);
}

void TestQueues::outboxIsListed()
{
    const store::OutboxMessage one = message(u"1"_s);
    store::OutboxMessage two = message(u"2"_s);
    two.document = {};
    QVERIFY(outbox().add(one));
    QVERIFY(outbox().add(two));
    QCOMPARE(outbox().list(), (QList{two, one}));
    QCOMPARE(outbox().list({}, 1), QList{two});
    QCOMPARE(outbox().ofDocument(m_document), QList{one});
    QVERIFY(outbox().fail(two.id, u"x"_s, at(1)));
    QCOMPARE(outbox().list(store::OutboxState::Failed)->size(), 1);
    QCOMPARE(outbox().list(store::OutboxState::Pending), QList{one});
}

void TestQueues::inboxTakesAnEventOnce()
{
    QCOMPARE(inbox().add(event(u"e1"_s)), true);
    QCOMPARE(inbox().add(event(u"e1"_s)), false);
    store::InboxEvent other = event(u"e1"_s);
    other.provider = u"adobe"_s;
    QCOMPARE(inbox().add(other), true);
    QCOMPARE(inbox().pendingCount(), 2);
}

void TestQueues::inboxIsWorkedOffInOrder()
{
    const store::InboxEvent first = event(u"e1"_s, 1);
    const store::InboxEvent second = event(u"e2"_s, 2);
    QVERIFY(inbox().add(first));
    QVERIFY(inbox().add(second));
    QCOMPARE(inbox().pending(10), (QList{first, second}));
    QVERIFY(inbox().postpone(first.id, u"net.timeout"_s, at(5)));
    QCOMPARE(inbox().pending(1)->first().attempts, 1);
    QVERIFY(inbox().markDone(first.id, at(6)));
    QCOMPARE(inbox().pending(10), QList{second});
    QVERIFY(inbox().fail(second.id, u"event.malformed"_s, at(7)));
    QVERIFY(inbox().pending(10)->isEmpty());
    QCOMPARE(inbox().add(event(u"e2"_s)), false);
}

QTEST_GUILESS_MAIN(TestQueues)
#include "tst_queues.moc"
