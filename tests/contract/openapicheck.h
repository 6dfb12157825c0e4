// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace countersign::test
{

// Compares JSON bodies with a Swagger 2.0 description: types, required properties, and (for
// requests) that every property is one of the description's.
class OpenApiCheck
{
public:
    // Nothing when the file is not there.
    static std::optional<OpenApiCheck> load(const QString &path);

    // What is wrong with a request's body; `path` is the request's, without the API's root.
    QStringList requestFindings(const QString &method, const QString &path,
                                const QByteArray &body) const;
    QStringList responseFindings(const QString &method, const QString &path, int status,
                                 const QByteArray &body) const;

private:
    QJsonObject operation(const QString &method, const QString &path) const;
    QJsonObject resolved(QJsonObject schema) const;
    void compare(const QJsonValue &value, const QJsonObject &schema, const QString &where,
                 bool isStrict, QStringList &findings) const;

    QJsonObject m_root;
};

} // namespace countersign::test
