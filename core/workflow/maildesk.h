// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/mailbox.h"
#include "core/net/oauth2.h"
#include "core/workflow/engines.h"
#include "core/workflow/mailinlet.h"

#include <map>

namespace countersign::workflow
{

// The mailboxes that are looked into, and their secrets. check() belongs on one worker thread; the
// rest may be called from any.
class MailDesk
{
public:
    MailDesk(StoreSession &session, const Engines &engines, Intake &intake);

    base::Result<QList<model::Mailbox>> mailboxes();
    // Adds it, or changes the one with its id. `secret`: the password, or the secret of an OAuth
    // client that has one; empty: the one that is kept stays.
    base::Result<model::Mailbox> save(model::Mailbox mailbox, const base::Secret &secret,
                                      const QString &actor);
    base::Result<> remove(const QString &id, const QString &actor);
    // Opens it and counts what its rule finds. Codes: those of inlets::ImapSession.
    base::Result<int> test(const QString &id, base::JobContext &context);
    // Signs in at the service that gives tokens, through the person's browser. Codes: those of
    // net::OAuth2Session.
    base::Result<> signIn(const QString &id, const QString &actor,
                          const std::function<void(const QUrl &)> &openBrowser,
                          base::JobContext &context);

    // One round through one mailbox.
    InletRound check(const model::Mailbox &mailbox, base::JobContext &context);
    base::Result<QList<model::InletProblem>> problems();
    // Has it read again at the next round. Codes: inlet.problem_gone.
    base::Result<> tryAgain(const model::InletProblem &problem);

private:
    base::Result<model::Mailbox> find(const QString &id);
    // At the service that gives this mailbox's tokens.
    base::Result<net::OAuth2Settings> oauthOf(const model::Mailbox &mailbox);
    base::Result<base::Secret> secretOf(const model::Mailbox &mailbox, base::JobContext &context);

    StoreSession &m_session;
    const Engines &m_engines;
    Intake &m_intake;
    std::map<QString, std::unique_ptr<MailInlet>> m_inlets; // by id; check()'s thread alone
};

} // namespace countersign::workflow
