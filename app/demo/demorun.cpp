// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demorun.h"
#include "app/wording.h"

#include "core/model/legal.h"
#include "core/workflow/queries.h"
#include "core/workflow/recogniser.h"
#include "ui/errortext.h"
#include "ui/words.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

constexpr int patienceMs = 180'000;
constexpr int pauseMs = 100;

} // namespace

DemoRun::DemoRun(AppContext &context, const DemoFolders &folders, const QUrl &sandbox,
                 const Console &console)
    : m_context(context)
    , m_folders(folders)
    , m_sandbox(sandbox)
    , m_console(console)
{
    if (auto reviewer = m_context.office().reviewer())
        m_reviewer = *reviewer;
}

base::Result<workflow::DocumentView> DemoRun::view(const model::DocumentId &id)
{
    return m_context.session().read<workflow::DocumentView>(
        [id](workflow::Unit &unit) { return workflow::queryDocument(unit, id); });
}

void DemoRun::step(const model::DocumentId &id, const QString &what) const
{
    m_console.say(u"  "_s + what);
    m_console.emitJson(QJsonObject{{u"document"_s, id.toString()}, {u"step"_s, what}});
}

int DemoRun::file(const QList<model::DocumentId> &documents)
{
    for (const model::DocumentId &id : documents) {
        QDeadlineTimer deadline(patienceMs);
        for (bool done = false; !done;) {
            auto advanced = advance(id);
            if (!advanced)
                return m_console.fail(advanced.error());
            done = *advanced;
            if (!done && deadline.hasExpired())
                return m_console.fail({base::ErrorKind::Network, u"demo.no_progress"_s, {}},
                                      id.toString());
        }
    }
    return ExitOk;
}

// One step of one document; true when it is filed.
base::Result<bool> DemoRun::advance(const model::DocumentId &id)
{
    auto now = view(id);
    if (!now)
        return now.error();
    base::JobContext job;
    switch (now->document.stage) {
    case model::Stage::Captured:
        m_context.office().jobs().drain();
        step(id, CommandLine::tr("recognised on this machine"));
        return false;
    case model::Stage::Recognized:
    case model::Stage::InReview:
        CS_TRY(approve(*now));
        return false;
    case model::Stage::Approved:
        CS_TRY(send(*now));
        return false;
    case model::Stage::OutForSignature:
    case model::Stage::Signed:
    case model::Stage::Verified: {
        const bool verified = now->document.stage == model::Stage::Verified;
        auto report = m_context.office().sync(job, true);
        if (!report)
            return report.error();
        m_context.office().jobs().drain();
        if (verified)
            return finish(*now);
        QThread::msleep(pauseMs);
        return false;
    }
    case model::Stage::Archived:
        this->report(*now);
        return true;
    case model::Stage::Rejected:
    case model::Stage::Declined:
    case model::Stage::Voided:
    case model::Stage::Expired:
    case model::Stage::Failed:
        return base::Error{base::ErrorKind::Conflict,
                           u"demo.document_stopped"_s,
                           {{u"stage"_s, model::stageName(now->document.stage)}}};
    }
    return true;
}

// What a reviewer does with Enter, again and again: confirm what the machine is unsure of.
base::Result<> DemoRun::approve(const workflow::DocumentView &view)
{
    const model::DocumentId id = view.document.id;
    int confirmed = 0;
    for (const model::FieldValue &field : view.fields) {
        if (!workflow::needsDecision(field, view.thresholds) && !view.sampled.contains(field.id))
            continue;
        model::FieldValue decided = field;
        decided.state
            = field.value.isEmpty() ? model::FieldState::Absent : model::FieldState::Confirmed;
        CS_TRY(m_context.office().review().saveField(id, field, decided, m_reviewer));
        ++confirmed;
    }
    auto record = m_context.office().review().approve(id, m_reviewer);
    if (!record)
        return record.error();
    step(id,
         CommandLine::tr(
             "reviewed: %1 fields, %2 of them confirmed by hand; record version %3 approved")
             .arg(view.fields.size())
             .arg(confirmed)
             .arg(record->version));
    return {};
}

base::Result<> DemoRun::send(const workflow::DocumentView &view)
{
    auto draft = m_context.office().signing().draft(view.document.id);
    if (!draft)
        return draft.error();
    base::JobContext job;
    auto sent = m_context.office().signing().request(*draft, m_reviewer, job);
    if (!sent)
        return sent.error();
    QStringList names;
    for (const model::Recipient &recipient : std::as_const(draft->recipients))
        names.append(recipient.name);
    step(view.document.id,
         CommandLine::tr("sent for signature to %1").arg(names.join(u", then "_s)));
    return {};
}

// Filed when the CRM has the signed copy too.
base::Result<bool> DemoRun::finish(const workflow::DocumentView &before)
{
    const model::DocumentId id = before.document.id;
    auto waiting = m_context.session().read<int>([id](workflow::Unit &unit) -> base::Result<int> {
        auto messages = unit.outbox.ofDocument(id);
        if (!messages)
            return messages.error();
        return int(std::count_if(messages->begin(), messages->end(), [](const auto &message) {
            return message.state == store::OutboxState::Pending;
        }));
    });
    if (!waiting)
        return waiting.error();
    if (*waiting > 0)
        return false;
    if (before.validation)
        step(id,
             CommandLine::tr("signed copy checked: %1, same as sent: %2")
                 .arg(model::verdictName(before.validation->verdict),
                      model::sameAsSentName(before.validation->sameAsSent)));
    auto now = view(id);
    if (!now)
        return now.error();
    if (now->sync.status != model::SyncStatus::Done)
        return base::Error{
            base::ErrorKind::Network, u"demo.crm_failed"_s, {{u"code"_s, now->sync.errorCode}}};
    for (const model::CrmRecordRef &record : std::as_const(now->sync.records))
        step(id, u"CRM: %1 %2 written"_s.arg(record.object, record.value));
    // Before the last stage is entered: what is ended in between is done again, not left out.
    auto files = m_context.office().exportDocument(
        id, QDir(m_folders.results).filePath(id.toString()), m_reviewer);
    if (!files)
        return files.error();
    CS_TRY(m_context.office().review().archive(id, m_reviewer));
    step(id, u"archived"_s);
    return false;
}

void DemoRun::report(const workflow::DocumentView &view) const
{
    const QString results = QDir(m_folders.results).filePath(view.document.id.toString());
    m_console.say(
        CommandLine::tr("\nFiled: %1\n  original SHA-256   %2\n  signed SHA-256     %3\n"
                        "  results            %4\n  workspace          %5\n  services           %6")
            .arg(view.document.title, view.document.sha256.toHex(),
                 view.envelope ? view.envelope->signedSha256.toHex() : QString(), results,
                 m_folders.workspace, m_sandbox.toString()));
    m_console.emitJson(QJsonObject{
        {u"document"_s, view.document.id.toString()},
        {u"stage"_s, model::stageName(view.document.stage)},
        {u"signed_sha256"_s, view.envelope ? view.envelope->signedSha256.toHex() : QString()},
        {u"results"_s, results},
        {u"workspace"_s, m_folders.workspace}});
}

} // namespace countersign::app
