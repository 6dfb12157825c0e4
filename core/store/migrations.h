// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

#include <span>

namespace countersign::store
{

// One step of the schema. The catalogue is append-only: a version that has been released is never
// edited.
struct Migration {
    int version; // 1, 2, 3, ...
    QString (*sql)(); // a script for Database::executeScript
};

std::span<const Migration> migrations();
int latestSchemaVersion();

// 0 for an empty database.
base::Result<int> schemaVersion(Database &database);

// Brings the schema up to `target`, each version in a transaction of its own. A schema newer than
// this program knows is refused with "store.schema_newer" (Unsupported; facts "found", "known").
base::Result<> migrate(Database &database, int target = latestSchemaVersion());

} // namespace countersign::store
