// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/storesession.h"

#include <QHash>

#include <functional>

namespace countersign::workflow
{

// Carries out what the outbox asks for. A wish is done when its handler's own transaction says so;
// whatever happens before, it is tried again, later and later, and given up only for errors that
// repetition does not mend.
class Dispatcher
{
public:
    struct Handler {
        std::function<base::Result<>(const store::OutboxMessage &, base::JobContext &)> run;
        std::function<base::Result<>(const store::OutboxMessage &, const base::Error &)> givenUp;
    };

    explicit Dispatcher(StoreSession &session);

    void handle(const QString &kind, Handler handler);
    struct Outcome {
        int done = 0;
        int postponed = 0;
        int failed = 0;
        QList<model::DocumentId> documents; // touched
        std::optional<base::Error> lastError;

        bool operator==(const Outcome &) const = default;
    };
    // Everything that is due now; other errors than the store's end up in the outbox, not here.
    base::Result<Outcome> runDue(base::JobContext &context);

private:
    base::Result<> settle(const store::OutboxMessage &message, const base::Error &error,
                          Outcome &outcome);

    StoreSession &m_session;
    QHash<QString, Handler> m_handlers;
};

} // namespace countersign::workflow
