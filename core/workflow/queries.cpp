// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/queries.h"

#include "core/workflow/accounts.h"
#include "core/workflow/casedesk.h"
#include "core/workflow/discretion.h"
#include "core/workflow/masking.h"
#include "core/workflow/openeddocuments.h"
#include "core/workflow/queueorder.h"
#include "core/workflow/routing.h"
#include "core/workflow/ruledesk.h"
#include "core/workflow/servicepages.h"
#include "core/workflow/signingdesk.h"

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int daysOfTalk = 60; // in which a comment is news
const QString crmConnector = u"hubspot"_s; // the one connector there is

// Share of a document's pages that are read, -1 when no page waits.
base::Result<double> recognitionProgress(Unit &unit, const model::DocumentId &id)
{
    auto counts = unit.jobs.counts(id, u"recognize_page"_s);
    if (!counts)
        return counts.error();
    if (counts->open() == 0)
        return -1.0;
    return double(counts->total() - counts->open()) / double(counts->total());
}

bool matchesText(const QueueRow &row, const QString &text)
{
    return row.title.contains(text, Qt::CaseInsensitive)
        || row.counterparty.contains(text, Qt::CaseInsensitive);
}

base::Result<AccountSettings> accountOf(Unit &unit, const QString &service)
{
    auto stored = unit.settings.account(service);
    if (!stored)
        return stored.error();
    return stored->has_value() ? accountFromStored(**stored) : AccountSettings();
}

base::Result<SyncView> syncView(Unit &unit, const model::DocumentId &id)
{
    auto state = unit.crmLinks.sync(id, crmConnector);
    if (!state)
        return state.error();
    auto links = unit.crmLinks.links(id, crmConnector);
    if (!links)
        return links.error();
    auto account = accountOf(unit, crmConnector);
    if (!account)
        return account.error();
    SyncView view;
    view.connector = crmConnector;
    view.status = state->status;
    view.errorCode = state->lastErrorCode;
    view.at = state->changedAt;
    for (const store::CrmLink &link : std::as_const(*links)) {
        view.records.append(link.record);
        view.recordUrls.append(crmRecordPage(*account, link.record));
    }
    auto messages = unit.outbox.ofDocument(id);
    if (!messages)
        return messages.error();
    for (const store::OutboxMessage &message : std::as_const(*messages)) {
        if (message.kind != u"crm.push"_s || message.state != store::OutboxState::Pending)
            continue;
        view.status = model::SyncStatus::Queued;
        view.errorCode = message.lastErrorCode;
    }
    return view;
}

base::Result<QList<store::DocumentRow>> rowsFor(Unit &unit, const QueueFilter &filter)
{
    store::DocumentFilter condition;
    condition.stages = filter.stages;
    if (!filter.assignee.isEmpty())
        condition.assignee = filter.assignee;
    return unit.documents.list(condition);
}

struct CaseworkLists {
    QHash<model::DocumentId, model::ReviewCase> cases;
    QHash<model::DocumentId, model::Claim> claims;
    QHash<model::DocumentId, int> comments;
    QHash<model::DocumentId, QList<model::Comment>> talk; // of the last weeks
    QHash<model::DocumentId, int> unread;
    QSet<model::DocumentId> secondWanted;
    model::Person me;
};

base::Result<CaseworkLists> caseworkOf(Unit &unit)
{
    auto cases = unit.casework.reviewCases();
    if (!cases)
        return cases.error();
    auto claims = unit.casework.claims();
    if (!claims)
        return claims.error();
    auto comments = unit.casework.commentCounts();
    if (!comments)
        return comments.error();
    auto talk = unit.casework.commentsSince(unit.clock.now().addDays(-daysOfTalk));
    if (!talk)
        return talk.error();
    auto second = unit.rules.waitingForSecond();
    if (!second)
        return second.error();
    auto me = personAtDesk(unit);
    if (!me)
        return me.error();
    QHash<model::DocumentId, int> unread;
    for (auto each = talk->cbegin(); each != talk->cend(); ++each) {
        auto count = unreadComments(unit, each.key(), each.value(), me->name);
        if (!count)
            return count.error();
        unread.insert(each.key(), *count);
    }
    return CaseworkLists{*cases, *claims, *comments, *talk, unread, *second, *me};
}

bool namesPerson(const QList<model::Comment> &comments, const QString &person)
{
    return std::any_of(comments.begin(), comments.end(), [&person](const model::Comment &each) {
        return each.mentions.contains(person);
    });
}

