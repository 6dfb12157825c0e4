// SPDX-License-Identifier: Apache-2.0
#include "core/net/httpbody.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace countersign::net
{

namespace
{

// Quotes a parameter of Content-Disposition the way browsers do (WHATWG "multipart/form-data
// encoding").
QByteArray quotedParameter(const QString &text)
{
    QByteArray quoted = text.toUtf8();
    quoted.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22");
    return '"' + quoted + '"';
}

QByteArray encodedPart(const MultipartPart &part)
{
    QByteArray out = "Content-Disposition: form-data; name="_ba + quotedParameter(part.name);
    if (!part.fileName.isEmpty())
        out += "; filename=" + quotedParameter(part.fileName);
    if (!part.contentType.isEmpty())
        out += "\r\nContent-Type: " + part.contentType;
    return out + "\r\n\r\n" + part.body + "\r\n";
}

} // namespace

EncodedBody encodeBody(const HttpRequest &request)
{
    if (request.parts.isEmpty())
        return {{}, request.body};
    // 122 random bits: it can't occur in a part.
    const QByteArray boundary = "part-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    QByteArray bytes;
    for (const MultipartPart &part : request.parts)
        bytes += "--" + boundary + "\r\n" + encodedPart(part);
    bytes += "--" + boundary + "--\r\n";
    return {"multipart/form-data; boundary=" + boundary, bytes};
}

OneShotBody::OneShotBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_at + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = qMin(maxSize, m_bytes.size() - m_at);
    if (count <= 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_at, count, data);
    m_at += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace countersign::net
