// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeworkbench.h"

#include "core/workflow/queueorder.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

base::Error noSuchDocument()
{
    return {base::ErrorKind::NotFound, u"document.not_found"_s, {}};
}

bool matchesText(const workflow::QueueRow &row, const QString &text)
{
    return text.isEmpty() || row.title.contains(text, Qt::CaseInsensitive)
        || row.counterparty.contains(text, Qt::CaseInsensitive);
}

bool matchesEntry(const model::AuditEntry &entry, const workflow::AuditFilter &filter)
{
    return (filter.document.isNull() || entry.event.subject == filter.document.toString())
        && entry.event.action.startsWith(filter.actionPrefix)
        && (filter.actor.isEmpty() || entry.event.actor == filter.actor)
        && (!filter.from.isValid() || entry.at >= filter.from)
        && (!filter.to.isValid() || entry.at <= filter.to);
}

} // namespace

FakeWorkbench::FakeWorkbench()
{
    m_settings.reviewerName = u"Rosa Reviewer"_s;
    m_settings.reviewerEmail = u"rosa@office.example"_s;
    m_settings.ocrLanguages = u"eng"_s;
    m_settings.installedLanguages = {u"deu"_s, u"eng"_s, u"fra"_s};
    m_settings.accounts
        = {{u"docusign"_s, u"https://demo.docusign.net/restapi"_s, {}, false, false, false},
           {u"hubspot"_s, u"https://api.hubapi.com"_s, {}, false, false, false}};
}

void FakeWorkbench::failNext(const QString &call, const base::Error &error)
{
    m_failures.insert(call, error);
}

void FakeWorkbench::hold()
{
    m_held = true;
}

void FakeWorkbench::release()
{
    m_held = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &finish : waiting)
        finish();
}

workflow::DocumentView &FakeWorkbench::view(model::DocumentId id)
{
    return m_views[id];
}

model::FieldValue FakeWorkbench::fieldOf(model::DocumentId id, model::FieldKey key, int nth)
{
    for (const model::FieldValue &field : std::as_const(m_views[id].fields)) {
        if (field.key == key && nth-- == 0)
            return field;
    }
    return {};
}

void FakeWorkbench::record(const QString &actor, const QString &action, model::DocumentId subject,
                           const QJsonObject &details)
{
    model::AuditEntry entry;
    entry.seq = m_log.size() + 1;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.event = {actor, action, subject.isNull() ? QString() : subject.toString(), details};
    m_log.append(entry);
    m_verification.entries = entry.seq;
}

workflow::QueueRow FakeWorkbench::rowOf(const workflow::DocumentView &view) const
{
    workflow::QueueRow row;
    row.id = view.document.id;
    row.stage = view.document.stage;
    row.title = view.document.title;
    row.counterparty = view.document.counterparty;
    row.contractType = view.document.contractType;
    row.pageCount = int(view.document.pages.size());
    row.duplicate = !view.document.duplicateOf.isNull();
    row.needsPassword = view.document.failureCode == u"import.password_required"_s;
    row.failureCode = view.document.failureCode;
    row.assignee = view.document.assignee;
    row.standing = view.reviewCase.standing;
    if (row.standing != model::Standing::Open) {
        row.standingReason = view.reviewCase.reason;
        row.escalatedTo = view.reviewCase.to;
        row.heldUntil = view.reviewCase.until;
    }
    row.skippedAt = view.reviewCase.skippedAt;
    row.claimedBy = view.claim.owner;
    row.comments = int(view.comments.size());
    row.unreadComments = view.unreadComments;
    row.mentionsMe
        = std::any_of(view.comments.begin(), view.comments.end(), [this](const auto &comment) {
              return comment.mentions.contains(m_settings.reviewerName);
          });
    row.dueAt = m_due.value(row.id);
    row.sync = view.sync.status;
    row.jobProgress = view.jobProgress;
    row.capturedAt = view.document.capturedAt;
    row.changedAt = view.document.changedAt;
    for (const model::FieldValue &field : view.fields) {
        if (field.state != model::FieldState::Open
            || view.thresholds.decide(field) == model::FieldDecision::Accept)
            continue;
        ++row.openFields;
        if (field.confidence < row.lowestConfidence || row.doubtfulField.isEmpty()) {
            row.lowestConfidence = field.confidence;
            row.doubtfulField = model::fieldName(field.key);
        }
    }
    return row;
}

