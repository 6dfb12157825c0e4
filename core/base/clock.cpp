// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

#include "core/base/id.h"

#include <QRandomGenerator>

namespace countersign::base
{

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QString toIso(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime fromIso(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QUuid makeUuidV7()
{
    const quint64 ms = quint64(QDateTime::currentMSecsSinceEpoch());
    quint64 random[2];
    QRandomGenerator::system()->fillRange(random);
    QByteArray bytes(16, '\0');
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(ms >> (40 - 8 * i));
    for (int i = 0; i < 2; ++i)
        bytes[6 + i] = char(random[0] >> (8 * i));
    for (int i = 0; i < 8; ++i)
        bytes[8 + i] = char(random[1] >> (8 * i));
    bytes[6] = char((bytes[6] & 0x0f) | 0x70);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace countersign::base
