// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/model/audit.h"
#include "core/model/casework.h"
#include "core/model/crm.h"
#include "core/model/decision.h"
#include "core/model/document.h"
#include "core/model/envelope.h"
#include "core/model/errortargets.h"
#include "core/model/field.h"
#include "core/model/fieldneeds.h"
#include "core/model/generation.h"
#include "core/model/inlet.h"
#include "core/model/legal.h"
#include "core/model/person.h"
#include "core/model/sheetrouting.h"
#include "core/model/thresholds.h"
#include "core/review/rules.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

// What the screens show: plain values, made by queries of the workflow.
namespace countersign::workflow
{

struct QueueFilter {
    QList<model::Stage> stages; // empty: all
    QString text; // full-text search, or part of a title or party
    QString assignee;
    bool inTurn = false; // only what the person may take up now, in the order of work
    int limit = 0; // 0: all
    int offset = 0;
};

// One line of the queue.
struct QueueRow {
    model::DocumentId id;
    model::Stage stage = model::Stage::Captured;
    QString title;
    QString counterparty;
    QString contractType;
    int pageCount = 0;
    int openFields = 0; // still to check
    QString doubtfulField; // name of the field with the lowest confidence, empty when none is open
    double lowestConfidence = 1;
    bool duplicate = false;
    bool needsPassword = false;
    model::SyncStatus sync = model::SyncStatus::None;
    QString assignee;
    model::Standing standing = model::Standing::Open;
    QString standingReason;
    QString escalatedTo;
    QDateTime heldUntil; // invalid: until someone takes it back
    QDateTime skippedAt;
    bool mine = false; // assigned or passed on to the person, or to their team
    QString claimedBy; // who works on it now
    int comments = 0;
    int unreadComments = 0; // of others, since the person last looked at them
    bool mentionsMe = false; // some comment of the last weeks names the person
    bool secondWanted = false; // someone else has to enter a value once more
    QDateTime dueAt;
    double worth = 0; // of a second at this document, for the order of the queue
    QString failureCode;
    double jobProgress = -1; // 0..1 while recognition runs, else -1
    QDateTime capturedAt;
    QDateTime changedAt;
};

struct QueueCounts {
    QMap<model::Stage, int> byStage;
    int toReview = 0;
    int outForSignature = 0;
    int toCheck = 0;
    int outboxWaiting = 0;
    int outboxFailed = 0;
    int total = 0;
};

struct SyncView {
    model::SyncStatus status = model::SyncStatus::None;
    QString connector; // "hubspot"
    QList<model::CrmRecordRef> records;
    QStringList recordUrls; // one a record, empty where the CRM has no page of it
    QString errorCode;
    QDateTime at;
};

// One document, whole, for Review, Sign and Check.
struct DocumentView {
    model::Document document;
    QList<model::FieldValue> fields; // in catalogue order
    model::Thresholds thresholds;
    std::optional<model::Envelope> envelope; // the newest
    std::optional<model::ValidationReport> validation;
    SyncView sync;
    model::ReviewCase reviewCase; // standing as it is now
    review::RuleContext rules; // what the values are held against
    QSet<model::FieldId>
        sampled; // taken unseen, to be looked at all the same: see DecisionRepository
    QSet<model::FieldId> masked; // personal data that is not shown to the person at the desk
    model::Claim claim; // live, or nobody's
    QList<model::Comment> comments; // oldest first, without those taken back
    int unreadComments = 0; // of others, since the person last looked at them
    QList<model::Person> people; // whom to pass it on to, to give it to, to mention
    QString me; // the name that decisions are recorded under
    bool mayDecide = true; // that person's roles cover it
    QString duplicateTitle; // of the earlier document that this one is or looks like
    QString duplicateParty; // its counterparty
    QDateTime duplicateCapturedAt;
    int comparedPages = 0; // 0: the same file; else it looks like the earlier one
    int equalPages = 0; // of them
    int recordVersion = 0; // 0: not yet approved
    double jobProgress = -1;
    QString signerPage; // where a sandbox's recipients sign; empty for a real service
};

// One step of a document's life, oldest first.
struct TimelineEntry {
    QDateTime at;
    QString actor;
    QString action; // an audit action; ui has the sentence
    QMap<QString, QString> facts;
};

struct OutboxRow {
    QString kind; // "envelope.send", "crm.push", ...
    model::DocumentId document;
    QString documentTitle;
    int attempts = 0;
    QDateTime nextAttemptAt;
    QString lastErrorCode;
    bool failed = false;
};

struct IngestOptions {
    bool asOneDocument = false; // image files given become the pages of one document
    QString password; // for encrypted files
    QString origin; // "file", "folder", "demo"
    bool onlyNew = false; // a file whose content is there already is not taken in again
    model::SheetRouting routing = {}; // of the separator sheet before it
    model::Provenance source; // how it came, when not by a person's hand
    // What keeps one thing from being taken in twice, whatever happens: the inlet it comes through
    // and its name there, which is its content's hash when `item` is empty.
    QString inlet;
    QString item;
};

struct IngestOutcome {
    QString path;
    model::DocumentId document; // null when the file was refused
    model::DocumentId duplicateOf; // set when the same content is already there
    std::optional<base::Error> error;
};

// A document written as a PDF that can be searched.
struct SearchableCopy {
    QString path;
    int pages = 0;
    QStringList pdfaObstacles; // what keeps it from being PDF/A; ui has the words
    bool signedOriginal = false; // the original's signatures are not in the copy

