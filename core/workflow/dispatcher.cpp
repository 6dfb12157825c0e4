// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/dispatcher.h"

#include "core/base/log.h"
#include "core/net/retry.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int dueAtOnce = 50;

// The world being away is no reason to give a wish up.
bool waitsForWorld(const base::Error &error)
{
    return base::isRetryable(error.kind) || error.kind == base::ErrorKind::Cancelled
        || error.code == u"account.missing"_s || error.code == u"account.token_missing"_s;
}

} // namespace

Dispatcher::Dispatcher(StoreSession &session)
    : m_session(session)
{
}

void Dispatcher::handle(const QString &kind, Handler handler)
{
    m_handlers.insert(kind, std::move(handler));
}

base::Result<Dispatcher::Outcome> Dispatcher::runDue(base::JobContext &context)
{
    auto due = m_session.read<QList<store::OutboxMessage>>(
        [](Unit &unit) { return unit.outbox.due(unit.clock.now(), dueAtOnce); });
    if (!due)
        return due.error();
    Outcome outcome;
    for (const store::OutboxMessage &message : std::as_const(*due)) {
        if (context.isCancelled())
            break;
        const auto handler = m_handlers.constFind(message.kind);
        const base::Result<> result = handler != m_handlers.cend()
            ? handler->run(message, context)
            : base::Error{base::ErrorKind::Unsupported, u"outbox.kind_unknown"_s, {}};
        outcome.documents.append(message.document);
        if (result)
            ++outcome.done;
        else
            CS_TRY(settle(message, result.error(), outcome));
    }
    return outcome;
}

base::Result<> Dispatcher::settle(const store::OutboxMessage &message, const base::Error &error,
                                  Outcome &outcome)
{
    qCInfo(base::logWorkflow) << "outbox" << message.kind << message.id.toString() << error.code;
    outcome.lastError = error;
    if (waitsForWorld(error)) {
        ++outcome.postponed;
        return m_session.write([&](Unit &unit) {
            const QDateTime now = unit.clock.now();
            const double random = QRandomGenerator::global()->generateDouble();
            const QDateTime next = net::nextAttemptAt({}, message.attempts + 1, error, now, random);
            return unit.outbox.reschedule(message.id, next, error.code, now);
        });
    }
    ++outcome.failed;
    CS_TRY(m_session.write(
        [&](Unit &unit) { return unit.outbox.fail(message.id, error.code, unit.clock.now()); }));
    const auto handler = m_handlers.constFind(message.kind);
    if (handler != m_handlers.cend() && handler->givenUp)
        return handler->givenUp(message, error);
    return {};
}

} // namespace countersign::workflow