workflow::Future<QList<workflow::QueueRow>>
FakeWorkbench::queue(const workflow::QueueFilter &filter)
{
    return answer<QList<workflow::QueueRow>>(u"queue"_s, [this, filter] {
        QList<workflow::QueueRow> rows;
        for (const model::DocumentId id : std::as_const(m_order)) {
            const workflow::QueueRow row = rowOf(m_views.value(id));
            if ((filter.stages.isEmpty() || filter.stages.contains(row.stage))
                && matchesText(row, filter.text))
                rows.append(row);
        }
        if (filter.inTurn)
            rows = workflow::inTurn(rows, m_settings.reviewerName);
        return base::Result<QList<workflow::QueueRow>>(
            rows.mid(filter.offset, filter.limit > 0 ? filter.limit : -1));
    });
}

workflow::Future<workflow::QueueCounts> FakeWorkbench::counts()
{
    return answer<workflow::QueueCounts>(u"counts"_s, [this] {
        workflow::QueueCounts counts;
        for (const workflow::DocumentView &view : std::as_const(m_views))
            ++counts.byStage[view.document.stage];
        counts.toReview = counts.byStage.value(model::Stage::Recognized)
            + counts.byStage.value(model::Stage::InReview);
        counts.outForSignature = counts.byStage.value(model::Stage::OutForSignature);
        counts.toCheck = counts.byStage.value(model::Stage::Signed);
        counts.total = int(m_order.size());
        return base::Result<workflow::QueueCounts>(counts);
    });
}

workflow::Future<workflow::DocumentView> FakeWorkbench::document(model::DocumentId id)
{
    return answer<workflow::DocumentView>(u"document"_s,
                                          [this, id]() -> base::Result<workflow::DocumentView> {
                                              if (!exists(id))
                                                  return noSuchDocument();
                                              workflow::DocumentView view = m_views.value(id);
                                              view.people = m_settings.people;
                                              view.rules.rules = m_rules;
                                              view.rules.accepted = view.reviewCase.accepted;
                                              view.me = m_settings.reviewerName;
                                              return view;
                                          });
}

workflow::Future<QList<workflow::TimelineEntry>> FakeWorkbench::timeline(model::DocumentId id)
{
    return answer<QList<workflow::TimelineEntry>>(u"timeline"_s, [this, id] {
        QList<workflow::TimelineEntry> steps;
        for (const model::AuditEntry &entry : std::as_const(m_log)) {
            if (entry.event.subject != id.toString())
                continue;
            QMap<QString, QString> facts;
            for (auto it = entry.event.details.begin(); it != entry.event.details.end(); ++it)
                facts.insert(it.key(), it.value().toString());
            steps.append({entry.at, entry.event.actor, entry.event.action, facts});
        }
        return base::Result<QList<workflow::TimelineEntry>>(steps);
    });
}

workflow::Future<QList<workflow::OutboxRow>> FakeWorkbench::outbox()
{
    return answer<QList<workflow::OutboxRow>>(u"outbox"_s, [] {
        return base::Result<QList<workflow::OutboxRow>>(QList<workflow::OutboxRow>());
    });
}

workflow::Future<QImage> FakeWorkbench::pageImage(model::DocumentId id, int pageIndex, int dpi)
{
    return answer<QImage>(u"pageImage"_s, [this, id, pageIndex, dpi]() -> base::Result<QImage> {
        if (!exists(id))
            return noSuchDocument();
        return samplePageImage(pageIndex, dpi);
    });
}

workflow::Future<QImage> FakeWorkbench::pagePreview(model::DocumentId id, int pageIndex)
{
    return answer<QImage>(u"pagePreview"_s, [this, id, pageIndex]() -> base::Result<QImage> {
        if (!exists(id))
            return noSuchDocument();
        return m_previewDpi > 0 ? samplePageImage(pageIndex, m_previewDpi) : QImage();
    });
}

workflow::Future<model::OcrPage> FakeWorkbench::pageText(model::DocumentId id, int pageIndex)
{
    return answer<model::OcrPage>(u"pageText"_s,
                                  [this, id, pageIndex]() -> base::Result<model::OcrPage> {
                                      if (!exists(id))
                                          return noSuchDocument();
                                      return samplePageText(pageIndex);
                                  });
}

workflow::Future<QImage> FakeWorkbench::signedPageImage(model::DocumentId id, int pageIndex,
                                                        int dpi)
{
    return answer<QImage>(
        u"signedPageImage"_s, [this, id, pageIndex, dpi]() -> base::Result<QImage> {
            if (!exists(id) || m_views[id].document.stage < model::Stage::Signed)
                return base::Error{base::ErrorKind::NotFound, u"envelope.not_signed"_s, {}};
            return samplePageImage(pageIndex, dpi);
        });
}

