// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/httpclient.h"

#include <QIODevice>

namespace countersign::net
{

struct EncodedBody {
    QByteArray contentType; // empty: what the request's own headers say
    QByteArray bytes;
};

// The bytes that go out for a request: its body, or its parts as multipart/form-data (RFC 7578).
EncodedBody encodeBody(const HttpRequest &request);

// A body that can be read once. Qt Network sends a request again by itself when a connection closes
// under it, and gives that up only if the body can't be rewound: a create must never go out twice
// behind our back.
class OneShotBody final : public QIODevice
{
public:
    OneShotBody(const QByteArray &bytes, QObject *parent);
    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace countersign::net
