// SPDX-License-Identifier: Apache-2.0
#include "core/store/dialect.h"
#include "core/store/schema.h"

namespace countersign::store
{

namespace
{

constexpr char likenessTables[] = R"(
CREATE TABLE document_likeness (
    document_id TEXT PRIMARY KEY REFERENCES document (id),
    sketches {blob} NOT NULL,
    finding {blob} NOT NULL
) {strict};
)";

} // namespace

QString schemaVersion8()
{
    return dialect::tables(QString::fromLatin1(likenessTables));
}

} // namespace countersign::store