void addCasework(QueueRow &line, const CaseworkLists &lists, const QDateTime &now)
{
    const auto review = lists.cases.constFind(line.id);
    if (review != lists.cases.cend()) {
        line.standing = review->standingAt(now);
        line.skippedAt = review->skippedAt;
    }
    if (line.standing != model::Standing::Open) {
        line.standingReason = review->reason;
        line.escalatedTo = review->to;
        line.heldUntil = review->until;
    }
    const model::Claim claim = lists.claims.value(line.id);
    if (claim.isLiveAt(now))
        line.claimedBy = claim.owner;
    line.comments = lists.comments.value(line.id);
    line.unreadComments = lists.unread.value(line.id);
    line.mentionsMe = namesPerson(lists.talk.value(line.id), lists.me.name);
    line.secondWanted = lists.secondWanted.contains(line.id);
    const QString &to = line.escalatedTo;
    line.mine = (!line.assignee.isEmpty() && line.assignee == lists.me.name)
        || (!to.isEmpty() && (to == lists.me.name || to == lists.me.team));
}

// What a second person entered is not told to the first, and the other way round.
base::Result<> addRules(DocumentView &view, Unit &unit)
{
    auto context = ruleContext(unit, view.document.id);
    if (!context)
        return context.error();
    auto sampled = unit.decisions.openSamples(view.document.id);
    if (!sampled)
        return sampled.error();
    view.sampled = *sampled;
    const QSet<model::FieldId> hidden = withheldFrom(view.me, view.fields, *context);
    for (model::FieldValue &field : view.fields) {
        for (model::SecondEntry &entry : context->secondEntries) {
            const bool known = entry.by == view.me || entry.agreesWith(field)
                || entry.wasLookedAtAgain(field, view.me);
            if (entry.field == field.id && (!known || hidden.contains(field.id)))
                entry.value.clear();
        }
        if (hidden.contains(field.id))
            field = withheld(field);
    }
    view.rules = *context;
    return {};
}

base::Result<> addCasework(DocumentView &view, Unit &unit)
{
    const model::DocumentId id = view.document.id;
    auto review = unit.casework.reviewCase(id);
    if (!review)
        return review.error();
    auto claim = unit.casework.claim(id);
    if (!claim)
        return claim.error();
    auto comments = unit.casework.comments(id);
    if (!comments)
        return comments.error();
    auto known = people(unit);
    if (!known)
        return known.error();
    auto me = nameAtDesk(unit);
    if (!me)
        return me.error();
    view.reviewCase = *review;
    view.reviewCase.standing = review->standingAt(unit.clock.now());
    if (claim->isLiveAt(unit.clock.now()))
        view.claim = *claim;
    for (const model::Comment &comment : std::as_const(*comments)) {
        if (!comment.removed)
            view.comments.append(comment);
    }
    auto unread = unreadComments(unit, id, view.comments, *me);
    if (!unread)
        return unread.error();
    view.unreadComments = *unread;
    view.people = *known;
    view.me = *me;
    return addRules(view, unit);
}

void maskRecipient(model::Recipient &recipient)
{
    recipient.name = masked(model::FieldKey::SignerName, recipient.name);
    recipient.email = masked(model::FieldKey::SignerEmail, recipient.email);
}

} // namespace

QueueRow queueRow(const store::DocumentRow &row)
{
    QueueRow line;
    line.id = row.id;
    line.stage = row.stage;
    line.title = row.summary.title.isEmpty() ? row.fileName : row.summary.title;
    line.counterparty = row.summary.counterparty;
    line.contractType = row.summary.contractType;
    line.pageCount = row.pageCount;
    line.openFields = row.summary.openFields;
    if (row.summary.lowestField)
        line.doubtfulField = model::fieldName(*row.summary.lowestField);
    line.lowestConfidence = row.summary.lowestConfidence;
    line.duplicate = !row.duplicateOf.isNull();
    line.needsPassword = row.failureCode == u"import.password_required"_s;
    line.assignee = row.assignee;
    line.dueAt = row.dueAt;
    line.worth = row.worth;
    line.failureCode = row.failureCode;
    line.capturedAt = row.capturedAt;
    line.changedAt = row.changedAt;
    return line;
}

