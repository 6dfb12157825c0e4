// SPDX-License-Identifier: Apache-2.0
#include "core/legal/limitedstream.h"

#include <qpdf/Pipeline.hh>

#include <stdexcept>

namespace countersign::legal
{

namespace
{

class LimitedSink final : public Pipeline
{
public:
    explicit LimitedSink(qint64 limit)
        : Pipeline("limited", nullptr)
        , m_limit(limit)
    {
    }
    void write(unsigned char const *data, size_t length) override
    {
        if (qint64(length) > m_limit - m_data.size())
            throw std::length_error("stream too long"); // ends the decoding; caught below
        m_data.append(reinterpret_cast<const char *>(data), qsizetype(length));
    }
    void finish() override { }
    QByteArray take() { return std::move(m_data); }

private:
    const qint64 m_limit;
    QByteArray m_data;
};

} // namespace

std::optional<QByteArray> decodedStream(QPDFObjectHandle stream, qint64 limit)
{
    if (!stream.isStream())
        return std::nullopt;
    try {
        LimitedSink sink(limit);
        if (!stream.pipeStreamData(&sink, 0, qpdf_dl_generalized, true))
            return std::nullopt;
        return sink.take();
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace countersign::legal
