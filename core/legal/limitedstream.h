// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <qpdf/QPDFObjectHandle.hh>

#include <optional>

namespace countersign::legal
{

// The decoded data of a stream; nothing when it is no stream, can't be decoded, or is longer than
// `limit` (a small stream can unfold into gigabytes).
std::optional<QByteArray> decodedStream(QPDFObjectHandle stream, qint64 limit);

} // namespace countersign::legal
