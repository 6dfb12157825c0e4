// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/publish/atomicfile.h"

#include <qpdf/Pipeline.hh>

#include <stdexcept>

namespace countersign::publish
{

// Carries one of our errors through qpdf, which knows exceptions alone; caught where qpdf was
// called.
class CarriedError final : public std::runtime_error
{
public:
    explicit CarriedError(base::Error error)
        : std::runtime_error("carried")
        , m_error(std::move(error))
    {
    }
    const base::Error &error() const { return m_error; }

private:
    base::Error m_error;
};

// What qpdf writes, into an AtomicFile.
class FilePipeline final : public Pipeline
{
public:
    explicit FilePipeline(AtomicFile &file)
        : Pipeline("file", nullptr)
        , m_file(file)
    {
    }
    void write(unsigned char const *data, size_t length) override
    {
        const auto written
            = m_file.write({reinterpret_cast<const char *>(data), qsizetype(length)});
        if (!written)
            throw CarriedError(written.error());
    }
    void finish() override { }

private:
    AtomicFile &m_file;
};

} // namespace countersign::publish
