// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inlets/imapsession.h"
#include "core/inlets/mailmessage.h"
#include "core/workflow/folderinlet.h"

namespace countersign::workflow
{

// Takes in the documents of the messages that a mailbox's rule asks for. Killed at any moment, the
// next round finds each message either still to be read or known: documents are noted with the
// message's id and their content in the transaction that makes them, and a message is marked or
// moved after all of its documents. Blocking; for one worker thread.
class MailInlet
{
public:
    // The password or access token at the moment.
    using SecretSource = std::function<base::Result<base::Secret>(base::JobContext &)>;

    MailInlet(StoreSession &session, Intake &intake, model::Mailbox mailbox, SecretSource secret,
              FolderInlet::Sentence sentence);

    const model::Mailbox &mailbox() const { return m_mailbox; }
    InletRound check(base::JobContext &context);

private:
    base::Result<> readAll(InletRound &round, base::JobContext &context);
    base::Result<> readOne(inlets::ImapSession &session, quint32 message, InletRound &round,
                           base::JobContext &context);
    base::Result<> take(const inlets::MailMessage &message, InletRound &round,
                        std::optional<base::Error> &fault, base::JobContext &context);
    QString reference(const inlets::ImapSession &session, quint32 message) const;
    base::Result<bool> isPassed(const QString &reference);
    // Remembers that it need not be looked at again, and why where it had to be left.
    base::Result<> pass(const QString &reference, const QString &name,
                        const std::optional<base::Error> &fault);
    base::Result<int> problemCount();

    StoreSession &m_session;
    Intake &m_intake;
    model::Mailbox m_mailbox;
    SecretSource m_secret;
    FolderInlet::Sentence m_sentence;
    model::InletStatus m_status;
};

} // namespace countersign::workflow
