// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/thresholds.h"
#include "core/store/database.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// An account at a service. Tokens and passwords are never here: they go to security::SecretStore.
struct Account {
    QString service; // "docusign", "hubspot"
    QString label; // what a person calls it
    QJsonObject details; // base address, account id, user name; the adapter's own keys

    bool operator==(const Account &) const = default;
};

// Settings of a workspace, key to JSON value; values are sealed, keys are not.
class SettingsRepository
{
public:
    SettingsRepository(Database &database, const security::CellCipher &cells);

    // QJsonValue::Undefined when it was never set.
    base::Result<QJsonValue> value(const QString &key) const;
    base::Result<> setValue(const QString &key, const QJsonValue &value);
    base::Result<> remove(const QString &key);
    base::Result<QStringList> keys() const;

    base::Result<QString> reviewerName() const;
    base::Result<> setReviewerName(const QString &name);
    base::Result<model::Thresholds> thresholds() const;
    base::Result<> setThresholds(const model::Thresholds &thresholds);
    base::Result<QList<Account>> accounts() const;
    base::Result<std::optional<Account>> account(const QString &service) const;
    // One account a service.
    base::Result<> setAccount(const Account &account);
    base::Result<> removeAccount(const QString &service);
    // How far a provider's changes have been read ("docusign.changed_since"); empty at first.
    base::Result<QString> cursor(const QString &name) const;
    base::Result<> setCursor(const QString &name, const QString &value);

private:
    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
