// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema.h"

#include "core/store/dialect.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

// {blob} columns hold hashes and addresses, or values sealed for their table, row and column.

constexpr char documentTables[] = R"(
CREATE TABLE document (
    id TEXT PRIMARY KEY,
    stage TEXT NOT NULL,
    sha256 {blob} NOT NULL,
    duplicate_of TEXT REFERENCES document (id),
    origin TEXT NOT NULL,
    failure_code TEXT NOT NULL,
    page_count INTEGER NOT NULL,
    captured_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    revision INTEGER NOT NULL,
    lowest_field TEXT NOT NULL,
    lowest_confidence REAL NOT NULL,
    open_fields INTEGER NOT NULL,
    title {blob} NOT NULL,
    counterparty {blob} NOT NULL,
    contract_type {blob} NOT NULL,
    file_name {blob} NOT NULL,
    assignee {blob} NOT NULL
) {strict};
CREATE INDEX document_by_stage ON document (stage, captured_at);
CREATE INDEX document_by_capture ON document (captured_at, id);
CREATE INDEX document_by_change ON document (changed_at, id);
CREATE INDEX document_by_sha256 ON document (sha256);
CREATE TABLE source_file (
    document_id TEXT NOT NULL REFERENCES document (id),
    source_index INTEGER NOT NULL,
    name {blob} NOT NULL,
    media_type TEXT NOT NULL,
    sha256 {blob} NOT NULL,
    object {blob} NOT NULL,
    size INTEGER NOT NULL,
    password {blob},
    PRIMARY KEY (document_id, source_index)
) {strict};
CREATE TABLE page (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id),
    page_index INTEGER NOT NULL,
    source_index INTEGER NOT NULL,
    source_page INTEGER NOT NULL,
    width_pt REAL NOT NULL,
    height_pt REAL NOT NULL,
    rotation_cw INTEGER NOT NULL,
    blank INTEGER NOT NULL,
    UNIQUE (document_id, page_index)
) {strict};
)";

constexpr char contentTables[] = R"(
CREATE TABLE ocr_page (
    document_id TEXT NOT NULL REFERENCES document (id),
    page_index INTEGER NOT NULL,
    input_stamp {blob} NOT NULL,
    body {blob} NOT NULL,
    PRIMARY KEY (document_id, page_index)
) {strict};
CREATE TABLE field_value (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id),
    ordinal INTEGER NOT NULL,
    field_key TEXT NOT NULL,
    state TEXT NOT NULL,
    confidence REAL NOT NULL,
    body {blob} NOT NULL
) {strict};
CREATE INDEX field_value_by_document ON field_value (document_id, ordinal);
CREATE TABLE contract_record (
    document_id TEXT NOT NULL REFERENCES document (id),
    version INTEGER NOT NULL,
    sha256 {blob} NOT NULL,
    approved_at TEXT NOT NULL,
    body {blob} NOT NULL,
    PRIMARY KEY (document_id, version)
) {strict};
CREATE TABLE validation_report (
    document_id TEXT NOT NULL REFERENCES document (id),
    envelope_id TEXT NOT NULL,
    sha256 {blob} NOT NULL,
    verdict TEXT NOT NULL,
    checked_at TEXT NOT NULL,
    body {blob} NOT NULL,
    PRIMARY KEY (document_id, envelope_id)
) {strict};
)";

constexpr char remoteTables[] = R"(
CREATE TABLE envelope (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id),
    record_version INTEGER NOT NULL,
    provider TEXT NOT NULL,
    provider_ref TEXT NOT NULL,
    status TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    status_at TEXT NOT NULL,
    sent_sha256 {blob} NOT NULL,
    sent_object {blob} NOT NULL,
    signed_sha256 {blob} NOT NULL,
    signed_object {blob} NOT NULL,
    certificate_object {blob} NOT NULL,
    draft {blob} NOT NULL,
    recipients {blob} NOT NULL,
    reason {blob} NOT NULL
) {strict};
CREATE INDEX envelope_by_document ON envelope (document_id, id);
CREATE INDEX envelope_by_status ON envelope (status);
CREATE UNIQUE INDEX envelope_by_ref ON envelope (provider, provider_ref) WHERE provider_ref <> '';
CREATE TABLE crm_link (
    document_id TEXT NOT NULL REFERENCES document (id),
    connector TEXT NOT NULL,
    object TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    PRIMARY KEY (document_id, connector, object, ordinal)
) {strict};
CREATE TABLE crm_step (
    document_id TEXT NOT NULL REFERENCES document (id),
    connector TEXT NOT NULL,
    name TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    request_hash {blob} NOT NULL,
    done_at TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    last_error_code TEXT NOT NULL,
    PRIMARY KEY (document_id, connector, name)
) {strict};
CREATE TABLE crm_sync (
    document_id TEXT NOT NULL REFERENCES document (id),
    connector TEXT NOT NULL,
    status TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    last_error_code TEXT NOT NULL,
    PRIMARY KEY (document_id, connector)
) {strict};
)";