base::Result<> fillInQueueRows(Unit &unit, QList<QueueRow> &lines)
{
    auto casework = caseworkOf(unit);
    if (!casework)
        return casework.error();
    auto synced = unit.crmLinks.statuses(crmConnector);
    if (!synced)
        return synced.error();
    PartyMasks masks;
    for (QueueRow &line : lines) {
        if (line.stage == model::Stage::Captured) {
            auto progress = recognitionProgress(unit, line.id);
            if (!progress)
                return progress.error();
            line.jobProgress = *progress;
        }
        line.sync = synced->value(line.id, model::SyncStatus::None);
        addCasework(line, *casework, unit.clock.now());
        CS_TRY(makeDiscreet(unit, casework->me, line, masks));
    }
    return {};
}

base::Result<QList<QueueRow>> pageOf(Unit &unit, const QueueFilter &filter, QList<QueueRow> lines)
{
    // The order of work asks how each document stands: all are filled in before the rest is left
    // out.
    if (filter.inTurn) {
        CS_TRY(fillInQueueRows(unit, lines));
        auto person = nameAtDesk(unit);
        if (!person)
            return person.error();
        lines = inTurn(lines, *person);
    }
    if (filter.limit > 0 || filter.offset > 0)
        lines = lines.mid(filter.offset, filter.limit > 0 ? filter.limit : -1);
    if (!filter.inTurn)
        CS_TRY(fillInQueueRows(unit, lines));
    return lines;
}

base::Result<QList<QueueRow>> queryQueue(Unit &unit, const QueueFilter &filter)
{
    auto rows = rowsFor(unit, filter);
    if (!rows)
        return rows.error();
    const QString text = filter.text.trimmed();
    QSet<model::DocumentId> found;
    if (!text.isEmpty()) {
        auto hits = unit.search.search(text);
        if (!hits)
            return hits.error();
        found = QSet<model::DocumentId>(hits->cbegin(), hits->cend());
    }
    QList<QueueRow> lines;
    for (const store::DocumentRow &row : std::as_const(*rows)) {
        const QueueRow line = queueRow(row);
        if (text.isEmpty() || found.contains(row.id) || matchesText(line, text))
            lines.append(line);
    }
    return pageOf(unit, filter, lines);
}

base::Result<QueueCounts> queryCounts(Unit &unit)
{
    auto byStage = unit.documents.countsByStage();
    if (!byStage)
        return byStage.error();
    auto pending = unit.outbox.pendingCount();
    if (!pending)
        return pending.error();
    auto failed = unit.outbox.list(store::OutboxState::Failed);
    if (!failed)
        return failed.error();
    QueueCounts counts;
    for (auto it = byStage->cbegin(); it != byStage->cend(); ++it) {
        counts.byStage.insert(it.key(), it.value());
        counts.total += it.value();
    }
    counts.toReview
        = byStage->value(model::Stage::Recognized) + byStage->value(model::Stage::InReview);
    counts.outForSignature = byStage->value(model::Stage::OutForSignature);
    counts.toCheck = byStage->value(model::Stage::Signed);
    counts.outboxWaiting = *pending;
    counts.outboxFailed = int(failed->size());
    return counts;
}

base::Result<DocumentView> queryDocument(Unit &unit, const model::DocumentId &id)
{
    auto document = unit.documents.load(id);
    if (!document)
        return document.error();
    auto fields = unit.fields.load(id);
    if (!fields)
        return fields.error();
    auto thresholds = routingThresholds(unit, *fields);
    if (!thresholds)
        return thresholds.error();
    auto envelope = newestEnvelope(unit, id);
    if (!envelope)
        return envelope.error();
    auto report = unit.reports.newest(id);
    if (!report)
        return report.error();
    auto sync = syncView(unit, id);
    if (!sync)
        return sync.error();
    auto record = unit.records.newest(id);
    if (!record)
        return record.error();
    auto progress = recognitionProgress(unit, id);
    if (!progress)
        return progress.error();
    DocumentView view;
    view.document = *document;
    view.fields = *fields;
    view.thresholds = *thresholds;
    view.envelope = *envelope;
    view.validation = *report;
    view.sync = *sync;
    view.jobProgress = *progress;
    CS_TRY(addCasework(view, unit));
    if (!document->duplicateOf.isNull()) {
        auto earlier = unit.documents.row(document->duplicateOf);
        view.duplicateTitle = earlier ? earlier->summary.title : QString();
        view.duplicateParty = earlier ? earlier->summary.counterparty : QString();
        view.duplicateCapturedAt = earlier ? earlier->capturedAt : QDateTime();
        auto likeness = unit.likenesses.finding(id);
        if (!likeness)
            return likeness.error();
        if (likeness->other == document->duplicateOf) {
            view.comparedPages = likeness->pages;
            view.equalPages = likeness->equalPages;
        }
    }
    auto signing = accountOf(unit, u"docusign"_s);
    if (!signing)
        return signing.error();
    view.signerPage = signerPage(*signing);
    view.recordVersion = record->has_value() ? (*record)->version : 0;
    return view;
}