    bool operator==(const SearchableCopy &) const = default;
};

// How a person wants pages read again.
struct ReadingWish {
    int turnCw = 0; // further quarter turns, in degrees: 0, 90, 180, 270
    double contrast = 1; // above 1 faint ink becomes darker
    QStringList languages; // Tesseract's names; empty: as set
    std::optional<model::PageRect> part; // of each page; what is outside is not read

    bool operator==(const ReadingWish &) const = default;
};

// The newest other contract with the same counterparty: what its fields hold may hold here too.
struct PreviousContract {
    model::DocumentId document; // null: there is none
    QString title;
    QList<model::FieldValue> fields; // with values, in catalogue order
};

struct AuditFilter {
    model::DocumentId document; // null: all
    QString actionPrefix; // "field."
    QString actor;
    QDateTime from;
    QDateTime to;
    int limit = 500;
    int offset = 0; // from the newest
};

struct AuditPage {
    QList<model::AuditEntry> entries; // newest first
    QMap<QString, QString> documentTitles; // by document id
    qint64 total = 0;
};

// A field of a document, next to others of the same value.
struct GroupMember {
    model::DocumentId document;
    QString title;
    model::FieldValue field;

    bool operator==(const GroupMember &) const = default;
};

// One value that was read, and doubted, in several documents: "Delaware".
struct ValueGroup {
    model::FieldKey key = model::FieldKey::Title;
    QString value;
    QList<GroupMember> members;

    bool operator==(const ValueGroup &) const = default;
};

// What a rule would have said of documents that are there.
struct RulePreview {
    int checked = 0;
    QStringList broken; // titles of the documents it would have stopped or warned of
    int queued = 0; // that wait for their review, and were looked at
    int queuedChanged = 0; // of them: would be stopped or warned of otherwise than now

    bool operator==(const RulePreview &) const = default;
};

// A person's own work: for their eyes alone.
struct OwnStatistics {
    int decisions = 0;
    int documents = 0;
    int confirmed = 0; // as it was read
    int picked = 0; // another reading
    int typed = 0;
    double medianSeconds = 0; // a document
    double medianKeys = 0;
    double medianPointerMoves = 0;
    QList<std::pair<QDate, int>> byDay; // decisions, oldest day first

    bool operator==(const OwnStatistics &) const = default;
};

// How often a value that is taken unseen is wrong, from a random sample of them.
struct QualityEstimate {
    struct Share {
        int judged = 0;
        int wrong = 0;
        double low = 0; // of the share of wrong ones, with 95 % confidence
        double high = 1;

        bool operator==(const Share &) const = default;
    };
    Share all;
    QList<std::pair<model::FieldKey, Share>> byField;
    int waiting = 0; // drawn, not looked at yet

    bool operator==(const QualityEstimate &) const = default;
};

struct Statistics {
    OwnStatistics own;
    QualityEstimate quality;
    int days = 0; // that they look back

    bool operator==(const Statistics &) const = default;
};

struct AccountSettings {
    QString service; // "docusign", "hubspot"
    QString baseUrl;
    QString accountId; // DocuSign account, HubSpot portal
    bool hasToken = false;
    bool enabled = false;
    bool sandbox = false;

    bool operator==(const AccountSettings &) const = default;
};

// A value that was offered and that a person has judged: what limits are proven by.
struct PastAnswer {
    model::FieldKey key = model::FieldKey::Title;
    QString contractType;
    double confidence = 0;
    bool right = false;

    bool operator==(const PastAnswer &) const = default;
};

// How the reader learns, and what it has become.
struct LearningView {
    QString shipped; // name of the reader that the program came with
    QList<model::Generation> generations; // newest first
    bool automatic = true; // once a day
    bool atWork = false; // a job is waiting or running
    QDateTime attemptedAt; // invalid: never
    int documents = 0; // that can be learned from, of the newest
    int needed = 0; // fewer are too few

    bool operator==(const LearningView &) const = default;
};

struct Settings {
    QString reviewerName;
    QString reviewerEmail;
    model::Thresholds thresholds;
    model::ErrorTargets targets;
    model::FieldNeeds needs;
    QList<model::Person> people; // read only; see PeopleBench
    QString ocrLanguages; // "eng+deu"
    QStringList installedLanguages; // read only
    QList<AccountSettings> accounts;
    QString checkpointFolder; // where audit checkpoints are copied to
    bool syncAutomatically = true;
    bool sandboxMode = false; // read only
};

} // namespace countersign::workflow
