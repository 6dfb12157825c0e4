// SPDX-License-Identifier: Apache-2.0
#include "core/capture/scanwire.h"

#include <QDataStream>
#include <QtEndian>

namespace countersign::capture
{

namespace
{

constexpr qsizetype lengthBytes = 4;

} // namespace

QDataStream &operator<<(QDataStream &out, const ScannedSide &side)
{
    return out << side.image << side.mediaType << side.sizePx << side.dpi;
}

QDataStream &operator>>(QDataStream &in, ScannedSide &side)
{
    return in >> side.image >> side.mediaType >> side.sizePx >> side.dpi;
}

QByteArray framed(const QByteArray &message)
{
    QByteArray bytes(lengthBytes, Qt::Uninitialized);
    qToBigEndian(quint32(message.size()), bytes.data());
    return bytes + message;
}

void reserveForMessage(QByteArray &received)
{
    if (received.size() < lengthBytes)
        return;
    const qint64 length = qFromBigEndian<quint32>(received.constData());
    if (length <= largestMessage)
        received.reserve(lengthBytes + length);
}

std::optional<QByteArray> takeMessage(QByteArray &received, bool &isBroken)
{
    if (received.size() < lengthBytes)
        return std::nullopt;
    const qint64 length = qFromBigEndian<quint32>(received.constData());
    isBroken = length > largestMessage;
    if (isBroken || received.size() - lengthBytes < length)
        return std::nullopt;
    const QByteArray message = received.sliced(lengthBytes, length);
    received.remove(0, lengthBytes + length);
    return message;
}

} // namespace countersign::capture
