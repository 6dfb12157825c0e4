// SPDX-License-Identifier: Apache-2.0
#include "core/store/dialect.h"
#include "core/store/schema.h"

namespace countersign::store
{

namespace
{

constexpr char captureTables[] = R"(
CREATE TABLE capture_batch (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    started_at TEXT NOT NULL,
    steps_done INTEGER NOT NULL,
    body {blob} NOT NULL
) {strict};
CREATE TABLE capture_side (
    id TEXT PRIMARY KEY,
    batch_id TEXT NOT NULL REFERENCES capture_batch (id),
    position INTEGER NOT NULL,
    object {blob} NOT NULL,
    body {blob} NOT NULL,
    UNIQUE (batch_id, position)
) {strict};
CREATE TABLE capture_step (
    batch_id TEXT NOT NULL REFERENCES capture_batch (id),
    number INTEGER NOT NULL,
    sides_before INTEGER NOT NULL,
    body {blob} NOT NULL,
    PRIMARY KEY (batch_id, number)
) {strict};
)";

constexpr char untouchedTable[] = R"(
CREATE TABLE untouched_original (
    document_id TEXT NOT NULL REFERENCES document (id),
    source_index INTEGER NOT NULL,
    sha256 {blob} NOT NULL,
    object {blob} NOT NULL,
    body {blob} NOT NULL,
    PRIMARY KEY (document_id, source_index)
) {strict};
)";

} // namespace

QString schemaVersion5()
{
    return dialect::tables(QString::fromLatin1(captureTables));
}

QString schemaVersion7()
{
    return dialect::tables(QString::fromLatin1(untouchedTable));
}

} // namespace countersign::store
