// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <initializer_list>
#include <utility>

namespace countersign::net
{

// Header fields of a request or an answer, in order; names compare without case (RFC 9110
// section 5.1).
class HttpHeaders
{
public:
    HttpHeaders() = default;
    HttpHeaders(std::initializer_list<std::pair<QByteArray, QByteArray>> fields);

    // Replaces every field of that name.
    void set(const QByteArray &name, const QByteArray &value);
    void add(const QByteArray &name, const QByteArray &value);
    bool contains(QByteArrayView name) const;
    // The first field of that name; empty when there is none.
    QByteArray value(QByteArrayView name) const;
    const QList<std::pair<QByteArray, QByteArray>> &fields() const { return m_fields; }

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields;
};

} // namespace countersign::net