workflow::Future<workflow::AuditPage>
FakeWorkbench::auditEntries(const workflow::AuditFilter &filter)
{
    return answer<workflow::AuditPage>(u"auditEntries"_s, [this, filter] {
        workflow::AuditPage page;
        for (auto it = m_log.crbegin(); it != m_log.crend(); ++it) {
            if (!matchesEntry(*it, filter))
                continue;
            ++page.total;
            if (page.total > filter.offset && page.entries.size() < filter.limit)
                page.entries.append(*it);
        }
        for (const workflow::DocumentView &view : std::as_const(m_views))
            page.documentTitles.insert(view.document.id.toString(), view.document.title);
        return base::Result<workflow::AuditPage>(page);
    });
}

workflow::Future<model::AuditVerification> FakeWorkbench::verifyAudit()
{
    return answer<model::AuditVerification>(u"verifyAudit"_s, [this] {
        return base::Result<model::AuditVerification>(m_verification);
    });
}

workflow::Future<QString> FakeWorkbench::exportAudit(const QString &path)
{
    return answer<QString>(u"exportAudit"_s, [this, path] {
        m_exported.append(path);
        return base::Result<QString>(path);
    });
}

workflow::Future<workflow::Settings> FakeWorkbench::settings()
{
    return answer<workflow::Settings>(
        u"settings"_s, [this] { return base::Result<workflow::Settings>(m_settings); });
}

workflow::Future<> FakeWorkbench::saveSettings(const workflow::Settings &settings)
{
    return answer<void>(u"saveSettings"_s, [this, settings] {
        m_settings = settings;
        Q_EMIT settingsChanged();
        return base::Result<void>();
    });
}

workflow::Future<QList<workflow::PastAnswer>> FakeWorkbench::pastAnswers()
{
    return answer<QList<workflow::PastAnswer>>(u"pastAnswers"_s, [this] {
        return base::Result<QList<workflow::PastAnswer>>(m_pastAnswers);
    });
}

workflow::Future<> FakeWorkbench::saveAccount(const workflow::AccountSettings &account,
                                              const QString &token)
{
    return answer<void>(u"saveAccount"_s, [this, account, token] {
        for (workflow::AccountSettings &known : m_settings.accounts) {
            if (known.service != account.service)
                continue;
            known = account;
            known.hasToken = !token.isEmpty();
        }
        m_tokens.insert(account.service, token);
        Q_EMIT settingsChanged();
        return base::Result<void>();
    });
}

workflow::Future<QString> FakeWorkbench::testAccount(const QString &service)
{
    return answer<QString>(u"testAccount"_s, [this, service]() -> base::Result<QString> {
        if (m_tokens.value(service).isEmpty())
            return base::Error{base::ErrorKind::Unauthorised, u"net.unauthorised"_s, {}};
        return u"Sample Office"_s;
    });
}

workflow::Future<model::Memory> FakeWorkbench::memory()
{
    return answer<model::Memory>(u"memory"_s, [this] { return m_memory; });
}

workflow::Future<> FakeWorkbench::forgetLearned(model::LearnedId id)
{
    return answer<void>(u"forgetLearned"_s, [this, id]() -> base::Result<> {
        const auto isIt = [id](const auto &entry) { return entry.id == id; };
        if (m_memory.layouts.removeIf(isIt) + m_memory.counterparties.removeIf(isIt) == 0)
            return base::Error{base::ErrorKind::NotFound, u"memory.unknown"_s, {}};
        Q_EMIT memoryChanged();
        return {};
    });
}

workflow::Future<int> FakeWorkbench::forgetAllLearned()
{
    return answer<int>(u"forgetAllLearned"_s, [this]() -> base::Result<int> {
        const auto count = int(m_memory.layouts.size() + m_memory.counterparties.size());
        m_memory = {};
        Q_EMIT memoryChanged();
        return count;
    });
}

workflow::Future<> FakeWorkbench::exportMemory(const QString &path)
{
    return answer<void>(u"exportMemory"_s, [this, path]() -> base::Result<> {
        m_exported.append(path);
        return {};
    });
}

workflow::Future<workflow::LearningView> FakeWorkbench::learning()
{
    return answer<workflow::LearningView>(
        u"learning"_s, [this] { return base::Result<workflow::LearningView>(m_learning); });
}

