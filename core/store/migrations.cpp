// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrations.h"

#include "core/store/dialect.h"
#include "core/store/schema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

constexpr std::array migrationCatalogue = {
    Migration{1, schemaVersion1}, Migration{2, schemaVersion2}, Migration{3, schemaVersion3},
    Migration{4, schemaVersion4}, Migration{5, schemaVersion5}, Migration{6, schemaVersion6},
    Migration{7, schemaVersion7}, Migration{8, schemaVersion8}, Migration{9, schemaVersion9},
};

base::Result<> applyMigration(Database &database, const Migration &migration)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    CS_TRY(database.executeScript(migration.sql()));
    CS_TRY(database.executeScript(dialect::writeSchemaVersion(migration.version)));
    return transaction->commit();
}

} // namespace

std::span<const Migration> migrations()
{
    return migrationCatalogue;
}

int latestSchemaVersion()
{
    return migrationCatalogue.back().version;
}

base::Result<int> schemaVersion(Database &database)
{
    Statement statement = database.prepare(dialect::readSchemaVersion());
    auto row = statement.step();
    if (!row)
        return row.error();
    return statement.count(0);
}

base::Result<> migrate(Database &database, int target)
{
    auto found = schemaVersion(database);
    if (!found)
        return found.error();
    if (*found > latestSchemaVersion())
        return base::Error{base::ErrorKind::Unsupported,
                           u"store.schema_newer"_s,
                           {{u"found"_s, *found}, {u"known"_s, latestSchemaVersion()}}};
    for (const Migration &migration : migrationCatalogue) {
        if (migration.version > *found && migration.version <= target)
            CS_TRY(applyMigration(database, migration));
    }
    return {};
}

} // namespace countersign::store
