// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/model/audit.h"
#include "core/model/crm.h"
#include "core/model/document.h"
#include "core/model/envelope.h"
#include "core/model/field.h"
#include "core/model/legal.h"
#include "core/model/thresholds.h"

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
    QString duplicateTitle; // of the earlier document with the same content
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

struct AccountSettings {
    QString service; // "docusign", "hubspot"
    QString baseUrl;
    QString accountId; // DocuSign account, HubSpot portal
    bool hasToken = false;
    bool enabled = false;
    bool sandbox = false;

    bool operator==(const AccountSettings &) const = default;
};

struct Settings {
    QString reviewerName;
    QString reviewerEmail;
    model::Thresholds thresholds;
    QString ocrLanguages; // "eng+deu"
    QStringList installedLanguages; // read only
    QList<AccountSettings> accounts;
    QString checkpointFolder; // where audit checkpoints are copied to
    bool syncAutomatically = true;
    bool sandboxMode = false; // read only
};

} // namespace countersign::workflow