workflow::Future<> FakeWorkbench::learnNow()
{
    return answer<void>(u"learnNow"_s, [this]() -> base::Result<> {
        m_learning.atWork = true;
        Q_EMIT memoryChanged();
        return {};
    });
}

workflow::Future<> FakeWorkbench::stopLearning()
{
    return answer<void>(u"stopLearning"_s, [this]() -> base::Result<> {
        m_learning.atWork = false;
        Q_EMIT memoryChanged();
        return {};
    });
}

workflow::Future<> FakeWorkbench::setLearningAutomatic(bool on)
{
    return answer<void>(u"setLearningAutomatic"_s, [this, on]() -> base::Result<> {
        m_learning.automatic = on;
        return {};
    });
}

workflow::Future<> FakeWorkbench::rollBackReader(int number)
{
    return answer<void>(u"rollBackReader"_s, [this, number]() -> base::Result<> {
        for (model::Generation &each : m_learning.generations) {
            if (each.state != model::GenerationState::Refused)
                each.state = each.number == number ? model::GenerationState::Active
                                                   : model::GenerationState::Kept;
        }
        m_learning.automatic = false;
        Q_EMIT memoryChanged();
        return {};
    });
}

workflow::Future<int> FakeWorkbench::importMemory(const QString &path, const QString &trusted)
{
    return answer<int>(u"importMemory"_s, [this, path, trusted]() -> base::Result<int> {
        if (path.contains(u"unknown"_s) && trusted != u"1234 abcd"_s)
            return base::Error{base::ErrorKind::Conflict,
                               u"memory.signer_unknown"_s,
                               {{u"office"_s, u"Harbour"_s}, {u"fingerprint"_s, u"1234 abcd"_s}}};
        model::LearnedLayout layout;
        layout.id = model::LearnedId::generate();
        layout.title = path;
        m_memory.layouts.append(layout);
        Q_EMIT memoryChanged();
        return 1;
    });
}

workflow::Future<QList<workflow::IngestOutcome>>
FakeWorkbench::ingest(const QStringList &paths, const workflow::IngestOptions &options)
{
    return answer<QList<workflow::IngestOutcome>>(u"ingest"_s, [this, paths, options] {
        QList<workflow::IngestOutcome> outcomes;
        for (const QString &path : paths)
            outcomes.append(ingestOne(path, options.password));
        Q_EMIT queueChanged();
        return base::Result<QList<workflow::IngestOutcome>>(outcomes);
    });
}

workflow::IngestOutcome FakeWorkbench::ingestOne(const QString &path, const QString &password)
{
    workflow::IngestOutcome outcome;
    outcome.path = path;
    if (path.contains(u"broken"_s)) {
        outcome.error
            = base::Error{base::ErrorKind::Corrupt, u"import.damaged"_s, {{u"path"_s, path}}};
        return outcome;
    }
    if (path.contains(u"secret"_s) && password != u"open sesame"_s) {
        outcome.error = base::Error{base::ErrorKind::Unauthorised,
                                    password.isEmpty() ? u"import.password_required"_s
                                                       : u"import.password_wrong"_s,
                                    {{u"path"_s, path}}};
        // Kept until somebody gives its password.
        workflow::DocumentView locked = sampleContract(QFileInfo(path).completeBaseName(), {});
        locked.document.stage = model::Stage::Failed;
        locked.document.failureCode = u"import.password_required"_s;
        locked.fields.clear();
        outcome.document = add(locked);
        return outcome;
    }
    workflow::DocumentView view = sampleContract(QFileInfo(path).completeBaseName(), {});
    view.document.stage = model::Stage::Captured;
    view.document.duplicateOf = m_byPath.value(path);
    view.fields.clear();
    outcome.document = add(view);
    outcome.duplicateOf = view.document.duplicateOf;
    m_byPath.insert(path, outcome.document);
    return outcome;
}

workflow::Future<workflow::IngestOutcome> FakeWorkbench::ingestImage(const QImage &image,
                                                                     const QString &name)
{
    return answer<workflow::IngestOutcome>(
        u"ingestImage"_s, [this, image, name]() -> base::Result<workflow::IngestOutcome> {
            if (image.isNull())
                return base::Error{base::ErrorKind::InvalidInput, u"import.empty"_s, {}};
            const workflow::IngestOutcome outcome = ingestOne(name, {});
            Q_EMIT queueChanged();
            return outcome;
        });
}

} // namespace countersign::test
