// SPDX-License-Identifier: Apache-2.0
#include "core/store/settings.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

constexpr char reviewerKey[] = "reviewer.name";
constexpr char thresholdsKey[] = "review.thresholds";
constexpr char accountPrefix[] = "account.";
constexpr char cursorPrefix[] = "cursor.";

QString settingName(const char *prefix, const QString &name = {})
{
    return QString::fromLatin1(prefix) + name;
}

QJsonObject thresholdToJson(const model::Threshold &threshold)
{
    return {{u"accept"_s, threshold.accept}, {u"review"_s, threshold.review}};
}

model::Threshold thresholdFromJson(const QJsonObject &object)
{
    const model::Threshold standard;
    return {object[u"accept"_s].toDouble(standard.accept),
            object[u"review"_s].toDouble(standard.review)};
}

} // namespace

SettingsRepository::SettingsRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<QJsonValue> SettingsRepository::value(const QString &key) const
{
    Statement select = m_database.prepare(u"SELECT value FROM setting WHERE name = ?"_s);
    select.bindAll(key);
    auto found = select.step();
    if (!found)
        return found.error();
    if (!*found)
        return QJsonValue(QJsonValue::Undefined);
    const TableCells table(m_cells, u"setting"_s);
    auto json = table.open(key, u"value"_s, select.bytes(0));
    if (!json)
        return json.error();
    // A JSON text is an object or an array to QJsonDocument: the value is wrapped in one.
    return QJsonDocument::fromJson(*json).object()[u"value"_s];
}

base::Result<> SettingsRepository::setValue(const QString &key, const QJsonValue &value)
{
    const TableCells table(m_cells, u"setting"_s);
    const QByteArray json
        = QJsonDocument(QJsonObject{{u"value"_s, value}}).toJson(QJsonDocument::Compact);
    Statement upsert
        = m_database.prepare(u"INSERT INTO setting (name, value) VALUES (?, ?)"
                             " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    upsert.bindAll(key, table.seal(key, u"value"_s, json));
    CS_TRY(upsert.execute());
    return {};
}

base::Result<> SettingsRepository::remove(const QString &key)
{
    Statement erase = m_database.prepare(u"DELETE FROM setting WHERE name = ?"_s);
    erase.bindAll(key);
    CS_TRY(erase.execute());
    return {};
}

base::Result<QStringList> SettingsRepository::keys() const
{
    return collect<QString>(
        m_database.prepare(u"SELECT name FROM setting ORDER BY name"_s),
        [](const Statement &row) -> base::Result<QString> { return row.text(0); });
}

base::Result<QString> SettingsRepository::reviewerName() const
{
    auto stored = value(settingName(reviewerKey));
    if (!stored)
        return stored.error();
    return stored->toString();
}

base::Result<> SettingsRepository::setReviewerName(const QString &name)
{
    return setValue(settingName(reviewerKey), name);
}

base::Result<model::Thresholds> SettingsRepository::thresholds() const
{
    auto stored = value(settingName(thresholdsKey));
    if (!stored)
        return stored.error();
    const QJsonObject object = stored->toObject();
    model::Thresholds thresholds;
    thresholds.fallback = thresholdFromJson(object[u"fallback"_s].toObject());
    const QJsonObject perField = object[u"per_field"_s].toObject();
    for (auto it = perField.begin(); it != perField.end(); ++it) {
        if (const auto key = model::parseFieldKey(it.key()))
            thresholds.perField.insert(*key, thresholdFromJson(it.value().toObject()));
    }
    return thresholds;
}

base::Result<> SettingsRepository::setThresholds(const model::Thresholds &thresholds)
{
    QJsonObject perField;
    for (auto it = thresholds.perField.cbegin(); it != thresholds.perField.cend(); ++it)
        perField.insert(model::fieldName(it.key()), thresholdToJson(it.value()));
    return setValue(settingName(thresholdsKey),
                    QJsonObject{{u"fallback"_s, thresholdToJson(thresholds.fallback)},
                                {u"per_field"_s, perField}});
}

base::Result<QList<Account>> SettingsRepository::accounts() const
{
    auto names = keys();
    if (!names)
        return names.error();
    const QString prefix = settingName(accountPrefix);
    QList<Account> accounts;
    for (const QString &name : std::as_const(*names)) {
        if (!name.startsWith(prefix))
            continue;
        auto found = account(name.mid(prefix.size()));
        if (!found)
            return found.error();
        if (*found)
            accounts.append(**found);
    }
    return accounts;
}

base::Result<std::optional<Account>> SettingsRepository::account(const QString &service) const
{
    auto stored = value(settingName(accountPrefix, service));
    if (!stored)
        return stored.error();
    if (!stored->isObject())
        return std::optional<Account>();
    const QJsonObject object = stored->toObject();
    return std::optional(
        Account{service, object[u"label"_s].toString(), object[u"details"_s].toObject()});
}

base::Result<> SettingsRepository::setAccount(const Account &account)
{
    return setValue(settingName(accountPrefix, account.service),
                    QJsonObject{{u"label"_s, account.label}, {u"details"_s, account.details}});
}

base::Result<> SettingsRepository::removeAccount(const QString &service)
{
    return remove(settingName(accountPrefix, service));
}

base::Result<QString> SettingsRepository::cursor(const QString &name) const
{
    auto stored = value(settingName(cursorPrefix, name));
    if (!stored)
        return stored.error();
    return stored->toString();
}

base::Result<> SettingsRepository::setCursor(const QString &name, const QString &value)
{
    return setValue(settingName(cursorPrefix, name), value);
}

} // namespace countersign::store
