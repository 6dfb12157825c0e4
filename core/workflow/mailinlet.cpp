// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/mailinlet.h"

#include "core/base/log.h"
#include "core/workflow/messageintake.h"

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int messagesARound = 50; // so that folders get their turn between

} // namespace

MailInlet::MailInlet(StoreSession &session, Intake &intake, model::Mailbox mailbox,
                     SecretSource secret, FolderInlet::Sentence sentence)
    : m_session(session)
    , m_intake(intake)
    , m_mailbox(std::move(mailbox))
    , m_secret(std::move(secret))
    , m_sentence(std::move(sentence))
{
    m_status.inlet = m_mailbox.id;
}

InletRound MailInlet::check(base::JobContext &context)
{
    InletRound round;
    m_status.checkedAt = m_session.clock().now();
    m_status.errorCode.clear();
    if (const auto done = readAll(round, context); !done) {
        m_status.errorCode = done.error().code;
        qCWarning(base::logCapture) << "mailbox:" << done.error().code;
    }
    m_status.problems = problemCount().value_or(m_status.problems);
    round.status = m_status;
    return round;
}

base::Result<> MailInlet::readAll(InletRound &round, base::JobContext &context)
{
    auto secret = m_secret(context);
    if (!secret)
        return secret.error();
    auto session = inlets::ImapSession::open(m_mailbox, *secret, context);
    if (!session)
        return session.error();
    auto messages = (*session)->find(context);
    if (!messages)
        return messages.error();
    int read = 0;
    for (const quint32 message : std::as_const(*messages)) {
        auto passed = isPassed(reference(**session, message));
        if (!passed)
            return passed.error();
        if (*passed)
            continue;
        if (++read > messagesARound || context.isCancelled())
            break;
        CS_TRY(readOne(**session, message, round, context));
    }
    (*session)->close(context);
    return {};
}

QString MailInlet::reference(const inlets::ImapSession &session, quint32 message) const
{
    return u"message\n%1\n%2\n%3"_s.arg(m_mailbox.folder, QString::fromLatin1(session.validity()))
        .arg(message);
}

base::Result<> MailInlet::readOne(inlets::ImapSession &session, quint32 number, InletRound &round,
                                  base::JobContext &context)
{
    std::optional<base::Error> fault;
    QString name;
    bool hasDocuments = false;
    auto size = session.size(number, context);
    if (!size)
        return size.error();
    if (*size > inlets::maxMessageBytes) {
        fault = base::Error{base::ErrorKind::InvalidInput, u"mail.too_large"_s, {}};
    } else {
        auto bytes = session.fetch(number, context);
        if (!bytes)
            return bytes.error();
        auto message = inlets::readMessage(inlets::MessageForm::Internet, *bytes);
        if (message) {
            name = message->subject;
            hasDocuments = !message->documents.isEmpty();
            CS_TRY(take(*message, round, fault, context));
        } else {
            fault = message.error();
        }
    }
    if (fault)
        round.setAside.append({name, {}, {}, fault});
    CS_TRY(pass(reference(session, number), name, fault));
    // Ordinary mail, and what could not be taken in, stays as it is: for a person to look at.
    return fault || !hasDocuments ? base::Result<>() : session.finish(number, context);
}

base::Result<> MailInlet::take(const inlets::MailMessage &message, InletRound &round,
                               std::optional<base::Error> &fault, base::JobContext &context)
{
    if (message.documents.isEmpty())
        return {};
    IngestOptions options;
    options.origin = u"mail"_s;
    options.onlyNew = true;
    options.source.place = m_mailbox.user;
    options.source.typeHint = m_mailbox.typeHint;
    const auto found = countOutcomes(
        ingestMessage(m_intake, message, {}, options, u"system"_s, context), round, m_status);
    if (!found)
        return found.error();
    fault = *found;
    return {};
}

base::Result<bool> MailInlet::isPassed(const QString &reference)
{
    return m_session.read<bool>([&](Unit &unit) -> base::Result<bool> {
        auto item = unit.inlets.find(unit.inlets.itemId(m_mailbox.id, reference));
        if (!item)
            return item.error();
        return item->has_value();
    });
}

base::Result<> MailInlet::pass(const QString &reference, const QString &name,
                               const std::optional<base::Error> &fault)
{
    return m_session.write([&](Unit &unit) -> base::Result<> {
        store::InletItem item;
        item.id = unit.inlets.itemId(m_mailbox.id, reference);
        item.inlet = m_mailbox.id;
        item.state = fault ? store::InletState::Problem : store::InletState::Passed;
        item.name = name;
        item.reason = fault ? m_sentence(*fault) : QString();
        item.changedAt = unit.clock.now();
        CS_TRY(unit.inlets.put(item));
        if (!fault)
            return {};
        return unit.record(u"system"_s, u"inlet.set_aside"_s, {},
                           {{u"name"_s, name}, {u"code"_s, fault->code}});
    });
}

base::Result<int> MailInlet::problemCount()
{
    return m_session.read<int>([this](Unit &unit) -> base::Result<int> {
        auto problems = unit.inlets.problems(m_mailbox.id);
        if (!problems)
            return problems.error();
        return int(problems->size());
    });
}

} // namespace countersign::workflow
