// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>

namespace countersign::base
{

// A time-ordered UUID, version 7 (RFC 9562 section 5.7), from the system clock and the system's
// random source.
QUuid makeUuidV7();

// An identifier that can't be mistaken for one of another kind.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }
    static Id generate() { return Id(makeUuidV7()); }
    static Result<Id> parse(const QString &text)
    {
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull())
            return Error{ErrorKind::InvalidInput, QStringLiteral("id.malformed"), {}};
        return Id(uuid);
    }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const Id &) const = default;
    std::strong_ordering operator<=>(const Id &other) const
    {
        if (m_uuid == other.m_uuid)
            return std::strong_ordering::equal;
        return m_uuid < other.m_uuid ? std::strong_ordering::less : std::strong_ordering::greater;
    }

private:
    QUuid m_uuid;
};

template <typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.uuid(), seed);
}

} // namespace countersign::base
