// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

class QSqlDatabase;

// Everything in which SQLite and PostgreSQL differ. All other SQL of the store runs on both.
namespace countersign::store::dialect
{

// Settings of a fresh connection: durability, integrity, limits against hostile files.
base::Result<> configure(QSqlDatabase &connection, bool readOnly);
base::Result<> runScript(QSqlDatabase &connection, const QString &sql);
// The error of the connection's last failed call, from the driver's own result code.
base::Error errorOf(const QString &nativeCode);

QString beginWrite();
QString quickCheck();
QString checkpoint();
QString readSchemaVersion();
QString writeSchemaVersion(int version);

// Table definitions with {blob} (type of bytes), {row_number} (a key that the database gives out)
// and {strict} (types are enforced) put in.
QString tables(QString definitions);
// Triggers that refuse UPDATE and DELETE on a table.
QString appendOnly(const QString &table);
// The virtual table of search tokens: columns rowid and tokens.
QString tokenTable(const QString &table);

} // namespace countersign::store::dialect
