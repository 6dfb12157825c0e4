// SPDX-License-Identifier: Apache-2.0
#include "core/store/dialect.h"
#include "core/store/schema.h"

namespace countersign::store
{

namespace
{

constexpr char inletTables[] = R"(
CREATE TABLE inlet_item (
    id TEXT PRIMARY KEY,
    inlet TEXT NOT NULL,
    state TEXT NOT NULL,
    document_id TEXT REFERENCES document (id),
    changed_at TEXT NOT NULL,
    body {blob} NOT NULL
) {strict};
CREATE INDEX inlet_item_by_state ON inlet_item (inlet, state);
CREATE TABLE document_provenance (
    document_id TEXT PRIMARY KEY REFERENCES document (id),
    body {blob} NOT NULL
) {strict};
)";

} // namespace

QString schemaVersion9()
{
    return dialect::tables(QString::fromLatin1(inletTables));
}

} // namespace countersign::store
