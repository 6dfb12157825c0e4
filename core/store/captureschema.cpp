// SPDX-License-Identifier: Apache-2.0
#include "core/store/dialect.h"
#include "core/store/schema.h"

using namespace Qt::StringLiterals;

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

} // namespace

QString schemaVersion5()
{
    return dialect::tables(QString::fromLatin1(captureTables));
}

QString schemaVersion7()
{
    return dialect::tables(u"ALTER TABLE source_file ADD COLUMN untouched {blob};"_s);
}

} // namespace countersign::store
