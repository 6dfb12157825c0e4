// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace countersign::sandbox::hubspot
{

struct CrmOption {
    QString label;
    QString value;
};

struct PropertyDefinition {
    QString name;
    QString label;
    QString groupName;
    QString type; // "string", "number", "date", "datetime", "enumeration", "bool"
    QString fieldType; // "text", "number", "date", "select", ...
    bool unique = false;
    bool builtIn = false;
    bool readOnly = false;
    QList<CrmOption> options; // an enumeration without options takes any value

    QJsonObject json() const;
    static PropertyDefinition fromJson(const QJsonObject &json);
};

// What every account has from the start.
QMap<QString, QList<PropertyDefinition>> builtInProperties();

struct ValueProblem {
    QString property;
    QString code; // "PROPERTY_DOESNT_EXIST", "INVALID_DOUBLE", ...
    QString message;

    QJsonObject json() const;
};

// Why a value can't be written to the property; nothing when it can.
std::optional<ValueProblem> checkValue(const PropertyDefinition &property, const QString &value);
// As it is stored and given back: dates and times in ISO 8601, e-mail in lower case.
QString storedValue(const PropertyDefinition &property, const QString &value);

} // namespace countersign::sandbox::hubspot