base::Result<DocumentView> queryDocumentFor(Unit &unit, const model::DocumentId &id,
                                            const Reveals &reveals)
{
    auto view = queryDocument(unit, id);
    if (!view)
        return view;
    const auto person = personAtDesk(unit);
    if (!person)
        return person.error();
    view->mayDecide = checkMay(unit, person->name, u"field.confirmed"_s, id).ok();
    view->masked = maskedFields(*person, view->fields, reveals);
    view->rules.masked = view->masked;
    for (model::FieldValue &field : view->fields) {
        if (view->masked.contains(field.id))
            field = masked(field);
    }
    CS_TRY(makeDiscreet(unit, *person, *view));
    if (view->envelope && !person->seesPersonalData) {
        for (model::Recipient &recipient : view->envelope->draft.recipients)
            maskRecipient(recipient);
        for (model::Recipient &recipient : view->envelope->recipients)
            maskRecipient(recipient);
    }
    return view;
}

base::Result<QList<OutboxRow>> queryOutbox(Unit &unit)
{
    auto messages = unit.outbox.list();
    if (!messages)
        return messages.error();
    QList<OutboxRow> rows;
    for (const store::OutboxMessage &message : std::as_const(*messages)) {
        if (message.state == store::OutboxState::Done)
            continue;
        auto document = unit.documents.row(message.document);
        rows.append({message.kind, message.document, document ? document->summary.title : QString(),
                     message.attempts, message.nextAttemptAt, message.lastErrorCode,
                     message.state == store::OutboxState::Failed});
    }
    return rows;
}

base::Result<Settings> querySettings(Unit &unit)
{
    Settings settings;
    auto name = unit.settings.reviewerName();
    if (!name)
        return name.error();
    auto thresholds = unit.settings.thresholds();
    if (!thresholds)
        return thresholds.error();
    auto reading = readOptions(unit);
    if (!reading)
        return reading.error();
    auto email = unit.settings.value(u"reviewer.email"_s);
    if (!email)
        return email.error();
    auto folder = unit.settings.value(u"audit.checkpoint_folder"_s);
    if (!folder)
        return folder.error();
    auto automatic = unit.settings.value(u"sync.automatic"_s);
    if (!automatic)
        return automatic.error();
    settings.reviewerName = *name;
    settings.reviewerEmail = email->toString();
    settings.thresholds = *thresholds;
    auto targets = errorTargets(unit);
    if (!targets)
        return targets.error();
    settings.targets = *targets;
    auto needs = fieldNeeds(unit);
    if (!needs)
        return needs.error();
    settings.needs = *needs;
    settings.ocrLanguages = reading->ocr.languages.join(u'+');
    auto known = people(unit);
    if (!known)
        return known.error();
    settings.people = *known;
    settings.checkpointFolder = folder->toString();
    settings.syncAutomatically = automatic->toBool(true);
    return settings;
}

base::Result<> storeSettings(Unit &unit, const Settings &settings, const QString &actor)
{
    CS_TRY(unit.settings.setReviewerName(settings.reviewerName));
    CS_TRY(storeLimits(unit, settings.thresholds, settings.targets));
    CS_TRY(storeNeeds(unit, settings.needs));
    CS_TRY(unit.settings.setValue(u"ocr.languages"_s, settings.ocrLanguages));
    CS_TRY(unit.settings.setValue(u"reviewer.email"_s, settings.reviewerEmail));
    CS_TRY(unit.settings.setValue(u"audit.checkpoint_folder"_s, settings.checkpointFolder));
    CS_TRY(unit.settings.setValue(u"sync.automatic"_s, settings.syncAutomatically));
    return unit.record(actor, u"settings.changed"_s, {},
                       {{u"accept"_s, settings.thresholds.fallback.accept},
                        {u"review"_s, settings.thresholds.fallback.review},
                        {u"target"_s, settings.targets.on ? settings.targets.allowed : 0.0},
                        {u"languages"_s, settings.ocrLanguages}});
}

} // namespace countersign::workflow