constexpr char queueTables[] = R"(
CREATE TABLE job (
    number {row_number},
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    document_id TEXT REFERENCES document (id),
    priority INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    state TEXT NOT NULL,
    last_error_code TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    payload {blob} NOT NULL
) {strict};
CREATE INDEX job_by_turn ON job (state, priority DESC, number);
CREATE INDEX job_by_document ON job (document_id);
CREATE TABLE outbox (
    number {row_number},
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    document_id TEXT REFERENCES document (id),
    idempotency_key TEXT NOT NULL UNIQUE,
    attempts INTEGER NOT NULL,
    next_attempt_at TEXT NOT NULL,
    state TEXT NOT NULL,
    last_error_code TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    payload {blob} NOT NULL
) {strict};
CREATE INDEX outbox_by_turn ON outbox (state, next_attempt_at, number);
CREATE INDEX outbox_by_document ON outbox (document_id);
CREATE TABLE inbox (
    number {row_number},
    id TEXT NOT NULL UNIQUE,
    provider TEXT NOT NULL,
    dedupe_key TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    last_error_code TEXT NOT NULL,
    received_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    payload {blob} NOT NULL,
    UNIQUE (provider, dedupe_key)
) {strict};
CREATE INDEX inbox_by_turn ON inbox (state, number);
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value {blob} NOT NULL
) {strict};
)";

constexpr char searchTables[] = R"(
CREATE TABLE search_document (
    number {row_number},
    document_id TEXT NOT NULL UNIQUE REFERENCES document (id)
) {strict};
CREATE TABLE search_word (
    number {row_number},
    token TEXT NOT NULL UNIQUE,
    word {blob} NOT NULL
) {strict};
)";

constexpr char auditTables[] = R"(
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    time_utc TEXT NOT NULL,
    clock_source TEXT NOT NULL,
    actor {blob} NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    salt {blob} NOT NULL,
    body {blob} NOT NULL,
    body_commit {blob} NOT NULL,
    prev {blob} NOT NULL,
    hash {blob} NOT NULL
) {strict};
CREATE INDEX audit_by_subject ON audit (subject, seq);
CREATE TABLE audit_checkpoint (
    size INTEGER PRIMARY KEY,
    root {blob} NOT NULL,
    time_utc TEXT NOT NULL,
    public_key {blob} NOT NULL,
    signature {blob} NOT NULL
) {strict};
)";

constexpr char previewTables[] = R"(
CREATE TABLE page_preview (
    document_id TEXT NOT NULL REFERENCES document (id),
    page_index INTEGER NOT NULL,
    input_stamp {blob} NOT NULL,
    object {blob} NOT NULL,
    PRIMARY KEY (document_id, page_index)
) {strict};
)";

constexpr char learnedTables[] = R"(
CREATE TABLE learned (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    body {blob} NOT NULL
) {strict};
)";

// How a document stands in review, who works on it, what people say about it; what each decision
// took; second entries; samples of what was accepted unseen; the rules, version by version.
constexpr char reviewTables[] = R"(
ALTER TABLE document ADD COLUMN due_at TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN worth REAL NOT NULL DEFAULT 0;
CREATE TABLE review_case (
    document_id TEXT PRIMARY KEY REFERENCES document (id),
    standing TEXT NOT NULL,
    until_at TEXT NOT NULL,
    skipped_at TEXT NOT NULL,
    body {blob} NOT NULL
) {strict};
CREATE TABLE review_claim (
    document_id TEXT PRIMARY KEY REFERENCES document (id),
    expires_at TEXT NOT NULL,
    owner {blob} NOT NULL
) {strict};
CREATE TABLE review_comment (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id),
    written_at TEXT NOT NULL,
    removed INTEGER NOT NULL,
    body {blob} NOT NULL
) {strict};
CREATE INDEX review_comment_by_document ON review_comment (document_id, written_at);
CREATE TABLE decision (
    number {row_number},
    id TEXT NOT NULL UNIQUE,
    document_id TEXT NOT NULL REFERENCES document (id),
    field_id TEXT NOT NULL,
    field_key TEXT NOT NULL,
    action TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    milliseconds INTEGER NOT NULL,
    key_presses INTEGER NOT NULL,
    pointer_moves INTEGER NOT NULL,
    body {blob} NOT NULL
) {strict};
CREATE INDEX decision_by_time ON decision (decided_at);
CREATE INDEX decision_by_document ON decision (document_id, number);
CREATE TABLE second_entry (
    document_id TEXT NOT NULL REFERENCES document (id),
    field_id TEXT NOT NULL,
    state TEXT NOT NULL,
    body {blob} NOT NULL,
    PRIMARY KEY (document_id, field_id)
) {strict};
CREATE TABLE quality_sample (
    document_id TEXT NOT NULL REFERENCES document (id),
    field_id TEXT NOT NULL,
    field_key TEXT NOT NULL,
    drawn_at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    judged_at TEXT NOT NULL,
    PRIMARY KEY (document_id, field_id)
) {strict};
CREATE INDEX quality_sample_by_time ON quality_sample (drawn_at);
CREATE TABLE rule_version (
    version INTEGER PRIMARY KEY,
    changed_at TEXT NOT NULL,
    body {blob} NOT NULL
) {strict};
)";

} // namespace

QString schemaVersion1()
{
    QString script;
    for (const char *tables :
         {documentTables, contentTables, remoteTables, queueTables, searchTables, auditTables})
        script += dialect::tables(QString::fromLatin1(tables));
    script += dialect::tokenTable(u"search_token"_s);
    for (const QString &table : {u"contract_record"_s, u"audit"_s, u"audit_checkpoint"_s})
        script += dialect::appendOnly(table);
    return script;
}

QString schemaVersion2()
{
    return dialect::tables(QString::fromLatin1(previewTables));
}

QString schemaVersion3()
{
    return dialect::tables(u"ALTER TABLE page ADD COLUMN quality {blob};"_s);
}

QString schemaVersion4()
{
    return dialect::tables(QString::fromLatin1(learnedTables));
}

QString schemaVersion6()
{
    QString script = dialect::tables(QString::fromLatin1(reviewTables));
    for (const QString &table : {u"decision"_s, u"rule_version"_s})
        script += dialect::appendOnly(table);
    return script;
}

} // namespace countersign::store
